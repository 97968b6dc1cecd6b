"""The daily step: population, recording, outreach.

The same lines run on floats, for the line, and on arrays with one entry a future, for the fan. A
float step costs a tenth of an array step of length 1.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from .plan import DAYS_A_YEAR, Floats, Plan, Quantity

BLOCK = 32
"""Days that a fan is worked through at a time: what they take stays in a processor's cache."""
_TINY = 1e-300
"""Stands in for a zero denominator; too small to change any other."""


class Inputs(Protocol):
    """What a run needs to know of its futures: floats for the line, arrays with one entry a future for the fan."""

    @property
    def start(self) -> tuple[Quantity, Quantity, Quantity]:
        """Wajib KTP, recorded, active: persons."""

    @property
    def growth(self) -> Quantity:
        """Of the register, a fraction a year."""

    @property
    def width(self) -> int | None:
        """How many futures or plans run at a time; None for a line of floats."""

    def activated(self, channel: int, day: int, left: Quantity) -> Quantity:
        """Residents a channel would activate on a day, were it alone; ``left`` of its audience is 1 at the start."""

    def activated_in_the_open(self, channels: Sequence[int], day: int, left: Quantity) -> Quantity:
        """The sum over channels that share one audience."""


@dataclass(frozen=True)
class DaySteps:
    """What a line only passes through on its days, in persons: (T,), and by channel (T, C)."""

    pool: Floats
    """(T,): reachable and not active when the day's events begin."""
    gains: Floats
    """(T, C): residents whom a channel would activate, before all channels share those there are."""
    morning: Floats
    """(T, C): members of a closed group not active; 0 of open channels, as below."""
    left: Floats
    """(T, C): of them, those whom the channel can meet."""
    evening: Floats
    """(T, C): those not active when the day is over."""


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
    register: NDArray[np.int_] | None = None
    """(T + 1,) the day whose stocks each day's percentage divides by, as ``plan.register``; None for its own."""
    steps: DaySteps | None = None
    """Of a line run with ``detail``, whose ``ratio`` then has every channel on every day; else None."""

    def base(self, basis: str) -> Floats:
        """The denominator of coverage, persons, shaped as the stocks: the day's own, or its register's."""
        stock = self.wajib_ktp if basis == "wajib_ktp" else self.recorded
        return stock if self.register is None else stock[self.register]

    def last_base(self, basis: str) -> Floats:
        """The denominator on the end date alone, persons, 0-dimensional or (K,)."""
        stock = self.wajib_ktp if basis == "wajib_ktp" else self.recorded
        return np.asarray(stock[-1 if self.register is None else self.register[-1]])


def run(plan: Plan, inputs: Inputs, *, detail: bool = False) -> Trajectory:
    """Step through the days: leavers and entrants, lapse, recording, outreach, in this order.

    With ``detail`` the flows and channels by day are kept of arrays too, as they always are of floats; of floats all
    that a day passes through, of each channel also where it holds no event.
    """
    if detail and inputs.width is None:
        return _run_in_steps(plan, inputs)
    city = _City(plan, inputs, detail or inputs.width is None)
    stocks = np.empty((3, len(plan.days) + 1, *([] if inputs.width is None else [inputs.width])))
    flows, ratios, credited = [], [], []
    for t in _days(plan, city):
        stocks[0, t], stocks[1, t], stocks[2, t] = city.stocks
        if city.detail and t:
            flows.append(city.flows)
            ratios.append([city.ratios.get(c, 0.0) for c in range(len(plan.closed))])
            credited.append([city.credited.get(c, 0.0) for c in range(len(plan.closed))])
    width = inputs.width if detail else None
    empty = [[0.0] * len(plan.closed)] * len(plan.days)
    by_day = (_by_day(rows, width) for rows in (flows, ratios or empty, credited or empty))
    w, r, a = stocks
    of_flows, ratio, gained = by_day
    return Trajectory(w, r, a, of_flows, ratio, gained, plan.register)


def _run_in_steps(plan: Plan, inputs: Inputs) -> Trajectory:
    """The line with every step of its days: the channels without events go through the same lines, to no effect."""
    city = _City(plan, inputs, detail=True, whole=True)
    every = range(len(plan.closed))
    stocks, flows, pools, channels = [], [], [], []
    for t in _days(plan, city):
        stocks.append(city.stocks)
        if t:
            flows.append(city.flows)
            pools.append(city.pool)
            parts = (city.ratios, city.credited, city.gains, city.morning, city.left, city.groups)
            channels.append([[part.get(c, 0.0) for c in every] for part in parts])
    w, r, a = np.array(stocks).T.copy()
    ratio, credited, gains, morning, left, evening = np.array(channels).transpose(1, 0, 2)
    steps = DaySteps(np.array(pools), gains, morning, left, evening)
    return Trajectory(w, r, a, np.array(flows), ratio, credited, plan.register, steps)


def run_in_blocks(plan: Plan, inputs: Inputs) -> Iterator[tuple[int, Floats]]:
    """The stocks of :func:`run`, at most :data:`BLOCK` days at a time: the first day's number, and (3, n, K) persons in
    an array that is used again for the next block. Of array inputs only.
    """
    city = _City(plan, inputs, detail=False)
    last, width = len(plan.days), inputs.width
    assert width is not None
    stocks = np.empty((3, min(BLOCK, last + 1), width))
    for t in _days(plan, city):
        at = t % BLOCK
        # Copied at once, so that the day's arrays are free for the next day's.
        stocks[0, at], stocks[1, at], stocks[2, at] = city.stocks
        if at == BLOCK - 1 or t == last:
            yield t - at, stocks[:, : at + 1]


def _days(plan: Plan, city: _City) -> Iterator[int]:
    """Step through the days: 0 before the first, then the number of each when it is over."""
    yield 0
    recording = plan.recording.tolist()
    days, channels = np.nonzero(plan.held > 0)
    held, begins = channels.tolist(), np.searchsorted(days, np.arange(len(recording) + 1)).tolist()
    for t, people in enumerate(recording):
        city.turn_over()
        city.record(people)
        if city.whole:
            city.reach_out(t, list(range(len(plan.closed))))
        elif begins[t] < begins[t + 1]:
            city.reach_out(t, held[begins[t] : begins[t + 1]])
        yield t + 1


class _City:
    """The stocks of one run, and the three parts of its day."""

    def __init__(self, plan: Plan, inputs: Inputs, detail: bool, whole: bool = False) -> None:
        single = inputs.width is None
        self.least: Callable[[Quantity, Quantity], Quantity] = min if single else np.minimum
        self.most: Callable[[Quantity, Quantity], Quantity] = max if single else np.maximum
        self.plan, self.inputs, self.detail, self.whole = plan, inputs, detail, whole
        w, r, a = self.stocks = inputs.start
        # A register that shrinks faster than people leave loses its leavers and gains nobody.
        leave = self.most(plan.exit, -inputs.growth) / DAYS_A_YEAR
        self.enter = (inputs.growth / DAYS_A_YEAR + leave) * w
        self.stay, self.lapse = 1.0 - leave, plan.lapse / DAYS_A_YEAR
        # An audience of nobody at the start counts as one person, so that those who join it later can come.
        self.start_pool = self.most(1.0, plan.reachable * r - a)
        used = np.flatnonzero(((plan.held > 0).any(axis=0) | whole) & plan.closed).tolist()
        self.groups: dict[int, Quantity] = {c: float(plan.audience[c]) for c in used}
        self.start_group = {c: max(1.0, members) for c, members in self.groups.items()}
        self.refill = {c: float(plan.refill[c]) * self.enter for c in self.groups}
        self.flows: tuple[Quantity, ...] = ()
        self.ratios: dict[int, Quantity] = {}
        self.credited: dict[int, Quantity] = {}
        self.gains: dict[int, Quantity] = {}
        self.morning: dict[int, Quantity] = {}
        self.left: dict[int, Quantity] = {}

    def turn_over(self) -> None:
        """People leave and join; some of the active lapse."""
        w, r, a = self.stocks
        after, recorded, active = w * self.stay + self.enter, r * self.stay, a * self.stay
        leavers, active_leavers = (w + self.enter - after, a - active) if self.detail else (0.0, 0.0)
        for c in self.groups:
            self.groups[c] = self.groups[c] * self.stay + self.refill[c]
        if self.whole:
            self.morning = self.groups.copy()
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
        left = pool / self.start_pool
        self.ratios = dict.fromkeys(channels, left)
        gains: dict[int, Quantity] = {}
        opened = [c for c in channels if c not in self.groups]
        if self.detail:
            gains = {c: self.inputs.activated(c, t, left) for c in opened}
            in_the_open = sum(gains.values())
        else:
            in_the_open = self.inputs.activated_in_the_open(opened, t, left)
        total = in_the_open
        if self.groups:
            total = self._reach_groups(t, channels, gains, in_the_open)
        self.stocks = (w, r, a + self.least(total, pool))
        if self.detail or self.groups:
            self._settle(gains, in_the_open, total)

    def _reach_groups(self, t: int, channels: list[int], gains: dict[int, Quantity], in_the_open: Quantity) -> Quantity:
        """Adds what the groups' own channels activate to ``gains``; returns the day's sum over all channels."""
        pool, total = self.pool, in_the_open
        # Of a group, those whom an open channel meets today are no longer there to be met.
        missed = 1.0 - self.least(1.0, in_the_open / (pool + _TINY))
        for c in channels:
            if c in self.groups:
                left = self.left[c] = self.least(self.groups[c], pool)
                self.ratios[c] = left / self.start_group[c]
                gains[c] = self.least(self.inputs.activated(c, t, self.ratios[c]), left * missed)
                total = total + gains[c]
        return total

    def _settle(self, gains: dict[int, Quantity], in_the_open: Quantity, total: Quantity) -> None:
        """Scales the day's gains down to those there are, and takes them out of the groups."""
        pool, self.gains = self.pool, gains
        share = self.least(1.0, pool / (total + _TINY))
        left = 1.0 - in_the_open * share / (pool + _TINY)
        self.credited = {c: gain * share for c, gain in gains.items()}
        for c in self.groups:
            own = self.credited.get(c, 0.0)
            self.groups[c] = self.most(0.0, self.groups[c] * left - own)


def _by_day(rows: Sequence[Sequence[Quantity]], width: int | None) -> Floats:
    """(T, columns) of floats, or (T, columns, width) of arrays and floats."""
    if width is None:
        return np.array(rows)
    out = np.zeros((len(rows), len(rows[0]), width))
    for t, row in enumerate(rows):
        for k, cell in enumerate(row):
            out[t, k] = cell
    return out
