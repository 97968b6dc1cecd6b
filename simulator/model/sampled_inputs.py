"""Inputs of the fan: parameters drawn once a future, whole events on whole days, each with an outcome of its own."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ..scenario import Scenario
from . import randomness
from .engine import BLOCK
from .events import KEPT, KeptEvents, served_moments, whole_events
from .levels import Levels, draw_levels, stages_of
from .plan import Floats, Plan

SINGLY = 8
"""Events of a channel and day that are drawn one by one; where there are more, their sum is drawn."""
_STRIDE = 397
"""Futures between which the events of one day exchange their numbers; prime, so that no two meet soon."""

Small = NDArray[np.float32]


class Rows:
    """The events of channels that share one audience, a row each: block after block of days, within it channel after
    channel. They are drawn as their days come, a block at a time, so that their memory does not grow with the days.
    """

    def __init__(self, slots: NDArray[np.int64], channels: list[int], draw: Drawing) -> None:
        """From (T, C) events at most a day, the events of some channels."""
        most = int(slots[:, channels].max(initial=0))
        held = slots[:, channels] > np.arange(most)[:, None, None]
        i, days, c = np.nonzero(held)
        places = np.array(channels, dtype=np.int64)[c]
        order = np.lexsort((days, i, places, days // BLOCK))
        self.channels, self.slots, self.days = places[order], i[order], days[order]
        """(R,) of each row; its slot tells which of its channel's events on the day it is, from 0."""
        self._draw = draw
        # Blocks lie behind each other; within a day the rows stand by channel, then slot.
        self._begins = np.searchsorted(self.days // BLOCK, np.arange(-(-len(slots) // BLOCK) + 1))
        by_day = np.argsort(self.days, kind="stable")
        days = np.searchsorted(self.days[by_day], np.arange(len(slots) + 1)).tolist()
        self._by_day = [by_day[first:last] for first, last in pairwise(days)]
        most = int(np.diff(self._begins).max(initial=0))
        self._block, self._people = -1, np.empty((most, draw.width), dtype=np.float32)

    def on(self, day: int, channel: int | None = None) -> tuple[NDArray[np.int64], Small]:
        """The events of a day, of one channel or of all: (n,) the channel of each, and (n, K) residents who would come
        and end up active, were the audience whole and time endless; 0 where the event is not held.
        """
        today = self._by_day[day]
        if channel is not None:
            today = today[self.channels[today] == channel]
        if not len(today):
            return self.channels[:0], self._people[:0]
        self._draw_block(day // BLOCK)
        return self.channels[today], self._people.take(today - self._begins[day // BLOCK], axis=0)

    @property
    def in_memory(self) -> int:
        """Bytes that the events drawn take, however many days there are."""
        return self._people.nbytes

    def all_people(self) -> Small:
        """(R, K) the residents of every event: much memory, for checks."""
        people = np.empty((len(self.days), self._people.shape[1]), dtype=np.float32)
        for block, (first, last) in enumerate(pairwise(self._begins.tolist())):
            self._draw_block(block)
            people[first:last] = self._people[: last - first]
        return people

    def _draw_block(self, block: int) -> None:
        """Draw the events of a block of days, unless they are those at hand."""
        if block == self._block:
            return
        first, last = self._begins[block : block + 2].tolist()
        channels, slots = self.channels[first:last], self.slots[first:last]
        starts = [0, *(np.flatnonzero((np.diff(channels) != 0) | (np.diff(slots) != 0)) + 1).tolist(), last - first]
        for begin, end in pairwise(starts):
            if begin < end:
                days = self.days[first + begin : first + end]
                self._draw.fill(self._people[begin:end], int(channels[begin]), int(slots[begin]), days)
        self._block = block


@dataclass(frozen=True)
class Drawing:
    """How the events of K futures are drawn: the plan's people by the future's level and the event's own outcome, of
    mean 1.
    """

    plan: Plan
    levels: Levels
    drawn: randomness.Draws
    _known: dict[tuple[int, float], Small] = field(default_factory=dict)
    _kept: KeptEvents | None = None
    _digests: dict[int, bytes] = field(default_factory=dict)
    _come: dict[float, Floats] = field(default_factory=dict)
    _whole: dict[int, tuple[int, NDArray[np.int16]]] = field(default_factory=dict)

    @cached_property
    def people(self) -> Floats:
        """(T, C) the plan's residents who come to one event."""
        return self.plan.people

    @property
    def width(self) -> int:
        """K."""
        return len(self.levels.growth)

    def fill(self, people: Small, channel: int, slot: int, days: NDArray[np.int64]) -> None:
        """Fill in (n, K) the residents of a channel's events: the slot's on each of (n,) days."""
        if self._kept is None:
            self._draw(people, channel, slot, days)
            return
        key = self._depends_on(channel, slot, days)
        found = self._kept.get(key)
        if found is None:
            self._draw(people, channel, slot, days)
            self._kept.keep(key, people.copy())
        else:
            people[:] = found

    def _depends_on(self, channel: int, slot: int, days: NDArray[np.int64]) -> tuple[Hashable, ...]:
        """All that :meth:`_draw` reads; of the large arrays their digests."""
        plan, levels = self.plan, self.levels
        if channel not in self._digests:
            held = plan.held[:, channel]
            read = [levels.usual, levels.untried, levels.success[channel], self.drawn.phases[channel]]
            read += [held] if np.any(held != np.round(held)) else []
            digest = hashlib.blake2b(digest_size=20)
            for values in read:
                digest.update(np.ascontiguousarray(values).data)
            self._digests[channel] = digest.digest()
        by_day = (rows[days, channel].tobytes() for rows in (self.people, plan.spread, plan.untried))
        return channel, slot, plan.downtime, self._digests[channel], days.tobytes(), *by_day

    def _draw(self, people: Small, channel: int, slot: int, days: NDArray[np.int64]) -> None:
        plan, noise = self.plan, self.drawn.noise[channel]
        # The same normals in another order for each further event of a day: no future meets its own again.
        shift = slot * _STRIDE % self.width
        if shift:
            people[:, :shift], people[:, shift:] = noise[days, self.width - shift :], noise[days, : self.width - shift]
        else:
            np.take(noise, days, axis=0, out=people, mode="clip")
        spread = plan.spread[days, channel]
        with np.errstate(divide="ignore"):
            mean = np.log(self.people[days, channel]) - spread**2 / 2
        people *= spread.astype(np.float32)[:, None]
        people += mean.astype(np.float32)[:, None]
        beyond = plan.untried[days, channel]
        if (beyond == beyond[0]).all():
            people += self._level(channel, float(beyond[0]))
        else:
            for share in np.unique(beyond).tolist():
                people[beyond == share] += self._level(channel, share)
        np.exp(people, out=people)
        held = plan.held[:, channel]
        if np.any(held != np.round(held)):
            people *= whole_events(held, self.drawn.phases[channel], days) > slot
        if plan.downtime > 0:
            people *= self.running(days)

    def running(self, days: NDArray[np.int64] | int) -> NDArray[np.bool_]:
        """(n, K), or (K,) of one day, whether the central system runs."""
        runs: NDArray[np.bool_] = self.drawn.outages[days] >= self.plan.downtime
        return runs

    def whole_events_on(self, channel: int, day: int) -> NDArray[np.int16]:
        """(K,) whole events of a channel on a day; those of the day's block are counted at once."""
        first = day - day % BLOCK
        if self._whole.get(channel, (-1, None))[0] != first:
            days = np.arange(first, min(first + BLOCK, len(self.plan.days)))
            self._whole[channel] = first, whole_events(self.plan.held[:, channel], self.drawn.phases[channel], days)
        counted: NDArray[np.int16] = self._whole[channel][1][day - first]
        return counted

    def come(self, beyond: float) -> Floats:
        """(K,) the future's factor on those who come, ``beyond`` of them untried."""
        if beyond not in self._come:
            self._come[beyond] = np.exp(self.levels.log_turnout(beyond))
        return self._come[beyond]

    def _level(self, channel: int, beyond: float) -> Small:
        """(K,) in logarithm, the future's level of those who come and succeed, ``beyond`` of them untried."""
        if (channel, beyond) not in self._known:
            with np.errstate(divide="ignore"):
                done = np.log(self.levels.success[channel])
            self._known[channel, beyond] = (self.levels.log_turnout(beyond) + done).astype(np.float32)
        return self._known[channel, beyond]


@dataclass(frozen=True)
class SampledInputs:
    """What each of K futures has drawn. Channels open to the whole city share one set of rows."""

    plan: Plan
    levels: Levels
    open: Rows
    closed: dict[int, Rows]
    many: frozenset[tuple[int, int]]
    """The channels and days of more than SINGLY events."""
    stage: list[int]
    """(T) which of the plan's stretches of the same venues and officers a day lies in, from 0."""
    _drawing: Drawing
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
        channels, people = rows.on(day, alone)
        if not len(channels):
            return np.zeros(self.width)
        others, full = self._stack(channels, day, closed)
        # Capacity is shared with the non-residents who come.
        small = left.astype(np.float32)
        each = np.maximum(others * small, np.float32(1e-30)) if closed else others + small
        np.divide(full, each, out=each)
        np.minimum(people, each, out=each)
        total: Floats = left * each.sum(axis=0)
        return total

    def _capacity(self, day: int) -> Floats:
        """(C,) activations that one event of the day can handle."""
        capacity: Floats = self.plan.capacity[day if len(self.plan.capacity) > 1 else 0]
        return capacity

    def _stack(self, channels: NDArray[np.int64], day: int, closed: bool) -> tuple[Small, Small]:
        """(R, K) non-residents for each resident, of closed groups all who come for each, and activations at full
        capacity, of one day's rows.
        """
        key = self.stage[day], channels.tobytes()
        if key not in self._stacked:
            full = self._capacity(day)[channels, None] * self.levels.success[channels]
            # Too small to matter, large enough for single precision.
            others = np.maximum(self.levels.others[self.stage[day]][channels], 1e-30)
            small = others.astype(np.float32)
            self._stacked[key] = 1 + small if closed else small, full.astype(np.float32)
        return self._stacked[key]

    def _of_many(self, channel: int, day: int, left: Floats) -> Floats:
        plan, drawn, others = self.plan, self._drawing.drawn, self.levels.others[self.stage[day], channel]
        events = self._drawing.whole_events_on(channel, day).astype(np.float64)
        people = self._drawing.people[day, channel] * self._drawing.come(float(plan.untried[day, channel]))
        both = left * (1.0 + others) if channel in self.closed else left + others
        capacity = float(self._capacity(day)[channel])
        mean, variance = served_moments(people * both, capacity, float(plan.spread[day, channel]))
        normal = drawn.noise[channel, day].astype(np.float64)
        total = np.clip(events * mean + np.sqrt(events * variance) * normal, 0.0, events * capacity)
        part = 1.0 / (1.0 + others) if channel in self.closed else left / both
        done: Floats = total * self.levels.success[channel] * part
        return np.where(self._drawing.running(day), done, 0.0) if plan.downtime > 0 else done


def sample_inputs(scenario: Scenario, plan: Plan, drawn: randomness.Draws) -> SampledInputs:
    """The futures of a set of random numbers."""
    levels = draw_levels(scenario, plan, drawn)
    drawing = Drawing(plan, levels, drawn, _kept=KEPT.of(drawn.noise, drawn.outages))
    slots = np.ceil(plan.held - 1e-9).astype(int)
    many = np.argwhere(slots > SINGLY).tolist()
    slots[slots > SINGLY] = 0
    closed = {c: Rows(slots, [c], drawing) for c in np.flatnonzero(plan.closed).tolist()}
    together = Rows(slots, np.flatnonzero(~plan.closed).tolist(), drawing)
    of_many = frozenset((c, t) for t, c in many)
    return SampledInputs(plan, levels, together, closed, of_many, stages_of(plan)[1], drawing)
