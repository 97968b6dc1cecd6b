"""Opening a link never fails, whatever it holds."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator import Scenario
from simulator.parameters import LANGUAGES, REGISTRY
from simulator.sharing import Workspace, decode, encode, repair_lines
from tests.examples import examples
from tests.strategies import LETTERS

TEXT = st.text(st.characters(exclude_categories=("Cs",)))
KEYS = st.sampled_from([*REGISTRY, "m", "r", "lang", "b.growth", "b.m", "b.", "embed"])


def assert_opens(link) -> None:
    """It opens to a scenario, whose own link is without fault, and each repair can be shown."""
    content = decode(link)
    assert isinstance(content.scenario, Scenario)
    assert isinstance(content.baseline, Scenario)
    assert content.language in LANGUAGES
    again = decode(encode(Workspace(content.scenario, content.baseline, content.language)))
    assert again.scenario == content.scenario
    assert again.baseline == content.baseline
    assert again.repairs == ()
    for language in LANGUAGES:
        assert len(repair_lines(content.repairs, language)) == len(content.repairs)


@given(TEXT)
@examples(100)
def test_any_text_opens(text):
    assert_opens(text)


@given(st.binary(max_size=400))
@examples(80)
def test_any_bytes_open(data):
    assert_opens(data.decode("latin-1"))
    assert_opens("m=1&name=" + "".join(f"%{byte:02x}" for byte in data))


@given(st.lists(st.tuples(KEYS, TEXT | st.from_regex(r"-?\d{1,20}(\.\d{1,20})?", fullmatch=True)), max_size=12))
@examples(100)
def test_known_keys_with_any_value_open(pairs):
    assert_opens("&".join(f"{key}={value}" for key, value in pairs))


@given(st.dictionaries(KEYS | TEXT, st.lists(TEXT, max_size=3), max_size=8))
@examples(80)
def test_any_mapping_opens(mapping):
    assert_opens(mapping)


@given(st.data())
@examples(80)
def test_a_link_cut_or_altered_anywhere_opens(data):
    link = "https://ikd.example.go.id/?m=1&r=denpasar-2024&growth=2&name=Rapat%20%231&b.asn.from=off&lang=en"
    at = data.draw(st.integers(0, len(link)))
    assert_opens(link[:at])
    assert_opens(link[:at] + data.draw(st.text(LETTERS, max_size=3)) + link[at + 1 :])


@pytest.mark.parametrize(
    "link",
    [
        "=",
        "&&&&",
        "?" * 50,
        "=1&=2",
        "m=1&&&growth",
        "http://[::1",
        "http://[bad]?m=1&growth=2",
        "://?m=1",
        "%",
        "%zz=%zz",
        "m=1;growth=2",
        "m=" + "9" * 5000,
        "m=1&growth=" + "9" * 5000,
        "m=1&wajib_ktp=999999999999999.999999999999999",
        "m=\u0661",
        "m=1&growth=\u0662",
        "m=1&name=%00%01%02",
        "m=1&name=%ff%fe",
        "m=1&as_of=9999-99-99",
        "m=1&as_of=0000-00-00",
        "r=&m=&lang=",
        "b.m=1&b.r=blitar-2025&b.lang=id",
        "m=1&b.b.growth=2",
    ],
)
def test_odd_links_open(link):
    assert_opens(link)


@pytest.mark.parametrize("seed", range(3))
def test_sixty_thousand_characters_open(seed):
    dice = random.Random(seed)
    assert_opens("".join(chr(dice.randrange(32, 0x2000)) for _ in range(60_000)))
    assert_opens("m=1&name=" + "x" * 60_000)
    assert_opens("m=1&" + "&" * 60_000)
    assert_opens("&".join("k" + str(dice.randrange(10**6)) for _ in range(8_000)))
