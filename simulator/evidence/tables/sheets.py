"""A file's sheets as they stand: rows of cells with their numbers, whatever program wrote them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from .files import MOST_ABOVE, MOST_ROWS, FileError, check_content, text_rows


@dataclass(frozen=True)
class Row:
    """One row: its number in the file, counted from 1, its cells that are not blank by column from 0, and whether the
    spreadsheet hides it.
    """

    line: int
    cells: Mapping[int, Any]
    hidden: bool = False

    def text(self, place: int) -> str:
        """A cell as text; "" for a blank one, and a date without a time of day."""
        value = self.cells.get(place)
        if isinstance(value, dt.datetime) and not (value.hour or value.minute or value.second):
            value = value.date()
        return "" if value is None else str(value).strip()


@dataclass(frozen=True)
class Merge:
    """A block of cells shown as one, both ends included; lines counted from 1, columns from 0."""

    top: int
    bottom: int
    left: int
    right: int


@dataclass(frozen=True)
class Sheet:
    """One sheet, or a text's table (``name`` None). Blank rows are left out."""

    name: str | None
    rows: Sequence[Row]
    visible: bool = True
    hidden_columns: frozenset[int] = frozenset()
    merges: Sequence[Merge] = ()
    formulas: Mapping[int, int] = field(default_factory=dict)
    """By column, how many cells are formulas of which the stored value was read."""


def letters(place: int) -> str:
    """A column's letters, by its place counted from 0."""
    name = ""
    place += 1
    while place:
        place, last = divmod(place - 1, 26)
        name = chr(65 + last) + name
    return name


@lru_cache(maxsize=1024)
def place_of(written: str) -> int | None:
    """The place of a column of letters such as E or AB, counted from 0; None for anything else."""
    if not re.fullmatch("[A-Za-z]{1,3}", written):
        return None
    place = 0
    for letter in written.upper():
        place = place * 26 + ord(letter) - 64
    return place - 1


def read_sheets(content: bytes, name: str = "") -> Iterator[list[Sheet]]:
    """The sheets of a workbook, or a text's table by each separator it may have, the likeliest first.

    Each list is read when it is asked for, and is what to choose from. A name ending in .xlsx, or the first bytes, tell
    a spreadsheet. Raises :class:`FileError`.
    """
    check_content(content)
    if content[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":  # a compound file: XLS, or XLSX with a password
        raise FileError("old")
    if content[:2] == b"PK" or name.lower().endswith((".xlsx", ".xlsm")):
        from .workbook import read_workbook

        yield list(read_workbook(content))
        return
    text = _decoded(content)
    top = "\n".join(text.splitlines()[:30])
    for separator in sorted(";\t,", key=top.count, reverse=True):
        yield [_text_sheet(text, separator)]


def _text_sheet(text: str, separator: str) -> Sheet:
    rows = []
    for line, row in text_rows(text, separator):
        cells = {place: cell for place, cell in enumerate(row) if cell.strip()}
        if cells:
            rows.append(Row(line, cells))
            if len(rows) > MOST_ROWS + MOST_ABOVE:
                raise FileError("rows", str(MOST_ROWS))
    return Sheet(None, rows)


def _decoded(content: bytes) -> str:
    wide = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    if b"\0" in content[:4000] and not wide:
        raise FileError("spreadsheet")
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding).lstrip("\ufeff")
        except UnicodeDecodeError:
            continue
    raise FileError("encoding")
