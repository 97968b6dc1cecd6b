"""One server and one browser for all tests of a worker; a visitor without a past for each."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from tests.browser.screen import Screen
from tools.browser import launched
from tools.server import running

WAIT_MS = 45_000
"""How long anything may take to appear: generous, as two cores serve several browsers."""


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The app's address, shared by the tests of a worker."""
    with running() as address:
        yield address


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    expect.set_options(timeout=WAIT_MS)
    with sync_playwright() as playwright, launched(playwright) as browser:
        yield browser


@pytest.fixture(scope="session")
def kept(chromium: Browser) -> dict[str, list[BrowserContext]]:
    """Contexts by their options, kept for the next test: what the app is made of is loaded once a worker."""
    return {}


@pytest.fixture
def visitors(chromium: Browser, kept: dict[str, list[BrowserContext]]) -> Iterator[Callable[..., Screen]]:
    """Makes visitors to an address, each with a browser of their own: no cookies, no storage, no history."""
    used: list[tuple[str, BrowserContext]] = []

    def visitor(address: str, **options: object) -> Screen:
        made = {"viewport": {"width": 1366, "height": 768}} | options
        kind = repr(sorted(made.items()))
        context = kept[kind].pop() if kept.get(kind) else chromium.new_context(**made)
        used.append((kind, context))
        context.set_default_timeout(WAIT_MS)
        return Screen(context.new_page(), address)

    yield visitor
    for kind, context in used:
        forget(context)
        kept.setdefault(kind, []).append(context)


def forget(context: BrowserContext) -> None:
    """Everything but the files that the app is made of."""
    for page in context.pages:
        if page.url.startswith("http"):
            page.evaluate("localStorage.clear(); sessionStorage.clear()")
        page.close()
    context.clear_cookies()
    context.clear_permissions()


@pytest.fixture
def visitor(visitors: Callable[..., Screen], server: str) -> Screen:
    """One visitor on an office laptop."""
    return visitors(server)
