"""What the simulator has in every cell of the day sheet, so that a viewer that does not calculate shows it too."""

from __future__ import annotations

import datetime as dt

import numpy as np

from ...model import Plan, Trajectory
from ...model.accounts import people_an_event, served_share
from ...model.plan import DAYS_A_YEAR, Floats
from ...parameters import CHANNELS
from .calendar_sheet import serials


def day_values(plan: Plan, line: Trajectory, share: float, basis: str) -> dict[str, Floats]:
    """The cells of each column by its key, (T,): persons, fractions of 1, and 1 for yes.

    What the engine keeps is taken from it. What it only passes through, or leaves out on days without
    events, is worked out again from that, all days at once. ``share`` of ``basis`` is the target.
    """
    active, pool = line.active[1:], _pool(plan, line)
    before = _active_before(plan, line)
    _, leavers, new, active_leavers, lapsed, spot = line.flows.T
    target, start = share * line.base(basis)[1:], plan.days[0] - dt.timedelta(days=1)
    values = {
        "wajib_ktp": line.wajib_ktp[1:],
        "recorded": line.recorded[1:],
        "active": active,
        "register": serials(plan.days) if plan.register is None else serials((start, *plan.days))[plan.register][1:],
        **{f"base.{key}": line.base(key)[1:] for key in ("wajib_ktp", "recorded")},
        **{f"coverage.{key}": covered(active, line.base(key)[1:]) for key in ("wajib_ktp", "recorded")},
        "target": target,
        "met": (active >= target - 1e-6).astype(float),
        "leavers": leavers,
        "recordable": plan.recording,
        "new": new,
        "active_leavers": active_leavers,
        "lapsed": lapsed,
        "before": before,
        "spot": spot,
        "pool": pool,
        "activity": plan.activity,
        "ratio": pool / plan.start_pool,
    }
    return values | _outreach(plan, line, pool)


def covered(part: Floats, whole: Floats) -> Floats:
    """(T,) the share of one number of persons in another; 0 of nobody."""
    return _over(part, whole, 0.0)


def _active_before(plan: Plan, line: Trajectory) -> Floats:
    """(T,) active residents in the morning, after those who left and lapsed."""
    return line.active[:-1] * (1 - plan.leave_a_day) * (1 - plan.lapse / DAYS_A_YEAR)


def _pool(plan: Plan, line: Trajectory) -> Floats:
    """(T,) reachable residents not active, after those who activated when recorded."""
    spot = line.flows[:, -1]
    return np.maximum(0.0, plan.reachable * line.recorded[1:] - _active_before(plan, line)) - spot


def _outreach(plan: Plan, line: Trajectory, pool: Floats) -> dict[str, Floats]:
    """Who comes to each channel, the share there is capacity for, whom it would activate and whom it does."""
    groups = {c: _group(plan, line, pool, c) for c in np.flatnonzero(plan.closed).tolist()}
    open_ratio = pool / plan.start_pool
    ratio = np.stack(
        [groups[c][f"{ch.key}.ratio"] if c in groups else open_ratio for c, ch in enumerate(CHANNELS)], axis=1
    )
    turnout = plan.people
    served = served_share(plan, ratio)
    gain = plan.held * turnout * ratio * served * plan.activated_of_served
    elsewhere = plan.nonresident_odds * plan.others_left(ratio)
    outside = plan.held * turnout * served * elsewhere * plan.activated_of_served
    in_the_open = sum((gain[:, c] for c in np.flatnonzero(~plan.closed)), np.zeros_like(pool))
    missed = 1.0 - np.minimum(1.0, _over(in_the_open, pool, 1.0))
    for c, group in groups.items():
        gain[:, c] = np.minimum(gain[:, c], group[f"{CHANNELS[c].key}.left"] * missed)
    total = sum(gain.T, np.zeros_like(pool))
    by_channel = {
        "turnout": turnout,
        "spread": plan.spread,
        "come": people_an_event(plan, ratio),
        "served": served,
        "gain": gain,
        "credited": line.credited,
        "outside": outside,
    }
    values = {"in_the_open": in_the_open, "missed": missed, "total": total}
    values["ceiling"] = np.minimum(1.0, _over(pool, total, 1.0))
    for group in groups.values():
        values |= group
    return values | {
        f"{channel.key}.{name}": of[:, c] for name, of in by_channel.items() for c, channel in enumerate(CHANNELS)
    }


def _group(plan: Plan, line: Trajectory, pool: Floats, c: int) -> dict[str, Floats]:
    """A closed group day by day: who is in it in the morning, who of them is left, who is in it in the evening."""
    met = _over(line.credited[:, ~plan.closed].sum(axis=1), pool, 0.0)
    morning, evening = np.empty_like(pool), np.empty_like(pool)
    members = float(plan.audience[c])
    for t in range(len(pool)):
        morning[t] = members * (1 - plan.leave_a_day) + plan.refill[c] * plan.enter_a_day
        members = evening[t] = max(0.0, morning[t] * (1 - met[t]) - line.credited[t, c])
    left = np.minimum(morning, pool)
    ratio = left / max(1.0, float(plan.audience[c]))
    values = {"morning": morning, "left": left, "ratio": ratio, "evening": evening}
    return {f"{CHANNELS[c].key}.{name}": of for name, of in values.items()}


def _over(part: Floats, whole: Floats, otherwise: float) -> Floats:
    return np.divide(part, whole, out=np.full_like(part, otherwise), where=whole > 0)
