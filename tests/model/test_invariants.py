"""The laws of the model over every parameter's low, default and high, alone and in pairs."""

import itertools

import pytest
from hypothesis import given, settings

from simulator import Scenario, ScenarioError
from tests.bases import BASES, BUSY, FULL, NUMERIC, STOCKS, corners, ends
from tests.laws import assert_lawful, contradicts_itself
from tests.strategies import scenarios


def possible(values: dict) -> bool:
    return values["active"] <= values["recorded"] <= values["wajib_ktp"]


def assert_lawful_or_refused(base: Scenario, changes: dict) -> None:
    """Either a scenario whose line obeys every law, or a refusal that lists what contradicts what."""
    if possible({**base, **changes}):
        assert_lawful(base.replace(changes))
        return
    with pytest.raises(ScenarioError) as refusal:
        base.replace(changes)
    assert contradicts_itself(refusal.value)


@pytest.mark.parametrize("key", NUMERIC)
def test_every_pair_of_low_default_and_high_is_lawful(key):
    later = NUMERIC[NUMERIC.index(key) + 1 :]
    for value in corners(key):
        assert_lawful_or_refused(BUSY, {key: value})
    for other in later:
        for value, another in itertools.product(corners(key), corners(other)):
            assert_lawful_or_refused(BUSY, {key: value, other: another})


@pytest.mark.parametrize("base", ["crowded", "empty"])
@pytest.mark.parametrize("key", NUMERIC)
def test_every_pair_of_ends_is_lawful_where_limits_bind(base, key):
    later = NUMERIC[NUMERIC.index(key) + 1 :]
    for value in corners(key):
        assert_lawful_or_refused(BASES[base], {key: value})
    for other in later:
        for value, another in itertools.product(ends(key), ends(other)):
            assert_lawful_or_refused(BASES[base], {key: value, other: another})


@pytest.mark.parametrize("key", NUMERIC)
def test_low_default_and_high_are_lawful_in_a_city_at_its_ceiling(key):
    for value in corners(key):
        assert_lawful_or_refused(FULL, {key: value})


@given(scenarios(longest=90, most=40))
@settings(max_examples=250)
def test_generated_scenarios_are_lawful(scenario):
    assert_lawful(scenario)


def test_the_matrix_meets_both_lawful_and_contradictory_scenarios():
    pairs = [
        {key: value, other: another}
        for key, other in itertools.combinations(STOCKS, 2)
        for value, another in itertools.product(corners(key), corners(other))
    ]
    verdicts = [possible({**BUSY, **pair}) for pair in pairs]
    assert any(verdicts)
    assert not all(verdicts)
