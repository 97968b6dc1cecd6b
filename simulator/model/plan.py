"""A scenario worked out for the engine: days, events a day, and what each channel can do."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..parameters import CHANNELS, MODEL
from ..scenario import Scenario
from .calendar import Calendar, calendar_of, events_per_day, span
from .calendar.register import register_days
from .events import Floats as Floats
from .events import spread_of_one

DAYS_A_YEAR = 365
Quantity = Any
"""A float, or an array with one entry a future or a plan."""
LEAST_ODDS = 1e-300
"""Never quite 0 non-residents a resident, as the engine divides by both together and nobody may be left."""


_COLUMN, _BY_CHANNEL, _DECIDED = {"column": True}, {"by_channel": True}, {"decided": True}
"""What others must know of a plan's field: many plans are run at once with a value of it each; it has an entry a
channel; it is by day and may move with what the office decides.
"""


@dataclass(frozen=True)
class Plan:
    """Inputs of the engine. ``T`` days, ``C`` channels; persons, fractions of 1, rates a year.

    What others must know of a field stands with it: :func:`fields_with`.
    """

    days: tuple[dt.date, ...]
    planned: Floats = field(metadata=_DECIDED | _BY_CHANNEL)
    """(T, C) events as planned, were there no holidays."""
    held: Floats = field(metadata=_COLUMN | _DECIDED | _BY_CHANNEL)
    """(T, C) events that can be held."""
    turnout: Floats = field(metadata=_COLUMN | _DECIDED | _BY_CHANNEL)
    """(T, C) residents who come per event at the start's audience, before Ramadan."""
    fresh: Floats = field(metadata=_COLUMN | _DECIDED | _BY_CHANNEL)
    """(1, C), or (T, C) where one plan followed another: share of a whole crowd that an event finds, its venues being
    visited again so soon.
    """
    spread: Floats = field(metadata=_COLUMN | _DECIDED | _BY_CHANNEL)
    """(T, C) spread in logarithm of the people who come to one event; see :mod:`.events`."""
    untried: Floats = field(metadata=_DECIDED | _BY_CHANNEL)
    """(T, C) share of a day's residents who come by what the city has not shown yet."""
    activity: Floats = field(metadata=_COLUMN)
    """(T,) 1 on ordinary days, the Ramadan share in Ramadan."""
    success: Floats = field(metadata=_COLUMN | _BY_CHANNEL)
    """(C,)"""
    nonresident: Floats = field(metadata=_COLUMN | _BY_CHANNEL)
    """(C,)"""
    capacity: Floats = field(metadata=_COLUMN | _DECIDED | _BY_CHANNEL)
    """(1, C), or (T, C) as ``fresh``: activations one event can handle."""
    closed: NDArray[np.bool_]
    """(C,) whether the channel reaches its own group only."""
    audience: Floats = field(metadata=_BY_CHANNEL)
    """(C,) members of a closed group not yet active at the start; 0 for open channels."""
    refill: Floats = field(metadata=_BY_CHANNEL)
    """(C,) share of the entrants who join the group."""
    recording: Floats = field(metadata=_DECIDED)
    """(T,) persons that can be recorded."""
    register: NDArray[np.int_] | None
    """(T + 1,) see :func:`.calendar.register.register_days`; moves no stock, only what coverage is a share of."""
    record_activate: float
    wajib_ktp: float
    recorded: float
    active: float
    growth: float = field(metadata=_COLUMN)
    exit: float
    lapse: float
    reachable: float = field(metadata=_COLUMN)
    downtime: float = field(metadata=_COLUMN)
    model: int = MODEL
    """The version of the model that it was compiled by, which runs it."""
    begins: int = 0
    """Day, counted from 0, from which its own numbers hold; before it ran what had been decided then."""

    @property
    def people(self) -> Floats:
        """(T, C) residents who come to one event of the day, were the audience whole."""
        return self.turnout * self.fresh * self.activity[:, None]

    @property
    def nonresident_odds(self) -> Floats:
        """(1 or T, C) non-residents who come for each resident: in the open of a whole audience, where a crowd seen too
        lately keeps residents away, not them; of a closed group for each who comes, as they are of the group and are
        used up with it (``docs/decisions/0019``).
        """
        return odds(self.nonresident) / np.where(self.closed, 1.0, self.fresh)

    def others_left(self, ratio: Floats) -> Floats:
        """(T, C) of the non-residents who come at the start, the share who still do, ``ratio`` of the audience left."""
        return np.where(self.closed, ratio, 1.0)

    @property
    def activated_of_served(self) -> Floats:
        """(C,) of those served, the share who end up active, outages counted in."""
        return self.success * (1.0 - self.downtime)

    @property
    def leave_a_day(self) -> float:
        """Share of the register that leaves a day. One that shrinks faster loses the whole shrinkage."""
        return max(self.exit, -self.growth) / DAYS_A_YEAR

    @property
    def enter_a_day(self) -> float:
        """Persons who enter the register a day."""
        return (self.growth / DAYS_A_YEAR + self.leave_a_day) * self.wajib_ktp

    @property
    def start_pool(self) -> float:
        """Reachable residents not yet active at the start, persons; at least one, see ``docs/decisions/0002``."""
        return max(1.0, self.reachable * self.recorded - self.active)


def odds(share: Floats) -> Floats:
    """Non-residents who come for each resident, from their share of all who come (a fraction), (C,) or (C, K)."""
    return share / (1.0 - share)


def compile_plan(scenario: Scenario) -> Plan:
    """Work a scenario out day by day: what ran until its numbers hold, then what they say."""
    plan = _throughout(scenario)
    if scenario.ran is None:
        return plan
    first = min((scenario.ran.until - plan.days[0]).days, len(plan.days))
    earlier = compile_plan(scenario.earlier)

    def followed(name: str) -> Floats:
        one, other = (np.asarray(getattr(which, name)) for which in (earlier, plan))
        one, other = (np.broadcast_to(rows, (len(plan.days), *rows.shape[1:])) for rows in (one, other))
        return np.concatenate([one[:first], other[first:]])

    decided: dict[str, Any] = {name: followed(name) for name in fields_with("decided")}
    return replace(plan, **decided, begins=first)


def fields_with(trait: str) -> frozenset[str]:
    """The names of a plan's fields that are ``column``, ``by_channel`` or ``decided``, as declared there."""
    return frozenset(one.name for one in fields(Plan) if trait in one.metadata)


def _throughout(scenario: Scenario) -> Plan:
    """The scenario as though its numbers held from the first day."""
    start, end = scenario.day("as_of"), scenario.day("end")
    days, calendar = span(start, end), calendar_of(scenario)
    joint, makeup = bool(scenario["calendar.joint_leave"]), bool(scenario["calendar.makeup"])
    columns = [_events(scenario, calendar, channel.key, start, end, joint, makeup) for channel in CHANNELS]
    _, sessions = events_per_day(
        calendar, start, end, scenario.number("recording.sessions"), scenario.text("recording.days"),
        joint_leave=joint, makeup=makeup,
    )  # fmt: skip
    ramadan = scenario.number("calendar.ramadan")
    turnout = np.stack([_turnout(scenario, c.key, c.counter, days) for c in CHANNELS], axis=1)

    def column(name: str) -> Floats:
        return _by_channel(scenario, name)

    return Plan(
        days=days,
        planned=np.stack([planned for planned, _ in columns], axis=1),
        held=np.stack([held for _, held in columns], axis=1),
        turnout=turnout,
        fresh=fresh_of(scenario)[None],
        spread=spread_of_one(scenario.number("spread.day"), turnout),
        untried=np.stack([_untried(scenario, c.key, c.counter, days) for c in CHANNELS], axis=1),
        activity=np.array([ramadan if calendar.in_ramadan(day) else 1.0 for day in days]),
        success=column("success"),
        nonresident=column("nonresident"),
        capacity=(column("officers") * column("hours") * 60 / column("minutes"))[None],
        closed=np.array([channel.closed for channel in CHANNELS]),
        audience=column("audience"),
        refill=column("refill"),
        recording=sessions * scenario.number("recording.people"),
        register=register_days(scenario, days),
        record_activate=scenario.number("recording.activate"),
        model=scenario.model,
        begins=0,
        **{
            key: scenario.number(key)
            for key in (
                "wajib_ktp", "recorded", "active", "growth", "exit", "lapse", "reachable", "downtime",
            )
        },
    )  # fmt: skip


def fresh_share(events: Floats, venues: Floats, rest: Floats) -> Floats:
    """Share of a whole crowd that an event finds, a fraction; arrays (C,) or (C, K), broadcast to one shape.

    With ``venues`` visited in turn by so many ``events`` a week, each sees a visit every venues / events weeks
    and needs ``rest`` weeks until its crowd is whole again: min(1, venues / (events x rest)), and 1 where that
    is nothing to wait for. An assumption: see ``docs/decisions/0010``.
    """
    wanted = events * rest
    return np.minimum(1.0, np.divide(venues, wanted, out=np.ones_like(wanted), where=wanted > 0))


def fresh_of(scenario: Scenario, times: Floats | float = 1.0) -> Floats:
    """(C,) :func:`fresh_share` of the scenario's events, held (C,) ``times`` as often; 1 at the counter, to which
    people come by themselves.
    """
    events, venues, rest = (_by_channel(scenario, name) for name in ("events", "venues", "rest"))
    return fresh_share(events * times, venues, rest)


def _untried(scenario: Scenario, channel: str, counter: bool, days: tuple[dt.date, ...]) -> Floats:
    """(T,) of the residents who come, the share by events beyond those the city has held (``tried``), and at the
    counter by a rule that was not yet in force on the date of the figures.
    """
    events, tried = scenario.number(f"{channel}.events"), scenario.number(f"{channel}.tried")
    beyond = max(0.0, 1.0 - tried / events) if events > 0 else 0.0
    share = np.full(len(days), beyond)
    if counter:
        rule = scenario[f"{channel}.rule"]
        before, after = scenario.number(f"{channel}.voluntary"), scenario.number(f"{channel}.mandatory")
        if isinstance(rule, dt.date) and rule > scenario.day("as_of") and after > before:
            by_rule = np.array([1.0 - before / after if day >= rule else 0.0 for day in days])
            share = 1.0 - (1.0 - share) * (1.0 - by_rule)
    return share


def _by_channel(scenario: Scenario, name: str) -> Floats:
    """(C,) a parameter of every channel; 0 where a channel has none such."""
    keys = [f"{channel.key}.{name}" for channel in CHANNELS]
    return np.array([scenario.number(key) if key in scenario else 0.0 for key in keys])


def _events(
    scenario: Scenario, calendar: Calendar, channel: str, start: dt.date, end: dt.date, joint: bool, makeup: bool
) -> tuple[Floats, Floats]:
    begins = scenario[f"{channel}.from"]
    return events_per_day(
        calendar, start, end, scenario.number(f"{channel}.events"), scenario.text(f"{channel}.days"),
        joint_leave=joint, makeup=makeup, begins=begins if isinstance(begins, dt.date) else None,
        school_breaks=channel == "sekolah" and bool(scenario["calendar.school_breaks"]),
    )  # fmt: skip


def _turnout(scenario: Scenario, channel: str, counter: bool, days: tuple[dt.date, ...]) -> Floats:
    """Residents who come to activate per event. At the counter, of the day's clients those not yet
    active and reachable, times the share who activate: voluntary, or from the rule's date mandatory.
    """
    if not counter:
        return np.full(len(days), scenario.number(f"{channel}.turnout"))
    recorded = scenario.number("recorded")
    waiting = max(0.0, scenario.number("reachable") * recorded - scenario.number("active"))
    rule = scenario[f"{channel}.rule"]
    voluntary, mandatory = scenario.number(f"{channel}.voluntary"), scenario.number(f"{channel}.mandatory")
    share = np.array([mandatory if isinstance(rule, dt.date) and day >= rule else voluntary for day in days])
    clients = scenario.number(f"{channel}.clients")
    return clients * (waiting / recorded if recorded else 0.0) * share
