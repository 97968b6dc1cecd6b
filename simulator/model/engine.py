"""The daily step: population, recording, outreach.

The same lines run on floats, for the line, and on arrays with one entry a future, for the fan. A
float step costs a tenth of an array step of length 1, and both round alike, so the line is exactly
the future in which nothing varies.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .plan import DAYS_A_YEAR, Floats, Plan

Quantity = Any
"""A float, or an array with one entry a future."""

_TINY = 1e-300
"""Stands in for a zero denominator; too small to change any other."""


@dataclass(frozen=True)
class SampledInputs:
    """What may vary between futures: floats for the line, arrays with one entry a future for the fan."""

    demand: Sequence[Sequence[Quantity] | Mapping[int, Quantity]]
    """By channel and day: residents who would be activated on the day, were the audience whole and
    capacity endless (0 in an outage)."""
    success: Sequence[Quantity] | Floats
    """By channel: of those served, the share who end up active; the line's less its outages."""
    nonresident_odds: Sequence[Quantity] | Floats
    """By channel: non-residents who come for each resident at the start."""
    growth: Quantity
    """Of the register, a fraction a year."""
    events: Sequence[Quantity] | Floats | None = None
    """By channel: how many times the plan's events are held, already part of ``demand``; None for once.
    It lets one run try many plans, a column each."""


@dataclass(frozen=True)
class Trajectory:
    """What happened, in persons. Stocks (T + 1,) or (T + 1, K). Flows and channels by day (T, columns),
    of the line; (T, columns, K) of arrays run with ``detail``, else nothing but zeros.
    """

    wajib_ktp: Floats
    recorded: Floats
    active: Floats
    flows: Floats
    """(T, 6): entrants, leavers, newly recorded, active leavers, lapsed, activated when recorded."""
    ratio: Floats
    """(T, C): audience left against the start's."""
    credited: Floats
    """(T, C): residents activated."""

    def base(self, basis: str) -> Floats:
        """The denominator of coverage, persons, shaped as the stocks."""
        return self.wajib_ktp if basis == "wajib_ktp" else self.recorded


def run(plan: Plan, inputs: SampledInputs, *, detail: bool = False) -> Trajectory:
    """Step through the days: leavers and entrants, lapse, recording, outreach, in this order.

    With ``detail`` the flows and channels by day are kept of arrays too, as they always are of floats.
    """
    single = isinstance(inputs.growth, float)
    city = _City(plan, inputs, detail or single)
    recording = plan.recording.tolist()
    running = [np.flatnonzero(day).tolist() for day in plan.held > 0]
    stocks, flows, ratios, credited = [city.stocks], [], [], []
    for t, channels in enumerate(running):
        city.turn_over()
        city.record(recording[t])
        if channels:
            city.reach_out(t, channels)
        stocks.append(city.stocks)
        if city.detail:
            flows.append(city.flows)
            ratios.append([city.ratios.get(c, 0.0) for c in range(len(plan.closed))])
            credited.append([city.credited.get(c, 0.0) for c in range(len(plan.closed))])
    width = None if single or not detail else len(inputs.growth)
    empty = [[0.0] * len(plan.closed)] * len(running)
    by_day = (_by_day(rows, width) for rows in (flows, ratios or empty, credited or empty))
    return Trajectory(*_stocked(stocks, inputs.growth), *by_day)


class _City:
    """The stocks of one run, and the three parts of its day."""

    def __init__(self, plan: Plan, inputs: SampledInputs, detail: bool) -> None:
        single = isinstance(inputs.growth, float)
        self.least: Callable[[Quantity, Quantity], Quantity] = min if single else np.minimum
        self.most: Callable[[Quantity, Quantity], Quantity] = max if single else np.maximum
        self.plan, self.inputs, self.detail = plan, inputs, detail
        self.held = plan.held.tolist()
        self.capacity = _capacity(plan, inputs)
        # A register that shrinks faster than people leave loses its leavers and gains nobody.
        leave = self.most(plan.exit, -inputs.growth) / DAYS_A_YEAR
        self.enter = (inputs.growth / DAYS_A_YEAR + leave) * plan.wajib_ktp
        self.stay, self.lapse = 1.0 - leave, plan.lapse / DAYS_A_YEAR
        self.stocks: tuple[Quantity, Quantity, Quantity] = (plan.wajib_ktp, plan.recorded, plan.active)
        # An audience of nobody at the start counts as one person, so that those who join it later can come.
        self.start_pool = self.most(1.0, plan.reachable * plan.recorded - plan.active)
        used = np.flatnonzero((plan.held > 0).any(axis=0) & plan.closed).tolist()
        self.groups: dict[int, Quantity] = {c: float(plan.audience[c]) for c in used}
        self.start_group = {c: max(1.0, members) for c, members in self.groups.items()}
        self.refill = {c: float(plan.refill[c]) * self.enter for c in self.groups}
        self.flows: tuple[Quantity, ...] = ()
        self.ratios: dict[int, Quantity] = {}
        self.credited: dict[int, Quantity] = {}

    def turn_over(self) -> None:
        """People leave and join; some of the active lapse."""
        w, r, a = self.stocks
        after, recorded, active = w * self.stay + self.enter, r * self.stay, a * self.stay
        leavers, active_leavers = (w + self.enter - after, a - active) if self.detail else (0.0, 0.0)
        for c in self.groups:
            self.groups[c] = self.groups[c] * self.stay + self.refill[c]
        lapsed = 0.0
        if self.lapse:
            lapsed = active * self.lapse
            active = active - lapsed
        self.stocks = (after, recorded, active)
        self.flows = (self.enter, leavers, 0.0, active_leavers, lapsed, 0.0)
        self.ratios, self.credited = {}, {}
        self.pool: Quantity = None

    def record(self, people: float) -> None:
        """The day's recording, and who activates in the same visit. ``people`` is what there is room for."""
        if not people:
            return
        w, r, a = self.stocks
        new = self.least(w - r, people)
        r = r + new
        pool = self.most(0.0, self.plan.reachable * r - a)
        spot = self.least(new * self.plan.record_activate, pool)
        self.pool = pool - spot
        self.stocks = (w, r, a + spot)
        enter, leavers, _, active_leavers, lapsed, _ = self.flows
        self.flows = (enter, leavers, new, active_leavers, lapsed, spot)

    def reach_out(self, t: int, channels: list[int]) -> None:
        """The day's events: channels open to all first, then those of closed groups."""
        w, r, a = self.stocks
        if self.pool is None:
            self.pool = self.most(0.0, self.plan.reachable * r - a)
        pool = self.pool
        self.ratios = dict.fromkeys(channels, pool / self.start_pool)
        gains: dict[int, Quantity] = {}
        in_the_open: Quantity = 0.0
        for c in channels:
            if c not in self.groups:
                gains[c] = self._activated(c, t)
                in_the_open = in_the_open + gains[c]
        total = in_the_open
        if self.groups:
            total = self._reach_groups(t, channels, gains, in_the_open)
        self.stocks = (w, r, a + self.least(total, pool))
        if self.detail or self.groups:
            self._settle(gains, in_the_open, total)

    def _activated(self, c: int, t: int) -> Quantity:
        """Residents a channel would activate, were it alone. Capacity is shared with the non-residents who come."""
        ratio = self.ratios[c]
        full = self.capacity(c, self.held[t][c])
        return ratio * self.least(self.inputs.demand[c][t], full / (ratio + self.inputs.nonresident_odds[c]))

    def _reach_groups(self, t: int, channels: list[int], gains: dict[int, Quantity], in_the_open: Quantity) -> Quantity:
        """Adds what the groups' own channels activate to ``gains``; returns the day's sum over all channels."""
        pool, total = self.pool, in_the_open
        # Of a group, those whom an open channel meets today are no longer there to be met.
        missed = 1.0 - self.least(1.0, in_the_open / (pool + _TINY))
        for c in channels:
            if c in self.groups:
                left = self.least(self.groups[c], pool)
                self.ratios[c] = left / self.start_group[c]
                gains[c] = self.least(self._activated(c, t), left * missed)
                total = total + gains[c]
        return total

    def _settle(self, gains: dict[int, Quantity], in_the_open: Quantity, total: Quantity) -> None:
        """Scales the day's gains down to those there are, and takes them out of the groups."""
        pool = self.pool
        share = self.least(1.0, pool / (total + _TINY))
        met = in_the_open * share / (pool + _TINY)
        self.credited = {c: gain * share for c, gain in gains.items()}
        for c in self.groups:
            own = self.credited.get(c, 0.0)
            self.groups[c] = self.most(0.0, self.groups[c] * (1.0 - met) - own)


def _capacity(plan: Plan, inputs: SampledInputs) -> Callable[[int, float], Quantity]:
    """A channel's activations a day at full capacity, by its events of the day; each worked out once."""
    known: dict[tuple[int, float], Quantity] = {}
    each = plan.capacity.tolist()

    def capacity(channel: int, events: float) -> Quantity:
        key = (channel, events)
        if key not in known:
            times = 1.0 if inputs.events is None else inputs.events[channel]
            known[key] = each[channel] * events * times * inputs.success[channel]
        return known[key]

    return capacity


def _by_day(rows: Sequence[Sequence[Quantity]], width: int | None) -> Floats:
    """(T, columns) of floats, or (T, columns, width) of arrays and floats."""
    if width is None:
        return np.array(rows)
    out = np.zeros((len(rows), len(rows[0]), width))
    for t, row in enumerate(rows):
        for k, cell in enumerate(row):
            out[t, k] = cell
    return out


def _stocked(stocks: list[tuple[Quantity, Quantity, Quantity]], like: Quantity) -> tuple[Floats, Floats, Floats]:
    if isinstance(like, float):
        w, r, a = np.array(stocks).T
        return w, r, a
    w, r, a = (np.empty((len(stocks), len(like))) for _ in range(3))
    for t, state in enumerate(stocks):
        w[t], r[t], a[t] = state
    return w, r, a
