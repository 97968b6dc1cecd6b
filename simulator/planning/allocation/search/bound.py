"""Branch and bound over boxes of allocations, for where there are too many to try them all.

A branch is a box of allocations from ``low`` to ``high``. At its low corner one run of the line gives
the persons active and each channel's slope: what one more event would bring if it took nothing from
the others. Adding events never makes anybody's audience fuller, so the low corner plus the best use
of the remaining team-days and money at these slopes (a fractional knapsack, after Dantzig 1957; closed
groups give no more than their members) is an upper bound of the box. A box whose bound does not beat
the best known by the tolerance is dropped; what is left in the end is the optimum, and nothing
dropped beats it. The bound holds where more events never lower coverage (see ``optimum``).
"""

from __future__ import annotations

import heapq
import itertools
from typing import NamedTuple

import numpy as np

from ...batch import Floats
from ...evaluate import PERSON_TOLERANCE
from ..valuation import EventValuation
from .constraints import ROUNDING, Constraints

MOST_VALUED = 8_000
"""Allocations valued before the search is stopped."""
BOUND_TOLERANCE = 0.01
"""Persons, or rupiah when the cheapest is sought: boxes that promise no more than this are dropped."""
_SPLIT_TOGETHER = 64
"""Boxes split at a time."""


class _Box(NamedTuple):
    """Allocations from ``low`` to ``high``; ``added`` is what the bound adds to the low corner."""

    bound: float
    """Less the most that any can reach, so that the foremost comes first."""
    order: int
    low: Floats
    high: Floats
    added: Floats


class _Corner(NamedTuple):
    """An allocation valued: active, and by channel the slope and the members left to be activated."""

    active: float
    slopes: Floats
    members: Floats


class BranchAndBound:
    """Boxes of allocations still open, the most promising first, and the best allocation met.

    Sought is the most active, or with ``by_cost`` the cheapest of those with ``needed`` persons active.
    """

    def __init__(
        self,
        valuation: EventValuation,
        constraints: Constraints,
        needed: float = 0.0,
        *,
        by_cost: bool = False,
        tolerance: float = BOUND_TOLERANCE,
    ) -> None:
        self._valuation, self._constraints = valuation, constraints
        self._enough, self._needed, self._by_cost = needed - PERSON_TOLERANCE, needed, by_cost
        self._tolerance = tolerance
        self._heap: list[_Box] = []
        self._count = itertools.count()
        self._known: dict[bytes, _Corner] = {}
        self.best: Floats | None = None
        self.value = -np.inf
        """Persons active of the best, or less its rupiah; boxes that cannot beat it are dropped."""

    def offer(self, events: Floats, value: float) -> None:
        """Take an allocation, events a week (channels,), if ``value`` (see above) beats that of the best known."""
        if value > self.value:
            self.best, self.value = events.copy(), value

    def run(self, enough: float = np.inf) -> float:
        """Split boxes until none can beat the best, or the best has ``enough``.

        Returned is the gap: how much better than the best something still open could be when the
        search was stopped, 0 when nothing can. The most promising boxes are split together, so that
        one run of the engine values all their corners.
        """
        self._learn([self._constraints.low])
        self._open(self._constraints.low, self._constraints.high)
        while self._heap and self.value < enough:
            if len(self._known) > MOST_VALUED:
                return -self._heap[0].bound - self.value
            boxes = [heapq.heappop(self._heap) for _ in range(min(_SPLIT_TOGETHER, len(self._heap)))]
            boxes = [box for box in boxes if -box.bound > self.value + self._tolerance]
            corners = [corner for box in boxes for corner in self._corners(box)]
            halves = [half for box in boxes for half in self._halves(box)]
            self._learn([*corners, *(low for low, _ in halves)])
            for corner in corners:
                self._offer_corner(corner)
            for low, high in halves:
                self._open(low, high)
        return 0.0

    def _offer_corner(self, corner: Floats) -> None:
        active = self._known[corner.tobytes()].active
        if not self._by_cost:
            self.offer(corner, active)
        elif active >= self._enough:
            self.offer(corner, -float(corner @ self._constraints.cost))

    def _corners(self, box: _Box) -> list[Floats]:
        """The box's low corner and those at the whole part of what the bound adds, where they fit."""
        corners = [box.low, box.low + np.floor(box.added + ROUNDING)]
        if self._by_cost:
            corners.append(np.minimum(box.low + np.ceil(box.added - ROUNDING), self._constraints.high))
        return [corner for corner in corners if self._constraints.allows(corner)]

    def _halves(self, box: _Box) -> list[tuple[Floats, Floats]]:
        """The two halves of a box, split where the bound adds most; none of a single allocation."""
        low, high = box.low, box.high
        width = np.minimum(high - low, self._constraints.addable(low))
        part = box.added * self._known[low.tobytes()].slopes
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
            active, slopes, members = self._valuation.slopes(np.array(list(new.values())), self._constraints.high)
            for k, key in enumerate(new):
                self._known[key] = _Corner(float(active[k]), slopes[k], members[k])

    def _open(self, low: Floats, high: Floats) -> None:
        found = self._cost_bound(low, high) if self._by_cost else self._bound(low, high)
        if found is not None and found[0] > self.value + self._tolerance:
            heapq.heappush(self._heap, _Box(-found[0], next(self._count), low, high, found[1]))

    def _bound(self, low: Floats, high: Floats) -> tuple[float, Floats]:
        """Most active anything in the box can reach, and the events that the bound would add."""
        corner = self._known[low.tobytes()]
        width = self._useful_width(low, high, corner)
        best = corner.active + float(width @ corner.slopes), width
        for takes, left in self._constraints.resources(low):
            if not np.isfinite(left):
                continue
            added = fractional_knapsack(corner.slopes, takes, width, float(left))
            value = corner.active + float(added @ corner.slopes)
            if value < best[0]:
                best = value, added
        return best

    def _cost_bound(self, low: Floats, high: Floats) -> tuple[float, Floats] | None:
        """Less the least that anything in the box costs that has enough active; None if nothing has."""
        if self._bound(low, high)[0] < self._enough:
            return None
        corner = self._known[low.tobytes()]
        width = self._useful_width(low, high, corner)
        missing = max(0.0, self._needed - corner.active)
        price = np.divide(self._constraints.cost, corner.slopes, out=np.full(len(low), np.inf), where=corner.slopes > 0)
        added = np.zeros(len(low))
        for channel in np.argsort(price, kind="stable"):
            if missing <= 0 or not np.isfinite(price[channel]):
                break
            added[channel] = min(width[channel], missing / corner.slopes[channel])
            missing -= added[channel] * corner.slopes[channel]
        return -float((low + added) @ self._constraints.cost), added

    def _useful_width(self, low: Floats, high: Floats, corner: _Corner) -> Floats:
        """Events that fit beside the low corner and can still bring somebody: no group gives more than its members."""
        width = np.minimum(high - low, self._constraints.addable(low))
        enough = np.divide(corner.members, corner.slopes, out=np.zeros(len(width)), where=corner.slopes > 0)
        return np.minimum(width, enough)


def fractional_knapsack(gains: Floats, takes: Floats, width: Floats, resource: float) -> Floats:
    """The fractional events (channels,) that gain most within a resource, the highest gain per unit first.

    ``gains`` and ``takes`` are for one event of each channel, ``width`` the most events of each.
    """
    worth = np.divide(gains, takes, out=np.full(len(gains), np.inf), where=takes > 0)
    added = np.zeros(len(gains))
    for channel in np.argsort(-worth, kind="stable"):
        fits = resource / takes[channel] if takes[channel] > 0 else np.inf
        added[channel] = max(0.0, min(width[channel], fits))
        resource -= added[channel] * takes[channel]
    return added


def _with(events: Floats, channel: int, value: float) -> Floats:
    changed = events.copy()
    changed[channel] = value
    return changed
