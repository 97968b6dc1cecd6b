"""What is said of what is official: the register that is divided by, the network of kecamatan offices, further targets
and every year-end.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from ..model import OWN, Projection, YearEnd
from ..model.calendar import today_in
from ..model.calendar.register import SEMESTER_ENDS
from ..parameters import Language
from ..presets.network import known_network
from ..scenario import Scenario
from ..words import formats, say

CHANNEL = "kecamatan"


def printed_share(projection: Projection, language: Language) -> str:
    """Coverage on the end date as sentences write it, with the register it is of where it is not the day's own."""
    share, register = formats.percent(projection.coverage_end.line, language), projection.target.register
    if register is None:
        return share
    key = "official.share_entered" if register == projection.days[0] else "official.share"
    return say(key, language, share=share, date=formats.date(register, language))


def printed_sentence(projection: Projection, language: Language) -> str | None:
    """What the end date's percentage divides by; None where that is the day's own people."""
    register = projection.target.register
    if register is None:
        return None
    return say(
        "official.printed_entered" if register == projection.days[0] else "official.printed",
        language,
        date=formats.long_date(register, language),
        end=formats.long_date(projection.days[-1], language),
        base=formats.number(float(projection.base[-1]), language),
        basis=say(f"official.basis_{projection.target.basis}", language),
        days=formats.number(projection.scenario.number("denominator.release"), language),
    )


def releases_sentence(scenario: Scenario, language: Language) -> str | None:
    """When the registers are taken to be released; None where they are not the denominator."""
    if scenario["denominator"] != "register":
        return None
    wait = dt.timedelta(days=scenario.number("denominator.release"))
    # Of a year that is no leap year, nor followed by one.
    june, december = (formats.day_month(dt.date(2025, *end) + wait, language) for end in SEMESTER_ENDS)
    return say("official.releases", language, june=june, december=december)


class NetworkNote(NamedTuple):
    """A sentence or two; ``warns`` where the plan counts on offices that are closed, or may be."""

    text: str
    warns: bool


def network_note(scenario: Scenario, language: Language) -> NetworkNote | None:
    """The note of a plan that holds events in kecamatan offices; None of one that holds none."""
    events = scenario.number(f"{CHANNEL}.events")
    if not events:
        return None
    state, known = scenario.text(f"{CHANNEL}.network"), known_network(scenario.text("code"))
    text = say(f"official.network_{state}", language, events=formats.number(events, language))
    if state != "unknown":
        return NetworkNote(text, warns=state == "closed")
    if known is not None:
        date = formats.date(known.date, language)
        told = say(f"official.network_known_{known.state}", language, place=known.place, date=date, source=known.source)
        text = f"{text} {told}"
    return NetworkNote(text, warns=known is not None and known.state == "closed")


def target_name(name: str, language: Language) -> str:
    """Whose target it is."""
    return say(f"official.target_{name}", language)


def further_targets_sentence(projection: Projection, language: Language) -> str | None:
    """The provincial and national targets with their chances; None where none is given."""
    parts = [
        say(
            "official.further",
            language,
            name=target_name(name, language),
            share=formats.plain_percent(target.share, language),
            basis=say(f"narrative.basis_{target.basis}", language),
            people=formats.number(target.people, language),
            chance=formats.chance(target.probability, language),
        )
        for name, target in projection.targets.items()
        if name != OWN
    ]
    return " ".join(parts) or None


def told_year_ends(projection: Projection) -> tuple[YearEnd, ...]:
    """The year-ends that are told: of a plan that still runs those to come, as a chance of what has passed means
    nothing; of one that is over all of them.
    """
    today = today_in(projection.scenario)
    return tuple(one for one in projection.year_ends if one.date >= today) or projection.year_ends


def year_ends_sentence(projection: Projection, language: Language) -> str | None:
    """Where each year of a longer horizon ends, with the chance of the target then; None of a single year-end."""
    told = told_year_ends(projection)
    if len(told) < 2:
        return None
    parts = [
        say(
            "official.year_end",
            language,
            year=one.date.year,
            share=formats.percent(one.coverage[projection.target.basis].line, language),
            chance=formats.chance(one.probability, language),
        )
        for one in told
    ]
    return say("official.year_ends", language, parts="; ".join(parts))


def compared_rows(projections: Sequence[Projection], basis: str, language: Language) -> list[tuple[str, ...]]:
    """Rows of a comparison, a label and a cell a projection: the chance of every further target that any has, and
    coverage on ``basis`` at every earlier year-end, where any spans several.
    """
    names = dict.fromkeys(name for one in projections for name in one.targets if name != OWN)
    rows = []
    for name in names:
        told = [one.targets.get(name) for one in projections]
        cells = [
            say(
                "official.compared",
                language,
                share=formats.plain_percent(target.share, language),
                chance=formats.chance(target.probability, language, short=True),
            )
            if target
            else "\u2013"
            for target in told
        ]
        rows.append((target_name(name, language), *cells))
    if all(len(one.year_ends) < 2 for one in projections):
        return rows
    known = [{one.date: one.coverage[basis].line for one in p.year_ends} for p in projections]
    for date in sorted({day for ends in known for day in ends}):
        cells = [formats.percent(ends[date], language) if date in ends else "\u2013" for ends in known]
        rows.append((say("official.compared_year", language, date=formats.date(date, language)), *cells))
    return rows
