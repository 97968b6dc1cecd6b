"""The planning page in the browser: long work can be left, a cell clicked, an answer used."""

import re
import time

import pytest
from playwright.sync_api import expect

from simulator.charts.planning.two_way_map import MAP_HEIGHT

pytestmark = pytest.mark.browser

LINK = "m=1&r=makassar-2026&lang=id"
PLANNING = 1
TITLE = "Apa yang diperlukan?"


def _ask(visitor, question: str) -> None:
    visitor.page.locator(".st-key-question button", has_text=question).click()
    expect(visitor.page.locator("h2.ikd-h2").first).to_have_text(question)
    visitor.settle()


def test_an_answer_is_used_and_a_click_on_a_cell_of_the_map_sets_both_levers(visitor):
    visitor.open(LINK, "planning")
    expect(visitor.verdict).to_have_text(TITLE)
    expect(visitor.page.locator(".st-key-seek_answer")).to_contain_text("saja target tidak bisa tercapai")
    lever = visitor.page.locator(".st-key-seek_lever input")
    lever.fill("IKD dulu")
    lever.press("Enter")
    visitor.settle()
    expect(visitor.page.locator(".st-key-seek_answer")).to_contain_text("IKD dulu")
    visitor.page.locator(".st-key-seek_apply_best button").click()
    visitor.expect_link("m=1&r=makassar-2026&loket.rule=2026-01-07&lang=id")
    expect(visitor.page.locator(".ikd-sub").first).to_contain_text("24,34 %")
    visitor.settle()
    _ask(visitor, "Dua tuas sekaligus")
    plot = visitor.page.locator("[data-testid=stVegaLiteChart] canvas")
    expect(plot).to_be_visible()
    plot.scroll_into_view_if_needed()
    box = plot.bounding_box()
    assert box is not None
    visitor.page.mouse.click(box["x"] + box["width"] * 0.5, box["y"] + MAP_HEIGHT * 0.3)
    visitor.page.wait_for_url(re.compile(r"kelurahan\.events=\d+&kelurahan\.turnout=\d+"))
    events = re.search(r"kelurahan\.events=(\d+)", visitor.link)
    assert events is not None
    assert 24 <= int(events[1]) <= 36
    expect(visitor.field("kelurahan.events")).to_have_value(events[1])


def test_long_work_shows_progress_and_can_be_left_for_another_page(visitor):
    visitor.open("m=1&r=makassar-2026&growth=1.31&lang=id", "planning")
    _ask(visitor, "Dua tuas sekaligus")
    visitor.page.get_by_role("radio", name="Peluang target").click()
    visitor.page.locator(".st-key-map_go button").click()
    expect(visitor.page.get_by_role("progressbar")).to_be_visible()
    left = time.monotonic()
    visitor.go_to(0)
    expect(visitor.verdict).to_contain_text("Kota Makassar")
    assert time.monotonic() - left < 20
    visitor.press_right("kelurahan.events")
    visitor.expect_link("m=1&r=makassar-2026&kelurahan.events=9&growth=1.31&lang=id")
    visitor.go_to(PLANNING)
    expect(visitor.verdict).to_have_text(TITLE)
    expect(visitor.page.locator(".st-key-map_go button")).to_be_visible()


def test_kecamatan_typed_into_the_table_get_their_days(visitor):
    visitor.open("m=1&r=sendiri&lang=id", "planning")
    _ask(visitor, "Ke mana tim dikirim?")
    visitor.page.get_by_text("Kecamatan: batas bawah dan ukuran").click()
    table = visitor.page.locator("[data-testid=stDataFrame]")
    expect(table).to_be_visible()
    visitor.settle()  # what appears above would move the table away from under the press
    table.scroll_into_view_if_needed()
    corner = table.bounding_box()
    assert corner is not None
    visitor.page.mouse.click(corner["x"] + 60, corner["y"] + 52)
    editor = visitor.page.locator("[id^=portal] textarea")
    expect(editor).to_be_focused()
    editor.fill("Barat")
    editor.press("Enter")
    visitor.page.wait_for_timeout(600)  # the table gathers edits for a moment before it sends them
    visitor.settle()
    visitor.page.locator(".st-key-teams_go button").click()
    days = visitor.page.locator(".ikd-table", has_text="Hari di kantor kecamatan")
    expect(days).to_contain_text("Barat")
