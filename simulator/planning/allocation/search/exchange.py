"""Events traded between channels, as long as that activates more: what a stopped search may leave."""

from __future__ import annotations

import numpy as np

from ...batch import Floats
from ..valuation import EventValuation
from .constraints import Constraints


def exchange(
    valuation: EventValuation, constraints: Constraints, events: Floats, active: float, tolerance: float
) -> tuple[Floats, float]:
    """The allocation (channels,) that no single exchange improves by more than ``tolerance``, and its active.

    ``active`` are the persons that ``events`` leads to, ``tolerance`` is in persons.
    """
    improved = True
    while improved:
        near = neighbours(constraints, events)
        reached = valuation.ends(near).active
        best = int(reached.argmax())
        improved = bool(reached[best] > active + tolerance)
        if reached[best] > active:
            events, active = near[best].copy(), float(reached[best])
    return events, active


def neighbours(constraints: Constraints, events: Floats) -> Floats:
    """An allocation, and those that take one or two events from a channel and give what is freed to another.

    Shape (K, channels); the other gets one event, or as many as fit.
    """
    found = [events]
    for giver in range(len(events)):
        for step in (1, 2):
            less = events.copy()
            less[giver] -= step
            if less[giver] < constraints.low[giver]:
                continue
            for taker, most in enumerate(constraints.addable(less)):
                if taker != giver and most >= 1:
                    for count in {1, float(most)}:
                        more = less.copy()
                        more[taker] += count
                        found.append(more)
    return np.array(found)
