"""A city rolled to its newest published figure and to the end of the year that runs, its plan otherwise kept."""

from __future__ import annotations

import datetime as dt

from ..parameters import Value
from ..scenario import Scenario, ScenarioError
from .figures import KnownFigure, figures_of

ROUND = 1_000
"""A count that is a multiple of this is taken for a rounded one."""
_DAYS_A_YEAR = 365


def year_end(day: dt.date) -> dt.date:
    """The next 31 December after a day."""
    return dt.date((day + dt.timedelta(days=1)).year, 12, 31)


def figure_after(place: str, date: dt.date) -> KnownFigure | None:
    """The newest count of a place published for a day after ``date``, of quality A or B; None for none."""
    later = [figure for figure in figures_of(place) if figure.date > date and figure.active is not None]
    return later[-1] if later else None


def to_this_year(scenario: Scenario, place: str, today: dt.date) -> Scenario | None:
    """The scenario from its place's newest published count, to this 31 December where its period is over or in its last
    day: to the next one on 31 December itself, so that there are days left.

    ``place`` is spelled as in ``coverage.csv``, empty for a city without published figures. Of the day of that count
    wajib KTP is as published, else grown at the scenario's rate; so are the recorded, else in their share of it. The
    same scenario where nothing is newer and the period runs; None where no projection reaches so far.
    """
    facts: dict[str, Value] = {}
    figure = figure_after(place, scenario.day("as_of"))
    if figure is not None and figure.date <= today:
        facts |= _counts(scenario, figure)
    if scenario.day("end") <= today:
        facts["end"] = year_end(today)
    try:
        return scenario.replace(facts)
    except ScenarioError:
        return None


def _counts(scenario: Scenario, figure: KnownFigure) -> dict[str, Value]:
    """The facts of the day of a published count, in the program's units."""
    assert figure.active is not None
    years = (figure.date - scenario.day("as_of")).days / _DAYS_A_YEAR
    wajib, recorded = scenario.number("wajib_ktp"), scenario.number("recorded")
    then = figure.wajib_ktp or round(wajib * (1 + scenario.number("growth") * years))
    facts: dict[str, Value] = {
        "as_of": figure.date,
        "wajib_ktp": int(then),
        "recorded": int(figure.recorded or round(recorded / wajib * then)),
        "active": int(figure.active),
        "certainty.active": "tenth" if figure.active % ROUND == 0 else "exact",
        "certainty.age": 0.0,
    }
    if figure.wajib_ktp is None and scenario["certainty.wajib_ktp"] == "exact":
        facts["certainty.wajib_ktp"] = "about"
    return facts
