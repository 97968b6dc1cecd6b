"""Today where the city lies, whether a plan's period is over, and the first day on which anything may begin."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ...parameters import SimulatorError, hours_ahead
from ...scenario import Scenario
from ...settings import TODAY as SETTING
from ...settings import BadSettingError

TODAY = SETTING.name
"""Environment variable that sets today, for tests: an ISO date such as 2026-11-25."""
Period = Literal["past", "running", "ahead"]
"""Of a plan: its end date has passed, or its figures are of today or before, or of a day still to come."""


class BadTodayError(SimulatorError, ValueError):
    """``IKD_TODAY`` holds no date; ``received`` is what it holds."""

    def __init__(self, received: str) -> None:
        super().__init__(f"{TODAY} is no date such as 2026-11-25: {received[:40]!r}")
        self.received = received[:40]


def today(code: str = "") -> dt.date:
    """The date in a place of Kemendagri's code, by the zone of its province (WIB, WITA or WIT); in the west, where most
    offices are, for one that is not known. ``IKD_TODAY`` sets it for every place. Raises BadTodayError.
    """
    try:
        day = SETTING.value()
    except BadSettingError as bad:
        raise BadTodayError(bad.received) from None
    return day or dt.datetime.now(dt.timezone(dt.timedelta(hours=hours_ahead(code)))).date()


def today_in(scenario: Scenario) -> dt.date:
    """The date in the scenario's city. Raises BadTodayError."""
    return today(scenario.text("code"))


def period_of(scenario: Scenario) -> Period:
    """Whether the scenario's period is over, runs, or lies ahead. It runs from the day of its figures to its end, both
    included. Raises BadTodayError.
    """
    day = today_in(scenario)
    if scenario.day("end") < day:
        return "past"
    return "ahead" if day < scenario.day("as_of") else "running"


def may_begin(scenario: Scenario) -> bool:
    """Whether anything can still be proposed: the period is not over, and tomorrow is in it. Raises BadTodayError."""
    return period_of(scenario) != "past" and first_start(scenario) <= scenario.day("end")


def first_day(scenario: Scenario) -> dt.date:
    """The first day of the projection, the one after the date of the figures."""
    return scenario.day("as_of") + dt.timedelta(days=1)


def first_start(scenario: Scenario) -> dt.date:
    """The first day on which anything may be proposed to begin: tomorrow, or the projection's first day where that is
    later. On the last day of a period that is the day after it, so that nothing can begin any more.

    Of a period that is over nothing is proposed; what is worked out for it is worked out as from its first day.
    Raises BadTodayError.
    """
    if period_of(scenario) == "past":
        return first_day(scenario)
    return max(first_day(scenario), today_in(scenario) + dt.timedelta(days=1))
