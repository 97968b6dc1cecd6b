"""What is doubtful about a row's own figures: told with the reason, and left out of ranks until it is confirmed."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..evidence.reconcile import Published, TooFewError, reconcile
from ..planning.outlook import DAYS_A_MONTH, FASTEST_POINTS_A_MONTH
from ..presets.figures import figures_of
from ..presets.places import known_name
from .tables.table import CityRow

Doubt = Literal["falls", "jumps", "over", "stale", "denominator", "of_target", "percent"]
"""``falls``: fewer active than in the older count. ``jumps``: more gained than any place on record. ``over``: more than
all of them. ``stale``: older than half a year. ``denominator``: far from the wajib KTP last published.
``of_target``: the percentage given is a share of the target, not of the people. ``percent``: it fits nothing."""
STALE = dt.timedelta(days=183)
"""An assumption: half a year, a semester of the register."""
FAR = 0.10
"""By how much a denominator may differ from the one last published, a fraction of it; an assumption."""


def doubts_of(row: CityRow, today: dt.date, code: str = "") -> tuple[Doubt, ...]:
    """Every doubt about a row's figures, none for a sound one. ``code`` is that of its place where it is known."""
    counts, dates = dict(row.counts), dict(row.dates)
    wajib, recorded, active = (counts.get(key) for key in ("wajib_ktp", "recorded", "active"))
    found: list[Doubt] = []
    if active is None or not wajib:
        return ()
    if active > (recorded or wajib) or (recorded or 0) > wajib:
        found.append("over")
    older, as_of = counts.get("older.active"), dates.get("as_of")
    if older is not None and older > active:
        found.append("falls")
    if older is not None and as_of is not None and _gain_a_month(row, active - older, wajib) > FASTEST_POINTS_A_MONTH:
        found.append("jumps")
    if as_of is not None and today - as_of > STALE:
        found.append("stale")
    known = [one.wajib_ktp for one in figures_of(known_name(code)) if one.wajib_ktp] if code else []
    if known and abs(wajib / known[-1] - 1) > FAR:
        found.append("denominator")
    return (*found, *_percent_doubts(row, active, wajib, recorded))


def _gain_a_month(row: CityRow, gained: int, wajib: int) -> float:
    """Points of coverage a month between the two counts."""
    dates = dict(row.dates)
    if "older.date" not in dates or dates["older.date"] >= dates["as_of"]:
        return 0.0
    months = (dates["as_of"] - dates["older.date"]).days / DAYS_A_MONTH
    return 100 * gained / wajib / months


def _percent_doubts(row: CityRow, active: int, wajib: int, recorded: int | None) -> tuple[Doubt, ...]:
    if row.percent is None:
        return ()
    number, digits = row.percent
    target = dict(row.values).get("target", 0.3)
    assert isinstance(target, int | float)
    try:
        found = reconcile(Published(active, number, digits, wajib, recorded, target=float(target)))
    except TooFewError:
        return ()
    bases = [reading.basis for reading in found.fitting]
    if not bases:
        return ("percent",)
    return () if any(basis in ("wajib_ktp", "recorded") for basis in bases) else ("of_target",)
