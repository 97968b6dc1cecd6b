"""Why a file is refused or what is asked of it, and what was read, in words for pages and commands alike."""

from __future__ import annotations

from collections.abc import Sequence

from ...evidence.tables.cells import CellProblem
from ...evidence.tables.choices import LEFT_OUT, ChoiceNeeded, Column
from ...evidence.tables.files import FileError, PrivateError
from ...evidence.tables.log import UnknownChannel
from ...evidence.tables.table import Read
from ...parameters import CHANNELS, REGISTRY, Language, full_label
from ...words import formats, say

MOST_NAMED = 6
"""Choices named in a sentence at most."""
LONGEST = 40
"""Characters of a heading or name that a sentence repeats."""


def refusal(wrong: FileError | PrivateError, language: Language, by_option: bool = False) -> str:
    """Why a file is refused, or what has to be chosen first; ``by_option`` says with which option of the command line.

    Headings and names are untrusted: show as text only.
    """
    if isinstance(wrong, PrivateError):
        where = say("evidence.private_row", language, line=wrong.where) if wrong.where.isdigit() else wrong.where
        return say("evidence.log_private", language, where=where)
    if isinstance(wrong, ChoiceNeeded):
        return _question(wrong, language, by_option)
    return say(f"evidence.file_{wrong.code}", language, detail=wrong.detail)


def _question(asked: ChoiceNeeded, language: Language, by_option: bool) -> str:
    def option(example: str) -> list[str]:
        return [say("evidence.which_option", language, option=example)] if by_option else []

    if asked.sheets:
        text = say("evidence.which_sheet", language, choices=_named(asked.sheets, language))
        return " ".join([text, *option(f"--sheet '{asked.sheets[0][:LONGEST]}'")])
    if asked.rows:
        choices, heading = _named(asked.rows, language), asked.rows_heading
        text = say("evidence.which_rows", language, heading=heading[:LONGEST], choices=choices)
        return " ".join([text, *option(f"--rows '{asked.rows[-1][:LONGEST]}'")])
    texts = []
    for field, columns in asked.doubtful.items():
        name = field_name(field, language)
        texts.append(say("evidence.which_column", language, field=name, choices=columns_named(columns, language)))
        both = "+".join(column.letters for column in columns[:2])
        texts += option(f"--column {field}={columns[0].letters} / {field}={both}")
    if asked.missing:
        fields = ", ".join(field_name(field, language) for field in asked.missing)
        texts.append(say("evidence.which_missing", language, fields=fields))
        if asked.columns:
            texts.append(say("evidence.which_there", language, choices=columns_named(asked.columns, language)))
            texts += option(f"--column {asked.missing[0]}={say('evidence.which_letter', language)}")
    return " ".join(texts)


def field_name(field: str, language: Language) -> str:
    """What a field of a table is called; a parameter that no table has a name of its own for by its label."""
    if field in REGISTRY and field not in ("active", "wajib_ktp"):
        return full_label(field).in_language(language)
    return say(f"evidence.col_{field}", language)


def unknown_channels(unknown: Sequence[UnknownChannel], language: Language) -> str:
    """The names of no channel with what each may have meant, and the option of the command line that says it."""
    names = []
    for one in unknown[:MOST_NAMED]:
        perhaps = say("evidence.channel_perhaps", language, channel=one.proposed) if one.proposed else ""
        rows = say("evidence.ask_channel_rows", language, name=one.name[:LONGEST], rows=one.rows)
        names.append(f"{rows}{perhaps}")
    shown = ", ".join([*names, *_rest(len(unknown), language)])
    keys = "|".join(channel.key for channel in CHANNELS)
    option = f"--channel '{unknown[0].name[:LONGEST]}={keys}|{LEFT_OUT}'"
    text = say("evidence.which_channel", language, names=shown)
    return f"{text} {say('evidence.which_option', language, option=option)}"


def _named(names: Sequence[str], language: Language) -> str:
    shown = [f"\u201c{name[:LONGEST]}\u201d" for name in names[:MOST_NAMED]]
    return ", ".join([*shown, *_rest(len(names), language)])


def _rest(count: int, language: Language) -> list[str]:
    return [say("evidence.which_more", language, count=count - MOST_NAMED)] if count > MOST_NAMED else []


def column_named(column: Column) -> str:
    """A column by its letters and its heading."""
    return f"{column.letters} \u201c{column.heading[:LONGEST]}\u201d"


def columns_named(columns: Sequence[Column], language: Language) -> str:
    """Columns by letters and headings, the first of many."""
    return ", ".join([*map(column_named, columns[:MOST_NAMED]), *_rest(len(columns), language)])


def what_was_read(read: Read, language: Language) -> str:
    """Sheet, rows and columns that were read, hidden ones and sums too. Untrusted: show as text only."""
    columns = ", ".join(
        f"{one.place} \u201c{one.heading[:LONGEST]}\u201d = {field_name(one.field, language)}" for one in read.columns
    )
    rows, used = (formats.number(count, language) for count in (read.rows, read.used))
    sheet = say("evidence.read_sheet", language, sheet=read.sheet[:LONGEST]) if read.sheet else ""
    texts = [sheet + say("evidence.read_rows", language, used=used, rows=rows, columns=columns)]
    if read.place:
        texts.append(say("evidence.read_place", language, place=read.place[:LONGEST]))
    if read.hidden_rows or read.hidden_columns:
        hidden = ", ".join(read.hidden_columns) or say("evidence.read_none", language)
        count = formats.number(read.hidden_rows, language)
        texts.append(say("evidence.read_hidden", language, rows=count, columns=hidden))
    if read.sums:
        lines = ", ".join(map(str, read.sums[:MOST_NAMED]))
        texts.append(say("evidence.read_sums", language, lines=", ".join([lines, *_rest(len(read.sums), language)])))
    if read.notes:
        texts.append(say("evidence.read_notes", language, count=formats.number(read.notes, language)))
    if read.blanks:
        texts.append(say("evidence.read_blanks", language, count=formats.number(read.blanks, language)))
    if read.formulas:
        texts.append(say("evidence.read_formulas", language, count=formats.number(read.formulas, language)))
    return " ".join(texts)


def problem_reason(problem: CellProblem, language: Language) -> str:
    """What is wrong with a row."""
    return say(f"evidence.log_{problem.code}", language)
