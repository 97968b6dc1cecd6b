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
from .search import most_active
from .staffing import Infeasible, Staffing


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
) -> tuple[FrontierPoint, ...] | Infeasible:
    """Coverage on the line against money, from what the floors cost to what no more money improves.

    The ceilings are evenly spaced, the staffing's own ceiling left aside; each point is exact (see
    ``search``). ValueError for fewer than 2 points.
    """
    if points < 2:
        raise ValueError("a frontier has at least two points")
    problem = formulate(scenario, replace(staffing, budget=None), districts)
    if isinstance(problem, Infeasible):
        return problem
    richest = most_active(problem.valuation, problem.constraints, problem.own, problem.monotone)
    assert richest is not None
    least, most = (float(events @ problem.constraints.money) for events in (problem.constraints.low, richest.events))
    needed, base = problem.needed_active(), problem.needed_active() / scenario.number("target")
    found: list[FrontierPoint] = []
    start: Floats = problem.constraints.low
    for done, budget in enumerate(np.linspace(least, most, points)):
        room = replace(problem.constraints, most_money=float(budget))
        best = richest if done == points - 1 else most_active(problem.valuation, room, start, problem.monotone)
        assert best is not None  # what fits a smaller ceiling fits this one
        start = best.events
        events = as_events(best.events)
        cost, reached = float(best.events @ room.money), best.active >= needed - PERSON_TOLERANCE
        found.append(FrontierPoint(float(budget), cost, best.active / base if base else 0.0, reached, events))
        if progress:
            progress(done + 1, points)
    return tuple(found)
