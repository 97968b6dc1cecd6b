"""What follows from the inputs once, for all days: shares a day, capacities, the audiences at the start."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import Plan
from ...model.plan import DAYS_A_YEAR
from ...parameters import CHANNELS, REGISTRY, Channel
from ...words import formats, say
from ...words.names import channel_name
from .book import Book


@dataclass(frozen=True)
class Worked:
    """One cell worked out from inputs, and the name it goes by."""

    name: str
    label: str
    formula: str
    value: float
    unit: str = ""


def worked_out(book: Book, plan: Plan) -> list[Worked]:
    """Every such cell, in order."""
    return [*_switches(book), *_population(book, plan), *_counter(book)] + [
        one for c, channel in enumerate(CHANNELS) for one in _channel(book, plan, c, channel)
    ]


def _switches(book: Book) -> list[Worked]:
    yes = say("control.yes", book.language)
    recorded = formats.value(REGISTRY["basis"], "recorded", book.language)
    scenario = book.scenario

    def switch(name: str, label: str, cell: str, word: str, on: bool) -> Worked:
        return Worked(name, book.say(label), f'IF({cell}="{word}",1,0)', float(on))

    joint, makeup, breaks = (bool(scenario[f"calendar.{key}"]) for key in ("joint_leave", "makeup", "school_breaks"))
    return [
        switch("on_recorded", "w_on_recorded", "city_basis", recorded, scenario["basis"] == "recorded"),
        switch("on_joint_leave", "w_on_joint_leave", "calendar_joint_leave", yes, joint),
        switch("on_makeup", "w_on_makeup", "calendar_makeup", yes, makeup),
        switch("on_school_breaks", "w_on_school_breaks", "calendar_school_breaks", yes, breaks),
    ]  # fmt: skip


def _population(book: Book, plan: Plan) -> list[Worked]:
    leave, enter = flows_a_day(plan)
    persons, a_day = book.say("unit_persons"), book.say("unit_persons_a_day")
    share = book.say("unit_share_a_day")
    return [
        Worked("leave_a_day", book.say("w_leave"),
               f"MAX(population_exit,-population_growth)/100/{DAYS_A_YEAR}", leave, share),
        Worked("enter_a_day", book.say("w_enter"),
               f"(population_growth/100/{DAYS_A_YEAR}+leave_a_day)*city_wajib_ktp", enter, a_day),
        Worked("lapse_a_day", book.say("w_lapse"), f"population_lapse/100/{DAYS_A_YEAR}",
               plan.lapse / DAYS_A_YEAR, share),
        Worked("pool_start", book.say("w_pool"), "MAX(1,assumptions_reachable/100*city_recorded-city_active)",
               max(1.0, plan.reachable * plan.recorded - plan.active), persons),
        Worked("recording_weekdays", book.say("w_recording_weekdays"), "LEN(recording_days)",
               float(len(book.scenario.text("recording.days"))), book.say("unit_days")),
    ]  # fmt: skip


def _counter(book: Book) -> list[Worked]:
    """At the counter, who comes to activate is a share of the day's clients."""
    label = channel_name("loket", book.scenario, book.language)
    value = book.scenario.number
    waiting = max(0.0, value("reachable") * value("recorded") - value("active"))
    part = waiting / value("recorded")
    persons = book.say("unit_persons_a_day")
    return [
        Worked("loket_waiting", f"{label}: {book.say('w_waiting')}",
               "MAX(0,assumptions_reachable/100*city_recorded-city_active)/city_recorded", part),
        *(
            Worked(f"loket_turnout_{kind}", f"{label}: {book.say(f'w_{kind}')}",
                   f"loket_clients*loket_waiting*loket_{kind}/100",
                   value("loket.clients") * part * value(f"loket.{kind}"), persons)
            for kind in ("voluntary", "mandatory")
        ),
    ]  # fmt: skip


def _channel(book: Book, plan: Plan, c: int, channel: Channel) -> list[Worked]:
    key, label = channel.key, channel_name(channel.key, book.scenario, book.language)
    outside = float(plan.nonresident[c])
    rows = [
        (f"{key}_weekdays", "w_weekdays", f"LEN({key}_days)", len(book.scenario.text(f"{key}.days")), "unit_days"),
        (f"{key}_elsewhere", "w_elsewhere", f"{key}_nonresident/(100-{key}_nonresident)", outside / (1 - outside), ""),
        (f"{key}_capacity", "w_capacity", f"{key}_officers*{key}_hours*60/{key}_minutes",
         plan.capacity[c], "unit_persons"),
        (f"{key}_finish", "w_finish", f"{key}_success/100*(1-assumptions_downtime/100)",
         plan.success[c] * (1 - plan.downtime), ""),
    ]  # fmt: skip
    if channel.closed:
        refill = f"{key}_refill/100*enter_a_day" if f"{key}.refill" in REGISTRY else "0"
        rows += [
            (f"{key}_group_start", "w_group", f"MAX(1,{key}_audience)", max(1.0, plan.audience[c]), "unit_persons"),
            (f"{key}_joining", "w_joining", refill, plan.refill[c] * flows_a_day(plan)[1], "unit_persons_a_day"),
        ]
    return [
        Worked(name, f"{label}: {book.say(words)}", formula, float(value), book.say(unit) if unit else "")
        for name, words, formula, value, unit in rows
    ]


def flows_a_day(plan: Plan) -> tuple[float, float]:
    """The share that leaves and the persons who enter, a day."""
    leave = max(plan.exit, -plan.growth) / DAYS_A_YEAR
    return leave, (plan.growth / DAYS_A_YEAR + leave) * plan.wajib_ktp
