"""The dated figures of places that the press and offices published (``simulator/data/coverage.csv``)."""

from __future__ import annotations

import csv
import datetime as dt
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

DATA = Path(__file__).parent.parent / "data"


@dataclass(frozen=True)
class KnownFigure:
    """One published figure, in persons. ``coverage`` is a fraction of ``denominator``; quality A, B or C
    as the README beside the data grades sources; None for what was not published.
    """

    place: str
    date: dt.date
    active: float | None
    denominator: float | None
    coverage: float
    quality: str
    source: str
    url: str
    wajib_ktp: float | None = None
    recorded: float | None = None

    def read_as(self, active: float, denominator: float) -> KnownFigure:
        """The same figure in another reading of its source: both in persons, coverage their quotient."""
        return replace(self, active=active, denominator=denominator, coverage=active / denominator)


@lru_cache(maxsize=1)
def known_figures() -> tuple[KnownFigure, ...]:
    """Every figure of ``coverage.csv`` whose coverage is known, sorted by place and date."""
    with (DATA / "coverage.csv").open(encoding="utf-8", newline="") as file:
        rows = [_figure(row) for row in csv.DictReader(file) if row["true_coverage_percent"]]
    return tuple(sorted(rows, key=lambda figure: (figure.place, figure.date)))


def figures_of(place: str, qualities: str = "AB") -> tuple[KnownFigure, ...]:
    """The figures of one place (as ``coverage.csv`` spells it) of the given qualities, by date; empty for none."""
    return tuple(f for f in known_figures() if f.place == place and f.quality in qualities)


def _figure(row: dict[str, str]) -> KnownFigure:
    def number(name: str) -> float | None:
        return float(row[name]) if row[name] else None

    return KnownFigure(
        row["place"],
        dt.date.fromisoformat(row["as_of_date"]),
        number("activated_count"),
        number("denominator_used"),
        float(row["true_coverage_percent"]) / 100,
        row["quality"],
        row["source_title"],
        row["source_url"],
        number("wajib_ktp"),
        number("perekaman"),
    )
