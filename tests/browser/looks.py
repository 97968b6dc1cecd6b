"""How a page looks: on a phone, beyond its edge, and to axe-core."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.screen import Screen

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True, "device_scale_factor": 2}
MAIN = "[data-testid=stMain]"
"""What differs between the pages of a visit: levers, navigation and header are the same on all."""
KNOWN: dict[str, str] = {}
"""Violations that Streamlit itself brings, each with its reason."""


def assert_no_sideways_scrolling(page: Page) -> None:
    """Nothing is wider than the window."""
    wide = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
    main = page.locator(MAIN).evaluate("main => main.scrollWidth - main.clientWidth")
    assert wide <= 0
    assert main <= 0


def serious(screen: Screen, within: str = "html") -> dict[str, list[str]]:
    """Serious violations by rule, each with the elements concerned, within the elements of a CSS selector."""
    found = Axe().run(screen.page, context=within).response
    assert len(found["passes"]) > 10, "axe did not look at the page"
    return {
        violation["id"]: [node["html"][:200] for node in violation["nodes"]]
        for violation in found["violations"]
        if violation["impact"] in ("serious", "critical") and violation["id"] not in KNOWN
    }
