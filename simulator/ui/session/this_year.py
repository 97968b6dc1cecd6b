"""The city worked on, rolled to its newest published figure and to the end of this year."""

from __future__ import annotations

from ...model.calendar import today_in
from ...parameters import Language
from ...presets import BY_KEY, to_this_year
from ...scenario import Scenario
from ...words import say
from .actions import adopt_plan
from .state import State, current


def this_years_plan(state: State) -> Scenario | None:
    """The plan from the newest published figure to this year's end; None where it is of this year already, or where
    no projection reaches so far.
    """
    plan = state.plan
    rolled = to_this_year(plan, BY_KEY[plan.preset].place, today_in(plan))
    return None if rolled == plan else rolled


def go_on_words(rolled: Scenario, language: Language) -> str:
    """What the way to that plan is called: on 31 December it leads to the next year."""
    this = rolled.day("end").year == today_in(rolled).year
    return say("visit.this_year" if this else "visit.next_year", language)


def go_on_to_this_year() -> None:
    """Work on that plan; one press takes it back."""
    rolled = this_years_plan(current())
    if rolled is not None:
        adopt_plan(rolled)
