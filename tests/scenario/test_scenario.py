"""A scenario is complete, consistent and never changes; what is wrong is said all at once."""

import copy
import datetime as dt
import pickle

import pytest
from hypothesis import given

from simulator import Scenario, ScenarioError
from simulator.parameters import LANGUAGES, REGISTRY
from simulator.presets import PRESETS
from simulator.scenario import find_problems, value_problem
from tests.examples import examples
from tests.strategies import scenarios

EMPTY = Scenario()

WRONG = {
    "number": {"wajib_ktp": "many"},
    "whole": {"wajib_ktp": 1000.5},
    "range": {"growth": 0.5},
    "decimals": {"growth": 0.012345},
    "flag": {"calendar.makeup": 1},
    "choice": {"basis": "people"},
    "date": {"as_of": "2025-12-31"},
    "year": {"end": dt.date(2050, 1, 1)},
    "weekdays": {"lain.days": "76"},
    "place_code": {"code": "3572"},
    "text": {"name": "a\x07b"},
    "long": {"name": "x" * 201},
    "unknown": {"kelurahan.colour": 1},
    "recorded_above_wajib": {"recorded": 100_001},
    "active_above_recorded": {"active": 98_501},
    "end_before_start": {"end": dt.date(2025, 12, 31)},
    "counter_days": {"loket.events": 6},
    "too_long": {"end": dt.date(2029, 1, 5)},
}


def test_without_changes_it_holds_every_default():
    assert dict(EMPTY) == {key: p.inside(p.default) for key, p in REGISTRY.items()}
    assert EMPTY.preset == "sendiri"


def test_replace_gives_another_and_leaves_the_first():
    other = EMPTY.replace({"growth": 0.02})
    assert (EMPTY["growth"], other["growth"]) == (0.012, 0.02)
    assert other.differences(EMPTY) == {"growth": 0.02}
    assert other.replace({"growth": 0.012}) == EMPTY


def test_it_is_frozen():
    with pytest.raises(AttributeError):
        EMPTY.preset = "blitar-2025"
    with pytest.raises(TypeError):
        EMPTY["growth"] = 0.02
    with pytest.raises(TypeError):
        EMPTY._values["growth"] = 0.02
    values = dict(EMPTY)
    made = Scenario(values)
    values["growth"] = 0.05
    assert made["growth"] == 0.012


@given(scenarios())
@examples(60)
def test_equal_scenarios_hash_alike_and_survive_pickling_and_copying(scenario):
    for twin in (pickle.loads(pickle.dumps(scenario)), copy.deepcopy(scenario), Scenario(start=scenario)):
        assert twin == scenario
        assert hash(twin) == hash(scenario)
        assert twin.preset == scenario.preset
    assert scenario in {scenario: 1}


def test_the_city_it_started_from_is_part_of_it():
    blitar = next(preset for preset in PRESETS if preset.key == "blitar-2025").scenario
    assert Scenario(dict(blitar)) != blitar
    assert Scenario(dict(blitar), preset="blitar-2025") == blitar


def test_values_are_settled_so_that_equal_means_equal():
    assert Scenario({"growth": 0.1 * 0.3}) == Scenario({"growth": 0.03})
    assert isinstance(Scenario({"active": 5000.0})["active"], int)
    assert isinstance(Scenario({"growth": 0})["growth"], float)


@pytest.mark.parametrize("code", WRONG)
def test_each_problem_is_named(code):
    with pytest.raises(ScenarioError) as refusal:
        Scenario(WRONG[code])
    assert [problem.code for problem in refusal.value.problems] == [code]
    assert set(WRONG[code]) & set(refusal.value.problems[0].keys)


@pytest.mark.parametrize("code", WRONG)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_problem_is_a_sentence_without_gaps(code, language):
    problem = next(p for p in find_problems({**EMPTY, **WRONG[code]}) if p.code == code)
    message = problem.message(language)
    assert "{" not in message
    assert "None" not in message
    assert message.endswith(".")


@pytest.mark.parametrize("code", ["empty", "number", "separators", "other_language"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_typed_is_answered_with_a_sentence(code, language):
    message = value_problem("kelurahan.turnout", code, "1.2.3").message(language)
    assert "{" not in message
    assert "Kelurahan" in message


def test_every_problem_is_listed_at_once():
    wrong = {"growth": 9.0, "basis": "people", "name": "x" * 201, "lain.days": "", "nobody": 1}
    with pytest.raises(ScenarioError) as refusal:
        Scenario(wrong)
    assert {problem.keys[0] for problem in refusal.value.problems} == wrong.keys()
    for problem in refusal.value.problems:
        assert problem.message("en") in str(refusal.value)


def test_contradictions_are_listed_together():
    with pytest.raises(ScenarioError) as refusal:
        Scenario({"wajib_ktp": 1000, "recorded": 2000, "active": 3000, "end": dt.date(2025, 1, 1)})
    codes = {problem.code for problem in refusal.value.problems}
    assert codes == {"recorded_above_wajib", "active_above_recorded", "end_before_start"}


def test_a_value_that_is_wrong_by_itself_is_not_compared_with_others():
    with pytest.raises(ScenarioError) as refusal:
        Scenario({"recorded": -1, "active": 5})
    assert [problem.code for problem in refusal.value.problems] == ["range"]


def test_figures_and_dates_in_a_message_follow_the_language():
    (problem,) = find_problems({**EMPTY, "recorded": 123_456})
    assert "123.456" in problem.message("id")
    assert "123,456" in problem.message("en")
    (problem,) = find_problems({**EMPTY, "end": dt.date(2025, 8, 1)})
    assert "1\u00a0Agu\u00a02025" in problem.message("id")
    assert "1\u00a0Aug\u00a02025" in problem.message("en")


def test_a_range_is_said_in_the_screens_unit():
    (problem,) = find_problems({**EMPTY, "growth": 0.2})
    assert "-5" in problem.message("en").replace("\u2212", "-")
    assert "6\u00a0% a year" in problem.message("en")
    assert "20" in problem.message("en")


def test_three_years_are_the_longest_horizon():
    Scenario({"end": dt.date(2029, 1, 2)})
    with pytest.raises(ScenarioError):
        Scenario({"end": dt.date(2029, 1, 4)})
