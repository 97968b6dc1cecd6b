"""What every table read here has in common: its limits, the dates it may hold, and why a file is refused."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterator, Sequence

from ...parameters import SimulatorError

FIRST_DAY, LAST_DAY = dt.date(2022, 1, 1), dt.date(2045, 12, 31)
"""IKD figures can lie in these years."""
MOST_ROWS = 100_000
MOST_BYTES = 5_000_000
MOST_ABOVE = 40
"""Rows that are not blank in which a header is looked for."""


class FileError(SimulatorError, ValueError):
    """A file that holds no such table, or not one alone; ``code`` says why.

    size, encoding, empty, columns, rows, spreadsheet, old (a format of before, or a password), damaged, heavy (more
    content than is read), row_number, no_sheet, no_column, no_rows, events (a log where counts are
    asked for), which (see :class:`.ChoiceNeeded`), track.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code, self.detail = code, detail


class PrivateError(SimulatorError, ValueError):
    """A table that could name people; ``where`` is the column's heading, or the row's number."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


def check_content(content: bytes) -> None:
    """Raise :class:`FileError` for a file that is too large (code size) or blank (code empty)."""
    if len(content) > MOST_BYTES:
        raise FileError("size", str(len(content)))
    if not content.strip():
        raise FileError("empty")


def text_rows(text: str, separator: str) -> Iterator[tuple[int, Sequence[str]]]:
    """The line number, counted from 1, and the cells of each row. Raises :class:`FileError` (damaged)."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as wrong:
        raise FileError("damaged") from wrong
