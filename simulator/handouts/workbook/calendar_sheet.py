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
from .book import EPOCH, FIRST, Book
from .formula_table import Column, FormulaTable

RECORDING = "recording"


def weeks(days: tuple[dt.date, ...]) -> tuple[dt.date, ...]:
    """Every day of the whole weeks, Monday to Sunday, that hold these days."""
    monday = days[0] - dt.timedelta(days=days[0].weekday())
    sunday = days[-1] + dt.timedelta(days=6 - days[-1].weekday())
    return span(monday - dt.timedelta(days=1), sunday)


def serials(days: tuple[dt.date, ...]) -> NDArray[np.float64]:
    """(T,) dates as a spreadsheet counts them, in days."""
    return np.array([(day - EPOCH).days for day in days], dtype=float)


def write_calendar(book: Book, plan: Plan) -> FormulaTable:
    """The whole sheet. Public holidays, leave, Ramadan and breaks are values of the simulator's calendar."""
    shown = weeks(plan.days)
    before = (plan.days[0] - shown[0]).days
    table = FormulaTable(book, "calendar", _columns(book, plan, shown))
    calendar = calendar_of(book.scenario)
    estimated = calendar.estimated_years(plan.days[0], plan.days[-1])
    province = PROVINCES.get(calendar.province or "", book.say("usual_breaks"))
    notes = [book.say("calendar_note", province=province, version=calendar.version), book.say("calendar_weeks")]
    if estimated:
        notes[1] = f"{notes[1]} {say('projection.estimate', book.language, years=', '.join(map(str, estimated)))}"
    if before_plan := book.before_plan("calendar_before"):
        notes[1] = f"{notes[1]} {before_plan}"
    book.head("calendar", book.say("calendar_title"), tuple(notes))
    rows = []
    for k in range(len(shown)):
        r, monday = FIRST + k, FIRST + k - k % 7
        rows.append({"r": r, "m": monday, "s": monday + 6})
    table.write(rows, skip=before, pages=3)
    letters = [table.columns.index(column) for column in table.columns if column.style == "input_flag"]
    rule = {"validate": "list", "source": [0, 1], "ignore_blank": False}
    said = {"error_title": book.say("refused"), "error_message": book.say("bounds_flag")}
    where = FIRST - 1, letters[0], FIRST + len(shown) - 2, letters[-1]
    book.sheets["calendar"].data_validation(*where, rule | said)
    return table


def calendar_rows(plan: Plan) -> tuple[int, int]:
    """The calendar's spreadsheet rows of the plan's first and last day."""
    first = FIRST + plan.days[0].weekday()
    return first, first + len(plan.days) - 1


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
    inside = slice((plan.days[0] - shown[0]).days, (plan.days[0] - shown[0]).days + len(plan.days))
    office = ((weekday <= 5) & (public + joint == 0)).astype(float)[inside]
    group, on_duty = book.say("group_service"), "IF(AND(<weekday><=5,<public>=0,<joint>=0),1,0)"
    return [
        *columns,
        Column("office", group, book.say("office"), on_duty, office, "flag", 9),
    ]


def _running(book: Book, key: str, name: str, shown: tuple[dt.date, ...], days: tuple[dt.date, ...]) -> list[Column]:
    """When one channel is scheduled and open, its open days of the week, and the events it can hold."""
    scenario: Scenario = book.scenario
    rests = key == "sekolah"
    weekdays, joint = scenario.text(f"{key}.days"), bool(scenario["calendar.joint_leave"])
    breaks = rests and bool(scenario["calendar.school_breaks"])
    before = shown[0] - dt.timedelta(days=1)
    calendar = calendar_of(scenario)
    scheduled, opened, in_week = open_days(calendar, before, shown[-1], weekdays, joint, breaks)
    a_week = "sessions" if key == RECORDING else "events"
    held, settled = _held(scenario, f"{key}.{a_week}", days), _gone(scenario, days)
    events = f"{key}_{a_week}"
    share = f"<{key}.open>*IF(on_makeup=1,{events}/MAX(1,<{key}.week>),{events}/{key}_weekdays)"
    begun = f"IF(<date><{key}_from,0,{share})" if f"{key}.from" in REGISTRY else share
    resting = "*(1-<break>*on_school_breaks)" if rests else ""
    cells = [
        ("scheduled", "scheduled", f"IF(ISNUMBER(FIND(<weekday>,{key}_days)),1,0)", scheduled, "flag"),
        ("open", "open", f"<{key}.scheduled>*(1-<closed>){resting}", opened, "flag"),
        ("week", "open_in_week", f"SUM(<{key}.open@m>:<{key}.open@s>)", in_week, "whole"),
        ("held", "held", begun, held, "held"),
    ]
    return [
        Column(
            f"{key}.{part}",
            name,
            book.say(words),
            formula,
            values.astype(float),
            style,
            9,
            settled=settled if part == "held" else 0,
        )
        for part, words, formula, values, style in cells
    ]


def _gone(scenario: Scenario, days: tuple[dt.date, ...]) -> int:
    """Days before the plan's own numbers hold."""
    return 0 if scenario.ran is None else min((scenario.ran.until - days[0]).days, len(days))


def _held(scenario: Scenario, a_week: str, days: tuple[dt.date, ...]) -> NDArray[np.float64]:
    """(T,) events or sessions that can be held, those of what ran before among them."""
    key = a_week.partition(".")[0]
    begins = scenario[f"{key}.from"] if f"{key}.from" in REGISTRY else None
    _, held = events_per_day(
        calendar_of(scenario),
        days[0] - dt.timedelta(days=1),
        days[-1],
        scenario.number(a_week),
        scenario.text(f"{key}.days"),
        joint_leave=bool(scenario["calendar.joint_leave"]),
        makeup=bool(scenario["calendar.makeup"]),
        school_breaks=key == "sekolah" and bool(scenario["calendar.school_breaks"]),
        begins=begins if isinstance(begins, dt.date) else None,
    )
    if gone := _gone(scenario, days):
        held = np.concatenate([_held(scenario.earlier, a_week, days)[:gone], held[gone:]])
    return held
