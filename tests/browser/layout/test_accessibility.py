"""axe-core finds nothing serious but what Streamlit itself brings."""

import pytest
from playwright.sync_api import expect

from tests.browser.looks import MAIN, serious
from tests.browser.screen import HELP
from tests.checks import checked

pytestmark = pytest.mark.browser

LINK = checked("m=1&r=denpasar-2024&kelurahan.events=9&lang=id")


@pytest.mark.parametrize("shade", ["light", "dark"])
def test_the_front_page_with_all_it_can_show_has_no_serious_violation(visitors, server, shade):
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
    assert serious(screen) == {}


def test_share_dialog_help_and_methods_page_have_no_serious_violation(visitor):
    visitor.open(LINK, "methods")
    expect(visitor.verdict).to_have_text("Metode dan sumber")
    assert serious(visitor, MAIN) == {}
    visitor.go_to(HELP)
    expect(visitor.verdict).to_have_text("Bantuan")
    visitor.settle()
    assert serious(visitor, MAIN) == {}
    visitor.page.locator(".st-key-share button").click()
    expect(visitor.page.locator("#ikd-link")).to_be_visible()
    visitor.settle()
    assert serious(visitor, "[role=dialog]") == {}


def test_no_planning_question_has_a_serious_violation(visitor):
    visitor.open(LINK, "planning")
    questions = visitor.page.locator(".st-key-question button")
    expect(questions).to_have_count(6)
    found = {}
    for question in questions.all():
        question.click()
        visitor.settle()
        for button in ("teams_go", "package_go"):
            if visitor.page.locator(f".st-key-{button} button").count():
                visitor.page.locator(f".st-key-{button} button").click()
                expect(visitor.page.locator(f".st-key-{button} button")).to_have_count(0)
        visitor.settle()
        found[question.inner_text()] = serious(visitor, MAIN)
    assert found == {name: {} for name in found}


def test_no_part_of_the_evidence_has_a_serious_violation(visitor):
    visitor.open(LINK, "evidence")
    parts = visitor.page.locator(".st-key-evidence_part button")
    expect(parts).to_have_count(7)
    found = {}
    for part in parts.all():
        part.click()
        visitor.settle()
        if visitor.page.locator(".st-key-track_freeze button").count():
            visitor.page.locator(".st-key-track_freeze button").click()
            expect(visitor.page.locator(".st-key-track_answer")).to_be_visible()
        visitor.settle()
        found[part.inner_text()] = serious(visitor, MAIN)
    assert found == {name: {} for name in found}
