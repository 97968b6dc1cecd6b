"""The outside view of a plan: its pace beside every pace on record, and the plan adjusted towards them."""

from __future__ import annotations

import csv
import datetime as dt
import math
from dataclasses import dataclass
from functools import lru_cache

from ..model import project_line
from ..presets import BY_KEY, scale_turnout
from ..presets.figures import DATA
from ..scenario import Scenario
from .forecast import Pool, expected_log_pace
from .observations import Observation, place_key, shipped
from .pace.stretches import DAYS_A_MONTH, Stretch, histories, stretches
from .turnout_scale import scale_where

LONG_STRETCH = 60
"""Days: shorter stretches show bursts, and the dates' own roundness."""
CITY, REGENCY = "kota", "kabupaten"
MOST_SCALE = 8.0
"""Of turnout; a plan that needs more is not adjusted."""
EVEN_WEIGHT = 0.5
"""Weight of experience in the blend; an assumption."""


@dataclass(frozen=True)
class OutsideView:
    """A plan's pace among the observed ones. Paces in coverage a month, fractions of 1."""

    pace: float
    activations: float
    """Net gain in active persons a day, per 100,000 wajib KTP."""
    slower: float
    """Share of the observed stretches that were slower, a fraction of 1."""
    observed: tuple[Stretch, ...]
    """Every stretch of at least :data:`LONG_STRETCH` days, the fastest first."""
    fastest_with_rule: Stretch | None
    fastest_unknown: Stretch | None
    """Of those of which no source tells a counter rule: unknown, which is not "without"."""
    own: tuple[Stretch, ...]
    """The city's own stretches up to the plan's date, by date."""
    expected: float
    """The pace that experience leads one to expect here: other places' and the city's own."""

    @property
    def beyond(self) -> bool:
        """Whether the plan is faster than anything observed."""
        return bool(self.observed) and self.pace > self.observed[0].pace


@lru_cache(maxsize=1)
def places_with_rule() -> dict[str, dt.date | None]:
    """Places known to ask for IKD first at the counter, and the first day of the month since when (``rules.csv``).

    None where no source dates it. Of any other place it is unknown.
    """
    with (DATA / "rules.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["place"]: dt.date.fromisoformat(f"{row['from']}-01") if row["from"] else None
            for row in csv.DictReader(file)
        }


def rule_known(stretch: Stretch) -> bool:
    """Whether the place is known to have had the counter rule, for half of the stretch at least if it is dated."""
    if stretch.place not in places_with_rule():
        return False
    since = places_with_rule()[stretch.place]
    return since is None or since <= stretch.start + (stretch.end - stretch.start) / 2


@lru_cache(maxsize=1)
def _on_record() -> tuple[Stretch, ...]:
    """Every stretch of the shipped figures."""
    return stretches(shipped())


@lru_cache(maxsize=128)
def outside_view(scenario: Scenario, kind: str = CITY) -> OutsideView:
    """The plan's line beside what was observed. ``kind`` of place, where no figure of the city tells it.

    Kept by scenario and kind.
    """
    pace, gain = _pace(scenario)
    long_ones = [s for s in _on_record() if (s.end - s.start).days >= LONG_STRETCH]
    observed = tuple(sorted(long_ones, key=lambda stretch: -stretch.pace))
    place = BY_KEY[scenario.preset].place
    own = tuple(s for s in _on_record() if s.place == place and s.end <= scenario.day("as_of"))
    days = (scenario.day("end") - scenario.day("as_of")).days
    return OutsideView(
        pace,
        gain / days / scenario.number("wajib_ktp") * 1e5,
        sum(stretch.pace < pace for stretch in observed) / max(1, len(observed)),
        observed,
        next((stretch for stretch in observed if rule_known(stretch)), None),
        next((stretch for stretch in observed if not rule_known(stretch)), None),
        own,
        _expected(scenario, kind),
    )


@lru_cache(maxsize=64)
def adjusted(scenario: Scenario, weight: float = EVEN_WEIGHT, kind: str = CITY) -> Scenario | None:
    """The plan with every channel's turnout scaled so that its pace is a blend with what experience expects.

    In logarithm: ``weight`` (a fraction of 1) times the expected pace and the rest the plan's own.
    None when no scale does that: a plan that gains nothing, or whose limits hold it below.
    """
    pace, _ = _pace(scenario)
    if pace <= 0:
        return None
    wanted = math.exp(weight * math.log(_expected(scenario, kind)) + (1 - weight) * math.log(pace))
    scale = scale_where(lambda scale: _pace(scale_turnout(scenario, scale))[0] < wanted, MOST_SCALE)
    found = scale_turnout(scenario, scale)
    return found if abs(_pace(found)[0] / wanted - 1) < 0.05 else None


def _pace(scenario: Scenario) -> tuple[float, float]:
    """Coverage a month on the line, and the gain in active persons."""
    _, line = project_line(scenario)
    base = line.base(scenario.text("basis"))
    months = (scenario.day("end") - scenario.day("as_of")).days / DAYS_A_MONTH
    gain = float(line.active[-1] / base[-1] - line.active[0] / base[0])
    return gain / months, float(line.active[-1] - line.active[0])


def _expected(scenario: Scenario, kind: str) -> float:
    place = BY_KEY[scenario.preset].place
    pool = Pool(_on_record())
    pool = pool.without(place_key(place, "")) if place else pool
    before = [one for one in histories(shipped()).get(place, []) if one.date < scenario.day("as_of")]
    base = scenario.number(scenario.text("basis"))
    level = before[-1].level if before else kind
    active = scenario.number("active")
    now = Observation(
        place,
        level,
        "",
        scenario.day("as_of"),
        "day",
        active=active,
        coverage=active / base if base else 0.0,
        denominator=base,
        quality="A",
    )
    return math.exp(expected_log_pace([*before, now], pool))
