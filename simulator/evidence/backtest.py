"""How far off such forecasts were: every place forecast from its figures so far, never looking ahead.

The pool behind a forecast is every stretch of the other places, those of the file and those shipped;
no figure of the place itself stands in it, earlier or later.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .forecast import Pool, forecast
from .observations import Observation, place_key, shipped
from .pace.stretches import between, histories, stretches

SHARES = (0.1, 0.25, 0.5, 0.75, 0.9)
"""Quantiles of a forecast that are kept."""
BASELINES = ("no_change", "last_pace", "pool_median")


@dataclass(frozen=True)
class ScoredForecast:
    """One forecast beside what came. Coverage as fractions of 1; scores in coverage."""

    place: str
    level: str
    start: dt.date
    end: dt.date
    before: float
    actual: float
    quantiles: tuple[float, ...]
    """The forecast's, at :data:`SHARES`."""
    crps: float
    """The forecast's score; of a point it would be the absolute error."""
    errors: tuple[float, float, float]
    """Absolute errors of the baselines, in the order of :data:`BASELINES`."""

    def inside(self, share: float) -> bool:
        """Whether what came lies inside the central interval that holds ``share`` of the futures."""
        low, high = (self.quantiles[SHARES.index(round(edge, 3))] for edge in ((1 - share) / 2, (1 + share) / 2))
        return low <= self.actual <= high


@dataclass(frozen=True)
class Backtest:
    """All forecasts and their scores; None where there is no forecast."""

    forecasts: tuple[ScoredForecast, ...]

    @property
    def places(self) -> int:
        """Number of places with at least one forecast."""
        return len({one.place for one in self.forecasts})

    def held(self, share: float) -> float | None:
        """The part of the forecasts, a fraction of 1, whose central interval of ``share`` held what came."""
        return float(np.mean([one.inside(share) for one in self.forecasts])) if self.forecasts else None

    @property
    def crps(self) -> float | None:
        """Mean score, in coverage (fractions of 1): the smaller, the better."""
        return float(np.mean([one.crps for one in self.forecasts])) if self.forecasts else None

    @property
    def baselines(self) -> dict[str, float | None]:
        """Mean absolute error of each baseline, in coverage (fractions of 1)."""
        if not self.forecasts:
            return dict.fromkeys(BASELINES)
        means = np.mean([one.errors for one in self.forecasts], axis=0)
        return {name: float(mean) for name, mean in zip(BASELINES, means, strict=True)}

    @property
    def skill(self) -> float | None:
        """How much smaller the score is than the best baseline's, as a fraction of 1."""
        best = min((mean for mean in self.baselines.values() if mean is not None), default=0.0)
        return 1 - self.crps / best if self.crps is not None and best > 0 else None


def backtest(observations: Iterable[Observation]) -> Backtest:
    """Forecast every figure of quality A or B from the place's figures before it."""
    rows = tuple(observations)
    everywhere = {(place_key(s.place, s.level), s.start, s.end): s for s in (*stretches(shipped()), *stretches(rows))}
    pool = Pool(tuple(everywhere.values()))
    forecasts = []
    for known in histories(rows).values():
        others = pool.without(place_key(known[0].place, known[0].level))
        forecasts += [_score(known[:count], known[count], others) for count in range(1, len(known))]
    return Backtest(tuple(forecasts))


@lru_cache(maxsize=1)
def shipped_backtest() -> Backtest:
    """The backtest on the shipped figures."""
    return backtest(shipped())


def _score(known: Sequence[Observation], following: Observation, pool: Pool) -> ScoredForecast:
    now, actual = known[-1].coverage, following.coverage
    assert now is not None
    assert actual is not None
    predicted = forecast(known, following.date, pool)
    months = between(known[-1], following).months
    _, usual = pool.of_kind(known[-1].level)
    last = between(known[-2], known[-1]).pace if len(known) > 1 else usual
    errors = (abs(now - actual), abs(now + last * months - actual), abs(now + usual * months - actual))
    quantiles = tuple(float(q) for q in np.quantile(predicted.coverage, SHARES))
    return ScoredForecast(
        following.place,
        following.level,
        known[-1].date,
        following.date,
        now,
        actual,
        quantiles,
        predicted.crps(actual),
        errors,
    )
