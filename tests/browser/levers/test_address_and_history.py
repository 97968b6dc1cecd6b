"""The address bar holds the whole plan through reload, page switch and Back."""

import pytest
from playwright.sync_api import expect

from tests.browser.screen import FRONT, METHODS
from tests.checks import checked

pytestmark = pytest.mark.browser

LINK = "m=1&r=denpasar-2024&kelurahan.events=9&growth=2.35&b.asn.events=4&lang=id"


def test_a_deep_link_to_the_methods_page_carries_the_plan_to_the_front_page(visitor):
    visitor.open(LINK)
    straight, path = visitor.read(), visitor.methods_path()
    visitor.hand_over()
    visitor.open(LINK, path)
    expect(visitor.verdict).to_have_text("Metode dan sumber")
    expect(visitor.page.get_by_role("dialog")).to_have_count(0)
    assert visitor.link == checked(LINK)
    visitor.go_to(FRONT)
    expect(visitor.verdict).to_contain_text("Kota Denpasar")
    visitor.expect_link(LINK)
    assert visitor.read() == straight


@pytest.mark.parametrize("wait_ms", [0, 100])
def test_a_page_switch_right_after_opening_loses_nothing(visitor, wait_ms):
    visitor.page.goto(f"{visitor.address}/?{LINK}", wait_until="commit")
    visitor.navigation(METHODS).wait_for()
    visitor.page.wait_for_timeout(wait_ms)  # the race itself: how soon the visitor clicks
    visitor.go_to(METHODS)
    expect(visitor.verdict).to_have_text("Metode dan sumber")
    visitor.expect_link(LINK)
    visitor.go_to(FRONT)
    expect(visitor.verdict).to_contain_text("Kota Denpasar")
    visitor.expect_link(LINK)
    visitor.press_right("sekolah.events")
    visitor.expect_link(LINK.replace("&growth", "&sekolah.events=1&growth"))


def test_one_back_press_leaves_the_app_after_any_edits(visitor):
    visitor.page.goto("about:blank")
    visitor.open()
    for edits in range(1, 4):
        visitor.press_right("kelurahan.events")
        visitor.expect_link(f"m=1&r=blitar-2025&kelurahan.events={2 + edits}&lang=id")
    visitor.page.go_back()
    assert visitor.page.url == "about:blank"
    visitor.page.go_forward()
    visitor.expect_link("m=1&r=blitar-2025&kelurahan.events=5&lang=id")


def test_reload_and_back_and_forward_between_pages_keep_the_plan_and_the_address(visitor):
    visitor.open(LINK)
    visitor.press_right("sekolah.events", 2)
    edited = LINK.replace("&growth", "&sekolah.events=2&growth")
    visitor.expect_link(edited)
    before, link = visitor.read(), visitor.link
    visitor.page.reload()
    assert visitor.read() == before
    assert visitor.link == link
    expect(visitor.slider("sekolah.events")).to_have_value("2")
    visitor.go_to(METHODS)
    expect(visitor.verdict).to_have_text("Metode dan sumber")
    visitor.expect_link(edited)
    visitor.press_right("sekolah.events")
    newer = LINK.replace("&growth", "&sekolah.events=3&growth")
    visitor.expect_link(newer)
    visitor.page.go_back()
    expect(visitor.verdict).to_contain_text("Kota Denpasar")
    visitor.expect_link(newer)
    expect(visitor.slider("sekolah.events")).to_have_value("3")
    visitor.page.go_forward()
    expect(visitor.verdict).to_have_text("Metode dan sumber")
    visitor.expect_link(newer)
    visitor.go_to(FRONT)
    expect(visitor.verdict).to_contain_text("Kota Denpasar")
    visitor.press_right("sekolah.events", 0)
    visitor.page.keyboard.press("ArrowLeft")
    visitor.expect_link(edited)
    assert visitor.read() == before


def test_an_embedded_page_stays_embedded(visitor):
    visitor.open(LINK + "&embed=true")
    visitor.press_right("sekolah.events")
    visitor.expect_link(LINK.replace("&growth", "&sekolah.events=1&growth"), "&embed=true")
    expect(visitor.faults).to_have_count(0)
