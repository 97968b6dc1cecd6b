"""A table of a row a day whose columns are written as formulas with named neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from xlsxwriter.utility import xl_col_to_name

from .book import FIRST, Book

_CELL = re.compile(r"<(?:(\w+)!)?([\w.]+)(@\w)?>")
Rows = Mapping[str, Any]
"""Spreadsheet rows a formula may point to, by letter: ``r`` its own, ``p`` that of the day before ...; and what stands
for a name in braces on this row."""


@dataclass(frozen=True)
class Column:
    """One column: its headings, its formula and what the simulator says stands there.

    In ``formula`` the cell of another column is written ``<key>`` for the same row, ``<key@p>`` for
    the row called ``p`` and ``<sheet!key@k>`` on another sheet; ``{name}`` is what the row has for the name. Without a
    formula the values are written themselves, (T,) of persons, shares, dates or flags, and so are the first ``settled``
    of them. ``start`` is the formula of the row before
    the first day.
    """

    key: str
    group: str
    heading: str
    formula: str
    values: NDArray[np.float64]
    style: str = "fine"
    width: float = 12
    start: str = ""
    start_value: float = 0.0
    settled: int = 0


class FormulaTable:
    """Columns side by side on one sheet, the first day in spreadsheet row ``first``."""

    def __init__(self, book: Book, sheet: str, columns: Sequence[Column], others: Iterable[FormulaTable] = ()) -> None:
        self.book, self.sheet, self.columns = book, sheet, columns
        self.letters = {column.key: xl_col_to_name(k) for k, column in enumerate(columns)}
        self._others = {table.sheet: table for table in others}

    def cell(self, key: str, row: int, *, outside: bool = False) -> str:
        """The address of a cell; with its sheet where it is used on another."""
        return f"{self.book.name(self.sheet) + '!' if outside else ''}{self.letters[key]}{row}"

    def span(self, key: str, first: int, last: int) -> str:
        """The address of a column's cells, for another sheet."""
        letter = self.letters[key]
        return f"{self.book.name(self.sheet)}!${letter}${first}:${letter}${last}"

    def write(self, rows: Sequence[Rows], skip: int = 0, pages: int = 1) -> None:
        """Write headings and cells, to be printed ``pages`` pages wide. A column with fewer values than
        there are rows begins ``skip`` rows later.
        """
        sheet, book = self.book.sheets[self.sheet], self.book
        self._headings()
        if pages > 1:
            # The title above the table would be cut where the first column is printed again; each page names its sheet.
            sheet.print_area(FIRST - 3, 0, rows[-1]["r"] - 1, len(self.columns) - 1)
            sheet.fit_to_pages(pages, 0)
            sheet.repeat_columns(0)
        for place, column in enumerate(self.columns):
            sheet.set_column(place, place, column.width)
            style, values = book.style(column.style), column.values.tolist()
            offset = skip if len(values) < len(rows) else 0
            if not column.formula:
                for row, value in zip(rows[offset:], values, strict=False):
                    sheet.write_number(row["r"] - 1, place, value, style)
                continue
            if column.start:
                r = rows[offset]["r"] - 1
                sheet.write_formula(r - 1, place, self._template(column.start).format(r=r), style, column.start_value)
            template = self._template(column.formula)
            for row, value in zip(rows[offset:], values[: column.settled], strict=False):
                sheet.write_number(row["r"] - 1, place, value, style)
            for row, value in zip(rows[offset + column.settled :], values[column.settled :], strict=False):
                sheet.write_formula(row["r"] - 1, place, template.format(**row), style, value)

    def _template(self, formula: str) -> str:
        """A formula with the letters of its columns filled in and the numbers of its rows left open."""
        return "=" + _CELL.sub(self._address, formula)

    def _address(self, found: re.Match[str]) -> str:
        sheet, key, row = found.groups()
        table = self._others[sheet] if sheet else self
        where = f"{self.book.name(sheet)}!" if sheet else ""
        return f"{where}{table.letters[key]}{{{row[1:] if row else 'r'}}}"

    def _headings(self) -> None:
        """Two rows: groups, each over its columns, and columns."""
        sheet, book = self.book.sheets[self.sheet], self.book
        group = None
        for place, column in enumerate(self.columns):
            begins, group = column.group != group, column.group
            if begins:
                book.text(self.sheet, FIRST - 3, place, column.group, "head_group")
            else:
                # Left empty, so that the group's name may run over it.
                sheet.write_blank(FIRST - 3, place, None, book.style("head_rest"))
            looks = "head" if place == 0 else "head_center" if "flag" in column.style else "head_number"
            book.text(self.sheet, FIRST - 2, place, column.heading, looks)
        sheet.set_row(FIRST - 2, 66)
        sheet.repeat_rows(FIRST - 3, FIRST - 2)
        sheet.freeze_panes(FIRST - 1, 1)
