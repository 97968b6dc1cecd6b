"""The model's forecast of a place: the plan shows the last stretch's pace, the fan goes on from there."""

import datetime as dt

import numpy as np
import pytest

from simulator.evidence.backtest import backtest, shipped_backtest
from simulator.evidence.backtest.model_forecast import LONGEST, certainty_of, model_forecast, plan_at_last_pace
from simulator.evidence.observations import Observation, shipped
from simulator.evidence.pace.stretches import histories
from simulator.model import project_line

START = dt.date(2024, 2, 1)


def figure(day: int, coverage: float, place: str = "X", **more) -> Observation:
    told = {"precision": "day", "quality": "A", "active": round(coverage * 1e6) + 1, "denominator": 1e6} | more
    return Observation(place, "kota", "", START + dt.timedelta(days=day), coverage=coverage, **told)


@pytest.mark.parametrize("gain", [0.0025, 0.006, 0.02, 0.06, 0.12])
def test_the_line_over_the_last_stretch_gains_what_the_place_gained_there(gain):
    plan = plan_at_last_pace([figure(0, 0.05), figure(120, 0.05 + gain)])
    assert (plan["active"], plan["as_of"]) == (pytest.approx((0.05 + gain) * plan["wajib_ktp"]), figure(120, 0).date)
    again = plan.replace({"as_of": START, "end": figure(120, 0).date, "active": round(0.05 * plan["wajib_ktp"])})
    _, line = project_line(again)
    assert line.active[-1] / line.wajib_ktp[-1] - 0.05 == pytest.approx(gain, rel=0.1, abs=0.0003)


def test_a_burst_before_the_figure_is_not_the_pace_and_no_gain_is_a_slow_one():
    calm = [figure(0, 0.05), figure(100, 0.06)]
    burst = [figure(0, 0.05), figure(90, 0.051), figure(100, 0.06)]
    assert plan_at_last_pace(burst) == plan_at_last_pace(calm)
    after = model_forecast([figure(0, 0.05), figure(100, 0.05)], figure(200, 0).date)
    assert 0.05 < after.quantile(0.5) < 0.055


def test_the_middle_goes_on_at_the_pace_and_the_range_widens_with_the_wait():
    known = [figure(0, 0.05), figure(180, 0.07)]
    near, far = (model_forecast(known, figure(180 + wait, 0).date) for wait in (90, 360))
    assert near.quantile(0.5) == pytest.approx(0.08, abs=0.004)
    assert far.quantile(0.9) - far.quantile(0.1) > 2 * (near.quantile(0.9) - near.quantile(0.1)) > 0
    assert np.array_equal(near.coverage, model_forecast(known, figure(270, 0).date).coverage)


def test_a_figures_row_tells_how_sure_it_is():
    exact, thousands = figure(0, 0.0512), figure(0, 0.19, active=24_000, denominator=120_000.0)
    printed = figure(0, 0.124, active=None, denominator=None, reported=0.124, precision="month", quality="B")
    assert certainty_of(exact) == {"certainty.active": "exact", "certainty.age": 0.0, "certainty.wajib_ktp": "exact"}
    assert certainty_of(thousands)["certainty.active"] == "whole"
    assert certainty_of(printed) == {"certainty.active": "tenth", "certainty.age": 0.3, "certainty.wajib_ktp": "about"}


def test_what_cannot_be_forecast_is_refused_by_the_forecast_and_left_out_of_the_backtest():
    known = [figure(0, 0.05), figure(100, 0.06)]
    for wrong in (known[:1], known):
        with pytest.raises(ValueError, match=r"two figures|later date"):
            model_forecast(wrong, known[-1].date if wrong is known else figure(200, 0).date)
    late = figure(100 + LONGEST.days + 1, 0.2)
    assert backtest([*known, late], "model").forecasts == ()
    assert len(backtest([*known, late]).forecasts) == 2


def test_any_coverage_and_any_wait_can_be_forecast():
    ends = [figure(0, 0.0), figure(1, 1.0), figure(2, 0.99), figure(1000, 0.0), figure(1001, 0.5)]
    found = backtest(ends, "model")
    assert len(found.forecasts) == 3
    assert all(0.0 <= q <= 1.0 for one in found.forecasts for q in one.quantiles)


def test_later_figures_and_other_places_change_nothing():
    rows = [figure(0, 0.05), figure(100, 0.06), figure(200, 0.075)]
    alone = backtest(rows, "model").forecasts[0]
    more = backtest([*rows, figure(300, 0.3), figure(0, 0.1, "Y"), figure(90, 0.3, "Y")], "model").forecasts[0]
    assert (alone.quantiles, alone.crps) == (more.quantiles, more.crps)


@pytest.mark.slow
def test_every_third_figure_and_later_of_the_shipped_ones_is_forecast():
    found = shipped_backtest("model")
    assert len(found.forecasts) == sum(max(0, len(rows) - 2) for rows in histories(shipped()).values())
    assert found.last_pace_skill.value >= 0.1
    assert found.held(0.8) >= 0.5
