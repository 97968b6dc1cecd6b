"""What a visitor said of a table that can be read in more than one way, and what is asked where nothing was said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .files import FileError
from .sheets import letters

LEFT_OUT = "-"
"""Stands for the channel of a name whose rows are not to be used."""


@dataclass(frozen=True)
class Column:
    """One column: its place counted from 0, and its whole heading, upper parts first, parted by " / "."""

    place: int
    heading: str
    hidden: bool = False

    @property
    def letters(self) -> str:
        """As a spreadsheet names it."""
        return letters(self.place)


LONGEST_HEADING = 80
"""Characters by which a heading is known again in another file."""


def headings_apart(columns: Sequence[Column]) -> dict[int, str]:
    """By place, each column's heading in small letters as it is known again elsewhere; of several alike also which of
    how many it is.
    """
    words = {column.place: " ".join(column.heading.casefold().split())[:LONGEST_HEADING] for column in columns}
    alike: dict[str, list[int]] = {}
    for place, heading in words.items():
        alike.setdefault(heading, []).append(place)
    return {
        place: heading if len(some := alike[heading]) == 1 else f"{heading} #{some.index(place) + 1}/{len(some)}"
        for place, heading in words.items()
    }


@dataclass(frozen=True)
class Said:
    """What was said of columns in a file before, by their :func:`headings_apart`: that they are a field's, added up
    where they are several; or nothing that is read, where ``field`` is "".
    """

    field: str
    headings: tuple[str, ...]


@dataclass(frozen=True)
class Choices:
    """What was said; nothing, where a table speaks for itself.

    ``said`` is of any file, the newest first; what else there is, of this one. ``columns`` are places, counted from 0,
    by field: several to be added up, none for a field the table has not; ``channels`` are keys by the name as it is
    written, or :data:`LEFT_OUT`; ``sheet`` is a name, ``rows`` the place whose rows are meant.
    """

    columns: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    channels: Mapping[str, str] = field(default_factory=dict)
    sheet: str | None = None
    rows: str | None = None
    said: tuple[Said, ...] = ()


NOTHING_SAID = Choices()


class ChoiceNeeded(FileError):
    """A table that can be read in more than one way, or not without being told (code ``which``, or ``columns`` where
    fields are only missing).

    ``sheets`` and ``rows`` are what there is to choose from, where that is asked; else ``missing`` fields, those
    ``optional`` and not found, and the columns that fit each ``doubtful`` field, with all ``columns`` and what was
    ``found``, places counted from 0.
    """

    def __init__(
        self,
        *,
        sheet: str | None = None,
        sheets: tuple[str, ...] = (),
        rows: tuple[str, ...] = (),
        rows_heading: str = "",
        missing: tuple[str, ...] = (),
        optional: tuple[str, ...] = (),
        doubtful: Mapping[str, tuple[Column, ...]] | None = None,
        columns: tuple[Column, ...] = (),
        found: Mapping[str, tuple[int, ...]] | None = None,
        samples: tuple[tuple[str, ...], ...] = (),
    ) -> None:
        self.doubtful = dict(doubtful or {})
        super().__init__("which" if sheets or rows or self.doubtful else "columns", ", ".join(missing))
        self.sheet, self.sheets, self.rows, self.rows_heading = sheet, sheets, rows, rows_heading
        self.missing, self.columns, self.found, self.samples = missing, columns, dict(found or {}), samples
        self.optional = optional

    @property
    def signature(self) -> tuple[str, ...]:
        """The same for files whose headings are the same."""
        return tuple(column.heading for column in self.columns)
