"""Holidays, joint leave, Ramadan and school breaks, read from a dated file that a link can name.

No library is asked while the simulator runs, so a link gives the same figures whatever is installed.
A file that is out is never edited: a new decree, or the date of a sidang isbat, is a new version beside
the old one (``python -m tools.calendar`` makes it), and old links keep the version they name.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from ...parameters import PROVINCES, REGISTRY, SimulatorError
from .rows import EVERYWHERE, Kind, Row, parse

DATA = Path(__file__).parents[2] / "data"
CALENDARS = {version: f"calendar_{version}.csv" for version, _ in REGISTRY["calendar.version"].choices}
"""The versions a link can name, oldest first, and their files."""
LATEST = next(reversed(CALENDARS))
"""The newest. A link that names none has its model version's default, whatever came later."""
FIRST_YEAR, LAST_YEAR = 2022, 2048
"""The years a file covers: end dates to 2045 and three years beyond, for when a late plan would arrive."""
FIRST_DAY, LAST_DAY = dt.date(2021, 12, 27), dt.date(2049, 1, 3)
"""Monday of the week of the first year's first day, and the last year's last week with the break that runs on:
events are made up within whole weeks, so a plan asks for a few days beyond its own."""


class UnknownCalendarError(SimulatorError, ValueError):
    """A version of the calendar that this program does not know, perhaps from a newer one."""


class OutsideCalendarError(SimulatorError, ValueError):
    """A year or a day that no calendar covers."""


def rows(version: str) -> tuple[Row, ...]:
    """Every row of a version, as the file has them. Raises UnknownCalendarError."""
    if version not in CALENDARS:
        raise UnknownCalendarError(f"calendar {version!r} is not known; known are {', '.join(CALENDARS)}")
    return _read(version)


def holidays_of(version: str, year: int) -> frozenset[dt.date]:
    """The public holidays of a year; by decree to ``last_decreed``, then estimated. Raises OutsideCalendarError."""
    return _days_of(version, "holiday", _covered(year))


def is_closed(version: str, day: dt.date, joint_leave: bool) -> bool:
    """Whether a day is a public holiday or, if asked, joint leave (cuti bersama). Weekends are not closed by that.

    Years without a decree have no joint leave, as nobody can know which days: about eight service days too many.
    Answers for the days around the first and last year too, which ``holidays_of`` does not.
    """
    _within(day)
    return day in _days_of(version, "holiday", day.year) or (
        joint_leave and day in _days_of(version, "joint_leave", day.year)
    )


def in_ramadan(version: str, day: dt.date) -> bool:
    """Whether a day lies between 1 Ramadan and 7 Syawal, when fewer people come."""
    return _within(day) in _all_days(version, ("ramadan", "lebaran"))


def in_school_break(version: str, province: str | None, day: dt.date) -> bool:
    """Whether the schools of a province, a code of Kemendagri, have a break on a day; None: nobody knows which.

    A break that the province's own calendar gives takes the place of the usual one at that time.
    """
    return _within(day) in _breaks(version, province or EVERYWHERE)


def is_estimate(version: str, year: int) -> bool:
    """Whether the holidays of a year are estimated, for want of a decree. Raises OutsideCalendarError."""
    return _covered(year) > last_decreed(version)


@lru_cache(maxsize=16)
def last_decreed(version: str) -> int:
    """The last year whose holidays are decreed in this version, all years before it being decreed too."""
    estimated = [row.first.year for row in rows(version) if row.kind == "holiday" and row.basis == "estimate"]
    return min(estimated) - 1


def breaks_of(version: str, province: str | None) -> tuple[Row, ...]:
    """The school breaks that hold in a province: its own rows, and those of all where it has none at that time.

    Raises ValueError for a code of no province.
    """
    code = province or EVERYWHERE
    if code != EVERYWHERE and code not in PROVINCES:
        raise ValueError(f"province {code!r} is not a two-digit code of Kemendagri")
    breaks = [row for row in rows(version) if row.kind == "school_break"]
    own = [row for row in breaks if row.province == code]
    usual = [row for row in breaks if row.province == EVERYWHERE]
    return tuple(own) if code == EVERYWHERE else tuple(replaced(usual, own))


def replaced(usual: Iterable[Row], known: Iterable[Row]) -> list[Row]:
    """What is known, and the usual rows that no known one of the same name meets, by date."""
    known = list(known)
    kept = [row for row in usual if not any(row.name == one.name and row.meets(one) for one in known)]
    return sorted([*known, *kept], key=lambda row: row.order)


def days_in(spans: Iterable[Row]) -> frozenset[dt.date]:
    """Every day of some rows."""
    lengths = ((row.first, (row.last - row.first).days + 1) for row in spans)
    return frozenset(first + dt.timedelta(days=k) for first, length in lengths for k in range(length))


@lru_cache(maxsize=16)
def _read(version: str) -> tuple[Row, ...]:
    return parse((DATA / CALENDARS[version]).read_text(encoding="utf-8"))


@lru_cache(maxsize=1024)
def _days_of(version: str, kind: Kind, year: int) -> frozenset[dt.date]:
    return frozenset(day for day in _all_days(version, (kind,)) if day.year == year)


@lru_cache(maxsize=64)
def _all_days(version: str, kinds: tuple[Kind, ...]) -> frozenset[dt.date]:
    return days_in(row for row in rows(version) if row.kind in kinds)


@lru_cache(maxsize=256)
def _breaks(version: str, province: str) -> frozenset[dt.date]:
    return days_in(breaks_of(version, province))


def _covered(year: int) -> int:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise OutsideCalendarError(f"the calendar covers {FIRST_YEAR} to {LAST_YEAR}, not {year}")
    return year


def _within(day: dt.date) -> dt.date:
    if not FIRST_DAY <= day <= LAST_DAY:
        raise OutsideCalendarError(f"the calendar covers {FIRST_DAY} to {LAST_DAY}, not {day}")
    return day
