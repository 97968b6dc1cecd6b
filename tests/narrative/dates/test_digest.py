"""The digest of a track: a dozen weeks with a bad month in them, told week by week in both languages."""

import datetime as dt
import json

import pytest

from simulator.__main__ import main
from simulator.evidence.tables.counts import Count
from simulator.evidence.track.file import Track, as_json, freeze
from simulator.evidence.track.progress import follow
from simulator.model import project_line
from simulator.narrative.dates.digest import LONGEST, digest_of
from simulator.planning.dates.milestones import by_day, expected_today
from simulator.planning.dates.standing import standing_of
from simulator.presets import BY_KEY
from simulator.words import formats
from tests.calls import assert_refused

PLAN = BY_KEY["denpasar-2024"].scenario.replace({"as_of": dt.date(2024, 9, 25), "target": 0.048})
START, END = PLAN["as_of"], PLAN["end"]
BAD = range(5, 9)
"""Weeks in which a third of what was planned came."""
LINK = "m=1&r=denpasar-2024"


def weekly(weeks: int) -> tuple[Count, ...]:
    """As planned, but for the bad month."""
    line, active, counts = project_line(PLAN)[1].active, float(PLAN["active"]), []
    for week in range(1, weeks + 1):
        active += (line[7 * week] - line[7 * week - 7]) * (0.33 if week in BAD else 1.0)
        counts.append(Count(START + dt.timedelta(weeks=week), round(active), None, week))
    return tuple(counts)


def told(weeks: int, language="id", link=LINK, plan=PLAN):
    return digest_of(follow(plan, weekly(weeks)), link, language)


def at(monkeypatch, day: dt.date) -> None:
    monkeypatch.setenv("IKD_TODAY", day.isoformat())


def test_twelve_weeks_with_a_bad_month_are_told_as_they_went(monkeypatch):
    counts, chances = weekly(12), {}
    for week in range(1, 13):
        at(monkeypatch, counts[week - 1].date)
        found = follow(PLAN, counts[:week])
        standing = standing_of(found)
        before = counts[week - 2].active if week > 1 else PLAN["active"]
        assert standing.last.count == counts[week - 1]
        assert standing.change.gained == counts[week - 1].active - before
        assert standing.change.since == counts[week - 1].date - dt.timedelta(days=7)
        assert standing.expected == expected_today(by_day(PLAN))
        assert standing.expected.active.line == standing.last.planned
        assert standing.is_behind() == (week >= BAD.start)
        assert standing.is_behind("range") <= standing.is_behind("line")
        assert standing.chance == found.renewed.target.probability
        if week in BAD:
            assert standing.change.gained < 0.4 * standing.change.planned
        chances[week] = standing.chance
    assert chances[8] < chances[4] - 0.2


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "id",
            ("Hitungan terakhir", "*kurang", "Seharusnya hari ini", "Peluang mencapai target", "Yang perlu dilakukan"),
        ),
        ("en", ("Last count", "short*", "Expected by today", "Chance of the target", "What to do")),
    ],
)
def test_the_text_says_all_that_a_week_needs_in_either_language(monkeypatch, language, words):
    at(monkeypatch, weekly(8)[-1].date + dt.timedelta(days=9))
    found = told(8, language)
    text, standing = found.text, found.standing
    assert all(word in text for word in words)
    assert formats.number(standing.last.count.active, language) in text
    assert formats.number(standing.expected.active.line, language) in text
    assert formats.chance(standing.chance, language) in text
    assert text.endswith(LINK)
    assert ("9 hari tanpa" if language == "id" else "for 9 days") in text
    assert text.count("*") % 2 == 0
    assert len(text) <= LONGEST


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("city", ["A" * 60, "*_Kota_* `x`"])
@pytest.mark.parametrize("length", [40, 300, 2000])
def test_the_text_stays_under_seven_hundred_characters(monkeypatch, language, city, length):
    at(monkeypatch, weekly(8)[-1].date + dt.timedelta(days=20))
    plan = PLAN.replace({"city": city, "target": 0.3})
    link = "m=1&r=denpasar-2024&name=".ljust(length, "x")
    text = told(8, language, link, plan).text
    assert len(text) <= LONGEST
    too_long = "terlalu panjang" if language == "id" else "too long"
    assert text.endswith(link) == (too_long not in text)
    if length != 300:
        assert (too_long in text) == (length == 2000)


@pytest.mark.parametrize("days", [1, 40])
def test_once_the_period_is_over_nothing_is_expected_forecast_or_advised(monkeypatch, days):
    at(monkeypatch, END + dt.timedelta(days=days))
    open_end = told(12)
    assert "Belum ada hitungan pada tanggal akhir" in open_end.text
    late = Count(END + dt.timedelta(days=1), 23_000, None, 13)
    closed = digest_of(follow(PLAN, (*weekly(12), late)), LINK, "id")
    assert "*23.000 orang*" in closed.text
    assert closed.standing.final == late
    for found in (open_end, closed):
        assert (found.standing.expected, found.standing.chance, found.advice) == (None, None, "")
        assert not found.standing.is_behind()
        assert not any(word in found.text for word in ("Seharusnya", "Peluang", "perlu dilakukan"))


def test_before_the_first_count_the_plan_alone_is_told(monkeypatch):
    at(monkeypatch, START + dt.timedelta(days=10))
    found = told(0)
    assert "Belum ada hitungan" in found.text
    assert not found.standing.is_behind()
    assert found.standing.expected == expected_today(by_day(PLAN))
    at(monkeypatch, START - dt.timedelta(days=3))
    early = told(0)
    assert "berjalan mulai" in early.text
    assert early.standing.expected is None


def test_a_count_that_looks_mistyped_is_told_to_be_checked(monkeypatch):
    at(monkeypatch, START + dt.timedelta(days=14))
    fallen = (*weekly(1), Count(START + dt.timedelta(days=14), 11, None, 2))
    assert "tampak keliru" in digest_of(follow(PLAN, fallen), LINK, "id").text


@pytest.fixture
def track(tmp_path):
    def write(weeks: int) -> str:
        path = tmp_path / f"{weeks}.json"
        frozen = freeze(PLAN, "id")
        path.write_bytes(as_json(Track(frozen.name, frozen.link, weekly(weeks))))
        return str(path)

    return write


def test_the_command_exits_with_three_when_behind_and_is_silent_when_not(monkeypatch, capsys, track):
    at(monkeypatch, weekly(4)[-1].date)
    assert main(["digest", track(4), "--only-if-behind"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["digest", track(4)]) == 0
    assert "Pantauan IKD" in capsys.readouterr().out
    at(monkeypatch, weekly(8)[-1].date)
    assert (
        main(["digest", track(8), "--only-if-behind", "--lang", "en", "--address", "https://ikd.example.go.id/"]) == 3
    )
    assert "Plan: https://ikd.example.go.id/?m=1" in capsys.readouterr().out
    at(monkeypatch, END + dt.timedelta(days=1))
    assert main(["digest", track(8), "--only-if-behind"]) == 0
    assert capsys.readouterr().out == ""


def test_the_command_has_its_fields_and_refuses_what_is_no_address(monkeypatch, capsys, track):
    at(monkeypatch, weekly(8)[-1].date)
    assert main(["digest", track(8), "--json"]) == 3
    found = json.loads(capsys.readouterr().out)
    assert found["behind"] is True
    assert found["period"] == "running"
    assert found["last"]["active"] == weekly(8)[-1].active
    assert found["expected_today"]["active"]["line"] == found["last"]["expected"]["line"]
    assert found["change"]["gained"] == weekly(8)[-1].active - weekly(8)[-2].active
    assert found["advice"]
    assert len(found["text"]) <= LONGEST
    assert_refused(capsys, ("digest", track(8), "--address", "javascript:1"))
    assert_refused(capsys, ("digest", "nowhere.json"))
