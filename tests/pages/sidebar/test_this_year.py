"""The things to do beside the verdict: one's own city, and this year."""

import pytest

from tests.pages.visit import Visit


@pytest.fixture(autouse=True)
def november(monkeypatch):
    monkeypatch.setenv("IKD_TODAY", "2026-11-25")


def test_an_example_goes_on_to_this_year_at_one_press_and_its_link_says_so():
    visit = Visit("m=1&r=tegal-2025&kelurahan.events=9&lang=id")
    visit.press("this_year")
    values = dict(pair.split("=") for pair in visit.link.split("&"))
    assert {key: values[key] for key in ("as_of", "end", "active", "kelurahan.events")} == {
        "as_of": "2025-12-31", "end": "2026-12-31", "active": "82313", "kelurahan.events": "9",
    }  # fmt: skip
    assert "2026" in visit.verdict
    assert not visit.has("button", "this_year")
    visit.press("undo_move")
    assert "as_of" not in visit.link


def test_the_first_screen_leads_to_ones_own_city():
    visit = Visit()
    assert visit.app.selectbox("preset").value == "blitar-2025"
    assert any("Contoh historis" in caption for caption in visit.marked("ikd-caption"))
    visit.press("fill_in")
    assert visit.has("text_input", "own:city")
    assert "r=sendiri" not in visit.link
