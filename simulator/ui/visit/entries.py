"""What was entered of a city of one's own, read: the figures, or a sentence for each entry that cannot be used."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ...evidence.own_city import OwnCity, OwnFigures, own_city
from ...parameters import REGISTRY, BadValue, Language, clean_text
from ...presets.own_city import recorded_or_assumed
from ...presets.places import Place, find_places
from ...presets.this_year import year_end
from ...scenario import LONGEST, ScenarioError, value_problem
from ...words import formats, say
from ...words.number_entry import read_number

AS_TYPED = ""
"""Chosen instead of a place's code: the name as it was typed."""
_COUNTS = {"wajib_ktp": "wajib", "recorded": "recorded", "active": "active"}
_FIELDS = {**_COUNTS, "as_of": "as_of", "end": "end", "older.date": "older", "older.active": "older"}
"""The form's entry of a parameter; of any other the city's name."""


@dataclass(frozen=True)
class Entries:
    """The form's entries as they stand in it. Untrusted.

    ``chosen`` is a place's code, or :data:`AS_TYPED`; None where nothing was chosen.
    """

    city: str = ""
    chosen: str | None = None
    wajib: str = ""
    recorded: str = ""
    active: str = ""
    as_of: dt.date | None = None
    end: dt.date | None = None
    older_date: dt.date | None = None
    older_active: str = ""
    certainty_active: str = "exact"
    certainty_wajib: str = "exact"


def dates_offered(today: dt.date) -> tuple[dt.date, dt.date]:
    """The dates that the form begins with: today, and the next 31 December after it."""
    return today, year_end(today)


def place_of(entries: Entries) -> Place | None:
    """The place meant: the one chosen, else the likeliest; None for a name that is used as typed."""
    found = find_places(entries.city)
    if entries.chosen == AS_TYPED or not found:
        return None
    return next((place for place in found if place.code == entries.chosen), found[0])


def read_entries(entries: Entries, today: dt.date, language: Language) -> OwnCity | dict[str, str]:
    """The city's plan; or where something cannot be used a sentence by the name of the entry."""
    faults: dict[str, str] = {}
    place = place_of(entries)
    city = place.name if place else clean_text(" ".join(entries.city.split()))
    if not city or len(city) > REGISTRY["city"].longest:
        faults["city"] = say("visit.fault_city", language, longest=REGISTRY["city"].longest)
    counts = {key: _count(getattr(entries, name), key, name, faults, language) for key, name in _COUNTS.items()}
    wajib, active, recorded = counts["wajib_ktp"], counts["active"], counts["recorded"]
    if recorded is None and "recorded" not in faults and wajib is not None:
        recorded = recorded_or_assumed(wajib, active or 0)
    for name, day in (("as_of", entries.as_of), ("end", entries.end)):
        if day is None:
            faults[name] = say("visit.fault_no_date", language)
    if entries.as_of is not None and entries.as_of > today:
        faults["as_of"] = say("visit.fault_future", language, date=formats.date(entries.as_of, language))
    older = _older(entries, active, faults, language)
    if faults or wajib is None or recorded is None or active is None or entries.as_of is None or entries.end is None:
        return faults
    try:
        return own_city(
            OwnFigures(
                wajib,
                recorded,
                active,
                entries.as_of,
                entries.end,
                city,
                place.code if place else "",
                entries.certainty_active,
                entries.certainty_wajib,
                entries.older_date,
                older,
            )
        )
    except ScenarioError as impossible:
        return {_FIELDS.get(p.keys[0], "city"): p.message(language) for p in impossible.problems}


def _count(typed: str, key: str, name: str, faults: dict[str, str], language: Language) -> int | None:
    """The whole number typed; None for none, which is a fault but for the recorded."""
    parameter = REGISTRY[key]
    try:
        number = read_number(typed, language, whole=True)
        parameter.check(number)
        return int(number)
    except BadValue as bad:
        if bad.code != "empty" or name != "recorded":
            faults[name] = value_problem(key, bad.code, typed.strip()).message(language)
        return None


def _older(entries: Entries, active: int | None, faults: dict[str, str], language: Language) -> int:
    """The older count; 0 for none. Its faults are noted at ``older``."""
    typed, date = entries.older_active.strip(), entries.older_date
    if not typed and date is None:
        return 0
    if not typed or date is None:
        faults["older"] = say("visit.fault_older_alone", language)
        return 0
    older = _count(typed, "older.active", "older", faults, language)
    if entries.as_of is not None and not entries.as_of - LONGEST <= date < entries.as_of:
        faults["older"] = say("visit.fault_older_date", language, date=formats.date(entries.as_of, language))
    elif older is not None and active is not None and older > active:
        figures = {"older": formats.number(older, language), "active": formats.number(active, language)}
        faults["older"] = say("visit.fault_older_more", language, **figures)
    return older or 0
