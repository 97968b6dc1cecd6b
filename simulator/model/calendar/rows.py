"""A row of the calendar's file: how it is read, what it may say, and how it is written again."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeVar, get_args

from ...parameters import PROVINCES

Kind = Literal["holiday", "joint_leave", "ramadan", "lebaran", "school_break"]
"""Public holiday; joint leave (cuti bersama); 1 to 29 or 30 Ramadan; 1 to 7 Syawal; a break of the schools."""
Basis = Literal["decree", "reported", "estimate"]
"""A decree or circular of the government; a province's school calendar as the press or a file gives it, not
checked with the office; worked out from the library or a stated typical pattern."""

Word = TypeVar("Word", bound=str)

KINDS: tuple[Kind, ...] = get_args(Kind)
BASES: tuple[Basis, ...] = get_args(Basis)
EVERYWHERE = "all"
"""In place of a province's code: every province, or the pattern of a province that is not known."""
COLUMNS = ("kind", "first", "last", "province", "basis", "name", "source")
ONE_DAY: tuple[Kind, ...] = ("holiday", "joint_leave")
"""Kinds that have a row for each day, so that a decree can be compared with the file line by line."""


@dataclass(frozen=True)
class Row:
    """Days ``first`` to ``last``, both included, of one kind in one province or in all."""

    kind: Kind
    first: dt.date
    last: dt.date
    province: str
    basis: Basis
    name: str
    source: str

    def meets(self, other: Row) -> bool:
        """Whether both have a day in common."""
        return self.first <= other.last and other.first <= self.last

    @property
    def order(self) -> tuple[int, dt.date, bool, str, str]:
        """Where the row stands in the file: by kind, then by date, all provinces before single ones."""
        return KINDS.index(self.kind), self.first, self.province != EVERYWHERE, self.province, self.name


def parse(text: str) -> tuple[Row, ...]:
    """The rows of a calendar's file. Raises ValueError with the line and what is wrong with it."""
    reader = csv.DictReader(io.StringIO(text))
    if tuple(reader.fieldnames or ()) != COLUMNS:
        raise ValueError(f"a calendar has the columns {', '.join(COLUMNS)}, not {reader.fieldnames}")
    rows = []
    for cells in reader:
        try:
            rows.append(_row(cells))
        except ValueError as problem:
            raise ValueError(f"line {reader.line_num} of the calendar: {problem}") from problem
    return tuple(rows)


def written(rows: Iterable[Row]) -> str:
    """The file's text, rows in their order, so that two calendars can be compared with ``diff``."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in sorted(rows, key=lambda row: row.order):
        writer.writerow((row.kind, row.first, row.last, row.province, row.basis, row.name, row.source))
    return out.getvalue()


def _row(cells: dict[str, str | None]) -> Row:
    # DictReader files surplus cells under the key None and gives None for missing ones.
    if set(cells) != set(COLUMNS) or not all(cells.values()):
        raise ValueError("a cell is missing, empty or too many")
    text = {key: value or "" for key, value in cells.items()}
    kind, basis = _one_of(text["kind"], KINDS, "kind"), _one_of(text["basis"], BASES, "basis")
    first, last = dt.date.fromisoformat(text["first"]), dt.date.fromisoformat(text["last"])
    if last < first:
        raise ValueError(f"{last} lies before {first}")
    if kind in ONE_DAY and first != last:
        raise ValueError(f"a {kind} has a row for each day")
    if text["province"] != EVERYWHERE and (kind != "school_break" or text["province"] not in PROVINCES):
        raise ValueError(f"province {text['province']!r}: a code of Kemendagri for a school break, else {EVERYWHERE!r}")
    return Row(kind, first, last, text["province"], basis, text["name"], text["source"])


def _one_of(value: str, known: tuple[Word, ...], what: str) -> Word:
    for one in known:
        if one == value:
            return one
    raise ValueError(f"{what} {value!r} is none of {', '.join(known)}")
