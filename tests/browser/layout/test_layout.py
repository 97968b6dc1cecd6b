"""What stands where: on the office laptop, on a phone, in the dark."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.looks import PHONE, assert_no_sideways_scrolling
from tests.checks import checked, unchecked

pytestmark = pytest.mark.browser

LINK = checked("m=1&r=denpasar-2024&kelurahan.events=9&lang=id")
READ_COLOURS = """(element) => {
    const parts = (text) => [...text.match(/[\\d.]+/g).map(Number), 1].slice(0, 4);
    const over = ([r, g, b, a], ground) => [r, g, b].map((part, k) => part * a + ground[k] * (1 - a));
    const layers = [];
    for (let node = element; node; node = node.parentElement) {
        layers.push(parts(getComputedStyle(node).backgroundColor));
        if (layers.at(-1)[3] === 1) break;
    }
    const ground = layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255]);
    const style = getComputedStyle(element);
    return [over(parts(element instanceof SVGElement ? style.fill : style.color), ground), ground];
}"""
"""An element's colour and what lies beneath it, see-through layers laid over each other."""


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


def _luminance(colour: list[float]) -> float:
    parts = [c / 255 / 12.92 if c / 255 <= 0.03928 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(element: Locator) -> tuple[float, bool]:
    """The contrast of an element's text with what lies beneath it, and whether the ground is dark."""
    ink, ground = (_luminance(colour) for colour in element.evaluate(READ_COLOURS))
    lighter, darker = max(ink, ground), min(ink, ground)
    return (lighter + 0.05) / (darker + 0.05), ground < ink


@pytest.mark.parametrize("shade", ["dark", "light"])
def test_every_kind_of_text_is_readable_in_either_shade(visitors, server, shade):
    screen = visitors(server, color_scheme=shade)
    screen.open(LINK)
    screen.type("sekolah.events", "banyak")
    expect(screen.fault("sekolah.events")).to_be_visible()
    kinds = (
        "h1.ikd-verdict", "h1.ikd-verdict .bad", ".ikd-sub", ".ikd-h2", ".ikd-note", ".ikd-caption", ".ikd-section",
        ".ikd-card .label", ".ikd-card .figure", ".ikd-card p.good", ".ikd-card p.bad", ".ikd-fault",
        ".ikd-table td", ".ikd-table thead th", "[data-testid=stVegaLiteChart] svg .role-axis-label text",
        "[data-testid=stVegaLiteChart] svg text[font-size='16px']", ".st-key-typed-growth input",
        "[data-testid=stSidebar] .stMarkdown p", "[data-testid=stTopNavLink] p",
    )  # fmt: skip
    for kind in kinds:
        contrast, on_dark = _contrast(screen.page.locator(kind).first)
        assert contrast >= 4.5, kind
        assert on_dark == (shade == "dark"), kind


@pytest.mark.parametrize("path", ["planning", "evidence"])
def test_no_planning_question_or_evidence_scrolls_a_phone_sideways(visitors, server, path):
    phone = visitors(server, **PHONE)
    phone.open(LINK, path)
    parts = phone.page.locator(".st-key-question button, .st-key-evidence_part button")
    expect(parts.nth(5)).to_be_visible()
    for part in parts.all():
        part.tap()
        phone.settle()
        assert_no_sideways_scrolling(phone.page)


@pytest.mark.parametrize("size", [(390, 844), (844, 390)])
def test_on_a_phone_the_answer_stays_in_sight_of_a_lever_and_every_page_is_one_tap_away(visitors, server, size):
    phone = visitors(server, **{**PHONE, "viewport": {"width": size[0], "height": size[1]}})
    phone.open(LINK)
    row = phone.page.locator(".st-key-page_row a")
    expect(row).to_have_count(6)
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
