"""A scenario's file opens again as it was written; a strange one gets a sentence, never an accident."""

import datetime as dt
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.parameters import REGISTRY
from simulator.presets import BY_KEY
from simulator.sharing import FileProblem, Meeting, Step, read_file, write_file
from simulator.sharing.scenariofile import LARGEST
from tests.strategies import scenarios

BLITAR, DENPASAR = BY_KEY["blitar-2025"].scenario, BY_KEY["denpasar-2024"].scenario
MADE = dt.date(2026, 11, 22)


def changed(**fields):
    """A file of Blitar with some of its fields changed."""
    return json.dumps({**json.loads(write_file(BLITAR, None, None, "id", MADE)), **fields}).encode()


@given(scenarios())
@settings(max_examples=60)
def test_a_file_opens_as_it_was_written(scenario):
    meeting = Meeting((DENPASAR, BLITAR), 2, (Step("Awal", scenario, "Satu kalimat."),), "growth")
    start = BY_KEY[scenario.preset].scenario
    opened = read_file(write_file(scenario, start, meeting, "en", MADE))
    assert (opened.scenario, opened.baseline, opened.meeting) == (scenario, start, meeting)
    assert opened.language == "en"
    assert opened.repairs == ()


def test_every_value_is_written_so_that_no_later_default_changes_it():
    written = json.loads(write_file(BLITAR, None, None, "id", MADE))
    assert written["entries"].keys() >= REGISTRY.keys()
    assert written["made"] == "2026-11-22"


def test_a_file_of_a_later_version_opens_and_says_what_it_could_not_use():
    entries = {"m": "2", "r": "blitar-2025", "growth": "2", "mood": "good"}
    opened = read_file(changed(version=7, model=2, entries=entries))
    assert opened.scenario == BLITAR.replace({"growth": 0.02})
    assert [repair.key for repair in opened.repairs] == ["version", "m", "mood"]
    assert all(repair.reason(language).endswith(".") for repair in opened.repairs for language in ("id", "en"))


def test_numbers_are_read_as_numbers_and_nothing_else_is():
    opened = read_file(changed(entries={"m": 1, "r": "blitar-2025", "growth": 2, "asn.events": [1], "exit": None}))
    assert opened.scenario == BLITAR.replace({"growth": 0.02})
    assert {repair.key for repair in opened.repairs} == {"asn.events", "exit"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b" " * (LARGEST + 1), "size"),
        (b"\xff\xfe\x00", "text"),
        (b"", "json"),
        (b"{", "json"),
        (b"[" * 200_000, "json"),
        (b"PK\x03\x04", "json"),
        (b"[]", "foreign"),
        (b"null", "foreign"),
        (b'{"format": "ikd-scenario"}', "foreign"),
        (b'{"format": "ikd-track", "entries": {}}', "foreign"),
        (b'{"format": "ikd-scenario", "entries": []}', "foreign"),
    ],
)
def test_what_is_no_scenario_is_refused_by_name(content, code):
    with pytest.raises(FileProblem) as refused:
        read_file(content)
    assert refused.value.code == code


@given(
    st.dictionaries(
        st.text(max_size=20),
        st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=5),
    )
)
@settings(max_examples=100)
def test_any_entries_open_to_a_whole_scenario(entries):
    opened = read_file(changed(entries=entries))
    assert set(opened.scenario) == set(REGISTRY)
