"""The first sheet: where the year ends, in live formulas beside the figures of the day the file was made."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import Plan
from ...words import formats
from .book import EPOCH, SAME, SAME_SHARE, Book
from .calendar_sheet import calendar_rows
from .days_sheet import day_rows
from .formula_table import FormulaTable

_HEAD = 10
"""Zero-based row of the table's headings."""
_WIDTHS = (46, 26, 28, 14, 3)


@dataclass(frozen=True)
class SummaryRow:
    """One end figure: its formula, and what the simulator has: persons, a share or a date, as ``style`` says."""

    key: str
    formula: str
    value: float | str
    style: str


def write_summary(book: Book, plan: Plan, calendar: FormulaTable, days: FormulaTable) -> None:
    """The whole sheet."""
    handout, sheet = book.handout, book.sheets["summary"]
    figures = _figures(book, plan, calendar, days)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    book.text("summary", 0, 0, book.say("title", place=handout.place), "title")
    sheet.set_row(0, 28)
    if handout.name:
        book.text("summary", 1, 0, handout.name, "bold")
    sheet.merge_range(2, 0, 2, 3, "", book.style("verdict"))
    book.text("summary", 2, 0, handout.headline, "verdict")
    sheet.set_row(2, 42)
    first, last = _HEAD + 2, _HEAD + 1 + len(figures)
    moved, same = book.say("changed"), book.say("same")
    all_same, some_changed = book.say("all_same"), book.say("some_changed")
    verdict = f'=IF(COUNTIF(D{first}:D{last},"{moved}")=0,"{all_same}","{some_changed}")'
    sheet.write_formula(3, 0, verdict, book.style("note"), all_same)
    start, end = (formats.long_date(book.scenario.day(key), book.language) for key in ("as_of", "end"))
    for row, (label, text) in enumerate(
        [
            (book.say("link"), handout.address),
            (book.say("model"), str(handout.model)),
            (book.say("made"), formats.long_date(handout.made, book.language)),
            (book.say("horizon"), book.say("from_to", start=start, end=end)),
        ],
        5,
    ):
        book.text("summary", row, 0, label, "wrapped")
        sheet.merge_range(row, 1, row, 3, "", book.style("wrapped"))
        book.text("summary", row, 1, text, "wrapped")
        book.fit_row("summary", row, text, sum(_WIDTHS[1:4]))
    for column, key in enumerate(("figure", "live", "computed", "check")):
        book.text("summary", _HEAD, column, book.say(key), "head_number" if column else "head")
    for row, figure in enumerate(figures, _HEAD + 1):
        r = row + 1
        book.text("summary", row, 0, book.say(figure.key))
        sheet.write_formula(row, 1, f"={figure.formula}", book.style(f"{figure.style}_bold"), figure.value)
        style = book.style(f"before_{figure.style}")
        if isinstance(figure.value, str):
            sheet.write_string(row, 2, figure.value, style)
        else:
            sheet.write_number(row, 2, figure.value, style)
        close = f"ABS(B{r}-C{r})<={SAME_SHARE if figure.style == 'share' else SAME}"
        agrees = f"IF(AND(ISNUMBER(B{r}),ISNUMBER(C{r})),{close},B{r}=C{r})"
        sheet.write_formula(row, 3, f'=IF({agrees},"{same}","{moved}")', book.style("check"), same)
    book.mark_changed("summary", _HEAD + 1, _HEAD + len(figures), 3)
    _chance(book, last + 1)
    sheet.fit_to_pages(1, 1)


def _figures(book: Book, plan: Plan, calendar: FormulaTable, days: FormulaTable) -> list[SummaryRow]:
    p, rows = book.handout.projection, day_rows(plan)
    stocks = {"wajib_ktp": p.wajib_ktp, "recorded": p.recorded, "active": p.active}

    def last(key: str) -> str:
        return days.cell(key, rows[-1], outside=True)

    def total(key: str) -> str:
        return f"SUM({days.span(key, *rows)})"

    target, active = last("target"), last("active")
    base, register = float(p.base[-1]), p.target.register or p.days[-1]
    met_days, dates = (days.span(key, rows[0] - 1, rows[1]) for key in ("met", "date"))
    never = book.say("never")
    met_on: float | str = (p.target.met_on - EPOCH).days if p.target.met_on else never
    office = f"SUM({calendar.span('office', *calendar_rows(plan))})"
    # The rows below point at the one that counts service days.
    count = f"$B${_HEAD + 2 + 8}"
    needed = f"MAX(0,{target}-city_active+{total('active_leavers')}+{total('lapsed')})"
    credited = "+".join(total(key) for key in days.letters if key.endswith(".credited") or key == "spot")
    return [
        *(SummaryRow(f"end_{key}", last(key), float(band.line[-1]), "people") for key, band in stocks.items()),
        *(
            SummaryRow(f"end_coverage_{key}", last(f"coverage.{key}"), float(p.coverage[key].line[-1]), "share")
            for key in ("wajib_ktp", "recorded")
        ),
        SummaryRow("end_target", target, p.target.people, "people"),
        SummaryRow("end_shortfall", f"MAX(0,{target}-{active})", p.target.shortfall.line, "people"),
        SummaryRow("met_on", f'IFERROR(INDEX({dates},MATCH(1,{met_days},0)),"{never}")', met_on, "date"),
        SummaryRow("service_days", office, float(p.pace.service_days), "people"),
        SummaryRow("needed", f"IF({count}>0,{needed}/{count},0)", p.pace.needed, "fine"),
        SummaryRow("planned", f"IF({count}>0,({credited})/{count},0)", p.pace.planned, "fine"),
        SummaryRow("end_base", f"IF(on_recorded=1,{last('base.recorded')},{last('base.wajib_ktp')})", base, "people"),
        SummaryRow("end_register", last("register"), (register - EPOCH).days, "date"),
    ]


def _chance(book: Book, row: int) -> None:
    """What only the simulator knows: it needs many futures, and stays as it was when the file was made."""
    p, sheet = book.handout.projection, book.sheets["summary"]
    end = p.coverage_end
    book.text("summary", row, 0, book.say("only_simulator"), "section")
    for column in range(1, 4):
        book.text("summary", row, column, "", "section")
    for k, (key, value) in enumerate((("low", end.p10), ("high", end.p90)), row + 1):
        book.text("summary", k, 0, book.say(f"end_{key}"))
        sheet.write_number(k, 2, value, book.style("before_share"))
    book.text("summary", row + 3, 0, book.say("chance"))
    book.text("summary", row + 3, 2, formats.chance(p.target.probability, book.language), "before")
    book.text("summary", row + 5, 0, book.say("how_1"), "note")
    book.text("summary", row + 6, 0, book.say("how_2"), "note")
    book.text("summary", row + 7, 0, book.say("how_3"), "note")
