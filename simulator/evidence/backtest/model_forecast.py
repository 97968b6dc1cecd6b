"""The model's own forecast of a place: a plain plan that shows the pace of its last stretch, projected on.

What was held in the place is not known, so the plan is that of a city of one's own, with the place's coverage; its
turnout is scaled until the line over the last stretch gains what the place gained there. In proportion a place of
any size is that city: only single events weigh a little more in a small one. Nothing here is fitted to what came.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import numpy as np

from ...model import project_fan, project_line
from ...parameters import CHANNELS, REGISTRY, Value
from ...presets import scale_turnout
from ...scenario import LONGEST, Scenario
from ..forecast import SLOWEST, Forecast
from ..observations import Observation
from ..pace.spread import DAYS, LAST, half_of_count, half_of_percent
from ..pace.stretches import DAYS_A_MONTH, between
from ..turnout_scale import scale_where

__all__ = ["LONGEST", "model_forecast", "plan_at_last_pace"]

DRAWS = 512
"""Futures of a forecast: enough for its quantiles to a twentieth of their spread, and quick."""
MOST_SCALE, HALVINGS = 20.0, 15
"""The scale is found to 0.001: a slider of turnout goes by tenths of a person."""
TIMES = (1, 2, 4, 8, 16)
"""How many times as much is held: the least at which the usual turnout brings the gain. Turnout alone would fill every
event, and a plan bound by its capacities knows no better day."""
EXACT, TENTH = 0.0001, 0.001
"""A starting figure at most this share of the base away from the truth counts as exact, or as a printed tenth."""


def model_forecast(known: Sequence[Observation], date: dt.date) -> Forecast:
    """Coverage of a place at ``date``, by the fan of :func:`plan_at_last_pace`.

    Raises ValueError with fewer than two figures, or for a date that is not after the last one, by at most
    the longest horizon of a plan.
    """
    if not dt.timedelta(0) < date - known[-1].date <= LONGEST:
        raise ValueError("a forecast goes on from a figure to a later date")
    _, fan = project_fan(plan_at_last_pace(known).replace({"end": date}), DRAWS)
    return Forecast(np.sort(fan.active[-1] / fan.wajib_ktp[-1]))


def plan_at_last_pace(known: Sequence[Observation]) -> Scenario:
    """A plan of a city of one's own that begins at the place's last figure and shows its last stretch's pace.

    ``known`` are the place's figures by date. The stretch reaches back at least 45 days where the figures do, as in the
    evidence behind ``spread.turnout``: shorter ones show bursts. One without a gain counts as the slowest pace that
    the forecast from experience knows too; one beyond any plan of :data:`TIMES` as the fastest of these.
    ValueError for fewer than two figures.
    """
    if len(known) < 2:
        raise ValueError("a pace needs two figures")
    now = known[-1]
    before = next((one for one in reversed(known[:-1]) if (now.date - one.date).days >= LAST), known[0])
    assert now.coverage is not None
    days = min(now.date - before.date, LONGEST)
    gain = max(between(before, now).pace, SLOWEST) * days.days / DAYS_A_MONTH
    start, covered = now.date - days, max(now.coverage - gain, 0.0)

    def falls_short(plan: Scenario, scale: float) -> bool:
        _, line = project_line(scale_turnout(plan, scale))
        return bool(line.active[-1] / line.wajib_ktp[-1] - line.active[0] / line.wajib_ktp[0] < gain)

    plans = [_begun(_held(times), start, now.date, covered) for times in TIMES]
    plan = next((one for one in plans if not falls_short(one, 1.0)), plans[-1])
    scaled = scale_turnout(plan, scale_where(lambda scale: falls_short(plan, scale), MOST_SCALE, HALVINGS))
    return _begun(scaled, now.date, now.date + LONGEST, now.coverage).replace(certainty_of(now))


def _held(times: int) -> Scenario:
    """The plain plan with that many times its events, venues and counter clients; all of it tried."""
    plain = Scenario()
    more: dict[str, Value] = {}
    for channel in CHANNELS:
        for name in ("events", "venues", "clients"):
            key = f"{channel.key}.{name}"
            if key in REGISTRY and (name != "events" or f"{channel.key}.clients" not in REGISTRY):
                more[key] = REGISTRY[key].inside(min(plain.number(key) * times, REGISTRY[key].high))
        events = f"{channel.key}.events"
        more[f"{channel.key}.tried"] = more.get(events, plain[events])
    return plain.replace(more)


def certainty_of(figure: Observation) -> dict[str, Value]:
    """How sure a figure is, from its row: values of ``certainty.*``.

    By how far its count or printed percentage is rounded, by its date's precision, and by its grade for the base.
    """
    if figure.active is not None and figure.denominator:
        half = half_of_count(figure.active) / figure.denominator
    else:
        printed = figure.reported if figure.reported is not None else figure.coverage
        half = half_of_percent((printed or 0.0) * 100) / 100
    return {
        "certainty.active": "exact" if half <= EXACT else "tenth" if half <= TENTH else "whole",
        "certainty.age": round(DAYS.get(figure.precision, DAYS["month"]) / DAYS_A_MONTH, 1),
        "certainty.wajib_ktp": "exact" if figure.quality == "A" else "about",
    }


def _begun(plan: Scenario, start: dt.date, end: dt.date, coverage: float) -> Scenario:
    """The plan from a date on, at a coverage, a fraction of 1."""
    wajib = plan.number("wajib_ktp")
    active = round(coverage * wajib)
    recorded = max(Scenario().number("recorded"), active)
    return plan.replace({"as_of": start, "end": end, "active": active, "recorded": recorded})
