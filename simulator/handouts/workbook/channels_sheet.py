"""What each channel brings to the end date, summed from the day sheet."""

from __future__ import annotations

from ...model import RECORDING, Plan
from ...words.names import channel_name
from .book import FIRST, SAME, Book
from .calendar_sheet import calendar_rows
from .days_sheet import day_rows
from .formula_table import FormulaTable

FIELDS = ("events", "credited", "non_resident", "activated", "each")


def write_channels(book: Book, plan: Plan, calendar: FormulaTable, days: FormulaTable) -> None:
    """The whole sheet."""
    sheet, accounts = book.sheets["channels"], book.handout.projection.channels
    book.head("channels", book.say("channels_title"), (book.say("channels_note"),))
    heads = ("channel", *FIELDS, "computed_credited", "computed_non_resident", "check")
    for column, key in enumerate(heads):
        book.text("channels", FIRST - 2, column, book.say(key), "head_number" if column else "head")
        sheet.set_column(column, column, 30 if column == 0 else 16)
    sheet.set_row(FIRST - 2, 42)

    def total(key: str) -> str:
        return f"SUM({days.span(key, *day_rows(plan))})"

    for k, account in enumerate(accounts):
        row, key = FIRST - 1 + k, account.key
        r = row + 1
        book.text("channels", row, 0, channel_name(key, book.scenario, book.language))
        if key == RECORDING:
            events = f'COUNTIF({days.span("recordable", *day_rows(plan))},">0")'
            credited, outside = total("spot"), "0"
        else:
            events = f"SUM({calendar.span(f'{key}.held', *calendar_rows(plan))})"
            credited, outside = total(f"{key}.credited"), total(f"{key}.outside")
        each = account.credited / account.events if account.events > 0 else 0.0
        cells = [
            (events, account.events),
            (credited, account.credited),
            (outside, account.non_resident),
            (f"C{r}+D{r}", account.activated),
            (f"IF(B{r}>0,C{r}/B{r},0)", each),
        ]
        for column, (formula, value) in enumerate(cells, 1):
            sheet.write_formula(row, column, f"={formula}", book.style("fine"), value)
        sheet.write_number(row, 6, account.credited, book.style("before_fine"))
        sheet.write_number(row, 7, account.non_resident, book.style("before_fine"))
        same, moved = book.say("same"), book.say("changed")
        close = f"AND(ABS(C{r}-G{r})<={SAME},ABS(D{r}-H{r})<={SAME})"
        sheet.write_formula(row, 8, f'=IF({close},"{same}","{moved}")', book.style("check"), same)
    last = FIRST - 1 + len(accounts)
    book.text("channels", last, 0, book.say("total"), "total_text")
    for column in range(1, 9):
        letter = "ABCDEFGHI"[column]
        if column in (1, 5, 8):
            book.text("channels", last, column, "", "total_text")
            continue
        value = sum(
            (a.credited, a.non_resident, a.activated, 0.0, a.credited, a.non_resident)[column - 2] for a in accounts
        )
        sheet.write_formula(last, column, f"=SUM({letter}{FIRST}:{letter}{last})", book.style("total"), value)
    book.mark_changed("channels", FIRST - 1, last - 1, 8)
    sheet.freeze_panes(FIRST - 1, 1)
    sheet.repeat_rows(FIRST - 2)
