"""The province page on a phone: a table pasted, looked at in each part, a city opened, and the table still there."""

import pytest
from playwright.sync_api import expect

from tests.browser.looks import MAIN, PHONE, assert_no_sideways_scrolling, serious
from tests.checks import checked
from tests.cities.tables import BLITAR, HEAD, MADIUN

pytestmark = pytest.mark.browser

PROVINCE = 4
"""The page's place in the row of pages."""


def test_a_pasted_table_reads_well_in_every_part_and_stays_while_one_of_its_cities_is_opened(visitors, server):
    visitor = visitors(server, **PHONE)
    visitor.open(checked("m=1&r=denpasar-2024&lang=id"), "province")
    page, table = visitor.page, visitor.page.locator(".ikd-table").last
    page.locator(".st-key-province_source button", has_text="Tabel sendiri").tap()
    page.get_by_label("Atau tempel di sini").fill("\n".join([HEAD, BLITAR, MADIUN]))
    page.locator(".st-key-province_read button").tap()
    expect(table.get_by_role("rowheader")).to_have_text(["Kota Blitar", "Kota Madiun"])
    parts = page.locator(".st-key-province_part button")
    expect(parts).to_have_count(4)
    found = {}
    for part in parts.all():
        part.tap()
        expect(part).to_have_attribute("aria-checked", "true")
        visitor.settle()
        assert_no_sideways_scrolling(page)
        found[part.inner_text()] = serious(visitor, MAIN)
    assert found == {name: {} for name in found}
    parts.first.tap()
    page.locator(".st-key-province_open input").tap()
    page.get_by_role("option", name="Kota Madiun").tap()
    page.locator(".st-key-province_open_button button").tap()
    expect(visitor.verdict).to_contain_text("Kota Madiun")
    visitor.settle()
    assert "&code=35.77&" in visitor.link
    page.locator(".st-key-page_row a").nth(PROVINCE).tap()
    expect(visitor.verdict).to_have_text("Provinsi: semua kota sekaligus")
    expect(table.get_by_role("rowheader")).to_have_text(["Kota Blitar", "Kota Madiun"])
