"""What the installed library says of a year, and the usual school breaks: the rows that no decree gives.

Later religious dates are worked out by the criterion of MABIMS (moon 3 degrees above the horizon at sunset,
6.4 degrees from the sun), which the sidang isbat itself goes by. Of the eleven beginnings of Ramadan and Syawal
decided for 2022 to 2027 it has ten; the Umm al-Qura calendar (``hijridate``), used before, has four.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from importlib.metadata import version as installed

import holidays
from holidays.calendars import islamic

from simulator.model.calendar.data import FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR
from simulator.model.calendar.rows import EVERYWHERE, Kind, Row

CATEGORY: dict[Kind, str] = {"holiday": "public", "joint_leave": "government"}
"""What the library calls them."""
RAMADAN_BREAK = (-1, 3)
"""First and last day of the break at the beginning of Ramadan, counted from 1 Ramadan. Middle of the SEB of 2025
(-2 to 4) and 2026 (-1 to 2) and of DKI 2026 (-3 to 1) and Jawa Barat 2027 (0 to 4)."""
LEBARAN_BREAK = (-5, 8)
"""First and last day of the break at Lebaran, counted from 1 Syawal: two weeks. Middle of the SEB of 2025 (-10 to 8)
and 2026 (-5 to 7) and of Banten 2026 (-9 to 7), DKI 2026 (-5 to 6) and Jawa Barat 2027 (-2 to 9)."""
SEMESTERS = (("libur semester 1", (12, 20), (1, 3)), ("libur akhir tahun ajaran", (6, 20), (7, 12)))
"""The two semester breaks as (month, day). An assumption: provinces differ by a week or more."""
TYPICAL = "typical pattern, an assumption (provinces differ)"
FIRST_HIJRI = 1443
"""The year of the Ramadan that begins first, in April 2022."""
_WEEK = dt.timedelta(days=6)


def library() -> str:
    """The installed library and its version."""
    return f"holidays {installed('holidays')}"


def library_days(kind: Kind, year: int) -> dict[dt.date, str]:
    """Public holidays or joint leave of a year by the library, with their Indonesian names."""
    found = holidays.country_holidays("ID", years=year, categories=(CATEGORY[kind],), language="id")
    # Whether a date is estimated stands in the row's basis.
    return {day: name.replace(" (perkiraan)", "") for day, name in sorted(found.items())}


def knows_mabims() -> bool:
    """Whether the library has the calendar of MABIMS; older ones only have Umm al-Qura."""
    return hasattr(islamic, "_IslamicMabimsLunar")


def months() -> Iterator[tuple[int, dt.date, dt.date]]:
    """Hijri year, 1 Ramadan and 1 Syawal by MABIMS, of every Ramadan that begins in the calendar's years."""
    # Not a public name of the library, so older ones and type checkers do not know it; only this command needs it.
    moon = vars(islamic)["_IslamicMabimsLunar"]()
    # The library answers a year with its neighbours' dates too.
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    starts = {day for year in years for day, _ in moon.ramadan_beginning_dates(year)}
    ends = {day for year in years for day, _ in moon.eid_al_fitr_dates(year)}
    kept = sorted(day for day in starts if FIRST_YEAR <= day.year <= LAST_YEAR)
    for hijri, first in enumerate(kept, FIRST_HIJRI):
        yield hijri, first, min(day for day in ends if day > first)


def fasting_rows() -> Iterator[Row]:
    """Ramadan and 1 to 7 Syawal of all years by the library."""
    source = f"{library()}, MABIMS"
    day = dt.timedelta(days=1)
    for hijri, ramadan, syawal in months():
        yield Row("ramadan", ramadan, syawal - day, EVERYWHERE, "estimate", f"Ramadan {hijri}", source)
        yield Row("lebaran", syawal, syawal + _WEEK, EVERYWHERE, "estimate", f"1-7 Syawal {hijri}", source)


def holiday_rows(after: int) -> Iterator[Row]:
    """Public holidays of the years after the last decreed one. No joint leave: it is not known before its decree."""
    for year in range(after + 1, LAST_YEAR + 2):
        for day, name in library_days("holiday", year).items():
            if day <= LAST_DAY:
                yield Row("holiday", day, day, EVERYWHERE, "estimate", name, library())


def semester_rows() -> Iterator[Row]:
    """The two usual semester breaks of every year, cut to the days the calendar covers."""
    for year in range(FIRST_YEAR - 1, LAST_YEAR + 1):
        for name, (month, day), (to_month, to_day) in SEMESTERS:
            last = dt.date(year + (to_month < month), to_month, to_day)
            if last >= FIRST_DAY:
                first = max(FIRST_DAY, dt.date(year, month, day))
                yield Row("school_break", first, min(last, LAST_DAY), EVERYWHERE, "estimate", name, TYPICAL)


def religious_breaks(fasting: Iterable[Row]) -> Iterator[Row]:
    """The usual school breaks around 1 Ramadan and 1 Syawal of some rows, decreed or estimated."""
    patterns = {"ramadan": ("libur awal Ramadan", RAMADAN_BREAK), "lebaran": ("libur Idulfitri", LEBARAN_BREAK)}
    for row in fasting:
        name, (before, after) = patterns[row.kind]
        first, last = row.first + dt.timedelta(days=before), row.first + dt.timedelta(days=after)
        yield Row("school_break", first, last, EVERYWHERE, "estimate", name, TYPICAL)
