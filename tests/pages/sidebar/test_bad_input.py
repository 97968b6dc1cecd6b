"""Bad input gets a sentence beside its field; the last good figures stay; nothing typed is lost."""

import datetime as dt

import pytest

from tests.pages.visit import METHODS, PROJECTION, Visit, opened

TYPED = [
    pytest.param("id", "kelurahan.events", "", "masih kosong", id="empty"),
    pytest.param("id", "kelurahan.events", "   ", "masih kosong", id="blanks"),
    pytest.param("id", "kelurahan.events", "lima", "“lima” bukan angka", id="letters"),
    pytest.param("id", "kelurahan.events", "5 kali", "bukan angka", id="number-and-letters"),
    pytest.param("id", "kelurahan.events", "-3", "“-3” di luar batas. Isi antara 0 dan 60", id="negative"),
    pytest.param("id", "kelurahan.events", "61", "di luar batas. Isi antara 0 dan 60", id="too-many"),
    pytest.param("id", "kelurahan.events", "2,5", "bukan bilangan bulat", id="fraction"),
    pytest.param("id", "kelurahan.events", "1e3", "bukan angka", id="exponent"),
    pytest.param("id", "kelurahan.events", "NaN", "bukan angka", id="not-a-number"),
    pytest.param("id", "growth", "1,234", "Paling banyak 2 angka di belakang koma", id="too-fine"),
    pytest.param("id", "growth", "1.2.3", "titik dan koma pada “1.2.3” tidak jelas", id="separators"),
    pytest.param("id", "growth", "99", "di luar batas. Isi antara \u22125 dan 6", id="absurd-growth"),
    pytest.param("id", "wajib_ktp", "0", "Isi antara 100 dan 20.000.000", id="nobody"),
    pytest.param("id", "wajib_ktp", "-123000", "di luar batas", id="negative-people"),
    pytest.param("id", "wajib_ktp", "12,345.6", "ditulis cara Inggris", id="english-in-indonesian"),
    pytest.param("en", "wajib_ktp", "12.345,6", "written the Indonesian way", id="indonesian-in-english"),
    pytest.param("id", "wajib_ktp", "122.999,5", "bukan bilangan bulat", id="half-a-person"),
    pytest.param("id", "active", "122000", "lebih besar daripada yang sudah perekaman", id="active-above-recorded"),
    pytest.param("en", "active", "122000", "exceeds the recorded (121,155)", id="active-above-recorded-english"),
    pytest.param("id", "recorded", "123001", "lebih besar daripada wajib KTP (123.000)", id="recorded-above-wajib"),
    pytest.param("id", "recorded", "23000", "IKD aktif (23.370) lebih besar", id="recorded-below-active"),
    pytest.param("id", "wajib_ktp", "121154", "lebih besar daripada wajib KTP (121.154)", id="wajib-below-recorded"),
    pytest.param("id", "target", "0", "Isi antara 1 dan 100", id="no-target"),
]


@pytest.mark.parametrize(("language", "key", "typed", "sentence"), TYPED)
def test_bad_typing_is_explained_beside_the_field_and_changes_no_figure(language, key, typed, sentence):
    visit = opened("kelurahan.events=9", language, open_folds=("city",))
    before = visit.verdict, visit.cards, visit.tables, visit.chart_words, visit.link
    visit.type(key, typed)
    assert sentence in visit.fault(key)
    assert len(visit.faults) == 1
    assert visit.typed(key) == typed
    assert (visit.verdict, visit.cards, visit.tables, visit.chart_words, visit.link) == before


def test_the_sentence_names_the_value_used_meanwhile():
    visit = opened("kelurahan.events=9")
    visit.type("kelurahan.events", "lima")
    assert "Sementara dipakai: 9" in visit.fault("kelurahan.events")
    assert visit.slider("kelurahan.events") == 9


def test_a_corrected_value_takes_the_sentence_away():
    visit = opened()
    visit.type("kelurahan.events", "lima")
    visit.type("kelurahan.events", "5")
    assert visit.fault("kelurahan.events") == ""
    assert visit.slider("kelurahan.events") == 5


def test_typing_the_good_value_again_takes_the_sentence_away():
    visit = opened()
    visit.type("kelurahan.events", "lima")
    visit.type("kelurahan.events", "2")
    assert not visit.faults
    assert visit.typed("kelurahan.events") == "2"


def test_moving_the_slider_takes_the_sentence_away():
    visit = opened()
    visit.type("kelurahan.events", "lima")
    visit.slide("kelurahan.events", 7)
    assert not visit.faults
    assert visit.typed("kelurahan.events") == "7"


def test_each_of_several_bad_fields_has_its_own_sentence():
    visit = opened()
    visit.type("kelurahan.events", "lima")
    visit.type("growth", "banyak")
    assert "“lima”" in visit.fault("kelurahan.events")
    assert "“banyak”" in visit.fault("growth")
    visit.slide("sekolah.events", 4)
    assert len(visit.faults) == 2
    assert visit.typed("growth") == "banyak"
    assert visit.slider("sekolah.events") == 4


def test_what_was_typed_survives_a_visit_to_another_page():
    visit = opened()
    visit.type("kelurahan.events", "lima")
    visit.open_page(METHODS)
    assert visit.typed("kelurahan.events") == "lima"
    assert "“lima”" in visit.fault("kelurahan.events")
    visit.open_page(PROJECTION)
    assert visit.typed("kelurahan.events") == "lima"
    assert "“lima”" in visit.fault("kelurahan.events")


def test_what_was_typed_survives_a_change_of_language_and_is_explained_in_it():
    visit = opened()
    visit.type("kelurahan.events", "lima")
    visit.choose("language", "en")
    assert visit.typed("kelurahan.events") == "lima"
    assert "“lima” is not a number" in visit.fault("kelurahan.events")


def test_an_end_before_the_start_is_explained_and_not_used():
    visit = opened(open_folds=("city",))
    before = visit.verdict, visit.cards, visit.link
    visit.pick_date("end", dt.date(2025, 11, 1))
    assert "Tanggal akhir (1 Nov 2025) harus sesudah tanggal data (30 Nov 2025)" in visit.fault("end")
    assert (visit.verdict, visit.cards, visit.link) == before
    assert visit.app.date_input("picked:end").value == dt.date(2025, 11, 1)
    visit.pick_date("end", dt.date(2026, 6, 30))
    assert not visit.faults
    assert "end=2026-06-30" in visit.link


def test_figures_dated_after_the_end_are_explained_beside_the_date_that_was_changed():
    visit = opened(open_folds=("city",))
    before = visit.cards
    visit.pick_date("as_of", dt.date(2026, 2, 1))
    assert "harus sesudah tanggal data" in visit.fault("as_of")
    assert visit.fault("end") == ""
    assert visit.cards == before


def test_a_projection_longer_than_three_years_is_refused():
    visit = opened(open_folds=("city",))
    visit.pick_date("end", dt.date(2030, 12, 31))
    assert "paling lama tiga tahun" in visit.fault("end")


def test_a_channel_without_any_weekday_is_refused_and_keeps_its_days():
    visit = opened(open_folds=("kelurahan",))
    before = visit.cards, visit.link
    visit.choose("kelurahan.days", [])
    assert visit.fault("kelurahan.days") != ""
    assert (visit.cards, visit.link) == before


def test_a_name_that_cannot_be_shown_is_refused():
    visit = opened("name=Rapat", open_folds=("city",))
    visit.type("name", "a\u202eb")
    assert "karakter yang tidak bisa ditampilkan" in visit.fault("name")
    assert "name=Rapat" in visit.link


def test_another_city_starts_without_the_old_citys_faults():
    visit = opened()
    visit.type("kelurahan.events", "lima")
    visit.choose_city("denpasar-2024")
    assert not visit.faults
    assert visit.typed("kelurahan.events") == "2"


def test_a_fresh_visit_has_no_faults_of_anothers():
    opened().type("kelurahan.events", "lima")
    assert not Visit().faults
