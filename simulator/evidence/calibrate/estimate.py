"""One parameter estimated from a log, and how a range is read off a posterior on a grid."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import stdtrit

from ...parameters import REGISTRY

Floats = NDArray[np.float64]
FREE_TAIL = 4.0
"""Degrees of freedom of the priors of shares and scatter: a log that says otherwise is believed."""


@dataclass(frozen=True)
class Estimate:
    """One parameter: before, what the log alone says, and the blend, in the program's unit.

    ``low`` and ``high`` hold the truth in about 80 of 100 such logs. ``weight`` is the log's, ``events``
    how many events it rests on.
    """

    key: str
    before: float
    alone: float
    value: float
    low: float
    high: float
    weight: float
    events: int

    @property
    def capped(self) -> bool:
        """Whether the slider ends before the estimate, so that less is used."""
        shown = REGISTRY[self.key].screen(self.value)
        assert isinstance(shown, (int, float))
        return not REGISTRY[self.key].low <= shown <= REGISTRY[self.key].high


def prior(grid: Floats, middle: float, scale: float, freedom: float) -> Floats:
    """Log density, but for a constant, of a Student t at the (G,) points of a grid; ``scale`` in the points' unit."""
    return np.asarray(-(freedom + 1) / 2 * np.log1p(((grid - middle) / scale) ** 2 / freedom))


def quantiles(grid: Floats, density: Floats) -> tuple[float, float, float]:
    """The 10, 50 and 90 % points of a density (any scale) on an even (G,) grid."""
    total = np.cumsum(density)
    share = (total - density / 2) / total[-1]
    low, middle, high = np.interp((0.1, 0.5, 0.9), share, grid)
    return float(low), float(middle), float(high)


def weight_of_log(low: float, high: float, scale: float, freedom: float) -> float:
    """The log's part of what is known: by how much it narrowed the prior's 80 % range, in squares; a fraction of 1."""
    return max(0.0, 1.0 - ((high - low) / (2 * float(stdtrit(freedom, 0.9)) * scale)) ** 2)


def logit(share: float) -> float:
    """Logarithm of the odds of a share, kept off 0 and 1."""
    inside = min(max(share, 1e-3), 1 - 1e-3)
    return math.log(inside / (1 - inside))
