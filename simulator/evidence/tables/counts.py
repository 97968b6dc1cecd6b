"""An office's own dated counts of active IKD, read from a table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container
from dataclasses import dataclass
from itertools import pairwise

from ...parameters import REGISTRY
from .cells import BadCellError, CellProblem, TableRow, read_rows

HEADERS: dict[str, tuple[str, ...]] = {
    "date": ("tanggal", "tgl", "date", "per tanggal"),
    "active": ("aktif", "ikd aktif", "jumlah aktif", "aktivasi", "total", "active", "count", "activated"),
    "wajib_ktp": ("wajib ktp", "wajib_ktp", "wajib", "denominator"),
}


@dataclass(frozen=True)
class Count:
    """How many persons were active on a date; wajib KTP None where it was not given; the file's line."""

    date: dt.date
    active: int
    wajib_ktp: int | None
    line: int


@dataclass(frozen=True)
class Counts:
    """The counts that can be used, by date, and the problems of the rest."""

    rows: tuple[Count, ...]
    problems: tuple[CellProblem, ...]

    @property
    def falls(self) -> tuple[Count, ...]:
        """Counts below the one before: a register that was cleaned, or a slip of the pen."""
        return tuple(b for a, b in pairwise(self.rows) if b.active < a.active)


def read_counts(content: bytes, name: str = "") -> Counts:
    """Read a file's bytes, CSV or spreadsheet; ``name`` may tell which. Raises ``FileError`` and ``PrivateError``.

    A row that cannot be used is among the problems; of two counts of one day the first is used.
    """
    rows: dict[dt.date, Count] = {}
    problems: list[CellProblem] = []
    for row in read_rows(content, name, HEADERS, ("date", "active")):
        try:
            count = _count(row, rows)
        except BadCellError as bad:
            problems.append(CellProblem(row.line, bad.column, bad.received, bad.code))
        else:
            rows[count.date] = count
    return Counts(tuple(rows[date] for date in sorted(rows)), tuple(problems))


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
