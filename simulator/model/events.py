"""What one noisy event serves: the fewer of those who come and those its officers have time for.

Who comes to an event is spread round its mean ``come`` by a lognormal factor of mean 1. Where that
factor's spread in logarithm is ``spread``, the mean and the variance of min(capacity, come x factor)
have closed forms (those of a capped lognormal, as in the formula of Black and Scholes).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr

Floats = NDArray[np.float64]
_HALF_ROOT = math.sqrt(0.5)


def spread_of_one(day: float, people: Floats) -> Floats:
    """Spread in logarithm of the people who come to one event: over-dispersed counts.

    The squared coefficient of variation is ``day`` squared (what field events show beyond chance, a
    fraction of 1) plus that of a Poisson count of ``people`` (persons expected at one event); matched
    by a lognormal factor of mean 1. 0 where ``day`` is 0: then nothing varies.
    """
    if day <= 0:
        return np.zeros_like(people)
    return np.sqrt(np.log1p(day**2 + 1.0 / np.maximum(people, 1e-3)))


def served_of_one(come: float, capacity: float, spread: float) -> float:
    """Persons whom one event serves on average, of ``come`` expected, with time for ``capacity`` (persons)."""
    if come <= 0.0 or capacity <= 0.0:
        return 0.0
    if spread <= 0.0:
        return min(come, capacity)
    room, half = math.log(capacity / come) / spread, spread / 2
    return come * _below(room - half) + capacity * _below(-room - half)


def served(come: Floats, capacity: Floats, spread: Floats) -> Floats:
    """:func:`served_of_one` for arrays of one shape, or broadcast to it."""
    with np.errstate(divide="ignore", invalid="ignore"):
        room, half = np.log(capacity / come) / spread, spread / 2
        mean = come * ndtr(room - half) + capacity * ndtr(-room - half)
    return np.where((come > 0) & (capacity > 0) & (spread > 0), mean, np.minimum(come, capacity))


def served_moments(come: Floats, capacity: Floats, spread: float) -> tuple[Floats, Floats]:
    """Mean (persons) and variance (persons squared) of what one event serves; arrays of one shape."""
    mean = served(come, capacity, np.asarray(spread))
    if spread <= 0:
        return mean, np.zeros_like(mean)
    with np.errstate(divide="ignore", invalid="ignore"):
        room, half = np.log(capacity / come) / spread, spread / 2
        square = come**2 * math.exp(spread**2) * ndtr(room - 3 * half) + capacity**2 * ndtr(-room - half)
    square = np.where((come > 0) & (capacity > 0), square, mean**2)
    return mean, np.maximum(square - mean**2, 0.0)


def _below(z: float) -> float:
    """The standard normal distribution function."""
    return 0.5 * math.erfc(-z * _HALF_ROOT)
