"""In a year that runs a lever moves from tomorrow on, and the page says so; who only said what ran can say that too."""

from simulator.sharing import decode
from tests.checks import checked
from tests.pages.visit import Visit
from tests.story.reading import plain

LINK = checked("m=1&r=sendiri&lang=id")


def test_a_slider_moves_from_tomorrow_and_one_press_says_that_it_has_run(monkeypatch):
    monkeypatch.setenv("IKD_TODAY", "2026-07-01")
    visit = Visit(LINK)
    assert "plan.from" not in visit.link
    visit.slide("kelurahan.events", 20)
    assert "kelurahan.events=20&plan.from=2026-07-02&was.kelurahan.events=2" in visit.link
    assert "berlaku mulai 2 Juli 2026" in plain(" ".join(visit.html))
    ahead = visit.figures[0]
    visit.slide("kelurahan.events", 2)
    assert "plan.from" not in visit.link
    visit.slide("kelurahan.events", 20)
    visit.press("has_run")
    assert "plan.from" not in visit.link
    opened = decode(visit.link)
    assert opened.scenario == opened.baseline
    assert opened.scenario["kelurahan.events"] == 20
    assert visit.figures[0] > ahead
