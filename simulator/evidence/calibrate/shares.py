"""A share of those served whose events (venues, crowds) differ by more than chance: a beta-binomial on a grid."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from scipy.special import betaln, expit

from ...scenario import Scenario
from .estimate import FREE_TAIL, Estimate, logit, prior, quantiles, weight_of_log

PRIOR_PEOPLE = 10.0
"""How many people the assumed shares weigh as; an assumption, weak so that a wrong one gives way."""
_LIKENESS = np.exp(np.linspace(np.log(0.0005), np.log(0.6), 18))
"""Likeness of two people of one event: the correlation between them that venues bring."""
_USUAL_LIKENESS, _LIKENESS_SPREAD = 0.02, 1.6
"""Likeness assumed, and its spread in logarithm; assumptions."""
_POINTS = 201


def share(scenario: Scenario, key: str, counted: Sequence[tuple[int, int]]) -> Estimate:
    """A share from (part, whole) of each event, in persons; events of nobody say nothing."""
    before = scenario.number(key)
    rows = Counter((part, whole) for part, whole in counted if whole > 0)
    people = sum(whole * times for (_, whole), times in rows.items())
    if not rows:
        return Estimate(key, before, before, before, before, before, 0.0, 0)
    alone = sum(part * times for (part, _), times in rows.items()) / people
    middle = logit(before)
    scale = 1.0 / np.sqrt(PRIOR_PEOPLE * max(before * (1 - before), 0.03))
    grid = np.linspace(min(middle, logit(alone)) - 4.0, max(middle, logit(alone)) + 4.0, _POINTS)
    for _ in range(2):
        density = _density(grid, rows, middle, scale)
        near = grid[density > 1e-9 * density.max()]
        step = grid[1] - grid[0]
        last, grid = grid, np.linspace(near[0] - step, near[-1] + step, _POINTS)
    low, value, high = quantiles(last, density)
    weight = weight_of_log(low, high, scale, FREE_TAIL)
    low, value, high = (float(expit(point)) for point in (low, value, high))
    return Estimate(key, before, alone, value, low, high, weight, sum(rows.values()))


def _density(
    grid: np.ndarray[tuple[int], np.dtype[np.float64]], rows: Counter[tuple[int, int]], middle: float, scale: float
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Of the logit on its grid, the likeness averaged out; the greatest is about 1."""
    likeness = _LIKENESS[:, None]
    strength = 1.0 / likeness - 1.0
    yes, no = expit(grid) * strength, expit(-grid) * strength
    log = prior(grid, middle, scale, FREE_TAIL) - ((np.log(likeness / _USUAL_LIKENESS)) / _LIKENESS_SPREAD) ** 2 / 2
    at_none = betaln(yes, no)
    for (part, whole), times in rows.items():
        log = log + times * (betaln(part + yes, whole - part + no) - at_none)
    return np.asarray(np.exp(log - log.max()).sum(axis=0))
