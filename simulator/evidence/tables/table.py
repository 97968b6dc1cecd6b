"""A table of counts from whatever an office's program wrote: found in its file, its columns told, its rows handed on.

Counts only: a table with a heading or a cell that could name a person is refused before its rows are kept. What can be
read in more than one way is asked, never guessed, and what was read is told.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from .cells import TableRow, contradicts_itself, contradicts_order
from .choices import NOTHING_SAID, ChoiceNeeded, Choices, Column
from .files import MOST_ROWS, FileError
from .headings import Fit, Names, best_fit, names, plain
from .privacy import check_private
from .rows.left_out import without_notes, without_sums
from .sheets import Row, Sheet, letters, read_sheets

AREAS = frozenset(
    names("kecamatan, kelurahan, desa, wilayah, daerah, kota, kabupaten, kab, unit, lokasi, nama kecamatan")
    + names("nama kelurahan, nama wilayah, kab kota, kabupaten kota, desa kelurahan, kelurahan desa")
)
"""Headings of a column that says of which place a row is."""
MOST_SAMPLES, MOST_CHOICES = 3, 30


@dataclass(frozen=True)
class ReadColumn:
    """A column that was read: the field, its whole heading, and its letters, several where they were added up; whether
    it was read so because that was said of a file before.
    """

    field: str
    heading: str
    place: str
    said: bool = False


@dataclass(frozen=True)
class Read:
    """What was read of a file: the sheet (None of a text), the rows below the header that are not blank, how many of
    them were used, and the columns.
    """

    sheet: str | None
    rows: int
    used: int
    columns: tuple[ReadColumn, ...]
    hidden_rows: int = 0
    """Rows read although the spreadsheet hides them."""
    hidden_columns: tuple[str, ...] = ()
    """Letters of columns read although hidden."""
    sums: tuple[int, ...] = ()
    """Lines of sums, which were left out."""
    blanks: int = 0
    """Rows of a date without a count, which were left out."""
    formulas: int = 0
    """Cells of the columns read that are formulas, of which the stored value was taken."""
    place: str | None = None
    """The one place whose rows were read."""
    header: tuple[Column, ...] = ()
    """All columns there are to read."""
    samples: tuple[tuple[str, ...], ...] = ()
    """The first rows, by column."""
    unused: tuple[str, ...] = ()
    """Headings of columns that mean no field."""
    notes: int = 0
    """Rows below the last one with a figure: place and date, who signs, numbers of rows still empty."""


@dataclass(frozen=True)
class Table:
    """The rows of a table that may hold something, and what was read."""

    rows: tuple[TableRow, ...]
    read: Read


@dataclass(frozen=True)
class Form:
    """What a table must look like: the fields' names, those it needs, those whose cells are texts, whether its figures
    are of one place, how many rows it may have, and what kind it is, under which answers about it are remembered.
    """

    names: Names
    needed: tuple[str, ...]
    texts: tuple[str, ...]
    one_place: bool = False
    most: int = MOST_ROWS
    kind: str = ""
    asked: tuple[str, ...] = ()
    """The fields that a visitor may read otherwise; all of them where none is named."""


def read_table(content: bytes, name: str, form: Form, choices: Choices = NOTHING_SAID) -> Table:
    """The table of a file; a name ending in .xlsx, or the first bytes, tell a spreadsheet.

    Raises :class:`FileError`, :class:`ChoiceNeeded` among them, and :class:`PrivateError`.
    """
    sheet, fit = _choose_sheet(read_sheets(content, name), form, choices)
    below = sheet.rows[fit.header.below :]
    columns = _columns(fit, choices)
    if len(below) > min(form.most, MOST_ROWS):
        raise FileError("rows", str(min(form.most, MOST_ROWS)))
    check_private(sheet, fit, {column.place for column in columns.get("date", ())})
    _check_columns(sheet, fit, form, choices, columns)
    below, notes = _without_notes(below, form, columns)
    rows, sums = without_sums(below, {name: [c.place for c in some] for name, some in columns.items()}, fit)
    rows, place = _of_one_place(rows, fit, form, choices, columns)
    used = {column.place for some in columns.values() for column in some}
    said = fit.said - choices.columns.keys()
    read = Read(
        sheet.name,
        len(below) + notes,
        0,
        tuple(
            ReadColumn(name, " + ".join(c.heading for c in some), "+".join(c.letters for c in some), name in said)
            for name, some in columns.items()
            if some
        ),
        sum(row.hidden for row in rows),
        tuple(letters(place) for place in sorted(used & sheet.hidden_columns)),
        tuple(sums),
        0,
        sum(count for place, count in sheet.formulas.items() if place in used),
        place,
        fit.header.columns,
        _samples(sheet, fit),
        tuple(column.heading for column in fit.header.columns if column.place not in used),
        notes,
    )
    return Table(tuple(_table_rows(sheet, rows, form, columns)), read)


def _choose_sheet(tries: Iterable[Sequence[Sheet]], form: Form, choices: Choices) -> tuple[Sheet, Fit]:
    """The sheet that has the headings, among the visible ones unless another was named."""
    best: tuple[Sheet, Fit] | None = None
    for sheets in tries:
        if choices.sheet is not None and any(sheet.name is not None for sheet in sheets):
            named = [sheet for sheet in sheets if (sheet.name or "").casefold() == choices.sheet.strip().casefold()]
            if not named:
                raise FileError("no_sheet", ", ".join(f"\u201c{sheet.name}\u201d" for sheet in sheets[:MOST_CHOICES]))
        else:
            named = [sheet for sheet in sheets if sheet.visible]
        fits = [(sheet, fit) for sheet in named if (fit := best_fit(sheet, form.names, form.needed, choices.said))]
        told = frozenset(choices.columns)
        whole = [(sheet, fit) for sheet, fit in fits if not set(fit.missing(form.needed)) - told]
        if len(whole) > 1 and not told:
            raise ChoiceNeeded(sheets=tuple(str(sheet.name) for sheet, _ in whole))
        if whole:
            return whole[0]
        fits.sort(key=lambda one: len(one[1].missing(form.needed)))
        if fits and (best is None or len(fits[0][1].missing(form.needed)) < len(best[1].missing(form.needed))):
            best = fits[0]
    if best is None:
        raise ChoiceNeeded(missing=form.needed)
    return best


def _columns(fit: Fit, choices: Choices) -> dict[str, tuple[Column, ...]]:
    """By field the columns to read; one that was chosen for a field is no other's unless that was chosen too."""
    chosen = {field: tuple(_column(fit, place) for place in places) for field, places in choices.columns.items()}
    taken = {place for places in choices.columns.values() for place in places}
    free = {name: tuple(column for column in fits if column.place not in taken) for name, fits in fit.fits.items()}
    return {name: some for name, some in {**free, **chosen}.items() if some or name in chosen}


def _samples(sheet: Sheet, fit: Fit) -> tuple[tuple[str, ...], ...]:
    rows = sheet.rows[fit.header.below :][:MOST_SAMPLES]
    return tuple(tuple(row.text(column.place)[:40] for column in fit.header.columns) for row in rows)


def _column(fit: Fit, place: int) -> Column:
    return next((one for one in fit.header.columns if one.place == place), Column(place, ""))


def _check_columns(
    sheet: Sheet, fit: Fit, form: Form, choices: Choices, columns: Mapping[str, tuple[Column, ...]]
) -> None:
    """Raise :class:`ChoiceNeeded` where a needed field has no column, or a field more than one that nobody chose."""
    widest = max((max(row.cells) for row in sheet.rows), default=0)
    for places in choices.columns.values():
        for place in places:
            if place > widest:
                raise FileError("no_column", letters(place))
    missing = tuple(name for name in form.needed if not columns.get(name))
    doubtful = {name: some for name, some in columns.items() if len(some) > 1 and name not in choices.columns}
    if missing or doubtful:
        raise ChoiceNeeded(
            sheet=sheet.name,
            missing=missing,
            optional=tuple(name for name in form.names if name not in form.needed and not columns.get(name)),
            doubtful=doubtful,
            columns=fit.header.columns,
            found={name: tuple(c.place for c in some) for name, some in columns.items() if len(some) == 1},
            samples=_samples(sheet, fit),
        )


def _without_notes(
    rows: Sequence[Row], form: Form, columns: Mapping[str, tuple[Column, ...]]
) -> tuple[Sequence[Row], int]:
    if "date" not in form.needed:
        return rows, 0
    figures = [column.place for name, some in columns.items() if name not in form.texts for column in some]
    return without_notes(rows, figures, [column.place for column in columns.get("date", ())])


def _of_one_place(
    rows: list[Row], fit: Fit, form: Form, choices: Choices, columns: Mapping[str, tuple[Column, ...]]
) -> tuple[list[Row], str | None]:
    """The rows of one place, where the table has several and its figures are of one."""
    taken = {column.place for some in columns.values() for column in some}
    areas = [c for c in fit.header.columns if plain(c.heading.split(" / ")[-1]) in AREAS and c.place not in taken]
    if not form.one_place or not areas:
        return rows, None
    area = areas[-1]
    there = list(dict.fromkeys(" ".join(row.text(area.place).split()) for row in rows))
    if choices.rows is not None:
        wanted = " ".join(choices.rows.split()).casefold()
        kept = [row for row in rows if " ".join(row.text(area.place).split()).casefold() == wanted]
        if not kept:
            raise FileError("no_rows", ", ".join(f"\u201c{name}\u201d" for name in there[:MOST_CHOICES]))
        return kept, choices.rows
    if len(there) > 1:
        raise ChoiceNeeded(rows=tuple(there), rows_heading=area.heading, columns=fit.header.columns)
    return rows, there[0] if there else None


def _table_rows(
    sheet: Sheet, rows: Sequence[Row], form: Form, columns: Mapping[str, tuple[Column, ...]]
) -> list[TableRow]:
    """The rows by field; a text that is merged over several rows stands in each."""
    asked = frozenset(
        name
        for name, some in columns.items()
        if _asked_back(name, form)(row.cells.get(c.place) for row in rows for c in some)
    )
    merged = _merged_down(sheet, {c.place for name in form.texts for c in columns.get(name, ())})

    def value(row: Row, some: tuple[Column, ...]) -> Any:
        cells = tuple(row.cells.get(c.place, merged.get((row.line, c.place))) for c in some)
        return cells if len(cells) > 1 else cells[0] if cells else None

    return [TableRow(row.line, {name: value(row, some) for name, some in columns.items()}, asked) for row in rows]


def _asked_back(field: str, form: Form) -> Callable[[Iterable[Any]], bool]:
    """What tells that the cells of a field contradict each other."""
    if field == "date":
        return contradicts_order
    return (lambda cells: False) if field in form.texts else contradicts_itself


def _merged_down(sheet: Sheet, places: set[int]) -> dict[tuple[int, int], Any]:
    lines = [row.line for row in sheet.rows]
    found: dict[tuple[int, int], Any] = {}
    for merge in sheet.merges:
        if merge.left not in places or merge.bottom <= merge.top or len(found) > MOST_ROWS:
            continue
        first, last = bisect_left(lines, merge.top), bisect_right(lines, merge.bottom)
        if first < last and lines[first] == merge.top:
            value = sheet.rows[first].cells.get(merge.left)
            found.update({(line, merge.left): value for line in lines[first + 1 : last]})
    return found


def used(table: Table, count: int, blanks: int) -> Read:
    """What was read, with how many rows were used, and how many have no count."""
    return replace(table.read, used=count, blanks=blanks)
