"""The planning page answers each of its questions, in both languages."""

from functools import partial
from unittest.mock import patch

import numpy as np
import pandas as pd
import pytest

from simulator.planning.two_way_map.grid import axis
from simulator.presets import BY_KEY
from simulator.ui.planning import seek, two_way_map
from simulator.words import say
from tests.pages.visit import ROOT, Visit

PLANNING = str(next(ROOT.glob("pages/planning.py")).relative_to(ROOT))
BUTTONS = {"map": "map_go", "teams": "teams_go", "package": "package_go"}
CHARTS = {"map", "matter", "teams", "package"}
"""Questions that a chart answers."""


def asked(question: str, link: str, *, worked_out: bool = True) -> Visit:
    visit = Visit(link, page=PLANNING)
    visit.app.button_group("question").set_value(question)
    visit.app.session_state["fold:map"] = question == "map"
    visit.run()
    # What another visitor has already worked out is there at once.
    if worked_out and question in BUTTONS and BUTTONS[question] in [button.key for button in visit.app.button]:
        visit.press(BUTTONS[question])
    return visit


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("question", ["seek", "map", "matter", "teams", "wait", "package"])
def test_each_question_is_answered(question, language):
    visit = asked(question, f"m=1&r=blitar-2025&lang={language}")
    page = " ".join(visit.html)
    assert say(f"planning.q_{question}", language).replace('"', "&quot;") in page.replace("&#x27;", "'")
    assert visit.app.get("download_button") or question == "seek"
    visit.expect_charts_told(question in CHARTS)


def test_an_answer_can_be_put_into_the_plan():
    visit = asked("seek", "m=1&r=makassar-2026&lang=id")
    visit.app.selectbox("seek_lever").set_value("loket.rule")
    visit.run()
    before = visit.link
    visit.press("seek_apply_best")
    assert "loket.rule=2026-01-07" in visit.link
    assert visit.link != before


def test_a_package_can_be_put_into_the_plan():
    visit = asked("package", "m=1&r=sendiri&lang=id")
    visit.press("package_apply")
    assert visit.link != "m=1&r=sendiri&lang=id"
    assert "Target 30\u00a0%" in " ".join(visit.html)


def test_each_lever_that_reaches_the_target_alone_can_be_used_from_the_table(monkeypatch):
    # One lever of each kind, as every one takes a second; the core's test tries all.
    some = ("kelurahan.events", "kelurahan.turnout", "loket.rule", "downtime")
    monkeypatch.setattr("simulator.planning.seek.office_levers", lambda scenario: some)
    monkeypatch.setattr(seek, "seek_all", partial(seek.seek_all, draws=200))
    visit = asked("seek", "m=1&r=sendiri&target=14&lang=id")
    visit.press("seek_all")
    head, *rows = visit.tables[-1]
    assert len(rows) == len(some)
    assert head[2:6] == ["Garis rencana", "5 dari 10", "8 dari 10", "19 dari 20"]
    (row,) = (row for row in rows if row[0] == "Kelurahan: kegiatan per minggu")
    needed = row[4].split()[0]
    visit.press("use:kelurahan.events")
    assert f"kelurahan.events={needed}&" in visit.link


def test_the_number_of_teams_is_sought_like_a_lever_and_its_answer_can_be_used():
    visit = asked("seek", "m=1&r=sendiri&target=17&lang=en")
    visit.app.selectbox("seek_lever").set_value("teams")
    visit.run()
    visit.press("seek_teams")
    assert any(text.startswith("It takes ") for text in visit.marked("ikd-text"))
    visit.press("seek_apply")
    assert visit.link != "m=1&r=sendiri&target=17&lang=en"


@pytest.mark.parametrize("away", [PLANNING, "pages/methods.py"])
def test_what_was_said_of_the_teams_is_kept_for_the_visit(away):
    visit = asked("teams", "m=1&r=sendiri&lang=id", worked_out=False)
    visit.app.text_input("team_count:id").set_value("6")
    visit.app.text_input("team_officers:id").set_value("2")
    visit.app.text_input("team_floor:sekolah:id").set_value("1")
    visit.run()
    if away == PLANNING:
        visit.app.button_group("question").set_value("map")
        visit.run()
        visit.app.button_group("question").set_value("teams")
        visit.run()
    else:
        visit.open_page(away)
        visit.open_page(PLANNING)
    assert visit.app.text_input("team_count:id").value == "6"
    assert visit.app.text_input("team_officers:id").value == "2"
    assert visit.app.text_input("team_floor:sekolah:id").value == "1"


def test_staffing_that_cannot_be_is_refused_with_its_sum():
    visit = asked("teams", "m=1&r=sendiri&lang=id", worked_out=False)
    visit.app.text_input("team_hours:id").set_value("20")
    visit.app.text_input("team_travel:id").set_value("11,0")
    visit.run()
    visit.press("teams_go")
    assert "20 jam kerja + 11 jam perjalanan = 31 jam" in visit.marked("ikd-warning")[0]


def _with_districts(*rows: tuple[str, str, str | None]) -> Visit:
    visit = asked("map", "m=1&r=sendiri&lang=id", worked_out=False)
    columns = ("district_name", "district_floor", "district_size")
    visit.app.session_state["districts:now"] = pd.DataFrame(list(rows), columns=list(columns))
    visit.app.button_group("question").set_value("teams")
    visit.run()
    if "teams_go" in [button.key for button in visit.app.button]:
        visit.press("teams_go")
    return visit


def test_the_days_at_kecamatan_offices_are_shared_out_over_the_kecamatan():
    visit = _with_districts(("Barat", "3", "10.000"), ("Timur <b>", "1", None))
    shares = next(table for table in visit.tables if table[0][0] == "Kecamatan")
    assert [row[0] for row in shares[1:]] == ["Barat", "Timur <b>"]
    assert [int(row[2]) >= int(row[1]) for row in shares[1:]] == [True, True]
    best = next(table for table in visit.tables if table[0][0] == "Kanal")
    assert sum(int(row[2]) for row in shares[1:]) == int(next(row for row in best if row[0] == "Kantor kecamatan")[2])


def test_kecamatan_whose_floors_exceed_the_teams_are_refused_with_the_sum():
    visit = _with_districts(("Barat", "12", None), ("Timur", "9", None))
    assert "21 hari tim seminggu, padahal 3 tim x 5 hari = 15" in visit.marked("ikd-warning")[0]


def test_kecamatan_all_of_size_nought_are_told_at_once():
    visit = _with_districts(("Barat", "0", "0"))
    assert "berukuran 0" in visit.marked("ikd-warning")[0]


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("team_travel:id", "1,5", ""),
        ("team_budget:id", "50.000.000", ""),
        ("team_travel:id", "1.5", "desimal dengan koma"),
        ("team_count:id", "tiga", "angka bulat dari 0"),
        ("team_days:id", "8", "angka bulat dari 1 sampai 7"),
    ],
)
def test_numbers_about_the_teams_are_read_as_the_language_writes_them(field, typed, sentence):
    visit = asked("teams", "m=1&r=sendiri&lang=id", worked_out=False)
    visit.app.text_input(field).set_value(typed)
    visit.run()
    assert visit.app.text_input(field).value == typed
    assert sentence in " ".join(visit.faults)
    assert bool(visit.faults) == bool(sentence)
    assert visit.has("button", "teams_go") or not sentence or not visit.tables


def test_the_kecamatan_of_the_city_are_filled_in_at_a_press():
    visit = asked("teams", "m=1&r=sendiri&code=35.72&lang=id")
    visit.press("districts_of")
    table = visit.app.session_state["districts:now"]
    assert list(table["district_name"]) == ["Kepanjenkidul", "Sukorejo", "Sananwetan"]
    assert list(table["district_size"]) == ["7", "7", "7"]
    assert not visit.has("button", "districts_of")


def test_a_row_of_the_kecamatan_table_that_cannot_be_read_is_named():
    visit = _with_districts(("Barat", "dua", None), ("", "1", None))
    assert [text.split(" belum")[0] for text in visit.marked("ikd-warning")] == [
        "Baris 1 (Barat | dua | …)",
        "Baris 2 (… | 1 | …)",
    ]


def test_an_answer_that_was_used_can_be_taken_back():
    visit = asked("seek", "m=1&r=makassar-2026&lang=id")
    visit.press("seek_apply_best")
    visit.press("undo")
    assert visit.link == "m=1&r=makassar-2026&lang=id"
    assert not visit.has("button", "undo")


def test_a_package_that_no_lever_can_make_says_so():
    visit = asked("package", "m=1&r=blitar-2025&reachable=18&lang=id")
    assert "batas atas" in " ".join(visit.marked("ikd-text"))
    assert not visit.has("button", "package_apply")


def test_other_facts_of_ones_own_city_are_no_gain_of_its_plan():
    visit = Visit("m=1&r=sendiri&wajib_ktp=231450&recorded=228900&active=41203&lang=id")
    assert "dari rencana awal" not in " ".join(visit.cards)
    assert "rencana awal" not in visit.chart_words.lower()


def test_a_map_stays_while_its_cells_are_tried_and_is_made_anew_for_another_plan():
    plan = BY_KEY["sendiri"].scenario
    x, y = "kelurahan.events", "kelurahan.turnout"
    made = {"kelurahan.events": axis(plan, x).values[5], "kelurahan.turnout": axis(plan, y).values[-1]}
    with patch.object(two_way_map.st, "session_state", {}):
        assert two_way_map._made_of(plan, x, y) == plan
        assert two_way_map._made_of(plan.replace(made), x, y) == plan
        for away in ({"growth": 0.02}, {"kelurahan.turnout": 799.0}):
            other = plan.replace({**made, **away})
            assert two_way_map._made_of(other, x, y) == other


def test_the_boundary_of_a_map_is_every_side_between_cells_that_meet_and_cells_that_do_not():
    values = np.array([[0.1, 0.7, 0.9], [0.2, 0.9, 0.9]])
    cells = [{"row": j, "column": i, "x": str(i), "y": str(j)} for j in range(2) for i in range(3)]
    sides = {(side["x"], side["y"], side["side"]) for side in two_way_map._border(cells, values, 0.8)}
    assert sides == {("2", "0", "left"), ("1", "1", "left"), ("1", "0", "top")}
