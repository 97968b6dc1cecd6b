"""The register that printed percentages divide by: frozen for half a year, released weeks after its date."""

from __future__ import annotations

import datetime as dt

import numpy as np
from numpy.typing import NDArray

from ...scenario import Scenario

SEMESTER_ENDS = ((6, 30), (12, 31))
"""Month and day of the dates a register is of."""


def register_of(day: dt.date, release: float) -> dt.date:
    """The date of the register that was released last on or before a day, each ``release`` days after its date."""
    latest = day - dt.timedelta(days=release)
    ends = (dt.date(year, *end) for year in (latest.year - 1, latest.year) for end in SEMESTER_ENDS)
    return max(end for end in ends if end <= latest)


def register_days(scenario: Scenario, days: tuple[dt.date, ...]) -> NDArray[np.int_] | None:
    """(days,) for each day, that of the figures first, which day's stocks its percentage divides by: the number of the
    day of the last register released, or 0, as the starting figures stand for every register of an earlier date.
    None where the denominator is the day's own.
    """
    if scenario["denominator"] != "register":
        return None
    start, release = scenario.day("as_of"), scenario.number("denominator.release")
    return np.array([max(0, (register_of(day, release) - start).days) for day in (start, *days)])
