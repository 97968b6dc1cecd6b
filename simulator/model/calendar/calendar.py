"""A version of the calendar as it holds in one province."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ...scenario import Scenario
from . import data


@dataclass(frozen=True)
class Calendar:
    """``version`` is one that a link can name; ``province`` two digits of Kemendagri, None where not known."""

    version: str = data.LATEST
    province: str | None = None

    def is_closed(self, day: dt.date, joint_leave: bool) -> bool:
        """Whether a day is a public holiday or, if asked, joint leave. Raises OutsideCalendarError."""
        return data.is_closed(self.version, day, joint_leave)

    def in_ramadan(self, day: dt.date) -> bool:
        """Whether a day lies between 1 Ramadan and 7 Syawal. Raises OutsideCalendarError."""
        return data.in_ramadan(self.version, day)

    def in_school_break(self, day: dt.date) -> bool:
        """Whether the province's schools have a break. Raises OutsideCalendarError."""
        return data.in_school_break(self.version, self.province, day)

    def estimated_years(self, first: dt.date, last: dt.date) -> tuple[int, ...]:
        """The years from one day to another whose holidays no decree gives yet. Raises OutsideCalendarError."""
        return tuple(year for year in range(first.year, last.year + 1) if data.is_estimate(self.version, year))


def calendar_of(scenario: Scenario) -> Calendar:
    """The version that a scenario names, in the province of its place."""
    return Calendar(scenario.text("calendar.version"), scenario.text("code")[:2] or None)
