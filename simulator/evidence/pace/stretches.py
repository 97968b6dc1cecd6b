"""Stretches: from one scored figure of a place to its next, and the pace between them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from ..observations import Observation, place_key

DAYS_A_MONTH = 365 / 12
SCORED = ("A", "B")


@dataclass(frozen=True)
class Stretch:
    """Two figures of a place that follow each other. Coverage as fractions of 1, pace in that a month."""

    place: str
    level: str
    start: dt.date
    end: dt.date
    before: float
    after: float

    @property
    def months(self) -> float:
        """Its length in months of 365 / 12 days."""
        return (self.end - self.start).days / DAYS_A_MONTH

    @property
    def pace(self) -> float:
        """Gain in coverage a month, a fraction of 1."""
        return (self.after - self.before) / self.months


def histories(observations: Iterable[Observation]) -> dict[str, list[Observation]]:
    """Each place's figures that may be scored, by date; of several of one day the best, of equals the first.

    A place is one however it is spelled; it goes by its first spelling.
    """
    found: dict[str, dict[dt.date, Observation]] = {}
    names: dict[str, str] = {}
    for one in observations:
        if one.quality not in SCORED or one.coverage is None:
            continue
        name = names.setdefault(place_key(one.place, one.level), one.place)
        days = found.setdefault(name, {})
        known = days.get(one.date)
        if known is None or one.quality < known.quality:
            days[one.date] = one
    return {place: [days[day] for day in sorted(days)] for place, days in sorted(found.items())}


def stretches(observations: Iterable[Observation]) -> tuple[Stretch, ...]:
    """Every stretch, by place and date."""
    return tuple(between(a, b) for rows in histories(observations).values() for a, b in pairwise(rows))


def between(first: Observation, second: Observation) -> Stretch:
    """The stretch between two figures of one place, the earlier first, whose coverage is known."""
    assert first.coverage is not None
    assert second.coverage is not None
    return Stretch(second.place, second.level, first.date, second.date, first.coverage, second.coverage)
