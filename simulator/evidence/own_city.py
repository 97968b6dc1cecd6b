"""A plan for a city of one's own: its size by rule, its pace from its own two counts, else from cities of its size."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from ..model import project_line
from ..parameters import LAST_YEAR, REGISTRY, Value
from ..presets import OWN_CITY, SCALED, scale_turnout
from ..presets.own_city import sized
from ..scenario import LONGEST, Scenario
from .experience import CITY, LONG_STRETCH, REGENCY, rule_known
from .observations import shipped
from .pace.stretches import histories, stretches
from .turnout_scale import scale_where

NEIGHBOURS = 5
"""Places of about a city's size that its pace is taken from; an assumption."""
MOST_SCALE = 8.0
HALVINGS = 16
"""The factor on turnout is found to 8 / 2**16, finer than turnout is written."""
YEAR = dt.timedelta(days=365)
FITS_WITHIN = 0.1
"""By how much of the wanted gain a fitted plan may miss it and still be called fitted."""


@dataclass(frozen=True)
class OwnFigures:
    """What is asked of a city: persons on ``as_of``, projected to ``end``; an older count if there is one.

    ``certainty_*`` are the codes of the parameters of that name.
    """

    wajib_ktp: int
    recorded: int
    active: int
    as_of: dt.date
    end: dt.date
    city: str = ""
    code: str = ""
    certainty_active: str = "exact"
    certainty_wajib: str = "exact"
    older_date: dt.date | None = None
    older_active: int = 0

    @property
    def has_older(self) -> bool:
        """Whether there is an older count that a pace can come from."""
        return self.older_date is not None and self.older_date < self.as_of <= self.older_date + LONGEST


@dataclass(frozen=True)
class Neighbour:
    """A place with dated figures: its size in persons, and its pace as a fraction of coverage a month."""

    place: str
    size: float
    pace: float


@dataclass(frozen=True)
class OwnCity:
    """A city's plan, and where its pace comes from.

    ``pace`` is the gain in coverage a month it was fitted to, a fraction of 1; ``fitted`` whether the plan brings
    that pace: else it is faster or slower than any turnout of this plan brings, and the nearest stands.
    """

    plan: Scenario
    figures: OwnFigures
    pace: float
    neighbours: tuple[Neighbour, ...]
    """Those of its size, the fastest first; also where the pace is the city's own."""
    fitted: bool


def own_city(figures: OwnFigures) -> OwnCity:
    """The plan of a city of one's own. Raises ScenarioError, which lists every problem of the figures.

    All of it is written into the scenario, so that a later rule or figure changes no link.
    """
    facts: dict[str, Value] = {
        "wajib_ktp": figures.wajib_ktp,
        "recorded": figures.recorded,
        "active": figures.active,
        "as_of": figures.as_of,
        "end": figures.end,
        "city": figures.city,
        "code": figures.code,
        "certainty.active": figures.certainty_active,
        "certainty.wajib_ktp": figures.certainty_wajib,
        "older.date": figures.older_date,
        "older.active": figures.older_active,
    }
    entered = Scenario(facts, preset=OWN_CITY)
    by_size = sized(figures.wajib_ktp, figures.recorded, figures.code)
    return _fitted(entered.replace({key: REGISTRY[key].inside(value) for key, value in by_size.items()}), figures)


def pace_of(scenario: Scenario) -> OwnCity | None:
    """Where an own city's pace comes from, if its yields are still those that :func:`own_city` gave it; else None."""
    if scenario.preset != OWN_CITY:
        return None
    older = scenario["older.date"]
    assert older is None or isinstance(older, dt.date)
    found = _own_city_kept(
        OwnFigures(
            int(scenario.number("wajib_ktp")),
            int(scenario.number("recorded")),
            int(scenario.number("active")),
            scenario.day("as_of"),
            # Whatever the end, the pace is fitted over the same days.
            _a_year_on(scenario.day("as_of")),
            code=scenario.text("code"),
            older_date=older,
            older_active=int(scenario.number("older.active")),
        )
    )
    return found if all(scenario[key] == found.plan[key] for key in SCALED) else None


@lru_cache(maxsize=64)
def _own_city_kept(figures: OwnFigures) -> OwnCity:
    return own_city(figures)


@lru_cache(maxsize=1)
def _every_neighbour() -> tuple[Neighbour, ...]:
    """Each kabupaten and kota with long stretches of which no source tells a counter rule, over all of them."""
    gained: dict[str, tuple[float, float]] = {}
    for one in stretches(shipped()):
        if one.level in (CITY, REGENCY) and (one.end - one.start).days >= LONG_STRETCH and not rule_known(one):
            gain, months = gained.get(one.place, (0.0, 0.0))
            gained[one.place] = gain + one.after - one.before, months + one.months
    sizes = {
        place: [row.denominator for row in rows if row.denominator] for place, rows in histories(shipped()).items()
    }
    return tuple(
        Neighbour(place, sizes[place][-1], gain / months) for place, (gain, months) in gained.items() if sizes[place]
    )


def pace_of_size(wajib_ktp: float) -> tuple[float, tuple[Neighbour, ...]]:
    """The median pace (a fraction of coverage a month) of the places nearest in size, and these, the fastest first.

    ``wajib_ktp`` is in persons. The figures are those of ``coverage.csv``, of quality A or B.
    """
    nearest = sorted(_every_neighbour(), key=lambda one: abs(math.log(one.size / wajib_ktp)))[:NEIGHBOURS]
    nearest.sort(key=lambda one: -one.pace)
    return nearest[len(nearest) // 2].pace, tuple(nearest)


def _fitted(plan: Scenario, figures: OwnFigures) -> OwnCity:
    """The plan with every channel's turnout at the factor that brings the wanted pace."""
    typical, neighbours = pace_of_size(figures.wajib_ktp)
    if figures.has_older:
        assert figures.older_date is not None
        started = _begun(plan, figures.older_date, figures.older_active)
        wanted = float(figures.active - started.number("active"))
        months = (figures.as_of - figures.older_date).days / (365 / 12)
        pace = (figures.active / figures.wajib_ktp - started.number("active") / started.number("wajib_ktp")) / months

        def gain(scale: float) -> float:
            _, line = project_line(scale_turnout(started, scale))
            return float(line.active[-1] - line.active[0])
    else:
        end = _a_year_on(figures.as_of)
        started, pace = plan.replace({"end": end}), typical
        wanted = typical * 12 * ((end - figures.as_of) / YEAR)

        def gain(scale: float) -> float:
            _, line = project_line(scale_turnout(started, scale))
            return float(line.active[-1] / line.wajib_ktp[-1] - line.active[0] / line.wajib_ktp[0])

    scale = _scale(gain, wanted)
    close = abs(gain(scale) - wanted) <= FITS_WITHIN * abs(wanted)
    return OwnCity(scale_turnout(plan, scale), figures, pace, neighbours, close)


def _scale(gain: Callable[[float], float], wanted: float) -> float:
    return scale_where(lambda scale: gain(scale) < wanted, MOST_SCALE, HALVINGS)


def _a_year_on(day: dt.date) -> dt.date:
    """The day a year later, or the last one that any projection reaches."""
    return min(day + YEAR, dt.date(LAST_YEAR, 12, 31))


def _begun(plan: Scenario, date: dt.date, active: int) -> Scenario:
    """The plan begun at the older count, the register of that day by the plan's growth in today's proportion."""
    years = (plan.day("as_of") - date).days / 365
    shrunk = (1 + plan.number("growth")) ** -years
    wajib = max(round(plan.number("wajib_ktp") * shrunk), active, int(REGISTRY["wajib_ktp"].low))
    recorded = min(max(round(plan.number("recorded") * shrunk), active), wajib)
    return plan.replace(
        {"as_of": date, "end": plan.day("as_of"), "wajib_ktp": wajib, "recorded": recorded, "active": active}
    )
