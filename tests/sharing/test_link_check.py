"""A link that was cut on its way is noticed; what messengers add to a whole one is not held against it."""

from urllib.parse import parse_qs, quote, unquote

import pytest

from simulator.presets import BY_KEY
from simulator.sharing import KeptScenario, Meeting, PresentationStep, Workspace, decode, encode, read_file, write_file
from simulator.sharing.link import plan_alone
from tests.each import each

BLITAR = BY_KEY["blitar-2025"].scenario
PLAN = BLITAR.replace({"kelurahan.events": 12, "growth": 0.0235, "name": "Rapat #1: 50 % (dua)", "end": BLITAR["end"]})
SHORT = encode(PLAN)
MEETING = Meeting(
    (KeptScenario("Awal", BLITAR),), 1, (PresentationStep("Kini", BLITAR, "Dua tim."),), "kelurahan.events"
)
LONG = encode(Workspace(PLAN, BLITAR.replace({"sekolah.events": 14}), "en", MEETING))
HOST = "https://ikd.example.go.id/"
SAYS_NOTHING = ("", "?", HOST, f"{HOST}?", "lang=en", f"{HOST}?lang=id", f"{HOST}?utm_source=wa&fbclid=1", "embed=true")


@each((SHORT, LONG))
def test_every_cut_of_a_link_is_noticed_but_for_the_whole(link):
    address = f"{HOST}?{link}"
    unnoticed = [end for end in range(len(HOST) + 2, len(address) + 1) if not decode(address[:end]).maybe_cut]
    assert unnoticed == [len(address)]
    assert len(link) > 60


@each((SHORT, LONG), range(12))
def test_a_link_that_lost_its_beginning_or_middle_is_noticed(link, at):
    parts = link.split("&")
    assert decode("&".join(parts[:at] + parts[at + 1 :])).maybe_cut or at >= len(parts)


def test_a_changed_value_and_a_changed_order_are_noticed():
    assert decode(SHORT.replace("kelurahan.events=12", "kelurahan.events=1")).maybe_cut
    first, second, *rest = SHORT.split("&")
    assert decode("&".join((second, first, *rest))).maybe_cut


@each(SAYS_NOTHING)
def test_a_link_that_says_nothing_cannot_have_been_cut(link):
    content = decode(link)
    assert (content.maybe_cut, content.empty, content.repairs) == (False, True, ())


@each(("m=1&r=blitar-2025&growth=2&lang=id", "m=1&r=blitar-2025&growth=2&lang=id&k=0000", "m=1&growth=2&k=&k=1&k"))
def test_a_check_that_is_missing_or_wrong_is_no_fault(link):
    content = decode(link)
    assert content.maybe_cut
    assert content.repairs == ()
    assert content.scenario == BLITAR.replace({"growth": 0.02})


SENT = {
    "as it is": SHORT,
    "every letter escaped": "&".join(
        "=".join("".join(f"%{byte:02x}" for byte in unquote(text).encode()) for text in pair.split("="))
        for pair in SHORT.split("&")
    ),
    "blanks as plus": SHORT.replace("%20", "+"),
    "signs not escaped": SHORT.replace("%28", "(").replace("%29", ")"),
    "ampersands escaped": SHORT.replace("&", "&amp;"),
    "ampersands escaped twice": HOST + "?" + SHORT.replace("&", "&amp;amp;"),
    "escaped as a whole": quote(SHORT, safe=""),
    "a whole address escaped": quote(f"{HOST}?{SHORT}", safe=""),
    "escaped as a whole behind an address": f"{HOST}?{quote(SHORT, safe='')}&fbclid=IwAR0",
    "escaped twice": quote(quote(SHORT, safe=""), safe=""),
    "traced": f"{HOST}?{SHORT}&fbclid=IwAR0&utm_source=wa&utm_medium=x&gclid=1",
    "traced in front": f"{HOST}?utm_source=wa&{SHORT}",
    "embedded": f"{HOST}?{SHORT}&embed=true",
}


@each(SENT, ("", ".", ")", ",", '"', "\u201d.", "*", ").", "&utm_source=wa", " "))
def test_what_messengers_make_of_a_whole_link_is_read_as_it_was_sent(way, after):
    content = decode(SENT[way] + after)
    assert content.scenario == PLAN
    assert (content.repairs, content.maybe_cut) == ((), False)


@each(SENT)
def test_a_browser_hands_over_the_same(way):
    query = SENT[way].partition("?")[2] or SENT[way]
    content = decode(parse_qs(query, keep_blank_values=True))
    if "://" not in unquote(query):
        assert content.scenario == PLAN
        assert (content.repairs, content.maybe_cut) == ((), False)


@pytest.mark.parametrize("after", [".", ")", ",", "'", "\u2026"])
def test_punctuation_after_a_link_typed_by_hand_is_no_part_of_its_last_value_unless_that_is_a_text(after):
    content = decode(f"m=1&r=blitar-2025&name=PT. A{after}&growth=2{after}")
    assert content.scenario == BLITAR.replace({"growth": 0.02, "name": f"PT. A{after}"})
    assert decode(f"m=1&r=blitar-2025&name=PT. A{after}").scenario["name"] == f"PT. A{after}"
    assert content.repairs == ()


def test_a_scenarios_file_is_never_taken_for_cut():
    content = write_file(Workspace.of(PLAN), PLAN.day("end"))
    assert not read_file(content).maybe_cut


def test_a_frozen_plan_has_the_check_of_what_is_left_of_its_link():
    assert plan_alone(LONG) == encode(PLAN, "en")
    assert plan_alone("m=1&r=blitar-2025&b.growth=2&growth=3&lang=id") == "m=1&r=blitar-2025&growth=3&lang=id"
