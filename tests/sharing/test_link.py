"""A scenario goes into a link and comes back as it was."""

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.parameters import LANGUAGES, REGISTRY
from simulator.presets import BY_KEY, DEFAULT, OWN_CITY, PRESETS
from simulator.sharing import Workspace, decode, encode
from tests.bases import fitting
from tests.checks import checked
from tests.examples import examples
from tests.strategies import changes, city_facts

BLITAR = BY_KEY["blitar-2025"].scenario


@st.composite
def any_scenario(draw: st.DrawFn):
    """A preset, as it is or with any of its values changed; the city's facts all at once or not at all."""
    start = draw(st.sampled_from(PRESETS)).scenario
    facts = draw(st.just({}) | city_facts(longest=1095))
    return start.replace(fitting(start, {**facts, **draw(changes(most=len(REGISTRY)))}))


@st.composite
def two_of_one_city(draw: st.DrawFn):
    """A scenario and a baseline that start from the same preset."""
    one = draw(any_scenario())
    start = BY_KEY[one.preset].scenario
    return one, start.replace(fitting(start, draw(changes(most=20))))


@given(two_of_one_city(), st.sampled_from(LANGUAGES))
@examples(100)
def test_what_is_shared_is_what_is_opened(pair, language):
    scenario, baseline = pair
    content = decode(encode(Workspace(scenario, baseline, language)))
    assert content.scenario == scenario
    assert content.baseline == baseline
    assert content.language == language
    assert content.repairs == ()


@given(any_scenario(), st.sampled_from(LANGUAGES))
@examples(60)
def test_the_same_scenario_always_gives_the_same_link(scenario, language):
    link = encode(scenario, language)
    content = decode(link)
    assert encode(content.scenario, content.language) == link
    assert link.isascii()
    assert not set(link) & set(" <>\"'{}|\\^`#")


@given(any_scenario())
@examples(50)
def test_only_what_differs_from_the_preset_is_written(scenario):
    written = {pair.partition("=")[0] for pair in encode(scenario, "id").split("&")}
    assert written - {"m", "r", "lang", "k"} == scenario.differences(BY_KEY[scenario.preset].scenario).keys()


@pytest.mark.parametrize("preset", BY_KEY)
def test_a_preset_as_it_is_needs_its_name_alone(preset):
    link = encode(Workspace(BY_KEY[preset].scenario, BY_KEY[preset].scenario))
    assert link == checked(f"m=1&r={preset}&lang=id")
    assert decode(link).scenario == BY_KEY[preset].scenario


def test_the_link_of_the_design():
    content = decode("?m=1&r=blitar-2025&kelurahan.events=5&growth=1.2&lang=id")
    assert content.scenario == BLITAR.replace({"kelurahan.events": 5, "growth": 0.012})
    assert content.baseline == BLITAR
    assert content.language == "id"
    assert content.repairs == ()


@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "?{}",
        "  ?{}\n",
        "http://localhost:8501/?{}",
        "https://ikd.example.go.id/projection?{}",
        "https://ikd.example.go.id/?{}#chart",
        "/projection?{}",
        "{}#chart",
    ],
)
def test_a_link_is_read_however_it_was_copied(around):
    link = encode(BLITAR.replace({"growth": 0.02, "name": "Rapat #1? & 50 %"}), "en")
    content = decode(around.format(link))
    assert content.scenario["growth"] == 0.02
    assert content.scenario["name"] == "Rapat #1? & 50 %"
    assert content.language == "en"
    assert content.repairs == ()


def test_a_link_is_read_from_a_browsers_mapping():
    content = decode({"m": ["1"], "r": ["denpasar-2024"], "growth": ["2"], "lang": "en"})
    assert content.scenario == BY_KEY["denpasar-2024"].scenario.replace({"growth": 0.02})
    assert content.language == "en"
    assert content.repairs == ()


@pytest.mark.parametrize("nothing", ["", "?", "   ", "http://localhost:8501/", "lang=en", "embed=true"])
def test_an_empty_link_is_a_first_visit(nothing):
    content = decode(nothing)
    assert content.empty
    assert content.scenario == content.baseline == BY_KEY[DEFAULT].scenario
    assert content.repairs == ()


def test_a_link_that_names_a_city_is_no_first_visit():
    assert not decode(f"m=1&r={OWN_CITY}").empty
    assert not decode("m=1&growth=2").empty


@pytest.mark.parametrize("name", ["Rencana B", "a+b=c&d", "50 %", "\u00e9\u00e7\U0001f600", "<b>tebal</b>", "a://b?c"])
def test_a_name_comes_back_letter_for_letter(name):
    content = decode(encode(BLITAR.replace({"name": name}), "id"))
    assert content.scenario["name"] == name
    assert content.repairs == ()


def test_embedding_is_none_of_the_scenarios_business():
    content = decode("m=1&r=blitar-2025&embed=true&embed_options=show_toolbar&growth=2")
    assert content.scenario == BLITAR.replace({"growth": 0.02})
    assert content.repairs == ()


@pytest.mark.parametrize("spelling", ["2", "2.0", "2.00", "02", "%32"])
def test_equal_numbers_may_be_spelled_differently(spelling):
    content = decode(f"m=1&r=blitar-2025&growth={spelling}")
    assert content.scenario == BLITAR.replace({"growth": 0.02})
    assert content.repairs == ()


def test_off_takes_a_date_back():
    start = BY_KEY["denpasar-2024"].scenario
    assert start["asn.from"] is not None
    link = encode(start.replace({"asn.from": None}), "id")
    assert "asn.from=off" in link
    assert decode(link).scenario["asn.from"] is None


def test_the_baseline_is_written_beside_the_scenario():
    link = encode(Workspace(BLITAR.replace({"growth": 0.02}), BLITAR.replace({"growth": 0.03, "name": "dulu"})))
    assert "&growth=2&" in link
    assert "b.growth=3" in link
    assert quote("b.name") + "=dulu" in link


def test_a_starting_plan_near_the_plan_is_written_as_what_differs_from_it():
    figures = {"city": "Kota Madiun", "wajib_ktp": 150_000, "recorded": 148_000, "active": 12_000}
    start = BY_KEY[OWN_CITY].scenario.replace(figures)
    plan = start.replace({"kelurahan.events": 9})
    link = encode(Workspace(plan, start))
    assert "&b=plan&b.kelurahan.events=" in link
    assert link.count("Madiun") == 1
    assert decode(link).baseline == start
    assert decode(link).scenario == plan
    assert decode(link).repairs == ()
    assert "b=plan" not in encode(plan)


def test_a_starting_plan_against_what_is_not_known_is_noted():
    (repair,) = decode("m=1&r=sendiri&b=other&b.kelurahan.events=3").repairs
    assert (repair.key, repair.received) == ("b", "other")
