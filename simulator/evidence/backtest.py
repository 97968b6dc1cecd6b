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

from .forecast import Outlook, forecast
from .observations import Observation, shipped
from .stretches import Stretch, between, histories, stretches

BASELINES = ("no_change", "last_pace", "pool_median")


@dataclass(frozen=True)
class Trial:
    """One forecast beside what came. Coverage as fractions of 1; scores in coverage."""

    place: str
    level: str
    start: dt.date
    end: dt.date
    before: float
    actual: float
    outlook: Outlook
    errors: tuple[float, float, float]
    """Absolute errors of the baselines, in the order of :data:`BASELINES`."""

    @property
    def crps(self) -> float:
        """The forecast's score; of a point it would be the absolute error."""
        return self.outlook.crps(self.actual)

    def inside(self, share: float) -> bool:
        """Whether what came lies inside the central interval that holds ``share`` of the futures."""
        edge = (1 - share) / 2
        return self.outlook.quantile(edge) <= self.actual <= self.outlook.quantile(1 - edge)


@dataclass(frozen=True)
class Backtest:
    """All trials and their scores; None where there is no trial."""

    trials: tuple[Trial, ...]

    @property
    def places(self) -> int:
        """Places with at least one trial."""
        return len({trial.place for trial in self.trials})

    def held(self, share: float) -> float | None:
        """The part of the trials whose interval held what came."""
        return float(np.mean([trial.inside(share) for trial in self.trials])) if self.trials else None

    @property
    def crps(self) -> float | None:
        """Mean score."""
        return float(np.mean([trial.crps for trial in self.trials])) if self.trials else None

    @property
    def baselines(self) -> dict[str, float | None]:
        """Mean score of each baseline."""
        if not self.trials:
            return dict.fromkeys(BASELINES)
        means = np.mean([trial.errors for trial in self.trials], axis=0)
        return {name: float(mean) for name, mean in zip(BASELINES, means, strict=True)}

    @property
    def skill(self) -> float | None:
        """How much smaller the score is than the best baseline's, as a fraction of 1."""
        best = min((mean for mean in self.baselines.values() if mean is not None), default=0.0)
        return 1 - self.crps / best if self.crps is not None and best > 0 else None


def backtest(observations: Iterable[Observation]) -> Backtest:
    """Forecast every figure of quality A or B from the place's figures before it."""
    rows = tuple(observations)
    places = histories(rows)
    everywhere = {(s.place.casefold(), s.start, s.end): s for s in (*stretches(shipped()), *stretches(rows))}
    trials = []
    for place, known in places.items():
        pool = [stretch for stretch in everywhere.values() if stretch.place.casefold() != place.casefold()]
        trials += [_trial(known[:count], known[count], pool) for count in range(1, len(known))]
    return Backtest(tuple(trials))


@lru_cache(maxsize=1)
def shipped_backtest() -> Backtest:
    """The backtest on the shipped figures."""
    return backtest(shipped())


def _trial(known: Sequence[Observation], following: Observation, pool: Sequence[Stretch]) -> Trial:
    now, actual = known[-1].coverage, following.coverage
    assert now is not None
    assert actual is not None
    outlook = forecast(known, following.date, pool)
    months = between(known[-1], following).months
    usual = median_pace(pool, known[-1].level)
    last = between(known[-2], known[-1]).pace if len(known) > 1 else usual
    errors = tuple(abs(now + pace * months - actual) for pace in (0.0, last, usual))
    place, level = following.place, following.level
    return Trial(place, level, known[-1].date, following.date, now, actual, outlook, errors)  # type: ignore[arg-type]


def median_pace(pool: Sequence[Stretch], level: str) -> float:
    """The median pace a month of the pool's places of a kind, of all where there are none of it."""
    own = [stretch.pace for stretch in pool if stretch.level == level] or [stretch.pace for stretch in pool]
    return float(np.median(own)) if own else 0.0
