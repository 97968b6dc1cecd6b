"""A scenario worked out for the engine: days, events a day, and what each channel can do."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..parameters import CHANNELS
from ..scenario import Scenario
from .calendar import Calendar, calendar_of, events_per_day, span

Floats = NDArray[np.float64]
DAYS_A_YEAR = 365


@dataclass(frozen=True)
class Plan:
    """Inputs of the engine. ``T`` days, ``C`` channels; persons, fractions of 1, rates a year."""

    days: tuple[dt.date, ...]
    planned: Floats
    """(T, C) events as planned, were there no holidays."""
    held: Floats
    """(T, C) events that can be held."""
    turnout: Floats
    """(T, C) residents who come per event at the start's audience, before Ramadan."""
    activity: Floats
    """(T,) 1 on ordinary days, the Ramadan share in Ramadan."""
    success: Floats
    """(C,)"""
    nonresident: Floats
    """(C,)"""
    capacity: Floats
    """(C,) activations one event can handle."""
    closed: NDArray[np.bool_]
    """(C,) whether the channel reaches its own group only."""
    audience: Floats
    """(C,) members of a closed group not yet active at the start; 0 for open channels."""
    refill: Floats
    """(C,) share of the entrants who join the group."""
    recording: Floats
    """(T,) persons that can be recorded."""
    record_activate: float
    wajib_ktp: float
    recorded: float
    active: float
    growth: float
    exit: float
    lapse: float
    reachable: float
    downtime: float

    @property
    def service_days(self) -> NDArray[np.bool_]:
        """(T,) days on which at least one channel holds events."""
        return np.asarray((self.held > 0).any(axis=1))

    @property
    def nonresident_odds(self) -> Floats:
        """(C,) non-residents who come for each resident at the start."""
        return odds(self.nonresident)

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
    """Non-residents who come for each resident, from their share of all who come (below 1)."""
    return share / (1.0 - share)


def compile_plan(scenario: Scenario) -> Plan:
    """Work a scenario out day by day."""
    start, end = scenario.day("as_of"), scenario.day("end")
    days, calendar = span(start, end), calendar_of(scenario)
    joint, makeup = bool(scenario["calendar.joint_leave"]), bool(scenario["calendar.makeup"])
    columns = [_events(scenario, calendar, channel.key, start, end, joint, makeup) for channel in CHANNELS]
    _, sessions = events_per_day(
        calendar, start, end, scenario.number("recording.sessions"), scenario.text("recording.days"),
        joint_leave=joint, makeup=makeup,
    )  # fmt: skip
    ramadan = scenario.number("calendar.ramadan")

    def column(name: str) -> Floats:
        return np.array([_optional(scenario, f"{channel.key}.{name}") for channel in CHANNELS])

    return Plan(
        days=days,
        planned=np.stack([planned for planned, _ in columns], axis=1),
        held=np.stack([held for _, held in columns], axis=1),
        turnout=np.stack([_turnout(scenario, c.key, c.counter, days) for c in CHANNELS], axis=1),
        activity=np.array([ramadan if calendar.in_ramadan(day) else 1.0 for day in days]),
        success=column("success"),
        nonresident=column("nonresident"),
        capacity=column("officers") * column("hours") * 60 / column("minutes"),
        closed=np.array([channel.closed for channel in CHANNELS]),
        audience=column("audience"),
        refill=column("refill"),
        recording=sessions * scenario.number("recording.people"),
        record_activate=scenario.number("recording.activate"),
        **{
            key: scenario.number(key)
            for key in (
                "wajib_ktp", "recorded", "active", "growth", "exit", "lapse", "reachable", "downtime",
            )
        },
    )  # fmt: skip


def _optional(scenario: Scenario, key: str) -> float:
    return scenario.number(key) if key in scenario else 0.0


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
