"""A first visit, from nothing to the own city's verdict: seven actions, by keyboard alone after the first."""

import pytest
from playwright.sync_api import expect

from tests.checks import checked

pytestmark = pytest.mark.browser

SCREENS = {"office laptop": {"width": 1366, "height": 768}, "phone": {"width": 390, "height": 844}}
TYPED = {"wajib": "412.310", "recorded": "406.000", "active": "40.000"}


@pytest.mark.parametrize("screen", SCREENS)
def test_a_city_and_three_figures_lead_to_its_verdict(visitors, server, screen):
    visitor = visitors(server, viewport=SCREENS[screen])
    visitor.open("", "")
    assert visitor.link == checked("m=1&r=blitar-2025&lang=id"), "an empty address is completed"
    page = visitor.page
    page.locator(".st-key-fill_in button").click()
    city = page.locator(".st-key-own-city input")
    city.fill("malang")
    city.press("Enter")
    expect(page.get_by_text("Kota Malang · Jawa Timur · 35.73")).to_be_visible()
    for name, typed in TYPED.items():
        page.locator(f".st-key-own-{name} input").fill(typed)
    page.locator(".st-key-own-active input").press("Enter")
    expect(visitor.verdict).to_contain_text("Kota Malang")
    visitor.settle()
    expect(visitor.verdict).to_be_in_viewport()
    for part in ("r=sendiri", "city=Kota%20Malang", "code=35.73", "wajib_ktp=412310", "recorded=406000"):
        assert f"&{part}&" in page.url
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
