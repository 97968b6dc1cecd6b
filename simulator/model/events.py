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
_NOBODY, _NO_SPREAD = 1e-250, 1e-12


def spread_of_one(day: float, people: Floats) -> Floats:
    """Spread in logarithm of the people who come to one event, (T, C) like ``people``: over-dispersed counts.

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
    """:func:`served_of_one`, in persons, for arrays of one shape (K,), (T, C) or broadcast to it."""
    # Nobody, no time and no spread count as next to nothing, so that nothing is divided by zero.
    some, most, wide = np.maximum(come, _NOBODY), np.maximum(capacity, _NOBODY), np.maximum(spread, _NO_SPREAD)
    room, half = np.log(most / some) / wide, wide / 2
    return np.asarray(some * ndtr(room - half) + most * ndtr(-room - half))


def served_moments(come: Floats, capacity: Floats, spread: float) -> tuple[Floats, Floats]:
    """Mean (persons) and variance (persons squared) of what one event serves; arrays of one shape."""
    some, most, wide = np.maximum(come, _NOBODY), np.maximum(capacity, _NOBODY), max(spread, _NO_SPREAD)
    room, half = np.log(most / some) / wide, wide / 2
    capped = ndtr(-room - half)
    mean = some * ndtr(room - half) + most * capped
    square = some**2 * math.exp(wide**2) * ndtr(room - 3 * half) + most**2 * capped
    return mean, np.maximum(square - mean**2, 0.0)


def _below(z: float) -> float:
    """The standard normal distribution function."""
    return 0.5 * math.erfc(-z * _HALF_ROOT)
