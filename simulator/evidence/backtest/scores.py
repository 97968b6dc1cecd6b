"""Forecasts beside what came, like held against like.

The median's absolute error stands beside those of the simple ways, which name one figure; the score of the whole
forecast (CRPS) beside that of a plain draw from other places' paces, which gives a range too.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..observations import place_key

SHARES = (0.1, 0.25, 0.5, 0.75, 0.9)
"""Quantiles of a forecast that are kept."""
BASELINES = ("no_change", "last_pace", "pool_median")
"""Ways that name one figure."""
POOL_DRAW = "pool_draw"
"""The way that names a range: any pace of another place, each as likely as the next."""
RESAMPLES, WITHIN = 4000, (0.1, 0.9)
"""How often places are drawn anew, and the quantiles of the skill that are told: an 80 % interval."""


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
    pool_crps: float
    """The score of a plain draw from the paces of other places."""
    pool_error: float
    """Absolute error of that draw's median."""

    @property
    def error(self) -> float:
        """Absolute error of the median, in coverage (a fraction of 1)."""
        return abs(self.quantiles[SHARES.index(0.5)] - self.actual)

    def inside(self, share: float) -> bool:
        """Whether what came lies inside the central interval that holds ``share`` of the futures."""
        low, high = (self.quantiles[SHARES.index(round(edge, 3))] for edge in ((1 - share) / 2, (1 + share) / 2))
        return low <= self.actual <= high


@dataclass(frozen=True)
class Skill:
    """How much smaller a score is than that of ``against``, as a fraction of 1.

    ``low`` and ``high`` hold 80 % of what comes out when places are drawn anew; None for fewer than two places.
    """

    against: str
    value: float
    low: float | None
    high: float | None


@dataclass(frozen=True)
class Backtest:
    """All forecasts and their scores; None where there is no forecast."""

    forecasts: tuple[ScoredForecast, ...]

    @property
    def places(self) -> int:
        """Number of places with at least one forecast."""
        return len({one.place for one in self.forecasts})

    def inside(self, share: float) -> int:
        """How many forecasts' central interval of ``share``, a fraction of 1, held what came."""
        return sum(one.inside(share) for one in self.forecasts)

    def held(self, share: float) -> float | None:
        """The part of the forecasts, a fraction of 1, whose central interval of ``share`` held what came."""
        return self.inside(share) / len(self.forecasts) if self.forecasts else None

    @property
    def crps(self) -> float | None:
        """Mean score, in coverage (fractions of 1): the smaller, the better."""
        return _mean([one.crps for one in self.forecasts])

    @property
    def mae(self) -> float | None:
        """Mean absolute error of the median, in coverage (a fraction of 1)."""
        return _mean([one.error for one in self.forecasts])

    @property
    def pool_crps(self) -> float | None:
        """Mean score of a plain draw from the paces of other places, in coverage (a fraction of 1)."""
        return _mean([one.pool_crps for one in self.forecasts])

    @property
    def pool_mae(self) -> float | None:
        """Mean absolute error of that draw's median, in coverage (a fraction of 1)."""
        return _mean([one.pool_error for one in self.forecasts])

    @property
    def baselines(self) -> dict[str, float | None]:
        """Mean absolute error of each baseline, in coverage (fractions of 1)."""
        return {name: _mean([one.errors[k] for one in self.forecasts]) for k, name in enumerate(BASELINES)}

    @property
    def mae_skill(self) -> Skill | None:
        """The median's absolute error against the best way's, the draw's median too; None where no way is off."""
        return self._best_skill(
            [one.error for one in self.forecasts], {POOL_DRAW: [one.pool_error for one in self.forecasts]}
        )

    @property
    def last_pace_skill(self) -> Skill | None:
        """The median's absolute error against "the last pace goes on"; None where that is never off."""
        last = BASELINES.index("last_pace")
        return self._skill("last_pace", [one.error for one in self.forecasts], [o.errors[last] for o in self.forecasts])

    @property
    def crps_skill(self) -> Skill | None:
        """The score against the best way's: the plain draw, or a baseline, whose score is its absolute error."""
        return self._best_skill(
            [one.crps for one in self.forecasts], {POOL_DRAW: [one.pool_crps for one in self.forecasts]}
        )

    def _best_skill(self, own: Sequence[float], more: dict[str, list[float]]) -> Skill | None:
        if not self.forecasts:
            return None
        ways = {name: [one.errors[k] for one in self.forecasts] for k, name in enumerate(BASELINES)} | more
        best = min(ways, key=lambda name: sum(ways[name]))
        return self._skill(best, own, ways[best])

    def _skill(self, against: str, own: Sequence[float], other: Sequence[float]) -> Skill | None:
        """Both summed by place, then places drawn anew: forecasts of one place err together."""
        names = [place_key(one.place, one.level) for one in self.forecasts]
        places = sorted(set(names))
        of_place = np.zeros((2, len(places)))
        for name, *scores in zip(names, own, other, strict=True):
            of_place[:, places.index(name)] += scores
        mine, theirs = of_place.sum(axis=1)
        if theirs <= 0:
            return None
        if len(places) < 2:
            return Skill(against, float(1 - mine / theirs), None, None)
        even = np.full(len(places), 1 / len(places))
        drawn = np.random.default_rng(20221130).multinomial(len(places), even, RESAMPLES) @ of_place.T
        drawn = drawn[drawn[:, 1] > 0]
        low, high = np.quantile(1 - drawn[:, 0] / drawn[:, 1], WITHIN)
        return Skill(against, float(1 - mine / theirs), float(low), float(high))


def _mean(scores: Sequence[float]) -> float | None:
    return float(np.mean(scores)) if scores else None
