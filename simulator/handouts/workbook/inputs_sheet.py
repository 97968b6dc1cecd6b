"""The inputs: a row each, with its limits and its name; below them, what follows from them once for all days."""

from __future__ import annotations

import datetime as dt
from typing import Any

from ...model import Plan
from ...parameters import CHANNEL_LABELS, FIRST_YEAR, LAST_YEAR, REGISTRY, Parameter, Value
from ...scenario import COUNTERS, RESTRICTED
from ...words import formats, say
from ...words.names import channel_name, source_words
from .book import Book
from .derived import derived_cells

LABEL, VALUE, UNIT, BEFORE, BOUNDS, KEY, SOURCE = range(7)
FIXED = tuple(
    key for key, parameter in REGISTRY.items() if parameter.plan_field == "days" or key in ("code", "calendar.version")
)
"""What the calendar sheet is made from: dates, place and version."""
_SOURCE_WIDTH = 84
_LONGEST_HELP = 255
"""Characters a spreadsheet shows beside a cell."""


def name_of(key: str) -> str:
    """An input's name in formulas: its key with its group, so that no name looks like a cell or a function."""
    return key.replace(".", "_") if "." in key else f"{REGISTRY[key].group}_{key}"


def keys_of_the_line() -> tuple[str, ...]:
    """The target and every parameter the line depends on: neither names and notes nor the width of the fan."""
    return tuple(key for key, p in REGISTRY.items() if key == "target" or p.effect in ("raises", "lowers", "depends"))


def write_inputs(book: Book, plan: Plan) -> None:
    """The whole sheet, and the names its cells go by."""
    sheet = book.sheets["inputs"]
    notes = book.say("inputs_dates"), book.before_plan("inputs_before")
    book.head("inputs", book.say("inputs_title"), (book.say("inputs_note"), " ".join(filter(None, notes))))
    for column, (key, width) in enumerate(
        [
            ("entry", 44),
            ("value", 18),
            ("unit", 24),
            ("at_export", 18),
            ("bounds", 36),
            ("name", 26),
            ("source", _SOURCE_WIDTH),
        ]
    ):
        style = "head" if column == LABEL else "head_number" if column in (VALUE, BEFORE) else "unit_head"
        book.text("inputs", 4, column, book.say(key), style)
        sheet.set_column(column, column, width)
    row = 5
    group = ""
    for key in keys_of_the_line():
        parameter = REGISTRY[key]
        if parameter.group != group:
            group = parameter.group
            _section(book, row, _group_words(book, group))
            row += 1
        _input(book, row, parameter)
        row += 1
    sheet.conditional_format(
        5, VALUE, row - 1, VALUE, {"type": "formula", "criteria": "=$B6<>$D6", "format": book.style("changed")}
    )
    # Weekdays are digits and yet no number.
    sheet.ignore_errors({"number_stored_as_text": f"B6:D{row}"})
    _section(book, row + 1, book.say("worked_title"))
    book.text("inputs", row + 2, LABEL, book.say("worked_note"), "note")
    for k, one in enumerate(derived_cells(book, plan), row + 3):
        book.text("inputs", k, LABEL, one.label)
        sheet.write_formula(k, VALUE, "=" + one.formula, book.style("number"), one.value)
        book.text("inputs", k, UNIT, one.unit, "unit")
        book.text("inputs", k, KEY, one.name, "unit_note")
        _define(book, one.name, k)
    sheet.freeze_panes(5, 1)
    sheet.repeat_rows(4)


def _section(book: Book, row: int, words: str) -> None:
    for column in range(SOURCE + 1):
        book.text("inputs", row, column, words if column == 0 else "", "section")


def _group_words(book: Book, group: str) -> str:
    if group in CHANNEL_LABELS:
        return channel_name(group, book.scenario, book.language)
    return say({"city": "side.city_and_dates"}.get(group, f"side.{group}"), book.language)


def _define(book: Book, name: str, row: int) -> None:
    book.writer.define_name(name, f"={book.name('inputs')}!$B${row + 1}")


def _input(book: Book, row: int, parameter: Parameter) -> None:
    value = book.scenario[parameter.key]
    fixed = parameter.key in FIXED
    book.text("inputs", row, LABEL, parameter.label.in_language(book.language))
    _value(book, row, VALUE, parameter, value, "before" if fixed else "input")
    book.text("inputs", row, UNIT, _unit(book, parameter), "unit")
    _value(book, row, BEFORE, parameter, value, "before")
    book.text("inputs", row, BOUNDS, book.say("fixed") if fixed else _bounds(book, parameter), "unit")
    book.text("inputs", row, KEY, name_of(parameter.key), "unit_note")
    source = source_words(parameter.source, book.language)
    book.text("inputs", row, SOURCE, source, "wrapped_note")
    book.fit_row("inputs", row, source, _SOURCE_WIDTH)
    _define(book, name_of(parameter.key), row)
    if not fixed:
        book.sheets["inputs"].data_validation(row, VALUE, row, VALUE, _validation(book, row, parameter))


def _value(book: Book, row: int, column: int, parameter: Parameter, value: Value, style: str) -> None:
    """A value in the unit of the screen."""
    sheet = book.sheets["inputs"]
    if isinstance(value, dt.date):
        sheet.write_datetime(row, column, dt.datetime.combine(value, dt.time()), book.style(f"{style}_date"))
    elif value is None:
        sheet.write_blank(row, column, None, book.style(f"{style}_date"))
    elif parameter.numeric:
        shown = parameter.screen(value)
        assert isinstance(shown, (int, float))
        sheet.write_number(row, column, shown, book.style(f"{style}_count" if parameter.kind == "count" else style))
    else:
        words = str(value) if parameter.kind == "weekdays" else formats.value(parameter, value, book.language)
        book.text("inputs", row, column, words, "input_text" if style == "input" else style)


def _unit(book: Book, parameter: Parameter) -> str:
    own = {"weekdays": "unit_weekdays", "optional_date": "unit_date", "date": "unit_date"}.get(parameter.kind)
    return book.say(own) if own else parameter.unit.in_language(book.language)


def _bounds(book: Book, parameter: Parameter) -> str:
    if parameter.numeric:
        low, high = (formats.shortest(x, book.language, parameter.decimals) for x in (parameter.low, parameter.high))
        return book.say("between", low=low, high=high)
    if parameter.kind in ("flag", "choice"):
        return " / ".join(_choices(book, parameter))
    return book.say("bounds_weekdays" if parameter.kind == "weekdays" else "bounds_date")


def _choices(book: Book, parameter: Parameter) -> list[str]:
    codes: tuple[Value, ...] = (True, False) if parameter.kind == "flag" else tuple(c for c, _ in parameter.choices)
    return [formats.value(parameter, code, book.language) for code in codes]


def _validation(book: Book, row: int, parameter: Parameter) -> dict[str, Any]:
    rule: dict[str, Any]
    if parameter.numeric:
        # Recorded are part of the wajib KTP, active are part of the recorded.
        above = {"recorded": "wajib_ktp", "active": "recorded"}.get(parameter.key)
        most = f"={name_of(above)}" if above else parameter.high
        if parameter.key in RESTRICTED:
            most = f"=LEN({name_of(f'{parameter.group}.days')})"
        rule = {
            "validate": "integer" if parameter.kind == "count" else "decimal",
            "criteria": "between",
            "minimum": parameter.low,
            "maximum": most,
        }
    elif parameter.kind in ("flag", "choice"):
        rule = {"validate": "list", "source": _choices(book, parameter)}
    elif parameter.kind == "weekdays":
        found = "+".join(f"ISNUMBER(FIND({digit},B{row + 1}))" for digit in range(1, 8))
        # The opening days of a counter lie on its weekdays.
        more = f",LEN(B{row + 1})>={name_of(f'{parameter.group}.events')}" if parameter.group in COUNTERS else ""
        rule = {"validate": "custom", "value": f"=AND(LEN(B{row + 1})>0{more},LEN(B{row + 1})={found})"}
    else:
        rule = {
            "validate": "date",
            "criteria": "between",
            "minimum": dt.date(FIRST_YEAR, 1, 1),
            "maximum": dt.date(LAST_YEAR, 12, 31),
        }
    help = parameter.help.in_language(book.language)
    return {
        **rule,
        "ignore_blank": parameter.kind == "optional_date",
        "input_message": formats.shortened(help, _LONGEST_HELP, keep_blanks=True),
        "error_title": book.say("refused"),
        "error_message": f"{_bounds(book, parameter)}."[:_LONGEST_HELP],
    }
