"""Inputs of the fan: parameters drawn once a future, whole events on whole days, each with an outcome of its own."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..scenario import Scenario
from . import randomness
from .events import served_moments
from .levels import Levels, draw_levels, stages_of
from .plan import Floats, Plan

WORKERS = ThreadPoolExecutor(2, "projection")
"""NumPy leaves the interpreter free while it works on large arrays, so two cores can."""
SINGLY = 8
"""Events of a channel and day that are drawn one by one; where there are more, their sum is drawn."""
_STRIDE = 397
"""Futures between which the events of one day exchange their numbers; prime, so that no two meet soon."""

Small = NDArray[np.float32]


@dataclass(frozen=True)
class Rows:
    """The events of channels that share one audience, a row each: channel after channel, day after day."""

    channels: NDArray[np.int64]
    """(R,) of each row, as the two below."""
    days: NDArray[np.int64]
    slots: NDArray[np.int64]
    """Which of its channel's events on the day, from 0."""
    by_day: list[NDArray[np.int64]]
    """(T) the rows of each day."""
    people: Small
    """(R, K) residents who would come and end up active, were the audience whole and time endless; 0 where the
    event is not held.
    """


@dataclass(frozen=True)
class SampledInputs:
    """What each of K futures has drawn. Channels open to the whole city share one set of rows."""

    plan: Plan
    levels: Levels
    open: Rows
    closed: dict[int, Rows]
    many: dict[tuple[int, int], tuple[Floats, Floats, Floats]]
    """By channel and day of more than SINGLY events, (K,) each: events, people who come to one, standard normals."""
    running: NDArray[np.bool_]
    """(T, K) whether the central system runs."""
    stage: list[int]
    """(T) which of the plan's stretches of the same venues and officers a day lies in, from 0."""
    _stacked: dict[tuple[int, bytes], tuple[Small, Small]] = field(default_factory=dict)

    @property
    def start(self) -> tuple[Floats, Floats, Floats]:
        """Wajib KTP, recorded, active: (K,) persons each."""
        return self.levels.wajib_ktp, self.levels.recorded, self.levels.active

    @property
    def growth(self) -> Floats:
        """(K,) a fraction a year."""
        return self.levels.growth

    @property
    def width(self) -> int:
        """K."""
        return len(self.levels.growth)

    def activated(self, channel: int, day: int, left: Floats) -> Floats:
        """(K,) residents a channel would activate on a day, were it alone, with ``left`` of its audience."""
        if (channel, day) in self.many:
            return self._of_many(channel, day, left)
        if channel in self.closed:
            return self._of_rows(self.closed[channel], day, left, closed=True)
        return self._of_rows(self.open, day, left, channel)

    def activated_in_the_open(self, channels: Sequence[int], day: int, left: Floats) -> Floats:
        """(K,) the sum over channels that share one audience."""
        total = self._of_rows(self.open, day, left)
        for channel in channels:
            if (channel, day) in self.many:
                total = total + self._of_many(channel, day, left)
        return total

    def _of_rows(self, rows: Rows, day: int, left: Floats, alone: int | None = None, *, closed: bool = False) -> Floats:
        today = rows.by_day[day]
        if alone is not None:
            today = today[rows.channels[today] == alone]
        if not len(today):
            return np.zeros(self.width)
        others, full = self._stack(rows.channels[today], day)
        # Capacity is shared with the non-residents who come.
        small = left.astype(np.float32)
        each = np.maximum((1 + others) * small, np.float32(1e-30)) if closed else others + small
        np.divide(full, each, out=each)
        np.minimum(rows.people.take(today, axis=0), each, out=each)
        total: Floats = left * each.sum(axis=0)
        return total

    def _capacity(self, day: int) -> Floats:
        """(C,) activations that one event of the day can handle."""
        capacity: Floats = self.plan.capacity[day if len(self.plan.capacity) > 1 else 0]
        return capacity

    def _stack(self, channels: NDArray[np.int64], day: int) -> tuple[Small, Small]:
        """(R, K) non-residents for each resident, and activations at full capacity, of one day's rows."""
        key = self.stage[day], channels.tobytes()
        if key not in self._stacked:
            full = self._capacity(day)[channels, None] * self.levels.success[channels]
            # Too small to matter, large enough for single precision.
            others = np.maximum(self.levels.others[self.stage[day]][channels], 1e-30)
            self._stacked[key] = others.astype(np.float32), full.astype(np.float32)
        return self._stacked[key]

    def _of_many(self, channel: int, day: int, left: Floats) -> Floats:
        events, people, normal = self.many[channel, day]
        others = self.levels.others[self.stage[day], channel]
        both = left * (1.0 + others) if channel in self.closed else left + others
        capacity = np.full_like(both, self._capacity(day)[channel])
        mean, variance = served_moments(people * both, capacity, float(self.plan.spread[day, channel]))
        total = np.clip(events * mean + np.sqrt(events * variance) * normal, 0.0, events * capacity)
        part = 1.0 / (1.0 + others) if channel in self.closed else left / both
        return np.where(self.running[day], total * self.levels.success[channel] * part, 0.0)


def sample_inputs(scenario: Scenario, plan: Plan, drawn: randomness.Draws) -> SampledInputs:
    """The futures of a set of random numbers."""
    levels = draw_levels(scenario, plan, drawn)
    running = drawn.outages >= plan.downtime
    slots = np.ceil(plan.held - 1e-9).astype(int)
    many = {}
    for c in np.flatnonzero((slots > SINGLY).any(axis=0)).tolist():
        days = np.flatnonzero(slots[:, c] > SINGLY)
        for t, events in zip(days.tolist(), whole_events(plan.held[:, c], drawn.phases[c], days), strict=True):
            each = plan.people[t, c] * np.exp(levels.log_turnout(float(plan.untried[t, c])))
            many[c, t] = (events.astype(np.float64), each, drawn.noise[c, t].astype(np.float64))
        slots[days, c] = 0
    closed = {c: _laid_out(slots, [c], len(levels.growth)) for c in np.flatnonzero(plan.closed).tolist()}
    together = _laid_out(slots, np.flatnonzero(~plan.closed).tolist(), len(levels.growth))
    tasks = [(rows, c) for rows in (together, *closed.values()) for c in np.unique(rows.channels).tolist()]
    list(WORKERS.map(lambda task: _fill(task[0], task[1], plan, levels, drawn, running), tasks))
    return SampledInputs(plan, levels, together, closed, many, running, stages_of(plan)[1])


def whole_events(held: Floats, phase: Floats, days: NDArray[np.int64]) -> NDArray[np.int16]:
    """(days, K) whole events of a channel: those of (T,) ``held`` summed up and rounded down, from a point of the
    (K,) future's own between two events; over the horizon they differ from the plan's by less than one.
    """
    so_far = np.concatenate([[0.0], np.cumsum(held)])
    part, whole = so_far % 1.0, np.floor(so_far).astype(np.int16)
    begun, ended = (phase >= 1.0 - part[at][:, None] for at in (days, days + 1))
    # Truth values are bytes of 0 and 1.
    count: NDArray[np.int16] = (whole[days + 1] - whole[days])[:, None] + ended.view(np.int8) - begun.view(np.int8)
    return count


def _laid_out(slots: NDArray[np.int64], channels: list[int], width: int) -> Rows:
    """An empty row for every event that some future may hold."""
    order = [(c, t, i) for c in channels for t in np.flatnonzero(slots[:, c]).tolist() for i in range(slots[t, c])]
    places, days, numbers = np.array(order, dtype=np.int64).reshape(-1, 3).T
    by_day = np.argsort(days, kind="stable")
    parts = np.split(by_day, np.searchsorted(days[by_day], np.arange(1, len(slots))))
    return Rows(places, days, numbers, parts, np.empty((len(order), width), dtype=np.float32))


def _fill(
    rows: Rows, channel: int, plan: Plan, levels: Levels, drawn: randomness.Draws, running: NDArray[np.bool_]
) -> None:
    """Draw a channel's events: the plan's people by the future's level and the event's own outcome, of mean 1."""
    first, last = np.searchsorted(rows.channels, (channel, channel + 1))
    days, numbers, people = rows.days[first:last], rows.slots[first:last], rows.people[first:last]
    spread = plan.spread[days, channel]
    # The same normals in another order for each further event of a day: no future meets its own again.
    for number in np.unique(numbers).tolist():
        own = numbers == number
        people[own] = np.roll(drawn.noise[channel, days[own]], number * _STRIDE, axis=1)
    with np.errstate(divide="ignore"):
        done = np.log(levels.success[channel])
        mean = np.log(plan.people[days, channel]) - spread**2 / 2
    people *= spread.astype(np.float32)[:, None]
    people += mean.astype(np.float32)[:, None]
    beyond = plan.untried[days, channel]
    for share in np.unique(beyond).tolist():
        people[beyond == share] += (levels.log_turnout(share) + done).astype(np.float32)
    np.exp(people, out=people)
    held = plan.held[:, channel]
    if np.any(held != np.round(held)):
        people *= whole_events(held, drawn.phases[channel], days) > numbers[:, None]
    if plan.downtime > 0:
        people *= running[days]
