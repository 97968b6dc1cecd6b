"""Nothing leaves the office's server, and text from a link stays text."""

from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.screen import FRONT, METHODS

pytestmark = pytest.mark.browser


@pytest.fixture
def asked(visitor) -> list[str]:
    """The addresses of everything the page asks for, web sockets included."""
    addresses: list[str] = []
    visitor.page.on("request", lambda request: addresses.append(request.url))
    visitor.page.on("websocket", lambda socket: addresses.append(socket.url))
    return addresses


@pytest.fixture
def violations(visitor) -> list[str]:
    """What the page tried that its own policy forbids."""
    found: list[str] = []
    told = "addEventListener('securitypolicyviolation', (one) => console.error('policy: ' + one.violatedDirective))"
    visitor.page.add_init_script(f"document.{told}")
    visitor.page.on("console", lambda message: found.append(message.text) if "policy" in message.text.lower() else None)
    return found


def _elsewhere(addresses: list[str], server: str) -> list[str]:
    home = urlsplit(server).netloc
    return [url for url in addresses if urlsplit(url).scheme not in ("data", "blob") and urlsplit(url).netloc != home]


def test_a_whole_visit_asks_no_other_host_and_nothing_that_the_policy_forbids(visitor, asked, violations, server):
    answer = visitor.page.goto(server)
    assert "default-src 'self'" in answer.headers["content-security-policy"]
    visitor.open("m=1&r=denpasar-2024&lang=id")
    visitor.press_right("kelurahan.events", 3)
    visitor.expect_link("m=1&r=denpasar-2024&kelurahan.events=5&lang=id")
    visitor.page.locator(".st-key-share button").click()
    expect(visitor.page.locator("#ikd-link")).to_be_visible()
    visitor.page.keyboard.press("Escape")
    visitor.go_to(METHODS)
    expect(visitor.verdict).to_have_text("Metode dan sumber")
    visitor.go_to(FRONT)
    expect(visitor.verdict).to_contain_text("Dengan rencana ini")
    visitor.settle()
    visitor.choose_language("en")
    expect(visitor.verdict).to_contain_text("With this plan")
    assert any(url.startswith("ws") for url in asked)
    assert len(asked) > 10
    assert _elsewhere(asked, server) == []
    assert violations == []


HOSTILE = "![x](http://host.example/t.png) <img src=//host.example/i.png>"


@pytest.mark.parametrize("preset", ["blitar-2025", "sendiri"])
def test_a_name_from_a_link_is_shown_and_never_followed(visitor, asked, server, preset):
    name, channel = quote(HOSTILE), quote(HOSTILE[:30])
    visitor.open(f"m=1&r={preset}&name={name}&lain.name={channel}&lain.events=9&colour={name}&lang=id")
    expect(visitor.page.locator("[data-testid=stMain]")).to_contain_text(HOSTILE)
    expect(visitor.page.locator(".ikd-table").nth(1)).to_contain_text(HOSTILE[:30])
    expect(visitor.faults).to_contain_text(HOSTILE)
    visitor.type("growth", HOSTILE)
    expect(visitor.fault("growth")).to_contain_text("![x](http://host.example")
    visitor.settle()
    expect(visitor.page.locator("[src*='host.example'], [href*='host.example'], .stApp img")).to_have_count(0)
    assert _elsewhere(asked, server) == []
