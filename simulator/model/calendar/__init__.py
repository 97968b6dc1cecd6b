"""Which days are service days, by decree where there is one: holidays, joint leave, Ramadan, school breaks."""

from .calendar import Calendar, calendar_of
from .data import CALENDARS, LATEST, OutsideCalendarError, UnknownCalendarError, last_decreed
from .service_days import Days, events_per_day, open_days, span, today

__all__ = [
    "CALENDARS",
    "LATEST",
    "Calendar",
    "Days",
    "OutsideCalendarError",
    "UnknownCalendarError",
    "calendar_of",
    "events_per_day",
    "last_decreed",
    "open_days",
    "span",
    "today",
]
