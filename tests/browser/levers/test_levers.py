"""Levers in the browser: every move reaches the verdict, the chart and the address."""

import pytest
from playwright.sync_api import expect

from tests.checks import checked

pytestmark = pytest.mark.browser


def test_sliders_move_the_verdict_the_chart_and_the_address_and_no_quick_edit_is_lost(visitor):
    visitor.open()
    before = visitor.read()
    visitor.press_right("kelurahan.events", 10)
    visitor.expect_link("m=1&r=blitar-2025&kelurahan.events=12&lang=id")
    now = visitor.read()
    assert now.verdict != before.verdict
    assert now.cards != before.cards
    assert now.chart != before.chart
    assert "Rencana awal mencapai 19,06" in now.chart
    expect(visitor.chart.locator("svg")).to_contain_text("rencana awal")
    expect(visitor.field("kelurahan.events")).to_have_value("12")
    for key in ("kelurahan.events", "sekolah.events", "kecamatan.events", "sosialisasi.events"):
        visitor.press_right(key, 3)
    visitor.expect_link(
        "m=1&r=blitar-2025&kelurahan.events=15&sekolah.events=4&kecamatan.events=3&sosialisasi.events=4&lang=id"
    )


def test_thirty_quick_presses_lose_none(visitor):
    visitor.open()
    visitor.press_right("kelurahan.events", 30)
    visitor.expect_link("m=1&r=blitar-2025&kelurahan.events=32&lang=id")
    expect(visitor.slider("kelurahan.events")).to_have_value("32")
    expect(visitor.field("kelurahan.events")).to_have_value("32")


def test_what_is_typed_moves_the_slider_or_is_explained_beside_the_field_and_stays_in_it(visitor):
    visitor.open("m=1&r=blitar-2025&kelurahan.events=9&lang=id")
    before = visitor.read()
    visitor.type("kelurahan.events", "banyak")
    expect(visitor.fault("kelurahan.events")).to_contain_text("“banyak” bukan angka")
    expect(visitor.field("kelurahan.events")).to_have_value("banyak")
    assert visitor.read() == before
    visitor.type("kelurahan.events", "12")
    visitor.expect_link("m=1&r=blitar-2025&kelurahan.events=12&lang=id")
    expect(visitor.fault("kelurahan.events")).to_have_count(0)
    visitor.type("growth", "2,35")
    visitor.expect_link("m=1&r=blitar-2025&kelurahan.events=12&growth=2.35&lang=id")
    expect(visitor.slider("growth")).to_have_attribute("aria-valuetext", "2.35")
    expect(visitor.field("growth")).to_have_value("2,35")
    # What was typed counts when the next click leaves the field.
    visitor.field("kelurahan.events").fill("9")
    visitor.page.locator(".st-key-share button").click()
    expect(visitor.page.locator("#ikd-link")).to_have_value(
        f"{visitor.address}/?{checked('m=1&r=blitar-2025&kelurahan.events=9&growth=2.35&lang=id')}"
    )


def test_a_reset_waits_for_a_second_click_and_another_city_brings_its_own_plan(visitor):
    link = "m=1&r=blitar-2025&kelurahan.events=9&sekolah.events=6&lang=id"
    visitor.open(link)
    visitor.page.get_by_role("button", name="Kembalikan tuas").click()
    expect(visitor.page.get_by_text("Kembalikan 2 isian ke rencana awal?")).to_be_visible()
    assert visitor.link == checked(link)
    visitor.page.get_by_role("button", name="Ya, kembalikan").click()
    visitor.expect_link("m=1&r=blitar-2025&lang=id")
    expect(visitor.page.get_by_role("button", name="Ya, kembalikan")).to_be_hidden()
    expect(visitor.slider("kelurahan.events")).to_have_value("2")
    visitor.press_right("kelurahan.events", 7)
    visitor.expect_link("m=1&r=blitar-2025&kelurahan.events=9&lang=id")
    visitor.choose_city("Kota Denpasar")
    visitor.expect_link("m=1&r=denpasar-2024&lang=id")
    expect(visitor.verdict).to_contain_text("Kota Denpasar")
    expect(visitor.slider("kecamatan.events")).to_have_value("20")


def test_a_section_stays_open_and_the_plan_stays_while_values_and_the_language_change(visitor):
    visitor.open("m=1&r=blitar-2025&kelurahan.events=9&growth=2.35&lang=id")
    html = visitor.page.locator("html")
    expect(html).to_have_attribute("lang", "id")
    expect(visitor.chart.locator("svg")).to_contain_text("1 Agu")
    expect(visitor.chart.locator("svg")).to_contain_text("36.9")
    visitor.page.get_by_text("Rincian Kelurahan").click()
    visitor.type("kelurahan.turnout", "31,5")
    plan = "m=1&r=blitar-2025&kelurahan.events=9&kelurahan.turnout=31.5"
    visitor.expect_link(f"{plan}&growth=2.35&lang=id")
    expect(visitor.field("kelurahan.turnout")).to_be_visible()
    visitor.press_right("kelurahan.officers", 2)
    plan += "&kelurahan.officers=4&growth=2.35"
    visitor.expect_link(f"{plan}&lang=id")
    visitor.choose_language("en")
    visitor.expect_link(f"{plan}&lang=en")
    expect(html).to_have_attribute("lang", "en")
    expect(visitor.verdict).to_contain_text("With this plan")
    expect(visitor.chart.locator("svg")).to_contain_text("1 Aug")
    expect(visitor.chart.locator("svg")).to_contain_text("36,9")
    expect(visitor.chart.locator("svg")).to_contain_text("19.")
    expect(visitor.field("growth")).to_have_value("2.35")
    expect(visitor.slider("kelurahan.events")).to_have_value("9")
    expect(visitor.field("kelurahan.turnout")).to_have_value("31.5")
    visitor.page.get_by_text("Kelurahan halls: details").click()
    expect(visitor.field("kelurahan.turnout")).not_to_be_visible()
