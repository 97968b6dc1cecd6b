"""Makes a version of the calendar, or checks one: ``python -m tools.calendar [--check] [--version 2026]``.

Makes it from the decrees and school calendars kept by hand in ``calendar_known.csv``, and the installed
library for what no decree gives. A version that is out is not written again: after a new decree add its
days to ``calendar_known.csv``, add the new version to the choices of ``calendar.version`` in the registry, and
make that.

With ``--check`` nothing is written: every difference between the file and what the installed library says
today is printed. Exit 1 if a decreed year differs in a way not listed in ``ACCEPTED``, or if the library
has joint leave for a year the file calls undecreed: then there is a decree to read. Exit 0 if only
estimates moved; 2 for a call that makes no sense.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from simulator.model.calendar.data import CALENDARS, DATA, FIRST_YEAR, LAST_YEAR, LATEST, replaced, rows
from simulator.model.calendar.rows import EVERYWHERE, ONE_DAY, Row, parse, written

from . import calendar_estimates as estimates

KNOWN = Path(__file__).parent / "calendar_known.csv"
ACCEPTED = {
    ("ramadan", "2025-03-01"): "the library computes for Singapore; in Aceh the moon was seen a day earlier",
}
"""Kind and date of decreed rows that the library has otherwise, each looked at once, with the reason."""


@dataclass(frozen=True)
class Difference:
    """One thing that the file and the library say differently; ``alarm`` if a maintainer must look."""

    year: int
    alarm: bool
    text: str


def make(known: Sequence[Row]) -> list[Row]:
    """Every row of a calendar: what is known, and estimates for the rest."""
    last = max(row.first.year for row in known if row.kind == "holiday")
    fasting = _joined(replaced(estimates.fasting_rows(), _of(known, "ramadan", "lebaran")))
    own = [row for row in known if row.kind == "school_break" and row.province != EVERYWHERE]
    everywhere = [row for row in known if row.kind == "school_break" and row.province == EVERYWHERE]
    usual = [*estimates.semester_rows(), *estimates.religious_breaks(fasting)]
    return [
        *_of(known, *ONE_DAY),
        *estimates.holiday_rows(after=last),
        *fasting,
        *replaced(usual, everywhere),
        *own,
    ]


def differences(shipped: Sequence[Row]) -> Iterator[Difference]:
    """What the file and the installed library say differently, by kind and date."""
    decreed = max(row.first.year for row in shipped if row.kind == "holiday" and row.basis == "decree")
    for kind in ONE_DAY:
        for year in range(FIRST_YEAR, LAST_YEAR + 1):
            here = {row.first: row.name for row in _of(shipped, kind) if row.first.year == year}
            there = estimates.library_days(kind, year)
            # Joint leave is never estimated, so joint leave of an undecreed year is a decree not yet read.
            alarm = year <= decreed or (kind == "joint_leave" and bool(there))
            for day in sorted(here.keys() ^ there.keys()):
                said = f"only the file has {here[day]}" if day in here else f"only the library has {there[day]}"
                yield _difference(year, alarm, kind, str(day), said)
    if estimates.knows_mabims():
        by_library = {row.name: row for row in estimates.fasting_rows()}
        for row in _of(shipped, "ramadan", "lebaran"):
            if row.first != by_library[row.name].first:
                said = f"{row.name}; the library begins it on {by_library[row.name].first}"
                yield _difference(row.first.year, row.basis == "decree", row.kind, str(row.first), said)


def check(version: str) -> int:
    """Print the differences of a version; 1 if one is an alarm."""
    found = sorted(differences(rows(version)), key=lambda one: (not one.alarm, one.text))
    for one in found:
        print(("LOOK      " if one.alarm else "          ") + one.text)
    alarms = sum(one.alarm for one in found)
    if not estimates.knows_mabims():
        print("Ramadan was not checked: this version of the library has no calendar of MABIMS")
    print(f"calendar {version} and {estimates.library()}: {len(found)} differences, {alarms} to look at")
    return 1 if alarms else 0


def write(version: str, overwrite: bool) -> int:
    """Make a version and write it; 1 if it is out and would change."""
    if not estimates.knows_mabims():
        print(f"{estimates.library()} has no calendar of MABIMS: install a newer one to make a calendar")
        return 1
    path = DATA / CALENDARS[version]
    text = written(make(parse(KNOWN.read_text(encoding="utf-8"))))
    parse(text)
    if path.exists() and path.read_text(encoding="utf-8") == text:
        print(f"{path.name} is as it would be made")
        return 0
    if path.exists() and not overwrite:
        print(f"{path.name} is out and would change: name a new version in the registry and make that (--version)")
        return 1
    path.write_text(text, encoding="utf-8", newline="\n")
    print(f"wrote {path.name}: {text.count(chr(10)) - 1} rows, {estimates.library()}")
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description="Make a version of the calendar, or check one.")
    parser.add_argument("--check", action="store_true", help="compare with the installed library; write nothing")
    parser.add_argument("--version", default=LATEST, choices=CALENDARS, help="which one (the newest)")
    parser.add_argument("--overwrite", action="store_true", help="write a version again that is not out yet")
    chosen = parser.parse_args(arguments)
    return check(chosen.version) if chosen.check else write(chosen.version, chosen.overwrite)


def _difference(year: int, decreed: bool, kind: str, date: str, said: str) -> Difference:
    reason = ACCEPTED.get((kind, date))
    text = f"{date} {kind}: {said}" + (f" (known: {reason})" if reason else "")
    return Difference(year, decreed and reason is None, text)


def _of(many: Iterable[Row], *kinds: str) -> list[Row]:
    return [row for row in many if row.kind in kinds]


def _joined(fasting: Sequence[Row]) -> list[Row]:
    """The same with every Ramadan lasting to the day before its 1 Syawal, where one is decreed and one is not."""
    ends = {row.name.split()[-1]: row.first for row in fasting if row.kind == "lebaran"}
    return [
        replace(row, last=ends[row.name.split()[-1]] - row.first.resolution) if row.kind == "ramadan" else row
        for row in fasting
    ]


if __name__ == "__main__":
    sys.exit(main())
