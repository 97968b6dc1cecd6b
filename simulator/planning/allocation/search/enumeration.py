"""Every allocation that fits, where they are few."""

from __future__ import annotations

import numpy as np

from ...batch import Floats
from .constraints import Constraints


def enumerate_allocations(constraints: Constraints, most: int, *, maximal: bool = True) -> Floats | None:
    """All allocations that fit, events a week (K, channels), or None for more than ``most``.

    With ``maximal`` only those to which nothing can be added. Empty when not even the floors fit.
    """
    count = len(constraints.low)
    if not constraints.allows(constraints.low):
        return np.empty((0, count))
    rows = constraints.low[None, :].copy()
    for channel in range(count):
        addable = constraints.addable(rows)[:, channel].astype(int)
        if maximal and channel == count - 1:
            rows[:, channel] += addable
            break
        if addable.sum() + len(rows) > most * 20:
            return None
        rows = np.repeat(rows, addable + 1, axis=0)
        rows[:, channel] += np.concatenate([np.arange(n + 1) for n in addable])
    if maximal:
        rows = rows[~constraints.addable(rows).any(axis=1)]
    return rows if len(rows) <= most else None
