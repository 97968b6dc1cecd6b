"""The province page: its figures are the batch's, each city is one press away, and the table stays."""

import pytest

from simulator.cities.batch.batch import Batch, run_batch
from simulator.cities.tables.outcomes import is_outcomes, read_outcomes
from simulator.words import formats, say
from tests.cities.tables import BLITAR, HEAD, MADIUN, MORE, rows_of
from tests.pages.visit import opened

PROVINCE = "pages/province.py"


@pytest.fixture
def visit():
    there = opened(page=PROVINCE)
    there.app.button_group("province_source").set_value("upload")
    there.run()
    return there


def paste(visit, *lines: str) -> None:
    visit.app.text_area("province_text:0").set_value("\n".join([HEAD, *lines]))
    visit.press("province_read")


def test_published_figures_open_the_page_with_their_age_and_grade():
    visit = opened(page=PROVINCE)
    table = visit.tables[-1]
    ages = [row[9] for row in table[1:] if row[9]]
    assert ages
    assert all("mutu" in age for age in ages)


def test_a_table_becomes_rows_with_numerator_and_denominator_and_the_sum_above(visit):
    paste(visit, BLITAR, MADIUN, "Blitar,,1,1,1,30/09/2024,")
    table = visit.tables[-1]
    assert [row[0] for row in table[1:]] == ["Kota Blitar", "Kota Madiun", "Blitar"]
    assert table[1][1] == "19,00 % (23.370 dari 123.000)"
    assert "Kabupaten Blitar" in table[3][-1]
    assert any(text.startswith("Bersama, 2 kota ini") for text in visit.marked("ikd-h2"))


def test_a_city_opens_as_the_plan_and_the_table_is_there_on_the_way_back(visit):
    paste(visit, BLITAR, MADIUN)
    visit.app.selectbox("province_open").set_value(1)
    visit.run()
    visit.press("province_open_button")
    assert "city=Kota%20Madiun" in visit.link
    visit.open_page(PROVINCE)
    assert [row[0] for row in visit.tables[-1][1:]] == ["Kota Blitar", "Kota Madiun"]


def test_figures_in_doubt_are_ranked_once_the_visitor_confirms_them(visit):
    paste(visit, BLITAR, "Kota Madiun,35.77,152000,150000,9000,30/01/2024,31/12/2024")
    visit.app.selectbox("province_order").set_value("shortfall")
    visit.run()
    assert [row[0] for row in visit.tables[-1][1:]] == ["Kota Blitar", "Kota Madiun"]
    (sure,) = (one for one in visit.app.multiselect if str(one.key).startswith("province_sure"))
    sure.set_value([3])
    visit.run()
    assert [row[0] for row in visit.tables[-1][1:]] == ["Kota Madiun", "Kota Blitar"]
    assert say("cities.confirmed", "id") in visit.tables[-1][1][-1]


def test_shares_sum_to_the_target_on_the_page(visit):
    paste(visit, BLITAR, MADIUN)
    visit.app.button_group("province_part").set_value("shares")
    visit.run()
    table = visit.tables[-1]
    people = sum(int(row[2].replace(".", "")) for row in table[1:])
    assert any(f"= {formats.number(people, 'id')}" in text.replace("\u00a0", " ") for text in visit.marked("ikd-text"))


def test_sorting_leaves_out_who_does_not_say_how_many_are_recorded(visit):
    paste(visit, BLITAR, "Kota Madiun,35.77,152000,,30000,30/09/2024,31/12/2024")
    visit.app.button_group("province_part").set_value("sorting")
    visit.unfold("province_sum")
    assert [row[0] for row in visit.tables[-1][1:]] == ["Kota Blitar"]
    assert say("cities.recorded_unknown", "id", count=1) in visit.marked("ikd-text")
    visit.expect_charts_told(2)
    visit.choose("language", "en")
    visit.expect_charts_told(2)
    visit.app.button_group("province_part").set_value("tiles")
    visit.run()
    visit.expect_charts_told(1)
    (tiles,) = visit.marked("ikd-tiles")
    assert tiles.index("Kota Blitar") < tiles.index("Kota Madiun")
    assert tiles.count("%") == 2


def test_a_batchs_result_gives_its_links_by_strategy(tmp_path):
    asked = Batch(rows_of(BLITAR, "Blitar,,1,1,1,30/09/2024,"), (MORE,), draws=16)
    run_batch(asked, tmp_path / "o.csv", workers=1)
    content = (tmp_path / "o.csv").read_bytes()
    assert is_outcomes(content)
    found = read_outcomes(content)
    (good,), (bad,) = found["lebih sering"], found[""]
    assert "kelurahan.events=10" in good.link
    assert "Kabupaten Blitar" in bad.problems[0].reason("id")
