"""Random numbers from named streams.

Each stream has its own generator, made from the seed and the stream's name, so every scenario sees
the same numbers: moving a lever moves the result and never the noise. Rows are drawn one after the
other, so a longer horizon only appends days.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

SEED = 1
DRAWS = 2000
"""Seed and number of futures of every figure on screen and behind every link of model 1."""

_BLOCK = 64


@dataclass(frozen=True)
class Draws:
    """The random numbers of K futures: standard normals, and uniform numbers for outages. Read only."""

    turnout: NDArray[np.float64]
    """(K,), as the three below: one number a future for the whole horizon."""
    success: NDArray[np.float64]
    nonresident: NDArray[np.float64]
    growth: NDArray[np.float64]
    days: NDArray[np.float32]
    """(C, T, K) by channel and day."""
    outages: NDArray[np.float32]
    """(T, K) in [0, 1): below the share of lost days, the day is lost."""


def draw(seed: int, channels: tuple[str, ...], days: int, draws: int) -> Draws:
    """The numbers behind every fan: those of the named streams of a seed."""
    return Draws(
        turnout=once(seed, "turnout", draws),
        success=once(seed, "success", draws),
        nonresident=once(seed, "nonresident", draws),
        growth=once(seed, "growth", draws),
        days=daily_normals(seed, tuple(f"day/{channel}" for channel in channels), days, draws),
        outages=daily_uniforms(seed, "outage", days, draws),
    )


def _generator(seed: int, name: str) -> np.random.Generator:
    return np.random.default_rng(np.random.SeedSequence([seed, zlib.crc32(name.encode())]))


@lru_cache(maxsize=64)
def once(seed: int, name: str, draws: int) -> NDArray[np.float64]:
    """One standard normal a future, shape (draws,). Read only."""
    values = _generator(seed, name).standard_normal(draws)
    values.setflags(write=False)
    return values


def daily_normals(seed: int, names: tuple[str, ...], days: int, draws: int) -> NDArray[np.float32]:
    """One standard normal a name, day and future, shape (names, days, draws). Read only."""
    return _normals(seed, names, _whole_blocks(days), draws)[:, :days]


def daily_uniforms(seed: int, name: str, days: int, draws: int) -> NDArray[np.float32]:
    """One uniform number in [0, 1) a day and future, shape (days, draws). Read only."""
    return _uniforms(seed, name, _whole_blocks(days), draws)[:days]


def _whole_blocks(days: int) -> int:
    return -(-days // _BLOCK) * _BLOCK


@lru_cache(maxsize=4)
def _normals(seed: int, names: tuple[str, ...], days: int, draws: int) -> NDArray[np.float32]:
    values = np.empty((len(names), days, draws), dtype=np.float32)
    for row, name in zip(values, names, strict=True):
        _generator(seed, name).standard_normal(out=row, dtype=np.float32)
    values.setflags(write=False)
    return values


@lru_cache(maxsize=4)
def _uniforms(seed: int, name: str, days: int, draws: int) -> NDArray[np.float32]:
    values = _generator(seed, name).random((days, draws), dtype=np.float32)
    values.setflags(write=False)
    return values
