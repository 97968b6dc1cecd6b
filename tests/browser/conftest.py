"""One server and one browser for all tests of a worker; a visitor without a past for each."""

from collections.abc import Callable, Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect, sync_playwright

from tests.browser.screen import Screen, forget
from tools.browser import launched
from tools.server import running

LAPTOP: ViewportSize = {"width": 1366, "height": 768}
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
def kept(chromium: Browser) -> dict[str, list[Page]]:
    """Windows by their options, kept for the next test: the app's files are loaded and compiled once a worker."""
    return {}


@pytest.fixture
def visitors(chromium: Browser, kept: dict[str, list[Page]]) -> Iterator[Callable[..., Screen]]:
    """Makes visitors to an address, each as with a browser of their own: no cookies, no storage.

    On an office laptop in the light unless told otherwise. Nothing is animated, which would only cost time.
    """
    used: list[tuple[str, Page]] = []

    def visitor(
        address: str,
        viewport: ViewportSize = LAPTOP,
        color_scheme: Literal["light", "dark"] = "light",
        **options: object,
    ) -> Screen:
        kind = repr(sorted(options.items()))
        page = kept[kind].pop() if kept.get(kind) else chromium.new_context(**options).new_page()
        used.append((kind, page))
        page.context.set_default_timeout(WAIT_MS)
        page.set_viewport_size(viewport)
        page.emulate_media(color_scheme=color_scheme, reduced_motion="reduce")
        return Screen(page, address)

    yield visitor
    for kind, page in used:
        forget(page)
        kept.setdefault(kind, []).append(page)


@pytest.fixture
def visitor(visitors: Callable[..., Screen], server: str) -> Screen:
    """One visitor on an office laptop."""
    return visitors(server)
