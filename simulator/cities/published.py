"""The cities of a province from what was published of them: each place's newest count, with its grade and age."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from ..evidence.observations import Observation, is_of, shipped
from ..parameters import PROVINCES
from ..presets.places import places
from ..presets.this_year import year_end
from .tables.table import CityRow

GRADES = ("A", "B")
"""Qualities of figures that are good enough to start from."""


@lru_cache(maxsize=1)
def provinces_published() -> dict[str, int]:
    """By a province's two digits, of how many of its kabupaten and kota a usable count was published."""
    return {code: count for code in PROVINCES if (count := len(newest_of(code)))}


@lru_cache(maxsize=64)
def newest_of(province: str) -> tuple[tuple[str, Observation], ...]:
    """By place's code, its newest observation with a count and its denominator, of the grades A and B."""
    found = []
    for code in places():
        if code.startswith(f"{province}."):
            usable = [one for one in shipped() if one.active and one.denominator and one.quality in GRADES]
            own = [one for one in usable if is_of(one, code)]
            if own:
                found.append((code, max(own, key=lambda one: one.date)))
    return tuple(found)


def published_rows(province: str, today: dt.date) -> tuple[CityRow, ...]:
    """A row a city, as of a table, each projected to the end of the year that runs. ``line`` counts them from 1."""
    return tuple(_row(number, code, one, today) for number, (code, one) in enumerate(newest_of(province), 1))


def _row(number: int, code: str, one: Observation, today: dt.date) -> CityRow:
    assert one.active is not None
    assert one.denominator is not None
    counts = [("wajib_ktp", round(one.wajib_ktp or one.denominator)), ("active", round(one.active))]
    if one.recorded:
        counts.append(("recorded", round(one.recorded)))
    return CityRow(
        number,
        places()[code].name,
        code,
        PROVINCES[code[:2]],
        counts=tuple(counts),
        dates=(("as_of", one.date), ("end", max(year_end(today), year_end(one.date)))),
        grade=one.quality,
    )
