"""Milestones by week, month and quarter: the line in formulas on the days, the range as values."""

from __future__ import annotations

from ....planning.dates.milestones import BY, Milestone, by_day, milestones
from ....words import say
from ..book import EPOCH, FIRST, Book
from ..days_sheet import FIRST_DAY
from ..fan_sheet import say_quantile
from ..formula_table import FormulaTable

_SHEET = "milestones"
_WIDTHS = (14, 14, 12, 16, 16, 14, 16, 16)
_RANGE = {"people": (3, "before_people"), "share": (6, "before_share")}
"""First column of each range, and its style."""


def write_milestones(book: Book, days: FormulaTable) -> None:
    """The whole sheet: a block for weeks, one for months, one for quarters."""
    p, sheet = book.handout.projection, book.sheets[_SHEET]
    daily = by_day(book.scenario, p.draws, p.seed)
    book.head(_SHEET, book.say("milestones_title"), (book.say("milestones_note"), book.say("milestones_values")))
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    row = FIRST - 2
    for by in BY:
        book.text(_SHEET, row, 0, book.say(f"milestones_{by}"), "section")
        for column in range(1, len(_WIDTHS)):
            book.text(_SHEET, row, column, "", "section")
        _headings(book, row + 1)
        row = _rows(book, days, row + 2, milestones(daily, by)) + 1


def _headings(book: Book, row: int) -> None:
    """A block's headings."""
    low, high = say_quantile(book, 0.1), say_quantile(book, 0.9)
    active, more = (say(f"planning.milestones_{key}", book.language) for key in ("active", "more"))
    coverage = book.say(f"coverage_{book.handout.projection.target.basis}")
    heads = (book.say("date"), active, more, low, high, coverage, low, high)
    for column, text in enumerate(heads):
        book.text(_SHEET, row, column, text, "head_number" if column else "head")
    book.sheets[_SHEET].set_row(row, 42)


def _rows(book: Book, days: FormulaTable, row: int, found: tuple[Milestone, ...]) -> int:
    """A block's rows from ``row``, counted from 0; the row after them."""
    sheet, p = book.sheets[_SHEET], book.handout.projection
    coverage, start = f"coverage.{p.target.basis}", p.days[0]
    before, value_before = days.cell("active", FIRST_DAY - 1, outside=True), float(p.active.line[0])
    for one in found:
        at, r = FIRST_DAY - 1 + (one.date - start).days, row + 1
        serial = (one.date - EPOCH).days
        sheet.write_formula(row, 0, f"={days.cell('date', at, outside=True)}", book.style("date"), serial)
        sheet.write_formula(
            row, 1, f"={days.cell('active', at, outside=True)}", book.style("people_bold"), one.active.line
        )
        sheet.write_formula(row, 2, f"=B{r}-{before}", book.style("people"), one.active.line - value_before)
        sheet.write_formula(
            row, 5, f"={days.cell(coverage, at, outside=True)}", book.style("share_bold"), one.coverage.line
        )
        for figure, (column, style) in zip((one.active, one.coverage), _RANGE.values(), strict=True):
            sheet.write_number(row, column, figure.p10, book.style(style))
            sheet.write_number(row, column + 1, figure.p90, book.style(style))
        before, value_before, row = f"B{r}", one.active.line, row + 1
    return row
