"""What the shipped calendar says: decrees complete and pinned, estimates marked, breaks by province."""

import datetime as dt
import hashlib
from itertools import combinations

import pytest

from simulator.model.calendar import data
from simulator.model.calendar.rows import EVERYWHERE, parse, written
from simulator.parameters import PROVINCES

V = "2026"
PINNED = {"2026": "157f653efeeba73268723f47edb9e1bb74f32c5a46d81b3489bf8e0e6cb05c2b"}
"""SHA-256 of each version's text. A version that is out never changes; a new decree is a new line here."""
SERVICE_DAYS = {2022: 246, 2023: 239, 2024: 238, 2025: 237, 2026: 240, 2027: 242}
HOLIDAYS = {2022: 16, 2023: 16, 2024: 19, 2025: 17, 2026: 17, 2027: 18}
JOINT_LEAVE = {2022: 4, 2023: 11, 2024: 10, 2025: 11, 2026: 8, 2027: 8}
RAMADANS = {
    2022: ((2022, 4, 3), (2022, 5, 2)),
    2023: ((2023, 3, 23), (2023, 4, 22)),
    2024: ((2024, 3, 12), (2024, 4, 10)),
    2025: ((2025, 3, 1), (2025, 3, 31)),
    2026: ((2026, 2, 19), (2026, 3, 21)),
    2027: ((2027, 2, 8), (2027, 3, 10)),
}
"""1 Ramadan and 1 Syawal: by the sidang isbat, for 2027 by estimate and SKB."""
DAY = dt.timedelta(days=1)
YEARS = range(data.FIRST_YEAR, data.LAST_YEAR + 1)


def days(first: dt.date, last: dt.date) -> list[dt.date]:
    return [first + k * DAY for k in range((last - first).days + 1)]


def service_days(year: int) -> int:
    return sum(
        day.weekday() < 5 and not data.is_closed(V, day, joint_leave=True)
        for day in days(dt.date(year, 1, 1), dt.date(year, 12, 31))
    )


@pytest.mark.parametrize("version", data.CALENDARS)
def test_a_version_that_is_out_never_changes(version):
    text = (data.DATA / data.CALENDARS[version]).read_text(encoding="utf-8")
    assert hashlib.sha256(text.encode()).hexdigest() == PINNED[version]


@pytest.mark.parametrize("version", data.CALENDARS)
def test_a_file_is_read_and_written_alike(version):
    text = (data.DATA / data.CALENDARS[version]).read_text(encoding="utf-8")
    assert written(parse(text)) == text


def joint_leave_of(year):
    """The days of a year that joint leave alone closes."""
    every = days(dt.date(year, 1, 1), dt.date(year, 12, 31))
    return {day for day in every if data.is_closed(V, day, True) and not data.is_closed(V, day, False)}


@pytest.mark.parametrize(("year", "number"), SERVICE_DAYS.items())
def test_service_days_of_decreed_years(year, number):
    assert service_days(year) == number


@pytest.mark.parametrize("year", SERVICE_DAYS)
def test_decreed_years_are_complete(year):
    assert len(data.holidays_of(V, year)) == HOLIDAYS[year]
    assert len(joint_leave_of(year)) == JOINT_LEAVE[year], "or one of them is a holiday besides"
    assert not data.is_estimate(V, year)


def test_joint_leave_falls_on_weekdays():
    assert all(day.weekday() < 5 for year in YEARS for day in joint_leave_of(year))


def test_years_without_a_decree_are_estimates_without_joint_leave():
    assert data.last_decreed(V) == 2027
    for year in range(2028, data.LAST_YEAR + 1):
        assert data.is_estimate(V, year)
        assert not joint_leave_of(year)
        assert 16 <= len(data.holidays_of(V, year)) <= 21, "Idulfitri or Imlek can come twice or fall together"
        assert 244 <= service_days(year) <= 256


def test_every_row_says_on_what_it_rests():
    for row in data.rows(V):
        decreed = row.first.year <= 2027
        if row.kind in ("holiday", "joint_leave"):
            assert row.basis == ("decree" if decreed else "estimate")
            assert row.source.startswith(("SKB 3 Menteri", "Keppres") if decreed else "holidays 0.")
        elif row.kind == "school_break":
            assert (row.basis == "estimate") == row.source.startswith("typical pattern")
        else:
            assert (row.basis == "estimate") == ("MABIMS" in row.source)
    estimated = [
        row.name
        for row in data.rows(V)
        if row.first.year < 2028 and row.basis == "estimate" and row.kind in ("ramadan", "lebaran")
    ]
    assert estimated == ["Ramadan 1448"], "the sidang isbat of February 2027 is still to come"


def test_rows_of_a_kind_do_not_overlap():
    groups: dict[tuple[str, str, str], list] = {}
    for row in data.rows(V):
        name = row.name if row.kind == "school_break" else ""
        groups.setdefault((row.kind, row.province, name), []).append(row)
    for rows in groups.values():
        assert not [(a, b) for a, b in combinations(rows, 2) if a.meets(b)]


def test_all_rows_lie_within_the_days_covered():
    for row in data.rows(V):
        assert data.FIRST_DAY <= row.first <= row.last <= data.LAST_DAY
    assert data.FIRST_DAY.weekday() == 0
    assert data.LAST_DAY.weekday() == 6


@pytest.mark.parametrize(("year", "dates"), RAMADANS.items())
def test_ramadan_lasts_from_its_first_day_to_7_syawal(year, dates):
    first, syawal = (dt.date(*date) for date in dates)
    assert not data.in_ramadan(V, first - DAY)
    assert all(data.in_ramadan(V, day) for day in days(first, syawal + 6 * DAY))
    assert not data.in_ramadan(V, syawal + 7 * DAY)
    week = [row for row in data.rows(V) if row.kind == "lebaran" and row.first <= syawal <= row.last]
    assert [(row.first, row.last) for row in week] == [(syawal, syawal + 6 * DAY)]


def test_every_ramadan_has_29_or_30_days_and_ends_in_the_holiday_of_idulfitri():
    months = [row for row in data.rows(V) if row.kind == "ramadan"]
    feasts = [row for row in data.rows(V) if row.kind == "lebaran"]
    assert [row.name for row in months] == [f"Ramadan {hijri}" for hijri in range(1443, 1471)]
    for month, feast in zip(months, feasts, strict=True):
        assert 29 <= (month.last - month.first).days + 1 <= 30
        assert feast.first - month.last == DAY
        assert (feast.last - feast.first).days == 6
        assert {feast.first, feast.first + DAY} <= data.holidays_of(V, feast.first.year)


def test_2030_holds_the_beginning_of_two_ramadans():
    starts = [row.first for row in data.rows(V) if row.kind == "ramadan" and row.first.year == 2030]
    assert [day.month for day in starts] == [1, 12]
    assert data.in_ramadan(V, dt.date(2031, 1, 10)), "the second one runs into the next year"


@pytest.mark.parametrize(
    ("province", "first", "last"),
    [
        (None, "2022-01-01", "2022-01-03"),
        (None, "2028-06-20", "2028-07-12"),
        (None, "2028-12-20", "2029-01-03"),
        (None, "2028-01-27", "2028-01-31"),  # 1 Ramadan 1449 is 28 January
        (None, "2028-02-22", "2028-03-06"),  # 1 Syawal 1449 is 27 February
        ("51", "2025-03-21", "2025-04-08"),  # SEB 2025
        ("73", "2026-02-18", "2026-02-21"),  # SEB 2026
        ("32", "2026-12-28", "2027-01-08"),
        ("32", "2027-02-08", "2027-02-12"),
        ("32", "2027-03-08", "2027-03-19"),
        ("32", "2027-06-28", "2027-07-09"),
        ("36", "2026-03-12", "2026-03-28"),
        ("36", "2026-06-20", "2026-07-11"),
        ("31", "2026-02-16", "2026-02-20"),
        ("31", "2026-03-16", "2026-03-27"),
        ("34", "2025-12-22", "2026-01-01"),
    ],
)
def test_school_breaks_by_province(province, first, last):
    start, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    assert start == data.FIRST_DAY + 5 * DAY or not data.in_school_break(V, province, start - DAY)
    assert all(data.in_school_break(V, province, day) for day in days(start, end))
    assert not data.in_school_break(V, province, end + DAY)


def test_a_provinces_own_break_takes_the_place_of_the_usual_one():
    assert data.in_school_break(V, None, dt.date(2026, 12, 21))
    assert not data.in_school_break(V, "32", dt.date(2026, 12, 21)), "reports are handed out on the 23rd there"
    for code in PROVINCES:
        own = [row for row in data.rows(V) if row.province == code]
        for row in own:
            usual = [one for one in data.breaks_of(V, None) if one.name == row.name and one.meets(row)]
            assert len(usual) == 1, f"{row} stands for one usual break"


def test_a_province_without_its_own_calendar_has_the_usual_one():
    usual = data.breaks_of(V, None)
    assert data.breaks_of(V, "76") == usual
    assert all(len(data.breaks_of(V, code)) == len(usual) for code in PROVINCES)
    assert len(PROVINCES) == 38


def test_every_year_has_four_breaks_in_every_province():
    names = {"libur semester 1", "libur akhir tahun ajaran", "libur awal Ramadan", "libur Idulfitri"}
    for year in YEARS:
        assert {row.name for row in data.breaks_of(V, None) if row.first.year == year} == names


def test_what_is_not_known_is_refused():
    with pytest.raises(data.UnknownCalendarError, match="'1999' is not known; known are 2026"):
        data.holidays_of("1999", 2026)
    for year in (2021, 2049):
        with pytest.raises(data.OutsideCalendarError, match=f"2022 to 2048, not {year}"):
            data.holidays_of(V, year)
        with pytest.raises(data.OutsideCalendarError):
            data.is_estimate(V, year)
    for day in (data.FIRST_DAY - DAY, data.LAST_DAY + DAY):
        with pytest.raises(data.OutsideCalendarError):
            data.in_ramadan(V, day)
        with pytest.raises(data.OutsideCalendarError):
            data.in_school_break(V, None, day)
        with pytest.raises(data.OutsideCalendarError):
            data.is_closed(V, day, joint_leave=True)
    with pytest.raises(ValueError, match="'99' is not a two-digit code"):
        data.in_school_break(V, "99", dt.date(2026, 1, 1))


def test_whole_weeks_around_the_covered_years_are_answered():
    assert not data.is_closed(V, dt.date(2021, 12, 27), joint_leave=True)
    assert data.is_closed(V, dt.date(2049, 1, 1), joint_leave=True)
    assert data.in_school_break(V, None, dt.date(2021, 12, 31))


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("feast,2026-01-01,2026-01-01,all,decree,x,y", "kind 'feast'"),
        ("holiday,2026-01-01,2026-01-01,all,rumour,x,y", "basis 'rumour'"),
        ("holiday,2026-02-30,2026-02-30,all,decree,x,y", "day"),
        ("holiday,2026-01-02,2026-01-01,all,decree,x,y", "lies before"),
        ("holiday,2026-01-01,2026-01-02,all,decree,x,y", "row for each day"),
        ("holiday,2026-01-01,2026-01-01,32,decree,x,y", "province '32'"),
        ("school_break,2026-01-01,2026-01-02,97,decree,x,y", "province '97'"),
        ("holiday,2026-01-01,2026-01-01,all,decree,x", "missing"),
        ("holiday,2026-01-01,2026-01-01,all,decree,x,y,z", "too many"),
    ],
)
def test_a_broken_row_is_named_with_its_line(line, problem):
    with pytest.raises(ValueError, match=f"line 2 .*{problem}"):
        parse(f"kind,first,last,province,basis,name,source\n{line}\n")


def test_a_file_of_other_columns_is_refused():
    with pytest.raises(ValueError, match="columns"):
        parse("date,name\n2026-01-01,x\n")


def test_all_provinces_are_spelled_once():
    assert len(set(PROVINCES.values())) == len(PROVINCES)
    assert EVERYWHERE not in PROVINCES
