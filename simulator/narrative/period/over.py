"""Whether a plan's period is over, in words: then it is told as what was, and nothing is advised."""

from __future__ import annotations

import datetime as dt

from ...model.calendar import may_begin, period_of, today_in
from ...parameters import Language
from ...scenario import Scenario, ScenarioError
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


def carried_on(scenario: Scenario) -> Scenario | None:
    """The plan carried on, from the same figures, to the next 31 December that has days left; None where that is more
    than a plan may span.
    """
    year = (today_in(scenario) + dt.timedelta(days=1)).year
    try:
        return scenario.replace({"end": dt.date(year, 12, 31)})
    except ScenarioError:
        return None
