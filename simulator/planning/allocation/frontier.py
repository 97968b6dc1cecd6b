"""What money buys: the most coverage for each ceiling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...scenario import Scenario
from ..batch import Floats
from ..evaluate import PERSON_TOLERANCE, Progress
from .districts import District
from .problem import as_events, formulate
from .search.optimum import most_active
from .staffing import Staffing


@dataclass(frozen=True)
class FrontierPoint:
    """The most active allocation that costs no more than ``budget``, rupiah over the horizon."""

    budget: float
    cost: float
    coverage_end: float
    reached: bool
    events: dict[str, int]


def frontier(
    scenario: Scenario,
    staffing: Staffing,
    points: int = 9,
    progress: Progress | None = None,
    districts: Sequence[District] = (),
) -> tuple[FrontierPoint, ...]:
    """Coverage on the line against money, from what the floors cost to what no more money improves.

    The ceilings are evenly spaced, the staffing's own ceiling left aside; each point is exact (see
    ``search.optimum``). ``progress(done, total)`` counts the points. Raises Infeasible where no allocation is
    possible, ValueError for fewer than 2 points.
    """
    if points < 2:
        raise ValueError("a frontier has at least two points")
    problem = formulate(scenario, replace(staffing, budget=None), districts)
    free = problem.constraints
    richest = most_active(problem.valuation, free, problem.own, problem.monotone)
    assert richest is not None
    least, most = (float(events @ free.cost) for events in (free.low, richest.events))
    needed, base = problem.needed_active(), problem.needed_active() / scenario.number("target")
    found: list[FrontierPoint] = []
    start: Floats = free.low
    for done, budget in enumerate(np.linspace(least, most, points)):
        within = replace(free, budget=float(budget))
        best = richest if done == points - 1 else most_active(problem.valuation, within, start, problem.monotone)
        assert best is not None  # what fits a smaller ceiling fits this one
        start = best.events
        events = as_events(best.events)
        cost, reached = float(best.events @ free.cost), best.active >= needed - PERSON_TOLERANCE
        found.append(FrontierPoint(float(budget), cost, best.active / base if base else 0.0, reached, events))
        if progress:
            progress(done + 1, points)
    return tuple(found)
