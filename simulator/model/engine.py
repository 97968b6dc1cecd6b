"""The daily step: population, recording, outreach.

The same lines run on floats, for the line, and on arrays with one entry a future, for the fan. A
float step costs a tenth of an array step of length 1, and both round alike, so the line is exactly
the future in which nothing varies.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .plan import DAYS_A_YEAR, Floats, Plan

Quantity = Any
"""A float, or an array with one entry a future."""

_TINY = 1e-300
"""Stands in for a zero denominator; too small to change any other."""


@dataclass(frozen=True)
class Futures:
    """What may vary between futures: floats for the line, arrays with one entry a future for the fan."""

    come: Sequence[Sequence[Quantity] | Mapping[int, Quantity]]
    """By channel and day: residents who would be activated on the day, were the audience whole and
    capacity endless (0 in an outage)."""
    success: Sequence[Quantity] | Floats
    """By channel: of those served, the share who end up active; the line's less its outages."""
    elsewhere: Sequence[Quantity] | Floats
    """By channel: non-residents who come for each resident at the start."""
    growth: Quantity
    events: Sequence[Quantity] | Floats | None = None
    """By channel: how many times the plan's events are held, already part of ``come``; None for once.
    It lets one run try many plans, a column each."""


@dataclass(frozen=True)
class Course:
    """What happened. Stocks (T + 1,) or (T + 1, K); flows and channels by day, of the line only."""

    wajib_ktp: Floats
    recorded: Floats
    active: Floats
    flows: Floats
    """(T, 6): entrants, leavers, newly recorded, active leavers, lapsed, activated when recorded."""
    ratio: Floats
    """(T, C): audience left against the start's."""
    credited: Floats
    """(T, C): residents activated."""


def run(plan: Plan, futures: Futures) -> Course:
    """Step through the days: leavers and entrants, lapse, recording, outreach, in this order."""
    single = isinstance(futures.growth, float)
    least: Callable[[Quantity, Quantity], Quantity] = min if single else np.minimum
    most: Callable[[Quantity, Quantity], Quantity] = max if single else np.maximum
    days, channels = plan.held.shape
    # A register that shrinks faster than people leave loses its leavers and gains nobody.
    leave = most(plan.exit, -futures.growth) / DAYS_A_YEAR
    enter = (futures.growth / DAYS_A_YEAR + leave) * plan.wajib_ktp
    stay, lapse = 1.0 - leave, plan.lapse / DAYS_A_YEAR
    w, r, a = plan.wajib_ktp, plan.recorded, plan.active
    reachable, start_pool = plan.reachable, max(0.0, plan.reachable * r - a)
    held, recording = plan.held.tolist(), plan.recording.tolist()
    running = [[c for c in range(channels) if day[c] > 0] for day in held]
    used = {c for today in running for c in today}
    capacity = _capacity(plan, futures)
    audience = plan.audience.tolist()
    groups: dict[int, Quantity] = {c: audience[c] for c in np.flatnonzero(plan.closed).tolist() if c in used}
    refill = {c: float(plan.refill[c]) * enter for c in groups}
    stocks: list[tuple[Quantity, Quantity, Quantity]] = [(w, r, a)]
    flows: list[tuple[float, ...]] = []
    nothing = [0.0] * channels
    ratios, credited = [nothing] * days, [nothing] * days

    for t in range(days):
        before_w, before_a = w, a
        w = w * stay + enter
        r = r * stay
        a = a * stay
        leavers, active_leavers = (before_w + enter - w, before_a - a) if single else (0.0, 0.0)
        lapsed = new = spot = 0.0
        for c in groups:
            groups[c] = groups[c] * stay + refill[c]
        if lapse:
            lapsed = a * lapse
            a = a - lapsed
        if recording[t]:
            new = least(w - r, recording[t])
            r = r + new
            pool = most(0.0, reachable * r - a)
            spot = least(new * plan.record_activate, pool)
            a = a + spot
            pool = pool - spot
        elif running[t]:
            pool = most(0.0, reachable * r - a)
        if running[t]:
            open_ratio = pool / start_pool if start_pool > 0 else 0.0 * pool
            gains: dict[int, Quantity] = {}
            ratio_row = nothing.copy()
            total: Quantity = None
            for c in running[t]:
                if c in groups:
                    left = least(groups[c], pool)
                    # A group that was empty at the start has no ratio: whoever joined it may come.
                    ratio = left / audience[c] if audience[c] > 0 else least(1.0, left)
                else:
                    ratio = open_ratio
                # Capacity is shared with the non-residents who come.
                gain = ratio * least(futures.come[c][t], capacity(c, held[t][c]) / (ratio + futures.elsewhere[c]))
                gains[c] = gain = least(gain, left) if c in groups else gain
                total = gain if total is None else total + gain
                if single:
                    ratio_row[c] = ratio
            a = a + least(total, pool)
            if single or groups:
                share = least(1.0, pool / (total + _TINY))
                _leave_groups(groups, gains, total, share, pool, least, most)
            if single:
                ratios[t] = ratio_row
                credited[t] = [gains[c] * share if c in gains else 0.0 for c in range(channels)]
        if single:
            flows.append((enter, leavers, new, active_leavers, lapsed, spot))
        stocks.append((w, r, a))
    return Course(*_stocked(stocks, futures.growth), np.array(flows), np.array(ratios), np.array(credited))


def _capacity(plan: Plan, futures: Futures) -> Callable[[int, float], Quantity]:
    """A channel's activations a day at full capacity, by its events of the day; each worked out once."""
    known: dict[tuple[int, float], Quantity] = {}
    each = plan.capacity.tolist()

    def capacity(channel: int, events: float) -> Quantity:
        key = (channel, events)
        if key not in known:
            times = 1.0 if futures.events is None else futures.events[channel]
            known[key] = each[channel] * events * times * futures.success[channel]
        return known[key]

    return capacity


def _leave_groups(
    groups: dict[int, Quantity],
    gains: dict[int, Quantity],
    total: Quantity,
    share: Quantity,
    pool: Quantity,
    least: Callable[[Quantity, Quantity], Quantity],
    most: Callable[[Quantity, Quantity], Quantity],
) -> None:
    """Members leave their group when they activate there, or in proportion anywhere else."""
    elsewhere = total
    for c in groups:
        if c in gains:
            elsewhere = elsewhere - gains[c]
    rest = 1.0 - least(1.0, most(0.0, elsewhere) * share / (pool + _TINY))
    for c in groups:
        left = groups[c] * rest
        groups[c] = most(0.0, left - gains[c] * share) if c in gains else left


def _stocked(stocks: list[tuple[Quantity, Quantity, Quantity]], like: Quantity) -> tuple[Floats, Floats, Floats]:
    if isinstance(like, float):
        w, r, a = np.array(stocks).T
        return w, r, a
    w, r, a = (np.empty((len(stocks), len(like))) for _ in range(3))
    for t, state in enumerate(stocks):
        w[t], r[t], a[t] = state
    return w, r, a
