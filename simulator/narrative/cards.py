"""The four figures at the top of the front page and of hand-outs, each with what it is compared with."""

from __future__ import annotations

from typing import NamedTuple

from ..model import Projection
from ..parameters import Language
from ..words import formats, say
from .period import is_over
from .sentences import differs, needed_people, needed_words, pace_decimals, pace_words
from .whole import missing_people, shown_gain, target_shift


class Note(NamedTuple):
    """A line beneath a figure. ``tone``: plain, good or bad."""

    text: str
    tone: str = "plain"


class Card(NamedTuple):
    """A figure with its label and the lines beneath it."""

    label: str
    figure: str
    notes: list[Note]


def cards(projection: Projection, baseline: Projection, language: Language) -> list[Card]:
    """Coverage, chance, shortfall and pace; ``baseline`` is the plan started from with the plan's facts."""
    changed = differs(projection.scenario, baseline.scenario)
    return [
        _coverage_card(projection, baseline, changed, language),
        _chance_card(projection, baseline, changed, language),
        _shortfall_card(projection, language),
        _pace_card(projection, language),
    ]


def _coverage_card(projection: Projection, baseline: Projection, changed: bool, language: Language) -> Card:
    end, basis = projection.coverage_end, projection.target.basis
    low, high = formats.number(end.p10 * 100, language, 2), formats.percent(end.p90, language)
    notes = [Note(say("projection.card_range", language, low=low, high=high))]
    if changed and basis == baseline.target.basis:
        gain = shown_gain(end.line, baseline.coverage_end.line)
        tone = "good" if gain > 0.00005 else "bad" if gain < -0.00005 else "plain"
        points = formats.points(gain, language, 2)
        notes.append(Note(say("projection.card_from_plan", language, points=points), tone))
    else:
        words = say(f"projection.column_{basis}", language).lower().replace("ktp", "KTP")
        notes.append(Note(say("projection.card_basis", language, basis=words)))
    date = formats.date(projection.days[-1], language)
    return Card(say("projection.card_coverage", language, date=date), formats.percent(end.line, language), notes)


def _chance_card(projection: Projection, baseline: Projection, changed: bool, language: Language) -> Card:
    notes = [Note(say("projection.card_error", language, draws=formats.number(projection.draws, language)))]
    if changed:
        before = formats.chance(baseline.target.probability, language, short=True)
        notes.insert(0, Note(say("projection.card_chance_from", language, chance=before)))
    chance = formats.chance(projection.target.probability, language, short=True)
    return Card(say("projection.card_chance", language), chance, notes)


def _shortfall_card(projection: Projection, language: Language) -> Card:
    missing = missing_people(projection)
    key = "card_shortfall" if missing > 0 else "card_surplus"
    shift = target_shift(projection)
    moved = "up" if shift > 0 else "down" if shift < 0 else "same"
    note = say(
        f"projection.card_target_{moved}",
        language,
        people=formats.number(projection.target.people, language),
        more=formats.number(abs(shift), language),
    )
    figure = say("projection.card_people", language, people=formats.number(abs(missing), language))
    date = formats.day_month(projection.days[-1], language)
    return Card(say(f"projection.{key}", language, date=date), figure, [Note(note)])


def _pace_card(projection: Projection, language: Language) -> Card:
    pace = projection.pace
    planned = pace_words(pace.planned, language)
    figure = planned
    if pace.needed > 0:
        figure = say("projection.card_of", language, planned=planned, needed=needed_words(pace.needed, language))
    shown = formats.settled(pace.planned, pace_decimals(pace.planned))
    more = needed_people(pace.needed) - shown if pace.needed > pace.planned else 0.0
    if more > 0:
        first = Note(say("projection.card_more", language, more=pace_words(more, language)), "bad")
    else:
        first = Note(say("projection.card_enough", language), "good")
    days = Note(say("projection.card_days", language, days=formats.number(pace.service_days, language)))
    # What more it takes is advice, which comes too late for a period that is over.
    notes = [days] if is_over(projection.scenario) else [first, days]
    return Card(say("projection.card_pace", language), figure, notes)
