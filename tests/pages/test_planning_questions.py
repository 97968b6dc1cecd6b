"""The planning page answers each of its questions, in both languages."""

import pandas as pd
import pytest

from simulator.words import say

from .visit import ROOT, Visit

PLANNING = str(next(ROOT.glob("pages/planning.py")).relative_to(ROOT))
BUTTONS = {"map": "map_go", "teams": "teams_go", "package": "package_go"}


def asked(question: str, link: str) -> Visit:
    visit = Visit(link)
    visit.open_page(PLANNING)
    visit.app.button_group("question").set_value(question)
    visit.run()
    # What another visitor has already worked out is there at once.
    if question in BUTTONS and BUTTONS[question] in [button.key for button in visit.app.button]:
        visit.press(BUTTONS[question])
    return visit


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("question", ["seek", "map", "matter", "teams", "wait", "package"])
def test_each_question_is_answered(question, language):
    visit = asked(question, f"m=1&r=blitar-2025&lang={language}")
    page = " ".join(visit.html)
    assert say(f"planning.q_{question}", language).replace('"', "&quot;") in page.replace("&#x27;", "'")
    assert visit.app.get("download_button") or question in ("seek", "map")


def test_an_answer_can_be_put_into_the_plan():
    visit = asked("seek", "m=1&r=makassar-2026&lang=id")
    before = visit.link
    visit.press("seek_apply_best")
    assert "loket.rule=2026-01-07" in visit.link
    assert visit.link != before


def test_a_package_can_be_put_into_the_plan():
    visit = asked("package", "m=1&r=sendiri&lang=id")
    visit.press("package_apply")
    assert visit.link != "m=1&r=sendiri&lang=id"
    assert "Target 30\u00a0%" in " ".join(visit.html)


def test_each_lever_that_reaches_the_target_alone_can_be_used_from_the_table():
    visit = asked("seek", "m=1&r=sendiri&lang=id")
    visit.press("seek_all")
    head, first, *_ = visit.tables[-1]
    assert head[2:6] == ["Garis tengah", "50 %", "80 %", "95 %"]
    assert first[0] == "Kelurahan: kegiatan per minggu"
    needed = first[4].split()[0]
    visit.press("use:kelurahan.events")
    assert f"kelurahan.events={needed}&" in visit.link


def test_the_number_of_teams_is_sought_like_a_lever_and_its_answer_can_be_used():
    visit = asked("seek", "m=1&r=sendiri&lang=en")
    visit.app.selectbox("seek_lever").set_value("teams")
    visit.run()
    visit.press("seek_teams")
    assert any(text.startswith("It takes ") for text in visit.marked("ikd-text"))
    visit.press("seek_apply")
    assert visit.link != "m=1&r=sendiri&lang=en"


@pytest.mark.parametrize("away", [PLANNING, "pages/methods.py"])
def test_what_was_said_of_the_teams_is_kept_for_the_visit(away):
    visit = asked("teams", "m=1&r=sendiri&lang=id")
    visit.app.number_input("team_count").set_value(6)
    visit.app.number_input("team_officers").set_value(2)
    visit.app.number_input("floor:sekolah").set_value(1)
    visit.run()
    if away == PLANNING:
        visit.app.button_group("question").set_value("wait")
        visit.run()
        visit.app.button_group("question").set_value("teams")
        visit.run()
    else:
        visit.open_page(away)
        visit.open_page(PLANNING)
    assert visit.app.number_input("team_count").value == 6
    assert visit.app.number_input("team_officers").value == 2
    assert visit.app.number_input("floor:sekolah").value == 1


def test_staffing_that_cannot_be_is_refused_with_its_sum():
    visit = asked("teams", "m=1&r=sendiri&lang=id")
    visit.app.number_input("team_hours").set_value(20.0)
    visit.app.number_input("team_travel").set_value(11.0)
    visit.run()
    visit.press("teams_go")
    assert "20 jam kerja + 11 jam jalan = 31 jam" in visit.marked("ikd-warning")[0]


def _with_districts(*rows: tuple[str, float, float | None]) -> Visit:
    visit = asked("wait", "m=1&r=sendiri&lang=id")
    columns = ("district_name", "district_floor", "district_size")
    visit.app.session_state["districts:now"] = pd.DataFrame(list(rows), columns=list(columns))
    visit.app.button_group("question").set_value("teams")
    visit.run()
    if "teams_go" in [button.key for button in visit.app.button]:
        visit.press("teams_go")
    return visit


def test_the_days_at_kecamatan_offices_are_shared_out_over_the_kecamatan():
    visit = _with_districts(("Barat", 3.0, 10_000.0), ("Timur <b>", 1.0, None))
    shares = next(table for table in visit.tables if table[0][0] == "Kecamatan")
    assert [row[0] for row in shares[1:]] == ["Barat", "Timur <b>"]
    assert [int(row[2]) >= int(row[1]) for row in shares[1:]] == [True, True]
    best = next(table for table in visit.tables if table[0][0] == "Kanal")
    assert sum(int(row[2]) for row in shares[1:]) == int(next(row for row in best if row[0] == "Kantor kecamatan")[2])


def test_kecamatan_whose_floors_exceed_the_teams_are_refused_with_the_sum():
    visit = _with_districts(("Barat", 12.0, None), ("Timur", 9.0, None))
    assert "21 hari tim seminggu, padahal 3 tim x 5 hari = 15" in visit.marked("ikd-warning")[0]


def test_kecamatan_all_of_size_nought_are_told_at_once():
    visit = _with_districts(("Barat", 0.0, 0.0))
    assert "berukuran 0" in visit.marked("ikd-warning")[0]
