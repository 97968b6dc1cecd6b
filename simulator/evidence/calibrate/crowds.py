"""How many residents come to an event, and how much days scatter, from counts of which the full ones are censored.

The noise of a count is of one of two shapes of the same mean and variance, and the log says which: the model's own
(``model/events.py``), a lognormal factor whose squared coefficient of variation is that of days and of chance together;
or a negative binomial, which also stands for the lognormal where fewer than five came, so that an empty event is a
small count and not a logarithm of nothing. A full event says only that so many or more came. The posterior is taken on
a grid of means and of scatter; what is not asked for, the shape too, is averaged out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy.special import betainc, gammaln, log_ndtr

from ...model.events import spread_of_one
from .estimate import FREE_TAIL, Floats, prior, quantiles

SPREAD_OF_OFFICES, OFFICES_TAIL = 0.7, 20.0
"""Scale and degrees of freedom of turnout between offices, in logarithm: they differ by a factor of two. Assumed."""
SPREAD_OF_SCATTER = 0.6
"""Scale of the scatter of days between offices, in logarithm; an assumption."""
FEW = 5
"""From so many on a count has the lognormal noise of the model."""
_POINTS = 121
_ROOT = np.sqrt(2 * np.pi)
_SCATTER = np.exp(np.linspace(np.log(0.06), np.log(3.0), 33))
_BOTH = np.concatenate([_SCATTER, _SCATTER])
"""Rows of a posterior: each scatter with the lognormal noise, then each with the negative binomial."""


@dataclass(frozen=True)
class Crowd:
    """Residents at one event; the ``part`` of an ordinary day's crowd that comes (Ramadan); whether it was full."""

    residents: float
    part: float
    full: bool


@dataclass(frozen=True)
class Crowds:
    """Of each channel the 10, 50 and 90 % points of the mean in persons, and those of the scatter, a share of it."""

    means: Mapping[str, tuple[float, float, float]]
    scatter: tuple[float, float, float]


def crowds(channels: Mapping[str, tuple[float, list[Crowd]]], scatter: float) -> Crowds:
    """Estimate from each channel's assumed mean (persons) and its events, and from the assumed scatter of days."""
    days = np.log(_BOTH)
    joint = {key: _posterior(before, Counter(rows)) for key, (before, rows) in channels.items()}
    # One event says nothing of how events differ; taken to, an empty one would be put down to wild days.
    several = [key for key, (_, rows) in channels.items() if len(rows) > 1]
    each = {key: np.log(joint[key][1].sum(axis=1)) + joint[key][2] for key in several}
    doubt = SPREAD_OF_SCATTER if several else 0.1
    log = prior(days, float(np.log(max(scatter, 0.06))), doubt, FREE_TAIL) + sum(each.values())
    belief = np.exp(log - log.max())
    means = {}
    for key, (grid, density, _) in joint.items():
        # Given the scatter channels do not know of each other; what all say of it weighs each.
        given = density / density.sum(axis=1, keepdims=True)
        low, middle, high = np.exp(quantiles(grid, (belief[:, None] * given).sum(axis=0)))
        means[key] = (float(low), float(middle), float(high))
    low, middle, high = np.exp(quantiles(np.log(_SCATTER), belief.reshape(2, -1).sum(axis=0)))
    return Crowds(means, (float(low), float(middle), float(high)))


def _posterior(before: float, rows: Counter[Crowd]) -> tuple[Floats, Floats, float]:
    """Grid of log means (M,), density (shape and scatter, M), and the logarithm that was taken off it."""
    middle = float(np.log(max(before, 0.5)))
    seen = [float(np.log(max(row.residents / row.part, 0.3))) for row in rows]
    grid = np.linspace(min([middle, *seen]) - 3.0, max([middle, *seen]) + 3.0, _POINTS)
    for _ in range(3):
        log = prior(grid, middle, SPREAD_OF_OFFICES, OFFICES_TAIL) + _likelihood(np.exp(grid), rows)
        step = float(grid[1] - grid[0])
        near = grid[(log > log.max() - 20).any(axis=0)]
        last, grid = grid, np.linspace(near[0] - step, near[-1] + step, _POINTS)
    top = float(log.max())
    return last, np.exp(np.maximum(log - top, -700.0)), top + float(np.log(step))


def _likelihood(means: Floats, rows: Counter[Crowd]) -> Floats:
    """(shape and scatter, M) log likelihood of all events of a channel."""
    lognormal, binomial = np.zeros((2, len(_SCATTER), len(means)))
    for part in {row.part for row in rows}:
        come = means * part
        spread = np.stack([spread_of_one(float(day), come) for day in _SCATTER])
        for row, times in rows.items():
            if row.part != part:
                continue
            few = _binomial(row, come)
            binomial += times * few
            if row.residents < FEW and not row.full:
                lognormal += times * few
                continue
            count = max(row.residents, 0.5)
            z = (np.log(count / come) + spread**2 / 2) / spread
            lognormal += times * (log_ndtr(-z) if row.full else -(z**2) / 2 - np.log(spread * count * _ROOT))
    return np.concatenate([lognormal, binomial])


def _binomial(row: Crowd, come: Floats) -> Floats:
    """(scatter, M) log probability of a count, or of so many or more: a negative binomial."""
    count, size = row.residents, 1.0 / _SCATTER[:, None] ** 2
    if row.full:
        return np.asarray(np.log(np.maximum(betainc(max(count, 0.5), size, come / (size + come)), 1e-300)))
    chance = np.log(size / (size + come))
    rest = count * np.log(come / (size + come))
    return np.asarray(gammaln(count + size) - gammaln(size) - gammaln(count + 1) + size * chance + rest)
