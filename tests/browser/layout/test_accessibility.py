"""axe-core finds nothing serious but what Streamlit itself brings; all text can be read; no part is too wide."""

import pytest
from playwright.sync_api import expect

from tests.browser.looks import PHONE, assert_no_sideways_scrolling, contrast, serious, serious_in_both_shades
from tests.browser.screen import HELP
from tests.checks import checked

pytestmark = pytest.mark.browser

LINK = checked("m=1&r=denpasar-2024&kelurahan.events=9&lang=id")
KINDS = (
    "h1.ikd-verdict", "h1.ikd-verdict .bad", ".ikd-sub", ".ikd-h2", ".ikd-note", ".ikd-caption", ".ikd-section",
    ".ikd-card .label", ".ikd-card .figure", ".ikd-card p.good", ".ikd-card p.bad", ".ikd-fault",
    ".ikd-table td", ".ikd-table thead th", "[data-testid=stVegaLiteChart] svg .role-axis-label text",
    "[data-testid=stVegaLiteChart] svg text[font-size='16px']", ".st-key-typed-growth input",
    "[data-testid=stSidebar] .stMarkdown p", "[data-testid=stTopNavLink] p",
)  # fmt: skip
"""Every kind of text on the front page."""


@pytest.mark.parametrize("shade", ["light", "dark"])
def test_the_front_page_with_all_it_can_show_is_readable_and_has_no_serious_violation(visitors, server, shade):
    screen = visitors(server, color_scheme=shade)
    screen.open(LINK + "&nonsense=1")
    screen.page.get_by_text("Rincian Kelurahan").click()
    expect(screen.field("kelurahan.turnout")).to_be_visible()
    screen.type("kelurahan.events", "banyak")
    expect(screen.fault("kelurahan.events")).to_be_visible()
    expect(screen.faults).to_be_visible()
    expect(screen.page.locator(".st-key-hint")).to_be_visible()
    expect(screen.chart.locator("svg")).to_be_visible()
    screen.settle()
    for kind in KINDS:
        ratio, on_dark = contrast(screen.page.locator(kind).first)
        assert ratio >= 4.5, kind
        assert on_dark == (shade == "dark"), kind
    assert serious(screen) == {}


def test_share_dialog_help_and_methods_page_have_no_serious_violation(visitor):
    visitor.open(LINK, "methods")
    expect(visitor.verdict).to_have_text("Metode dan sumber")
    assert serious_in_both_shades(visitor) == {}
    assert _shared(visitor) == {}
    visitor.go_to(HELP)
    expect(visitor.verdict).to_have_text("Bantuan")
    visitor.settle()
    assert serious_in_both_shades(visitor) == {}
    assert _shared(visitor) == {}


def _shared(visitor) -> dict[str, list[str]]:
    """Serious violations of the dialog, which is closed again."""
    visitor.page.locator(".st-key-share button").click()
    expect(visitor.page.locator("#ikd-link")).to_be_visible()
    visitor.settle()
    found = serious(visitor, "[role=dialog]")
    visitor.page.keyboard.press("Escape")
    expect(visitor.page.get_by_role("dialog")).to_have_count(0)
    return found


def test_no_planning_question_has_a_serious_violation_or_scrolls_a_phone_sideways(visitors, server):
    visitor = visitors(server, **PHONE)
    visitor.open(LINK, "planning")
    questions = visitor.page.locator(".st-key-question button")
    expect(questions).to_have_count(6)
    found = {}
    for question in questions.all():
        question.tap()
        visitor.settle()
        for button in ("teams_go", "package_go"):
            if visitor.page.locator(f".st-key-{button} button").count():
                visitor.page.locator(f".st-key-{button} button").click()
                expect(visitor.page.locator(f".st-key-{button} button")).to_have_count(0)
        visitor.settle()
        assert_no_sideways_scrolling(visitor.page)
        found[question.inner_text()] = serious_in_both_shades(visitor)
    assert found == {name: {} for name in found}


def test_no_part_of_the_evidence_has_a_serious_violation_or_scrolls_a_phone_sideways(visitors, server):
    visitor = visitors(server, **PHONE)
    visitor.open(LINK, "evidence")
    parts = visitor.page.locator(".st-key-evidence_part button")
    expect(parts).to_have_count(7)
    found = {}
    for part in parts.all():
        part.tap()
        visitor.settle()
        if visitor.page.locator(".st-key-track_freeze button").count():
            visitor.page.locator(".st-key-track_freeze button").click()
            expect(visitor.page.locator(".st-key-track_answer")).to_be_visible()
            # The owner's codes, and the question before it is deleted.
            visitor.page.locator(".st-key-track_save button").click()
            expect(visitor.page.locator(".st-key-track_noted")).to_be_visible()
            visitor.page.locator(".st-key-track_delete button").click()
            expect(visitor.page.locator(".st-key-track_deleting")).to_be_visible()
        visitor.settle()
        assert_no_sideways_scrolling(visitor.page)
        found[part.inner_text()] = serious_in_both_shades(visitor)
    assert found == {name: {} for name in found}


def test_no_part_of_an_embedded_province_has_a_serious_violation_or_scrolls_a_phone_sideways(visitors, server):
    visitor = visitors(server, **PHONE)
    visitor.open(f"{LINK}&embed=true", "province")
    parts = visitor.page.locator(".st-key-province_part button")
    expect(parts).to_have_count(4)
    found = {}
    for part in parts.all():
        part.tap()
        visitor.settle()
        assert_no_sideways_scrolling(visitor.page)
        found[part.inner_text()] = serious_in_both_shades(visitor)
    assert found == {name: {} for name in found}
