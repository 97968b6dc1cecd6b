"""What a noisy event serves, by numerical integration over the normal number behind its noise."""

import itertools
import math

import numpy as np

_POINTS, _WEIGHTS = np.polynomial.legendre.leggauss(120)
_FAR = 10.0
"""Standard deviations beyond which nothing is left to add."""


def spread_of_event(day: float, people: float) -> float:
    """Spread in logarithm of who come to one event of ``people`` expected: field events' own and a Poisson count's."""
    return math.sqrt(math.log(1 + day**2 + 1 / max(people, 1e-3))) if day > 0 else 0.0


def served_by_event(come: float, capacity: float, spread: float) -> tuple[float, float]:
    """Mean and variance of min(capacity, come x noise), the noise lognormal of mean 1."""
    if come <= 0 or capacity <= 0 or spread <= 0:
        return max(0.0, min(come, capacity)), 0.0
    full = (math.log(capacity / come) + spread**2 / 2) / spread
    edges = np.clip([-_FAR, full, _FAR + 2 * spread], -_FAR, _FAR + 2 * spread)
    mean = square = 0.0
    for low, high in itertools.pairwise(edges.tolist()):
        z = low + (high - low) * (_POINTS + 1) / 2
        weight = _WEIGHTS * (high - low) / 2 * np.exp(-(z**2) / 2) / math.sqrt(2 * math.pi)
        people = np.minimum(capacity, come * np.exp(spread * z - spread**2 / 2))
        mean += float((weight * people).sum())
        square += float((weight * people**2).sum())
    return mean, max(0.0, square - mean**2)
