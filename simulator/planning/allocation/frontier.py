"""What money buys: the most coverage for each ceiling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...scenario import Scenario
from ..batch import Floats
from ..seek import DUST, Progress
from .districts import District
from .problem import as_events, prepare
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
    setting = prepare(scenario, replace(staffing, budget=None), districts)
    if isinstance(setting, Infeasible):
        return setting
    richest = most_active(setting.trials, setting.room, setting.yours, setting.sure)
    assert richest is not None
    least, most = (float(events @ setting.room.money) for events in (setting.room.low, richest.events))
    needed, base = setting.needed_active(), setting.needed_active() / scenario.number("target")
    found: list[FrontierPoint] = []
    start: Floats = setting.room.low
    for done, budget in enumerate(np.linspace(least, most, points)):
        room = replace(setting.room, most_money=float(budget))
        best = richest if done == points - 1 else most_active(setting.trials, room, start, setting.sure)
        assert best is not None  # what fits a smaller ceiling fits this one
        start = best.events
        events = as_events(best.events)
        cost, reached = float(best.events @ room.money), best.active >= needed - DUST
        found.append(FrontierPoint(float(budget), cost, best.active / base if base else 0.0, reached, events))
        if progress:
            progress(done + 1, points)
    return tuple(found)
