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

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .observations import Observation
from .stretches import DAYS_A_MONTH, Stretch, between

Floats = NDArray[np.float64]

LAUNCH = dt.date(2022, 11, 15)
"""When counting began: the first figures of any place are of late November 2022."""
SLOWEST = 0.0005
"""Paces below this, 0.05 points a month, count as this where a logarithm is taken."""
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
class Outlook:
    """Futures of a place's coverage at a date, as fractions of 1, ascending."""

    coverage: Floats

    def quantile(self, share: float) -> float:
        """The coverage that ``share`` of the futures do not exceed."""
        return float(np.quantile(self.coverage, share))

    def crps(self, actual: float) -> float:
        """Continuous ranked probability score of what really came, in coverage; of a point the error."""
        x, n = self.coverage, len(self.coverage)
        spread = float((2 * np.arange(1, n + 1) - n - 1) @ x) / n**2
        return float(np.abs(x - actual).mean()) - spread


def forecast(known: Sequence[Observation], date: dt.date, pool: Sequence[Stretch]) -> Outlook:
    """Coverage of a place at ``date``, from its figures so far (by date) and stretches of other places.

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
    return Outlook(np.sort(np.clip(now * (1 + FIGURE_ERROR * error) + pace * months, 0.0, 1.0)))


def expected_log_pace(known: Sequence[Observation], pool: Sequence[Stretch]) -> float:
    """The blend of paces, in logarithm of coverage a month."""
    last = known[-1]
    assert last.coverage is not None
    own_kind = [_log(stretch.pace) for stretch in pool if stretch.level == last.level]
    every = float(np.median([_log(stretch.pace) for stretch in pool])) if pool else _log(0.003)
    kind = (sum(own_kind) + KIND * every) / (len(own_kind) + KIND)
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
