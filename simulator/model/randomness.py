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
    blocks = -(-days // _BLOCK) * _BLOCK
    return Draws(
        levels=_levels(seed, draws),
        phases=_phases(seed, channels, draws),
        noise=_noise(seed, channels, blocks, draws)[:, :days],
        outages=_outages(seed, blocks, draws)[:days],
    )


def uniforms(seed: int, name: str, count: int) -> NDArray[np.float64]:
    """Uniform numbers, fractions in (0, 1), shape (count,): the upper 53 bits of a named stream's words, in the middle
    of their intervals.
    """
    bits = np.random.PCG64(np.random.SeedSequence([seed, zlib.crc32(name.encode())])).random_raw(count)
    return np.asarray(((bits >> np.uint64(11)).astype(np.float64) + 0.5) * 2.0**-53)


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


@lru_cache(maxsize=3)
def _noise(seed: int, channels: tuple[str, ...], days: int, draws: int) -> NDArray[np.float32]:
    values = np.empty((len(channels), days, draws), dtype=np.float32)
    even = ndtri((np.arange(draws) + 0.5) / draws).astype(np.float32)
    for row, channel in zip(values, channels, strict=True):
        np.take(even, _order(seed, f"day/{channel}", days, draws), out=row)
    return _frozen(values)


@lru_cache(maxsize=3)
def _outages(seed: int, days: int, draws: int) -> NDArray[np.float32]:
    return _frozen(((_order(seed, "outage", days, draws) + 0.5) / draws).astype(np.float32))


def _order(seed: int, name: str, rows: int, draws: int) -> NDArray[np.int64]:
    """(rows, draws): on each row the futures in an order of its own, so that each row's numbers are spread evenly."""
    return np.argsort(uniforms(seed, name, rows * draws).reshape(rows, draws), axis=1, kind="stable")


def _frozen(values: _Array) -> _Array:
    values.setflags(write=False)
    return values
