"""The command that makes and checks the calendar: nothing changes silently, a new decree is seen."""

import datetime as dt

import pytest

from simulator.model.calendar.data import CALENDARS, DATA, rows
from simulator.model.calendar.rows import Row, parse, written
from tools import calendar as make_calendar
from tools import calendar_estimates as estimates

KNOWN = parse(make_calendar.KNOWN.read_text(encoding="utf-8"))


def test_everything_kept_by_hand_is_in_the_newest_calendar():
    made = make_calendar.make(KNOWN)
    assert set(KNOWN) <= set(made)
    assert all(row.basis == "estimate" for row in set(made) - set(KNOWN))


def test_what_is_kept_by_hand_is_not_estimated_and_in_order():
    assert {row.basis for row in KNOWN} == {"decree", "reported"}
    assert written(KNOWN) == make_calendar.KNOWN.read_text(encoding="utf-8")


def test_the_shipped_calendar_has_no_decreed_difference_that_is_not_listed():
    assert [one.text for one in make_calendar.differences(rows("2026")) if one.alarm] == []


def test_check_tells_what_it_compared(capsys):
    assert make_calendar.main(["--check", "--version", "2026"]) == 0
    told = capsys.readouterr().out
    assert "Ramadan 1446; the library begins it on 2025-03-02 (known: " in told
    assert told.splitlines()[-1].startswith("calendar 2026 and holidays 0.")


def changed(kind: str, day: str, to: str | None) -> list[Row]:
    """The shipped rows with one of them moved or taken out."""
    date = dt.date.fromisoformat
    found = []
    for row in rows("2026"):
        if (row.kind, str(row.first)) != (kind, day):
            found.append(row)
        elif to:
            found.append(Row(row.kind, date(to), date(to), row.province, row.basis, row.name, row.source))
    assert found != list(rows("2026"))
    return found


@pytest.mark.parametrize(
    ("kind", "day", "to", "alarms"),
    [
        ("joint_leave", "2025-08-18", None, ["2025-08-18 joint_leave: only the library has Cuti Bersama"]),
        ("holiday", "2027-03-10", "2027-03-09", ["2027-03-09 holiday: only the file", "2027-03-10 holiday: only the"]),
        ("holiday", "2040-10-08", "2040-10-07", []),
    ],
)
def test_a_difference_is_an_alarm_in_decreed_years_only(kind, day, to, alarms):
    found = list(make_calendar.differences(changed(kind, day, to)))
    said = sorted(one.text for one in found if one.alarm)
    assert len(said) == len(alarms)
    assert all(text.startswith(start) for text, start in zip(said, alarms, strict=True))
    assert len([one for one in found if "known:" not in one.text]) == (2 if to else 1)


def test_a_new_decree_is_seen(monkeypatch):
    by_library = estimates.library_days

    def with_decree(kind, year):
        extra = {dt.date(2028, 2, 25): "Cuti Bersama"} if (kind, year) == ("joint_leave", 2028) else {}
        return by_library(kind, year) | extra

    monkeypatch.setattr(estimates, "library_days", with_decree)
    assert make_calendar.check("2026") == 1


@pytest.mark.slow
def test_a_version_that_is_out_is_not_written_again(tmp_path, monkeypatch, capsys):
    text = (DATA / CALENDARS["2026"]).read_text(encoding="utf-8")
    path = tmp_path / CALENDARS["2026"]
    path.write_text(text.replace("2040", "2039", 1), encoding="utf-8")
    before = path.read_text(encoding="utf-8")
    monkeypatch.setattr(make_calendar, "DATA", tmp_path)
    assert make_calendar.main(["--version", "2026"]) == 1
    assert "name a new version" in capsys.readouterr().out
    assert path.read_text(encoding="utf-8") == before
    assert make_calendar.main(["--version", "2026", "--overwrite"]) == 0
    assert parse(path.read_text(encoding="utf-8"))
    assert make_calendar.main(["--version", "2026"]) == 0
    assert "as it would be made" in capsys.readouterr().out


def test_a_version_that_is_not_known_is_a_call_that_makes_no_sense(capsys):
    with pytest.raises(SystemExit) as stopped:
        make_calendar.main(["--version", "1999"])
    assert stopped.value.code == 2


def test_the_usual_school_breaks_follow_the_decreed_ramadan():
    made = make_calendar.make([row for row in KNOWN if row.kind != "school_break"])
    breaks = {(row.name, row.first.year): (row.first, row.last) for row in made if row.kind == "school_break"}
    assert breaks["libur awal Ramadan", 2025] == (dt.date(2025, 2, 28), dt.date(2025, 3, 4))
    assert breaks["libur Idulfitri", 2025] == (dt.date(2025, 3, 26), dt.date(2025, 4, 8))


def test_ramadan_ends_before_a_decreed_syawal_that_the_library_has_otherwise():
    moved = [
        Row(r.kind, r.first + dt.timedelta(1), r.last + dt.timedelta(1), *list(vars(r).values())[3:])
        if r.name == "1-7 Syawal 1448"
        else r
        for r in KNOWN
    ]
    made = {row.name: row for row in make_calendar.make(moved)}
    assert made["Ramadan 1448"].last == dt.date(2027, 3, 10)
