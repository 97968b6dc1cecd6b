"""The outside view: from a place's own figures and what other places did, its coverage at a later date.

The pace a month is drawn from a heavy-tailed distribution around a blend of three paces, in logarithm:
that of other places of its kind, that of the place since the app began, and that of its last stretch.
The longer the last stretch, the more it counts. Now and then a place stands still, and every figure
carries an error of its own (rounding, a register that was cleaned). Past the national target the
pace falls. The weights were chosen by leaving each place of the shipped figures out in turn
(``python -m simulator backtest simulator/data/coverage.csv``); round numbers, as the score hardly
depends on them.
"""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .observations import Observation, place_key
from .pace.stretches import DAYS_A_MONTH, Stretch, between

Floats = NDArray[np.float64]

LAUNCH = dt.date(2022, 11, 15)
"""When counting began: the first figures of any place are of late November 2022."""
SLOWEST = 0.0005
"""Paces below this, 0.05 points a month, count as this where a logarithm is taken."""
USUAL = 0.003
"""The pace where nothing else is known."""
FASTEST = 0.06
"""No city kept a pace above 6 points a month."""
KIND = 3
"""How many stretches of its own kind weigh as much as the median of all kinds."""
SINCE_LAUNCH = 0.5
"""Weight of the place's own mean pace since the launch, against its kind's."""
LAST, LAST_MONTHS = 0.5, 2.0
"""Most weight of the last stretch's pace, and the length at which it has half of it."""
SPREAD, SHORT, TAILS = 0.8, 0.3, 4
"""Spread of the pace in logarithm, how much wider it is over one month, and the degrees of freedom."""
STILL = 0.15
"""Share of the futures in which nothing is gained."""
FIGURE_ERROR = 0.03
"""Error of a published figure, as a share of it."""
TARGET, FADE = 0.295, 0.5
"""Coverage from which the target counts as met, and how much of the pace is left there."""
DRAWS = 4000


@dataclass(frozen=True)
class Forecast:
    """Simulated futures of a place's coverage at a date, as fractions of 1, ascending; shape (draws,)."""

    coverage: Floats

    def quantile(self, share: float) -> float:
        """The coverage that ``share`` of the futures do not exceed."""
        return float(np.quantile(self.coverage, share))

    def crps(self, actual: float) -> float:
        """Continuous ranked probability score of what really came, in coverage; of a point the error.

        The mean distance to ``actual`` less half the mean distance between two futures: Gneiting and
        Raftery, "Strictly proper scoring rules", JASA 102 (2007), equation 21.
        """
        x, n = self.coverage, len(self.coverage)
        spread = float((2 * np.arange(1, n + 1) - n - 1) @ x) / n**2
        return float(np.abs(x - actual).mean()) - spread


class Pool:
    """What other places did: their stretches' paces (coverage a month) by kind, each sum made once."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self._pace = np.array([stretch.pace for stretch in stretches])
        self._log = np.log(np.maximum(self._pace, SLOWEST))
        self._level = np.array([stretch.level for stretch in stretches])
        self._place = np.array([place_key(stretch.place, stretch.level) for stretch in stretches])
        self._all = np.ones(len(stretches), dtype=bool)

    def without(self, place: str) -> Pool:
        """The pool without a place, by its key."""
        other = copy.copy(self)
        other._all = self._all & (self._place != place)
        other._known = {}
        return other

    _known: dict[str, tuple[float, float]]

    @property
    def paces(self) -> Floats:
        """(stretches,) their paces, coverage a month; one of :data:`USUAL` where there is none."""
        found: Floats = self._pace[self._all]
        return found if len(found) else np.array([USUAL])

    def of_kind(self, level: str) -> tuple[float, float]:
        """Mean logarithm of a kind's pace, leaning on the median of all, and the kind's median pace.

        Paces are in coverage a month. Where there is no stretch of the kind, the median is that of all;
        where there is none at all, both stand for :data:`USUAL` and 0.
        """
        known = self.__dict__.setdefault("_known", {})
        if level not in known:
            own = self._all & (self._level == level)
            if not self._all.any():
                known[level] = float(np.log(USUAL)), 0.0
            else:
                every = float(np.median(self._log[self._all]))
                mean = (float(self._log[own].sum()) + KIND * every) / (int(own.sum()) + KIND)
                known[level] = mean, float(np.median(self._pace[own if own.any() else self._all]))
        found: tuple[float, float] = known[level]
        return found


def forecast(known: Sequence[Observation], date: dt.date, pool: Pool) -> Forecast:
    """Coverage of a place at ``date``, from its figures so far (by date) and stretches of other places.

    The present figure with its error, plus the months to ``date`` at a pace drawn around
    :func:`expected_log_pace`, between 0 and 1. The same arguments give the same futures.
    Raises ValueError without a figure, or for a date that is not after the last one.
    """
    if not known or known[-1].coverage is None or date <= known[-1].date:
        raise ValueError("a forecast goes on from a figure to a later date")
    now = known[-1].coverage
    months = (date - known[-1].date).days / DAYS_A_MONTH
    middle = expected_log_pace(known, pool)
    if now >= TARGET:
        middle += np.log(FADE)
    tail, error, still = _draws()
    spread = SPREAD * (1 + SHORT / np.sqrt(max(months, 0.5)))
    pace = np.where(still < STILL, 0.0, np.minimum(np.exp(middle + spread * tail), FASTEST))
    return Forecast(np.sort(np.clip(now * (1 + FIGURE_ERROR * error) + pace * months, 0.0, 1.0)))


def expected_log_pace(known: Sequence[Observation], pool: Pool) -> float:
    """The blend of paces, in logarithm of coverage a month: of its kind, since the launch, of its last stretch.

    ``known`` are the place's figures by date, at least one, each with its coverage.
    """
    last = known[-1]
    assert last.coverage is not None
    kind, _ = pool.of_kind(last.level)
    since = last.coverage / max(1.0, (last.date - LAUNCH).days / DAYS_A_MONTH)
    middle = (1 - SINCE_LAUNCH) * kind + SINCE_LAUNCH * _log(since)
    if len(known) > 1:
        stretch = between(known[-2], last)
        weight = LAST * stretch.months / (stretch.months + LAST_MONTHS)
        middle = (1 - weight) * middle + weight * _log(stretch.pace)
    return float(middle)


def _log(pace: float) -> float:
    return float(np.log(max(pace, SLOWEST)))


@lru_cache(maxsize=1)
def _draws() -> tuple[Floats, Floats, Floats]:
    """The same draws for every place: tails of the pace, errors of figures, who stands still."""
    rng = np.random.default_rng(20221130)
    even = (np.arange(DRAWS) + 0.5) / DRAWS
    found = (np.sort(rng.standard_t(TAILS, 50 * DRAWS))[25::50], rng.standard_normal(DRAWS), even)
    tail, error, still = (rng.permutation(part) for part in found)
    for part in (tail, error, still):
        part.setflags(write=False)
    return tail, error, still
