"""What the simulator has in every cell of the day sheet, so that a viewer that does not calculate shows it too."""

from __future__ import annotations

import datetime as dt

import numpy as np

from ...model import Plan, Trajectory
from ...model.accounts import non_residents, people_an_event, served_share
from ...model.engine import DaySteps
from ...model.plan import Floats
from ...parameters import CHANNELS
from .calendar_sheet import serials


def day_values(plan: Plan, line: Trajectory, share: float, basis: str) -> dict[str, Floats]:
    """The cells of each column by its key, (T,): persons, fractions of 1, and 1 for yes.

    They are the engine's own, of a line run with ``detail``. ``share`` of ``basis`` is the target.
    """
    assert line.steps is not None
    active, pool = line.active[1:], line.steps.pool
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
        "before": line.active[:-1] - active_leavers - lapsed,
        "spot": spot,
        "pool": pool,
        "activity": plan.activity,
        "ratio": pool / plan.start_pool,
    }
    return values | _outreach(plan, line, line.steps)


def covered(part: Floats, whole: Floats) -> Floats:
    """(T,) the share of one number of persons in another; 0 of nobody."""
    return _over(part, whole, 0.0)


def _outreach(plan: Plan, line: Trajectory, steps: DaySteps) -> dict[str, Floats]:
    """Who comes to each channel, the share there is capacity for, whom it would activate and whom it does."""
    total, in_the_open = steps.gains.sum(axis=1), steps.gains[:, ~plan.closed].sum(axis=1)
    values = {
        "in_the_open": in_the_open,
        "missed": 1.0 - np.minimum(1.0, _over(in_the_open, steps.pool, 1.0)),
        "total": total,
        "ceiling": np.minimum(1.0, _over(steps.pool, total, 1.0)),
    }
    by_channel = {
        "turnout": plan.people,
        "spread": plan.spread,
        "come": people_an_event(plan, line.ratio),
        "served": served_share(plan, line.ratio),
        "gain": steps.gains,
        "credited": line.credited,
        "outside": non_residents(plan, line),
    }
    of_groups = {"morning": steps.morning, "left": steps.left, "ratio": line.ratio, "evening": steps.evening}
    for c, channel in enumerate(CHANNELS):
        told = by_channel | of_groups if channel.closed else by_channel
        values |= {f"{channel.key}.{name}": of[:, c] for name, of in told.items()}
    return values


def _over(part: Floats, whole: Floats, otherwise: float) -> Floats:
    return np.divide(part, whole, out=np.full_like(part, otherwise), where=whole > 0)
