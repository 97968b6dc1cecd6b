"""Further targets and further years on the front page."""

import datetime as dt

from simulator.sharing import decode
from tests.pages.visit import Visit


def test_next_year_is_a_press_away_and_each_year_has_its_row(monkeypatch):
    monkeypatch.setenv("IKD_TODAY", "2026-03-01")
    visit = Visit("m=1&r=sendiri&target.national=28&denominator=register&lang=id")
    assert "menurut register 30" in visit.verdict
    assert any("Target nasional 28" in row[0] for table in visit.tables for row in table)
    visit.press("next_year")
    plan = decode(visit.link).scenario
    assert plan["end"] == dt.date(2027, 12, 31)
    assert (plan["denominator"], plan["target.national"]) == ("register", 0.28)
    years = [row[0].replace("\u00a0", " ") for table in visit.tables for row in table if row[0].startswith("31")]
    assert years[:2] == ["31 Des 2026", "31 Des 2027"]


def test_milestones_unfold_and_follow_the_period_that_is_chosen(monkeypatch):
    monkeypatch.setenv("IKD_TODAY", "2024-11-13")
    visit = Visit("m=1&r=denpasar-2024&lang=id", open_folds=("milestones",))
    assert any("Seharusnya hari ini (13 Nov 2024): 21.835 orang" in one for one in visit.marked("ikd-text"))
    months = next(rows for rows in visit.tables if rows[0][0] == "Sampai dengan")
    assert [row[0] for row in months[1:]] == ["31 Okt 2024", "30 Nov 2024", "31 Des 2024"]
    visit.app.segmented_control("milestones_by").set_value("week")
    visit.run()
    weeks = next(rows for rows in visit.tables if rows[0][0] == "Sampai dengan")
    assert len(weeks) == 14
    assert weeks[-1][:2] == months[-1][:2]
    assert weeks[-1][3:] == months[-1][3:]
