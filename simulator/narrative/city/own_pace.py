"""Whose pace the plan of a city of one's own has, in words."""

from __future__ import annotations

import datetime as dt

from ...evidence.own_city import Neighbour, pace_of, pace_of_size
from ...parameters import Language
from ...presets import OWN_CITY
from ...scenario import Scenario
from ...words import formats, say


def own_pace_sentences(plan: Scenario, language: Language) -> tuple[str, ...]:
    """Whether the pace is the city's own, that of places of its size, or neither; none for a built-in city."""
    if plan.preset != OWN_CITY:
        return ()
    found = pace_of(plan)
    if found is None:
        pace, neighbours = pace_of_size(plan.number("wajib_ktp"))
        said = say(
            "visit.pace_other", language, pace=formats.pace(pace, language), places=_places(neighbours, language)
        )
        return (said,)
    pace_words = formats.pace(found.pace, language)
    older = plan["older.date"]
    if found.figures.has_older and isinstance(older, dt.date):
        said = say(
            "visit.pace_own",
            language,
            older=formats.number(plan.number("older.active"), language),
            older_date=formats.date(older, language),
            active=formats.number(plan.number("active"), language),
            date=formats.date(plan.day("as_of"), language),
            pace=pace_words,
        )
    else:
        said = say("visit.pace_size", language, pace=pace_words, places=_places(found.neighbours, language))
    return (said,) if found.fitted else (said, say("visit.pace_unfitted", language))


def _places(neighbours: tuple[Neighbour, ...], language: Language) -> str:
    return ", ".join(
        say("visit.pace_place", language, place=one.place, pace=formats.number(one.pace * 100, language, 2))
        for one in neighbours
    )
