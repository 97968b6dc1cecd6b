"""Counts beside what the plan that ran then should have brought: their pace, and the factor on turnout between the two.

The plan is the one that was carried out while the counts were made, never one that is only being tried. The factor
stands for the product of who came and who succeeded, which is all that counts know.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ..model import project_fan, project_line
from ..parameters import REGISTRY, Value
from ..presets import SCALED, scale_turnout
from ..scenario import LONGEST, Scenario, ScenarioError
from .pace.stretches import DAYS_A_MONTH
from .tables.counts import Count
from .turnout_scale import scale_where

MOST_SCALE, HALVINGS = 20.0, 20
DRAWS = 256
"""Futures of which the factor's range is made."""
OWN_LEVELS = ("spread.turnout", "spread.untried", "spread.success")
"""What the factor itself stands for, and so is no noise around it."""
MOST_UNIT = 1000
"""Counts that are whole thousands are taken as rounded to thousands, and no coarser."""
_P90 = 1.2816
"""Standard deviations of a normal from its middle to its 90 % point."""


@dataclass(frozen=True)
class Factor:
    """How many times the turnout brings what was counted; the range holds the truth in 80 of 100 such histories."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class ObservedPace:
    """Net gains between the first and the last count, persons.

    ``a_day`` is the mean gain a day, ``spread`` the standard deviation of the stretches' gains a day,
    weighted by their days (None for one stretch). ``modelled`` is what the plan's events would have
    brought from ``since`` to the end, None where the plan cannot be begun there; ``factor`` None too
    where nothing from 0 to 20 times the turnout brings what was counted.
    """

    start: Count
    end: Count
    a_day: float
    spread: float | None
    modelled: float | None
    factor: Factor | None
    since: Count
    """The first count the plan is held against: a projection runs three years at most."""

    @property
    def gain(self) -> int:
        """Net gain over the whole, persons."""
        return self.end.active - self.start.active

    @property
    def points_a_month(self) -> float | None:
        """Gain in coverage a month, a fraction of 1; None without wajib KTP at both ends."""
        if not self.start.wajib_ktp or not self.end.wajib_ktp:
            return None
        months = (self.end.date - self.start.date).days / DAYS_A_MONTH
        return (self.end.active / self.end.wajib_ktp - self.start.active / self.start.wajib_ktp) / months


def observed_pace(ran: Scenario, counts: Sequence[Count]) -> ObservedPace:
    """The pace of counts, by date, beside that of the plan that ``ran`` over the same days.

    ValueError for fewer than two counts.
    """
    if len(counts) < 2:
        raise ValueError("a pace needs two counts")
    start, end = counts[0], counts[-1]
    days = (end.date - start.date).days
    gains = np.array([(b.active - a.active) / (b.date - a.date).days for a, b in pairwise(counts)])
    weights = np.array([(b.date - a.date).days for a, b in pairwise(counts)], dtype=float)
    a_day = (end.active - start.active) / days
    spread = math.sqrt(float(np.average((gains - a_day) ** 2, weights=weights))) if len(gains) > 1 else None
    used = [count for count in counts if end.date - count.date <= LONGEST]
    then = _begun(ran, used[0], end) if len(used) > 1 else None
    if then is None:
        return ObservedPace(start, end, a_day, spread, None, None, used[0])
    return ObservedPace(start, end, a_day, spread, _gain(then, 1.0), _factor(then, used), used[0])


def factor_changes(plan: Scenario, ran: Scenario, factor: float) -> dict[str, Value]:
    """What makes a plan's turnout that of the plan that ``ran`` times the factor: pressed twice it changes nothing."""
    scaled = scale_turnout(ran, factor)
    return {key: scaled[key] for key in SCALED if scaled[key] != plan[key]}


def _begun(ran: Scenario, start: Count, end: Count) -> Scenario | None:
    """The plan begun at a count; what is not known of that day is in today's proportion. None if impossible."""
    share = ran.number("recorded") / ran.number("wajib_ktp")
    wajib = start.wajib_ktp or max(round(ran.number("wajib_ktp")), start.active)
    facts: dict[str, Value] = {
        "as_of": start.date,
        "end": end.date,
        "wajib_ktp": wajib,
        "recorded": max(round(wajib * share), start.active),
        "active": start.active,
    }
    # The office's own counts; how far they are rounded is told from the figures themselves.
    exact: dict[str, Value] = {key: one.default for key, one in REGISTRY.items() if key.startswith("certainty.")}
    try:
        return ran.replace(facts | exact | dict.fromkeys(OWN_LEVELS, 0.0))
    except ScenarioError:
        return None


def _gain(then: Scenario, scale: float) -> float:
    _, line = project_line(scale_turnout(then, scale))
    return float(line.active[-1] - line.active[0])


def _scale_of(then: Scenario, gain: float) -> float:
    """The factor at whose line the gain is reached, 0 or the most where none is."""
    return scale_where(lambda scale: _gain(then, scale) < gain, MOST_SCALE, HALVINGS)


def _factor(then: Scenario, counts: Sequence[Count]) -> Factor | None:
    """The factor whose line brings the gain, and those of which it is the 90 and the 10 % point."""
    gain = counts[-1].active - counts[0].active
    if not _gain(then, 0.0) <= gain <= _gain(then, MOST_SCALE):
        return None
    value = _scale_of(then, gain)
    middle = _Chance(then, value, counts)
    beyond = middle.beyond
    low, high = (_scale_of(then, gain - side * beyond * middle.to(side)) for side in (1, -1))
    # The noise at the end of the range is not that at its middle.
    low, high = (
        _scale_of(then, gain - side * beyond * _Chance(then, scale, counts).to(side))
        for side, scale in ((1, low), (-1, high))
    )
    return Factor(value, min(value, low), max(value, high))


class _Chance:
    """What chance does to the counts of a plan whose turnout is scaled: the fan of its days, and rounding."""

    def __init__(self, then: Scenario, scale: float, counts: Sequence[Count]) -> None:
        scaled = scale_turnout(then, scale)
        days = [(count.date - counts[0].date).days for count in counts]
        self._line = project_line(scaled)[1].active[days]
        self._fan = project_fan(scaled, DRAWS)[1].active[days]
        self._rounding = _rounding(counts)
        self._counts = np.array([count.active for count in counts], dtype=float)

    def to(self, side: int) -> float:
        """Persons from the line's gain to the 90 % point (1) or the 10 % point (-1) of what could have been counted."""
        gains = self._fan[-1] - self._fan[0]
        away = side * (np.quantile(gains, 0.9 if side > 0 else 0.1) - (self._line[-1] - self._line[0]))
        return math.hypot(max(0.0, float(away)), _P90 * self._rounding)

    @property
    def beyond(self) -> float:
        """How many times as far as chance allows stretches stray from the line; at least 1, and 1 for one or two."""
        if len(self._counts) < 4:
            return 1.0
        variance = np.var(np.diff(self._fan, axis=0), axis=1) + self._rounding**2
        strayed = np.diff(self._counts) - np.diff(self._line)
        return max(1.0, math.sqrt(float((strayed**2 / variance).sum()) / (len(self._counts) - 2)))


def _rounding(counts: Sequence[Count]) -> float:
    """Standard deviation of a gain for the rounding of both counts, to the largest power of ten that divides all."""
    unit = 1
    while unit < MOST_UNIT and all(count.active % (unit * 10) == 0 for count in counts):
        unit *= 10
    return unit / math.sqrt(6.0)
