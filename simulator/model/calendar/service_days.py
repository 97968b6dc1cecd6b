"""The service days of a plan, and how many events fall on each."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .calendar import Calendar

Days = NDArray[np.bool_]


@lru_cache(maxsize=64)
def span(start: dt.date, end: dt.date) -> tuple[dt.date, ...]:
    """Every day after ``start`` up to and including ``end``."""
    return tuple(start + dt.timedelta(days=k) for k in range(1, (end - start).days + 1))


@lru_cache(maxsize=512)
def open_days(
    calendar: Calendar, start: dt.date, end: dt.date, weekdays: str, joint_leave: bool, school_breaks: bool
) -> tuple[Days, Days, Days]:
    """Three masks over the days of ``span(start, end)``.

    On schedule (the weekday fits), open (and neither holiday nor break), and the number of days of
    the whole week that are open, as an integer array. Read only.
    """
    days = span(start, end)

    def is_open(day: dt.date) -> bool:
        return (
            str(day.isoweekday()) in weekdays
            and not calendar.is_closed(day, joint_leave)
            and not (school_breaks and calendar.in_school_break(day))
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
    calendar: Calendar,
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
    ``makeup`` spread over the open days of the same week, Monday to Sunday. That is the whole week's even where
    the span or ``begins`` cuts it, so that no day's events depend on where a projection is cut
    (``docs/decisions/0009``). Before ``begins`` neither has any.
    """
    scheduled, opened, in_week = open_days(calendar, start, end, weekdays, joint_leave, school_breaks)
    share = a_week / len(weekdays)
    planned = np.where(scheduled, share, 0.0)
    held = np.where(opened, a_week / np.maximum(in_week, 1) if makeup else share, 0.0)
    if begins is not None:
        late = max(0, (begins - start).days - 1)
        planned[:late] = 0.0
        held[:late] = 0.0
    return planned, held
