"""A frozen plan and what really came: actual counts beside the plan, and the forecast they renew.

How the plan did so far is one number, the ratio of the actual net gain to the planned one. It corrects
everybody's turnout from now on, weighed against what was assumed. The plan's spread of turnout is, in
logarithm, half the office's own level, which the ratio tells of, and half what changes from one stretch
to the next, as paces on record do, of which it tells nothing. So a good start is believed by half at
most, and the fan narrows little. Closed groups start anew at every renewal: what they gave already is not known
from counts of the whole city.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass

from ...model import Projection, project
from ...parameters import REGISTRY, Value
from ...presets import scale_turnout
from ...scenario import Scenario, ScenarioError
from ..tables.counts import Count

LEAST_RATIO, MOST_RATIO = 0.05, 8.0
"""Ratios of actual to planned gain are taken as no less and no more than this."""
LEVEL_SHARE = 0.5
"""Share of the variance of turnout that is the office's own level; an assumption."""
ROUNDING = 0.05
"""Least noise of the ratio, in logarithm: counts are rounded and registers move; an assumption."""


@dataclass(frozen=True)
class CountBesidePlan:
    """One actual count beside the plan of that day. Persons; ``low`` and ``high`` hold 80 of 100 futures."""

    count: Count
    planned: float
    low: float
    high: float

    @property
    def inside(self) -> bool:
        """Whether the count lies in the plan's 80 % range."""
        return self.low <= self.count.active <= self.high


@dataclass(frozen=True)
class Progress:
    """Where a frozen plan stands. ``renewed`` goes on from the last count, None before there is one."""

    plan: Projection
    compared: tuple[CountBesidePlan, ...]
    outside: tuple[Count, ...]
    """Counts before the plan's date or after its end."""
    ratio: float | None
    """Actual over planned gain up to the last count."""
    factor: float
    """On every turnout from the last count on."""
    weight: float
    """Of the counts against what was assumed, a fraction of 1."""
    renewed: Projection | None
    trouble: bool = False
    """Whether the last count contradicts the plan's register, so that nothing could be renewed."""

    @property
    def chance(self) -> float:
        """The chance of meeting the target now, a fraction of 1."""
        return (self.renewed or self.plan).target.probability


def follow(plan: Scenario, counts: Sequence[Count]) -> Progress:
    """Hold the counts against the plan and renew its forecast.

    Counts on or before the plan's date or after its end are left out. The renewed plan starts at the last
    count; every turnout is multiplied by ``factor`` = ratio ** ``weight`` and by the share of the audience
    that is left. The weight is the variance of what the ratio tells of, over that and its noise: a normal
    prior in logarithm.
    """
    projection = project(plan, daily=True)
    start, end = plan.day("as_of"), plan.day("end")
    inside = sorted((count for count in counts if start < count.date <= end), key=lambda count: count.date)
    outside = tuple(count for count in counts if not start < count.date <= end)
    compared = tuple(_step(projection, count) for count in inside)
    if not compared:
        return Progress(projection, (), outside, None, 1.0, 0.0, None)
    last = compared[-1]
    planned = last.planned - plan.number("active")
    gained = last.count.active - plan.number("active")
    ratio = gained / planned if planned > 0.5 else None
    factor, weight = _learnt(plan, projection, last.count.date, ratio)
    if last.count.date >= end:
        return Progress(projection, compared, outside, ratio, factor, weight, None)
    try:
        renewed: Projection | None = project(_renewed(plan, projection, last.count, factor, weight), daily=True)
    except ScenarioError:
        return Progress(projection, compared, outside, ratio, factor, weight, None, trouble=True)
    return Progress(projection, compared, outside, ratio, factor, weight, renewed)


def _step(projection: Projection, count: Count) -> CountBesidePlan:
    figure = projection.active.at((count.date - projection.days[0]).days)
    return CountBesidePlan(count, figure.line, figure.p10, figure.p90)


def _learnt(plan: Scenario, projection: Projection, day: dt.date, ratio: float | None) -> tuple[float, float]:
    """The factor on turnout, and the weight of what was seen."""
    assumed = plan.number("spread.turnout")
    if ratio is None or assumed == 0:
        return 1.0, 0.0
    days = max(1.0, projection.service_days * (day - projection.days[0]).days / (len(projection.days) - 1))
    noise = ROUNDING**2 + plan.number("spread.day") ** 2 / days
    weight = LEVEL_SHARE * assumed**2 / (assumed**2 + noise)
    return math.exp(weight * math.log(min(max(ratio, LEAST_RATIO), MOST_RATIO))), weight


def _renewed(plan: Scenario, projection: Projection, last: Count, factor: float, weight: float) -> Scenario:
    day = (last.date - projection.days[0]).days
    wajib_planned, recorded_planned = (
        float(series.line[day]) for series in (projection.wajib_ktp, projection.recorded)
    )
    wajib = last.wajib_ktp or round(wajib_planned)
    recorded = min(wajib, max(last.active, round(recorded_planned + wajib - wajib_planned)))
    spread = REGISTRY["spread.turnout"]
    narrower = spread.screen(plan.number("spread.turnout") * math.sqrt(1 - LEVEL_SHARE * weight))
    assert isinstance(narrower, (int, float))
    facts: dict[str, Value] = {
        "as_of": last.date,
        "wajib_ktp": wajib,
        "recorded": recorded,
        "active": last.active,
        "spread.turnout": spread.inside(round(narrower, spread.decimals)),
        # The office's own count of the day.
        "certainty.active": "exact",
        "certainty.age": 0.0,
    }
    if last.wajib_ktp:
        facts["certainty.wajib_ktp"] = "exact"
    # A plan begun anew counts its audience as whole; what the old one has used up of it stays used up.
    reachable = plan.number("reachable")
    start = max(1.0, reachable * plan.number("recorded") - plan.number("active"))
    left = max(0.0, reachable * recorded - last.active) / start
    return scale_turnout(plan.replace(facts), factor * left)
