"""Signing in, where the setting asks for it: nobody else sees a page, and the link's plan opens after it."""

import pytest
from playwright.sync_api import expect

from simulator.settings import SIGN_IN
from tests.browser.looks import serious, turn_shade
from tests.browser.provider import CLIENT, running_provider
from tests.checks import checked
from tools.server import free_port, start, stop

pytestmark = pytest.mark.browser
SECRETS = """
[auth]
redirect_uri = "{app}/oauth2callback"
cookie_secret = "for-this-test-alone-and-long-enough"
client_id = "{client}"
client_secret = "made-up"
server_metadata_url = "{provider}/.well-known/openid-configuration"
"""
LINK = "m=1&r=denpasar-2024&name=Rapat&kecamatan.events=31&lang=id"


def test_only_who_signs_in_sees_the_pages_and_then_the_plan_of_the_link(visitors, tmp_path):
    port = free_port()
    app, secrets = f"http://127.0.0.1:{port}", tmp_path / "secrets.toml"
    with running_provider() as provider:
        secrets.write_text(SECRETS.format(app=app, client=CLIENT, provider=provider), encoding="utf-8")
        process = start(port, [f"--secrets.files={secrets}"], {SIGN_IN.name: "on"})
        try:
            first, second = visitors(app), visitors(app, ignore_https_errors=True)
            first.page.goto(f"{app}/?{LINK}")
            press = first.page.get_by_role("button", name="Masuk")
            expect(press).to_be_visible()
            expect(first.page.locator(".ikd-table, [data-testid=stSidebar] input")).to_have_count(0)
            expect(first.page.locator("[data-testid=stSidebarNav]")).to_have_count(0)
            assert serious(first) == {}
            turn_shade(first.page)
            assert serious(first, rules=("color-contrast",)) == {}
            press.click()
            expect(first.verdict).to_contain_text("Dengan rencana ini")
            first.expect_link(LINK)
            second.page.goto(f"{app}/methods?{checked(LINK)}")
            expect(second.page.get_by_role("button", name="Masuk")).to_be_visible()
            expect(second.page.get_by_text("petugas@kantor.example")).to_have_count(0)
            first.page.get_by_role("button", name="Keluar").click()
            expect(first.page.get_by_role("button", name="Masuk")).to_be_visible()
        finally:
            stop(process)
