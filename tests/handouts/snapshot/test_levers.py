"""Levers in the snapshot: every combination is the engine's, told as the page tells it, moved by one known script."""

import base64
import dataclasses
import hashlib
import itertools
import json
import re
from functools import lru_cache

import pytest

from simulator.handouts import prepare_handout
from simulator.handouts.offline_levers import work_out
from simulator.handouts.snapshot.page import snapshot
from simulator.handouts.snapshot.script import POLICY, POLICY_WITH_SCRIPT, SCRIPT
from simulator.model.cache import projected
from simulator.narrative.cards import cards
from simulator.narrative.sentences import comparable, verdict_sentence
from simulator.parameters import LANGUAGES, clean_text
from simulator.presets import BY_KEY
from simulator.words import formats, say
from tests.handouts.cases import HOST, MADE, NASTY, extremes, handed, named
from tests.handouts.snapshot.test_page import Page, assert_inert

BLITAR = BY_KEY["blitar-2025"].scenario
PLAN = BLITAR.replace({"target": 0.195})
"""With a target that some combinations meet and some miss."""
KEYS = ("loket.rule", "kelurahan.events")


@lru_cache(maxsize=4)
def worked_out(language="id"):
    return work_out(PLAN, BLITAR, language, KEYS)


@lru_cache(maxsize=4)
def made(language="id"):
    return snapshot(prepare_handout(PLAN, BLITAR, language, HOST, MADE, levers=worked_out(language)))


def grid_of(page: Page) -> dict:
    (part,) = (one for one in page.all("section") if "data-grid" in one)
    return json.loads(part["data-grid"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_combination_is_the_engines_in_the_words_of_the_page(language):
    found, start = worked_out(language), projected(comparable(PLAN, BLITAR))
    sample = range(0, len(found.told), 5)
    scenarios = list(found.grid.scenarios())
    for k in (*sample, found.grid.plan, len(found.told) - 1):
        one, projection = found.told[k], projected(scenarios[k])
        assert one.headline == verdict_sentence(projection, language)
        assert list(one.cards) == cards(projection, start, language)[:3]
        bands = projection.coverage[projection.target.basis]
        for place, day in enumerate(found.days):
            shown = [one.course[line][place] for line in range(3)]
            at = bands.at(day)
            assert [formats.number(s / 100, language, 2) for s in shown] == [
                formats.number(share * 100, language, 2) for share in (at.line, at.p10, at.p90)
            ]
    assert {one.good for one in found.told} == {True, False}


def test_the_plans_own_combination_says_what_the_page_above_it_says():
    handout, found = prepare_handout(PLAN, BLITAR, "id", HOST, MADE), worked_out()
    assert found.plan.headline == handout.headline
    assert list(found.plan.cards) == handout.cards[:3]
    assert found.days[-1] == len(handout.projection.days) - 1


def test_the_file_runs_one_known_script_and_nothing_else():
    page = Page(made())
    assert_inert(page, POLICY_WITH_SCRIPT)
    (script,) = re.findall(r"<script>(.*?)</script>", made(), re.DOTALL)
    known = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert script == SCRIPT
    assert f"{POLICY}; script-src 'sha256-{known}'" == POLICY_WITH_SCRIPT
    for asking in ("fetch", "XMLHttp", "import", "eval", "Function", "innerHTML", "http", "WebSocket", "sendBeacon"):
        assert asking not in script


def test_the_file_tells_the_script_all_that_was_worked_out():
    grid, found = grid_of(Page(made())), worked_out()
    assert [node["course"] for node in grid["nodes"]] == [[list(line) for line in one.course] for one in found.told]
    assert [grid["texts"][node["said"]] for node in grid["nodes"]] == [one.headline for one in found.told]
    assert [bool(node["good"]) for node in grid["nodes"]] == [one.good for one in found.told]
    told = [[(grid["texts"][figure]) for _, figure, _ in node["cards"]] for node in grid["nodes"]]
    assert told == [[card.figure for card in one.cards] for one in found.told]
    low, high = grid["axis"]
    assert all(low <= share <= high for share in itertools.chain(*(line for one in found.told for line in one.course)))
    # The combination that the fields stand at is the plan's.
    fields = Page(made()).all("input")
    assert [(int(one["value"]), int(one["max"]) + 1) for one in fields] == [(0, 7), (2, 6)]
    assert grid["plan"] == found.grid.plan == 0 * 6 + 2
    assert grid["start"] == [0, 2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_levers_are_labelled_told_in_words_and_hidden_until_the_script_runs(language):
    page = Page(made(language))
    fields, labels = page.all("input"), page.all("label")
    assert {one["type"] for one in fields} == {"range"}
    assert [one["for"] for one in labels] == [one["id"] for one in fields]
    assert all(say("snapshot.levers_plan_value", language, value="") in one["aria-valuetext"] for one in fields)
    (part,) = (one for one in page.all("section") if one.get("class") == "levers")
    assert "hidden" in part
    assert say("snapshot.levers_no_script", language) in page.text
    assert "hidden" not in next(one for one in page.all("p") if one.get("id") == "no-levers")


def test_without_levers_the_file_is_as_it_was():
    assert_inert(Page(snapshot(handed(PLAN, "id"))))


@pytest.mark.parametrize("name", [*NASTY, "breaking"])
def test_no_name_breaks_out_of_the_numbers(name):
    hostile = {**NASTY, "breaking": "</script><img src=x onerror=alert(1)>' data-x='\u2028 &quot; -->"}[name]
    plan = named(extremes()["one day"][0].replace({"kelurahan.events": 3}), hostile, hostile)
    found = dataclasses.replace(worked_out(), days=(0, 1))
    told = tuple(dataclasses.replace(one, headline=hostile, course=((1, 2),) * 3) for one in found.told)
    text = snapshot(dataclasses.replace(handed(plan, "id"), levers=dataclasses.replace(found, told=told)))
    page = Page(text)
    assert_inert(page, POLICY_WITH_SCRIPT)
    assert grid_of(page)["texts"][0] == clean_text(hostile)
    assert "\u2028" not in text.partition("data-grid=")[2].partition("'>")[0]


def test_the_levers_cost_a_known_size():
    without = snapshot(prepare_handout(PLAN, BLITAR, "id", HOST, MADE))
    assert len(made()) - len(without) < 60_000
