"""Who works when: as many at a time as there are processors for, the rest in the order in which they came.

Fifty projections at once fight for the interpreter, the memory and each other's cache, and all of them end last. One
after the other each takes what it takes alone, and the first ends soon.
"""

from __future__ import annotations

import threading
from bisect import insort
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from itertools import count

STILL_WANTED_EVERY = 0.2
"""Seconds between two questions whether one who waits is still wanted."""
_PLACES_KEPT = 1000


class _Ticket:
    def __init__(self, order: int) -> None:
        self.order, self.called = order, threading.Event()

    def __lt__(self, other: _Ticket) -> bool:
        return self.order < other.order


class Turns:
    """A fair queue in which ``most`` work at a time. A thread that has its turn may ask again: it goes on at once."""

    def __init__(self, most: int) -> None:
        self._most, self._working = most, 0
        self._lock, self._orders = threading.Lock(), count()
        self._waiting: list[_Ticket] = []
        self._left: OrderedDict[Hashable, int] = OrderedDict()
        self._mine = threading.local()

    @property
    def waiting(self) -> int:
        """How many wait."""
        return len(self._waiting)

    @contextmanager
    def turn(self, whose: Hashable = None, still_wanted: Callable[[int], object] | None = None) -> Iterator[None]:
        """Wait for a turn and keep it for the block.

        ``still_wanted`` is called again and again with the number of those ahead; what it raises ends the waiting. One
        who leaves so and comes back (the next move of the same visitor, ``whose``) has the old place.
        """
        if getattr(self._mine, "held", False):
            yield
            return
        self._wait(whose, still_wanted)
        self._mine.held = True
        try:
            yield
        finally:
            self._mine.held = False
            self._give_back()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Give a turn that one has to others for the block, and wait for another after it."""
        if not getattr(self._mine, "held", False):
            yield
            return
        self._mine.held = False
        self._give_back()
        try:
            yield
        finally:
            self._wait(None, None)
            self._mine.held = True

    def _wait(self, whose: Hashable, still_wanted: Callable[[int], object] | None) -> None:
        with self._lock:
            ticket = _Ticket(self._left.pop(whose, -1) if whose in self._left else next(self._orders))
            insort(self._waiting, ticket)
            self._call()
        while not ticket.called.wait(STILL_WANTED_EVERY if still_wanted else None):
            try:
                if still_wanted:
                    still_wanted(self._ahead(ticket))
            except BaseException:
                self._leave(ticket, whose)
                raise

    def _ahead(self, ticket: _Ticket) -> int:
        with self._lock:
            return sum(other < ticket for other in self._waiting)

    def _leave(self, ticket: _Ticket, whose: Hashable) -> None:
        with self._lock:
            if ticket.called.is_set():
                self._working -= 1
            else:
                self._waiting.remove(ticket)
            if whose is not None:
                self._left[whose] = ticket.order
                while len(self._left) > _PLACES_KEPT:
                    self._left.popitem(last=False)
            self._call()

    def _give_back(self) -> None:
        with self._lock:
            self._working -= 1
            self._call()

    def _call(self) -> None:
        while self._waiting and self._working < self._most:
            self._working += 1
            self._waiting.pop(0).called.set()


TURNS = Turns(1)
"""Runs of the page and projections, which answer a visitor's move: one at a time, since each holds the interpreter. Two
at once take a third more processor and end later (``docs/decisions/0026``)."""
LONG_TURNS = Turns(1)
"""Searches, maps and files, which take seconds: one at a time, so that moves always have a processor."""
