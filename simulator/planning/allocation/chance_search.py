"""The allocation with the highest chance of the target, among candidates that each get a fan.

What the futures of a fan differ in most is everybody's turnout, so the best for the chance is the best
of the line or of the future in which the line's best just misses, or close to one of them. These two
are found exactly; with the plan itself, and all allocations one step away from the two, they are
ranked on both lines, and the foremost get fans of the same random numbers: small ones first, full
ones for the last few. That is a screening, not a proof. Where there are few allocations, all are tried.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from ..batch import Floats
from ..seek import Progress, chance_of
from .problem import Setting
from .search import Found, Proof, Room, every, most_active, neighbours
from .valuation import Trials

FEW = 24
"""Allocations that get a small fan; up to this many are all tried by full ones."""
LAST = 5
SMALL = 500


def highest_chance(setting: Setting, best: Found, draws: int, seed: int, progress: Progress | None = None) -> Found:
    """The candidate with the highest chance, of equals the one with most active on the line.

    ``best`` is the most active on the line; ``progress(done, total)`` counts fans.
    """
    all_of_them = every(setting.room, FEW, maximal=setting.sure)
    if all_of_them is not None:
        return _first(setting, all_of_them, draws, seed, progress, "enumerated")
    chance = chance_of(setting.applied(best.events), draws, seed)
    if chance in (0.0, 1.0):
        return replace(best, proof="screened")
    candidates = _candidates(setting, best)
    small = [chance_of(setting.applied(events), min(SMALL, draws), seed) for events in candidates]
    last = candidates[np.argsort([-chance for chance in small], kind="stable")[:LAST]]
    return _first(setting, np.unique(np.vstack([best.events, last]), axis=0), draws, seed, progress, "screened")


def _first(
    setting: Setting, candidates: Floats, draws: int, seed: int, progress: Progress | None, proof: Proof
) -> Found:
    active = setting.trials.ends(candidates).active
    chances = []
    for done, events in enumerate(candidates):
        chances.append(chance_of(setting.applied(events), draws, seed))
        if progress:
            progress(done + 1, len(candidates))
    place = int(np.lexsort((active, np.array(chances)))[-1])
    return Found(candidates[place], float(active[place]), proof, 0.0)


def just_missing(setting: Setting, room: Room, events: Floats) -> Floats:
    """The most active allocation of the future, richer or leaner in turnout, in which ``events`` just misses."""
    narrow = Trials(setting.scenario, _level(setting, events))
    other = most_active(narrow, room, events, setting.sure)
    return events if other is None else other.events


def _candidates(setting: Setting, best: Found) -> Floats:
    """The foremost, by the sum of their ranks on the line and in the future that just misses."""
    kept = [best.events, just_missing(setting, setting.room, best.events)]
    near = np.unique(np.vstack([neighbours(setting.room, events) for events in kept]), axis=0)
    if setting.room.allows(setting.yours):
        kept.append(setting.yours)
    narrow = Trials(setting.scenario, _level(setting, best.events))
    ranks = np.zeros(len(near))
    for trials in (setting.trials, narrow):
        ranks += np.argsort(np.argsort(-trials.ends(near).active))
    return np.unique(np.vstack([*kept, *near[np.argsort(ranks, kind="stable")[: FEW - len(kept)]]]), axis=0)


def _level(setting: Setting, events: Floats) -> float:
    """How many times everybody's turnout the allocation just meets the target with, on the line."""
    spread, needed = setting.scenario.number("spread.turnout"), setting.needed_active()
    low, high = -4.0, 4.0
    for _ in range(12):
        middle = (low + high) / 2
        active = Trials(setting.scenario, math.exp(spread * middle)).ends(events[None]).active[0]
        low, high = (low, middle) if active >= needed else (middle, high)
    return math.exp(spread * high)
