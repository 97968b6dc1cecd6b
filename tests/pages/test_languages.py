"""The language switch changes words and formats and nothing else."""

import pytest

from simulator.words import say

from .visit import METHODS, opened


def test_numbers_dates_and_words_follow_the_switch():
    visit = opened()
    assert "19,06 %" in visit.verdict
    assert "36.947" in " ".join(visit.cards)
    assert "31 Des 2025" in visit.cards[0]
    visit.choose("language", "en")
    assert "19.06 %" in visit.verdict
    assert "36,947" in " ".join(visit.cards)
    assert "31 Dec 2025" in visit.cards[0]
    assert visit.verdict.startswith("With this plan Kota Blitar reaches")


def test_typed_fields_follow_the_switch():
    visit = opened("growth=2.35")
    assert visit.typed("growth") == "2,35"
    visit.choose("language", "en")
    assert visit.typed("growth") == "2.35"
    visit.unfold("city")
    assert visit.typed("wajib_ktp") == "123,000"
    visit.type("wajib_ktp", "124,000")
    assert "wajib_ktp=124000" in visit.link


def test_the_plan_stays_and_the_link_names_the_language():
    visit = opened("kelurahan.events=9&b.sekolah.events=4&loket.rule=2025-12-10")
    visit.choose("language", "en")
    assert visit.link.removesuffix("&lang=en") == (
        "m=1&r=blitar-2025&kelurahan.events=9&loket.rule=2025-12-10&b.sekolah.events=4"
    )
    assert visit.slider("kelurahan.events") == 9


def test_there_and_back_changes_nothing():
    visit = opened("kelurahan.events=9")
    before = visit.html, visit.link, visit.chart_words
    visit.choose("language", "en")
    assert visit.html != before[0]
    visit.choose("language", "id")
    assert (visit.html, visit.link, visit.chart_words) == before


@pytest.mark.parametrize("page", ["front", "methods"])
def test_no_indonesian_sentence_is_left_on_an_english_page(page):
    visit = opened("kelurahan.events=9", "en")
    if page == "methods":
        visit.open_page(METHODS)
    text = " ".join(visit.html)
    for foreign in ("Dengan rencana", "rencana awal", "sudah perekaman", "hari layanan", "Isian", "Asumsi:", "asumsi:"):
        assert foreign not in text


def test_the_charts_are_told_in_the_language_and_their_figures_stand_in_tables():
    visit = opened(open_folds=("table",))
    assert visit.chart_words.startswith("Cakupan IKD dari 19,00 %")
    visit.expect_charts_told(2)
    visit.choose("language", "en")
    assert visit.chart_words.startswith("IKD coverage from 19.00 %")
    visit.expect_charts_told(2)


def test_the_methods_page_follows_too():
    visit = opened()
    visit.open_page(METHODS)
    visit.choose("language", "en")
    assert visit.verdict == say("methods.title", "en")
