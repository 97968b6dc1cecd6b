"""The whole journey without a mouse: city, lever, goal seek, link, presentation, hand-out."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.screen import Screen

pytestmark = pytest.mark.browser

MOST_STOPS = 160
"""As many times the tab key is pressed at most to come to a control."""


def _come_to(screen: Screen, wanted: Locator, key: str = "Tab") -> None:
    """Press Tab until the control, or one within it, has the focus, and see that it shows."""
    expect(wanted).to_be_visible()
    for _ in range(MOST_STOPS):
        if wanted.evaluate("one => one.contains(document.activeElement)"):
            assert wanted.evaluate("one => document.activeElement.matches(':focus-visible')")
            return
        screen.page.keyboard.press(key)
    raise AssertionError(f"the tab key never comes to {wanted}")


def _open_page(screen: Screen, number: int, title: str) -> None:
    _come_to(screen, screen.navigation(number), "Shift+Tab")
    screen.page.keyboard.press("Enter")
    expect(screen.verdict).to_have_text(title)
    screen.settle()


def _choose(screen: Screen, group: str, name: str) -> None:
    """A row of buttons is one stop, and the arrows lead on within it."""
    row = screen.page.locator(f".st-key-{group}")
    wanted = row.get_by_role("radio", name=name, exact=True)
    _come_to(screen, row)
    _come_to(screen, wanted, "ArrowRight")
    screen.page.keyboard.press("Space")
    expect(wanted).to_have_attribute("aria-checked", "true")
    screen.settle()


def test_city_lever_goal_seek_link_presentation_and_hand_out_by_keyboard_alone(visitor):
    visitor.open()
    page, press = visitor.page, visitor.page.keyboard.press
    _come_to(visitor, page.locator(".st-key-preset input"))
    page.keyboard.type("Denpasar")
    press("Enter")
    expect(visitor.verdict).to_contain_text("Kota Denpasar")
    visitor.settle()
    _come_to(visitor, visitor.slider("kelurahan.events"))
    press("ArrowRight")
    press("ArrowRight")
    visitor.expect_link("m=1&r=denpasar-2024&kelurahan.events=4&lang=id")

    _open_page(visitor, 1, "Apa yang diperlukan?")
    _come_to(visitor, page.locator(".st-key-seek_lever input"))
    page.keyboard.type("IKD dulu")
    press("Enter")
    expect(page.locator(".st-key-seek_answer")).to_contain_text("IKD dulu")
    visitor.settle()
    _come_to(visitor, page.locator(".st-key-seek_apply_best button"))
    press("Enter")
    page.wait_for_url(re.compile(r"loket\.rule="))
    visitor.settle()

    _come_to(visitor, page.locator(".st-key-share button"), "Shift+Tab")
    press("Enter")
    dialog = page.get_by_role("dialog")
    expect(page.locator("#ikd-link")).to_have_value(re.compile(r"loket\.rule="))
    _come_to(visitor, dialog.get_by_role("button", name="Salin tautan"))
    press("Enter")
    expect(dialog.get_by_role("status")).to_have_text(re.compile("Tersalin|Ctrl\\+C"))
    press("Escape")
    expect(dialog).to_have_count(0)

    _open_page(visitor, 2, "Bahan rapat")
    _choose(visitor, "meeting_part", "Presentasi")
    _come_to(visitor, page.locator(".st-key-step_new button"))
    press("Enter")
    visitor.settle()
    _come_to(visitor, page.get_by_role("link", name="Mulai presentasi"))
    press("Enter")
    expect(page.locator(".ikd-show .number")).to_be_visible()
    visitor.settle()
    page.wait_for_selector("html[data-keys=on]", state="attached")
    press("Escape")
    expect(visitor.verdict).to_have_text("Bahan rapat")
    visitor.settle()
    _choose(visitor, "meeting_part", "Unduh bahan")
    _come_to(visitor, page.locator(".st-key-get-brief button"))
    with page.expect_download() as started:
        press("Enter")
    assert started.value.suggested_filename.endswith(".pdf")
