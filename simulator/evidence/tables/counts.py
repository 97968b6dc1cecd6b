"""An office's own dated counts of active IKD, read from a table; see :mod:`.table` for what is accepted and refused."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container
from dataclasses import dataclass
from itertools import pairwise

from ...parameters import REGISTRY
from .cells import BadCellError, CellProblem, TableRow
from .choices import NOTHING_SAID, Choices
from .files import FileError
from .headings import fits_of, names
from .log import NAMES as LOG_NAMES
from .table import Form, Read, Table, read_table, used

NAMES: dict[str, tuple[tuple[str, ...], ...]] = {
    "date": (names("tanggal, date, hari tanggal, tanggal data, posisi tanggal"), names("posisi, periode, waktu")),
    "active": (
        names("aktif, aktivasi, aktifasi, teraktivasi, total, jumlah, active, count, activated, sudah aktif")
        + names("aktivasi kumulatif, aktif kumulatif, kumulatif, capaian"),
    ),
    "wajib_ktp": (names("wajib ktp, wktp, wajib, penduduk wajib ktp, denominator"),),
}
"""What a column may be called. A day's gain and the stock have no tiers: where both stand, it is asked which."""
MOST_COUNTS = 2_000
"""Of each day of more than five years."""
FORM = Form(NAMES, ("date", "active"), texts=("date",), one_place=True, most=20 * MOST_COUNTS, kind="counts")


@dataclass(frozen=True)
class Count:
    """How many persons were active on a date; wajib KTP None where it was not given; the file's line."""

    date: dt.date
    active: int
    wajib_ktp: int | None
    line: int


@dataclass(frozen=True)
class Counts:
    """The counts that can be used, by date, the problems of the rest, and what was read."""

    rows: tuple[Count, ...]
    problems: tuple[CellProblem, ...]
    read: Read

    @property
    def falls(self) -> tuple[Count, ...]:
        """Counts below the one before: a register that was cleaned, or a slip of the pen."""
        return tuple(b for a, b in pairwise(self.rows) if b.active < a.active)


def read_counts(content: bytes, name: str = "", choices: Choices = NOTHING_SAID) -> Counts:
    """Read a file's bytes, CSV or spreadsheet; ``name`` may tell which. Raises ``FileError`` and ``PrivateError``.

    A row that cannot be used is among the problems; a day without a count is no row. Of two counts of one day the
    first is used.
    """
    table = read_table(content, name, FORM, choices)
    if "active" not in choices.columns and _is_log(table):
        raise FileError("events")
    filled = [row for row in table.rows if not row.is_blank("active")]
    if len(filled) > MOST_COUNTS:
        raise FileError("rows", str(MOST_COUNTS))
    rows: dict[dt.date, Count] = {}
    problems: list[CellProblem] = []
    for row in filled:
        try:
            count = _count(row, rows)
        except BadCellError as bad:
            problems.append(CellProblem(row.line, bad.column, bad.received, bad.code))
        else:
            rows[count.date] = count
    return Counts(
        tuple(rows[date] for date in sorted(rows)),
        tuple(problems),
        used(table, len(rows), len(table.rows) - len(filled)),
    )


def _is_log(table: Table) -> bool:
    """Whether a table is a log of events, whose activations are a day's and no stock."""
    if any(one.field == "active" and one.said for one in table.read.columns):
        return False
    fits = fits_of(table.read.header, LOG_NAMES)
    return all(fits[name] for name in ("channel", "people", "activations"))


def _count(row: TableRow, known: Container[dt.date]) -> Count:
    date, active, wajib = row.date("date"), row.count("active"), row.count("wajib_ktp", 0)
    for column, count in (("active", active), ("wajib_ktp", wajib)):
        if count and not REGISTRY[column].low <= count <= REGISTRY[column].high:
            raise BadCellError(column, count, "range")
    if wajib and active > wajib:
        raise BadCellError("active", active, "more")
    if date in known:
        raise BadCellError("date", date.isoformat(), "again")
    return Count(date, active, wajib or None, row.line)
