"""The allocation that activates most, or the cheapest that activates enough, and which method says so.

- ``enumerated``: up to :data:`ENUMERATED` allocations fit, and all were tried.
- ``bounded``: branch and bound (see ``bound``) closed every box. Nothing better was dropped but by less
  than ``BOUND_TOLERANCE``. So is the case where everything at its cap fits together.
- ``searched``: branch and bound was stopped at ``MOST_VALUED`` allocations, or its bound does not hold
  here; of the most active, events were then exchanged between channels as long as that brought more.
  The ``gap`` is what the bound leaves open.
- ``screened``: the best for the chance among candidates (see ``chance_search``); no proof.

The bound holds where more events never lower coverage (``monotone``). One corner of the model lies
outside: with lapse, a closed group reached early has lapsed by the end date. There nothing can be said
of the gap, and it is None.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from ...batch import Floats
from ...evaluate import PERSON_TOLERANCE
from ..valuation import EventValuation
from .bound import BOUND_TOLERANCE, BranchAndBound
from .constraints import Constraints
from .enumeration import enumerate_allocations
from .exchange import exchange

Proof = Literal["enumerated", "bounded", "screened", "searched"]
ENUMERATED = 6000
"""Up to this many allocations all are tried."""


@dataclass(frozen=True)
class SearchResult:
    """An allocation, events a week (channels,), and how sure it is that none is better.

    ``active`` persons on the end date; ``gap`` is how much more (persons, or rupiah less) the bound
    still leaves open, 0 when proven, None where no bound holds.
    """

    events: Floats
    active: float
    proof: Proof
    gap: float | None


def most_active(
    valuation: EventValuation,
    constraints: Constraints,
    start: Floats | None = None,
    monotone: bool = True,
    tolerance: float = BOUND_TOLERANCE,
) -> SearchResult | None:
    """The allocation with most active on the end date; None when not even the floors fit.

    ``start`` is a good allocation (channels,) to begin with, ``monotone`` says whether the bound holds
    here, and ``tolerance`` how many persons may be left unfound.
    """
    if not constraints.allows(constraints.low):
        return None
    if monotone and constraints.allows(constraints.high):
        return SearchResult(constraints.high, _active(valuation, constraints.high), "bounded", 0.0)
    all_of_them = enumerate_allocations(constraints, ENUMERATED, maximal=monotone)
    if all_of_them is not None:
        active = valuation.ends(all_of_them).active
        best = int(np.argmax(active))
        return SearchResult(all_of_them[best], float(active[best]), "enumerated", 0.0)
    tree = BranchAndBound(valuation, constraints, tolerance=tolerance)
    if start is not None and constraints.allows(start):
        tree.offer(start, _active(valuation, start))
    gap = tree.run()
    assert tree.best is not None  # the floors, at the first low corner, fit
    events, value = tree.best, tree.value
    if not (monotone and gap <= 0):
        events, value = exchange(valuation, constraints, events, value, tolerance)
    return SearchResult(events, _active(valuation, events), *_proof(monotone, gap - (value - tree.value)))


def can_reach(valuation: EventValuation, constraints: Constraints, needed: float) -> bool:
    """Whether some allocation that fits has at least ``needed`` persons active on the end date.

    By branch and bound that drops at once what cannot reach them, and stops at the first that does.
    """
    if not constraints.allows(constraints.low):
        return False
    tree, enough = BranchAndBound(valuation, constraints, needed), needed - PERSON_TOLERANCE
    tree.value = enough - BOUND_TOLERANCE
    tree.run(enough)
    return tree.value >= enough


def cheapest(
    valuation: EventValuation, constraints: Constraints, needed: float, monotone: bool = True
) -> SearchResult | None:
    """The allocation that costs least of those with at least ``needed`` persons active; None if none has.

    Of equal cost, where all are tried, the one with most active.
    """
    if not constraints.allows(constraints.low):
        return None
    all_of_them = enumerate_allocations(constraints, ENUMERATED, maximal=False)
    if all_of_them is not None:
        active = valuation.ends(all_of_them).active
        enough = np.flatnonzero(active >= needed - PERSON_TOLERANCE)
        if not len(enough):
            return None
        order = np.lexsort((-active[enough], all_of_them[enough] @ constraints.cost))
        best = int(enough[order[0]])
        return SearchResult(all_of_them[best], float(active[best]), "enumerated", 0.0)
    tree = BranchAndBound(valuation, constraints, needed, by_cost=True)
    gap = tree.run()
    if tree.best is None:
        return None
    return SearchResult(tree.best, _active(valuation, tree.best), *_proof(monotone, gap))


def _active(valuation: EventValuation, events: Floats) -> float:
    return float(valuation.ends(events[None]).active[0])


def _proof(monotone: bool, gap: float) -> tuple[Proof, float | None]:
    if not monotone:
        return "searched", None
    return ("bounded", 0.0) if gap <= 0 else ("searched", gap)
