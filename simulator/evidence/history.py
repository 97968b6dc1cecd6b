"""An office's own dated counts: their net pace and its spread, beside what the plan's events would have brought."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ..model import project_line
from ..parameters import REGISTRY, Value
from ..presets import scale_turnout
from ..scenario import LONGEST, Scenario, ScenarioError
from .pace.stretches import DAYS_A_MONTH
from .tables.cells import BadCellError, CellProblem, TableRow, read_rows
from .turnout_scale import scale_where

HEADERS: dict[str, tuple[str, ...]] = {
    "date": ("tanggal", "tgl", "date", "per tanggal"),
    "active": ("aktif", "ikd aktif", "jumlah aktif", "aktivasi", "total", "active", "count", "activated"),
    "wajib_ktp": ("wajib ktp", "wajib_ktp", "wajib", "denominator"),
}
MOST_SCALE = 20.0


@dataclass(frozen=True)
class Count:
    """How many persons were active on a date; wajib KTP None where it was not given; the file's line."""

    date: dt.date
    active: int
    wajib_ktp: int | None
    line: int


@dataclass(frozen=True)
class Counts:
    """The counts that can be used, by date, and the problems of the rest."""

    rows: tuple[Count, ...]
    problems: tuple[CellProblem, ...]

    @property
    def falls(self) -> tuple[Count, ...]:
        """Counts below the one before: a register that was cleaned, or a slip of the pen."""
        return tuple(b for a, b in pairwise(self.rows) if b.active < a.active)


@dataclass(frozen=True)
class ObservedPace:
    """Net gains between the first and the last count, persons.

    ``a_day`` is the mean gain a day, ``spread`` the standard deviation of the stretches' gains a day,
    weighted by their days (None for one stretch). ``modelled`` is what the plan's events would have
    brought from ``since`` to the end, None where the plan cannot be begun there; ``factor`` how many
    times the turnout would have to be to bring what was observed, None where no factor up to 20 does.
    """

    start: Count
    end: Count
    a_day: float
    spread: float | None
    modelled: float | None
    factor: float | None
    since: Count
    """The first count the plan is held against: a projection runs three years at most."""

    @property
    def gain(self) -> int:
        """Net gain over the whole, persons."""
        return self.end.active - self.start.active

    @property
    def points_a_month(self) -> float | None:
        """Gain in coverage a month, a fraction of 1; None without wajib KTP at both ends."""
        if not self.start.wajib_ktp or not self.end.wajib_ktp:
            return None
        months = (self.end.date - self.start.date).days / DAYS_A_MONTH
        return (self.end.active / self.end.wajib_ktp - self.start.active / self.start.wajib_ktp) / months


def read_counts(content: bytes, name: str = "") -> Counts:
    """Read a file's bytes, CSV or spreadsheet; ``name`` may tell which. Raises ``FileError`` and ``PrivateError``.

    A row that cannot be used is among the problems; of two counts of one day the first is used.
    """
    rows: dict[dt.date, Count] = {}
    problems: list[CellProblem] = []
    for row in read_rows(content, name, HEADERS, ("date", "active")):
        try:
            count = _count(row, rows)
        except BadCellError as bad:
            problems.append(CellProblem(row.line, bad.column, bad.received, bad.code))
        else:
            rows[count.date] = count
    return Counts(tuple(rows[date] for date in sorted(rows)), tuple(problems))


def _count(row: TableRow, known: Container[dt.date]) -> Count:
    date, active, wajib = row.date("date"), row.count("active"), row.count("wajib_ktp", 0)
    for column, count in (("active", active), ("wajib_ktp", wajib)):
        if count and not REGISTRY[column].low <= count <= REGISTRY[column].high:
            raise BadCellError(column, count, "range")
    if wajib and active > wajib:
        raise BadCellError("active", active, "more")
    if date in known:
        raise BadCellError("date", date.isoformat(), "again")
    return Count(date, active, wajib or None, row.line)


def observed_pace(scenario: Scenario, counts: Sequence[Count]) -> ObservedPace:
    """The counts' pace beside the plan's over the same days. ValueError for fewer than two counts."""
    if len(counts) < 2:
        raise ValueError("a pace needs two counts")
    start, end = counts[0], counts[-1]
    days = (end.date - start.date).days
    gains = np.array([(b.active - a.active) / (b.date - a.date).days for a, b in pairwise(counts)])
    weights = np.array([(b.date - a.date).days for a, b in pairwise(counts)], dtype=float)
    a_day = (end.active - start.active) / days
    spread = math.sqrt(float(np.average((gains - a_day) ** 2, weights=weights))) if len(gains) > 1 else None
    since = next(count for count in counts if end.date - count.date <= LONGEST)
    then = _at(scenario, since, end) if since is not end else None
    if then is None:
        return ObservedPace(start, end, a_day, spread, None, None, since)
    return ObservedPace(start, end, a_day, spread, _gain(then, 1.0), _factor(then, end.active - since.active), since)


def _at(scenario: Scenario, start: Count, end: Count) -> Scenario | None:
    """The plan begun at a count; what is not known of that day is in today's proportion. None if impossible."""
    share = scenario.number("recorded") / scenario.number("wajib_ktp")
    wajib = start.wajib_ktp or max(round(scenario.number("wajib_ktp")), start.active)
    facts: dict[str, Value] = {
        "as_of": start.date,
        "end": end.date,
        "wajib_ktp": wajib,
        "recorded": max(round(wajib * share), start.active),
        "active": start.active,
    }
    try:
        return scenario.replace(facts)
    except ScenarioError:
        return None


def _gain(scenario: Scenario, scale: float) -> float:
    _, line = project_line(scale_turnout(scenario, scale))
    return float(line.active[-1] - line.active[0])


def _factor(scenario: Scenario, gain: float) -> float | None:
    """How many times the turnout brings the gain, by halves; None where nothing from 0 to 20 does."""
    if not _gain(scenario, 0.0) <= gain <= _gain(scenario, MOST_SCALE):
        return None
    return scale_where(lambda scale: _gain(scenario, scale) < gain, MOST_SCALE)
