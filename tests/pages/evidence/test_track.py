"""Tracking on the page: freeze, enter counts, see where it stands, take it home."""

import datetime as dt
import json
from types import SimpleNamespace

import pytest

from simulator.evidence.track import store
from simulator.evidence.track.file import as_json, read_track
from simulator.ui.evidence.track_memory import return_to_track
from simulator.ui.session.browser_storage import BrowserStorage
from tests.checks import unchecked
from tests.evidence.tables.books import book
from tests.pages.evidence.test_parts import shown
from tests.pages.visit import Visit


@pytest.fixture(autouse=True)
def own_database(tmp_path, monkeypatch):
    monkeypatch.setenv(store.SETTING, f"sqlite:///{tmp_path}/tracks.db")


def frozen(link: str = "m=1&r=sendiri&name=Rapat&lang=id") -> Visit:
    visit = shown("track", link)
    visit.press("track_freeze")
    return visit


def enter(visit: Visit, date: str, active: str, wajib: str = "") -> Visit:
    for key, text in (("date", date), ("active", active), ("wajib", wajib)):
        visit.app.text_input(f"track_{key}:id").set_value(text)
    visit.press("track_add")
    return visit


def said(visit: Visit) -> str:
    return " ".join(visit.marked("ikd-text"))


def test_counts_are_held_against_the_frozen_plan_and_the_forecast_renews():
    visit = frozen()
    assert "Rapat" in said(visit)
    assert "Belum ada angka nyata" in said(visit)
    visit.expect_charts_told(1)
    enter(visit, "1/4/2026", "10.900")
    assert "kurang" in said(visit)
    assert "Peluang target sekarang" in said(visit)
    assert visit.tables[-1][1][0] == "1 Apr 2026"
    assert visit.app.text_input("track_date:id").value == ""
    visit.expect_charts_told(1)
    visit.choose("language", "en")
    assert "the last 10,900 on 1 Apr 2026" in visit.chart_words
    visit.expect_charts_told(1)


def test_the_text_of_the_week_is_a_press_away_and_says_what_is_expected_by_today(monkeypatch):
    monkeypatch.setenv("IKD_TODAY", "2026-04-03")
    visit = enter(frozen(), "1/4/2026", "10.900")
    assert "Seharusnya hari ini (3 Apr 2026)" in said(visit)
    assert "hitungan terakhir 10.900 orang pada 1 Apr 2026" in said(visit)
    assert not visit.app.code
    visit.unfold("digest")
    (text,) = (one.value for one in visit.app.code)
    assert "Hitungan terakhir (1\u00a0Apr\u00a02026): *10.900 orang*" in text
    assert unchecked(text.rpartition("?")[2]) == "m=1&r=sendiri&name=Rapat&lang=id"


def test_moving_a_lever_leaves_the_frozen_plan_as_it_was():
    visit = enter(frozen(), "1/4/2026", "10.900")
    before = visit.tables[-1]
    visit.app.slider("slider:kelurahan.events").set_value(30)
    visit.run()
    assert visit.tables[-1] == before


@pytest.mark.parametrize(
    ("date", "active", "wajib", "sentence"),
    [
        ("31/2/2026", "1", "", "bukan tanggal"),
        ("kemarin", "1", "", "bukan tanggal"),
        ("1/4/2026", "banyak", "", "angka bulat"),
        ("1/4/2026", "", "", "angka bulat"),
        ("1/4/2026", "500", "400", "tidak melebihi wajib KTP"),
    ],
)
def test_a_bad_entry_is_told_and_stays_in_its_fields(date, active, wajib, sentence):
    visit = enter(frozen(), date, active, wajib)
    assert sentence in visit.marked("ikd-warning")[0]
    assert visit.app.text_input("track_date:id").value == date
    assert visit.app.text_input("track_active:id").value == active


def test_a_track_kept_on_the_server_opens_by_its_code_and_takes_counts_of_both():
    first = enter(frozen(), "1/4/2026", "10.900")
    first.press("track_save")
    code = said(first).split("kode ")[1].split(".")[0]
    second = shown("track")
    second.app.text_input("track_code").set_value(code)
    second.press("track_code_open")
    enter(second, "1/5/2026", "11.200")
    assert "track_day" not in [box.key for box in second.app.selectbox]
    assert "Menghapus angka hanya bisa dilakukan pemilik" in " ".join(second.html)
    assert "track_delete" not in [button.key for button in second.app.button]
    enter(first, "1/6/2026", "11.500")
    assert [row[0] for row in first.tables[-1][1:]] == ["1 Apr 2026", "1 Mei 2026", "1 Jun 2026"]


def test_who_began_a_track_may_delete_it_from_another_browser_and_is_asked_once_more():
    first = enter(frozen(), "1/4/2026", "10.900")
    first.press("track_save")
    (told,) = [text for text in first.marked("ikd-warning") if "Kode pemilik" in text]
    both = told.split("Kode pemilik: ")[1].split(".")[0]
    first.press("track_noted")
    assert not any("Kode pemilik" in text for text in first.html)
    second = shown("track")
    second.app.text_input("track_code").set_value(both)
    second.press("track_code_open")
    assert "track_day" in [box.key for box in second.app.selectbox]
    second.press("track_delete")
    assert store.store().read(both.partition("-")[0]) is not None
    second.press("track_delete_go")
    assert store.store().read(both.partition("-")[0]) is None
    assert any("Belum disimpan" in text for text in second.marked("ikd-warning"))
    enter(first, "1/5/2026", "11.200")
    assert "sudah tidak ada di server" in first.marked("ikd-warning")[0]
    assert [row[0] for row in first.tables[-1][1:]] == ["1 Apr 2026", "1 Mei 2026"]


def test_an_unknown_code_and_a_lost_database_are_told(monkeypatch):
    visit = shown("track")
    visit.app.text_input("track_code").set_value("tidakada")
    visit.press("track_code_open")
    assert "tidakada" in visit.marked("ikd-warning")[0]
    monkeypatch.setenv(store.SETTING, "sqlite:////no/such/folder/x.db")
    visit.press("track_code_open")
    assert "tidak bisa dipakai" in visit.marked("ikd-warning")[0]


def test_the_renewed_plan_can_be_gone_on_with():
    visit = enter(frozen(), "1/4/2026", "10.900")
    visit.press("track_use")
    assert "active=10900" in visit.link
    assert "as_of=2026-04-01" in visit.link


def test_the_name_of_a_track_is_text():
    visit = frozen("m=1&r=sendiri&name=%3Cimg%20src%3Dx%3E&lang=id")
    assert "<img" not in " ".join(visit.html)
    assert "<img src=x>" in said(visit)


def test_the_file_taken_home_holds_the_link_of_the_frozen_plan():
    visit = enter(frozen(), "1/4/2026", "10.900")
    track = visit.app.session_state["track"]
    assert json.loads(as_json(track))["link"] == track.link
    assert read_track(as_json(track)).counts[0].active == 10_900


def test_a_count_that_could_not_be_sent_is_sent_with_the_next(monkeypatch):
    visit = enter(frozen(), "1/4/2026", "10.900")
    visit.press("track_save")
    code = said(visit).split("kode ")[1].split(".")[0]
    with monkeypatch.context() as broken:
        broken.setattr(store.Store, "add", lambda *_: (_ for _ in ()).throw(store.StoreError("away")))
        enter(visit, "1/5/2026", "11.200")
    assert "Belum tersimpan di server: 1" in visit.marked("ikd-warning")[0]
    enter(visit, "1/6/2026", "11.500")
    assert [row[0] for row in visit.tables[-1][1:]] == ["1 Apr 2026", "1 Mei 2026", "1 Jun 2026"]
    assert len(store.store().read(code).counts) == 3


def test_a_mistyped_count_can_be_taken_back_here_and_on_the_server():
    visit = enter(frozen(), "1/4/2026", "10.900")
    visit.press("track_save")
    code = said(visit).split("kode ")[1].split(".")[0]
    enter(visit, "20/12/2029", "99")
    assert "1 angka di luar tanggal rencana" in said(visit)
    visit.app.selectbox("track_day").set_value(dt.date(2029, 12, 20))
    visit.press("track_remove_go")
    assert "di luar tanggal rencana" not in said(visit)
    assert [count.active for count in store.store().read(code).counts] == [10_900]
    assert store.store().kept(code) == 3


def test_a_plan_with_a_presentation_of_many_steps_is_frozen_without_it_and_its_file_opens():
    text = "%F0%9F%98%80" * 200
    steps = "".join(f"&p{k}.title=Langkah&p{k}.text={text}&p{k}.kelurahan.events={k}" for k in range(1, 9))
    visit = frozen(f"m=1&r=sendiri&name=Rapat&kelurahan.events=7{steps}&lang=id")
    track = visit.app.session_state["track"]
    assert unchecked(track.link) == "m=1&r=sendiri&name=Rapat&kelurahan.events=7&lang=id"
    assert "p8.title" in visit.link
    assert read_track(as_json(track)) == track


def test_typed_counts_are_unsaved_and_come_back_after_a_reload():
    visit = enter(frozen(), "1/4/2026", "10.900")
    assert any("Belum disimpan" in text for text in visit.marked("ikd-warning"))
    kept = visit.app.session_state["state"].browser.get("track")
    again = shown("track", visit.link)
    again.app.session_state["state"].browser.told({"track": kept})
    again.run()
    assert [row[0] for row in again.tables[-1][1:]] == ["1 Apr 2026"]
    assert any("Belum disimpan" in text for text in again.marked("ikd-warning"))


@pytest.mark.parametrize("kept", ["", "{}", "[1]", '{"track": "x", "saved": true, "code": ""}', "\u0000"])
def test_what_a_browser_keeps_that_is_no_track_is_forgotten(kept):
    browser = BrowserStorage()
    browser.told({"track": kept})
    return_to_track(SimpleNamespace(browser=browser))
    assert browser.get("track") is None


def counts_file(*rows: tuple) -> bytes:
    plan = [("kind", "ikd-track"), ("format", 1), ("name", "Rapat"), ("link", "m=1&r=denpasar-2024&lang=id")]
    return book(*rows, plan=plan)


def test_a_tracking_file_that_can_be_read_in_more_than_one_way_is_asked_after_and_the_next_read_so():
    head = ("tanggal", "aktif bulan ini", "aktif s.d. bulan ini")
    content = counts_file(head, (dt.datetime(2024, 11, 13), 900, 21_053))
    visit = shown("track", "m=1&r=sendiri&lang=id")
    visit.app.file_uploader("track_file:0").set_value(("pantauan.xlsx", content, "x"))
    visit.run()
    assert "Lebih dari satu kolom cocok" in visit.marked("ikd-warning")[0]
    next(one for one in visit.app.multiselect if one.key.startswith("track_ask:active")).set_value([2])
    visit.run()
    visit.press("track_answer")
    visit.press("track_open_read")
    assert "r=denpasar-2024" in visit.link
    assert [count.active for count in visit.app.session_state["track"].counts] == [21_053]
    text = "tanggal;aktif bulan ini;aktif s.d. bulan ini\n1/12/2024;300;21.400\n"
    visit.app.text_area("track_counts_text:0").set_value(text)
    visit.press("track_counts_read")
    assert "Dibaca menurut pilihan Anda sebelumnya: C" in said(visit)
    visit.press("track_add_many")
    assert [count.active for count in visit.app.session_state["track"].counts] == [21_053, 21_400]
    assert any("Belum disimpan" in text for text in visit.marked("ikd-warning"))


def test_a_mistyped_count_is_remarked_on():
    visit = enter(frozen(), "1/4/2030", "9")
    remarks = " ".join(visit.marked("ikd-warning"))
    assert "belum tiba" in remarks
    assert "lebih kecil daripada" in remarks
