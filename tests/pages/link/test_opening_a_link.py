"""What a link says stands on the page; what it got wrong is listed and the rest applied."""

import pytest

from simulator.words import say
from tests.checks import checked
from tests.each import each
from tests.pages.visit import METHODS, PROJECTION, Visit, opened


def test_each_value_reaches_its_slider_and_its_field():
    visit = opened("kelurahan.events=9&growth=2.35&loket.events=6&loket.days=123456")
    assert visit.slider("kelurahan.events") == 9
    assert visit.typed("kelurahan.events") == "9"
    assert visit.slider("growth") == 2.35
    assert visit.typed("growth") == "2,35"
    assert visit.slider("loket.events") == 6


def test_dates_choices_days_and_switches_reach_their_widgets():
    query = "end=2026-06-30&basis=recorded&loket.rule=2025-12-15&lain.days=67&kelurahan.days=135&calendar.makeup=1"
    visit = opened(query, open_folds=("city", "kelurahan", "assumptions"))
    assert visit.app.date_input("picked:end").value.isoformat() == "2026-06-30"
    assert visit.picked("basis") == "recorded"
    assert visit.app.toggle("switch:loket.rule").value is True
    assert visit.app.date_input("picked:loket.rule").value.isoformat() == "2025-12-15"
    assert visit.picked("kelurahan.days") == [1, 3, 5]
    assert visit.app.toggle("picked:calendar.makeup").value is True


def test_a_link_changes_the_answer():
    assert opened("kelurahan.events=40").figures != opened().figures


def test_the_link_written_is_the_link_opened():
    link = "m=1&r=denpasar-2024&kelurahan.events=9&growth=2&b.sekolah.events=3&lang=en"
    assert Visit(link).link == link


def test_the_starting_plan_in_a_link_is_what_changes_are_measured_from():
    visit = opened("b.kelurahan.events=30&kelurahan.events=9", "en")
    assert any("starting plan 30" in caption for caption in visit.marked("ikd-caption"))
    assert "The starting plan ends at" in visit.chart_words


FAULTY = {
    "kelurahan.events": ("900", "di luar batas"),
    "sekolah.events": ("tiga", "bukan angka"),
    "kecamatan.events": ("2.5", "bukan bilangan bulat"),
    "end": ("31-12-2025", "bukan tanggal"),
    "basis": ("semua", "Pilihannya"),
    "lain.days": ("Senin", "angka hari"),
    "calendar.makeup": ("yes", "Pilih 1 (ya) atau 0 (tidak)"),
    "active": ("999999", "lebih besar daripada yang sudah perekaman"),
    "colour": ("red", "bukan bagian dari simulator"),
    "b.asn.events": ("-4", "di luar batas"),
}


def test_every_fault_of_a_link_is_listed_and_the_rest_applied():
    visit = opened("&".join(f"{key}={value}" for key, (value, _) in FAULTY.items()) + "&sosialisasi.events=7")
    head, *rows = visit.tables[0]
    assert head == ["Isian", "Yang datang", "Yang dipakai", "Sebab"]
    listed = {key: (came, why) for key, came, _, why in rows}
    assert listed.keys() == FAULTY.keys()
    for key, (came, why) in FAULTY.items():
        assert listed[key][0] == came
        assert why in listed[key][1]
    assert visit.slider("sosialisasi.events") == 7
    assert visit.link == "m=1&r=blitar-2025&sosialisasi.events=7&lang=id"


@pytest.mark.parametrize(
    ("link", "key", "used"),
    [
        ("m=7&r=blitar-2025&lang=en", "m", "1"),
        ("m=one&r=blitar-2025&lang=en", "m", "1"),
        ("r=blitar-2025&lang=en", "m", "1"),
        ("m=1&r=atlantis&lang=en", "r", "blitar-2025"),
        ("m=1&lang=en&growth=2&growth=3", "growth", "2 % a year"),
    ],
)
def test_a_wrong_beginning_of_a_link_is_named_with_what_is_used(link, key, used):
    visit = Visit(link)
    assert [[row[0], row[2]] for row in visit.tables[0][1:]] == [[key, used]]
    assert "Kota Blitar" in visit.verdict


def test_an_unknown_language_is_named_in_indonesian():
    visit = Visit("m=1&lang=de")
    assert visit.tables[0][1][:3] == ["lang", "de", "id"]
    assert visit.verdict.startswith("Dengan rencana ini")


def test_the_list_of_faults_stays_while_levers_move():
    visit = opened("kelurahan.events=900&sekolah.events=2", "en")
    visit.slide("asn.events", 3)
    assert say("projection.link_title", "en") in visit.marked("ikd-h2")
    assert visit.link == "m=1&r=blitar-2025&sekolah.events=2&asn.events=3&lang=en"


def test_the_list_of_faults_waits_while_another_page_is_read():
    visit = opened("kelurahan.events=900")
    visit.open_page(METHODS)
    assert visit.verdict == say("methods.title", "id")
    visit.open_page(PROJECTION)
    assert visit.tables[0][1][0] == "kelurahan.events"


def test_a_link_that_may_have_been_cut_opens_with_a_mild_line_until_it_is_read():
    visit = Visit("m=1&r=blitar-2025&kelurahan.events=1")
    line = say("projection.link_maybe_cut", "id")
    assert line in visit.marked("ikd-caption")
    visit.open_page(METHODS)
    assert line in visit.marked("ikd-caption")
    visit.press("close_maybe_cut")
    assert line not in visit.marked("ikd-caption")
    whole = Visit(checked("m=1&r=blitar-2025&kelurahan.events=12&lang=id"))
    assert line not in whole.marked("ikd-caption")


GARBAGE = {
    "hello": "hello",
    "m=99&r=blitar-2025&lang=id": "lebih baru dari model 1",
    "m=1&r=blitar-2025&kelurahan.events=<script>alert(1)</script>&lang=id": "bukan angka",
    "m=1&active=1e308&wajib_ktp=-1&recorded=NaN&lang=id": "bukan angka",
    "m=1&" + "&".join(f"k{n}={n}" for n in range(400)) + "&lang=id": "dan 350 lagi",
    "m=1&name=" + "%F0%9F%98%80" * 300 + "&lang=id": "paling panjang 200 huruf",
    "m=1&m=2&r=../etc&lang=id&lang=en": "muncul lebih dari sekali",
}


@each(GARBAGE)
def test_a_garbage_link_opens_blitar_and_its_faults_are_listed(link):
    visit = Visit(link)
    assert "Kota Blitar" in visit.verdict
    assert len(visit.cards) == 4
    assert GARBAGE[link] in visit.told
    assert visit.link.startswith("m=1&r=blitar-2025")
