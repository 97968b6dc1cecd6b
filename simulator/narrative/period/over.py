"""Whether a plan's period is over, in words: then it is told as what was, and nothing is advised."""

from __future__ import annotations

from ...model.calendar import may_begin, period_of
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
