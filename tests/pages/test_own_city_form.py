"""From the first screen to the own city's verdict; bad input gets a sentence, and nothing is lost."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.evidence.own_city import OwnCity
from simulator.ui.visit.entries import AS_TYPED, Entries, dates_offered, place_of, read_entries
from tests.examples import examples
from tests.pages.visit import Visit

TODAY = dt.date(2026, 11, 25)
GOOD = Entries("blitar", None, "123.000", "121.155", "24.000", TODAY, dt.date(2026, 12, 31))


def read(**changes):
    return read_entries(Entries(**{**vars(GOOD), **changes}), TODAY, "id")


@examples(60)
@given(st.dates(dt.date(2023, 1, 1), dt.date(2044, 12, 31)))
def test_the_dates_offered_are_today_and_the_next_end_of_a_year(today):
    as_of, end = dates_offered(today)
    assert as_of == today < end
    assert (end.month, end.day) == (12, 31)
    assert end.year == today.year + (today == dt.date(today.year, 12, 31))


def test_the_likeliest_place_is_taken_unless_another_is_chosen():
    assert place_of(GOOD).name == "Kota Blitar"
    assert read().plan["code"] == "35.72"
    assert read(chosen="35.05").plan["city"] == "Kabupaten Blitar"
    typed = read(chosen=AS_TYPED, city="  Blitar   Raya ").plan
    assert (typed["city"], typed["code"]) == ("Blitar Raya", "")
    assert read(city="Xyzzy").plan["city"] == "Xyzzy"


def test_a_missing_count_of_the_recorded_is_assumed():
    assert read(recorded="").plan["recorded"] == 121_155
    assert read(recorded="", active="122.000").plan["recorded"] == 122_000


@pytest.mark.parametrize(
    ("changes", "field", "said"),
    [
        ({"city": "  "}, "city", "Isi nama kabupaten atau kota"),
        ({"city": "x" * 81}, "city", "80 huruf"),
        ({"wajib": ""}, "wajib", "masih kosong"),
        ({"wajib": "12x"}, "wajib", "bukan angka"),
        ({"wajib": "123,000"}, "wajib", "123,000"),
        ({"active": "-5"}, "active", "di luar batas"),
        ({"recorded": "200.000"}, "recorded", "200.000"),
        ({"active": "122.000"}, "active", "122.000"),
        ({"as_of": None}, "as_of", "Pilih tanggalnya"),
        ({"as_of": dt.date(2026, 11, 26)}, "as_of", "belum tiba"),
        ({"end": TODAY}, "end", "harus sesudah"),
        ({"end": dt.date(2031, 12, 31)}, "end", "tiga tahun"),
        ({"older_active": "20.000"}, "older", "tanggal dan jumlahnya"),
        ({"older_active": "20.000", "older_date": TODAY}, "older", "lebih awal dari"),
        ({"older_active": "20.000", "older_date": dt.date(2020, 1, 1)}, "older", "tiga tahun sebelumnya"),
        ({"older_active": "24.001", "older_date": dt.date(2026, 6, 30)}, "older", "24.001"),
        (
            {"as_of": dt.date(2024, 6, 1), "older_active": "20.000", "older_date": dt.date(2021, 12, 31)},
            "older",
            "2022",
        ),
        ({"older_active": "dua", "older_date": dt.date(2026, 6, 30)}, "older", "bukan angka"),
    ],
)
def test_what_cannot_be_used_gets_a_sentence_at_its_field(changes, field, said):
    faults = read(**changes)
    assert list(faults) == [field]
    assert said in faults[field]


def test_all_faults_are_told_at_once():
    assert read_entries(Entries(), TODAY, "en").keys() == {"city", "wajib", "active", "as_of", "end"}


@examples(12)
@given(st.text(max_size=30), st.text(max_size=12), st.sampled_from(["id", "en"]))
def test_whatever_is_typed_gives_a_plan_or_sentences(city, typed, language):
    found = read_entries(Entries(city, None, "123000", typed, "24000", TODAY, dt.date(2026, 12, 31)), TODAY, language)
    assert isinstance(found, OwnCity) or all(found.values())


def test_a_first_visit_reaches_its_own_verdict_past_a_slip(monkeypatch):
    monkeypatch.setenv("IKD_TODAY", "2026-11-25")
    visit = Visit()
    visit.press("fill_in")
    visit.app.text_input("own:city").set_value("blitar")
    visit.run()
    assert visit.app.radio[0].options[:2] == [
        "Kota Blitar · Jawa Timur · 35.72",
        "Kabupaten Blitar · Jawa Timur · 35.05",
    ]
    visit.app.text_input("own:wajib").set_value("412.310")
    visit.app.text_input("own:active").set_value("40x")
    visit.press("own_go")
    assert any("40x" in words for words in visit.marked("ikd-fault"))
    assert visit.app.text_input("own:wajib").value == "412.310"
    visit.app.text_input("own:active").set_value("40.000")
    visit.press("own_go")
    assert "Kota Blitar pada akhir 2026 mencapai" in visit.verdict
    assert not visit.has("text_input", "own:wajib")
    for pair in ("city=Kota%20Blitar", "code=35.72", "as_of=2026-11-25", "recorded=406125", "kelurahan.venues=21"):
        assert pair in visit.link
    assert any("laju daerah seukurannya" in words for words in visit.marked("ikd-caption"))
    visit.press("undo_move")
    assert "r=blitar-2025" in visit.link


def test_a_city_of_a_link_is_filled_in_as_the_place_that_it_is():
    for place, chosen in (("city=Blitar", AS_TYPED), ("city=Blitar&code=35.05", "35.05")):
        visit = Visit(f"m=1&r=sendiri&active=20000&{place}")
        visit.press("fill_in")
        assert visit.app.radio[0].value == chosen
