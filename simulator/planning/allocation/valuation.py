"""The same city with other numbers of events a week in the outreach channels: valued many at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...model import Plan, SampledInputs, Trajectory, compile_plan, line_inputs, run
from ...model.sampled_inputs import LEAST_ODDS
from ...parameters import CHANNELS
from ...scenario import Scenario
from ..batch import Ends, Floats
from ..levers import OUTREACH

OUTREACH_COLUMNS = [k for k, channel in enumerate(CHANNELS) if channel.key in OUTREACH]
"""Where the outreach channels stand among all."""
_MOST_COLUMNS = 4096
_ALMOST_NONE = 1e-9
"""Events a week that stand for none, so that the engine still says how full a channel's audience is."""


class EventValuation:
    """Numbers of events a week, (K, outreach channels), and what they lead to on the line.

    ``level`` multiplies everybody's turnout, for asking what a lean or a rich future would give.
    """

    def __init__(self, scenario: Scenario, level: float = 1.0) -> None:
        once = compile_plan(scenario.replace({f"{channel}.events": 1 for channel in OUTREACH}))
        self.plan: Plan = replace(once, turnout=once.turnout * level)
        self.held: Floats = once.held[:, OUTREACH_COLUMNS].sum(axis=0)
        """Events held over the horizon for each one a week."""

    def ends(self, events: Floats) -> Ends:
        """The line's end of allocations (K, channels), each stock of shape (K,), persons."""
        courses = (self._run(events[k : k + _MOST_COLUMNS]) for k in range(0, len(events), _MOST_COLUMNS))
        parts = [np.stack([course.wajib_ktp[-1], course.recorded[-1], course.active[-1]]) for course in courses]
        return Ends(*np.concatenate(parts, axis=1)) if parts else Ends(*np.empty((3, 0)))

    def _run(self, events: Floats, *, detail: bool = False) -> Trajectory:
        line, count = line_inputs(self.plan), len(events)
        times = np.ones((len(CHANNELS), count))
        times[OUTREACH_COLUMNS] = events.T
        demand = [_scaled(list(line.demand[c]), times[c]) for c in range(len(CHANNELS))]
        success, odds = (
            np.repeat(np.asarray(of)[:, None], count, axis=1) for of in (line.success, line.nonresident_odds)
        )
        futures = SampledInputs(demand, success, odds, np.full(count, line.growth), times)
        return run(self.plan, futures, detail=detail)

    def slopes(self, events: Floats) -> tuple[Floats, Floats, Floats]:
        """Of allocations (K, channels): active on the end date, (K,); what one more event a week of each
        channel would bring, (K, channels), were everybody it reaches otherwise left alone; and how many
        members of each closed group are still there to be activated, (K, channels), infinite for channels
        open to all.

        With more events nobody's audience is ever fuller, so the second bounds what they can add.
        """
        plan, own = self.plan, OUTREACH_COLUMNS
        course = self._run(np.maximum(events, _ALMOST_NONE), detail=True)
        ratio = course.ratio[:, own]
        most = (plan.turnout * plan.activity[:, None])[:, own, None]
        odds = np.maximum(plan.nonresident_odds, LEAST_ODDS)[own, None]
        demand = np.minimum(most, plan.capacity[own, None] / (ratio + odds))
        kept = plan.activated_of_served[own] * plan.held[:, own]
        gains = np.einsum("tck,tc->kc", ratio * demand, kept)
        members = plan.audience[own] + (plan.refill * course.flows[:, 0].sum(axis=0)[..., None])[..., own]
        members = members - course.credited[:, own].sum(axis=0).T
        left = np.where(plan.closed[own], np.maximum(members, 0.0), np.inf)
        return course.active[-1], gains, left


def _scaled(by_day: Sequence[float], times: Floats) -> list[Floats]:
    """A channel's people by day for every column; days that are alike share one array."""
    known = {value: value * times for value in set(by_day)}
    return [known[value] for value in by_day]
