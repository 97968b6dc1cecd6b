"""Projections kept for whoever asks the same again: pages, hand-outs, searches. Each is worked out once."""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Lock

from ..scenario import Scenario
from ..turns import TURNS
from .projection import Projection, project

KEPT = 96
"""Projections kept, about 60 kB each over a year."""
_THREADS = ThreadPoolExecutor(1, "projection")
"""Always the same thread: memory given back stays with its thread, and every visitor has one."""
_KEPT: OrderedDict[Scenario, Projection] = OrderedDict()
_BEING_MADE: dict[Scenario, Event] = {}
_LOCK = Lock()


def projected(scenario: Scenario) -> Projection:
    """A scenario's projection, kept for visitors who look at the same one. Same scenario, same figures.

    Who asks for one that is being worked out for another waits for that; the rest wait for their turn.
    """
    while True:
        with _LOCK:
            if scenario in _KEPT:
                _KEPT.move_to_end(scenario)
                return _KEPT[scenario]
            other = _BEING_MADE.get(scenario)
            if other is None:
                mine = _BEING_MADE[scenario] = Event()
                break
        with TURNS.aside():
            other.wait()
    try:
        with TURNS.turn():
            found = _THREADS.submit(project, scenario).result()
        with _LOCK:
            _KEPT[scenario] = found
            while len(_KEPT) > KEPT:
                _KEPT.popitem(last=False)
        return found
    finally:
        with _LOCK:
            del _BEING_MADE[scenario]
        mine.set()
