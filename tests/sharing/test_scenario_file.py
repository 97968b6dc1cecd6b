"""A scenario's file opens again as it was written; a strange one gets a sentence, never an accident."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.parameters import LANGUAGES, REGISTRY
from simulator.presets import BY_KEY
from simulator.sharing import (
    KeptScenario,
    Meeting,
    PresentationStep,
    ScenarioFileError,
    Workspace,
    read_file,
    repair_lines,
    write_file,
)
from simulator.sharing.meeting import LIVE_LEVERS, MAX_KEPT_SCENARIOS, MAX_PRESENTATION_STEPS
from simulator.sharing.reader import MAX_LINK_ENTRIES
from simulator.sharing.scenariofile import LARGEST
from tests.examples import examples
from tests.strategies import scenarios

BLITAR, DENPASAR = BY_KEY["blitar-2025"].scenario, BY_KEY["denpasar-2024"].scenario
MADE = dt.date(2026, 11, 22)


def shown(opened):
    """The repairs as a screen gets them, in bytes and in both languages."""
    return [cell.encode("utf-8") for one in LANGUAGES for row in repair_lines(opened.repairs, one) for cell in row]


def changed(**fields):
    """A file of Blitar with some of its fields changed."""
    return json.dumps({**json.loads(write_file(Workspace.of(BLITAR), MADE)), **fields}).encode()


@given(scenarios())
@examples(30)
def test_a_file_opens_as_it_was_written(scenario):
    meeting = Meeting(
        (KeptScenario("Bali", DENPASAR), KeptScenario("", BLITAR)),
        2,
        (PresentationStep("Awal", scenario, "Satu kalimat."),),
        "growth",
    )
    start = BY_KEY[scenario.preset].scenario
    opened = read_file(write_file(Workspace(scenario, start, "en", meeting), MADE))
    assert (opened.scenario, opened.baseline, opened.meeting) == (scenario, start, meeting)
    assert opened.language == "en"
    assert opened.repairs == ()


def test_every_value_is_written_so_that_no_later_default_changes_it():
    written = json.loads(write_file(Workspace.of(BLITAR), MADE))
    assert written["entries"].keys() >= REGISTRY.keys()
    assert written["made"] == "2026-11-22"


@pytest.mark.parametrize("start", [DENPASAR, DENPASAR.replace({"growth": 0.02})])
def test_nor_does_it_change_what_was_kept_the_steps_or_the_plan_started_from(start):
    plan = DENPASAR.replace({"asn.events": 2})
    meeting = Meeting(
        (KeptScenario("A", plan), KeptScenario("B", BLITAR)),
        1,
        (PresentationStep("Awal", BLITAR), PresentationStep("Akhir", plan)),
    )
    entries = json.loads(write_file(Workspace(plan, start, "id", meeting), MADE))["entries"]
    written = {"s1.": plan, "s2.": BLITAR, "p1.": BLITAR, "p2.": plan, "b.": start}
    for prefix, scenario in written.items():
        for key, parameter in REGISTRY.items():
            assert parameter.read(entries[prefix + key]) == scenario[key], prefix + key
    assert [entries[f"{prefix}r"] for prefix in ("s1.", "s2.", "p1.", "p2.")] == [
        "denpasar-2024",
        "blitar-2025",
        "blitar-2025",
        "denpasar-2024",
    ]


def test_the_fullest_file_there_can_be_opens_whole():
    def numbered(k):
        return DENPASAR.replace({"name": f"Rencana {k}", "growth": k / 200})

    kept = tuple(KeptScenario(f"Simpanan {k}", numbered(k)) for k in range(1, MAX_KEPT_SCENARIOS + 1))
    steps = tuple(
        PresentationStep(f"Langkah {k}", numbered(k), "Satu kalimat.") for k in range(1, MAX_PRESENTATION_STEPS + 1)
    )
    meeting = Meeting(kept, 2, steps, LIVE_LEVERS[0])
    made = write_file(Workspace(BLITAR, DENPASAR.replace({"growth": 0.03}), "en", meeting), MADE)
    assert len(json.loads(made)["entries"]) <= MAX_LINK_ENTRIES
    opened = read_file(made)
    assert opened.repairs == ()
    assert (opened.scenario, opened.meeting) == (BLITAR, meeting)
    assert dict(opened.baseline) == dict(DENPASAR.replace({"growth": 0.03}))


def test_assumptions_are_for_people_and_change_nothing_when_opened():
    told = [{"key": "growth", "label": "Pertumbuhan", "value": "9 %", "source": "perkiraan"}]
    made = write_file(Workspace.of(BLITAR), MADE, told)
    assert json.loads(made)["assumptions"] == told
    assert read_file(made) == read_file(write_file(Workspace.of(BLITAR), MADE))
    assert read_file(changed(assumptions=[{"key": "growth", "value": None}], future={"a": 1})).repairs == ()


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
        (b'{"format": "ikd-scenario", "entries": {}}', "foreign"),
        (b'{"format": "ikd-scenario", "version": 1, "entries": {"m": "1", "lang": "en", "mood": "good"}}', "foreign"),
    ],
)
def test_what_is_no_scenario_is_refused_by_name(content, code):
    with pytest.raises(ScenarioFileError) as refused:
        read_file(content)
    assert refused.value.code == code


@pytest.mark.parametrize(
    "fields",
    [
        {"version": "\ud800"},
        {"version": ["\udfff"]},
        {"entries": {"r": "blitar-2025", "\ud800": None}},
        {"entries": {"r": "blitar-2025", "a\udc00b": "x"}},
        {"entries": {"r": "blitar-2025", "growth": "\ud83d"}},
        {"entries": {"r": "\ud800"}},
        {"entries": {"r": "blitar-2025", "p1.title": "\ud800", "live": "\ud800", "lang": "\ud800"}},
    ],
)
def test_halves_of_characters_in_a_file_are_named_and_can_be_shown(fields):
    opened = read_file(changed(**fields))
    assert opened.repairs
    assert shown(opened)


@pytest.mark.parametrize("value", ["null", "1", '"x"'])
def test_very_many_entries_make_no_flood_of_repairs(value):
    many = ", ".join(f'"k{k}": {value}' for k in range(200_000))
    opened = read_file(
        f'{{"format": "ikd-scenario", "version": 1, "entries": {{"m": 1, "r": "blitar-2025", {many}}}}}'.encode()
    )
    assert len(opened.repairs) <= MAX_LINK_ENTRIES + 3
    (said,) = [repair for repair in opened.repairs if repair.problem.code == "too_many"]
    assert str(MAX_LINK_ENTRIES) in said.reason("id")
    assert "link" not in said.reason("en")


ANY = st.text(st.characters(), max_size=20) | st.text(st.characters(categories=("Cs",)), max_size=2)
"""Any text, and often halves of characters, which JSON can spell."""


@given(
    st.dictionaries(
        ANY | st.sampled_from([*REGISTRY, "m", "lang", "against", "live", "s1.r", "p1.title", "b.growth"]),
        st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | ANY, st.lists, max_leaves=5),
    ),
    st.none() | st.integers() | ANY | st.lists(ANY, max_size=2),
)
@examples(60)
def test_any_entries_open_to_a_whole_scenario_and_each_repair_can_be_shown(entries, version):
    opened = read_file(changed(version=version, entries={**entries, "r": "blitar-2025"}))
    assert set(opened.scenario) == set(REGISTRY)
    assert len(shown(opened)) == 8 * len(opened.repairs)
