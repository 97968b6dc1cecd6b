"""Which days are service days, and what becomes of events that fall on others."""

import datetime as dt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator import Scenario, preset
from simulator.model.calendar import Calendar, calendar_of, events_per_day, open_days, span
from tests.examples import examples

CALENDAR = Calendar()
BLITAR = preset("blitar-2025")
DECEMBER = (dt.date(2025, 11, 30), dt.date(2025, 12, 31))
HORIZONS = st.tuples(st.dates(dt.date(2022, 1, 1), dt.date(2030, 12, 31)), st.integers(1, 400)).map(
    lambda pair: (pair[0], pair[0] + dt.timedelta(days=pair[1]))
)
WEEKDAYS = st.sets(st.sampled_from("1234567"), min_size=1).map(lambda digits: "".join(sorted(digits)))


def test_a_projection_begins_the_day_after_and_holds_the_end_date():
    days = span(dt.date(2024, 2, 27), dt.date(2024, 3, 1))
    assert days == (dt.date(2024, 2, 28), dt.date(2024, 2, 29), dt.date(2024, 3, 1))


def test_christmas_is_a_holiday_and_the_day_after_joint_leave():
    assert CALENDAR.is_closed(dt.date(2025, 12, 25), joint_leave=False)
    assert not CALENDAR.is_closed(dt.date(2025, 12, 26), joint_leave=False)
    assert CALENDAR.is_closed(dt.date(2025, 12, 26), joint_leave=True)


@pytest.mark.parametrize(
    "day",
    [dt.date(2025, 1, 1), dt.date(2025, 3, 31), dt.date(2025, 5, 1), dt.date(2025, 6, 1), dt.date(2025, 8, 17)],
)
def test_national_holidays_of_2025_are_closed_whatever_becomes_of_joint_leave(day):
    assert CALENDAR.is_closed(day, joint_leave=False)
    assert CALENDAR.is_closed(day, joint_leave=True)


def test_december_2025_has_21_office_days():
    _, opened, _ = open_days(CALENDAR, *DECEMBER, "12345", True, False)
    assert opened.sum() == 21
    _, opened, _ = open_days(CALENDAR, *DECEMBER, "12345", False, False)
    assert opened.sum() == 22


def test_a_year_without_a_decree_is_called_an_estimate():
    assert CALENDAR.estimated_years(dt.date(2025, 6, 1), dt.date(2027, 12, 31)) == ()
    assert CALENDAR.estimated_years(dt.date(2027, 12, 31), dt.date(2029, 1, 1)) == (2028, 2029)


def test_a_scenario_names_version_and_province():
    assert calendar_of(Scenario()) == Calendar("2026", None)
    assert calendar_of(Scenario({"code": "32.71"})) == Calendar("2026", "32")
    assert calendar_of(BLITAR) == Calendar("2026", "35")


def test_schools_rest_when_their_province_does():
    """In Jawa Barat reports are handed out on 23 December 2026, so the break begins a week later."""
    week = dt.date(2026, 12, 20), dt.date(2026, 12, 27)
    usual, own = (
        events_per_day(Calendar(province=code), *week, 5, "12345", school_breaks=True)[1].sum() for code in (None, "32")
    )
    assert (usual, own) == (0, 3)


def test_events_are_spread_evenly_over_the_weekdays():
    planned, held = events_per_day(CALENDAR, dt.date(2025, 11, 2), dt.date(2025, 11, 9), 4, "135")
    assert planned.tolist() == held.tolist()
    assert planned == pytest.approx([4 / 3, 0, 4 / 3, 0, 4 / 3, 0, 0])


def test_what_falls_on_a_holiday_is_lost():
    planned, held = events_per_day(CALENDAR, dt.date(2025, 12, 21), dt.date(2025, 12, 28), 5, "12345")
    assert planned.tolist() == [1, 1, 1, 1, 1, 0, 0]
    assert held.tolist() == [1, 1, 1, 0, 0, 0, 0]


def test_what_falls_on_a_holiday_is_made_up_within_the_week():
    planned, held = events_per_day(CALENDAR, dt.date(2025, 12, 21), dt.date(2025, 12, 28), 5, "12345", makeup=True)
    assert planned.tolist() == [1, 1, 1, 1, 1, 0, 0]
    assert held == pytest.approx([5 / 3, 5 / 3, 5 / 3, 0, 0, 0, 0])


def test_a_week_that_is_closed_altogether_is_lost_even_when_made_up():
    _, held = events_per_day(
        CALENDAR, dt.date(2025, 12, 21), dt.date(2025, 12, 28), 5, "12345", makeup=True, school_breaks=True
    )
    assert held.sum() == 0


@given(HORIZONS, st.integers(0, 60), WEEKDAYS, st.booleans())
@examples(60)
def test_made_up_weeks_hold_their_events_if_any_day_is_open(horizon, a_week, weekdays, joint_leave):
    start, end = horizon
    start -= dt.timedelta(days=start.weekday() + 1)
    end += dt.timedelta(days=6 - end.weekday())
    _, held = events_per_day(CALENDAR, start, end, a_week, weekdays, joint_leave=joint_leave, makeup=True)
    _, opened, _ = open_days(CALENDAR, start, end, weekdays, joint_leave, False)
    weeks, is_open = held.reshape(-1, 7).sum(axis=1), opened.reshape(-1, 7).any(axis=1)
    np.testing.assert_allclose(weeks, np.where(is_open, a_week, 0))


@given(HORIZONS, st.integers(1, 60), WEEKDAYS, st.booleans(), st.booleans(), st.booleans())
@examples(60)
def test_events_are_held_on_open_days_only(horizon, a_week, weekdays, joint_leave, makeup, school_breaks):
    options = {"joint_leave": joint_leave, "makeup": makeup, "school_breaks": school_breaks}
    planned, held = events_per_day(CALENDAR, *horizon, a_week, weekdays, **options)
    for day, n_planned, n_held in zip(span(*horizon), planned, held, strict=True):
        on_schedule = str(day.isoweekday()) in weekdays
        closed = CALENDAR.is_closed(day, joint_leave) or (school_breaks and CALENDAR.in_school_break(day))
        assert (n_planned > 0) == on_schedule
        assert (n_held > 0) == (on_schedule and not closed)
        if not makeup:
            assert n_held in (0, n_planned)


@given(HORIZONS, WEEKDAYS, st.booleans(), st.integers(-500, 500))
@examples(50)
def test_nothing_is_held_before_a_channel_begins_and_all_of_it_after(horizon, weekdays, makeup, shift):
    start, end = horizon
    begins = start + dt.timedelta(days=shift)
    always = events_per_day(CALENDAR, start, end, 3, weekdays, makeup=makeup)
    later = events_per_day(CALENDAR, start, end, 3, weekdays, makeup=makeup, begins=begins)
    running = np.array([day >= begins for day in span(start, end)])
    for whole, part in zip(always, later, strict=True):
        assert (part == np.where(running, whole, 0)).all()


@given(HORIZONS, st.integers(1, 200), WEEKDAYS)
@examples(50)
def test_a_longer_horizon_only_adds_days(horizon, more, weekdays):
    start, end = horizon
    short = events_per_day(CALENDAR, start, end, 7, weekdays, makeup=True, school_breaks=True)
    longer = events_per_day(
        CALENDAR, start, end + dt.timedelta(days=more), 7, weekdays, makeup=True, school_breaks=True
    )
    for one, other in zip(short, longer, strict=True):
        assert (one == other[: len(one)]).all()


def test_a_week_cut_by_the_horizon_holds_what_the_whole_week_would():
    """Christmas week of 2025 has three open days: made up, each holds 5/3, wherever the projection is cut."""
    _, whole = events_per_day(CALENDAR, dt.date(2025, 12, 21), dt.date(2025, 12, 28), 5, "12345", makeup=True)
    _, begun = events_per_day(CALENDAR, dt.date(2025, 12, 22), dt.date(2025, 12, 28), 5, "12345", makeup=True)
    _, ended = events_per_day(CALENDAR, dt.date(2025, 12, 21), dt.date(2025, 12, 23), 5, "12345", makeup=True)
    assert begun.tolist() == whole[1:].tolist()
    assert ended.tolist() == whole[:2].tolist()
    assert ended == pytest.approx([5 / 3, 5 / 3]), "part of what is lost after the end date is held before it"
