"""Dated figures of places, typed, each with its source and quality; of the product or of a file."""

from __future__ import annotations

import csv
import datetime as dt
import io
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from ..presets.figures import DATA

Quality = Literal["A", "B", "C", ""]
"""A: count, date and denominator known. B: one of them rounded or taken from a neighbouring figure.
C: date or basis uncertain, never scored. Empty: not usable as coverage."""
NEEDED = ("place", "level", "as_of_date", "true_coverage_percent", "quality")
FIRST_DAY, LAST_DAY = dt.date(2022, 1, 1), dt.date(2045, 12, 31)
"""The years in which IKD figures can lie."""
MOST_ROWS = 100_000
MOST_BYTES = 5_000_000


@dataclass(frozen=True)
class Observation:
    """One figure of one place at one date. Counts in persons, shares as fractions of 1, None where unknown."""

    place: str
    level: str
    province: str
    date: dt.date
    precision: str
    active: float | None
    wajib_ktp: float | None
    recorded: float | None
    reported: float | None
    """The share as it was printed, whatever it was a share of."""
    reads_as: str
    """What the arithmetic shows the printed share to be of."""
    target: float | None
    coverage: float | None
    """True coverage, of ``denominator`` where that is known."""
    denominator: float | None
    quality: Quality
    source: str
    url: str


RowCode = Literal["date", "years", "number", "empty", "share", "quality", "again"]


@dataclass(frozen=True)
class RowProblem:
    """What is wrong with a row: its line in the file, the column, what stood there, and what is wrong."""

    line: int
    column: str
    received: str
    code: RowCode


@dataclass(frozen=True)
class Observations:
    """The rows that can be used, by place and date, and the problems of the rest."""

    rows: tuple[Observation, ...]
    problems: tuple[RowProblem, ...]


class FileError(ValueError):
    """A file that holds no such table; ``code`` says why: size, encoding, empty, columns, rows."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code, self.detail = code, detail


@lru_cache(maxsize=1)
def shipped() -> tuple[Observation, ...]:
    """The figures that come with the product (``simulator/data/coverage.csv``)."""
    return read_file(DATA / "coverage.csv").rows


def read_file(path: Path) -> Observations:
    """The table in a file. Raises :class:`FileError` and OSError."""
    if path.stat().st_size > MOST_BYTES:
        raise FileError("size", str(path.stat().st_size))
    return read_table(path.read_bytes())


def read_table(content: bytes) -> Observations:
    """The table in a file's bytes: CSV, comma or semicolon, UTF-8. Raises :class:`FileError`."""
    if len(content) > MOST_BYTES:
        raise FileError("size", str(len(content)))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise FileError("encoding") from wrong
    lines = text.lstrip().partition("\n")
    if not lines[0].strip() or "\0" in text:
        raise FileError("empty")
    separator = max(",;\t", key=lines[0].count)
    rows: list[Observation] = []
    problems: list[RowProblem] = []
    seen: dict[tuple[str, dt.date], float | None] = {}
    try:
        reader = csv.DictReader(io.StringIO(text.lstrip(), newline=""), delimiter=separator)
        missing = [name for name in NEEDED if name not in (reader.fieldnames or ())]
        if missing:
            raise FileError("columns", ", ".join(missing))
        for row in reader:
            if reader.line_num > MOST_ROWS:
                raise FileError("rows", str(MOST_ROWS))
            cells = {key: (value or "").strip() for key, value in row.items()
                     if isinstance(key, str) and not isinstance(value, list)}  # fmt: skip
            found, faults = _observation(cells, reader.line_num, decimal="," if separator == ";" else ".")
            problems += faults
            if found is None:
                continue
            rows.append(found)
            day = (place_key(found.place, found.level), found.date)
            if found.quality in ("A", "B") and seen.setdefault(day, found.coverage) != found.coverage:
                problems.append(RowProblem(reader.line_num, "as_of_date", found.date.isoformat(), "again"))
    except csv.Error as wrong_file:
        raise FileError("columns", str(wrong_file)[:80]) from wrong_file
    return Observations(tuple(sorted(rows, key=lambda row: (row.place, row.date))), tuple(problems))


def place_key(place: str, level: str) -> str:
    """One name for a place however it is spelled: ``Kota X``, ``kota  x`` and ``X`` of that kind are one."""
    words = " ".join(place.casefold().split())
    kind = {"kab": "kabupaten", "kab.": "kabupaten"}.get(words.split(" ")[0], words.split(" ")[0] if words else "")
    if kind in ("kota", "kabupaten") and " " in words:
        return f"{kind} {words.split(' ', 1)[1]}"
    return f"{level.casefold()} {words}" if level.casefold() in ("kota", "kabupaten") else words


class _Bad(Exception):
    def __init__(self, column: str, received: str, code: RowCode) -> None:
        self.column, self.received, self.code = column, received, code


def _observation(row: Mapping[str, str], line: int, decimal: str) -> tuple[Observation | None, list[RowProblem]]:
    """The row, and what is wrong with it. What a forecast does not need may be missing; the rest may not."""
    problems: list[RowProblem] = []

    def number(column: str, most: float = math.inf) -> float | None:
        text = row.get(column, "")
        if not text:
            return None
        try:
            value = float(text.replace(decimal, ".") if decimal == "," else text)
        except ValueError:
            value = math.nan
        if not math.isfinite(value) or value < 0:
            raise _Bad(column, text, "number")
        if value > most:
            raise _Bad(column, text, "share")
        return value

    def optional(column: str, most: float = math.inf) -> float | None:
        try:
            return number(column, most)
        except _Bad as bad:
            # A remark such as "unclear" may stand where the target should.
            if column != "target_percent_stated":
                problems.append(RowProblem(line, bad.column, bad.received[:60], bad.code))
            return None

    def share(value: float | None) -> float | None:
        return None if value is None else value / 100

    try:
        if not row.get("place"):
            raise _Bad("place", "", "empty")
        try:
            date = dt.date.fromisoformat(row.get("as_of_date", ""))
        except ValueError as wrong:
            raise _Bad("as_of_date", row.get("as_of_date", ""), "date") from wrong
        if not FIRST_DAY <= date <= LAST_DAY:
            raise _Bad("as_of_date", date.isoformat(), "years")
        quality = row.get("quality", "")
        if quality not in ("A", "B", "C", ""):
            raise _Bad("quality", quality, "quality")
        coverage = share(number("true_coverage_percent", 100))
    except _Bad as bad:
        return None, [RowProblem(line, bad.column, bad.received[:60], bad.code)]
    found = Observation(
        row["place"], row.get("level", ""), row.get("province", ""), date, row.get("precision", ""),
        optional("activated_count"), optional("wajib_ktp"), optional("perekaman"),
        share(optional("reported_percent", 1000)), row.get("percent_basis_inferred", ""),
        share(optional("target_percent_stated", 100)), coverage, optional("denominator_used"),
        quality,  # type: ignore[arg-type]
        row.get("source_title", ""), row.get("source_url", ""),
    )  # fmt: skip
    return found, problems
