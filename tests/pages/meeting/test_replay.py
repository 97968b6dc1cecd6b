"""The moves of a visit, played again."""

from simulator.ui.meeting import replay
from simulator.words import say
from tests.pages.visit import MEETING, opened


def test_there_is_nothing_to_replay_before_the_first_move():
    visit = opened(page=MEETING)
    visit.choose_part("replay")
    assert say("meeting.replay_none", "id") in visit.marked("ikd-text")


def test_every_move_is_listed_with_what_it_did():
    visit = opened()
    visit.slide("kelurahan.events", 10)
    visit.type("growth", "2")
    visit.open_page(MEETING)
    visit.choose_part("replay")
    (table,) = visit.tables
    assert [row[1] for row in table[1:]] == [
        "Awal kunjungan", "Kelurahan: kegiatan per minggu: 2 → 10", "Pertumbuhan wajib KTP: 1,5 → 2 % per tahun",
    ]  # fmt: skip
    assert table[2][3].startswith("+0,07")
    visit.expect_charts_told(1)
    visit.choose("language", "en")
    visit.expect_charts_told(1)


def test_the_move_chosen_is_shown_and_can_be_returned_to():
    visit = opened()
    visit.slide("kelurahan.events", 10)
    visit.slide("kelurahan.events", 20)
    visit.open_page(MEETING)
    visit.choose_part("replay")
    visit.app.slider("replay_slider").set_value(1)
    visit.run()
    assert "1. Kelurahan: kegiatan per minggu: 2 → 10 · 19,13 %" in visit.marked("ikd-text")
    visit.app.slider("replay_slider").set_value(0)
    visit.run()
    assert any(text.startswith("0. Awal kunjungan") for text in visit.marked("ikd-text"))
    visit.app.slider("replay_slider").set_value(1)
    visit.run()
    visit.press("replay_use")
    assert visit.slider("kelurahan.events") == 10
    visit.press("undo_move")
    assert visit.slider("kelurahan.events") == 20


def test_playing_begins_anew_and_stops():
    visit = opened()
    visit.slide("kelurahan.events", 10)
    visit.slide("kelurahan.events", 20)
    visit.open_page(MEETING)
    visit.choose_part("replay")
    visit.press("replay_toggle")
    assert any(text.startswith("0. Awal kunjungan") for text in visit.marked("ikd-text"))
    visit.press("replay_toggle")
    assert visit.app.button("replay_toggle").label == "Putar"


def test_moves_in_the_meeting_alone_are_no_moves_of_the_plan():
    visit = opened(page=MEETING)
    visit.write("keep_name", "Satu")
    visit.press("keep")
    visit.choose_part("replay")
    assert say("meeting.replay_none", "id") in visit.marked("ikd-text")


def test_returning_to_another_city_brings_its_starting_plan_back():
    visit = opened()
    visit.slide("kelurahan.events", 10)
    before = visit.link
    visit.choose_city("denpasar-2024")
    visit.open_page(MEETING)
    visit.choose_part("replay")
    visit.app.slider("replay_slider").set_value(1)
    visit.run()
    visit.press("replay_use")
    assert visit.link == before


def test_of_many_moves_the_last_are_replayed_and_said_to_be_the_last(monkeypatch):
    monkeypatch.setattr(replay, "CHANGES_REPLAYED", 6)
    visit = opened()
    for k in range(9):
        visit.slide("kelurahan.events", 3 + k % 2)
    visit.open_page(MEETING)
    visit.choose_part("replay")
    (table,) = visit.tables
    assert len(table) == 8
    assert table[1][1] == say("meeting.replay_before", "id")
    assert say("meeting.replay_last", "id", count=6) in visit.marked("ikd-text")
