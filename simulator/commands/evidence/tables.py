"""What the verbs share that read a table: what is said of it by option, its refusal in one line, what was read."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from ...evidence.tables.cells import CellProblem
from ...evidence.tables.choices import LEFT_OUT, Choices
from ...evidence.tables.files import MOST_BYTES, FileError, PrivateError
from ...evidence.tables.sheets import place_of
from ...evidence.tables.table import Form, Read
from ...narrative.evidence.files import problem_reason, refusal
from ...parameters import CHANNELS, Language
from ...words import say
from ..arguments import Json, Parser

Found = TypeVar("Found")
NONE = "-"
"""Stands for the columns of a field that the table has not."""


def add_file(
    parser: Parser, form: Form, channels: bool = False, kinds: str = "CSV or XLSX of the office's own"
) -> None:
    """Add the file, and what may be said of its table."""
    parser.add_argument("file", help=kinds)
    column = "the column of a field, E, or E+F to add up"
    parser.add_argument("--column", action="append", default=[], type=_column(form), metavar="FIELD=E", help=column)
    if channels:
        key = f"the channel of a name, and of those alike; {LEFT_OUT} to leave their rows out"
        parser.add_argument("--channel", action="append", default=[], type=_channel, metavar="NAME=KEY", help=key)
    parser.add_argument("--sheet", help="the sheet to read")
    if form.one_place:
        parser.add_argument("--rows", metavar="NAME", help="the place whose rows are meant")


def choices_of(call: Namespace) -> Choices:
    """What the call says of its table."""
    return Choices(dict(call.column), dict(getattr(call, "channel", ())), call.sheet, getattr(call, "rows", None))


def read(parser: Parser, path: str, language: Language, reader: Callable[[bytes, str], Found]) -> Found:
    """What a reader makes of a file; leaves with 2 and one line where it is refused."""
    try:
        with Path(path).open("rb") as file:
            return reader(file.read(MOST_BYTES + 1), Path(path).name)
    except OSError as wrong:
        parser.error(f"cannot read {path!r}: {wrong.strerror or wrong}")
    except (FileError, PrivateError) as wrong:
        parser.error(refusal(wrong, language, by_option=True))


def problem_lines(problems: Sequence[CellProblem], language: Language) -> list[str]:
    """The first twenty rows that could not be used, a line each."""
    lines = []
    for problem in problems[:20]:
        column = say(f"evidence.col_{problem.column}", language)
        lines.append(f"  {problem.line} {column} {problem.received!r}: {problem_reason(problem, language)}")
    return lines


def read_as_json(found: Read) -> Json:
    """What was read."""
    return {
        "sheet": found.sheet,
        "rows": found.rows,
        "used": found.used,
        "columns": [{"field": one.field, "heading": one.heading, "place": one.place} for one in found.columns],
        "hidden": {"rows": found.hidden_rows, "columns": list(found.hidden_columns)},
        "sums": list(found.sums),
        "blanks": found.blanks,
        "notes": found.notes,
        "formulas": found.formulas,
        "place": found.place,
    }


def problems_as_json(problems: Sequence[CellProblem], language: Language) -> list[Json]:
    """The rows that cannot be used."""
    return [
        {"row": one.line, "column": one.column, "received": one.received, "reason": problem_reason(one, language)}
        for one in problems
    ]


def _column(form: Form) -> Callable[[str], tuple[str, tuple[int, ...]]]:
    def read(text: str) -> tuple[str, tuple[int, ...]]:
        field, _, written = text.partition("=")
        if field not in form.names:
            raise argparse.ArgumentTypeError(f"{field[:20]!r} is none of {', '.join(form.names)}")
        if written.strip() == NONE:
            return field, ()
        places = tuple(place_of(part.strip()) for part in written.split("+"))
        if None in places or (len(places) > 1 and field in form.texts):
            raise argparse.ArgumentTypeError(f"{written[:20]!r} is no column such as E or E+F")
        return field, tuple(place for place in places if place is not None)

    return read


def _channel(text: str) -> tuple[str, str]:
    name, _, key = text.rpartition("=")
    keys = [channel.key for channel in CHANNELS]
    if not name.strip() or key not in (*keys, LEFT_OUT):
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is no NAME=KEY with a key of {', '.join(keys)}, or {LEFT_OUT}")
    return name, key
