"""Milestones are the plan's own curve: its dates, its end to the digit, nothing lost between them."""

import datetime as dt
import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.__main__ import main
from simulator.model import project
from simulator.narrative.dates.milestones import expected_sentence, milestones_sentence, milestones_table
from simulator.planning.dates.milestones import BY, by_day, days_of, expected_today, milestones
from simulator.presets import BY_KEY
from simulator.words import formats
from tests.calls import assert_refused

DENPASAR = BY_KEY["denpasar-2024"].scenario
DAYS = [dt.date(2024, 1, 31) + dt.timedelta(days=k) for k in range(1097)]


@pytest.fixture(scope="module")
def told():
    return by_day(DENPASAR, 200)


@given(st.integers(0, 600), st.integers(1, 400), st.sampled_from(BY))
@settings(max_examples=60)
def test_dates_are_ends_of_weeks_months_and_quarters_and_the_last_day(first, long, by):
    days = DAYS[first : first + long + 1]
    found = [days[k] for k in days_of(days, by)]
    assert found == sorted(set(found))
    assert found[-1] == days[-1]
    assert days[0] not in found
    ends = {
        "week": lambda day: day.strftime("%A") == "Sunday",
        "month": lambda day: day.month != (day + dt.timedelta(days=1)).month,
        "quarter": lambda day: (day.month, day.day) in ((3, 31), (6, 30), (9, 30), (12, 31)),
    }
    assert [day for day in days[1:-1] if ends[by](day)] == found[:-1]


@pytest.mark.parametrize("by", BY)
def test_the_last_milestone_is_the_projections_end_to_the_digit(told, by):
    plain, last = project(DENPASAR, 200), milestones(told, by)[-1]
    assert last.date == plain.days[-1]
    assert last.active == plain.active.at(-1)
    assert last.coverage == plain.coverage_end


@pytest.mark.parametrize("by", BY)
def test_gains_between_milestones_add_up_to_the_whole_gain(told, by):
    found = [one.active.line for one in milestones(told, by)]
    steps = [b - a for a, b in pairwise([DENPASAR["active"], *found])]
    assert sum(steps) == pytest.approx(found[-1] - DENPASAR["active"], abs=1e-6)
    _, rows = milestones_table(milestones(told, by), told, "en")
    written = [int(row[2].replace(",", "").replace("\u2212", "-")) for row in rows]
    assert DENPASAR["active"] + sum(written) == int(rows[-1][1].replace(",", ""))


def test_the_curve_is_the_calendars_and_no_diagonal(told):
    steps = [one.active.line for one in milestones(told, "week")]
    gains = [b - a for a, b in pairwise(steps)]
    assert max(gains) > 1.2 * min(gains)


@pytest.mark.parametrize(
    ("today", "expected"),
    [("2024-10-08", None), ("2024-10-09", None), ("2024-10-10", 1), ("2024-12-31", 83), ("2025-01-01", None)],
)
def test_expected_by_today_is_said_within_the_plans_days_alone(told, monkeypatch, today, expected):
    monkeypatch.setenv("IKD_TODAY", today)
    found, said = expected_today(told), expected_sentence(told, "id")
    assert (found is None, said is None) == (expected is None,) * 2
    if expected is not None:
        assert found.date == told.days[expected]
        assert found.active.line == told.active.line[expected]
        assert found.active.p10 <= found.active.line <= found.active.p90
        assert "Seharusnya hari ini" in said


def test_a_paper_names_months_or_quarters_and_nothing_where_the_end_is_all_that_is_left(told):
    found = milestones(told, "month")
    said = milestones_sentence(told, "en")
    assert all(f"{formats.date(one.date, 'en')} {formats.number(one.active.line, 'en')}" in said for one in found)
    assert milestones_sentence(by_day(DENPASAR.replace({"end": dt.date(2024, 10, 20)}), 20), "en") is None
    long = milestones_sentence(by_day(DENPASAR.replace({"end": dt.date(2025, 12, 31)}), 20), "en")
    assert long.count(";") == 4


@pytest.mark.parametrize("by", BY)
def test_the_command_gives_the_contracts_list_ending_where_project_ends(capsys, by):
    link = "m=1&r=blitar-2025&kelurahan.events=7&lang=en"
    assert main(["milestones", link, "--by", by, "--json", "--draws", "60"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert main(["project", link, "--json", "--draws", "60"]) == 0
    whole = json.loads(capsys.readouterr().out)
    assert all(one.keys() == {"date", "active", "coverage"} for one in found)
    assert found[-1]["date"] == whole["horizon"]["end"]
    for name, end in (("active", whole["end"]["active"]), ("coverage", whole["end"]["coverage"]["wajib_ktp"])):
        assert all(one[name].keys() == {"line", "p10", "p90"} for one in found)
        assert found[-1][name] == {key: end[key] for key in ("line", "p10", "p90")}


def test_the_command_in_words_says_what_is_expected_by_today(capsys, monkeypatch):
    monkeypatch.setenv("IKD_TODAY", "2024-11-13")
    assert main(["milestones", "m=1&r=denpasar-2024&lang=en", "--draws", "60"]) == 0
    said = capsys.readouterr().out
    assert "Expected by today (13\u00a0Nov\u00a02024)" in said
    assert "31\u00a0Dec\u00a02024" in said
    assert_refused(capsys, ("milestones", "m=1&r=denpasar-2024", "--by", "day"))
