"""No line of any log, and nothing printed, holds a link or a name: neither of a usual visit nor of one that fails."""

import logging

from simulator.ui.projection import growth
from simulator.words import say
from tests.pages.visit import MEETING, Visit

MARK = "Tandarahasia"
LINK = f"m=1&r=sendiri&city=Kota%20{MARK}&name=Rencana%20{MARK}&lain.name={MARK}&growth={MARK}&{MARK}=1"


def told(caplog, capfd) -> str:
    printed = capfd.readouterr()
    formatted = [logging.Formatter("%(name)s %(message)s").format(record) for record in caplog.records]
    return "\n".join((printed.out, printed.err, caplog.text, *formatted))


def test_a_visit_leaves_no_link_and_no_name_in_any_log(caplog, capfd):
    with caplog.at_level(logging.DEBUG):
        visit = Visit(LINK)
        assert MARK in visit.verdict
        visit.type("growth", f"{MARK} 3")
        visit.open_page(MEETING)
        assert MARK not in told(caplog, capfd)


def test_what_fails_is_logged_by_its_kind_and_place_and_not_by_its_words(caplog, capfd, monkeypatch):
    def failing(*_: object) -> None:
        raise ValueError(f"no {MARK}")

    visit = Visit(LINK)
    monkeypatch.setattr(growth, "show_growth", failing)
    visit.app.run()
    assert say("app.trouble", "id") in [error.value for error in visit.app.error]
    lines = told(caplog, capfd)
    assert "page failed" in lines
    assert "ValueError" in lines
    assert "test_log_lines.py" in lines
    assert MARK not in lines
    assert "m=1" not in lines
