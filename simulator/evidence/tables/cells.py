"""Tables of counts from CSV, a spreadsheet, or pasted text; whatever an office's program writes.

Counts only: a table with a column or a cell that could name a person is refused before its rows are
kept. Headers in Indonesian or English, commas, semicolons or tabs, dates with the day first.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from xml.etree import ElementTree

from ...parameters import SimulatorError
from .files import FIRST_DAY, LAST_DAY, MOST_BYTES, MOST_ROWS, FileError, check_content, text_rows

_PRIVATE = re.compile(
    r"\b(nik|no\.?\s*kk|nomor kk|name|alamat|address|telepon|telp|phone|no\.?\s*hp|email|pemohon|penduduk|"
    r"(no\.?|nomor)\s*ktp|ttl|nama(?!\s+(acara|dinas|kegiatan|kanal|tempat|lokasi|kelurahan|kecamatan|sekolah)))\b",
    re.I,
)
"""Headers of columns that name people."""
_NIK = re.compile(r"(?<!\d)\d{16}(?!\d)|^\d[.,]\d+E\+?15$", re.I)
"""Sixteen digits, as a whole or as a spreadsheet shortens them."""
_COUNTED = re.compile(r"^(jumlah|jml|total|banyaknya|number of)\s+")
_WEEKDAY = re.compile(r"^[A-Za-z'\u2019]+,?\s+(?=\d{1,2}\D)")
_TIME = re.compile(r"[ T,]+\d{1,2}[:.]\d{2}([:.]\d{2})?$")
_NUMBER = re.compile(r"\d{1,9}([.,]0+)?|\d{1,3}([.,]\d{3}){1,2}", re.ASCII)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january",
            "feb februari february",
            "mar maret march",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "agu agt ags agustus aug august",
            "sep sept september",
            "okt oktober oct october",
            "nov november",
            "des desember dec december",
        ),
        1,
    )
    for name in names.split()
}

CellCode = Literal["date", "years", "channel", "number", "formula", "more", "negative", "again", "range"]


_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    ElementTree.ParseError,
    KeyError,
    IndexError,
    ValueError,
    TypeError,
    AttributeError,
    OverflowError,
    OSError,
    EOFError,
)
"""What the spreadsheet's reader raises over a file that is none."""


class PrivateError(SimulatorError, ValueError):
    """A table that could name people; ``where`` is the column."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


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


@dataclass(frozen=True)
class TableRow:
    """One row: its line in the file, counted from 1, and its cells by column."""

    line: int
    cells: Mapping[str, Any]

    def cell(self, column: str) -> Any:
        """A cell as the file has it, None where it has none. Raises :class:`BadCellError` for a formula."""
        value = self.cells.get(column)
        if isinstance(value, str) and value.lstrip().startswith("="):
            raise BadCellError(column, value, "formula")
        return value

    def count(self, column: str, absent: int | None = None) -> int:
        """A whole number of 0 or more; ``absent`` for an empty cell. Raises :class:`BadCellError`."""
        value = self.cell(column)
        if value is None or str(value).strip() == "":
            if absent is not None:
                return absent
            raise BadCellError(column, "", "number")
        if isinstance(value, float):
            if not value.is_integer():
                raise BadCellError(column, value, "number")
            value = int(value)
        text = str(value).strip()
        if text.startswith("-"):
            raise BadCellError(column, text, "negative")
        if not _NUMBER.fullmatch(text):
            raise BadCellError(column, text, "number")
        if re.search(r"[.,]0+$", text) and not re.fullmatch(r"\d{1,3}([.,]\d{3})+", text):
            text = re.sub(r"[.,]0+$", "", text)
        return int(re.sub(r"[.,]", "", text))

    def date(self, column: str) -> dt.date:
        """A date, the day first unless it begins with the year. Raises :class:`BadCellError`."""
        value = self.cell(column)
        date = value.date() if isinstance(value, dt.datetime) else value
        if not isinstance(date, dt.date):
            date = _written_date(column, str(value or "").strip())
        if not FIRST_DAY <= date <= LAST_DAY:
            raise BadCellError(column, date.isoformat(), "years")
        return date


def read_rows(
    content: bytes, name: str, headers: Mapping[str, Sequence[str]], needed: Sequence[str]
) -> Iterator[TableRow]:
    """The rows under the header; a name ending in .xlsx, or the first bytes, tell a spreadsheet.

    ``headers`` are the names a column may go by, the likeliest first, ``needed`` the columns there must
    be. Raises :class:`FileError` (size, encoding, empty, columns, rows, spreadsheet) and
    :class:`PrivateError`.
    """
    check_content(content)
    if content[:2] == b"PK" or name.lower().endswith(".xlsx"):
        tries: list[Iterator[tuple[int, Sequence[Any]]]] = [_sheet_rows(content)]
    else:
        text = _decoded(content)
        top = "\n".join(text.splitlines()[:30])
        tries = [text_rows(text, separator) for separator in sorted(";\t,", key=top.count, reverse=True)]
    for rows in tries:
        places = _find_header(rows, headers, needed)
        if places is not None:
            yield from _rows_below(rows, places)
            return
    raise FileError("columns", ", ".join(headers[column][0] for column in needed))


def _rows_below(rows: Iterator[tuple[int, Sequence[Any]]], places: dict[str, int]) -> Iterator[TableRow]:
    count = 0
    for line, row in rows:
        texts = _texts(row)
        if not any(texts):
            continue
        count += 1
        if count > MOST_ROWS:
            raise FileError("rows", str(MOST_ROWS))
        _check_nik(texts, str(line))
        yield TableRow(line, {column: row[place] for column, place in places.items() if place < len(row)})


def _texts(row: Sequence[Any]) -> list[str]:
    return ["" if cell is None else str(cell).strip() for cell in row]


def _find_header(
    rows: Iterator[tuple[int, Sequence[Any]]], headers: Mapping[str, Sequence[str]], needed: Sequence[str]
) -> dict[str, int] | None:
    """Where each column stands, below a letterhead or a title; a header may be two rows of merged cells."""
    above: list[str] = []
    tried = 0
    for line, row in rows:
        texts = _texts(row)
        if not any(texts):
            continue
        _check_nik(texts, str(line))
        merged = [text or (above[k] if k < len(above) else "") for k, text in enumerate(texts)]
        for names in (texts, merged):
            places = _header(names, headers, needed)
            if places is not None:
                for text in (*texts, *merged):
                    if _PRIVATE.search(text.replace("_", " ")):
                        raise PrivateError(text[:40])
                return places
        above, tried = texts, tried + 1
        if tried > 12:
            return None
    return None


def _header(texts: Sequence[str], headers: Mapping[str, Sequence[str]], needed: Sequence[str]) -> dict[str, int] | None:
    """Where each column stands by the likeliest of its names, None for a row that is no header."""
    words = [_COUNTED.sub("", " ".join(text.casefold().replace("_", " ").split())) for text in texts]
    found: dict[str, int] = {}
    for column, names in headers.items():
        ranks = {name.replace("_", " "): rank for rank, name in reversed(list(enumerate(names)))}
        places = [(ranks[word], place) for place, word in enumerate(words) if word in ranks]
        free = [one for one in sorted(places) if one[1] not in found.values()]
        if free:
            found[column] = free[0][1]
    return found if all(column in found for column in needed) else None


def _check_nik(texts: Sequence[str], where: str) -> None:
    for text in texts:
        if _NIK.search(text) or _NIK.search(re.sub(r"(?<=\d)[ .\-](?=\d)", "", text)):
            raise PrivateError(where)


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


def _sheet_rows(content: bytes) -> Iterator[tuple[int, Sequence[Any]]]:
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > 20 * MOST_BYTES:
                raise FileError("size", str(len(content)))
        # Formulas are read as such, so that a sheet never saved by a spreadsheet program is not read as empty.
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=False)
        sheet = book.worksheets[0]
        yield from enumerate(sheet.iter_rows(values_only=True), 1)
    except _BROKEN as wrong:
        if isinstance(wrong, FileError):
            raise
        raise FileError("spreadsheet") from wrong


def _written_date(column: str, text: str) -> dt.date:
    received, text = text, _TIME.sub("", _WEEKDAY.sub("", text))
    parts = re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", text)
    day_first = re.fullmatch(r"(\d{1,2})[./ -](\d{1,2}|[A-Za-z]+)[./ -](\d{4}|\d{2})", text)
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
