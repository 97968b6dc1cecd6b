"""Every place forecast from its figures so far, never looking ahead, in one of two ways.

The pool behind a forecast from experience, and behind the simple ways, is every stretch of the other places, those of
the file and those shipped; no figure of the place itself stands in it, earlier or later. The model's forecast sees
the place's last two figures and nothing else, so it begins at a place's third.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Literal, get_args

import numpy as np

from ..forecast import Forecast, Pool, forecast
from ..observations import Observation, place_key, shipped
from ..pace.stretches import between, histories, stretches
from .model_forecast import LONGEST, model_forecast
from .scores import SHARES, Backtest, ScoredForecast

Way = Literal["experience", "model"]
WAYS: tuple[Way, ...] = get_args(Way)


def backtest(observations: Iterable[Observation], way: Way = "experience") -> Backtest:
    """Forecast every figure of quality A or B from the place's figures before it.

    By the ``model`` those with two figures before them, at most the longest horizon of a plan later.
    """
    rows = tuple(observations)
    everywhere = {(place_key(s.place, s.level), s.start, s.end): s for s in (*stretches(shipped()), *stretches(rows))}
    pool = Pool(tuple(everywhere.values()))
    forecasts = []
    for known in histories(rows).values():
        others = pool.without(place_key(known[0].place, known[0].level))
        for count in range(1 if way == "experience" else 2, len(known)):
            before, following = known[:count], known[count]
            if way == "experience":
                forecasts.append(_score(before, following, others, forecast(before, following.date, others)))
            elif following.date - before[-1].date <= LONGEST:
                forecasts.append(_score(before, following, others, model_forecast(before, following.date)))
    return Backtest(tuple(forecasts))


@lru_cache(maxsize=2)
def shipped_backtest(way: Way = "experience") -> Backtest:
    """The backtest on the shipped figures."""
    return backtest(shipped(), way)


def _score(known: Sequence[Observation], following: Observation, pool: Pool, predicted: Forecast) -> ScoredForecast:
    now, actual = known[-1].coverage, following.coverage
    assert now is not None
    assert actual is not None
    months = between(known[-1], following).months
    _, usual = pool.of_kind(known[-1].level)
    last = between(known[-2], known[-1]).pace if len(known) > 1 else usual
    errors = (abs(now - actual), abs(now + last * months - actual), abs(now + usual * months - actual))
    drawn = Forecast(np.sort(np.clip(now + pool.paces * months, 0.0, 1.0)))
    return ScoredForecast(
        following.place,
        following.level,
        known[-1].date,
        following.date,
        now,
        actual,
        tuple(float(q) for q in np.quantile(predicted.coverage, SHARES)),
        predicted.crps(actual),
        errors,
        drawn.crps(actual),
        abs(drawn.quantile(0.5) - actual),
    )
