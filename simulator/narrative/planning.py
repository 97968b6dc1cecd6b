"""What answers of planning mean, in sentences: never "met" without its chance."""

from __future__ import annotations

import datetime as dt

from ..evidence.reached import LOOKED_AT, places_that_reached
from ..parameters import Language
from ..planning.allocation.problem import teams_for
from ..planning.allocation.staffing import Staffing
from ..planning.outlook import Possible
from ..planning.package import LEAST_SHARE, Package, PackageStep
from ..planning.ranking.changes import RankedChange, rank_channels
from ..scenario import Scenario
from ..words import formats, say
from ..words.names import channel_name
from .period import no_advice_sentence
from .sentences import pace_words, target_words
from .whole import shown_gain


def package_sentences(found: Package, language: Language) -> str:
    """Whether the package is enough, with its coverage and its chance; where it is not, what stands in the way."""
    scenario, chance = found.scenario, formats.chance(found.probability, language, asked=found.chance)
    fields = {
        "count": len(found.steps),
        "date": formats.long_date(scenario.day("end"), language),
        "share": formats.percent(found.coverage_end, language),
        "chance": chance,
        "target": target_words(scenario, language),
    }
    if found.reached:
        return say("planning.package_reached" if found.steps else "planning.package_none", language, **fields)
    if found.chance is None:
        asked = say("planning.package_asked_line", language, goal=say("planning.goal_line", language))
    else:
        goal = formats.chance(found.chance, language)
        asked = "" if chance.endswith(goal) else say("planning.package_asked", language, goal=goal)
    texts = [say("planning.package_short", language, asked=asked, **fields)]
    if found.binding:
        limit = say(f"planning.limit_{found.binding}", language)
        texts.append(say("planning.seek_binding", language, limit=limit))
    return " ".join(texts)


def step_gain(step: PackageStep, language: Language) -> str:
    """What a step adds, in points that add up with the coverages beside them; where that is nothing as written, less
    than the least that can be.
    """
    gain = shown_gain(step.coverage_after, step.coverage_after - step.gain)
    if gain > 0:
        return formats.points(gain, language, 2)
    return say("planning.package_small", language, least=formats.points(LEAST_SHARE, language, 2, plus=False))


def small_steps_sentence(found: Package, language: Language) -> str | None:
    """Why a package that meets the target holds a step that adds next to nothing; None where it holds none."""
    if all(shown_gain(step.coverage_after, step.coverage_after - step.gain) > 0 for step in found.steps):
        return None
    if found.chance is None:
        asked = say("planning.asked_line", language)
    else:
        asked = say("planning.asked_chance", language, chance=formats.chance(found.chance, language))
    least = formats.points(LEAST_SHARE, language, 2, plus=False)
    return say("planning.package_small_note", language, least=least, asked=asked)


def teams_sentence(scenario: Scenario, staffing: Staffing, language: Language) -> str:
    """How many teams a plan's outreach takes, and whether the office has them."""
    needed = teams_for(scenario, staffing)
    if needed is None:
        return say("planning.package_teams_never", language)
    enough = "enough" if needed <= staffing.teams else "short"
    return say(
        f"planning.package_teams_{enough}",
        language,
        needed=formats.number(needed, language),
        teams=formats.number(staffing.teams, language),
        missing=formats.number(needed - staffing.teams, language),
    )


def change_words(scenario: Scenario, change: RankedChange, language: Language) -> str:
    """One change of those that are possible, with the persons it brings alone. A channel's name is untrusted."""
    channel, _, _ = change.key.partition(".")
    gain = formats.signed(change.gain, language)
    if isinstance(change.to, dt.date):
        return say("narrative.change_rule", language, date=formats.date(change.to, language), gain=gain)
    return say(
        "narrative.change_events",
        language,
        channel=channel_name(channel, scenario, language),
        now=formats.number(scenario.number(change.key), language),
        then=formats.number(float(str(change.to)), language),
        gain=gain,
    )


def first_change_sentence(scenario: Scenario, possible: Possible, language: Language) -> str | None:
    """Which of the possible changes brings most by itself; None where it brings nobody."""
    best = possible.ranked[0]
    if best.gain < 1:
        return None
    return say("narrative.first_change", language, change=change_words(scenario, best, language))


def rule_sentence(kept: bool, language: Language) -> str:
    """The counter rule, with what is on record of the places that reached 30 %."""
    found = places_that_reached(LOOKED_AT)
    return say(
        "narrative.rule_kept" if kept else "narrative.rule",
        language,
        share=formats.percent(LOOKED_AT, language, 0),
        known=sum(place.rule for place in found),
        count=len(found),
    )


def next_event_sentence(scenario: Scenario, language: Language) -> str | None:
    """Which outreach channel the next event a week helps most; None where none brings a person, or can begin."""
    ranked = rank_channels(scenario)
    if not ranked or ranked[0].gain < 1 or no_advice_sentence(scenario, language) is not None:
        return None
    channel, _, _ = ranked[0].key.partition(".")
    return say(
        "narrative.best_channel",
        language,
        channel=channel_name(channel, scenario, language),
        gain=pace_words(ranked[0].gain, language),
        date=formats.long_date(scenario.day("end"), language),
    )
