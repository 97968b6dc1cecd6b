"""Random numbers from named streams, stratified over the futures.

Each stream has its own bits, made from the seed and the stream's name, so every scenario sees the
same numbers: moving a lever moves the result and never the noise. Days are drawn one after the
other, so a longer horizon only appends days. Only the bits of PCG64 are used, which NumPy promises
for ever; uniform numbers are made from them here, normal ones by the inverse distribution function.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

SEED = 1
DRAWS = 2048
"""Seed and number of futures of every figure on screen and behind every link of model 1."""

LEVELS = ("turnout", "untried", "success", "nonresident", "growth", "active", "age", "wajib_ktp")
"""What each future draws once, for the whole horizon."""
_LATTICE = (1, 23, 711, 451, 31, 939, 1129, 311)
"""Generating vector of a lattice of 2048 points in the levels' eight dimensions, found by search: of 250 random
vectors among the six whose chances of test plans differ least between seeds (docs/decisions/0010)."""
_POINTS = 2048
_BLOCK = 64
_Array = TypeVar("_Array", bound=NDArray[np.generic])


@dataclass(frozen=True)
class Draws:
    """The random numbers of K futures. Read only."""

    levels: NDArray[np.float64]
    """(8, K) in (0, 1), in the order of ``LEVELS``: one number a future for the whole horizon."""
    phases: NDArray[np.float64]
    """(C, K) in [0, 1): where between two days a channel's events fall."""
    noise: NDArray[np.float32]
    """(C, T, K) standard normals by channel and day."""
    outages: NDArray[np.float32]
    """(T, K) in (0, 1): below the share of lost days, the day is lost."""

    def level(self, name: str) -> NDArray[np.float64]:
        """(K,) in (0, 1), one of ``LEVELS``."""
        return np.asarray(self.levels[LEVELS.index(name)])

    def normal(self, name: str) -> NDArray[np.float64]:
        """(K,) standard normals, one of ``LEVELS``."""
        return np.asarray(ndtri(self.level(name)))


def draw(seed: int, channels: tuple[str, ...], days: int, draws: int) -> Draws:
    """The numbers behind every fan: those of the named streams of a seed, for ``draws`` futures."""
    noise, outages = _daily(seed, channels, draws).of(days)
    return Draws(_levels(seed, draws), _phases(seed, channels, draws), noise, outages)


def uniforms(seed: int, name: str, count: int) -> NDArray[np.float64]:
    """Uniform numbers, fractions in (0, 1), shape (count,): the upper 53 bits of a named stream's words, in the middle
    of their intervals.
    """
    return np.asarray(((_words(seed, name, count) >> np.uint64(11)).astype(np.float64) + 0.5) * 2.0**-53)


def _words(seed: int, name: str, count: int, skipped: int = 0) -> NDArray[np.uint64]:
    """A named stream's words of 64 bits, behind those that are skipped."""
    stream = np.random.PCG64(np.random.SeedSequence([seed, zlib.crc32(name.encode())]))
    return np.asarray(stream.advance(skipped).random_raw(count))


@lru_cache(maxsize=16)
def _levels(seed: int, draws: int) -> NDArray[np.float64]:
    """A shifted lattice: every level by itself is spread evenly over its range, and so are pairs of them."""
    shift = uniforms(seed, "levels", len(_LATTICE))
    k = np.arange(draws)
    # Beyond the lattice's own number of points it starts again, moved by parts of the golden ratio.
    again = (k // _POINTS)[:, None] * (0.6180339887498949 * np.arange(len(_LATTICE)))
    values = ((k[:, None] * np.array(_LATTICE) / _POINTS + again + shift) % 1.0).T
    values[0] = (k + shift[0]) / draws
    inside: NDArray[np.float64] = np.clip(values, 1e-12, 1 - 1e-12)
    return _frozen(inside)


@lru_cache(maxsize=16)
def _phases(seed: int, channels: tuple[str, ...], draws: int) -> NDArray[np.float64]:
    orders = [_order(seed, f"phase/{channel}", 1, draws)[0] for channel in channels]
    return _frozen((np.array(orders) + 0.5) / draws)


class _Daily:
    """The numbers of the longest horizon asked for so far: those of a shorter one are its beginning."""

    def __init__(self, seed: int, channels: tuple[str, ...], draws: int) -> None:
        self.seed, self.channels, self.draws = seed, channels, draws
        self.even = ndtri((np.arange(draws) + 0.5) / draws).astype(np.float32)
        self.numbers = np.empty((len(channels), 0, draws), np.float32), np.empty((0, draws), np.float32)

    def of(self, days: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Noise (C, T, K) and outages (T, K) of T days; what is missing is drawn and kept."""
        noise, outages = self.numbers
        if (begun := len(outages)) < days:
            new = -(-days // _BLOCK) * _BLOCK - begun
            more = np.empty((len(self.channels), new, self.draws), dtype=np.float32)
            for rows, channel in zip(more, self.channels, strict=True):
                np.take(self.even, _order(self.seed, f"day/{channel}", new, self.draws, begun), out=rows)
            lost = ((_order(self.seed, "outage", new, self.draws, begun) + 0.5) / self.draws).astype(np.float32)
            noise, outages = np.concatenate([noise, more], axis=1), np.concatenate([outages, lost])
            # Both at once: another visitor may ask meanwhile.
            self.numbers = _frozen(noise), _frozen(outages)
        return noise[:, :days], outages[:days]


_daily = lru_cache(maxsize=3)(_Daily)


def _order(seed: int, name: str, rows: int, draws: int, skipped: int = 0) -> NDArray[np.int64]:
    """(rows, draws): on each row the futures in an order of its own, so that each row's numbers are spread evenly.

    That of the uniform numbers of a named stream, behind the rows that are skipped.
    """
    words = _words(seed, name, rows * draws, skipped * draws).reshape(rows, draws)
    if draws > _POINTS:
        return np.argsort(words >> np.uint64(11), axis=1, kind="stable")
    # A word's upper 53 bits are its number. The others hold the future's, which sorting then brings along, far quicker.
    packed = words & ~np.uint64(_POINTS - 1) | np.arange(draws, dtype=np.uint64)
    packed.sort(axis=1)
    return (packed & np.uint64(_POINTS - 1)).astype(np.int64)


def _frozen(values: _Array) -> _Array:
    values.setflags(write=False)
    return values
