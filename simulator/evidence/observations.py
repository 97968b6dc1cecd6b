"""Dated figures of places, typed, each with its source and quality; of the product or of a file."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal, get_args

from ..parameters import SimulatorError
from ..presets.figures import DATA
from ..presets.places import known_name
from .tables.files import FIRST_DAY, LAST_DAY, MOST_BYTES, MOST_ROWS, FileError, check_content, text_rows

Quality = Literal["A", "B", "C", ""]
"""A: count, date and denominator known. B: one of them rounded or taken from a neighbouring figure.
C: date or basis uncertain, never scored. Empty: not usable as coverage."""
QUALITIES: tuple[Quality, ...] = get_args(Quality)
NEEDED = ("place", "level", "as_of_date", "true_coverage_percent", "quality")


@dataclass(frozen=True)
class Observation:
    """One figure of one place at one date. Counts in persons, shares as fractions of 1, None where unknown."""

    place: str
    level: str
    province: str
    date: dt.date
    precision: str
    active: float | None = None
    wajib_ktp: float | None = None
    recorded: float | None = None
    reported: float | None = None
    """The share as it was printed, whatever it was a share of."""
    reads_as: str = ""
    """What the arithmetic shows the printed share to be of."""
    target: float | None = None
    coverage: float | None = None
    """True coverage, of ``denominator`` where that is known."""
    denominator: float | None = None
    quality: Quality = ""
    source: str = ""
    url: str = ""


RowCode = Literal["date", "years", "number", "empty", "share", "quality", "again"]


@dataclass(frozen=True)
class RowProblem:
    """What is wrong with a row: its line in the file, counted from 1, the column, what stood there, and why."""

    line: int
    column: str
    received: str
    code: RowCode


@dataclass(frozen=True)
class Observations:
    """The rows that can be used, by place and date, and the problems of the rest."""

    rows: tuple[Observation, ...]
    problems: tuple[RowProblem, ...]


@lru_cache(maxsize=1)
def shipped() -> tuple[Observation, ...]:
    """The figures that come with the product (``simulator/data/coverage.csv``)."""
    return read_file(DATA / "coverage.csv").rows


def read_file(path: Path) -> Observations:
    """The table in a file, as :func:`read_table` reads it. Raises :class:`FileError` and OSError."""
    if path.stat().st_size > MOST_BYTES:
        raise FileError("size", str(path.stat().st_size))
    return read_table(path.read_bytes())


def read_table(content: bytes) -> Observations:
    """The table in a file's bytes: CSV, comma or semicolon, UTF-8, shares in percent as they are printed.

    Its columns are those of the shipped table; only those of :data:`NEEDED` must be there. Raises
    :class:`FileError` (size, empty, encoding, columns, rows).
    """
    check_content(content)
    try:
        text = content.decode("utf-8-sig").lstrip()
    except UnicodeDecodeError as wrong:
        raise FileError("encoding") from wrong
    if not text or "\0" in text:
        raise FileError("empty")
    separator = max(",;\t", key=text.partition("\n")[0].count)
    lines = text_rows(text, separator)
    _, names = next(lines)
    missing = [name for name in NEEDED if name not in names]
    if missing:
        raise FileError("columns", ", ".join(missing))
    rows: list[Observation] = []
    problems: list[RowProblem] = []
    coverages: dict[tuple[str, dt.date], float | None] = {}
    for line, cells in lines:
        if not cells:
            continue
        if line > MOST_ROWS:
            raise FileError("rows", str(MOST_ROWS))
        whole = [*cells, *[""] * (len(names) - len(cells))]
        row = _Row({name: cell.strip() for name, cell in zip(names, whole, strict=False)}, line, separator)
        found = row.observation()
        problems += row.problems
        if found is None:
            continue
        rows.append(found)
        day = (place_key(found.place, found.level), found.date)
        if found.quality in ("A", "B") and coverages.setdefault(day, found.coverage) != found.coverage:
            problems.append(RowProblem(line, "as_of_date", found.date.isoformat(), "again"))
    return Observations(tuple(sorted(rows, key=lambda row: (row.place, row.date))), tuple(problems))


def place_key(place: str, level: str) -> str:
    """One name for a place however it is spelled: ``Kota X``, ``kota  x`` and ``X`` of that kind are one."""
    words = " ".join(place.casefold().split())
    kind = {"kab": "kabupaten", "kab.": "kabupaten"}.get(words.split(" ")[0], words.split(" ")[0] if words else "")
    if kind in ("kota", "kabupaten") and " " in words:
        return f"{kind} {words.split(' ', 1)[1]}"
    return f"{level.casefold()} {words}" if level.casefold() in ("kota", "kabupaten") else words


def is_of(row: Observation, code: str) -> bool:
    """Whether a figure is of the place with Kemendagri's code, however its source writes the name
    (``Kota Lubuklinggau``, ``Jakarta Barat``); never for a code that is none's.
    """
    name = known_name(code)
    return bool(name) and _letters(place_key(row.place, row.level)) == _letters(name.casefold())


def _letters(name: str) -> str:
    return re.sub(r"\badministrasi\b|\W", "", name)


Order = Literal["place", "newest", "highest", "lowest", "most"]
"""Figures by place, by date, by coverage downwards or upwards, by persons active."""
ORDERS: tuple[Order, ...] = get_args(Order)


def find(rows: Iterable[Observation], sought: str) -> list[Observation]:
    """The figures whose place, kind of place, province or source holds each word that is sought; all for none."""
    words = sought.casefold().split()
    return [row for row in rows if all(word in _searched(row) for word in words)]


def _searched(row: Observation) -> str:
    return " ".join((row.place, row.level, row.province, row.source, str(row.date.year))).casefold()


def arrange(rows: Iterable[Observation], order: Order) -> list[Observation]:
    """The figures in an order, a place's newest first; those that lack what is ordered by stand last."""
    by_place = sorted(rows, key=lambda row: (row.place, -row.date.toordinal()))
    if order == "place":
        return by_place
    if order == "newest":
        return sorted(by_place, key=lambda row: row.date, reverse=True)
    sign = 1 if order == "lowest" else -1

    def rank(row: Observation) -> tuple[bool, float]:
        value = row.active if order == "most" else row.coverage
        return value is None, sign * (value or 0.0)

    return sorted(by_place, key=rank)


class _BadCellError(SimulatorError):
    def __init__(self, column: str, received: str, code: RowCode) -> None:
        self.column, self.received, self.code = column, received, code


class _Row:
    """A line's cells by column, read one by one; ``problems`` are those found so far."""

    def __init__(self, cells: Mapping[str, str], line: int, separator: str) -> None:
        self._cells, self._line, self._decimal_comma = cells, line, separator == ";"
        self.problems: list[RowProblem] = []

    def observation(self) -> Observation | None:
        """The figure. What a forecast does not need may be missing; without the rest there is none."""
        try:
            place, date, quality = self._place(), self._date(), self._quality()
            coverage = _fraction(self._number("true_coverage_percent", 100))
        except _BadCellError as bad:
            self._note(bad)
            return None
        return Observation(
            place,
            self._text("level"),
            self._text("province"),
            date,
            self._text("precision"),
            active=self._optional("activated_count"),
            wajib_ktp=self._optional("wajib_ktp"),
            recorded=self._optional("perekaman"),
            reported=_fraction(self._optional("reported_percent", 1000)),
            reads_as=self._text("percent_basis_inferred"),
            target=_fraction(self._optional("target_percent_stated", 100, remarks=True)),
            coverage=coverage,
            denominator=self._optional("denominator_used"),
            quality=quality,
            source=self._text("source_title"),
            url=self._text("source_url"),
        )

    def _text(self, column: str) -> str:
        return self._cells.get(column, "")

    def _place(self) -> str:
        if not self._text("place"):
            raise _BadCellError("place", "", "empty")
        return self._text("place")

    def _date(self) -> dt.date:
        text = self._text("as_of_date")
        try:
            date = dt.date.fromisoformat(text)
        except ValueError as wrong:
            raise _BadCellError("as_of_date", text, "date") from wrong
        if not FIRST_DAY <= date <= LAST_DAY:
            raise _BadCellError("as_of_date", date.isoformat(), "years")
        return date

    def _quality(self) -> Quality:
        text = self._text("quality")
        for quality in QUALITIES:
            if quality == text:
                return quality
        raise _BadCellError("quality", text, "quality")

    def _number(self, column: str, most: float = math.inf) -> float | None:
        text = self._text(column)
        if not text:
            return None
        try:
            value = float(text.replace(",", ".") if self._decimal_comma else text)
        except ValueError:
            value = math.nan
        if not math.isfinite(value) or value < 0:
            raise _BadCellError(column, text, "number")
        if value > most:
            raise _BadCellError(column, text, "share")
        return value

    def _optional(self, column: str, most: float = math.inf, remarks: bool = False) -> float | None:
        """A number, None where there is none; ``remarks`` such as "unclear" may stand in its place."""
        try:
            return self._number(column, most)
        except _BadCellError as bad:
            if not remarks:
                self._note(bad)
            return None

    def _note(self, bad: _BadCellError) -> None:
        self.problems.append(RowProblem(self._line, bad.column, bad.received[:60], bad.code))


def _fraction(percent: float | None) -> float | None:
    return None if percent is None else percent / 100
