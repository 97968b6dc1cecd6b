"""No person's data in a table: told before any of its rows is kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from ...parameters.personal import holds_nik, holds_personal, names_people
from .files import PrivateError
from .headings import Fit
from .sheets import Sheet


def check_private(sheet: Sheet, fit: Fit, dates: Collection[int]) -> None:
    """Raise :class:`PrivateError` for a heading or a cell that could name a person; above the header, in the office's
    letterhead, only for a NIK.
    """
    for column in fit.header.columns:
        if any(names_people(part) for part in (column.heading, *column.heading.split(" / "))):
            raise PrivateError(column.heading[:40])
    above = {row.line for row in sheet.rows[: fit.header.below]}
    seen: set[tuple[str, bool]] = set()
    for row in sheet.rows:
        for place, cell in row.cells.items():
            text = _told(cell)
            if not text or (text, place in dates) in seen:
                continue
            if holds_nik(text) if row.line in above else holds_personal(text, date=place in dates):
                raise PrivateError(str(row.line))
            if row.line not in above:
                seen.add((text, place in dates))


def _told(cell: object) -> str:
    """A cell as text, where it could tell of a person: a number only with more digits than any count."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, dt.date):
        return f"{cell:%Y-%m-%d}"
    return f"{cell:.0f}" if isinstance(cell, int | float) and 1e9 < cell < 1e18 else ""
