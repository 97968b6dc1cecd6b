"""The server is lost and comes back while the page stays open."""

import pytest
from playwright.sync_api import expect

from tests.browser.screen import FRONT, METHODS
from tools.server import free_port, start, stop

pytestmark = pytest.mark.browser

CONNECTED = "[data-testid=stApp][data-test-connection-state=CONNECTED]"


class Restartable:
    """A server that can be stopped and started again where it was."""

    def __init__(self) -> None:
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process = start(self.port)

    def restart(self, screen) -> None:
        """Stop, wait until the page has noticed, start, wait until it is connected again."""
        stop(self.process)
        screen.page.wait_for_selector(f"[data-testid=stApp]:not({CONNECTED})")
        self.process = start(self.port)
        screen.page.wait_for_selector(CONNECTED)


@pytest.fixture
def restartable():
    server = Restartable()
    yield server
    stop(server.process)


def test_edits_before_and_after_a_restart_all_survive(visitors, restartable):
    screen = visitors(restartable.address)
    screen.open("m=1&r=blitar-2025&b.asn.events=1&lang=en")
    screen.press_right("kelurahan.events", 7)
    screen.type("growth", "2.35")
    screen.expect_link("m=1&r=blitar-2025&kelurahan.events=9&growth=2.35&b.asn.events=1&lang=en")
    restartable.restart(screen)
    screen.press_right("sekolah.events", 5)
    link = "m=1&r=blitar-2025&kelurahan.events=9&sekolah.events=6&growth=2.35&b.asn.events=1&lang=en"
    screen.expect_link(link)
    expect(screen.slider("kelurahan.events")).to_have_value("9")
    expect(screen.field("growth")).to_have_value("2.35")
    expect(screen.page.get_by_role("dialog")).to_have_count(0)
    fresh = visitors(restartable.address)
    fresh.open(link)
    assert screen.read() == fresh.read()


def test_a_new_servers_first_visitor_may_come_by_a_link_to_any_page_and_loses_nothing_by_a_restart(
    visitors, restartable
):
    screen = visitors(restartable.address)
    screen.open("m=1&r=blitar-2025&kelurahan.events=9&lang=id", "methods")
    expect(screen.verdict).to_have_text("Metode dan sumber")
    expect(screen.page.get_by_role("dialog")).to_have_count(0)
    expect(screen.slider("kelurahan.events")).to_have_value("9")
    expect(screen.navigation(METHODS)).to_be_visible()
    screen.settle()
    restartable.restart(screen)
    screen.press_right("sekolah.events", 5)
    screen.expect_link("m=1&r=blitar-2025&kelurahan.events=9&sekolah.events=6&lang=id")
    expect(screen.verdict).to_have_text("Metode dan sumber")
    screen.go_to(FRONT)
    expect(screen.verdict).to_contain_text("Kota Blitar")
    screen.expect_link("m=1&r=blitar-2025&kelurahan.events=9&sekolah.events=6&lang=id")
