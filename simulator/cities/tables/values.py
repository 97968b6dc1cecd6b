"""Lever values in a table's cells: which columns they stand in, and how they are read."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ...evidence.tables.cells import BadCellError, TableRow
from ...evidence.tables.headings import plain
from ...parameters import LANGUAGES, REGISTRY, BadValue, Value, full_label

_TARGETS = ("target", "target.province", "target.national")
_A_FRACTION = 0.01
"""A target up to 1 % was meant as a fraction of 1: 0.3 for 30 %."""
_DECIMAL = re.compile(r"(-?\d{1,9})[.,](\d{1,9})\s*%?", re.ASCII)
_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}\s*%?", re.ASCII)


def value_names(without: Mapping[str, object]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """What the column of each parameter may be called, its key or its whole label in either language; without the keys
    that a table names otherwise. Of two parameters with one label only the keys tell them apart.
    """
    labels: dict[str, list[str]] = {}
    for key in REGISTRY:
        for language in LANGUAGES:
            labels.setdefault(plain(full_label(key).in_language(language)), []).append(key)
    names: dict[str, tuple[tuple[str, ...], ...]] = {}
    for key in REGISTRY:
        if key not in without:
            own = dict.fromkeys(label for label, keys in labels.items() if set(keys) == {key})
            names[key] = ((plain(key), key), tuple(own))
    return names


def read_value(row: TableRow, key: str) -> Value:
    """A parameter's value in a row, in the program's unit; the cell is in the screen's.

    A text is spelled as in a link; a decimal comma is read too. Raises :class:`BadCellError`, where 1.500 could be
    either (code ``separator``), and :class:`BadValue` for a value that the parameter cannot take.
    """
    parameter = REGISTRY[key]
    if parameter.kind == "count":
        value: Value = row.count(key)
        parameter.check(value)
        return value
    cell = row.cell(key)
    if isinstance(cell, int | float) and parameter.numeric and not isinstance(cell, bool):
        inside = parameter.inside(cell)
        parameter.check(inside)
        return inside
    if parameter.kind in ("date", "optional_date") and not isinstance(cell, str):
        cell = row.date(key).isoformat()
    text = str(cell).strip()
    if parameter.numeric:
        if _THOUSANDS.fullmatch(text):
            raise BadCellError(key, text, "separator")
        if found := _DECIMAL.fullmatch(text):
            text = f"{found[1]}.{found[2]}"
        text = text.removesuffix("%").strip()
    return parameter.read(text)


def given_values(row: TableRow, without: Mapping[str, object]) -> tuple[dict[str, Value], list[tuple[str, str, str]]]:
    """A row's lever values by key, and the columns that cannot be used: key, what stood there, and the code why."""
    values: dict[str, Value] = {}
    faults: list[tuple[str, str, str]] = []
    for key in row.cells:
        if key in without or key not in REGISTRY or row.is_blank(key):
            continue
        try:
            values[key] = read_value(row, key)
        except BadCellError as bad:
            faults.append((key, bad.received, bad.code))
        except BadValue as bad:
            faults.append((key, str(row.cells[key])[:60], bad.code))
        else:
            value = values[key]
            if key in _TARGETS and isinstance(value, float) and 0 < value <= _A_FRACTION:
                faults.append((key, str(row.cells[key])[:60], "fraction"))
    return values, faults
