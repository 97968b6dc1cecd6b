"""The target, the chance of it, and the pace it asks for, all tell the same story."""

import datetime as dt

import numpy as np
import pytest
from hypothesis import assume, given

from simulator import project
from simulator.model import QUANTILES
from tests.bases import BASES, BUSY
from tests.examples import examples
from tests.strategies import scenarios

NO_EVENTS = {f"{key}.events": 0 for key in ("kelurahan", "sekolah", "kecamatan", "asn", "sosialisasi", "loket", "lain")}


@given(scenarios(longest=60))
@examples(60)
def test_the_needed_pace_is_what_would_close_the_shortfall(scenario):
    result = project(scenario, 5)
    if not result.pace.service_days:
        assert result.pace.needed == result.pace.planned == 0
        return
    missing = (result.pace.needed - result.pace.planned) * result.pace.service_days
    if result.pace.needed > 0:
        assert result.target.shortfall.line == pytest.approx(max(0, missing), abs=1e-6 * scenario["wajib_ktp"])
    else:
        assert result.target.shortfall.line == 0


@given(scenarios(longest=60))
@examples(60)
def test_the_chance_of_the_target_agrees_with_the_quantiles_of_coverage(scenario):
    assume(scenario["recorded"] > 0)
    draws = 50
    result = project(scenario, draws)
    for name, quantile in QUANTILES.items():
        coverage = getattr(result.coverage_end, name)
        if coverage > result.target.share + 1e-6:
            assert result.target.probability >= 1 - quantile - 1 / draws
        if coverage < result.target.share - 1e-6:
            assert result.target.probability <= 1 - quantile + 1 / draws


@given(scenarios(longest=60))
@examples(80)
def test_the_day_it_is_met_is_the_first_on_which_the_line_reaches_that_days_target(scenario):
    result = project(scenario, 2)
    reached = result.active.line >= scenario["target"] * result.base - 1e-6
    assert result.target.met_on == (result.days[int(np.argmax(reached))] if reached.any() else None)


def test_the_target_in_persons_grows_with_the_register():
    target = project(BUSY.replace({"growth": 0.06}), 2).target
    assert target.people_at_start == 30_000
    assert target.people == pytest.approx(0.3 * 100_000 * (1 + 0.06 * 49 / 365), rel=1e-3)


def test_the_basis_is_the_one_the_office_counts_by():
    by_recorded = project(BUSY.replace({"basis": "recorded"}), 50)
    assert by_recorded.target.people_at_start == pytest.approx(0.3 * 98_500)
    assert by_recorded.coverage_end == by_recorded.coverage["recorded"].at(-1)
    assert project(BUSY, 50).coverage_end.line < by_recorded.coverage_end.line


def test_a_target_already_passed_is_met_from_the_start():
    result = project(BUSY.replace({"target": 0.05}), 50)
    assert result.target.met_on == BUSY["as_of"]
    assert result.target.probability == 1
    assert result.target.shortfall.line == result.target.shortfall.p95 == 0
    assert result.pace.needed == 0


def test_a_target_out_of_reach_is_missed_in_every_future():
    result = project(BUSY.replace({"target": 1.0}), 50)
    assert result.target.met_on is None
    assert result.target.probability == 0
    assert result.target.shortfall.p5 > 50_000


def test_leavers_and_lapse_raise_the_pace_needed():
    base = BUSY.replace({"lapse": 0.0, "exit": 0.0, "growth": 0.0})
    needed = [project(base.replace(change), 2).pace.needed for change in ({}, {"lapse": 0.3}, {"exit": 0.06})]
    assert needed[0] < min(needed[1:])


def test_without_any_event_the_pace_is_told_per_office_day():
    result = project(BUSY.replace(NO_EVENTS), 2)
    # 36 weekdays less Lunar New Year and its eve, Nyepi and its eve, and Lebaran with its joint leave.
    assert result.pace.service_days == office_days(BUSY["as_of"], BUSY["end"])
    assert result.pace.needed > 0


@pytest.mark.parametrize(
    "change", [{"lain.events": 1, "lain.days": "67"}, {"kelurahan.days": "1"}, {"calendar.makeup": True}]
)
def test_service_days_are_those_of_city_and_period_whatever_the_plan_holds(change):
    before, after = project(BUSY, 2).pace, project(BUSY.replace(change), 2).pace
    assert after.service_days == before.service_days == office_days(BUSY["as_of"], BUSY["end"])


def test_an_event_on_a_saturday_leaves_what_the_target_takes_a_day_as_it_was():
    quiet = BUSY.replace({**NO_EVENTS, "kelurahan.events": 5, "kelurahan.days": "12345"})
    saturday = quiet.replace({"lain.events": 1, "lain.days": "6"})
    before, after = project(quiet, 2).pace, project(saturday, 2).pace
    assert after.needed == pytest.approx(before.needed, rel=1e-3)
    assert after.planned > before.planned


def office_days(start: dt.date, end: dt.date) -> int:
    closed = {dt.date(2026, 2, day) for day in (16, 17)} | {dt.date(2026, 3, day) for day in (18, 19, 20, 23, 24)}
    days = [start + dt.timedelta(days=n) for n in range(1, (end - start).days + 1)]
    return sum(day.isoweekday() <= 5 and day not in closed for day in days)


@pytest.mark.parametrize("base", BASES)
def test_the_error_of_the_chance_shrinks_with_the_futures(base):
    scenario = BASES[base].replace({"target": 0.115})
    few, many = project(scenario, 100).target, project(scenario, 400).target
    for target, draws in ((few, 100), (many, 400)):
        expected = (target.probability * (1 - target.probability) / draws) ** 0.5
        assert target.probability_error == pytest.approx(expected)
