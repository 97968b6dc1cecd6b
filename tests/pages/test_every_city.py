"""Each page of each built-in city renders whole, in both languages."""

import pytest

from simulator.parameters import LANGUAGES, REGISTRY
from simulator.presets import PRESETS
from simulator.words import say

from .visit import FOLDS, METHODS, PAGES, SHOW, Visit

CASES = [pytest.param(preset, language, id=f"{preset.key}-{language}") for preset in PRESETS for language in LANGUAGES]
LEVER_PAGES = tuple(page for page in PAGES if page != SHOW)


@pytest.mark.parametrize(("preset", "language"), CASES)
def test_the_front_page_answers_for_the_city_with_every_section_open(preset, language):
    link = f"m=1&r={preset.key}&lang={language}"
    visit = Visit(link, open_folds=FOLDS)
    assert (preset.place or say("projection.place_own", language)) in visit.verdict
    assert str(preset.scenario.day("end").year) in visit.verdict
    assert len(visit.figures) == 4
    assert len(visit.app.get("vega_lite_chart")) == 2
    several_years = preset.scenario.day("as_of").replace(month=12, day=31) > preset.scenario.day("as_of")
    several_years = several_years and preset.scenario.day("end").year > preset.scenario.day("as_of").year
    assert len(visit.tables) == 3 + several_years  # channels, limits, ledger; each year's end where there are several
    assert not visit.faults
    assert visit.link == link


@pytest.mark.parametrize(("preset", "language"), CASES)
def test_every_page_stands_beside_the_citys_levers(preset, language):
    link = f"m=1&r={preset.key}&lang={language}"
    visit = Visit(link)
    titles = set()
    for page in LEVER_PAGES:
        visit.open_page(page)
        titles.add(visit.verdict)
        assert visit.app.selectbox("preset").value == preset.key
        assert visit.link == link
    assert len(titles) == len(LEVER_PAGES)
    assert say("methods.title", language) in titles


def test_the_methods_page_lists_every_city_and_every_parameter():
    visit = Visit("m=1&r=blitar-2025&lang=en")
    visit.open_page(METHODS)
    cities, parameters = visit.tables
    assert [row[0] for row in cities[1:]] == [preset.label.en for preset in PRESETS if preset.place]
    assert {row[-1] for row in parameters[1:]} == set(REGISTRY)
    assert all(all(row) for row in cities)


def test_a_first_visit_needs_no_link():
    visit = Visit()
    assert "Kota Blitar" in visit.verdict
    assert visit.link == "m=1&r=blitar-2025&lang=id"
    assert not visit.has("button", "close_faults")


def test_a_city_of_ones_own_begins_with_its_figures_open_and_says_they_are_examples():
    visit = Visit("m=1&r=sendiri")
    assert [info.value for info in visit.app.info] == [say("projection.own_city", "id")]
    assert visit.typed("wajib_ktp") == "100.000"
    visit.type("wajib_ktp", "120.000")
    assert not visit.app.info
