"""How a page looks: on a phone, beyond its edge, in either shade, and to axe-core."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

from tests.browser.screen import Screen

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True, "device_scale_factor": 2}
MAIN = "[data-testid=stMain]"
"""What differs between the pages of a visit: levers, navigation and header are the same on all."""
KNOWN: dict[str, str] = {}
"""Violations that Streamlit itself brings, each with its reason."""
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


def _luminance(colour: list[float]) -> float:
    parts = [c / 255 / 12.92 if c / 255 <= 0.03928 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(element: Locator) -> tuple[float, bool]:
    """The contrast of an element's text with what lies beneath it, and whether the ground is dark."""
    ink, ground = (_luminance(colour) for colour in element.evaluate(READ_COLOURS))
    lighter, darker = max(ink, ground), min(ink, ground)
    return (lighter + 0.05) / (darker + 0.05), ground < ink
