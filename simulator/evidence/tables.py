"""Tables of counts from CSV, a spreadsheet, or pasted text; whatever an office's program writes.

Counts only: a table with a column or a cell that could name a person is refused before its rows are
kept. Headers in Indonesian or English, commas, semicolons or tabs, dates with the day first.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from .observations import FIRST, LAST, MOST_BYTES, MOST_ROWS, FileError

_PRIVATE = re.compile(
    r"\b(nik|no\.?\s*kk|nomor kk|name|alamat|address|telepon|telp|phone|no\.?\s*hp|nomor ktp|ttl|"
    r"nama(?!\s+(kegiatan|kanal|tempat|lokasi|kelurahan|kecamatan|sekolah)))\b",
    re.I,
)
"""Headers of columns that name people."""
_NIK = re.compile(r"(?<!\d)\d{16}(?!\d)")
_NUMBER = re.compile(r"\d{1,9}([.,]0+)?|\d{1,3}([.,]\d{3}){1,2}", re.ASCII)
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan januari january", "feb februari february", "mar maret march", "apr april", "mei may", "jun juni june",
         "jul juli july", "agu agt ags agustus aug august", "sep sept september", "okt oktober oct october",
         "nov november", "des desember dec december"), 1)
    for name in names.split()
}  # fmt: skip

Code = Literal["date", "years", "channel", "number", "formula", "more", "negative", "again"]


class PrivateError(ValueError):
    """A table that could name people; ``where`` is the column."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


@dataclass(frozen=True)
class Problem:
    """A row that cannot be used: its line, its column, what stood there, and what is wrong."""

    line: int
    column: str
    received: str
    code: Code


class BadCellError(Exception):
    """A cell that cannot be read."""

    def __init__(self, column: str, received: object, code: Code) -> None:
        super().__init__(code)
        self.column, self.received, self.code = column, str(received)[:60], code


@dataclass(frozen=True)
class Row:
    """One row: its line in the file and its cells by column."""

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
        if isinstance(value, float) and value == int(value):
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
        if not FIRST <= date <= LAST:
            raise BadCellError(column, date.isoformat(), "years")
        return date


def read_rows(content: bytes, name: str, headers: Mapping[str, Sequence[str]], needed: Sequence[str]) -> Iterator[Row]:
    """The rows under the header; a name ending in .xlsx, or the first bytes, tell a spreadsheet.

    ``headers`` are the names a column may go by, ``needed`` the columns there must be. Raises
    :class:`FileError` (size, encoding, empty, columns, rows, spreadsheet) and :class:`PrivateError`.
    """
    if len(content) > MOST_BYTES:
        raise FileError("size", str(len(content)))
    if not content.strip():
        raise FileError("empty")
    sheet = content[:2] == b"PK" or name.lower().endswith(".xlsx")
    missing = FileError("columns", ", ".join(headers[column][0] for column in needed))
    places: dict[str, int] | None = None
    above = count = 0
    for line, row in _sheet_rows(content) if sheet else _text_rows(content):
        texts = ["" if cell is None else str(cell).strip() for cell in row]
        if not any(texts):
            continue
        if places is None:
            _check_private_header(texts)
            places = _header(texts, headers, needed)
            above += 1
            # A title or merged cells may stand above the header.
            if places is None and above > 10:
                raise missing
            continue
        count += 1
        if count > MOST_ROWS:
            raise FileError("rows", str(MOST_ROWS))
        if any(_NIK.search(text) for text in texts):
            raise PrivateError(str(line))
        yield Row(line, {column: row[place] for column, place in places.items() if place < len(row)})
    if places is None:
        raise missing


def _text_rows(content: bytes) -> Iterator[tuple[int, Sequence[Any]]]:
    if b"\0" in content[:4000] and content[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        raise FileError("spreadsheet")
    for encoding in ("utf-16",) if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise FileError("encoding")
    text = text.lstrip("\ufeff")
    first = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(";\t,", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as wrong:
        raise FileError("columns", str(wrong)) from wrong


def _sheet_rows(content: bytes) -> Iterator[tuple[int, Sequence[Any]]]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > 20 * MOST_BYTES:
                raise FileError("size", str(len(content)))
        # Formulas are read as such, so that a sheet never saved by a spreadsheet program is not read as empty.
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=False)
        sheet = book.worksheets[0]
        yield from enumerate(sheet.iter_rows(values_only=True), 1)
    except (zipfile.BadZipFile, InvalidFileException, KeyError, IndexError, ValueError, OSError) as wrong:
        if isinstance(wrong, FileError):
            raise
        raise FileError("spreadsheet") from wrong


def _check_private_header(texts: Sequence[str]) -> None:
    for text in texts:
        if _PRIVATE.search(text.replace("_", " ")) or _NIK.search(text):
            raise PrivateError(text[:40])


def _header(texts: Sequence[str], headers: Mapping[str, Sequence[str]], needed: Sequence[str]) -> dict[str, int] | None:
    """Where each column stands, None for a row that is no header."""
    found: dict[str, int] = {}
    for place, text in enumerate(texts):
        word = " ".join(text.casefold().replace("_", " ").split())
        for column, names in headers.items():
            if column not in found and word in {name.replace("_", " ") for name in names}:
                found[column] = place
                break
    return found if all(column in found for column in needed) else None


def _written_date(column: str, text: str) -> dt.date:
    parts = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})([T ].*)?", text)
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
    raise BadCellError(column, text, "date")
