"""The app in a browser: what a visitor does, and what the screen shows once it has settled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page, expect
from playwright.sync_api import TimeoutError as LateError

from tests.checks import checked
from tools.screenshots import IDLE

FRONT, HELP, METHODS = 0, -2, -1
"""The first and the last two pages of the navigation."""


@dataclass(frozen=True)
class Reading:
    """Every figure on the front page, as text."""

    verdict: str
    cards: tuple[str, ...]
    tables: tuple[str, ...]
    chart: str


class Screen:
    """One visitor's browser window."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address = page, address

    # What a visitor does

    def open(self, link: str = checked("m=1&r=blitar-2025&lang=id"), path: str = "") -> None:
        """Open a link and wait until the page stands and the address is complete."""
        self.page.goto(f"{self.address}/{path}?{link}" if link else f"{self.address}/{path}")
        self.settle()

    def settle(self) -> None:
        """Wait until the script has run, the page is drawn and the address is written."""
        expect(self.verdict).to_be_visible()
        self.page.wait_for_url(lambda url: "m=1" in url and "&k=" in url)
        self.page.wait_for_selector(IDLE)
        expect(self.page.locator("[data-stale=true]")).to_have_count(0)

    def expect_link(self, link: str, after: str = "") -> None:
        """Wait until the address bar holds exactly this link with its check, and the page that belongs to it."""
        self.page.wait_for_url(lambda url: urlsplit(url).query == checked(link) + after)
        self.settle()

    def press_right(self, key: str, times: int = 1) -> None:
        """Move a slider with the keyboard, as fast as keys can be pressed."""
        handle = self.slider(key)
        handle.focus()
        for _ in range(times):
            self.page.keyboard.press("ArrowRight")

    def type(self, key: str, text: str) -> None:
        field = self.field(key)
        field.fill(text)
        field.press("Enter")

    def hand_over(self) -> None:
        """Another visitor sits down, at the same window but with nothing in the browser from the one before."""
        forget(self.page)

    def choose_language(self, language: str) -> None:
        self.page.locator(".st-key-language button", has_text=language.upper()).click()

    def choose(self, key: str, name: str) -> None:
        """Choose from a list, which closes should anything still scroll when it opens: then it is opened again."""
        field, option = self.page.locator(f".st-key-{key} input"), self.page.get_by_role("option", name=name)
        self.settle()
        field.scroll_into_view_if_needed()
        for _ in range(5):
            field.click()
            try:
                option.click(timeout=5_000)
            except LateError:
                continue
            return
        option.click()

    def choose_part(self, name: str) -> None:
        """Choose a part of the meeting page."""
        self.page.locator(".st-key-meeting_part").get_by_role("radio", name=name, exact=True).click()
        self.settle()

    def go_to(self, number: int) -> None:
        """Click on a page in the navigation."""
        self.navigation(number).click()

    # What stands on the screen

    @property
    def verdict(self) -> Locator:
        return self.page.locator("h1.ikd-verdict, h1.ikd-show-title")

    @property
    def cards(self) -> Locator:
        return self.page.locator(".ikd-card")

    @property
    def chart(self) -> Locator:
        """The front page's chart, which tells its figures in words."""
        return self.page.locator("[data-testid=stVegaLiteChart]").first

    @property
    def faults(self) -> Locator:
        """The list of what a link got wrong."""
        return self.page.locator(".st-key-link_faults")

    def slider(self, key: str) -> Locator:
        return self.page.locator(f".st-key-slider-{_css(key)} input[type=range]")

    def field(self, key: str) -> Locator:
        return self.page.locator(f".st-key-typed-{_css(key)} input")

    def fault(self, key: str) -> Locator:
        return self.page.locator(f".st-key-field-{key.replace('.', '-').replace('_', '-')} .ikd-fault")

    def navigation(self, number: int) -> Locator:
        return self.page.locator("[data-testid=stTopNavLink]").nth(number)

    @property
    def link(self) -> str:
        """What stands in the address bar behind the question mark."""
        return urlsplit(self.page.url).query

    def read(self) -> Reading:
        """All figures of the front page, once it has settled."""
        self.settle()
        share = re.search(r"[\d.,]+\s%", self.verdict.inner_text())
        assert share is not None
        expect(self.chart).to_have_attribute("aria-label", re.compile(re.escape(share[0])))
        expect(self.cards).to_have_count(4)
        expect(self.page.locator(".ikd-table")).to_have_count(3)
        return Reading(
            self.verdict.inner_text(),
            tuple(self.cards.all_inner_texts()),
            tuple(self.page.locator(".ikd-table").all_inner_texts()),
            self.chart.get_attribute("aria-label") or "",
        )

    def methods_path(self) -> str:
        """The methods page's path, as the navigation gives it."""
        return urlsplit(self.navigation(METHODS).get_attribute("href") or "").path.strip("/")


def _css(key: str) -> str:
    return key.replace(".", "-")


def forget(page: Page) -> None:
    """Everything but the files that the app is made of. The window stays, as a new one compiles all scripts again."""
    for other in page.context.pages:
        if other != page:
            other.close()
    home = urlsplit(page.url)
    if home.scheme == "http":
        page.evaluate("sessionStorage.clear()")
    page.mouse.move(0, 0)
    page.goto("about:blank")
    if home.scheme == "http":  # once the page is gone, which may still have something to keep
        devtools = page.context.new_cdp_session(page)
        origin = f"{home.scheme}://{home.netloc}"
        devtools.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "local_storage"})
        devtools.detach()
    page.context.clear_cookies()
    page.context.clear_permissions()
