"""The file being written: its sheets, its styles, and how text gets into a cell."""

from __future__ import annotations

import datetime as dt
import math
from io import BytesIO
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from ...charts.palette import PALETTES
from ...parameters import clean_text
from ...words import formats, say
from ..handout import Handout

SHEETS = ("summary", "inputs", "calendar", "days", "channels", "fan", "milestones", "sources")
EPOCH = dt.date(1899, 12, 30)
"""Day 0 of a spreadsheet's dates."""
FIRST = 6
"""The spreadsheet's number of the first row below a table's two rows of headings."""
SAME, SAME_SHARE = "0.01", "0.000001"
"""Persons, and shares of 1, within which two figures count as the same: finer than any cell shows, coarser than
what programs round differently."""

_COLOURS = PALETTES["light"]
_LINE_HEIGHT = 14
_LETTERS = 1.1
"""Letters of a text in one unit of column width, which is a digit's."""
_LONGEST = 32_000
"""Characters of one cell; a spreadsheet takes 32,767."""
_HIGHEST = 400
"""Points of one row; a spreadsheet takes 409."""


def tint(colour: str, share: float) -> str:
    """A colour thinned with white to a share, a fraction of 1."""
    parts = (int(colour[k : k + 2], 16) for k in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * share):02X}" for part in parts)


_INPUT = {
    "font_color": _COLOURS.plan,
    "bg_color": tint(_COLOURS.plan, 0.1),
    "border": 1,
    "border_color": tint(_COLOURS.plan, 0.4),
    "locked": False,
    "align": "right",
}
_HEAD = {
    "bold": True,
    "bg_color": _COLOURS.grid,
    "text_wrap": True,
    "valign": "vcenter",
    "bottom": 1,
    "bottom_color": _COLOURS.muted,
}
_MUTED = {"font_color": _COLOURS.muted}
_DATE, _PEOPLE, _SHARE, _FINE = "d mmm yyyy", "#,##0", "0.00%", "#,##0.0"
_HELD = '0.00;-0.00;"–"'
_FLOW = '#,##0.0;-#,##0.0;"–"'
_FORMS = {"date": _DATE, "people": _PEOPLE, "share": _SHARE, "fine": _FINE}
_YES_OR_NO = '[=1]"✓";[=0]"–";General'

_STYLES: dict[str, dict[str, Any]] = {
    "plain": {},
    "title": {"bold": True, "font_size": 16, "font_color": _COLOURS.plan},
    "verdict": {"bold": True, "font_size": 13, "text_wrap": True, "valign": "vcenter"},
    "section": {"bold": True, "font_color": _COLOURS.plan, "bottom": 1, "bottom_color": _COLOURS.plan},
    "note": {**_MUTED},
    "wrapped": {"text_wrap": True},
    "wrapped_note": {**_MUTED, "text_wrap": True, "align": "left", "indent": 1},
    "bold": {"bold": True},
    "head": _HEAD,
    "head_center": {**_HEAD, "align": "center"},
    "head_number": {**_HEAD, "align": "right"},
    "head_group": {**_HEAD, "text_wrap": False, "left": 1, "left_color": _COLOURS.muted},
    "head_rest": {**_HEAD, "text_wrap": False},
    "input": _INPUT,
    "input_text": {**_INPUT, "num_format": "@"},
    "input_count": {**_INPUT, "num_format": _PEOPLE},
    "input_date": {**_INPUT, "num_format": _DATE},
    "input_flag": {**_INPUT, "num_format": _YES_OR_NO, "align": "center"},
    "before": {**_MUTED, "align": "right"},
    "before_count": {**_MUTED, "num_format": _PEOPLE},
    "date": {"num_format": _DATE, "align": "right"},
    "people": {"num_format": _PEOPLE},
    "fine": {"num_format": _FINE},
    "share": {"num_format": _SHARE},
    "flow": {"num_format": _FLOW},
    "held": {"num_format": _HELD},
    "unit": {"align": "left", "indent": 1},
    "unit_note": {**_MUTED, "align": "left", "indent": 1},
    "unit_head": {**_HEAD, "align": "left", "indent": 1},
    "factor": {"num_format": "0.0000"},
    "number": {"num_format": "General"},
    "whole": {"num_format": "0"},
    "flag": {"num_format": _YES_OR_NO, "align": "center"},
    "check": {"align": "right"},
    "value": {"align": "right"},
    "value_bold": {"align": "right", "bold": True},
    "total": {"num_format": _FINE, "bold": True, "top": 1},
    "total_text": {"bold": True, "top": 1},
    **{f"{key}_bold": {"num_format": form, "bold": True, "align": "right"} for key, form in _FORMS.items()},
    **{f"before_{key}": {**_MUTED, "num_format": form, "align": "right"} for key, form in _FORMS.items()},
    "changed": {"bg_color": tint(_COLOURS.target, 0.18), "font_color": _COLOURS.target},
}


class PlainWorksheet(Worksheet):  # type: ignore[misc]
    """A sheet whose formulas use only functions every spreadsheet has long known.

    XlsxWriter looks through each formula for some thirty newer functions, which takes most of the
    time a year of formulas is written in. None of ours is among them.
    """

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:
        return formula.removeprefix("=")


class Book:
    """A workbook with its sheets in order, in the hand-out's language."""

    def __init__(self, handout: Handout) -> None:
        self.handout = handout
        self.language = handout.language
        self.scenario = handout.scenario
        self._file = BytesIO()
        self.writer = xlsxwriter.Workbook(
            self._file,
            {
                "in_memory": True,
                "default_format_properties": {"font_name": "Calibri", "font_size": 10, "font_color": _COLOURS.text},
            },
        )
        self._formats: dict[str, Format] = {}
        self.sheets = {key: self.writer.add_worksheet(self.name(key), PlainWorksheet) for key in SHEETS}
        for key, sheet in self.sheets.items():
            sheet.hide_gridlines(2)
            sheet.set_landscape()
            sheet.set_paper(9)
            sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
            sheet.fit_to_pages(1, 0)
            sheet.set_footer("&L&A&R&P / &N")
            sheet.set_tab_color(_COLOURS.plan if key in ("summary", "inputs") else _COLOURS.baseline)
            # Without a password: it keeps from typing over a formula by mistake, and from nothing else.
            sheet.protect("", {"format_columns": True, "format_rows": True, "format_cells": True, "objects": False})

    def name(self, key: str) -> str:
        """A sheet's name: a word of ours, without blanks, so that formulas need no quotes."""
        return self.say(f"sheet_{key}")

    def say(self, key: str, **fields: object) -> str:
        """A wording of the workbook."""
        return say(f"workbook.{key}", self.language, **fields)

    def style(self, name: str) -> Format:
        """A cell format by what it is for; made once."""
        if name not in self._formats:
            self._formats[name] = self.writer.add_format({"valign": "top", **_STYLES[name]})
        return self._formats[name]

    def text(self, sheet: str, row: int, column: int, text: str, style: str = "plain") -> None:
        """Write text as text, whatever it begins with: never a formula, never a hyperlink. Cells are counted from 0."""
        self.sheets[sheet].write_string(row, column, cell_text(text), self.style(style))

    def fit_row(self, sheet: str, row: int, text: str, width: float) -> None:
        """Make a row, counted from 0, high enough for wrapped text in a column so many characters wide, as not every
        program does by itself.
        """
        lines = math.ceil(max(1, len(cell_text(text))) / (width * _LETTERS))
        self.sheets[sheet].set_row(row, min(_HIGHEST, _LINE_HEIGHT * lines))

    def mark_changed(self, sheet: str, first: int, last: int, column: int) -> None:
        """Colour the cells of a column, from row to row counted from 0, that say a figure was changed."""
        test = {"type": "cell", "criteria": "==", "value": f'"{self.say("changed")}"', "format": self.style("changed")}
        self.sheets[sheet].conditional_format(first, column, last, column, test)

    def head(self, sheet: str, title: str, notes: tuple[str, ...]) -> None:
        """A sheet's title and the lines under it, in rows 1 to 3."""
        self.text(sheet, 0, 0, title, "title")
        self.sheets[sheet].set_row(0, 26)
        for row, note in enumerate(notes, 1):
            self.text(sheet, row, 0, note, "note")

    def before_plan(self, key: str) -> str:
        """A sentence on what ran before the plan's numbers hold; empty where they hold throughout."""
        ran = self.scenario.ran
        return self.say(key, start=formats.long_date(ran.until, self.language)) if ran else ""

    def close(self, title: str, subject: str, comments: str, made: dt.date) -> bytes:
        """The file's bytes; the same hand-out always gives the same."""
        self.writer.set_properties(
            {
                "title": cell_text(title)[:250],
                "subject": cell_text(subject)[:250],
                "comments": cell_text(comments),
                "created": dt.datetime.combine(made, dt.time()),
            }
        )
        self.sheets["summary"].activate()
        self.writer.close()
        return self._file.getvalue()


def cell_text(text: str) -> str:
    """Text that a cell can hold: no control or direction characters, nothing XML forbids, not endless."""
    return clean_text(text)[:_LONGEST]
