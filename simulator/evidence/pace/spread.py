"""How much a place's pace changes from one stretch to the next: the evidence behind ``spread.turnout``.

Estimated is the spread of log(next pace / last pace), both in persons a day, as the simulator is used: at every
figure the last stretch of 45 days or more, and every later figure up to two years on. A figure is an interval
(rounding of the count or the percentage, precision of the date), never a point; the likelihood is averaged over draws
within the intervals, so that a pair without a gain is a slow one, no telling how slow, and no logarithm needs a floor.
Pairs of one starting figure overlap: a place weighs as its number of starting figures. See ``docs/decisions/0010``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..observations import Observation

Floats = NDArray[np.float64]

LAST = 45
"""Least days of the last stretch."""
NEXT = (28, 750)
"""Least and most days of the next one."""
DAYS = {"day": 0.0, "week": 3.5, "month": 10.0, "half-year": 15.0, "year-end": 15.0, "year": 90.0, "launch": 15.0}
"""Half-width in days of a figure's date, by the table's ``precision``; else that of a month."""
MOST_ROUND = 0.05
"""A round count is at most this share of itself away from the truth."""
USUAL_BASE = 1e5
"""Persons, where no figure of a place has a denominator: only intervals of percentages depend on it."""
DRAWS = 1000
SCALES = np.exp(np.linspace(math.log(0.1), math.log(3.0), 69))


@dataclass(frozen=True)
class CountInterval:
    """A count of active persons and how far, to either side, it may be from the truth: persons and days."""

    day: int
    """Of the proleptic calendar, counted from 1."""
    count: float
    half: float
    days: float


@dataclass(frozen=True)
class PacePair:
    """Three figures of a place: the last pace leads from ``first`` to ``start``, the next from there to ``after``."""

    place: str
    first: CountInterval
    start: CountInterval
    after: CountInterval


@dataclass(frozen=True)
class SpreadOfPace:
    """The spread in logarithm, its standard error and 80 % interval (places drawn again), and on how much it rests."""

    spread: float
    error: float
    low: float
    high: float
    pairs: int
    starts: int
    places: int


def spread_of_pace(observations: Iterable[Observation], draws: int = DRAWS, again: int = 300) -> SpreadOfPace:
    """The spread, a fraction of 1 in logarithm round a median ratio of 1, normal; the same arguments give the same.

    ``draws`` within the intervals; ``again`` samples of places. Raises ValueError where there is no pair.
    """
    pairs = pace_pairs(observations)
    if not pairs:
        raise ValueError("no place has three figures far enough apart")
    places = sorted({pair.place for pair in pairs})
    rng = np.random.default_rng(1)
    table = np.array([_likelihood([pair for pair in pairs if pair.place == place], rng, draws) for place in places])
    rng, n = np.random.default_rng(7), len(places)
    samples = [np.bincount(rng.integers(0, n, n), minlength=n) for _ in range(again)]
    spreads = np.array([SCALES[np.argmax(times @ table)] for times in samples])
    low, high = (float(np.quantile(spreads, share)) for share in (0.1, 0.9))
    best = float(SCALES[np.argmax(table.sum(axis=0))])
    starts = len({(pair.place, pair.start) for pair in pairs})
    return SpreadOfPace(best, float(spreads.std()), low, high, len(pairs), starts, n)


def pace_pairs(observations: Iterable[Observation]) -> tuple[PacePair, ...]:
    """Every pair, by place and date."""
    pairs = []
    for place, rows in _intervals(observations).items():
        for i, start in enumerate(rows):
            before = [one for one in rows[:i] if start.day - one.day >= LAST]
            later = [one for one in rows[i + 1 :] if NEXT[0] <= one.day - start.day <= NEXT[1]]
            pairs += [PacePair(place, before[-1], start, one) for one in later if before]
    return tuple(pairs)


def _intervals(observations: Iterable[Observation]) -> Mapping[str, list[CountInterval]]:
    """Each place's figures of grade A and B with a count, or with a percentage of a known base, by date."""
    best: dict[tuple[str, int], Observation] = {}
    bases: dict[str, float] = {}
    for row in observations:
        if row.denominator:
            bases[row.place] = row.denominator
        known = best.get((row.place, row.date.toordinal()))
        if row.quality in ("A", "B") and (known is None or known.coverage is None):
            best[row.place, row.date.toordinal()] = row
    found: dict[str, list[CountInterval]] = {}
    for (place, day), row in sorted(best.items(), key=lambda item: item[0]):
        base = row.denominator or row.wajib_ktp or bases.get(place, USUAL_BASE)
        if row.active is not None and not _contradicts(row):
            count, half = row.active, half_of_count(row.active)
        elif row.coverage is not None:
            printed = row.coverage if row.reported is None else row.reported
            # A share of the target, times the target.
            count = row.coverage * base
            half = half_of_percent(printed * 100) / 100 * (row.coverage / printed if printed else 1.0) * base
        else:
            continue
        found.setdefault(place, []).append(CountInterval(day, count, half, DAYS.get(row.precision, DAYS["month"])))
    return found


def _contradicts(row: Observation) -> bool:
    """Whether a count is not what the coverage was read as: then the percentage is."""
    if row.active is None or row.coverage is None or not row.denominator:
        return False
    return abs(row.active / row.denominator - row.coverage) > 0.005


def half_of_count(count: float) -> float:
    """Half of a round count's last place, persons; a count that is not round is exact."""
    digits = str(int(count))
    zeros = len(digits) - len(digits.rstrip("0"))
    return min(10.0**zeros / 2, MOST_ROUND * count) if zeros >= 2 else 0.5


def half_of_percent(printed: float) -> float:
    """Half of a printed percentage's last place, points."""
    decimals = f"{printed:.6f}".rstrip("0").partition(".")[2]
    return 0.5 * 10.0 ** -len(decimals)


def _likelihood(pairs: Sequence[PacePair], rng: np.random.Generator, draws: int) -> Floats:
    """(scales,) log likelihood of a place's pairs. A figure shared by pairs is drawn once, so that its error enters
    both with opposite signs.
    """
    drawn: dict[CountInterval, tuple[Floats, Floats]] = {}
    for pair in pairs:
        for one in (pair.first, pair.start, pair.after):
            if one not in drawn:
                count = one.count + one.half * rng.uniform(-1, 1, draws)
                drawn[one] = (count, one.day + one.days * rng.uniform(-1, 1, draws))
    total = np.zeros(len(SCALES))
    for pair in pairs:
        (count_a, day_a), (count_b, day_b), (count_c, day_c) = (drawn[x] for x in (pair.first, pair.start, pair.after))
        last, following = count_b - count_a, count_c - count_b
        gained = (last > 0) & (following > 0)
        pace = [
            np.where(gained, gain, 1.0) / np.maximum(days, 1.0)
            for gain, days in ((last, day_b - day_a), (following, day_c - day_b))
        ]
        ratio = np.log(pace[1] / pace[0])
        # The density of the count itself: that of the logarithm over the gain.
        weight = np.where(gained, max(pair.after.half, 1.0) / np.maximum(following, 0.5), 0.0)
        density = np.exp(-0.5 * (ratio / SCALES[:, None]) ** 2) / SCALES[:, None] * weight
        total += np.log(np.maximum(density.mean(axis=1) / math.sqrt(2 * math.pi), 1e-290))
    return total * len({pair.start for pair in pairs}) / len(pairs)
