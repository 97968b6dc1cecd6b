"""Rows that are none of a table's: sums, headers again, numbers of columns, and what stands below the last figure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..cells import BadCellError, TableRow
from ..headings import Fit, plain
from ..sheets import Row

_SUM = re.compile(r"^(grand\s+)?(jumlah|jml|jlh|total|sub\s?total|rekap|keseluruhan)\b", re.I)


def without_notes(rows: Sequence[Row], figures: Sequence[int], dates: Sequence[int]) -> tuple[Sequence[Row], int]:
    """The rows down to the last one that has a figure, or a date beside another cell; and how many are below.

    ``figures`` and ``dates`` are columns, counted from 0.
    """

    def says_something(row: Row) -> bool:
        if any(re.match(r"[\d'=+-]", row.text(place)) for place in figures):
            return True
        return len(row.cells) > 1 and any(re.search(r"\d", row.text(place)) for place in dates)

    last = len(rows)
    while last and not says_something(rows[last - 1]):
        last -= 1
    return rows[:last], len(rows) - last


def without_sums(rows: Sequence[Row], places: Mapping[str, Sequence[int]], fit: Fit) -> tuple[list[Row], list[int]]:
    """The rows but for repeated headers, a row of the columns' numbers, and sums; and the lines of the sums, counted
    from 1. ``places`` are columns by field, counted from 0.
    """
    heads = {column.place: plain(column.heading.split(" / ")[-1]) for column in fit.header.columns}
    kept: list[Row] = []
    sums: list[int] = []
    for row in rows:
        texts = {place: row.text(place) for place in row.cells}
        if len(texts) > 1 and all(heads.get(place) == plain(text) for place, text in texts.items()):
            continue
        if not kept and _numbers_columns(row):
            continue
        if any(_SUM.match(text) for text in texts.values()) and not _has_date(row, places.get("date", ())):
            sums.append(row.line)
            continue
        kept.append(row)
    return kept, sums


def _numbers_columns(row: Row) -> bool:
    """Whether a row only numbers the columns: 1, 2, 3."""
    written = [row.text(place).strip("()") for place in sorted(row.cells)]
    return len(written) > 2 and written == [str(k) for k in range(1, len(written) + 1)]


def _has_date(row: Row, places: Sequence[int]) -> bool:
    try:
        TableRow(row.line, {"date": row.cells.get(places[0]) if places else None}).date("date")
    except BadCellError:
        return False
    return True
