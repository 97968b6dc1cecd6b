"""What is said where percentages are reckoned as they will be printed, over the last semester's register."""

from __future__ import annotations

import datetime as dt

from ..model import Projection
from ..model.calendar.register import SEMESTER_ENDS
from ..parameters import Language
from ..scenario import Scenario
from ..words import formats, say


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
