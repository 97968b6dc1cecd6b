"""A combined package: a staircase of changes whose gains add up."""

import functools
from dataclasses import replace

import pytest

from simulator import project
from simulator.narrative.planning import small_steps_sentence, step_gain
from simulator.planning.levers import LeverError, first_day, usual_end
from simulator.planning.package import LEAST_SHARE, PACKAGE_LEVERS, Package, build_package
from tests.planning.cities import BLITAR, DENPASAR, PRESETS, TOWN

CASES = {
    "blitar-2025": BLITAR,
    "denpasar-2024": DENPASAR,
    "blitar within the usual": BLITAR.replace({"target": 0.195}),
    "blitar beyond the usual": BLITAR.replace({"target": 0.198}),
    "denpasar within the usual": DENPASAR.replace({"target": 0.06}),
    "denpasar beyond the usual": DENPASAR.replace({"target": 0.07}),
    "town": TOWN.replace({"target": 0.25}),
    "met": TOWN.replace({"target": 0.1}),
}


@functools.cache
def package_of(case: str) -> Package:
    return build_package(CASES[case], draws=20)


def meets(scenario) -> bool:
    return project(scenario, 1).target.shortfall.line <= 1e-6


def coverage_of(scenario) -> float:
    return project(scenario, 1).coverage_end.line


@pytest.mark.parametrize("case", CASES)
def test_the_steps_lead_from_the_plan_to_the_package_and_their_gains_add_up(case):
    scenario = CASES[case]
    found = package_of(case)
    here, before = scenario, coverage_of(scenario)
    assert found.coverage_start == pytest.approx(before)
    for step in found.steps:
        assert here[step.key] == step.start
        here = here.replace({step.key: step.to})
        assert step.coverage_after == pytest.approx(coverage_of(here), rel=1e-12)
        assert step.gain == pytest.approx(step.coverage_after - before)
        before = step.coverage_after
    assert here == found.scenario
    total = sum(step.gain for step in found.steps)
    assert found.coverage_end == pytest.approx(found.coverage_start + total, rel=1e-9)
    assert found.probability == project(found.scenario, 20).target.probability
    assert found.reached == meets(found.scenario)
    assert (found.binding is None) == found.reached


@pytest.mark.parametrize("case", CASES)
def test_what_reaches_the_target_can_do_without_nothing(case):
    found = package_of(case)
    if not found.reached:
        return
    for step in found.steps:
        without = CASES[case].replace({other.key: other.to for other in found.steps if other.key != step.key})
        assert not meets(without)


def test_nothing_goes_beyond_the_usual_while_the_usual_is_enough():
    for case in ("blitar within the usual", "denpasar within the usual"):
        found = package_of(case)
        assert found.reached
        assert all(step.usual for step in found.steps)
        assert all(step.to <= usual_end(CASES[case], step.key) for step in found.steps)
    for case in ("blitar beyond the usual", "denpasar beyond the usual"):
        found = package_of(case)
        assert found.reached
        assert not all(step.usual for step in found.steps)


@pytest.mark.parametrize("preset", PRESETS)
def test_out_of_reach_every_lever_that_brings_what_can_be_written_stands_at_its_end(preset):
    found = package_of(preset)
    assert not found.reached
    assert found.binding in ("maximum", "audience", "ceiling")
    assert found.coverage_end < PRESETS[preset]["target"]
    most = found.scenario.replace({"kelurahan.events": 60})
    assert found.scenario["kelurahan.events"] == 60 or coverage_of(most) < found.coverage_end + LEAST_SHARE
    assert found.scenario["loket.rule"] == first_day(PRESETS[preset])
    assert all(step.gain >= LEAST_SHARE for step in found.steps)


def test_within_a_round_each_step_is_the_one_that_brings_most():
    found = package_of("blitar-2025")
    first = found.steps[0]
    for key in PACKAGE_LEVERS:
        goal = usual_end(BLITAR, key)
        if BLITAR[key] is None or (isinstance(goal, (int, float)) and goal > BLITAR[key]):
            assert coverage_of(BLITAR.replace({key: goal})) <= first.coverage_after + 1e-12


def test_a_step_that_adds_next_to_nothing_is_explained_where_the_target_would_be_missed_without_it():
    found = package_of("town")
    assert small_steps_sentence(found, "id") is None
    small = replace(found.steps[-1], coverage_after=0.25001, gain=1e-5)
    found = replace(found, steps=(*found.steps[:-1], small))
    assert step_gain(small, "id") == "kurang dari 0,01\u00a0poin"
    assert "0,01\u00a0poin tetap perlu: tanpa langkah itu" in small_steps_sentence(found, "id")


def test_a_met_target_needs_no_step():
    found = package_of("met")
    assert (found.steps, found.reached, found.coverage_start) == ((), True, found.coverage_end)


def test_only_the_levers_given_are_pulled_and_progress_is_told():
    seen = []
    found = build_package(DENPASAR, ("kelurahan.events",), 5, progress=lambda *done: seen.append(done))
    assert [step.key for step in found.steps] == ["kelurahan.events", "kelurahan.events"]
    assert seen == [(1, 2), (2, 2)]


def test_what_is_no_lever_and_a_fan_of_nothing_are_refused():
    with pytest.raises(LeverError):
        build_package(BLITAR, ("name",))
    with pytest.raises(ValueError, match="future"):
        build_package(BLITAR, draws=0)


@pytest.mark.parametrize("chance", [0.5, 0.8])
def test_with_a_chance_the_package_has_it_and_can_do_without_nothing(chance):
    plan = TOWN.replace({"target": 0.25})
    found = build_package(plan, chance=chance, draws=50)
    assert found.reached
    assert found.chance == chance
    assert found.probability == project(found.scenario, 50).target.probability >= chance
    for step in found.steps:
        without = plan.replace({other.key: other.to for other in found.steps if other.key != step.key})
        assert project(without, 50).target.probability < chance
    last = found.steps[-1]
    assert found.coverage_end >= package_of("town").coverage_end or chance == 0.5
    assert last.to != last.start


def test_a_chance_that_no_package_has_is_said_and_what_is_in_the_way():
    found = build_package(DENPASAR, chance=0.8, draws=20)
    assert not found.reached
    assert found.binding is not None
    assert found.probability < 0.8
    assert [step.key for step in found.steps] == [step.key for step in package_of("denpasar-2024").steps]


@pytest.mark.parametrize("chance", [0.0, 1.0, -1.0])
def test_a_chance_lies_between_nought_and_one(chance):
    with pytest.raises(ValueError, match="chance"):
        build_package(TOWN, chance=chance)
