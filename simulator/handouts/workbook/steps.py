"""What the simulator has in every cell of the day sheet, so that a viewer that does not calculate shows it too."""

from __future__ import annotations

import numpy as np

from ...model import Plan, Trajectory
from ...model.plan import DAYS_A_YEAR, Floats
from ...parameters import CHANNELS
from .worked import flows_a_day


def day_values(plan: Plan, line: Trajectory, share: float, basis: str) -> dict[str, Floats]:
    """The cells of each column by its key, (T,). What the engine keeps is taken from it; what it only
    passes through is worked out again from that, all days at once.
    """
    leave, _ = flows_a_day(plan)
    w, r, a = line.wajib_ktp[1:], line.recorded[1:], line.active[1:]
    of = {"wajib_ktp": w, "recorded": r}
    _, leavers, new, active_leavers, lapsed, spot = line.flows.T
    before = line.active[:-1] * (1 - leave) * (1 - plan.lapse / DAYS_A_YEAR)
    pool = np.maximum(0.0, plan.reachable * r - before) - spot
    values = {
        "wajib_ktp": w, "recorded": r, "active": a,
        **{f"coverage.{key}": covered(a, base) for key, base in of.items()},
        "target": share * of[basis],
        "met": (a >= share * of[basis] - 1e-6).astype(float),
        "leavers": leavers, "recordable": plan.recording, "new": new, "active_leavers": active_leavers,
        "lapsed": lapsed, "before": before, "spot": spot, "pool": pool, "activity": plan.activity,
        "ratio": pool / max(1.0, plan.reachable * plan.recorded - plan.active),
    }  # fmt: skip
    for c, channel in enumerate(CHANNELS):
        if not channel.closed:
            _meet(values, plan, c, values["ratio"])
    in_the_open = sum((values[f"{ch.key}.gain"] for ch in CHANNELS if not ch.closed), np.zeros_like(pool))
    left_share = 1.0 - np.minimum(1.0, _over(in_the_open, pool, 1.0))
    values |= {"in_the_open": in_the_open, "missed": left_share}
    for c, channel in enumerate(CHANNELS):
        if channel.closed:
            _empty(values, plan, line, c)
    total = sum((values[f"{channel.key}.gain"] for channel in CHANNELS), np.zeros_like(pool))
    values |= {"total": total, "ceiling": np.minimum(1.0, _over(pool, total, 1.0))}
    for c, channel in enumerate(CHANNELS):
        values[f"{channel.key}.credited"] = line.credited[:, c]
        running = plan.held[:, c] * values[f"{channel.key}.turnout"] * values[f"{channel.key}.served"]
        values[f"{channel.key}.outside"] = running * _elsewhere(plan, c) * _finish(plan, c)
    return values


def covered(part: Floats, whole: Floats) -> Floats:
    """A share; 0 of nobody."""
    return _over(part, whole, 0.0)


def _over(part: Floats, whole: Floats, otherwise: float) -> Floats:
    return np.divide(part, whole, out=np.full_like(part, otherwise), where=whole > 0)


def _elsewhere(plan: Plan, c: int) -> float:
    return float(plan.nonresident[c] / (1 - plan.nonresident[c]))


def _finish(plan: Plan, c: int) -> float:
    return float(plan.success[c] * (1 - plan.downtime))


def _meet(values: dict[str, Floats], plan: Plan, c: int, ratio: Floats) -> None:
    """Who comes to a channel, the share there is capacity for, and whom it would activate."""
    key = CHANNELS[c].key
    turnout = plan.turnout[:, c] * plan.activity
    come = turnout * (ratio + _elsewhere(plan, c))
    served = np.minimum(1.0, _over(np.full_like(come, plan.capacity[c]), come, 1.0))
    gain = plan.held[:, c] * turnout * ratio * served * _finish(plan, c)
    values |= {f"{key}.turnout": turnout, f"{key}.come": come, f"{key}.served": served, f"{key}.gain": gain}


def _empty(values: dict[str, Floats], plan: Plan, line: Trajectory, c: int) -> None:
    """A closed group day by day: who leaves and joins, whom open channels meet, whom its own activates."""
    key = CHANNELS[c].key
    leave, enter = flows_a_day(plan)
    pool = values["pool"]
    met = _over(line.credited[:, ~plan.closed].sum(axis=1), pool, 0.0)
    morning, evening = np.empty_like(pool), np.empty_like(pool)
    members = float(plan.audience[c])
    for t in range(len(pool)):
        morning[t] = members * (1 - leave) + plan.refill[c] * enter
        members = evening[t] = max(0.0, morning[t] * (1 - met[t]) - line.credited[t, c])
    left = np.minimum(morning, pool)
    _meet(values, plan, c, left / max(1.0, float(plan.audience[c])))
    values[f"{key}.gain"] = np.minimum(values[f"{key}.gain"], left * values["missed"])
    values |= {f"{key}.morning": morning, f"{key}.left": left, f"{key}.evening": evening}
    values[f"{key}.ratio"] = left / max(1.0, float(plan.audience[c]))
