"""Which days are service days, by decree where there is one: holidays, joint leave, Ramadan, school breaks."""

from .calendar import Calendar, calendar_of
from .data import CALENDARS, LATEST, OutsideCalendarError, UnknownCalendarError, last_decreed
from .now import (
    BadTodayError,
    Period,
    change_from_tomorrow,
    first_day,
    first_start,
    from_tomorrow,
    may_begin,
    period_of,
    today,
    today_in,
)
from .service_days import Days, events_per_day, open_days, span

__all__ = [
    "CALENDARS",
    "LATEST",
    "BadTodayError",
    "Calendar",
    "Days",
    "OutsideCalendarError",
    "Period",
    "UnknownCalendarError",
    "calendar_of",
    "change_from_tomorrow",
    "events_per_day",
    "first_day",
    "first_start",
    "from_tomorrow",
    "last_decreed",
    "may_begin",
    "open_days",
    "period_of",
    "span",
    "today",
    "today_in",
]
