"""What one noisy event serves: the fewer of those who come and those its officers have time for.

Who comes to an event is spread round its mean ``come`` by a lognormal factor of mean 1. Where that
factor's spread in logarithm is ``spread``, the mean and the variance of min(capacity, come x factor)
have closed forms (those of a capped lognormal, as in the formula of Black and Scholes).
"""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from collections.abc import Hashable, Iterator
from contextlib import contextmanager

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


def served_moments(come: Floats, capacity: float, spread: float) -> tuple[Floats, Floats]:
    """Mean (persons) and variance (persons squared) of what one event serves, shaped as those who come."""
    some, most, wide = np.maximum(come, _NOBODY), max(capacity, _NOBODY), max(spread, _NO_SPREAD)
    room, half = np.log(most / some) / wide, wide / 2
    capped = ndtr(-room - half)
    mean = some * ndtr(room - half) + most * capped
    square = some**2 * math.exp(wide**2) * ndtr(room - 3 * half) + most * most * capped
    return mean, np.maximum(square - mean**2, 0.0)


def _below(z: float) -> float:
    """The standard normal distribution function."""
    return 0.5 * math.erfc(-z * _HALF_ROOT)


def whole_events(held: Floats, phase: Floats, days: NDArray[np.int64]) -> NDArray[np.int16]:
    """(days, K) whole events of a channel: those of (T,) ``held`` summed up and rounded down, from a point of the
    (K,) future's own between two events; over the horizon they differ from the plan's by less than one.
    """
    so_far = np.concatenate([[0.0], np.cumsum(held)])
    part, whole = so_far % 1.0, np.floor(so_far).astype(np.int16)
    begun, ended = (phase >= 1.0 - part[at][:, None] for at in (days, days + 1))
    # Truth values are bytes of 0 and 1.
    count: NDArray[np.int16] = (whole[days + 1] - whole[days])[:, None] + ended.view(np.int8) - begun.view(np.int8)
    return count


class KeptEvents:
    """Events drawn for one plan, kept for the next that has the same: a city's strategies share most of theirs.

    By all that they depend on but the random numbers, (C, T, K) and (T, K) arrays of one set, which it holds; at most
    ``most`` bytes, the longest unused given up first.
    """

    def __init__(self, numbers: tuple[NDArray[np.float32], ...], most: int) -> None:
        self.numbers, self._most, self._bytes = numbers, most, 0
        self._kept: OrderedDict[Hashable, NDArray[np.float32]] = OrderedDict()

    def get(self, key: Hashable) -> NDArray[np.float32] | None:
        """(n, K) persons that were kept, not to be written to; None for what was not."""
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def keep(self, key: Hashable, people: NDArray[np.float32]) -> None:
        """Keep (n, K) persons that were drawn."""
        self._kept[key] = people
        self._bytes += people.nbytes
        while self._bytes > self._most:
            self._bytes -= self._kept.popitem(last=False)[1].nbytes


class _Kept(threading.local):
    """Whether this thread keeps what it draws."""

    most: int = 0
    events: KeptEvents | None = None

    @contextmanager
    def at_most(self, most: int) -> Iterator[None]:
        """Within the block events drawn are kept, ``most`` bytes of them."""
        self.most = most
        try:
            yield
        finally:
            self.most, self.events = 0, None

    def of(self, *numbers: NDArray[np.float32]) -> KeptEvents | None:
        """The events kept of a set of random numbers; None outside of :meth:`at_most`. Others begin anew."""
        if not self.most:
            return None
        bases = tuple(one if one.base is None else one.base for one in numbers)
        if self.events is None or any(a is not b for a, b in zip(self.events.numbers, bases, strict=True)):
            self.events = KeptEvents(bases, self.most)
        return self.events


KEPT = _Kept()
