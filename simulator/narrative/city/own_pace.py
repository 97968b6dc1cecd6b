"""Whose pace the plan of a city of one's own has, in words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ...evidence.own_city import Neighbour, pace_of, pace_of_size
from ...parameters import Language
from ...presets import OWN_CITY
from ...scenario import Scenario
from ...words import formats, say


@dataclass(frozen=True)
class OwnPace:
    """Whose pace a plan has: in one short sentence, and what that rests on."""

    short: str
    rests_on: str


def own_pace(plan: Scenario, language: Language) -> OwnPace | None:
    """Whether the pace is the city's own, that of places of its size, or neither; None for a built-in city."""
    if plan.preset != OWN_CITY:
        return None
    found = pace_of(plan)
    if found is None:
        pace, neighbours = pace_of_size(plan.number("wajib_ktp"))
        figures = {"pace": formats.pace(pace, language), **_peers(neighbours, language)}
        return OwnPace(say("visit.pace_other", language), say("visit.pace_other_more", language, **figures))
    pace_words = formats.pace(found.pace, language)
    older = plan["older.date"]
    if found.figures.has_older and isinstance(older, dt.date):
        whose = "own"
        more = say(
            "visit.pace_own_more",
            language,
            older=formats.number(plan.number("older.active"), language),
            older_date=formats.date(older, language),
            active=formats.number(plan.number("active"), language),
            date=formats.date(plan.day("as_of"), language),
        )
    else:
        whose = "size"
        more = say("visit.pace_size_more", language, **_peers(found.neighbours, language))
    short = say(f"visit.pace_{whose}", language, pace=pace_words)
    return OwnPace(short, more if found.fitted else f"{more} {say('visit.pace_unfitted', language)}")


def own_pace_sentences(plan: Scenario, language: Language) -> tuple[str, ...]:
    """The same in full, a paragraph; none for a built-in city."""
    said = own_pace(plan, language)
    return () if said is None else (f"{said.short} {said.rests_on}",)


def _peers(neighbours: tuple[Neighbour, ...], language: Language) -> dict[str, str]:
    """How many they are, and each with its pace in points a month."""
    named = (
        say("visit.pace_place", language, place=one.place, pace=formats.number(one.pace * 100, language, 2))
        for one in neighbours
    )
    return {"count": str(len(neighbours)), "places": ", ".join(named)}
