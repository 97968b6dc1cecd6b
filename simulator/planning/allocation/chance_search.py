"""The allocation with the highest chance of the target, among candidates that each get a fan.

What the futures of a fan differ in most is everybody's turnout, so the best for the chance is the best
of the line or of the future in which the line's best just misses, or close to one of them. These two
are found exactly; with the plan itself, and all allocations one exchange away from the two, they are
ranked on both lines, and the foremost get fans of the same random numbers: small ones first, full
ones for the last few. That is a screening, not a proof. Where there are few allocations, all are tried.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import replace

import numpy as np

from ..batch import Floats
from ..evaluate import Progress, chance_of
from .problem import AllocationProblem
from .search.constraints import Constraints
from .search.enumeration import enumerate_allocations
from .search.exchange import neighbours
from .search.optimum import Proof, SearchResult, most_active
from .valuation import EventValuation

SHORT_LIST = 24
"""Allocations that get a small fan; up to this many are all tried by full ones."""
FINALISTS = 5
"""Of these, the ones that get a full fan."""
SMALL_FAN = 500
"""Futures of a small fan."""
_LEVELS = np.arange(1, 4097) / 512 - 4
"""A future's level of turnout, in standard deviations, up to 4."""


def highest_chance(
    problem: AllocationProblem, best: SearchResult, draws: int, seed: int, progress: Progress | None = None
) -> SearchResult:
    """The candidate with the highest chance, of equals the one with most active on the line.

    ``best`` is the most active on the line; every candidate is tried with the same ``draws`` futures of
    ``seed``. ``progress(done, total)`` counts fans.
    """
    all_of_them = enumerate_allocations(problem.constraints, SHORT_LIST, maximal=problem.monotone)
    if all_of_them is not None:
        return _first(problem, all_of_them, draws, seed, progress, "enumerated")
    chance = chance_of(problem.applied(best.events), draws, seed)
    if chance in (0.0, 1.0):
        return replace(best, proof="screened")
    candidates = _candidates(problem, best)
    small = [chance_of(problem.applied(events), min(SMALL_FAN, draws), seed) for events in candidates]
    last = candidates[np.argsort([-chance for chance in small], kind="stable")[:FINALISTS]]
    return _first(problem, np.unique(np.vstack([best.events, last]), axis=0), draws, seed, progress, "screened")


def _first(
    problem: AllocationProblem, candidates: Floats, draws: int, seed: int, progress: Progress | None, proof: Proof
) -> SearchResult:
    active = problem.valuation.ends(candidates).active
    chances = []
    for done, events in enumerate(candidates):
        chances.append(chance_of(problem.applied(events), draws, seed))
        if progress:
            progress(done + 1, len(candidates))
    first = int(np.lexsort((active, np.array(chances)))[-1])
    return SearchResult(candidates[first], float(active[first]), proof, 0.0)


def just_missing(problem: AllocationProblem, constraints: Constraints, events: Floats) -> Floats:
    """The most active allocation (channels,) of the future, richer or leaner in turnout, in which ``events``
    (channels,) just misses the target.
    """
    narrow = EventValuation(problem.scenario, _turnout_factor(problem, events))
    other = most_active(narrow, constraints, events, problem.monotone)
    return events if other is None else other.events


def _candidates(problem: AllocationProblem, best: SearchResult) -> Floats:
    """The foremost, by the sum of their ranks on the line and in the future that just misses."""
    kept = [best.events, just_missing(problem, problem.constraints, best.events)]
    near = np.unique(np.vstack([neighbours(problem.constraints, events) for events in kept]), axis=0)
    if problem.constraints.allows(problem.own):
        kept.append(problem.own)
    narrow = EventValuation(problem.scenario, _turnout_factor(problem, best.events))
    ranks = np.zeros(len(near))
    for valuation in (problem.valuation, narrow):
        ranks += np.argsort(np.argsort(-valuation.ends(near).active))
    return np.unique(np.vstack([*kept, *near[np.argsort(ranks, kind="stable")[: SHORT_LIST - len(kept)]]]), axis=0)


def _turnout_factor(problem: AllocationProblem, events: Floats) -> float:
    """How many times everybody's turnout the allocation just meets the target with, on the line."""
    spread = problem.scenario.number("spread.turnout")

    def active(level: float) -> float:
        at_level = EventValuation(problem.scenario, math.exp(spread * level))
        return float(at_level.ends(events[None]).active[0])

    last = len(_LEVELS) - 1
    return math.exp(spread * float(_LEVELS[bisect_left(_LEVELS, problem.needed_active(), hi=last, key=active)]))
