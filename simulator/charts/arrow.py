"""A chart's data as it goes to the browser: columns of Arrow, not rows through a data frame."""

from __future__ import annotations

from functools import lru_cache

import pyarrow as pa

from .base import Rows, Spec


def sent(spec: Spec) -> Spec:
    """A specification with its data sets as Arrow streams, for Streamlit, which passes bytes on as they are.

    Through its data frames they took more than the chart's specification and the page's HTML together.
    """
    return {**spec, "datasets": {name: _stream(rows) for name, rows in spec["datasets"].items()}}


def _stream(rows: Rows) -> bytes:
    """Rows as an Arrow stream, a column a field; null where a row has none such."""
    if not rows:
        return _nothing()
    fields = dict.fromkeys(name for row in rows for name in row)
    return _written(pa.table({name: [row.get(name) for row in rows] for name in fields}))


@lru_cache(maxsize=1)
def _nothing() -> bytes:
    return _written(pa.table({}))


def _written(table: pa.Table) -> bytes:
    out = pa.BufferOutputStream()
    with pa.ipc.new_stream(out, table.schema) as stream:
        stream.write_table(table)
    return bytes(out.getvalue())
