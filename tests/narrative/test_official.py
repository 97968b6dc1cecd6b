"""What is said of the register that is divided by, and of the network of kecamatan offices."""

import datetime as dt

import pytest

from simulator import Scenario, project
from simulator.narrative.assumptions import main_assumptions
from simulator.narrative.official import network_note, printed_sentence, releases_sentence
from simulator.narrative.sentences import closing_sentence
from simulator.narrative.situation import Situation
from simulator.presets import BY_KEY

YEAR = {"as_of": dt.date(2025, 12, 31), "end": dt.date(2026, 12, 31)}
BLITAR = BY_KEY["blitar-2025"].scenario.replace({**YEAR, "kecamatan.events": 3, "growth": 0.02})
PRINTED = BLITAR.replace({"denominator": "register"})


def test_a_percentage_as_printed_names_its_register_wherever_it_ends():
    frozen, running = project(PRINTED, 8), project(BLITAR, 8)
    assert "menurut register 30 Jun 2026" in plain(closing_sentence(frozen, "id"))
    said = printed_sentence(frozen, "en")
    assert said is not None
    assert "30 June 2026, 124,217 wajib KTP" in plain(said)
    assert "59 days" in plain(said)
    assert printed_sentence(running, "en") is releases_sentence(BLITAR, "id") is None
    assert "register" not in closing_sentence(running, "id")
    releases = releases_sentence(PRINTED, "id")
    assert releases is not None
    assert "30 Juni: 28 Agu" in plain(releases)
    assert "31 Desember: 28 Feb" in plain(releases)


def test_before_a_newer_release_it_is_said_that_the_figures_entered_stand():
    short = project(PRINTED.replace({"end": dt.date(2026, 6, 30)}), 8)
    said = printed_sentence(short, "id")
    assert said is not None
    assert "belum ada register semester yang lebih baru" in said
    assert "menurut angka awal 31 Des 2025" in plain(closing_sentence(short, "id"))


@pytest.mark.parametrize(
    ("changes", "words", "warns"),
    [
        ({}, "belum diketahui", False),
        ({"code": "64.71"}, "Kota Balikpapan masih berjalan", False),
        ({"code": "31.74"}, "DKI Jakarta masih berjalan", False),
        ({"code": "35.20"}, "Kabupaten Magetan ditutup (7 Mar 2025", True),
        ({"kecamatan.network": "closed"}, "memuat 3 kegiatan seminggu", True),
        ({"kecamatan.network": "open", "code": "35.20"}, "berjalan.", False),
    ],
)
def test_the_network_is_said_where_the_channel_is_used(changes: dict, words: str, warns: bool) -> None:
    note = network_note(BLITAR.replace(changes), "id")
    assert note is not None
    assert words in plain(note.text)
    assert note.warns == warns


def test_a_plan_without_events_there_is_told_nothing_of_the_network():
    assert network_note(BLITAR.replace({"kecamatan.events": 0, "kecamatan.network": "closed"}), "id") is None


def test_the_network_changes_no_figure_and_stands_among_the_assumptions_first_where_it_is_closed():
    closed = BLITAR.replace({"kecamatan.network": "closed"})
    one, other = project(closed, 8), project(BLITAR, 8)
    assert one.coverage_end == other.coverage_end
    assert keys_of(closed)[0] == "kecamatan.network"
    assert "kecamatan.network" in keys_of(BLITAR)[1:]
    assert "kecamatan.network" not in keys_of(BLITAR.replace({"kecamatan.events": 0}))


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def keys_of(scenario: Scenario) -> list[str]:
    projection = project(scenario, 8)
    return [one.key for one in main_assumptions(Situation(projection, projection, scenario, "id"))]


def test_where_the_network_is_not_known_it_is_told_with_the_channels_first_assumption():
    denpasar = BY_KEY["denpasar-2024"].scenario
    projection = project(denpasar, 8)
    named = main_assumptions(Situation(projection, projection, denpasar, "en"))
    told = [one for one in named if "(letter of 27 Feb 2025): not known" in plain(one.text)]
    assert [one.key for one in told] == [next(one.key for one in named if one.key.startswith("kecamatan."))]
