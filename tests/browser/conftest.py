"""One server and one browser for all tests of a worker; a fresh visitor for each."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tools.browser import launched
from tools.server import running

from .screen import Screen

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


@pytest.fixture
def visitors(chromium: Browser) -> Iterator[Callable[..., Screen]]:
    """Makes visitors to an address, each with a browser of their own: no cookies, no cache, no history."""
    with ExitStack() as stack:

        def visitor(address: str, **options: object) -> Screen:
            context = chromium.new_context(**({"viewport": {"width": 1366, "height": 768}} | options))
            stack.callback(context.close)
            context.set_default_timeout(WAIT_MS)
            return Screen(context.new_page(), address)

        yield visitor


@pytest.fixture
def visitor(visitors: Callable[..., Screen], server: str) -> Screen:
    """One visitor on an office laptop."""
    return visitors(server)
