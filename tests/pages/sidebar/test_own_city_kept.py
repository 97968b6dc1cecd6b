"""One's own city: kept while others are looked at, offered again by the browser, and forgotten when asked."""

import pytest

from simulator.ui.session.browser_storage import LONGEST_TEXT, BrowserStorage
from tests.pages.visit import Visit, opened

OWN = "m=1&r=sendiri&city=Madiun&active=20000&lang=id"
KEPT = "m=1&r=sendiri&city=Madiun%20%3Cb%3E&active=21000&lang=id"


def _browser(visit: Visit) -> BrowserStorage:
    return visit.app.session_state["state"].browser


def _offer(visit: Visit) -> bool:
    return visit.has("button", "go_on_yes")


def test_a_browsers_texts_are_what_it_told_with_the_changes_of_the_visit():
    storage = BrowserStorage()
    assert not storage.known
    assert storage.get("hint") is None
    storage.told({"hint": "yes", "odd": 3, "long": "x" * (LONGEST_TEXT + 1)})
    assert storage.known
    assert [storage.get(key) for key in ("hint", "odd", "long")] == ["yes", None, None]
    storage.set("city", "a")
    storage.forget("hint")
    storage.set("city", "b")
    storage.set("city", "b")
    storage.told({"hint": "yes", "city": "older"})
    assert [storage.get(key) for key in ("hint", "city")] == [None, "b"]
    assert storage.changes == [(2, "hint", None), (3, "city", "b")]
    with pytest.raises(ValueError, match="too long"):
        storage.set("city", "x" * (LONGEST_TEXT + 1))


def test_looking_at_another_city_loses_nothing():
    visit = Visit(OWN)
    visit.slide("kelurahan.events", 9)
    left = visit.link
    visit.choose_city("denpasar-2024")
    assert visit.link == "m=1&r=denpasar-2024&lang=id"
    visit.slide("kelurahan.events", 5)
    assert "Lanjutkan Madiun, dengan angka 31 Des 2025?" in " ".join(visit.marked("ikd-text"))
    visit.press("go_on_yes")
    assert visit.link == left
    assert not _offer(visit)
    visit.choose_city("denpasar-2024")
    assert "kelurahan.events=5" in visit.link
    visit.press("anew")
    assert visit.link == "m=1&r=denpasar-2024&lang=id"
    assert not visit.has("button", "anew")


def test_the_browser_keeps_an_own_city_that_was_worked_on_until_it_is_forgotten():
    visit = Visit(OWN, open_folds=("city",))
    assert _browser(visit).get("city") is None
    visit.slide("kelurahan.events", 9)
    assert "active=20000" in _browser(visit).get("city")
    visit.press("unremember")
    visit.slide("kelurahan.events", 8)
    assert _browser(visit).get("city") is None


def test_what_the_browser_kept_is_offered_and_never_opened_unasked():
    visit = opened()
    start = visit.link
    assert not _offer(visit)
    _browser(visit).told({"city": KEPT})
    visit.run()
    assert visit.link == start
    assert "Lanjutkan Madiun <b>, dengan angka" in " ".join(visit.marked("ikd-text"))
    visit.press("go_on_forget")
    assert not _offer(visit)
    assert _browser(visit).changes == [(1, "city", None)]
    _browser(visit).set("city", KEPT)
    visit.run()
    visit.press("go_on_yes")
    assert visit.link == KEPT


@pytest.mark.parametrize(
    "text", ["", "m=1&r=denpasar-2024&active=5", "r=sendiri", "%%%&=&" * 50, "active=-3&r=sendiri"]
)
def test_what_is_no_own_city_is_not_offered(text):
    visit = opened()
    _browser(visit).told({"city": text})
    visit.run()
    assert not _offer(visit)
