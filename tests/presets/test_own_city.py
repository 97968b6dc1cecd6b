"""What depends on a city's size follows it, and says what that rests on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator import Scenario
from simulator.parameters import REGISTRY
from simulator.presets.own_city import RULES, sized
from simulator.presets.places import places
from tests.examples import examples


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
def test_a_rule_says_in_both_languages_what_it_rests_on(rule):
    assert rule.key in REGISTRY
    for text in rule.rests_on:
        assert text.startswith(("Asumsi", "Assumption")) or ".csv" in text


@examples(60)
@given(st.integers(100, 20_000_000), st.floats(0.01, 1), st.sampled_from(["", "35.99", *places()]))
def test_every_size_gets_values_that_a_plan_can_hold(wajib, share, code):
    values = sized(wajib, max(1, round(wajib * share)), code)
    assert values.keys() >= {rule.key for rule in RULES}
    Scenario({key: REGISTRY[key].inside(value) for key, value in values.items()})
    for key, value in values.items():
        if key.endswith(".events"):
            assert values[key.replace(".events", ".tried")] == value


def test_a_city_four_times_the_examples_size_gets_more_than_the_example():
    values = sized(412_310, 406_125)
    for key, example in {"sekolah.audience": 2000, "loket.clients": 200, "asn.audience": 1000}.items():
        assert values[key] > example
    assert values["recording.sessions"] * values["recording.people"] > 60


def test_the_places_to_go_to_are_the_citys_own():
    values = sized(123_000, 121_155, "35.72")
    assert (values["kelurahan.venues"], values["kecamatan.venues"]) == (21, 3)
    assert sized(516_875, 510_493, "51.71")["kelurahan.venues"] == 43
