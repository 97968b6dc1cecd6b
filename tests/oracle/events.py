"""What a noisy event serves, by numerical integration over the normal number behind its noise."""

import itertools
import math

import numpy as np

from .city import People

_POINTS, _WEIGHTS = np.polynomial.legendre.leggauss(120)
_FAR = 10.0
"""Standard deviations beyond which nothing is left to add."""


def spread_of_event(day: float, people: float) -> float:
    """Spread in logarithm of who come to one event of ``people`` expected: field events' own and a Poisson count's."""
    return math.sqrt(math.log(1 + day**2 + 1 / max(people, 1e-3))) if day > 0 else 0.0


def served_by_event(come: People, capacity: float, spread: float) -> tuple[People, People]:
    """Mean and variance of min(capacity, come x noise), the noise lognormal of mean 1."""
    if capacity <= 0 or spread <= 0:
        return np.clip(come, 0.0, capacity), 0.0
    come = np.maximum(come, 1e-300)
    full = (np.log(capacity / come) + spread**2 / 2) / spread
    ends = -_FAR, _FAR + 2 * spread
    mean = square = 0.0
    for low, high in itertools.pairwise((ends[0], np.clip(full, *ends), ends[1])):
        z = low + np.multiply.outer((_POINTS + 1) / 2, high - low)
        density = np.exp(-(z**2) / 2) / math.sqrt(2 * math.pi) * (high - low) / 2
        people = np.minimum(capacity, come * np.exp(spread * z - spread**2 / 2))
        mean = mean + _WEIGHTS @ (density * people)
        square = square + _WEIGHTS @ (density * people**2)
    return mean, np.maximum(0.0, square - mean**2)
