"""A province's scorecard: each city's outcome with its doubts and its course, ranked, and the province's own sum."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..model import project
from ..parameters import Value
from .batch.outcome import FAILED, STATUSES, CityOutcome, city_outcome
from .city import City, city_of
from .province import ProvinceError, ProvinceProjection, sum_of
from .quality import Doubt, doubts_of
from .tables.problems import CityProblem
from .tables.table import CityRow

POINTS = 24
"""Days of a city's course that its small picture shows."""
PEERS = 5
"""Places of about a city's size: those nearest to it in the logarithm of wajib KTP."""


@dataclass(frozen=True)
class ScoreRow:
    """One city. ``city`` is None and ``problem`` tells why where its row cannot be reckoned.

    ``course`` is the line's coverage on days spread evenly from the date of the figures to the end, fractions of 1.
    """

    row: CityRow
    city: City | None
    outcome: CityOutcome | None
    problem: CityProblem | None
    doubts: tuple[Doubt, ...]
    course: tuple[float, ...] = ()
    confirmed: bool = False
    """Whether somebody has made sure of its figures in spite of the doubts."""

    @property
    def ranked(self) -> bool:
        """Whether it has a place among the others: reckoned, and without a doubt that nobody has looked into."""
        return self.outcome is not None and (self.confirmed or not self.doubts)

    @property
    def name(self) -> str:
        """The city's, untrusted."""
        return self.city.name if self.city else self.row.name or self.row.code or str(self.row.line)

    @property
    def status(self) -> str:
        """One of ``STATUSES``."""
        return self.outcome.status if self.outcome else FAILED

    @property
    def recorded_share(self) -> float:
        """Recorded of wajib KTP, a fraction of 1; 0 for a row that cannot be reckoned."""
        return self.city.plan.number("recorded") / self.city.plan.number("wajib_ktp") if self.city else 0.0

    @property
    def active_of_recorded(self) -> float:
        """Active of the recorded, a fraction of 1; 0 likewise."""
        recorded = self.city.plan.number("recorded") if self.city else 0.0
        return self.city.plan.number("active") / recorded if self.city and recorded else 0.0


@dataclass(frozen=True)
class Scorecard:
    """The rows in the order of the file; ``province`` is None where their sum has no meaning, as ``why`` tells."""

    rows: tuple[ScoreRow, ...]
    province: ProvinceProjection | None
    why: str = ""

    @property
    def reckoned(self) -> tuple[ScoreRow, ...]:
        """Those with an outcome."""
        return tuple(one for one in self.rows if one.outcome is not None)

    @property
    def doubtful(self) -> tuple[ScoreRow, ...]:
        """Those with doubts, confirmed or not."""
        return tuple(one for one in self.rows if one.doubts)

    def confirm(self, lines: Collection[int]) -> Scorecard:
        """The same with the figures of the rows of those lines of the file made sure of."""
        return replace(self, rows=tuple(replace(one, confirmed=one.row.line in lines) for one in self.rows))


def score_cities(
    rows: Sequence[CityRow],
    target: float,
    today: dt.date,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> Scorecard:
    """Every row with the province's target, a fraction of 1 of wajib KTP, and their sum."""
    laid: dict[str, Value] = {"target": target, "basis": "wajib_ktp"}
    found = []
    for k, row in enumerate(rows):
        found.append(_score_row(row, laid, today))
        progress(k + 1, 2 * len(rows))
    cities = [one.city for one in found if one.city is not None]
    try:
        province = sum_of(cities, target, progress=lambda done, of: progress(len(rows) + done, len(rows) + of))
    except ProvinceError as impossible:
        return Scorecard(tuple(found), None, impossible.code)
    return Scorecard(tuple(found), province)


def _score_row(row: CityRow, laid: dict[str, Value], today: dt.date) -> ScoreRow:
    city = city_of(row)
    if isinstance(city, CityProblem):
        return ScoreRow(row, None, None, city, ())
    city = replace(city, plan=city.plan.replace(laid))
    projection = project(city.plan, bands=False)
    line = projection.coverage["wajib_ktp"].line
    at = np.unique(np.linspace(0, len(line) - 1, min(POINTS, len(line))).round().astype(int))
    outcome = city_outcome(row, city, city.plan, projection)
    return ScoreRow(row, city, outcome, None, doubts_of(row, today, city.code), tuple(line[at].tolist()))


CITY_ORDERS = ("given", "coverage", "chance", "shortfall", "behind", "name")
"""By row of the table; coverage on the end date, chance, persons missing, needed over usual pace, downwards but for
chance; name."""


def arrange_cities(rows: Sequence[ScoreRow], order: str, status: str = "", sought: str = "") -> list[ScoreRow]:
    """The rows of a status, all where it is empty, whose name or code holds what is sought, in an order.

    Rows in doubt and those that cannot be reckoned come last, unranked, whatever the order.
    """
    words = sought.casefold().split()
    kept = [
        one
        for one in rows
        if status in ("", one.status) and all(word in f"{one.name} {one.row.code}".casefold() for word in words)
    ]
    if order == "given":
        return kept
    return sorted(kept, key=lambda one: (not one.ranked, _place(one, order)))


def _place(one: ScoreRow, order: str) -> tuple[float, str]:
    found = one.outcome
    if found is None or order == "name":
        return 0.0, one.name
    value = {
        "coverage": -(found.coverage_end or 0.0),
        "chance": found.chance or 0.0,
        "shortfall": -(found.shortfall or 0.0),
        "behind": -behind(found),
    }[order]
    return value, one.name


def behind(found: CityOutcome) -> float:
    """How many times the usual pace the target takes; 0 where nothing is needed."""
    needed, usual = found.needed or 0.0, found.usual or 0.0
    return 0.0 if needed <= 0 else needed / usual if usual > 0 else math.inf


def peers_of(one: ScoreRow, rows: Sequence[ScoreRow], most: int = PEERS) -> list[ScoreRow]:
    """The cities nearest in size among the rows that can be reckoned, the nearest first, itself left out."""
    if one.city is None:
        return []
    own = math.log(one.city.plan.number("wajib_ktp"))
    others = [other for other in rows if other.city is not None and other is not one]
    return sorted(others, key=lambda o: abs(math.log(o.city.plan.number("wajib_ktp")) - own) if o.city else 0.0)[:most]


def counted(rows: Sequence[ScoreRow]) -> dict[str, int]:
    """How many rows have each status, in the order of ``STATUSES``, those without any left out."""
    return {status: count for status in STATUSES if (count := sum(one.status == status for one in rows))}
