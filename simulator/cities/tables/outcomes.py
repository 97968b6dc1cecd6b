"""A batch's result read again: its links are the cities' plans."""

from __future__ import annotations

import csv
import io

from ...evidence.tables.files import FileError, check_content
from ..batch.outcome import COLUMNS
from .problems import CityProblem
from .table import CityRow


def is_outcomes(content: bytes) -> bool:
    """Whether a file begins as a batch's CSV does."""
    return content.removeprefix(b"\xef\xbb\xbf").startswith(",".join(COLUMNS[:6]).encode())


def read_outcomes(content: bytes) -> dict[str, tuple[CityRow, ...]]:
    """By strategy, in the order of the file, the rows of a batch's CSV. Raises FileError."""
    check_content(content)
    try:
        records = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    except (UnicodeDecodeError, csv.Error) as wrong:
        raise FileError("damaged") from wrong
    found: dict[str, list[CityRow]] = {}
    for number, record in enumerate(records, 2):
        if not tuple(key for key in record if key in COLUMNS) >= COLUMNS or None in record.values():
            raise FileError("damaged")
        found.setdefault(record["strategy"], []).append(_row(number, record))
    if not found:
        raise FileError("empty")
    return {strategy: tuple(rows) for strategy, rows in found.items()}


def _row(number: int, record: dict[str, str]) -> CityRow:
    problems: tuple[CityProblem, ...] = ()
    if record["problem"]:
        column = record["problem_column"][:60]
        problems = (CityProblem(number, column, "", "told", record["problem"][:300]),)
    return CityRow(
        number,
        record["city"][:200],
        record["code"][:20],
        record["province"][:200],
        record["link"],
        record["note"][:200],
        problems=problems,
    )
