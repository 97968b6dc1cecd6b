"""The whole way in a real browser: move a lever, read the verdict, send the link, open it elsewhere."""

import re

import pytest
from playwright.sync_api import expect, sync_playwright

from tools.browser import launched
from tools.server import running

PATIENCE = 60_000
CARD = ".ikd-card .figure"


@pytest.mark.browser
def test_a_moved_lever_reaches_the_address_and_the_link_restores_it() -> None:
    with running() as address, sync_playwright() as playwright, launched(playwright) as browser:
        page = browser.new_context(viewport={"width": 1366, "height": 768}).new_page()
        page.goto(f"{address}/?m=1&r=denpasar-2024&lang=id")
        expect(page.locator("h1.ikd-verdict")).to_contain_text("4,77", timeout=PATIENCE)
        slider = page.locator(".st-key-slider-kelurahan-events input[type=range]")
        slider.press("ArrowRight")
        page.wait_for_url(re.compile("kelurahan.events=3"), timeout=PATIENCE)
        expect(page.locator(".st-key-typed-kelurahan-events input")).to_have_value("3", timeout=PATIENCE)
        expect(page.locator("h1.ikd-verdict")).not_to_contain_text("4,77", timeout=PATIENCE)
        verdict = page.locator("h1.ikd-verdict").inner_text()
        figures = page.locator(CARD).all_inner_texts()
        assert len(figures) == 4

        other = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
        other.goto(page.url)
        expect(other.locator("h1.ikd-verdict")).to_have_text(verdict, timeout=PATIENCE)
        assert other.locator(CARD).all_inner_texts() == figures
        assert other.evaluate("document.documentElement.lang") == "id"
        assert other.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
