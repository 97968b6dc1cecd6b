"""Several targets at once, and every year-end of a longer horizon."""

import datetime as dt

import pytest

from simulator import Scenario, project
from simulator.presets import BY_KEY
from tests.model.test_register import STILL

BLITAR = BY_KEY["blitar-2025"].scenario
THREE = BLITAR.replace({"target": 0.3, "target.province": 0.2, "target.national": 0.19, "basis.national": "recorded"})
LONG = BLITAR.replace({"as_of": dt.date(2025, 6, 30), "end": dt.date(2028, 3, 31), "target": 0.21})


def test_no_further_target_stands_beside_the_own_one_until_it_is_given():
    result = project(BLITAR, 16)
    assert list(result.targets) == ["own"]
    assert result.target is result.targets["own"]


@pytest.mark.parametrize("name", ["province", "national"])
def test_a_further_target_is_told_as_it_would_be_were_it_the_own(name: str) -> None:
    found = project(THREE, 128).targets
    assert list(found) == ["own", "province", "national"]
    alone = THREE.replace({"target": THREE[f"target.{name}"], "basis": THREE[f"basis.{name}"]})
    assert found[name] == project(alone, 128).target


def test_a_further_target_moves_no_figure():
    with_them, without = project(THREE, 64), project(BLITAR, 64)
    assert with_them.target == without.target
    assert with_them.coverage_end == without.coverage_end
    assert with_them.pace == without.pace


def test_each_year_end_is_that_of_a_plan_which_ends_there():
    result = project(LONG, 128)
    assert [one.date for one in result.year_ends] == [dt.date(year, 12, 31) for year in (2025, 2026, 2027)]
    for one in result.year_ends:
        day = (one.date - LONG.day("as_of")).days
        shorter = project(LONG.replace({"end": one.date}), 2)
        # The line knows nothing of what comes after.
        assert one.active.line == result.active.line[day] == pytest.approx(shorter.active.line[-1], rel=1e-12)
        assert one.people == pytest.approx(shorter.target.people, rel=1e-12)
        for basis in ("wajib_ktp", "recorded"):
            assert one.coverage[basis] == result.coverage[basis].at(day)


def test_the_last_year_end_is_the_end_where_they_are_the_same_day():
    result = project(BLITAR, 256, daily=True)
    (only,) = result.year_ends
    assert only.date == result.days[-1]
    assert only.active == result.active.at(-1)
    assert only.coverage[BLITAR.text("basis")] == result.coverage_end
    assert only.probability == result.target.probability
    assert only.people == result.target.people


def test_a_horizon_without_a_year_end_has_none():
    assert project(BLITAR.replace({"end": dt.date(2025, 12, 30)}), 8).year_ends == ()


def test_each_year_end_divides_by_the_register_in_force_on_it():
    scenario = STILL.replace({"end": dt.date(2027, 12, 31), "target.province": 0.2})
    first, second = project(scenario, 8).year_ends
    assert first.people == pytest.approx(0.3 * 100_000 * (1 + 0.06 * 181 / 365))
    assert second.people == pytest.approx(0.3 * 100_000 * (1 + 0.06 * (365 + 181) / 365))
    assert second.coverage["wajib_ktp"].line == pytest.approx(10_000 / (second.people / 0.3))
    assert project(scenario, 8).targets["province"].people == pytest.approx(second.people * 2 / 3)


def test_a_target_that_is_met_in_one_year_and_lost_in_the_next_has_its_chance_in_each():
    growing = Scenario({**STILL, "denominator": "running", "target": 0.096, "end": dt.date(2027, 12, 31)})
    first, second = project(growing, 16).year_ends
    # 10,000 of 106,000 and of 112,000: 9.43 and 8.93 %; at the start 10.
    assert (first.probability, second.probability) == (0.0, 0.0)
    met = project(growing.replace({"target": 0.092}), 16).year_ends
    assert [one.probability for one in met] == [1.0, 0.0]
