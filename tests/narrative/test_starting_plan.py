"""What hand-outs say of the plan started from is what the front page says, whatever was edited."""

import json

import pytest

from simulator.handouts.kinds import KINDS
from simulator.model.cache import projected
from simulator.narrative import facts, sentences, whole
from simulator.narrative.cards import cards
from simulator.parameters import LANGUAGES, REGISTRY
from simulator.presets import BY_KEY
from simulator.sharing import read_file
from simulator.words import formats
from tests.handouts.cases import handed

BLITAR = BY_KEY["blitar-2025"].scenario
BUSIER = BLITAR.replace({"active": 24_000, "kelurahan.events": 10})
BY_FILE = {kind.file: kind for kind in KINDS}


def of_front_page(plan, language):
    """The cards as the front page makes them."""
    held_against = sentences.comparable(plan, BLITAR)
    return cards(projected(plan), projected(held_against), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_other_figures_of_the_city_cards_and_findings_tell_the_front_pages_difference(language):
    handout = handed(BUSIER, language, BLITAR)
    assert handout.cards == of_front_page(BUSIER, language)
    with_same_figures = BLITAR.replace({"active": 24_000})
    after = projected(BUSIER).coverage_end.line
    before = projected(with_same_figures).coverage_end.line
    told = facts.as_paragraph(facts.where_the_plan_ends(handout))
    assert formats.points(whole.shown_gain(after, before), language, 2) in told
    assert formats.percent(before, language) in told
    assert formats.percent(projected(BLITAR).coverage_end.line, language) not in told


def test_other_figures_alone_are_no_other_plan():
    handout = handed(BLITAR.replace({"active": 24_000}), "id", BLITAR)
    assert handout.compared is None
    assert handout.cards == of_front_page(handout.scenario, "id")


def test_an_edited_figure_is_still_listed_as_changed_with_what_it_was():
    rows = {row.key: row for row in handed(BUSIER, "id", BLITAR).rows}
    assert {key for key, row in rows.items() if row.changed} == {"active", "kelurahan.events"}
    assert rows["active"].start == formats.value(REGISTRY["active"], BLITAR["active"], "id")


def test_the_scenarios_file_carries_the_plan_started_from_as_it_was():
    start = BLITAR.replace({"growth": 0.02})
    made = BY_FILE["scenario.json"].make(handed(BUSIER, "id", start))
    assert read_file(made).baseline == start
    assert "b.active" not in json.loads(made)["link"]


def test_a_difference_is_that_of_the_figures_as_shown():
    for after, before, gain in (
        (0.200049, 0.190051, 0.0099),
        (0.00125, 0.0, 0.0013),
        (0.30005, 0.3, 0.0001),
        (0.19, 0.20004, -0.01),
    ):
        assert whole.shown_gain(after, before) == pytest.approx(gain, abs=1e-12)
        shown = [formats.settled(share * 100, 2) for share in (after, before)]
        assert round(shown[0] - shown[1], 2) == round(whole.shown_gain(after, before) * 100, 2)
