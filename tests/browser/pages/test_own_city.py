"""The browser's own storage: the last own city is offered on the next visit, and gone once it is forgotten."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

OWN = "m=1&r=sendiri&city=Kota%20Madiun&active=20000&lang=id"
KEPT = "JSON.stringify(Object.entries(localStorage).filter(([name]) => name.startsWith('ikd.')))"


def _leave(visitor):
    """The window is closed: what the browser kept for that window alone is gone."""
    visitor.page.evaluate("sessionStorage.clear()")
    visitor.page.goto("about:blank")


def test_the_last_own_city_is_offered_on_the_next_visit_and_forgotten_when_asked(visitor):
    visitor.open(OWN)
    visitor.press_right("kelurahan.events")
    moved = OWN.replace("&lang", "&kelurahan.events=3&lang")
    visitor.expect_link(moved)
    _leave(visitor)
    visitor.open("", "")
    expect(visitor.page.locator(".st-key-go_on")).to_contain_text("Lanjutkan Kota Madiun")
    assert "r=blitar-2025" in visitor.link
    visitor.page.locator(".st-key-go_on_yes button").click()
    visitor.expect_link(moved)
    _leave(visitor)
    visitor.open()
    visitor.page.locator(".st-key-go_on_forget button").click()
    expect(visitor.page.locator(".st-key-go_on")).to_have_count(0)
    visitor.settle()
    assert visitor.page.evaluate(KEPT) == "[]"
