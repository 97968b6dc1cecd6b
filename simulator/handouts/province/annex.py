"""The annex to a province's letter: what each city should bring, as a spreadsheet that is printed as it is."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import xlsxwriter

from ...cities.shares import Share
from ...parameters import Language, clean_text
from ...words import say

_WIDTHS = (34, 14, 16, 14, 12, 14, 16, 16)


def annex(head: Sequence[str], shares: Sequence[Share], line: str, notes: Sequence[str], language: Language) -> bytes:
    """A workbook of one sheet: title, what is parted and how, a row a city, and the sum as a formula.

    ``head`` names the columns: city, active now, to be active, to add, coverage, chance, activations needed and fastest
    a service day. ``notes`` of the rows, such as that they are made up, stand above the table.
    """
    file = BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet(say("cities.part_shares", language)[:31])
    bold, wrapped = book.add_format({"bold": True, "font_size": 14}), book.add_format({"bold": True, "text_wrap": True})
    whole, share, one_digit = (book.add_format({"num_format": kind}) for kind in ("#,##0", "0.0%", "#,##0.0"))
    sheet.write_string(0, 0, say("cities.annex_title", language), bold)
    sheet.write_string(1, 0, line)
    for row, note in enumerate(notes, 2):
        sheet.write_string(row, 0, clean_text(note), bold)
    top = 3 + len(notes)
    for column, (name, width) in enumerate(zip(head, _WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(top, column, name, wrapped)
    for row, one in enumerate(shares, top + 1):
        active = one.city.plan.number("active")
        sheet.write_string(row, 0, clean_text(one.city.name))
        sheet.write_number(row, 1, active, whole)
        sheet.write_number(row, 2, one.people, whole)
        sheet.write_number(row, 3, max(0.0, one.people - active), whole)
        for column, value in ((4, one.share), (5, one.chance)):
            sheet.write_number(row, column, value, share)
        for column, value in ((6, one.needed), (7, one.fastest)):
            sheet.write_number(row, column, value, one_digit)
    last = top + len(shares)
    for column in (1, 2, 3):
        letter = "ABCD"[column]
        total = sum(float(v) for v in _column(shares, column))
        sheet.write_formula(last + 1, column, f"=SUM({letter}{top + 2}:{letter}{last + 1})", whole, total)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(top)
    book.close()
    return file.getvalue()


def _column(shares: Sequence[Share], column: int) -> list[float]:
    active = [one.city.plan.number("active") for one in shares]
    people = [float(one.people) for one in shares]
    return {1: active, 2: people, 3: [max(0.0, p - a) for p, a in zip(people, active, strict=True)]}[column]
