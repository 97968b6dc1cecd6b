"""What follows from the inputs once, for all days: shares a day, capacities, the audiences at the start."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ...model import Plan
from ...model.plan import DAYS_A_YEAR
from ...parameters import CHANNELS, REGISTRY, Channel
from ...scenario import Scenario
from ...words import formats, say
from ...words.names import channel_name
from .book import EPOCH, Book


@dataclass(frozen=True)
class DerivedCell:
    """One cell worked out from inputs, and the name it goes by; its value in ``unit``, a factor where that is empty."""

    name: str
    label: str
    formula: str
    value: float
    unit: str = ""


def derived_cells(book: Book, plan: Plan) -> list[DerivedCell]:
    """Every such cell, in order."""
    return [*_switches(book), *_population(book, plan), *_counter(book)] + [
        one for c, channel in enumerate(CHANNELS) for one in _channel(book, plan, c, channel)
    ]


def names_in_force(scenario: Scenario, days: tuple[dt.date, ...]) -> list[dict[str, str]]:
    """For each day, what stands for each name of a cell that follows from what the office decides: the cell, or before
    the plan's numbers hold what it was then, the facts in it being the sheet's.
    """
    own = {name: name for name in _was(scenario)}
    if scenario.ran is None:
        return [own] * len(days)
    earlier = scenario.earlier
    was = names_in_force(earlier, days) if earlier.ran else [_was(earlier)] * len(days)
    if earlier.ran:
        was = [_was(earlier) if day >= earlier.ran.until else then for day, then in zip(days, was, strict=True)]
    return [own if day >= scenario.ran.until else then for day, then in zip(days, was, strict=True)]


def _was(scenario: Scenario) -> dict[str, str]:
    found = {}
    for channel in CHANNELS:
        key = channel.key
        events, officers, hours = (scenario.number(f"{key}.{name}") for name in ("events", "officers", "hours"))
        wanted = f"({events!r}*{key}_rest)"
        fresh = f"IF({wanted}>0,MIN(1,{key}_venues/MAX(1E-300,{wanted})),1)"
        others = f"{key}_nonresident/(100-{key}_nonresident)"
        found[f"{key}_capacity"] = f"({officers * hours * 60!r}/{key}_minutes)"
        found[f"{key}_elsewhere"] = f"({others})" if channel.counter or channel.closed else f"({others}/{fresh})"
        if channel.counter:
            rule = scenario[f"{key}.rule"]
            found[f"{key}_rule"] = str((rule - EPOCH).days) if isinstance(rule, dt.date) else '""'
        else:
            found[f"{key}_fresh"] = fresh
    return found


def _switches(book: Book) -> list[DerivedCell]:
    yes = say("control.yes", book.language)
    recorded = formats.value(REGISTRY["basis"], "recorded", book.language)
    register = formats.value(REGISTRY["denominator"], "register", book.language)
    scenario = book.scenario

    def switch(name: str, label: str, cell: str, word: str, on: bool) -> DerivedCell:
        return DerivedCell(name, book.say(label), f'IF({cell}="{word}",1,0)', float(on))

    joint, makeup, breaks = (bool(scenario[f"calendar.{key}"]) for key in ("joint_leave", "makeup", "school_breaks"))
    return [
        switch("on_recorded", "w_on_recorded", "city_basis", recorded, scenario["basis"] == "recorded"),
        switch("on_register", "w_on_register", "city_denominator", register, scenario["denominator"] == "register"),
        switch("on_joint_leave", "w_on_joint_leave", "calendar_joint_leave", yes, joint),
        switch("on_makeup", "w_on_makeup", "calendar_makeup", yes, makeup),
        switch("on_school_breaks", "w_on_school_breaks", "calendar_school_breaks", yes, breaks),
    ]


def _population(book: Book, plan: Plan) -> list[DerivedCell]:
    rows = [
        ("leave_a_day", f"MAX(population_exit,-population_growth)/100/{DAYS_A_YEAR}", plan.leave_a_day),
        ("enter_a_day", f"(population_growth/100/{DAYS_A_YEAR}+leave_a_day)*city_wajib_ktp", plan.enter_a_day),
        ("lapse_a_day", f"population_lapse/100/{DAYS_A_YEAR}", plan.lapse / DAYS_A_YEAR),
        ("pool_start", "MAX(1,assumptions_reachable/100*city_recorded-city_active)", plan.start_pool),
        ("recording_weekdays", "LEN(recording_days)", float(len(book.scenario.text("recording.days")))),
    ]
    words = ("leave", "enter", "lapse", "pool", "recording_weekdays")
    units = ("share_a_day", "persons_a_day", "share_a_day", "persons", "days")
    return [
        DerivedCell(name, book.say(f"w_{word}"), formula, value, book.say(f"unit_{unit}"))
        for (name, formula, value), word, unit in zip(rows, words, units, strict=True)
    ]


def _counter(book: Book) -> list[DerivedCell]:
    """At the counter, who comes to activate is a share of the day's clients."""
    label = channel_name("loket", book.scenario, book.language)
    value = book.scenario.number
    waiting = max(0.0, value("reachable") * value("recorded") - value("active"))
    part = waiting / value("recorded")
    cells = [
        DerivedCell(
            "loket_waiting",
            f"{label}: {book.say('w_waiting')}",
            "MAX(0,assumptions_reachable/100*city_recorded-city_active)/city_recorded",
            part,
        )
    ]
    for kind in ("voluntary", "mandatory"):
        formula = f"loket_clients*loket_waiting*loket_{kind}/100"
        people = value("loket.clients") * part * value(f"loket.{kind}")
        words = f"{label}: {book.say(f'w_{kind}')}"
        cells.append(DerivedCell(f"loket_turnout_{kind}", words, formula, people, book.say("unit_persons_a_day")))
    return cells


def _channel(book: Book, plan: Plan, c: int, channel: Channel) -> list[DerivedCell]:
    key, label = channel.key, channel_name(channel.key, book.scenario, book.language)
    weekdays, capacity = len(book.scenario.text(f"{key}.days")), f"{key}_officers*{key}_hours*60/{key}_minutes"
    others = f"{key}_nonresident/(100-{key}_nonresident)" + (
        "" if channel.counter or channel.closed else f"/{key}_fresh"
    )
    finish = f"{key}_success/100*(1-assumptions_downtime/100)"
    rows = [
        ("weekdays", "weekdays", f"LEN({key}_days)", weekdays, "unit_days"),
        *_crowd(plan, c, key),
        ("elsewhere", "elsewhere", others, plan.nonresident_odds[-1, c], ""),
        ("capacity", "capacity", capacity, plan.capacity[-1, c], "unit_persons"),
        ("finish", "finish", finish, plan.activated_of_served[c], ""),
    ]
    if channel.closed:
        refill = f"{key}_refill/100*enter_a_day" if f"{key}.refill" in REGISTRY else "0"
        members, joining = max(1.0, plan.audience[c]), plan.refill[c] * plan.enter_a_day
        rows += [
            ("group_start", "group", f"MAX(1,{key}_audience)", members, "unit_persons"),
            ("joining", "joining", refill, joining, "unit_persons_a_day"),
        ]
    return [
        DerivedCell(
            f"{key}_{name}", f"{label}: {book.say(f'w_{word}')}", formula, float(value), book.say(unit) if unit else ""
        )
        for name, word, formula, value, unit in rows
    ]


def _crowd(plan: Plan, c: int, key: str) -> list[tuple[str, str, str, float, str]]:
    """The share of a whole crowd that an event finds; none at the counter, to which people come by themselves."""
    if f"{key}.venues" not in REGISTRY:
        return []
    wanted = f"{key}_events*{key}_rest"
    return [("fresh", "fresh", f"IF({wanted}>0,MIN(1,{key}_venues/({wanted})),1)", float(plan.fresh[-1, c]), "")]
