"""What stands where: on the office laptop, on a phone, in the dark."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.looks import PHONE, assert_no_sideways_scrolling
from tests.checks import checked, unchecked

pytestmark = pytest.mark.browser

LINK = checked("m=1&r=denpasar-2024&kelurahan.events=9&lang=id")


def _bottom(element: Locator) -> float:
    expect(element).to_be_visible()
    box = element.bounding_box()
    assert box is not None
    return box["y"] + box["height"]


def test_the_answer_stands_above_the_fold_of_an_office_laptop(visitor):
    visitor.open(LINK)
    visitor.read()
    assert _bottom(visitor.verdict) <= 768
    for card in visitor.cards.all():
        assert _bottom(card) <= 768
    label = visitor.chart.locator("svg text[font-size='16px']")
    assert label.text_content() in (visitor.verdict.text_content() or "")
    assert _bottom(label) <= 768
    assert _bottom(visitor.chart.locator("svg text", has_text="rencana awal").first) <= 768
    assert_no_sideways_scrolling(visitor.page)


def test_the_answer_stands_above_the_fold_of_a_phone_with_levers_and_sharing_at_hand(visitors, server):
    phone = visitors(server, **PHONE)
    phone.open(LINK)
    phone.read()
    assert _bottom(phone.verdict) <= 844
    assert _bottom(phone.cards.nth(0)) <= 844
    assert _bottom(phone.cards.nth(1)) <= 844
    assert_no_sideways_scrolling(phone.page)
    # Levers and sharing are at hand.
    expect(phone.slider("kelurahan.events")).not_to_be_in_viewport()
    expect(phone.slider("kelurahan.events")).to_be_hidden()  # or the keyboard walks through what nobody sees
    phone.page.locator("[data-testid=stExpandSidebarButton]").tap()
    expect(phone.page.locator(".st-key-slider-kelurahan-events")).to_be_in_viewport()
    phone.press_right("kelurahan.events", 2)
    phone.expect_link(unchecked(LINK).replace("=9", "=11"))
    phone.page.locator("[data-testid=stSidebarCollapseButton] button").tap()
    expect(phone.page.locator(".st-key-slider-kelurahan-events")).not_to_be_in_viewport()
    phone.page.locator(".st-key-share button").tap()
    expect(phone.page.locator("#ikd-link")).to_have_value(phone.page.url)
    assert_no_sideways_scrolling(phone.page)


def test_nothing_on_a_phone_scrolls_sideways_on_any_page(visitors, server):
    phone = visitors(server, **PHONE)
    phone.open("m=1&r=blitar-2025&kelurahan.events=900&name=" + "panjang" * 8 + "&lang=id")
    expect(phone.faults).to_be_visible()
    assert_no_sideways_scrolling(phone.page)
    phone.open(LINK, "methods")
    expect(phone.verdict).to_have_text("Metode dan sumber")
    assert_no_sideways_scrolling(phone.page)


@pytest.mark.parametrize("size", [(390, 844), (844, 390)])
def test_on_a_phone_the_answer_stays_in_sight_of_a_lever_and_every_page_is_one_tap_away(visitors, server, size):
    phone = visitors(server, **{**PHONE, "viewport": {"width": size[0], "height": size[1]}})
    phone.open(LINK)
    row = phone.page.locator(".st-key-page_row a")
    expect(row).to_have_count(7)
    for link in row.all():
        box = link.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= size[0]
    opener = phone.page.locator("[data-testid=stExpandSidebarButton]")
    if opener.is_visible():
        opener.tap()
    phone.slider("sosialisasi.events").scroll_into_view_if_needed()
    phone.press_right("sosialisasi.events", 3)
    line = phone.page.locator(".ikd-answer")
    expect(line).to_contain_text("poin dari rencana awal")
    expect(line).to_be_in_viewport(ratio=1)
    assert_no_sideways_scrolling(phone.page)
