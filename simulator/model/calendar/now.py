"""Today where the city lies, whether a plan's period is over, and the first day on which anything may begin."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal

from ...parameters import SimulatorError, Value, hours_ahead
from ...scenario import HELD, MOST_STAGES, Ran, Scenario, decisions_of
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


def from_tomorrow(scenario: Scenario) -> Scenario:
    """The scenario to propose changes of: until the first day on which anything may begin it runs as it is, and what is
    changed in it holds from then on. Itself where no days have gone by or nothing can begin any more, where its numbers
    do not hold before that day anyway, or where plans have followed one another too often to tell one more.

    As it stands it gives the figures of the scenario itself. Raises BadTodayError.
    """
    first, ran = first_start(scenario), scenario.ran
    begins = ran.until if ran else first_day(scenario)
    if not may_begin(scenario) or begins >= first or (ran and ran.stages >= MOST_STAGES):
        return scenario
    return scenario.after(Ran(first, decisions_of(scenario), ran))


def change_from_tomorrow(scenario: Scenario, changes: Mapping[str, Value]) -> Scenario:
    """The scenario with values (program's units) changed; what the office decides among them holds from the first day
    on which anything may begin. One that is changed back to what ran until then is the plan it was. Raises
    :class:`ScenarioError`, and BadTodayError.
    """
    if not any(key in HELD and scenario[key] != value for key, value in changes.items()):
        return scenario.replace(changes)
    changed = from_tomorrow(scenario).replace(changes)
    ran = changed.ran
    return changed.after(ran.before) if ran and ran.decisions == decisions_of(changed) else changed
