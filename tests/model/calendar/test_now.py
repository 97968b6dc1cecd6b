"""What day it is where the city lies, and from when on anything may begin."""

import datetime as dt
from contextlib import contextmanager

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from simulator.__main__ import main
from simulator.model.calendar import BadTodayError, first_day, first_start, may_begin, now, period_of, today, today_in
from simulator.parameters import PROVINCES, hours_ahead
from simulator.presets import BY_KEY, OWN_CITY
from simulator.ui.widgets.computed import computed

ONE_DAY = dt.timedelta(days=1)
OWN = BY_KEY[OWN_CITY].scenario
EDGES = [dt.date(2028, 1, 1), dt.date(2028, 2, 29), dt.date(2028, 12, 31), dt.date(2029, 1, 1)]


def running(day: dt.date, gone: int, left: int, code: str = ""):
    """The own city with figures of so many days before a day and an end so many after it."""
    return OWN.replace({"as_of": day - gone * ONE_DAY, "end": day + left * ONE_DAY, "code": code})


@contextmanager
def on(day: dt.date):
    """As if that were today."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(now.TODAY, day.isoformat())
        yield


days = st.dates(dt.date(2023, 1, 1), dt.date(2040, 12, 31)) | st.sampled_from(EDGES)


@pytest.mark.parametrize(
    ("code", "hours"), [("", 7), ("35.72", 7), ("51.71", 8), ("64.72", 8), ("81.71", 9), ("94", 9)]
)
def test_the_day_turns_by_the_zone_of_the_province(code, hours, monkeypatch):
    midnight = dt.datetime(2027, 12, 31, 24 - hours - 1, 59, 59, tzinfo=dt.UTC)

    class Clock(dt.datetime):
        at = midnight

        @classmethod
        def now(cls, tz=None):
            return cls.at.astimezone(tz)

    monkeypatch.delenv(now.TODAY, raising=False)
    monkeypatch.setattr(now.dt, "datetime", Clock)
    assert today(code) == dt.date(2027, 12, 31)
    Clock.at = midnight + dt.timedelta(seconds=1)
    assert today(code) == dt.date(2028, 1, 1)


def test_every_province_has_one_of_the_three_zones():
    assert {hours_ahead(code) for code in PROVINCES} == {7, 8, 9}
    assert sum(hours_ahead(code) == 7 for code in PROVINCES) == 18
    assert sum(hours_ahead(code) == 8 for code in PROVINCES) == 12


@pytest.mark.parametrize("wrong", ["25-11-2026", "2026-02-29", "20261125", "2026-11-25T00:00", "besok", " 2026-11-25"])
def test_a_today_that_is_no_date_is_said_and_no_other_day_taken(wrong, monkeypatch, capsys):
    monkeypatch.setenv(now.TODAY, wrong)
    with pytest.raises(BadTodayError, match=now.TODAY):
        today()
    with pytest.raises(SystemExit) as stopped:
        main(["project", "m=1&r=blitar-2025", "--json"])
    told = capsys.readouterr()
    assert stopped.value.code == 2
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert wrong.strip() in told.err


@given(
    day=days,
    gone=st.integers(-30, 500),
    left=st.integers(-200, 400),
    code=st.sampled_from([f"{province}.71" for province in PROVINCES] + [""]),
)
@example(day=EDGES[2], gone=365, left=0, code="91.71")
@example(day=EDGES[3], gone=366, left=-1, code="91.71")
def test_a_period_runs_from_the_day_of_its_figures_to_its_end(day, gone, left, code):
    if left <= -gone:
        gone = 1 - left
    scenario = running(day, gone, left, code)
    with on(day):
        period, first = period_of(scenario), first_start(scenario)
        allowed = may_begin(scenario)
        assert today_in(scenario) == day
    assert period == ("past" if left < 0 else "ahead" if gone < 0 else "running")
    if period == "past":
        assert (first, allowed) == (first_day(scenario), False)
    else:
        assert first == max(day, scenario.day("as_of")) + ONE_DAY
        assert allowed == (left > 0)


def test_an_answer_worked_out_yesterday_is_not_todays():
    worked_out = []
    for day in EDGES:
        with on(day):
            found = computed(("one", "question"), "id", lambda progress: worked_out.append(1) or len(worked_out))
            assert computed(("one", "question"), "id", lambda progress: 0) == found
    assert len(worked_out) == len(EDGES)
