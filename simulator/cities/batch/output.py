"""A batch's outcomes as a file, CSV or Parquet: written beside its name and moved there whole."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import fields
from itertools import islice
from pathlib import Path
from typing import Any

from ...sharing.table import harmless
from .outcome import COLUMNS, CityOutcome

FORMATS = (".csv", ".parquet")
_AT_A_TIME = 2_000
"""Rows of Parquet in memory."""
_DATES = ("as_of", "end")
_TEXTS = frozenset(field.name for field in fields(CityOutcome) if field.type == "str")
_WHOLE = frozenset(field.name for field in fields(CityOutcome) if str(field.type).startswith("int"))


def write_outcomes(records: Iterable[dict[str, Any]], path: Path) -> int:
    """Write the records to a file whose name ends in one of :data:`FORMATS`; returns how many there were.

    CSV has commas and decimal points, shares as fractions of 1, and text that no spreadsheet runs as a formula.
    OSError where it cannot be written.
    """
    part = path.with_name(f"{path.name}.writing")
    count = (_as_parquet if path.suffix.lower() == ".parquet" else _as_csv)(records, part)
    part.replace(path)
    return count


def _as_csv(records: Iterable[dict[str, Any]], path: Path) -> int:
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for count, record in enumerate(records, 1):  # noqa: B007
            writer.writerow([harmless(cell) if isinstance(cell := record[c], str) else cell for c in COLUMNS])
    return count


def _as_parquet(records: Iterable[dict[str, Any]], path: Path) -> int:
    import pyarrow as pa  # a second to load, and for this alone
    import pyarrow.parquet as pq

    def kind(name: str) -> pa.DataType:
        if name in _DATES:
            return pa.date32()
        return pa.string() if name in _TEXTS else pa.int64() if name in _WHOLE else pa.float64()

    schema = pa.schema([(name, kind(name)) for name in COLUMNS])
    count = 0
    with pq.ParquetWriter(path, schema) as writer:
        for some in _portions(records):
            rows = [{**one, **{day: one[day] and dt.date.fromisoformat(one[day]) for day in _DATES}} for one in some]
            writer.write_table(pa.Table.from_pylist(rows, schema=schema))
            count += len(some)
    return count


def _portions(records: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    left = iter(records)
    while some := list(islice(left, _AT_A_TIME)):
        yield some
