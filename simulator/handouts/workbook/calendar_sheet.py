"""The calendar: a row a day of every whole week the plan touches, and when each channel runs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ...model import Plan
from ...model.calendar import calendar_of, events_per_day, open_days, span
from ...parameters import CHANNELS, PROVINCES, REGISTRY
from ...scenario import Scenario
from ...words import say
from ...words.names import channel_name
from .book import FIRST, Book
from .grid import Column, Grid

EPOCH = dt.date(1899, 12, 30)
"""Day 0 of a spreadsheet's dates."""
RECORDING = "recording"


def weeks(days: tuple[dt.date, ...]) -> tuple[dt.date, ...]:
    """Every day of the whole weeks, Monday to Sunday, that hold these days."""
    monday = days[0] - dt.timedelta(days=days[0].weekday())
    sunday = days[-1] + dt.timedelta(days=6 - days[-1].weekday())
    return span(monday - dt.timedelta(days=1), sunday)


def serials(days: tuple[dt.date, ...]) -> NDArray[np.float64]:
    """Dates as a spreadsheet counts them."""
    return np.array([(day - EPOCH).days for day in days], dtype=float)


def write_calendar(book: Book, plan: Plan) -> Grid:
    """The whole sheet. Public holidays, leave, Ramadan and breaks are values of the simulator's calendar."""
    shown = weeks(plan.days)
    before = (plan.days[0] - shown[0]).days
    grid = Grid(book, "calendar", _columns(book, plan, shown))
    calendar = calendar_of(book.scenario)
    estimated = calendar.estimated_years(plan.days[0], plan.days[-1])
    province = PROVINCES.get(calendar.province or "", book.say("usual_breaks"))
    notes = [book.say("calendar_note", province=province, version=calendar.version), book.say("calendar_weeks")]
    if estimated:
        notes[1] = f"{notes[1]} {say('projection.estimate', book.language, years=', '.join(map(str, estimated)))}"
    book.head("calendar", book.say("calendar_title"), tuple(notes))
    rows = []
    for k in range(len(shown)):
        r, monday = FIRST + k, FIRST + k - k % 7
        rows.append({"r": r, "m": monday, "s": monday + 6})
    grid.write(rows, skip=before, pages=3)
    letters = [grid.columns.index(column) for column in grid.columns if column.style == "input_flag"]
    book.sheets["calendar"].data_validation(
        FIRST - 1, letters[0], FIRST + len(shown) - 2, letters[-1],
        {"validate": "list", "source": [0, 1], "ignore_blank": False, "error_title": book.say("refused"),
         "error_message": book.say("bounds_flag")},
    )  # fmt: skip
    return grid


def calendar_row(plan: Plan) -> int:
    """The calendar's spreadsheet row of the plan's first day."""
    return FIRST + plan.days[0].weekday()


def _columns(book: Book, plan: Plan, shown: tuple[dt.date, ...]) -> list[Column]:
    scenario, day = book.scenario, book.say("group_day")
    calendar = calendar_of(scenario)

    def flags(test: Callable[[dt.date], bool]) -> NDArray[np.float64]:
        return np.array([float(test(one)) for one in shown])

    public = flags(lambda one: calendar.is_closed(one, joint_leave=False))
    joint = flags(lambda one: calendar.is_closed(one, joint_leave=True)) - public
    closed = np.maximum(public, joint * bool(scenario["calendar.joint_leave"]))
    weekday = np.array([one.isoweekday() for one in shown], dtype=float)
    columns = [
        Column("date", day, book.say("date"), "", serials(shown), "date", 13),
        Column("weekday", day, book.say("weekday"), "", weekday, "whole", 8),
        Column("public", day, book.say("public"), "", public, "input_flag", 9),
        Column("joint", day, book.say("joint"), "", joint, "input_flag", 9),
        Column("ramadan", day, book.say("ramadan"), "", flags(calendar.in_ramadan), "input_flag", 9),
        Column("break", day, book.say("break"), "", flags(calendar.in_school_break), "input_flag", 9),
        Column("closed", day, book.say("closed"), "MAX(<public>,<joint>*on_joint_leave)", closed, "flag", 9),
    ]
    names = {channel.key: channel_name(channel.key, scenario, book.language) for channel in CHANNELS}
    names[RECORDING] = book.say("group_recording")
    for key, name in names.items():
        columns += _running(book, key, name, shown, plan.days)
    held = {channel.key: plan.held[:, c] for c, channel in enumerate(CHANNELS)}
    inside = slice((plan.days[0] - shown[0]).days, (plan.days[0] - shown[0]).days + len(plan.days))
    office = ((weekday <= 5) & (public + joint == 0)).astype(float)[inside]
    any_held = "+".join(f"<{key}.held>" for key in held)
    columns += [
        Column("service", book.say("group_service"), book.say("service"), f"IF({any_held}>0,1,0)",
               plan.service_days.astype(float), "flag", 9),
        Column("office", book.say("group_service"), book.say("office"),
               "IF(AND(<weekday><=5,<public>=0,<joint>=0),1,0)", office, "flag", 9),
    ]  # fmt: skip
    return columns


def _running(book: Book, key: str, name: str, shown: tuple[dt.date, ...], days: tuple[dt.date, ...]) -> list[Column]:
    """When one channel is scheduled and open, its open days of the week, and the events it can hold."""
    scenario: Scenario = book.scenario
    rests = key == "sekolah"
    before = shown[0] - dt.timedelta(days=1)
    scheduled, opened, in_week = open_days(
        calendar_of(scenario), before, shown[-1], scenario.text(f"{key}.days"), bool(scenario["calendar.joint_leave"]),
        rests and bool(scenario["calendar.school_breaks"]),
    )  # fmt: skip
    a_week = f"{key}_sessions" if key == RECORDING else f"{key}_events"
    begins = scenario[f"{key}.from"] if f"{key}.from" in REGISTRY else None
    _, held = events_per_day(
        calendar_of(scenario), days[0] - dt.timedelta(days=1), days[-1], scenario.number(a_week.replace("_", ".", 1)),
        scenario.text(f"{key}.days"), joint_leave=bool(scenario["calendar.joint_leave"]),
        makeup=bool(scenario["calendar.makeup"]), school_breaks=rests and bool(scenario["calendar.school_breaks"]),
        begins=begins if isinstance(begins, dt.date) else None,
    )  # fmt: skip
    share = f"<{key}.open>*IF(on_makeup=1,{a_week}/MAX(1,<{key}.week>),{a_week}/{key}_weekdays)"
    begun = f"IF(<date><{key}_from,0,{share})" if f"{key}.from" in REGISTRY else share
    resting = "*(1-<break>*on_school_breaks)" if rests else ""
    return [
        Column(f"{key}.scheduled", name, book.say("scheduled"), f"IF(ISNUMBER(FIND(<weekday>,{key}_days)),1,0)",
               scheduled.astype(float), "flag", 9),
        Column(f"{key}.open", name, book.say("open"), f"<{key}.scheduled>*(1-<closed>){resting}",
               opened.astype(float), "flag", 9),
        Column(f"{key}.week", name, book.say("open_in_week"), f"SUM(<{key}.open@m>:<{key}.open@s>)",
               in_week.astype(float), "whole", 9),
        Column(f"{key}.held", name, book.say("held"), begun, held, "held", 9),
    ]  # fmt: skip
