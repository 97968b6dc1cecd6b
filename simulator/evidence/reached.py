"""Which places are on record as having reached a share, and of which of them a source tells the counter rule."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache

from .experience import CITY, REGENCY, places_with_rule
from .observations import shipped
from .pace.stretches import histories

LOOKED_AT = 0.30
"""The national target, a fraction of 1."""


@dataclass(frozen=True)
class Reached:
    """A place and the first of its figures that is at least the share. ``rule``: whether a source tells it; of any
    other place it is unknown.
    """

    place: str
    date: dt.date
    coverage: float
    rule: bool


@lru_cache(maxsize=8)
def places_that_reached(share: float = LOOKED_AT) -> tuple[Reached, ...]:
    """Kota and kabupaten of whose scored figures one is at least ``share`` (a fraction of 1), by that figure's date."""
    found = []
    for place, rows in histories(shipped()).items():
        first = next((one for one in rows if one.coverage is not None and one.coverage >= share), None)
        if first is not None and first.coverage is not None and first.level in (CITY, REGENCY):
            found.append(Reached(place, first.date, first.coverage, place in places_with_rule()))
    return tuple(sorted(found, key=lambda one: (one.date, one.place)))
