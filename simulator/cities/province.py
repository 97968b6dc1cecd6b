"""A province's own line, fan and chance: sums of its cities day by day, never a mean of their percentages.

What the cities' futures share is the central system, which is down for all of them on the same days, and half of what
makes their pace faster or slower than planned. All else is each city's own: who succeeds, how the register grows, which
day went well. Its numbers are those of its own projection dealt in another order (``docs/decisions/0030``).
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.special import ndtr, ndtri

from ..model import DRAWS, SEED, Bands, Pace, Trajectory, line_inputs, run, sample_inputs
from ..model.plan import Floats
from ..model.randomness import LEVELS, Draws, uniforms
from ..model.summary import bands_of, pace_of, ratio_of
from ..model.versions import MODELS, compile_plan
from ..parameters import CHANNELS, SimulatorError
from ..scenario import Scenario
from .city import City
from .shares import total_of

BASIS = "wajib_ktp"
"""What a province's coverage is a share of; some cities' targets may be of their recorded."""


SHARED = 0.5
"""Of the variance of a plan's pace, in logarithm, how much all cities of a province have in common (law, season, the
ministry's campaigns). An assumption: no published figures tell it. With none of it a province would be surer than
any record allows, with all of it no city's luck would make up for another's."""


_TURNOUT = LEVELS.index("turnout")


class ProvinceError(SimulatorError, ValueError):
    """Cities that make no sum; ``code`` is ``none``, or ``ends`` where they end on different dates."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class ProvinceProjection:
    """All cities together, from the latest of their dates on. Persons and fractions of 1; (T,) by day."""

    cities: int
    days: tuple[dt.date, ...]
    active: Bands
    base: Floats
    """The line's wajib KTP."""
    coverage: Bands
    target: float
    people: int
    """Who make the target on the end date."""
    chance: float
    shortfall: float
    """Of the line, persons, never below 0."""
    pace: Pace
    """Sums of the cities' paces, activations a service day."""


def sum_of(
    cities: Sequence[City],
    target: float,
    draws: int = DRAWS,
    seed: int = SEED,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> ProvinceProjection:
    """The cities' sum with a target, a fraction of 1 of their wajib KTP. Raises :class:`ProvinceError`."""
    ends = {city.plan.day("end") for city in cities}
    if not cities or len(ends) > 1:
        raise ProvinceError("ends" if cities else "none")
    end, first = ends.pop(), max(city.plan.day("as_of") for city in cities)
    if first >= end:
        raise ProvinceError("ends")
    length = (end - first).days + 1
    line, fan = np.zeros((2, length)), np.zeros((2, length, draws))
    paces = []
    for k, city in enumerate(cities):
        of_line, of_fan, pace = _one(city, k, draws, seed)
        for total, course in ((line, of_line), (fan, of_fan)):
            total[0] += course.active[-length:]
            total[1] += course.base(BASIS)[-length:]
        paces.append(pace)
        progress(k + 1, len(cities))
    people = total_of(target, float(line[1, -1]))
    missing = target * fan[1, -1] - fan[0, -1]
    return ProvinceProjection(
        len(cities),
        tuple(first + dt.timedelta(days=k) for k in range(length)),
        bands_of(line[0], fan[0]),
        line[1],
        bands_of(ratio_of(line[0], line[1]), ratio_of(fan[0], fan[1])),
        target,
        people,
        float((missing <= 1e-6).mean()),
        max(0.0, target * float(line[1, -1]) - float(line[0, -1])),
        Pace(sum(p.needed for p in paces), sum(p.planned for p in paces), max(p.service_days for p in paces)),
    )


def _one(city: City, place: int, draws: int, seed: int) -> tuple[Trajectory, Trajectory, Pace]:
    """A city's line, its fan with luck of its own, and its pace. ``place`` is the city's among the others, from 0."""
    scenario: Scenario = city.plan
    plan = compile_plan(scenario)
    line = run(plan, line_inputs(plan))
    channels = tuple(channel.key for channel in CHANNELS)
    drawn = MODELS[plan.model].draw(seed, channels, len(plan.days), draws)
    return line, run(plan, sample_inputs(scenario, plan, _own_luck(drawn, place, seed))), pace_of(scenario, plan, line)


def _own_luck(drawn: Draws, place: int, seed: int) -> Draws:
    """The same numbers dealt to other futures, but for the central system's; the first city keeps its own."""
    if place == 0:
        return drawn
    order = np.argsort(uniforms(seed, f"city/{place}", drawn.levels.shape[1]), kind="stable")
    levels = drawn.levels[:, order]
    common, own = drawn.normal("turnout"), ndtri(levels[_TURNOUT])
    levels[_TURNOUT] = ndtr(math.sqrt(SHARED) * common + math.sqrt(1 - SHARED) * own)
    return replace(drawn, levels=levels, phases=drawn.phases[:, order], noise=np.take(drawn.noise, order, axis=2))
