"""Leaving a page and coming back loses nothing, and the levers work on every page."""

from tests.pages.visit import METHODS, PROJECTION, opened


def test_a_plan_survives_a_visit_to_the_methods_page():
    visit = opened("kelurahan.events=9&b.sekolah.events=4")
    before = visit.verdict, visit.cards, visit.link
    visit.open_page(METHODS)
    assert visit.link == before[2]
    visit.open_page(PROJECTION)
    assert (visit.verdict, visit.cards, visit.link) == before
    assert visit.slider("kelurahan.events") == 9


def test_an_edit_made_on_the_methods_page_counts_on_the_front_page():
    visit = opened()
    visit.open_page(METHODS)
    visit.slide("kelurahan.events", 40)
    visit.open_page(PROJECTION)
    assert visit.cards == opened("kelurahan.events=40").cards


def test_a_starting_plan_pinned_on_one_page_holds_on_the_other():
    visit = opened("kelurahan.events=9")
    visit.open_page(METHODS)
    visit.press("pin")
    visit.open_page(PROJECTION)
    assert visit.app.button("pin").disabled
    assert visit.link == "m=1&r=blitar-2025&kelurahan.events=9&b.kelurahan.events=9&lang=id"


def test_two_visitors_do_not_share_a_plan():
    one, other = opened(), opened()
    one.slide("kelurahan.events", 40)
    other.slide("sekolah.events", 7)
    assert one.link == "m=1&r=blitar-2025&kelurahan.events=40&lang=id"
    assert other.link == "m=1&r=blitar-2025&sekolah.events=7&lang=id"
