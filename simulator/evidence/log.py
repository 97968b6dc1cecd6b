"""An office's own log of events, read from CSV, a spreadsheet, or pasted text.

Counts only: a table with a column or a cell that could name a person is refused before its rows are
kept. Headers in Indonesian or English, commas, semicolons or tabs, dates with the day first.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from ..parameters import CHANNELS
from .observations import MOST_BYTES, FileError

MOST_ROWS = 100_000
FIRST, LAST = dt.date(2022, 1, 1), dt.date(2045, 12, 31)
Column = Literal["date", "channel", "people", "activations", "non_residents"]
COLUMNS: tuple[Column, ...] = ("date", "channel", "people", "activations", "non_residents")
HEADERS: dict[Column, tuple[str, ...]] = {
    "date": ("tanggal", "tgl", "date", "hari"),
    "channel": ("kanal", "channel", "jenis", "tempat", "venue", "kegiatan"),
    "people": ("orang", "orang datang", "datang", "dilayani", "pengunjung", "people", "served", "came", "visitors"),
    "activations": ("aktivasi", "aktivasi ikd", "aktif", "activations", "activated", "activation"),
    "non_residents": ("bukan warga", "bukan_warga", "luar kota", "non residents", "non-residents", "non_residents",
                      "nonresidents"),
}  # fmt: skip
"""What a column may be called; the first is the template's Indonesian name."""
ENGLISH = {"date": "date", "channel": "channel", "people": "people", "activations": "activations",
           "non_residents": "non_residents"}  # fmt: skip
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
_CHANNELS = {
    word: channel.key
    for channel in CHANNELS
    for word in {channel.key, channel.label.id.casefold(), channel.label.en.casefold()}
} | {
    "sma": "sekolah", "smk": "sekolah", "school": "sekolah", "kantor camat": "kecamatan", "camat": "kecamatan",
    "pegawai": "asn", "civil servants": "asn", "briefing": "sosialisasi", "counter": "loket", "dinas": "loket",
    "mpp": "loket", "other": "lain", "mall": "lain", "cfd": "lain", "rw": "kelurahan", "kelurahan hall": "kelurahan",
}  # fmt: skip


class PrivateError(ValueError):
    """A table that could name people; ``where`` is the column."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


@dataclass(frozen=True)
class Event:
    """One event, or one opening day: all people served, activations among them, and people from elsewhere."""

    date: dt.date
    channel: str
    people: int
    activations: int
    non_residents: int
    line: int


@dataclass(frozen=True)
class Problem:
    """A row that cannot be used: its line, its column, what stood there, and what is wrong."""

    line: int
    column: Column
    received: str
    code: Literal["date", "years", "channel", "number", "formula", "more", "negative"]


@dataclass(frozen=True)
class Log:
    """The events that can be used, by date, and the problems of the rest."""

    events: tuple[Event, ...]
    problems: tuple[Problem, ...]


def read_log(content: bytes, name: str = "") -> Log:
    """Read a file's bytes; a name ending in .xlsx, or its first bytes, tell a spreadsheet.

    Raises :class:`FileError` (size, encoding, empty, columns, rows, spreadsheet) and :class:`PrivateError`.
    """
    if len(content) > MOST_BYTES:
        raise FileError("size", str(len(content)))
    if not content.strip():
        raise FileError("empty")
    rows = _sheet_rows(content) if content[:2] == b"PK" or name.lower().endswith(".xlsx") else _text_rows(content)
    return _read(rows)


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


def _read(rows: Iterable[tuple[int, Sequence[Any]]]) -> Log:
    places: dict[Column, int] | None = None
    events: list[Event] = []
    problems: list[Problem] = []
    before = 0
    for line, row in rows:
        texts = ["" if cell is None else str(cell).strip() for cell in row]
        if not any(texts):
            continue
        if places is None:
            _check_private_header(texts)
            places = _header(texts)
            before += 1
            # A title or merged cells may stand above the header.
            if places is None and before > 10:
                raise FileError("columns", ", ".join(HEADERS[column][0] for column in COLUMNS[:4]))
            continue
        if len(events) + len(problems) >= MOST_ROWS:
            raise FileError("rows", str(MOST_ROWS))
        for text in texts:
            if _NIK.search(text):
                raise PrivateError(f"{line}")
        found = _event(row, places, line)
        (events if isinstance(found, Event) else problems).append(found)  # type: ignore[arg-type]
    if places is None:
        raise FileError("columns", ", ".join(HEADERS[column][0] for column in COLUMNS[:4]))
    return Log(tuple(sorted(events, key=lambda event: (event.date, event.line))), tuple(problems))


def _check_private_header(texts: Sequence[str]) -> None:
    for text in texts:
        if _PRIVATE.search(text.replace("_", " ")) or _NIK.search(text):
            raise PrivateError(text[:40])


def _header(texts: Sequence[str]) -> dict[Column, int] | None:
    """Where each column stands, None for a row that is no header."""
    found: dict[Column, int] = {}
    for place, text in enumerate(texts):
        word = " ".join(text.casefold().replace("_", " ").split())
        for column, names in HEADERS.items():
            if column not in found and word in {name.replace("_", " ") for name in names}:
                found[column] = place
                break
    return found if all(column in found for column in COLUMNS[:4]) else None


class _Bad(Exception):
    def __init__(self, column: Column, received: object, code: Any) -> None:
        self.column, self.received, self.code = column, str(received)[:60], code


def _event(row: Sequence[Any], places: dict[Column, int], line: int) -> Event | Problem:
    def cell(column: Column) -> Any:
        place = places.get(column)
        value = row[place] if place is not None and place < len(row) else None
        if isinstance(value, str) and value.lstrip().startswith("="):
            raise _Bad(column, value, "formula")
        return value

    def count(column: Column) -> int:
        value = cell(column)
        if value is None or str(value).strip() == "":
            if column == "non_residents":
                return 0
            raise _Bad(column, "", "number")
        if isinstance(value, float) and value == int(value):
            value = int(value)
        text = str(value).strip()
        if text.startswith("-"):
            raise _Bad(column, text, "negative")
        if not _NUMBER.fullmatch(text):
            raise _Bad(column, text, "number")
        if re.search(r"[.,]0+$", text) and not re.fullmatch(r"\d{1,3}([.,]\d{3})+", text):
            text = re.sub(r"[.,]0+$", "", text)
        return int(re.sub(r"[.,]", "", text))

    try:
        date = _date(cell("date"))
        name = " ".join(str(cell("channel") or "").casefold().split())
        channel = _CHANNELS.get(name) or next((key for word, key in _CHANNELS.items() if name.startswith(word)), None)
        if channel is None:
            raise _Bad("channel", name, "channel")
        people, activations, outside = count("people"), count("activations"), count("non_residents")
        if outside > people:
            raise _Bad("non_residents", outside, "more")
        if activations > people:
            raise _Bad("activations", activations, "more")
        return Event(date, channel, people, activations, outside, line)
    except _Bad as bad:
        return Problem(line, bad.column, bad.received, bad.code)


def _date(value: Any) -> dt.date:
    if isinstance(value, dt.datetime):
        date = value.date()
    elif isinstance(value, dt.date):
        date = value
    else:
        text = str(value or "").strip()
        parts = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})([T ].*)?", text)
        day_first = re.fullmatch(r"(\d{1,2})[./ -](\d{1,2}|[A-Za-z]+)[./ -](\d{4}|\d{2})", text)
        try:
            if parts:
                date = dt.date(int(parts[1]), int(parts[2]), int(parts[3]))
            elif day_first:
                month = int(day_first[2]) if day_first[2].isdigit() else _MONTHS[day_first[2].casefold()]
                year = int(day_first[3])
                date = dt.date(year + 2000 if year < 100 else year, month, int(day_first[1]))
            else:
                raise ValueError(text)
        except (ValueError, KeyError) as wrong:
            raise _Bad("date", text, "date") from wrong
    if not FIRST <= date <= LAST:
        raise _Bad("date", date.isoformat(), "years")
    return date


def template(language: Literal["id", "en"]) -> bytes:
    """An empty log with two example rows, as a spreadsheet in the language opens it."""
    separator = ";" if language == "id" else ","
    head = [HEADERS[column][0] if language == "id" else ENGLISH[column] for column in COLUMNS]
    head = [name.replace(" ", "_") for name in head]
    rows = [["06/10/2025", "kelurahan", "45", "31", "3"], ["07/10/2025", "sekolah", "80", "52", "6"]]
    return ("\r\n".join(separator.join(row) for row in (head, *rows)) + "\r\n").encode("utf-8-sig")
