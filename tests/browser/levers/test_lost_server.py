"""The server is lost and comes back while the page stays open."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.screen import FRONT, METHODS, Screen
from tools.server import free_port, start, stop

pytestmark = pytest.mark.browser

CONNECTED = "[data-testid=stApp][data-test-connection-state=CONNECTED]"


class Restartable:
    """A server that can be stopped and started again where it was."""

    def __init__(self) -> None:
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process = start(self.port)

    def restart(self, *screens: Screen) -> None:
        """Stop, wait until the pages have noticed, start, wait until they are connected again."""
        stop(self.process)
        for screen in screens:
            screen.page.wait_for_selector(f"[data-testid=stApp]:not({CONNECTED})")
        self.process = start(self.port)
        for screen in screens:
            screen.page.wait_for_selector(CONNECTED)


@pytest.fixture
def restartable() -> Iterator[Restartable]:
    server = Restartable()
    yield server
    stop(server.process)


def test_a_restart_loses_nobodys_plan_on_any_page(visitors, restartable):
    # A new server's first visitor may come by a link to any page.
    methods = visitors(restartable.address)
    methods.open("m=1&r=blitar-2025&kelurahan.events=9&lang=id", "methods")
    expect(methods.verdict).to_have_text("Metode dan sumber")
    expect(methods.page.get_by_role("dialog")).to_have_count(0)
    expect(methods.slider("kelurahan.events")).to_have_value("9")
    expect(methods.navigation(METHODS)).to_be_visible()
    front = visitors(restartable.address)
    front.open("m=1&r=blitar-2025&b.asn.events=1&lang=en")
    front.press_right("kelurahan.events", 7)
    front.type("growth", "2.35")
    front.expect_link("m=1&r=blitar-2025&kelurahan.events=9&growth=2.35&b.asn.events=1&lang=en")
    restartable.restart(methods, front)
    # What each did before and does after it stands, on the page where it was done and on the others.
    front.press_right("sekolah.events", 5)
    link = "m=1&r=blitar-2025&kelurahan.events=9&sekolah.events=6&growth=2.35&b.asn.events=1&lang=en"
    front.expect_link(link)
    expect(front.slider("kelurahan.events")).to_have_value("9")
    expect(front.field("growth")).to_have_value("2.35")
    expect(front.page.get_by_role("dialog")).to_have_count(0)
    methods.press_right("sekolah.events", 5)
    methods.expect_link("m=1&r=blitar-2025&kelurahan.events=9&sekolah.events=6&lang=id")
    expect(methods.verdict).to_have_text("Metode dan sumber")
    methods.go_to(FRONT)
    expect(methods.verdict).to_contain_text("Kota Blitar")
    methods.expect_link("m=1&r=blitar-2025&kelurahan.events=9&sekolah.events=6&lang=id")
    methods.hand_over()
    methods.open(link)
    assert front.read() == methods.read()
