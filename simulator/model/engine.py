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
class SampledInputs:
    """What may vary between futures: floats for the line, arrays with one entry a future for the fan."""

    demand: Sequence[Sequence[Quantity] | Mapping[int, Quantity]]
    """By channel and day: residents who would be activated on the day, were the audience whole and
    capacity endless (0 in an outage)."""
    success: Sequence[Quantity] | Floats
    """By channel: of those served, the share who end up active; the line's less its outages."""
    nonresident_odds: Sequence[Quantity] | Floats
    """By channel: non-residents who come for each resident at the start."""
    growth: Quantity
    events: Sequence[Quantity] | Floats | None = None
    """By channel: how many times the plan's events are held, already part of ``demand``; None for once.
    It lets one run try many plans, a column each."""


@dataclass(frozen=True)
class Trajectory:
    """What happened. Stocks (T + 1,) or (T + 1, K). Flows and channels by day (T, columns), of the line;
    (T, columns, K) of arrays run with ``detail``, else nothing but zeros.
    """

    wajib_ktp: Floats
    recorded: Floats
    active: Floats
    flows: Floats
    """(T, 6): entrants, leavers, newly recorded, active leavers, lapsed, activated when recorded."""
    ratio: Floats
    """(T, C): audience left against the start's."""
    credited: Floats
    """(T, C): residents activated."""


def run(plan: Plan, futures: SampledInputs, *, detail: bool = False) -> Trajectory:
    """Step through the days: leavers and entrants, lapse, recording, outreach, in this order.

    With ``detail`` the flows and channels by day are kept of arrays too, as they always are of floats.
    """
    single = isinstance(futures.growth, float)
    detail = detail or single
    least: Callable[[Quantity, Quantity], Quantity] = min if single else np.minimum
    most: Callable[[Quantity, Quantity], Quantity] = max if single else np.maximum
    days, channels = plan.held.shape
    # A register that shrinks faster than people leave loses its leavers and gains nobody.
    leave = most(plan.exit, -futures.growth) / DAYS_A_YEAR
    enter = (futures.growth / DAYS_A_YEAR + leave) * plan.wajib_ktp
    stay, lapse = 1.0 - leave, plan.lapse / DAYS_A_YEAR
    w, r, a = plan.wajib_ktp, plan.recorded, plan.active
    # An audience of nobody at the start counts as one person, so that those who join it later can come.
    reachable, start_pool = plan.reachable, most(1.0, plan.reachable * r - a)
    held, recording = plan.held.tolist(), plan.recording.tolist()
    running = [[c for c in range(channels) if day[c] > 0] for day in held]
    used = {c for today in running for c in today}
    capacity = _capacity(plan, futures)
    groups: dict[int, Quantity] = {
        c: float(plan.audience[c]) for c in np.flatnonzero(plan.closed).tolist() if c in used
    }
    start_group = {c: max(1.0, members) for c, members in groups.items()}
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
        leavers, active_leavers = (before_w + enter - w, before_a - a) if detail else (0.0, 0.0)
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
            ratios_today = dict.fromkeys(running[t], pool / start_pool)
            gains: dict[int, Quantity] = {}
            total = in_the_open = 0.0
            for c in running[t]:
                if c in groups:
                    continue
                ratio = ratios_today[c]
                # Capacity is shared with the non-residents who come.
                full = capacity(c, held[t][c])
                gains[c] = ratio * least(futures.demand[c][t], full / (ratio + futures.nonresident_odds[c]))
                in_the_open = in_the_open + gains[c]
            total = in_the_open
            # Of a group, those whom an open channel meets today are no longer there to be met.
            missed = 1.0 - least(1.0, in_the_open / (pool + _TINY)) if groups else 1.0
            for c in running[t]:
                if c in groups:
                    left = least(groups[c], pool)
                    ratios_today[c] = ratio = left / start_group[c]
                    full = capacity(c, held[t][c])
                    wanted = ratio * least(futures.demand[c][t], full / (ratio + futures.nonresident_odds[c]))
                    gains[c] = least(wanted, left * missed)
                    total = total + gains[c]
            a = a + least(total, pool)
            if detail or groups:
                share = least(1.0, pool / (total + _TINY))
                met = in_the_open * share / (pool + _TINY)
                for c in groups:
                    own = gains[c] * share if c in gains else 0.0
                    groups[c] = most(0.0, groups[c] * (1.0 - met) - own)
            if detail:
                ratios[t] = [ratios_today.get(c, 0.0) for c in range(channels)]
                credited[t] = [gains[c] * share if c in gains else 0.0 for c in range(channels)]
        if detail:
            flows.append((enter, leavers, new, active_leavers, lapsed, spot))
        stocks.append((w, r, a))
    width = None if single or not detail else len(futures.growth)
    by_day = (_by_day(rows, width) for rows in (flows, ratios, credited))
    return Trajectory(*_stocked(stocks, futures.growth), *by_day)


def _capacity(plan: Plan, futures: SampledInputs) -> Callable[[int, float], Quantity]:
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


def _by_day(rows: Sequence[Sequence[Quantity]], width: int | None) -> Floats:
    """(T, columns) of floats, or (T, columns, width) of arrays and floats."""
    if width is None:
        return np.array(rows)
    out = np.zeros((len(rows), len(rows[0]), width))
    for t, row in enumerate(rows):
        for k, cell in enumerate(row):
            out[t, k] = cell
    return out


def _stocked(stocks: list[tuple[Quantity, Quantity, Quantity]], like: Quantity) -> tuple[Floats, Floats, Floats]:
    if isinstance(like, float):
        w, r, a = np.array(stocks).T
        return w, r, a
    w, r, a = (np.empty((len(stocks), len(like))) for _ in range(3))
    for t, state in enumerate(stocks):
        w[t], r[t], a[t] = state
    return w, r, a
