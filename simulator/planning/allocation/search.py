"""The whole-number allocation that activates most, or the cheapest that activates enough; with proof.

Where there are few allocations all are tried (:func:`enumerate_allocations`), else branch and bound. A branch is a box
of allocations from ``low`` to ``high``. At its low corner one run of the line gives the persons active
and each channel's slope: what one more event would bring if it took nothing from the others. Adding
events never makes anybody's audience fuller, so the low corner plus the best use of the remaining
team-days and money at these slopes (a fractional knapsack; closed groups give no more than their
members) is an upper bound of the box. A box whose bound does not beat the best known by ``DUST``
persons is dropped; what is left in the end is the optimum, and nothing dropped beats it.

The bound holds where more events never lower coverage. One corner of the model lies outside: with
lapse, a closed group reached early has lapsed by the end date. There the answer is called
``searched``, as it is when the search is stopped at ``MOST_NODES``; its ``gap`` is what the bound leaves.
"""

from __future__ import annotations

import heapq
import itertools
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np

from ..batch import Floats
from .valuation import EventValuation

Proof = Literal["enumerated", "bounded", "screened", "searched"]
ENUMERATED = 6000
"""Up to this many allocations all are tried."""
MOST_NODES = 8_000
TOGETHER = 64
"""Boxes split at a time."""
DUST = 0.01
"""Persons; and of the cheapest, rupiah."""
_EDGE = 1e-9


@dataclass(frozen=True)
class Constraints:
    """What an allocation may be: team-days a week and rupiah over the horizon, by event a week."""

    days: Floats
    most_days: float
    money: Floats
    most_money: float
    low: Floats
    high: Floats
    together: tuple[tuple[Floats, int], ...] = ()
    """Team-days by event a week of the channels that run on no other than so many weekdays."""
    teams: float = np.inf
    """Teams on one weekday."""

    def allows(self, events: Floats) -> bool:
        """Whether an allocation fits."""
        inside = np.all(events >= self.low - _EDGE) and np.all(events <= self.high + _EDGE)
        days, money = self.left(events)
        fits = all(room >= -_EDGE for _, room in self._weekdays(events))
        return bool(inside and fits and days >= -_EDGE and (money >= -_EDGE * (1 + self.most_money) or np.isinf(money)))

    def _weekdays(self, events: Floats) -> list[tuple[Floats, Floats]]:
        """What an event takes of each set of weekdays, and what allocations (..., channels) leave of it."""
        if not np.isfinite(self.teams):
            return []
        return [(price, self.teams * count - events @ price) for price, count in self.together]

    def limits(self, events: Floats) -> list[tuple[Floats, Floats]]:
        """Every limit: what an event of each channel takes of it, and what allocations leave."""
        days, money = self.left(events)
        return [(self.days, days), (self.money, money), *self._weekdays(events)]

    def left(self, events: Floats) -> tuple[Floats, Floats]:
        """Team-days and rupiah that allocations (..., channels) leave, (...)."""
        return self.most_days - events @ self.days, self.most_money - events @ self.money

    def addable(self, events: Floats) -> Floats:
        """How many whole events of each channel alone could still be added, (..., channels)."""
        most = self.high - events
        for price, left in self.limits(events):
            share = np.full(events.shape, np.inf)
            np.divide(left[..., None], price, out=share, where=np.broadcast_to(price > 0, events.shape))
            most = np.minimum(most, np.floor(share * (1 + _EDGE) + _EDGE))
        return np.asarray(np.maximum(most, 0))


@dataclass(frozen=True)
class SearchResult:
    """An allocation, events a week by outreach channel, and how sure it is that none is better.

    ``active`` persons on the end date; ``gap`` is how much more (persons, or rupiah less) the bound
    still leaves open, 0 when proven, None where no bound holds.
    """

    events: Floats
    active: float
    proof: Proof
    gap: float | None


def enumerate_allocations(room: Constraints, most: int, *, maximal: bool = True) -> Floats | None:
    """All allocations that fit, (K, channels), or None for more than ``most``.

    With ``maximal`` only those to which nothing can be added.
    """
    count = len(room.low)
    if not room.allows(room.low):
        return np.empty((0, count))
    rows = room.low[None, :].copy()
    for channel in range(count):
        addable = room.addable(rows)[:, channel].astype(int)
        if maximal and channel == count - 1:
            rows[:, channel] += addable
            break
        if addable.sum() + len(rows) > most * 20:
            return None
        rows = np.repeat(rows, addable + 1, axis=0)
        rows[:, channel] += np.concatenate([np.arange(n + 1) for n in addable])
    if maximal:
        rows = rows[~room.addable(rows).any(axis=1)]
    return rows if len(rows) <= most else None


def most_active(
    trials: EventValuation, room: Constraints, start: Floats | None = None, sure: bool = True, dust: float = DUST
) -> SearchResult | None:
    """The allocation with most active on the end date; None when not even the floors fit.

    ``start`` is a good allocation to begin with, ``sure`` says whether the bound holds here, and
    ``dust`` how many persons may be left unfound.
    """
    if not room.allows(room.low):
        return None
    if sure and room.allows(room.high):
        return SearchResult(room.high, float(trials.ends(room.high[None]).active[0]), "bounded", 0.0)
    all_of_them = enumerate_allocations(room, ENUMERATED, maximal=sure)
    if all_of_them is not None:
        active = trials.ends(all_of_them).active
        best = int(np.argmax(active))
        return SearchResult(all_of_them[best], float(active[best]), "enumerated", 0.0)
    tree = _Tree(trials, room, dust=dust)
    if start is not None and room.allows(start):
        tree.offer(start, float(trials.ends(start[None]).active[0]))
    return tree.climb(sure)


def can_reach(trials: EventValuation, room: Constraints, needed: float) -> bool:
    """Whether some allocation that fits has at least ``needed`` active; by the same boxes, stopped early."""
    if not room.allows(room.low):
        return False
    return _Tree(trials, room, needed).reaches()


def cheapest(trials: EventValuation, room: Constraints, needed: float, sure: bool = True) -> SearchResult | None:
    """The allocation that costs least of those with at least ``needed`` active; None if none has."""
    if not room.allows(room.low):
        return None
    all_of_them = enumerate_allocations(room, ENUMERATED, maximal=False)
    if all_of_them is not None:
        active = trials.ends(all_of_them).active
        enough = np.flatnonzero(active >= needed - 1e-6)
        if not len(enough):
            return None
        order = np.lexsort((-active[enough], all_of_them[enough] @ room.money))
        best = int(enough[order[0]])
        return SearchResult(all_of_them[best], float(active[best]), "enumerated", 0.0)
    return _Tree(trials, room, needed).descend(sure)


class _Box(NamedTuple):
    """Allocations from ``low`` to ``high``; ``added`` is what the bound adds to the low corner."""

    bound: float
    """Less the most that any can reach, so that the foremost comes first."""
    order: int
    low: Floats
    high: Floats
    added: Floats


class _Tree:
    """Boxes of allocations still open, the most promising first."""

    def __init__(self, trials: EventValuation, room: Constraints, needed: float = 0.0, dust: float = DUST) -> None:
        self._trials, self._room, self._needed, self._dust = trials, room, needed, dust
        self._heap: list[_Box] = []
        self._count = itertools.count()
        self._known: dict[bytes, tuple[float, Floats, Floats]] = {}
        self.best: Floats | None = None
        self.value = -np.inf
        """Active persons of the best, or less its cost."""

    def offer(self, events: Floats, value: float) -> None:
        """Take an allocation if it beats the best known."""
        if value > self.value:
            self.best, self.value = events.copy(), value

    def climb(self, sure: bool) -> SearchResult:
        """Most active."""
        self._open(self._room.low, self._room.high, cost=False)
        gap = self._work(cost=False)
        assert self.best is not None
        before = self.value
        if not (sure and gap <= 0):
            self._polish()
        active = float(self._trials.ends(self.best[None]).active[0])
        return SearchResult(self.best, active, *_proof(sure, gap - (self.value - before)))

    def _polish(self) -> None:
        """Trade events between channels as long as that activates more: what a stopped search may leave."""
        found = True
        while found:
            assert self.best is not None
            near = neighbours(self._room, self.best)
            active = self._trials.ends(near).active
            found = bool(active.max() > self.value + self._dust)
            self.offer(near[int(active.argmax())], float(active.max()))

    def reaches(self) -> bool:
        """Whether anything has enough active. What reaches nothing is dropped at once."""
        self.value = self._needed - 1e-6 - self._dust
        self._open(self._room.low, self._room.high, cost=False)
        self._work(cost=False, enough=self._needed - 1e-6)
        return self.value >= self._needed - 1e-6

    def descend(self, sure: bool) -> SearchResult | None:
        """Cheapest with enough active."""
        self._open(self._room.low, self._room.high, cost=True)
        gap = self._work(cost=True)
        if self.best is None:
            return None
        active = float(self._trials.ends(self.best[None]).active[0])
        return SearchResult(self.best, active, *_proof(sure, gap))

    def _work(self, cost: bool, enough: float = np.inf) -> float:
        """Split boxes until none can beat the best; what is left open when stopped, else 0.

        The most promising boxes are split together, so that one run values all their corners.
        """
        while self._heap and self.value < enough:
            if len(self._known) > MOST_NODES:
                return -self._heap[0].bound - self.value
            boxes = [heapq.heappop(self._heap) for _ in range(min(TOGETHER, len(self._heap)))]
            boxes = [box for box in boxes if -box.bound > self.value + self._dust]
            corners = [corner for box in boxes for corner in self._corners(box, cost)]
            parts = [part for box in boxes for part in self._parts(box)]
            self._learn([*corners, *(low for low, _ in parts)])
            for corner in corners:
                active = self._known[corner.tobytes()][0]
                if not cost:
                    self.offer(corner, active)
                elif active >= self._needed - 1e-6:
                    self.offer(corner, -float(corner @ self._room.money))
            for low, high in parts:
                self._open(low, high, cost)
        return 0.0

    def _corners(self, box: _Box, cost: bool) -> list[Floats]:
        """The box's low corner and those at the whole part of what the bound adds, where they fit."""
        corners = [box.low, box.low + np.floor(box.added + _EDGE)]
        if cost:
            corners.append(np.minimum(box.low + np.ceil(box.added - _EDGE), self._room.high))
        return [corner for corner in corners if self._room.allows(corner)]

    def _parts(self, box: _Box) -> list[tuple[Floats, Floats]]:
        """The two halves of a box, split where the bound adds most; none of a single allocation."""
        low, high = box.low, box.high
        width = np.minimum(high - low, self._room.addable(low))
        part = box.added * self._known[low.tobytes()][1]
        channel = int(np.argmax(np.where(width >= 1, part + 1e-12 * width, -1.0)))
        if width[channel] < 1:
            return []
        middle = low[channel] + np.floor(min(box.added[channel], width[channel]) / 2)
        middle = min(middle, low[channel] + width[channel] - 1)
        return [(low, _with(high, channel, middle)), (_with(low, channel, middle + 1), high)]

    def _learn(self, many: list[Floats]) -> None:
        """Value allocations not met before."""
        new = {events.tobytes(): events for events in many if events.tobytes() not in self._known}
        if new:
            active, slopes, members = self._trials.slopes(np.array(list(new.values())))
            for k, key in enumerate(new):
                self._known[key] = float(active[k]), slopes[k], members[k]

    def _open(self, low: Floats, high: Floats, cost: bool) -> None:
        self._learn([low])
        known = self._known[low.tobytes()]
        found = self._cost_bound(low, high, known) if cost else self._bound(low, high, known)
        if found is not None and found[0] > self.value + self._dust:
            heapq.heappush(self._heap, _Box(-found[0], next(self._count), low, high, found[1]))

    def _bound(self, low: Floats, high: Floats, known: tuple[float, Floats, Floats]) -> tuple[float, Floats]:
        """Most active anything in the box can reach, and the events that the bound would add."""
        active, slopes, members = known
        width = _useful(np.minimum(high - low, self._room.addable(low)), slopes, members)
        best = active + float(width @ slopes), width
        for price, room in self._room.limits(low):
            if not np.isfinite(room):
                continue
            added = _knapsack(slopes, price, width, float(room))
            value = active + float(added @ slopes)
            if value < best[0]:
                best = value, added
        return best

    def _cost_bound(
        self, low: Floats, high: Floats, known: tuple[float, Floats, Floats]
    ) -> tuple[float, Floats] | None:
        """Less the least that anything in the box costs that has enough active; None if nothing has."""
        if self._bound(low, high, known)[0] < self._needed - 1e-6:
            return None
        active, slopes, members = known
        width = _useful(np.minimum(high - low, self._room.addable(low)), slopes, members)
        missing = max(0.0, self._needed - active)
        price = np.divide(self._room.money, slopes, out=np.full(len(low), np.inf), where=slopes > 0)
        added = np.zeros(len(low))
        for channel in np.argsort(price, kind="stable"):
            if missing <= 0 or not np.isfinite(price[channel]):
                break
            added[channel] = min(width[channel], missing / slopes[channel])
            missing -= added[channel] * slopes[channel]
        return -float((low + added) @ self._room.money), added


def _proof(sure: bool, gap: float) -> tuple[Proof, float | None]:
    if not sure:
        return "searched", None
    return ("bounded", 0.0) if gap <= 0 else ("searched", gap)


def neighbours(room: Constraints, events: Floats) -> Floats:
    """The allocation, and those that take one or two events from a channel and give the room to another."""
    found = [events]
    for giver in range(len(events)):
        for step in (1, 2):
            less = events.copy()
            less[giver] -= step
            if less[giver] < room.low[giver]:
                continue
            for taker, most in enumerate(room.addable(less)):
                if taker != giver and most >= 1:
                    for count in {1, float(most)}:
                        more = less.copy()
                        more[taker] += count
                        found.append(more)
    return np.array(found)


def _with(events: Floats, channel: int, value: float) -> Floats:
    changed = events.copy()
    changed[channel] = value
    return changed


def _useful(width: Floats, slopes: Floats, members: Floats) -> Floats:
    """Events that can still bring somebody: no group gives more than its members."""
    enough = np.divide(members, slopes, out=np.zeros(len(width)), where=slopes > 0)
    return np.minimum(width, enough)


def _knapsack(slopes: Floats, price: Floats, width: Floats, room: float) -> Floats:
    """The fractional events that bring most within a room, dearest gain per price first."""
    worth = np.divide(slopes, price, out=np.full(len(slopes), np.inf), where=price > 0)
    added = np.zeros(len(slopes))
    for channel in np.argsort(-worth, kind="stable"):
        fits = room / price[channel] if price[channel] > 0 else np.inf
        added[channel] = max(0.0, min(width[channel], fits))
        room -= added[channel] * price[channel]
    return added
