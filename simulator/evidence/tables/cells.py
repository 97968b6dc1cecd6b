"""One row of a table and how its cells are read: whole numbers and dates, as offices write them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ...parameters import SimulatorError
from .files import FIRST_DAY, LAST_DAY

_WEEKDAY = re.compile(r"^[A-Za-z'\u2019]+(?:\s*[,/]\s*|\s+)(?=\d{1,2}\D)")
_TIME = re.compile(r"[ T,]+\d{1,2}[:.]\d{2}([:.]\d{2})?$")
_WHOLE = re.compile(r"\d{1,9}", re.ASCII)
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:(?:\.\d{3}){1,2}|(?:,\d{3}){1,2})", re.ASCII)
_POINTED = re.compile(r"(\d{1,9})([.,])0{1,2}", re.ASCII)
"""A whole number with the decimals of none: "45,0"."""
_UNIT = re.compile(r"\s*\b(?:orang|org|jiwa|people)\.?$", re.I)
_NUMBERED_DATE = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d\d)", re.ASCII)
_MONTHS_A_YEAR = 12
_NO_COUNT = frozenset(("", "-", "\u2013", "\u2014", "--", "n/a", "na", "nihil"))
"""What stands where nothing was counted."""
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january djanuari",
            "feb peb pebr februari pebruari february",
            "mar maret march",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "agu agt ags agust agustus aug august",
            "sep sept september",
            "okt oktober oct october",
            "nov nop nopember november",
            "des desember dec december",
        ),
        1,
    )
    for name in names.split()
}

CellCode = Literal[
    "date", "years", "channel", "number", "separator", "order", "formula", "more", "negative", "again", "range"
]


@dataclass(frozen=True)
class CellProblem:
    """A row that cannot be used: its line, counted from 1, its column, what stood there, and what is wrong."""

    line: int
    column: str
    received: str
    code: CellCode


class BadCellError(SimulatorError):
    """A cell that cannot be read."""

    def __init__(self, column: str, received: object, code: CellCode) -> None:
        super().__init__(code)
        self.column, self.received, self.code = column, str(received)[:60], code


def is_blank(value: object) -> bool:
    """Whether nothing was counted here: blank, or a stroke."""
    return value is None or (isinstance(value, str) and value.strip().casefold() in _NO_COUNT)


def contradicts_itself(cells: Iterable[Any]) -> bool:
    """Whether the numbers of a column use a sign for thousands in two ways: 1.234 beside 1,234, or beside 5.0."""
    groups, points, numbers, parts = set(), set(), 0, 0
    for cell in cells:
        if isinstance(cell, int | float):
            numbers, parts = numbers + 1, parts + (cell % 1 > 0)
            continue
        text = _bare(cell) if isinstance(cell, str) else ""
        if _GROUPED.fullmatch(text):
            groups.add("." if "." in text else ",")
        elif found := _POINTED.fullmatch(text):
            points.add(found[2])
    # Where a program took the sign for a point, 12.500 became 12.5 and 2.000 became 2.
    return len(groups) > 1 or bool(groups & points) or 0 < numbers <= 2 * parts


def contradicts_order(cells: Iterable[Any]) -> bool:
    """Whether the dates of a column cannot all have the day first: 5/13/2025; or real dates of the first twelve days
    beside texts of the others, as a program leaves them that took the month to be first.
    """
    texts: list[tuple[int, int]] = []
    days: list[int] = []
    for cell in cells:
        if isinstance(cell, dt.date):
            days.append(cell.day)
        elif isinstance(cell, str) and (found := _NUMBERED_DATE.fullmatch(cell.strip())):
            texts.append((int(found[1]), int(found[2])))
    if any(first <= _MONTHS_A_YEAR < second for first, second in texts):
        return True
    late = all(first > _MONTHS_A_YEAR for first, _ in texts) and max(days, default=99) <= _MONTHS_A_YEAR
    return late and len(texts) > 1 and len(days) > 1


def _bare(text: str) -> str:
    """A number as written, without the mark of a text before it and the unit behind it."""
    return _UNIT.sub("", text.strip().removeprefix("'")).strip()


@dataclass(frozen=True)
class TableRow:
    """One row: its line in the file, counted from 1, and its cells by field; a tuple where several are added up.

    In the fields ``asked`` the column contradicts itself, so that a sign for thousands, or the order of day and month,
    cannot be read.
    """

    line: int
    cells: Mapping[str, Any]
    asked: frozenset[str] = field(default=frozenset())

    def cell(self, column: str) -> Any:
        """A cell as the file has it, None where it has none. Raises :class:`BadCellError` for a formula."""
        value = self.cells.get(column)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, str) and one.lstrip().startswith("="):
                raise BadCellError(column, one, "formula")
        return value

    def is_blank(self, column: str) -> bool:
        """Whether the row has no count there."""
        value = self.cells.get(column)
        return all(map(is_blank, value)) if isinstance(value, tuple) else is_blank(value)

    def count(self, column: str, absent: int | None = None) -> int:
        """A whole number of 0 or more; ``absent`` where nothing was counted. Raises :class:`BadCellError`."""
        value = self.cell(column)
        if self.is_blank(column):
            if absent is not None:
                return absent
            raise BadCellError(column, "" if isinstance(value, tuple) else value or "", "number")
        parts = value if isinstance(value, tuple) else (value,)
        return sum(self._whole(column, part) for part in parts if not is_blank(part))

    def _whole(self, column: str, value: Any) -> int:
        if isinstance(value, float):
            if not value.is_integer():
                raise BadCellError(column, value, "number")
            value = int(value)
        text = _bare(str(value))
        if text.startswith("-"):
            raise BadCellError(column, text, "negative")
        if _WHOLE.fullmatch(text):
            if column in self.asked and not isinstance(value, str):
                raise BadCellError(column, text, "separator")
            return int(text)
        if found := _POINTED.fullmatch(text):
            return int(found[1])
        if not _GROUPED.fullmatch(text):
            raise BadCellError(column, text, "number")
        if column in self.asked:
            raise BadCellError(column, text, "separator")
        return int(re.sub(r"[.,]", "", text))

    def date(self, column: str) -> dt.date:
        """A date, the day first unless it begins with the year. Raises :class:`BadCellError`."""
        value = self.cell(column)
        date = value.date() if isinstance(value, dt.datetime) else value
        if column in self.asked:
            self._check_order(column, date)
        if not isinstance(date, dt.date):
            date = _written_date(column, " ".join(str(value or "").split()))
        if not FIRST_DAY <= date <= LAST_DAY:
            raise BadCellError(column, date.isoformat(), "years")
        return date

    @staticmethod
    def _check_order(column: str, value: Any) -> None:
        """Raise :class:`BadCellError` for a date that would be another with day and month exchanged."""
        if isinstance(value, dt.date):
            ambiguous = value.day <= _MONTHS_A_YEAR
        else:
            found = _NUMBERED_DATE.fullmatch(str(value or "").strip())
            ambiguous = found is not None and max(int(found[1]), int(found[2])) <= _MONTHS_A_YEAR
        if ambiguous:
            raise BadCellError(column, value, "order")


def _written_date(column: str, text: str) -> dt.date:
    received, text = text, _TIME.sub("", _WEEKDAY.sub("", text))
    parts = re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", text, re.ASCII)
    day_first = re.fullmatch(
        r"(\d{1,2})(?: ?[./-] ?| )(\d{1,2}|[A-Za-z]+)\.?(?: ?[./-] ?| )(\d{4}|\d{2})", text, re.ASCII
    )
    try:
        if parts:
            return dt.date(int(parts[1]), int(parts[2]), int(parts[3]))
        if day_first:
            month = int(day_first[2]) if day_first[2].isdigit() else _MONTHS[day_first[2].casefold()]
            year = int(day_first[3])
            return dt.date(year + 2000 if year < 100 else year, month, int(day_first[1]))
    except (ValueError, KeyError):
        pass
    raise BadCellError(column, received, "date")
