"""axe-core finds nothing serious but what Streamlit itself brings."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from .screen import METHODS

pytestmark = pytest.mark.browser

LINK = "m=1&r=denpasar-2024&kelurahan.events=9&lang=id"
KNOWN: dict[str, str] = {}


def _serious(screen) -> dict[str, list[str]]:
    """Serious violations by rule, each with the elements concerned."""
    found = Axe().run(screen.page).response
    assert len(found["passes"]) > 10, "axe did not look at the page"
    return {
        violation["id"]: [node["html"][:200] for node in violation["nodes"]]
        for violation in found["violations"]
        if violation["impact"] in ("serious", "critical") and violation["id"] not in KNOWN
    }


@pytest.mark.parametrize("shade", ["light", "dark"])
def test_the_front_page_has_no_serious_violation(visitors, server, shade):
    screen = visitors(server, color_scheme=shade)
    screen.open(LINK)
    screen.read()
    assert _serious(screen) == {}


def test_open_sections_and_faults_have_no_serious_violation(visitor):
    visitor.open(LINK + "&nonsense=1")
    visitor.page.get_by_text("Rincian Kelurahan").click()
    expect(visitor.field("kelurahan.turnout")).to_be_visible()
    visitor.type("kelurahan.events", "banyak")
    expect(visitor.fault("kelurahan.events")).to_be_visible()
    expect(visitor.faults).to_be_visible()
    visitor.settle()
    assert _serious(visitor) == {}


def test_the_methods_page_has_no_serious_violation(visitor):
    visitor.open(LINK)
    visitor.go_to(METHODS)
    expect(visitor.verdict).to_have_text("Metode dan sumber")
    visitor.settle()
    assert _serious(visitor) == {}


def test_the_share_dialog_has_no_serious_violation(visitor):
    visitor.open(LINK)
    visitor.page.locator(".st-key-share button").click()
    expect(visitor.page.locator("#ikd-link")).to_be_visible()
    visitor.settle()
    assert _serious(visitor) == {}


@pytest.mark.parametrize("number", range(6))
def test_no_planning_question_has_a_serious_violation(visitor, number):
    visitor.open(LINK, "planning")
    visitor.page.locator(".st-key-question button").nth(number).click()
    visitor.settle()
    for button in ("teams_go", "package_go"):
        if visitor.page.locator(f".st-key-{button} button").count():
            visitor.page.locator(f".st-key-{button} button").click()
            expect(visitor.page.locator(f".st-key-{button} button")).to_have_count(0)
    visitor.settle()
    assert _serious(visitor) == {}


@pytest.mark.parametrize("number", range(7))
def test_no_part_of_the_evidence_has_a_serious_violation(visitor, number):
    visitor.open(LINK, "evidence")
    visitor.page.locator(".st-key-evidence_part button").nth(number).click()
    visitor.settle()
    if visitor.page.locator(".st-key-track_freeze button").count():
        visitor.page.locator(".st-key-track_freeze button").click()
        expect(visitor.page.locator(".st-key-track_answer")).to_be_visible()
    visitor.settle()
    assert _serious(visitor) == {}
