"""A plan against the calendar, in words: a period that is over is told as what was; and from when its numbers hold."""

from __future__ import annotations

from ...model.calendar import first_day, first_start, may_begin, period_of
from ...parameters import Language
from ...scenario import Scenario, decisions_of
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


def plan_from_sentence(scenario: Scenario, baseline: Scenario, language: Language) -> str | None:
    """From when the plan's numbers hold, where something else ran before; or that a plan other than the starting plan
    is reckoned from the date of the figures although days have gone by, as an older link has it. Else None.
    """
    first, begins = first_day(scenario), first_start(scenario)
    if scenario.ran is not None:
        key = "projection.plan_since" if scenario.ran.until < begins else "projection.plan_from"
        return say(key, language, start=formats.long_date(scenario.ran.until, language))
    if not may_begin(scenario) or begins == first or decisions_of(scenario) == decisions_of(baseline):
        return None
    since, start = (formats.long_date(day, language) for day in (first, begins))
    return say("projection.days_gone", language, since=since, start=start)


def proposals_sentence(scenario: Scenario, language: Language) -> str | None:
    """From when what is sought, mapped or swung is counted, where days of the period have gone by; else None. What the
    office only influences is measured rather than decided, and holds throughout.
    """
    first, begins = first_day(scenario), first_start(scenario)
    if not may_begin(scenario) or begins == first:
        return None
    since, start = (formats.long_date(day, language) for day in (first, begins))
    return say("projection.from_tomorrow", language, since=since, start=start)
