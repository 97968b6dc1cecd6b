"""A model to come leaves model 1 as it is: tried with a second version that has other values and equations."""

import json
import tomllib
from dataclasses import replace

import pytest

from simulator import Scenario, __version__, project
from simulator.model import plan as equations
from simulator.model.versions import MODELS, ModelVersion
from simulator.narrative.sentences import older_model_sentence
from simulator.parameters import REGISTRY, VERSION
from simulator.planning.evaluate import coverage_at_end
from simulator.presets import BY_KEY
from simulator.sharing import KeptScenario, Meeting, Workspace, decode, encode, in_newest_model, read_file, write_file
from simulator.words import formats
from tests.checks import checked
from tests.pages.visit import Visit
from tools.goldens import GOLDENS, LINKS, TESTS, figures

LINK = checked("m=1&r=blitar-2025&kelurahan.events=9&lang=id")
BEFORE = decode(LINK).scenario
ENDED = coverage_at_end(BEFORE, "wajib_ktp")


def pinned_starts() -> dict[str, Scenario]:
    """The cities of model 1 as its golden file holds them, which is how they are kept once the code has others."""
    presets = json.loads(GOLDENS.read_text(encoding="utf-8"))["presets"]
    values = {
        key: {name: REGISTRY[name].read(text) for name, text in pinned.items()} for key, pinned in presets.items()
    }
    return {key: Scenario(inside, preset=key, model=1) for key, inside in values.items()}


def half_the_success(scenario: Scenario) -> equations.Plan:
    """The equations of model 2."""
    made = equations.compile_plan(scenario)
    return replace(made, success=made.success / 2)


def soft(text: str) -> str:
    """The text with the blanks that a visit reads."""
    return text.replace("\u00a0", " ")


@pytest.fixture
def _second_model(monkeypatch):
    """The product as it would be: model 1 from what was pinned, and a newest model 2."""
    starts = pinned_starts()
    richer = {key: one.replace({"kelurahan.turnout": 90.0}) for key, one in starts.items()}
    newer = {key: Scenario(dict(one), preset=key, model=2) for key, one in richer.items()}
    monkeypatch.setitem(MODELS, 1, ModelVersion(1, starts))
    monkeypatch.setitem(MODELS, 2, ModelVersion(2, newer, compile_plan=half_the_success))


def test_what_is_pinned_of_model_1_is_enough_to_keep_it():
    assert pinned_starts() == MODELS[1].start == {key: preset.scenario for key, preset in BY_KEY.items()}


@pytest.mark.usefixtures("_second_model")
def test_a_link_of_model_1_opens_with_the_figures_it_had():
    for case in json.loads(LINKS.read_text(encoding="utf-8"))[:3]:
        content = decode(case["link"])
        assert content.repairs == ()
        assert content.scenario.model == content.baseline.model == 1
        expected = {name: figure for name, figure in case.items() if name not in ("about", "link")}
        assert figures(case["link"]) == pytest.approx(expected, rel=1e-12, abs=0)


@pytest.mark.usefixtures("_second_model")
def test_what_is_changed_in_an_old_plan_stays_with_its_model_and_so_does_its_link():
    content = decode(LINK)
    assert encode(Workspace(content.scenario, content.baseline)) == LINK
    moved = content.scenario.replace({"growth": 0.02})
    assert moved.model == 1
    assert decode(encode(moved)).scenario == moved
    assert read_file(write_file(Workspace.of(moved), moved.day("end"))).scenario == moved


@pytest.mark.usefixtures("_second_model")
def test_a_link_of_model_2_has_its_values_and_its_equations():
    newer = decode("m=2&r=blitar-2025&kelurahan.events=9&lang=id").scenario
    assert newer["kelurahan.turnout"] == 90
    assert encode(newer).startswith("m=2&r=blitar-2025&kelurahan.events=9&lang=id")
    assert newer != BEFORE.replace({"kelurahan.turnout": 90.0})
    as_one = project(BEFORE.replace({"kelurahan.turnout": 90.0}), 64)
    as_two = project(newer, 64)
    assert as_two.coverage_end.line < as_one.coverage_end.line
    assert as_two.coverage_end.p50 < as_one.coverage_end.p50
    assert coverage_at_end(newer, "wajib_ktp") == as_two.coverage_end.line


@pytest.mark.usefixtures("_second_model")
@pytest.mark.parametrize(
    ("link", "code", "received"),
    [("r=blitar-2025", "no_model", ""), ("m=3&r=blitar-2025", "future_model", "3"), ("m=0&r=bogor-2025", "model", "0")],
)
def test_a_link_of_no_known_model_is_read_with_the_newest_and_that_is_said(link, code, received):
    content = decode(link)
    (repair,) = content.repairs
    assert (repair.problem.code, repair.received, repair.used) == (code, received, "2")
    assert content.scenario.model == 2


@pytest.mark.usefixtures("_second_model")
def test_both_figures_are_said_of_a_plan_of_model_1_and_nothing_of_one_of_the_newest():
    newest = in_newest_model(decode(LINK).scenario)
    assert (newest.model, newest["kelurahan.turnout"], newest["kelurahan.events"]) == (2, 90, 9)
    now = coverage_at_end(newest, "wajib_ktp")
    said = older_model_sentence(decode(LINK).scenario, "id")
    then, after = formats.percent(ENDED, "id"), formats.percent(now, "id")
    assert then != after
    assert said == f"Dibuat dengan model 1: angka saat itu {then}, angka sekarang {after} (model 2)."
    assert older_model_sentence(newest, "id") is None


def test_while_model_1_is_the_newest_nothing_is_said():
    assert older_model_sentence(BEFORE, "en") is None
    assert in_newest_model(BEFORE) == BEFORE


@pytest.mark.usefixtures("_second_model")
def test_a_plan_kept_beside_another_keeps_its_own_model():
    newer, older = in_newest_model(BEFORE), decode(LINK).scenario
    meeting = Meeting((KeptScenario("Dulu", older), KeptScenario("Kini", newer)), 1)
    link = encode(replace(Workspace.of(newer), meeting=meeting))
    assert "&s1.m=1&s1.r=blitar-2025&" in link
    content = decode(link)
    assert content.repairs == ()
    assert content.meeting == meeting


@pytest.mark.slow
@pytest.mark.usefixtures("_second_model")
def test_the_page_shows_model_1s_figures_says_both_and_goes_on_with_model_2_when_asked():
    visit = Visit(LINK)
    said = soft(older_model_sentence(BEFORE, "id"))
    assert said in visit.marked("ikd-text")
    assert soft(formats.percent(ENDED, "id")) == visit.figures[0]
    visit.press("newest_model")
    assert visit.link == "m=2&r=blitar-2025&kelurahan.events=9&lang=id"
    assert said not in visit.marked("ikd-text")


def test_the_version_is_stated_once_and_pyproject_agrees():
    stated = tomllib.loads((TESTS.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert stated == VERSION == __version__
