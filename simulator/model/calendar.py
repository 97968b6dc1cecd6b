"""Which days are service days: weekdays, public holidays, joint leave, school breaks, Ramadan.

Holidays and joint leave come from the ``holidays`` package, the Islamic months from ``hijridate``
(the Umm al-Qura calendar, which can differ from the Indonesian decree by a day).
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

import holidays
import numpy as np
from hijridate import Gregorian, Hijri
from numpy.typing import NDArray

SCHOOL_BREAKS = (((12, 20), (1, 3)), ((6, 20), (7, 12)))
"""The two semester breaks as (month, day) from and to, both included. An assumption: provinces differ."""

Days = NDArray[np.bool_]


def today() -> dt.date:
    """The date in Indonesia's west, where most offices are."""
    return dt.datetime.now(dt.timezone(dt.timedelta(hours=7))).date()


@lru_cache(maxsize=64)
def span(start: dt.date, end: dt.date) -> tuple[dt.date, ...]:
    """Every day after ``start`` up to and including ``end``."""
    return tuple(start + dt.timedelta(days=k) for k in range(1, (end - start).days + 1))


@lru_cache(maxsize=64)
def closed_days(year: int, joint_leave: bool) -> frozenset[dt.date]:
    """Public holidays of a year and, if asked, joint leave (cuti bersama)."""
    categories = ("public", "government") if joint_leave else ("public",)
    return frozenset(holidays.country_holidays("ID", years=year, categories=categories))


@lru_cache(maxsize=64)
def is_estimate(year: int) -> bool:
    """Whether the joint leave of a year is not yet decreed, so that its calendar is an estimate."""
    return not holidays.country_holidays("ID", years=year, categories=("government",))


@lru_cache(maxsize=64)
def ramadan(year: int) -> tuple[tuple[dt.date, dt.date], ...]:
    """The spans of 1 Ramadan to 7 Syawal that begin in a Gregorian year."""
    first = Gregorian(year, 1, 1).to_hijri().year
    starts = [(Hijri(h, 9, 1).to_gregorian(), Hijri(h, 10, 7).to_gregorian()) for h in (first, first + 1)]
    return tuple(
        (dt.date(a.year, a.month, a.day), dt.date(b.year, b.month, b.day)) for a, b in starts if a.year == year
    )


@lru_cache(maxsize=8192)
def in_ramadan(day: dt.date) -> bool:
    """Whether a day lies between 1 Ramadan and 7 Syawal."""
    return any(first <= day <= last for year in (day.year - 1, day.year) for first, last in ramadan(year))


def in_school_break(day: dt.date) -> bool:
    """Whether a day lies in one of the two school breaks."""
    at = (day.month, day.day)
    return any((first <= at <= last) if first <= last else (at >= first or at <= last) for first, last in SCHOOL_BREAKS)


@lru_cache(maxsize=512)
def open_days(
    start: dt.date, end: dt.date, weekdays: str, joint_leave: bool, school_breaks: bool
) -> tuple[Days, Days, Days]:
    """Three masks over the days of ``span(start, end)``.

    On schedule (the weekday fits), open (and neither holiday nor break), and the number of days of
    the whole week that are open, as an integer array. Read only.
    """
    days = span(start, end)

    def is_open(day: dt.date) -> bool:
        return (
            str(day.isoweekday()) in weekdays
            and day not in closed_days(day.year, joint_leave)
            and not (school_breaks and in_school_break(day))
        )

    scheduled = np.array([str(day.isoweekday()) in weekdays for day in days], dtype=bool)
    opened = np.array([is_open(day) for day in days], dtype=bool)
    weeks: dict[dt.date, int] = {}
    for day in days:
        monday = day - dt.timedelta(days=day.weekday())
        if monday not in weeks:
            weeks[monday] = sum(is_open(monday + dt.timedelta(days=k)) for k in range(7))
    in_week = np.array([weeks[day - dt.timedelta(days=day.weekday())] for day in days])
    for mask in (scheduled, opened, in_week):
        mask.setflags(write=False)
    return scheduled, opened, in_week


def events_per_day(
    start: dt.date,
    end: dt.date,
    a_week: float,
    weekdays: str,
    *,
    joint_leave: bool = True,
    makeup: bool = False,
    school_breaks: bool = False,
    begins: dt.date | None = None,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Events on each day of ``span(start, end)``: as planned without holidays, and as they can be held.

    The week's events are spread evenly over its weekdays. What falls on a closed day is lost, or with
    ``makeup`` spread over the open days of the same week. Before ``begins`` neither has any.
    """
    scheduled, opened, in_week = open_days(start, end, weekdays, joint_leave, school_breaks)
    share = a_week / len(weekdays)
    planned = np.where(scheduled, share, 0.0)
    held = np.where(opened, a_week / np.maximum(in_week, 1) if makeup else share, 0.0)
    if begins is not None:
        late = max(0, (begins - start).days - 1)
        planned[:late] = 0.0
        held[:late] = 0.0
    return planned, held
