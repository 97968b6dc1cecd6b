"""What a model version means is pinned: its defaults, its cities, and the figures behind its links."""

import json

import pytest

from simulator.parameters import CHANNELS, MODEL
from simulator.presets import PRESETS
from simulator.sharing import decode, encode, read_file
from tests.each import each
from tools.archive import MOVABLE
from tools.goldens import ARCHIVE, GOLDENS, TESTS, archived, figures, pinned

ANOTHER_MODEL = (
    f"Model {MODEL} no longer means what it did: old links would change their figures. Once a version is out such a "
    "change needs a new MODEL (simulator/parameters); then run: python -m tools.goldens"
)
OLD_LINKS = [
    pytest.param(case, id=f"{path.stem}-{number}")
    for path in sorted((TESTS / "links").glob("model_*.json"))
    for number, case in enumerate(json.loads(path.read_text(encoding="utf-8")))
]

ARCHIVED = [
    case
    for path in sorted((TESTS / "links").glob("archive_*.json"))
    for case in json.loads(path.read_text(encoding="utf-8"))
]


def test_this_model_has_its_goldens():
    assert json.loads(GOLDENS.read_text(encoding="utf-8"))["model"] == MODEL


@pytest.mark.parametrize("part", ["defaults", "presets"])
def test_defaults_and_presets_are_those_pinned(part):
    golden = json.loads(GOLDENS.read_text(encoding="utf-8"))
    assert pinned()[part] == golden[part], ANOTHER_MODEL


def test_every_preset_is_pinned_completely():
    golden = pinned()
    for values in golden["presets"].values():
        assert values.keys() == golden["defaults"].keys()


@pytest.mark.parametrize("case", OLD_LINKS)
def test_an_old_link_opens_without_repairs(case):
    content = decode(case["link"])
    assert content.repairs == ()
    assert not content.empty


@pytest.mark.parametrize("case", OLD_LINKS)
def test_an_old_link_gives_the_figures_it_gave(case):
    expected = {name: figure for name, figure in case.items() if name not in ("about", "link")}
    assert expected.keys() >= {"line", "p10", "p90", "probability"}
    assert figures(case["link"]) == pytest.approx(expected, rel=1e-12, abs=0), ANOTHER_MODEL


def test_a_file_of_before_opens_as_it_did():
    content = (TESTS / "links" / "scenario_1.json").read_bytes()
    opened = read_file(content)
    assert opened.repairs == ()
    assert opened.meeting == decode(json.loads(content)["link"]).meeting
    assert opened.scenario == decode(json.loads(content)["link"]).scenario
    assert [kept.name for kept in opened.meeting.kept] == ["Rencana awal", "Denpasar 📶"]


def test_the_old_links_are_there_and_differ():
    cases = [param.values[0] for param in OLD_LINKS]
    assert len(cases) >= 8
    assert len({case["line"] for case in cases}) == len(cases)


@each(ARCHIVED, ids=lambda case: case["about"])
def test_a_link_of_the_archive_opens_as_it_did_with_the_figures_it_had(case):
    content = decode(case["link"])
    assert content.repairs == ()
    assert not content.maybe_cut
    assert encode(content.workspace, at=content.at) == case["link"]
    expected = {name: figure for name, figure in case.items() if name not in ("about", "link")}
    assert archived(case["link"]) == pytest.approx(expected, rel=1e-12, abs=0), ANOTHER_MODEL


def test_the_archive_holds_links_of_every_kind():
    contents = [decode(case["link"]) for case in json.loads(ARCHIVE.read_text(encoding="utf-8"))]
    plans = [content.scenario for content in contents]
    starts = {preset.key: preset.scenario for preset in PRESETS}
    moved = {key for plan in plans for key in plan.differences(starts[plan.preset])}
    assert len(plans) >= 60
    assert moved == set(MOVABLE), "run: python -m tools.goldens"
    assert {plan.preset for plan in plans if plan == starts[plan.preset]} == starts.keys()
    alone = [[c.key for c in CHANNELS if plan[f"{c.key}.events"]] for plan in plans]
    assert {only[0] for only in alone if len(only) == 1} == {channel.key for channel in CHANNELS}
    assert max((plan.day("end") - plan.day("as_of")).days for plan in plans) > 1_000
    assert any(content.meeting.kept for content in contents)
    assert any(content.meeting.steps for content in contents)
