"""A few levers over values fixed beforehand: which ones, over what, and no more than some seconds can work out."""

import dataclasses

import pytest

from simulator.model import project, project_days
from simulator.parameters import REGISTRY
from simulator.planning.lever_grid.grid import (
    MOST_LEVERS,
    MOST_NODE_DAYS,
    VALUES,
    helpful_levers,
    lever_grid,
    movable_levers,
)
from simulator.planning.levers import LeverError
from simulator.planning.ranking.changes import most_helpful_lever
from simulator.presets import BY_KEY
from simulator.scenario import find_problems
from tests.planning.cities import BLITAR, DENPASAR, PRESETS, TOWN


@pytest.mark.parametrize("preset", PRESETS)
def test_the_levers_proposed_are_the_most_helpful_ones(preset):
    plan = PRESETS[preset]
    proposed = helpful_levers(plan)
    assert len(proposed) == MOST_LEVERS
    assert proposed[0] == most_helpful_lever(plan)
    assert proposed == movable_levers(plan)[:MOST_LEVERS]


@pytest.mark.parametrize("plan", [BLITAR, DENPASAR, TOWN], ids=["blitar", "denpasar", "town"])
def test_each_lever_goes_from_worse_than_the_plan_to_the_best_that_is_plausible(plan):
    for key in movable_levers(plan):
        (lever,) = lever_grid(plan, [key]).levers
        assert 2 <= len(lever.values) <= VALUES[0]
        assert len(set(lever.values)) == len(lever.values)
        assert lever.values[lever.plan] == plan[key]
        for value in lever.values:
            assert not find_problems({**plan, key: value}, ())
        if REGISTRY[key].numeric:
            rising = sorted(lever.values)
            assert list(lever.values) in (rising, rising[::-1])


def test_every_combination_is_a_plan_and_the_plan_is_one_of_them():
    grid = lever_grid(BLITAR, ("loket.rule", "kelurahan.events", "downtime"))
    every = list(grid.scenarios())
    assert len(every) == len(set(every)) == len(grid) == 7 * 6 * 7
    assert every[grid.plan] == BLITAR
    assert {key for one in every for key in one.differences(BLITAR)} == {"loket.rule", "kelurahan.events", "downtime"}
    last = [lever.values[-1] for lever in grid.levers]
    assert [every[-1][lever.key] for lever in grid.levers] == last


@pytest.mark.parametrize("preset", BY_KEY)
def test_the_work_is_bounded_whatever_the_period(preset):
    plan = BY_KEY[preset].scenario
    days = (plan.day("end") - plan.day("as_of")).days
    assert 1 < len(lever_grid(plan, helpful_levers(plan))) <= max(MOST_NODE_DAYS / days, VALUES[-1] ** MOST_LEVERS)


def test_a_period_that_is_over_has_no_levers(monkeypatch):
    monkeypatch.setenv("IKD_TODAY", "2026-12-01")
    over = BLITAR.replace({})
    assert movable_levers(over) == helpful_levers(over) == ()


@pytest.mark.parametrize("keys", [("target",), ("loket.rule", "loket.rule"), ("<b>",), ("growth.reach17",)])
def test_what_is_no_lever_of_the_office_is_refused_by_its_key(keys):
    with pytest.raises(LeverError) as refused:
        lever_grid(BLITAR, keys)
    assert refused.value.key == keys[-1]


@pytest.mark.parametrize("count", [0, MOST_LEVERS + 1])
def test_none_and_too_many_are_refused(count):
    with pytest.raises(ValueError, match="1 to 3"):
        lever_grid(BLITAR, movable_levers(BLITAR)[:count])


def test_a_projection_of_few_days_is_the_same_projection():
    days = (0, 7, 14, 31)
    whole, (few, bands) = project(BLITAR), project_days(BLITAR, days)
    assert few.target == whole.target
    assert few.coverage_end == whole.coverage_end
    assert dataclasses.replace(few, **_bands(whole)) == dataclasses.replace(whole, **_bands(whole))
    for k, day in enumerate(days):
        assert bands.at(k) == whole.coverage[whole.target.basis].at(day)


def _bands(one):
    """What holds arrays, taken from one, so that the rest can be compared."""
    return {name: getattr(one, name) for name in ("wajib_ktp", "recorded", "active", "coverage", "denominators")}
