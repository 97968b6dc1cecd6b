"""Whether a plan's period is over, in words: then it is told as what was, and nothing is advised."""

from __future__ import annotations

from ...model.calendar import first_day, first_start, may_begin, period_of
from ...parameters import Language
from ...scenario import Scenario
from ...words import formats, say


def is_over(scenario: Scenario) -> bool:
    """Whether the end date has passed in the scenario's city."""
    return period_of(scenario) == "past"


def no_advice_sentence(scenario: Scenario, language: Language) -> str | None:
    """Why nothing is advised, the period being over or in its last day; None where something can still begin."""
    if may_begin(scenario):
        return None
    key = "projection.over" if is_over(scenario) else "projection.last_day"
    return say(key, language, date=formats.long_date(scenario.day("end"), language))


def days_gone_note(scenario: Scenario, language: Language) -> str | None:
    """That what is worked out takes a changed plan as running since the figures' date, where days of it have gone by;
    else None. Levers state the plan as a whole (``docs/decisions/0018``).
    """
    begins, first = first_start(scenario), first_day(scenario)
    if not may_begin(scenario) or begins == first:
        return None
    since, start = (formats.long_date(day, language) for day in (first, begins))
    return say("projection.days_gone", language, since=since, start=start)
