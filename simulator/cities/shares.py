"""Who should bring how much: a province's target parted among its cities, whole persons that sum to it exactly."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
from scipy.optimize import brentq

from ..model import DRAWS, SEED, Projection, compile_plan, project, project_fan
from ..model.plan import Floats
from ..parameters import CHANNELS, SimulatorError
from ..planning.evaluate import PERSON_TOLERANCE
from ..planning.outlook import judge
from .city import City

Rule = Literal["size", "reachable", "effort"]
SHARE_RULES: tuple[Rule, ...] = get_args(Rule)
"""``size``: the same coverage everywhere. ``reachable``: of those who can still be reached the same part everywhere.
``effort``: the same number of activations for each officer and day that the city's plan holds."""


class SharesError(SimulatorError, ValueError):
    """A target that cannot be parted so; ``code`` says why: ``most`` where all that can be reached is less, ``least``
    where the floors alone are more, ``effort`` where no city's plan holds anything. ``people`` is how many.
    """

    def __init__(self, code: str, people: int = 0) -> None:
        super().__init__(code)
        self.code, self.people = code, people


@dataclass(frozen=True)
class Share:
    """What one city should have active on the end date.

    ``people`` in persons, ``share`` of its own denominator a fraction of 1, ``chance`` that its plan brings it;
    ``needed`` and ``fastest`` in activations a service day, the latter at the fastest pace on record.
    """

    city: City
    people: int
    share: float
    chance: float
    needed: float
    planned: float
    fastest: float

    @property
    def beyond_record(self) -> bool:
        """Whether it asks for more than any place ever did."""
        return self.needed > self.fastest


@dataclass(frozen=True)
class CityEnds:
    """One city on the end date, persons."""

    base: float
    active: float
    """Today's."""
    most: float
    """Who can be active at most."""
    effort: float
    """Officer-days of the plan."""
    projection: Projection
    """The plan's line."""


def total_of(target: float, base: float) -> int:
    """Persons that make the target, a fraction of 1 of ``base`` persons: rounded up, since one fewer misses it."""
    return math.ceil(target * base - PERSON_TOLERANCE)


def share_target(
    cities: Sequence[City],
    target: float,
    rule: Rule,
    floor: float = 0.0,
    draws: int = DRAWS,
    seed: int = SEED,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> tuple[Share, ...]:
    """Each city's share of the target, a fraction of 1 of all their people on the end date, in the order of the cities.

    ``floor`` is the least coverage of any, a fraction of 1. Raises :class:`SharesError`.
    """
    ends = [ends_of(city) for city in cities]
    total = total_of(target, sum(one.base for one in ends))
    people = part_out(total, ends, rule, floor)
    found = []
    for k, (city, end, count) in enumerate(zip(cities, ends, people, strict=True)):
        found.append(_share_of(city, end, count, draws, seed))
        progress(k + 1, len(cities))
    return tuple(found)


def ends_of(city: City) -> CityEnds:
    """A city on its plan's line: persons, and officer-days."""
    plan = city.plan
    projection = project(plan, 1, bands=False)
    held = compile_plan(plan).held
    effort = sum(float(held[:, c].sum()) * plan.number(f"{channel.key}.officers") for c, channel in enumerate(CHANNELS))
    most = plan.number("reachable") * float(projection.recorded.line[-1])
    return CityEnds(float(projection.base[-1]), plan.number("active"), most, effort, projection)


def part_out(total: int, ends: Sequence[CityEnds], rule: Rule, floor: float) -> list[int]:
    """``total`` persons by city, as the rule says and as far as floors (a fraction of 1) and what can be reached allow.

    Raises :class:`SharesError`.
    """
    base = np.array([one.base for one in ends])
    active = np.array([one.active for one in ends])
    most = np.floor(np.maximum([one.most for one in ends], 0.0))
    least = np.minimum(np.ceil(floor * base - PERSON_TOLERANCE), most)
    if most.sum() < total:
        raise SharesError("most", int(most.sum()))
    if least.sum() > total:
        raise SharesError("least", int(least.sum()))
    begin = np.zeros_like(base) if rule == "size" else np.minimum(active, most)
    weight = {"size": base, "reachable": most - begin, "effort": np.array([one.effort for one in ends])}[rule]
    if not weight.any():
        raise SharesError("effort")

    def parts(level: float) -> Floats:
        return np.asarray(np.clip(begin + level * weight, least, most))

    high = 1.0
    while parts(high).sum() < total and high < 1e12:
        high *= 2
    if parts(high).sum() < total:
        raise SharesError("effort")
    low = -high if parts(0.0).sum() > total else 0.0
    if parts(low).sum() >= total:  # a target below what is there already
        low = -1e12
    level = brentq(lambda x: parts(x).sum() - total, low, high, xtol=1e-12, rtol=1e-14)
    return _whole(parts(level), least, most, total)


def _whole(parts: Floats, least: Floats, most: Floats, total: int) -> list[int]:
    """Rounded down, the rest a person each to the largest remainders, within the ends; the first of equals first."""
    whole = np.clip(np.floor(parts + PERSON_TOLERANCE), least, most)
    order = np.argsort(whole - parts, kind="stable")
    while (rest := total - int(whole.sum())) != 0:
        step = 1 if rest > 0 else -1
        free = [k for k in (order if step > 0 else order[::-1]) if least[k] <= whole[k] + step <= most[k]]
        for k in free[: abs(rest)]:
            whole[k] += step
    return [int(count) for count in whole]


def _share_of(city: City, end: CityEnds, people: int, draws: int, seed: int) -> Share:
    projection = end.projection
    _, fan = project_fan(city.plan, draws, seed)
    flows, days = projection.flows, projection.service_days
    needed = max(0.0, people - end.active + flows.active_leavers + flows.lapsed)
    return Share(
        city,
        people,
        people / end.base if end.base else 0.0,
        float((fan.active[-1] >= people - PERSON_TOLERANCE).mean()),
        needed / days if days else 0.0,
        projection.pace.planned,
        judge(projection).fastest_pace,
    )
