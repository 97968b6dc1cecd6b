"""A tracked plan as a file the office holds: JSON, or a spreadsheet. Both open again."""

from __future__ import annotations

import datetime as dt
import io
import json
from dataclasses import dataclass, replace
from typing import Any

from ...parameters import REGISTRY, Language
from ...parameters.personal import holds_personal
from ...scenario import Scenario
from ...sharing.link import LONGEST_PLAN, encode, plan_alone
from ..tables.cells import CellProblem
from ..tables.choices import NOTHING_SAID, Choices
from ..tables.counts import MOST_COUNTS, Count, Counts, read_counts
from ..tables.files import FileError, PrivateError, check_content
from ..tables.sheets import read_sheets
from ..tables.table import Read

FORMAT = 1
KIND = "ikd-track"
LONGEST_NAME = REGISTRY["name"].longest
_PLAN, _COUNTS, _NAME = "plan", "counts", "name"


@dataclass(frozen=True)
class Track:
    """A frozen plan, as the share link of the plan alone, and the counts since.

    The name is what somebody typed. ``ValueError`` for more characters than ``LONGEST_NAME`` and
    ``LONGEST_PLAN``, :class:`FileError` (rows) for more counts than ``MOST_COUNTS``: what could not be read again is
    not written either.
    """

    name: str
    link: str
    counts: tuple[Count, ...] = ()
    problems: tuple[CellProblem, ...] = ()
    read: Read | None = None
    """What was read of a spreadsheet's counts."""

    def __post_init__(self) -> None:
        if len(self.name) > LONGEST_NAME or len(self.link) > LONGEST_PLAN:
            raise ValueError("a name or a link that no file and no database would take")
        if len(self.counts) > MOST_COUNTS:
            raise FileError("rows", str(MOST_COUNTS))

    def with_counts(self, more: tuple[Count, ...]) -> Track:
        """With further counts; of two of one day the later given holds. :class:`FileError` (rows) for too many."""
        by_day = {count.date: count for count in (*self.counts, *more)}
        return Track(self.name, self.link, tuple(by_day[day] for day in sorted(by_day)))

    def without(self, day: dt.date) -> Track:
        """Without the count of a day."""
        return Track(self.name, self.link, tuple(count for count in self.counts if count.date != day))


def freeze(plan: Scenario, language: Language) -> Track:
    """The plan as it is now, to be held against counts: without what is laid out beside it."""
    return Track(plan.text("name"), encode(plan, language))


def as_json(track: Track) -> bytes:
    """The track as JSON."""
    rows = [{"date": c.date.isoformat(), "active": c.active, "wajib_ktp": c.wajib_ktp} for c in track.counts]
    content = {"kind": KIND, "format": FORMAT, "name": track.name, "link": track.link, "counts": rows}
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def as_xlsx(track: Track) -> bytes:
    """The track as a spreadsheet: the counts on the first sheet, to be added to, and the plan on the second."""
    from openpyxl import Workbook

    book = Workbook()
    counts = book.active
    assert counts is not None
    counts.title = _COUNTS
    counts.append(["tanggal", "aktif", "wajib KTP"])
    for count in track.counts:
        counts.append([count.date, count.active, count.wajib_ktp])
    plan = book.create_sheet(_PLAN)
    for row in (("kind", KIND), ("format", FORMAT), ("name", track.name), ("link", track.link)):
        plan.append(row)
    for cell in (plan["B3"], plan["B4"]):
        cell.data_type = "s"  # what people typed is never a formula
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read_track(content: bytes, name: str = "", choices: Choices = NOTHING_SAID) -> Track:
    """Open either file. Raises :class:`FileError` (size, empty, rows, track, those of a table) and ``PrivateError``."""
    check_content(content)
    return _from_sheet(content, name, choices) if content[:2] == b"PK" else _from_json(content)


def _from_json(content: bytes) -> Track:
    try:
        read: Any = json.loads(content.decode("utf-8-sig"))
        if read["kind"] != KIND or not 1 <= read["format"] <= FORMAT:
            raise FileError("track")
        track = _track(read["name"], read["link"])
        if len(read["counts"]) > MOST_COUNTS:
            raise FileError("rows", str(MOST_COUNTS))
        rows = [_count(row, line) for line, row in enumerate(read["counts"], 1)]
    except (UnicodeDecodeError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as wrong:
        if isinstance(wrong, FileError | PrivateError):
            raise
        raise FileError("track") from wrong
    return track.with_counts(tuple(rows))


def _count(row: Any, line: int) -> Count:
    active, wajib = row["active"], row["wajib_ktp"]
    whole = all(isinstance(n, int) and not isinstance(n, bool) and 0 <= n < 10**10 for n in (active, wajib or 0))
    if not whole or (wajib and active > wajib):
        raise ValueError(line)
    return Count(dt.date.fromisoformat(row["date"]), active, wajib, line)


def _track(name: Any, link: Any) -> Track:
    """Files of before held the whole link, meeting and all: of it the plan is taken."""
    if not isinstance(name, str) or not isinstance(link, str):
        raise TypeError("text")
    (name + link).encode()  # half a character could be shown and written nowhere: a ValueError
    if holds_personal(name):
        raise PrivateError(_NAME)
    return Track(name, plan_alone(link))


def _from_sheet(content: bytes, name: str, choices: Choices) -> Track:
    plan = next((one for one in next(read_sheets(content, name)) if one.name == _PLAN), None)
    if plan is None:
        raise FileError("track")
    counts: Counts = read_counts(content, name, choices)
    rows = {row.text(0): row.text(1) for row in plan.rows[:10]}
    try:
        if rows["kind"] != KIND:
            raise FileError("track")
        track = _track(rows.get("name", ""), rows["link"])
    except (KeyError, ValueError) as wrong:
        if isinstance(wrong, FileError | PrivateError):
            raise
        raise FileError("track") from wrong
    return replace(track, counts=counts.rows, problems=counts.problems, read=counts.read)
