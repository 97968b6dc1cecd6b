"""The same city with other numbers of events a week in the outreach channels: valued many at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..model import Futures, Plan, certain, compile_plan, run
from ..parameters import CHANNELS
from ..scenario import Scenario
from .columns import Ends, Floats
from .lever import OUTREACH

AT = [k for k, channel in enumerate(CHANNELS) if channel.key in OUTREACH]
"""Places of the outreach channels among all."""
_WIDE = 4096
_LEAST = 1e-9
"""Events a week that stand for none, so that the engine still says how full a channel's audience is."""


class Trials:
    """Numbers of events a week, (K, outreach channels), and what they lead to on the line.

    ``level`` multiplies everybody's turnout, for asking what a lean or a rich future would give.
    """

    def __init__(self, scenario: Scenario, level: float = 1.0) -> None:
        once = compile_plan(scenario.replace({f"{channel}.events": 1 for channel in OUTREACH}))
        self.plan: Plan = replace(once, turnout=once.turnout * level)
        self.held: Floats = once.held[:, AT].sum(axis=0)
        """Events held over the horizon for each one a week."""

    def ends(self, events: Floats) -> Ends:
        """Each of shape (K,)."""
        parts = [self._run(events[k : k + _WIDE]) for k in range(0, len(events), _WIDE)]
        return Ends(*np.concatenate(parts, axis=1)) if parts else Ends(*np.empty((3, 0)))

    def _run(self, events: Floats) -> Floats:
        line, count = certain(self.plan), len(events)
        times = np.ones((len(CHANNELS), count))
        times[AT] = events.T
        come = [_scaled(list(line.come[c]), times[c]) for c in range(len(CHANNELS))]
        success, elsewhere = (
            np.repeat(np.asarray(of)[:, None], count, axis=1) for of in (line.success, line.elsewhere)
        )
        course = run(self.plan, Futures(come, success, elsewhere, np.full(count, line.growth), times))
        return np.stack([course.wajib_ktp[-1], course.recorded[-1], course.active[-1]])

    def slopes(self, events: Floats) -> tuple[float, Floats, Floats]:
        """Of one allocation: active on the end date; what one more event a week of each channel would
        bring, (channels,), were everybody it reaches otherwise left alone; and how many members of
        each closed group are still there to be activated, infinite for channels open to all.

        With more events nobody's audience is ever fuller, so the second bounds what they can add.
        """
        plan = self.plan
        times = np.ones(len(CHANNELS))
        times[AT] = np.maximum(events, _LEAST)
        held = replace(plan, held=plan.held * times)
        course = run(held, certain(held))
        ratio = course.ratio
        outside = np.maximum(plan.nonresident / (1.0 - plan.nonresident), 1e-300)
        come = np.minimum(plan.turnout * plan.activity[:, None], plan.capacity / (ratio + outside))
        gains = (ratio * come * plan.success * (1.0 - plan.downtime) * plan.held).sum(axis=0)
        members = plan.audience + plan.refill * course.flows[:, 0].sum() - course.credited.sum(axis=0)
        left = np.where(plan.closed, np.maximum(members, 0.0), np.inf)
        return float(course.active[-1]), gains[AT], left[AT]


def _scaled(by_day: Sequence[float], times: Floats) -> list[Floats]:
    """A channel's people by day for every column; days that are alike share one array."""
    known = {value: value * times for value in set(by_day)}
    return [known[value] for value in by_day]
