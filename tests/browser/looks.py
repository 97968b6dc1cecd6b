"""How a page looks: on a phone, beyond its edge, in either shade, and to axe-core."""

from typing import Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

from simulator.charts import PALETTES
from tests.browser.screen import Screen
from tools.screenshots import IDLE

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True, "device_scale_factor": 2}
MAIN = "[data-testid=stMain]"
"""What differs between the pages of a visit: levers, navigation and header are the same on all."""
KNOWN: dict[str, str] = {}
"""Violations that Streamlit itself brings, each with its reason: none at present."""
SHADES: dict[str, Literal["light", "dark"]] = {"light": "dark", "dark": "light"}
"""Each shade and the other one."""
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


MOVING = """() => {
    const found = [], roots = [document];
    const longest = (list) => Math.max(...list.split(",").map((one) => parseFloat(one) * (/ms$/.test(one) ? 1 : 1000)));
    while (roots.length) {
        for (const element of roots.pop().querySelectorAll("*")) {
            if (element.shadowRoot) roots.push(element.shadowRoot);
            for (const part of [null, "::before", "::after"]) {
                const style = getComputedStyle(element, part);
                const animated = style.animationName !== "none" && longest(style.animationDuration) > 1;
                const changing = style.transitionProperty !== "none" && longest(style.transitionDuration) > 1;
                if (animated || changing) found.push(element.outerHTML.slice(0, 120));
            }
        }
    }
    return found;
}"""
"""Elements that take more than a millisecond to move or to change their looks."""
GROUND_IS = """(colour) => {
    const shown = getComputedStyle(document.querySelector("[data-testid=stApp]")).backgroundColor;
    const parts = shown.match(/\\d+/g).map((part) => Number(part).toString(16).padStart(2, "0"));
    return "#" + parts.join("") === colour.toLowerCase();
}"""
"""Whether the framework shows the page on a ground of this colour."""
COVERED = """(main) => {
    const found = [];
    const shown = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    for (const one of main.querySelectorAll("button, a[href], input:not([type=file]), summary, [role=radio]")) {
        const rough = one.getBoundingClientRect();
        if (!shown(one) || rough.width < 2 || rough.height < 2) continue;
        one.scrollIntoView({ block: "center", inline: "nearest" });
        const box = one.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const top = document.elementFromPoint(x, y);
        const label = one.closest("label, [role=group], [data-testid]");
        if (!top || !(one.contains(top) || top.contains(one) || label?.contains(top))) {
            found.push(one.outerHTML.slice(0, 160));
        }
    }
    main.scrollTo(0, 0);
    return found;
}"""
"""What can be pressed or filled in but lies outside the window or beneath something else once it is scrolled to."""


def assert_no_sideways_scrolling(page: Page) -> None:
    """Nothing is wider than the window."""
    wide = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
    main = page.locator(MAIN).evaluate("main => main.scrollWidth - main.clientWidth")
    assert wide <= 0
    assert main <= 0


def serious(screen: Screen, within: str = "html", rules: tuple[str, ...] = ()) -> dict[str, list[str]]:
    """Serious violations by rule, each with the elements concerned, within the elements of a CSS selector.

    ``rules``: those alone, where all others were tried before.
    """
    options = {"runOnly": list(rules)} if rules else {}
    found = Axe().run(screen.page, context=within, options=options).response
    assert len(found["passes"]) >= (len(rules) or 10), "axe did not look at the page"
    return {
        violation["id"]: [node["html"][:200] for node in violation["nodes"]]
        for violation in found["violations"]
        if violation["impact"] in ("serious", "critical") and violation["id"] not in KNOWN
    }


def serious_in_both_shades(screen: Screen, within: str = MAIN) -> dict[str, list[str]]:
    """Serious violations in the shade that the page is shown in, and of colours in the other, in which it is left."""
    found = serious(screen, within)
    turn_shade(screen.page)
    screen.settle()
    return found | serious(screen, within, ("color-contrast",))


def turn_shade(page: Page) -> None:
    """From light to dark or back, and wait until the product's own colours have followed."""
    before = "dark" if page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches") else "light"
    page.emulate_media(color_scheme=SHADES[before], reduced_motion="reduce")
    surface = PALETTES[SHADES[before]].surface
    page.wait_for_function(GROUND_IS, arg=surface)
    page.evaluate("document.activeElement?.blur()")  # a field would take the key for its own
    page.keyboard.press("r")  # the framework shows another shade at once, and tells the program at its next run
    page.wait_for_function(
        "colour => getComputedStyle(document.documentElement).getPropertyValue('--surface').trim() === colour",
        arg=surface,
    )
    # The style comes first of that run: until its end the rest of the page stands dimmed.
    page.wait_for_selector(IDLE)
    page.wait_for_function("!document.querySelector('[data-stale=true]')")


def _luminance(colour: list[float]) -> float:
    parts = [c / 255 / 12.92 if c / 255 <= 0.03928 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(element: Locator) -> tuple[float, bool]:
    """The contrast of an element's text with what lies beneath it, and whether the ground is dark."""
    ink, ground = (_luminance(colour) for colour in element.evaluate(READ_COLOURS))
    lighter, darker = max(ink, ground), min(ink, ground)
    return (lighter + 0.05) / (darker + 0.05), ground < ink
