"""The one ranking: what each change alone brings by the end date on the line, the most helpful first.

The package's steps, what the front page calls possible, and which channel brief, slides and the planning page
put first are all taken from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from ...model import compile_plan
from ...model.calendar import from_tomorrow
from ...parameters import REGISTRY, Value
from ...scenario import HELD, Scenario, ScenarioError
from ..batch import ends
from ..levers import OUTREACH, office_levers, plausible_range, possible_values, worst_to_best


@dataclass(frozen=True)
class RankedChange:
    """One lever, what it is set to, and the persons that brings on the end date against the target."""

    key: str
    to: Value
    gain: float


def rank_changes(scenario: Scenario, changes: Mapping[str, Value]) -> tuple[RankedChange, ...]:
    """Each of the changes made alone, from tomorrow on where days of the period have gone by, by what it brings; equals
    stay in their order.

    A gain is in persons above the target on the end date, which is persons active where the change moves nobody
    into the register.
    """
    if not changes:
        return ()
    scenario = from_tomorrow(scenario)
    plans = [compile_plan(scenario), *(compile_plan(scenario.replace({key: to})) for key, to in changes.items())]
    margins = ends(plans).margin(scenario.number("target"), scenario.text("basis"))
    ranked = [
        RankedChange(key, to, float(margin - margins[0]))
        for (key, to), margin in zip(changes.items(), margins[1:], strict=True)
    ]
    return tuple(sorted(ranked, key=lambda change: -change.gain))


def rank_channels(scenario: Scenario) -> tuple[RankedChange, ...]:
    """The outreach channels by what one more event a week brings, those at their slider's end left out."""
    return _ranked_channels(from_tomorrow(scenario))


@lru_cache(maxsize=128)
def _ranked_channels(scenario: Scenario) -> tuple[RankedChange, ...]:
    more: dict[str, Value] = {}
    for channel in OUTREACH:
        key = f"{channel}.events"
        present = scenario.number(key)
        if present + 1 <= float(REGISTRY[key].high) and present + 1 in possible_values(scenario, key):
            more[key] = int(present) + 1
    return rank_changes(scenario, more)


def most_helpful_lever(scenario: Scenario) -> str:
    """The first of :func:`rank_levers`."""
    return rank_levers(scenario)[0].key


def rank_levers(scenario: Scenario) -> tuple[RankedChange, ...]:
    """The office's levers by what each alone brings: a number at the better end of what is plausible, a date as early
    as it can be. Where days of the period have gone by, what the office decides stands before what it only influences,
    which is counted throughout.
    """
    return _ranked_levers(from_tomorrow(scenario))


@lru_cache(maxsize=128)
def _ranked_levers(scenario: Scenario) -> tuple[RankedChange, ...]:
    ends_of: dict[str, Value] = {}
    for key in office_levers(scenario):
        best = worst_to_best(scenario, key)[-1]
        if REGISTRY[key].numeric and REGISTRY[key].plausible is not None:
            low, high = plausible_range(scenario, key)
            best = high if REGISTRY[key].effect == "raises" else low
        try:
            scenario.replace({key: best})
        except ScenarioError:
            continue
        ends_of[key] = best
    ranked = rank_changes(scenario, ends_of)
    return ranked if scenario.ran is None else tuple(sorted(ranked, key=lambda change: change.key not in HELD))
