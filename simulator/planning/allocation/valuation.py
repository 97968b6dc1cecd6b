"""The same city with other numbers of events a week in the outreach channels: valued many at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...model import Plan, Trajectory, compile_plan, line_inputs, run
from ...model.events import served
from ...model.plan import LEAST_ODDS, fresh_share, odds
from ...parameters import CHANNELS
from ...scenario import Scenario
from ..batch import Ends, Floats, last_day
from ..levers import OUTREACH

OUTREACH_COLUMNS = [k for k, channel in enumerate(CHANNELS) if channel.key in OUTREACH]
"""Where the outreach channels stand among all."""
_MOST_COLUMNS = 4096
_ALMOST_NONE = 1e-9
"""Events a week that stand for none, so that the engine still says how full a channel's audience is."""


class EventValuation:
    """Numbers of events a week, (K, outreach channels), and what they lead to on the line.

    ``level`` multiplies everybody's turnout, for asking what a lean or a rich future would give. What ran before
    the scenario's numbers hold is the same for all.
    """

    def __init__(self, scenario: Scenario, level: float = 1.0) -> None:
        once = compile_plan(scenario.replace({f"{channel}.events": 1 for channel in OUTREACH}))
        self.plan: Plan = replace(once, turnout=once.turnout * level)
        self._line = line_inputs(self.plan)
        self._first = self.plan.begins
        self._whole: Floats = self.plan.turnout * self.plan.activity[:, None]
        self._venues, self._rest = (
            np.array([scenario.number(f"{channel}.{name}") for channel in OUTREACH]) for name in ("venues", "rest")
        )
        self.held: Floats = once.held[self._first :, OUTREACH_COLUMNS].sum(axis=0)
        """Events held over the days that can still be decided, for each one a week."""

    def ends(self, events: Floats) -> Ends:
        """The line's end of allocations (K, channels), each stock of shape (K,), persons."""
        courses = (self._run(events[k : k + _MOST_COLUMNS]) for k in range(0, len(events), _MOST_COLUMNS))
        parts = [np.stack([end.wajib_ktp, end.recorded, end.active]) for end in map(last_day, courses)]
        return Ends(*np.concatenate(parts, axis=1)) if parts else Ends(*np.empty((3, 0)))

    def _run(self, events: Floats, *, detail: bool = False) -> Trajectory:
        line, count = self._line, len(events)
        times, fresh, others = np.ones((3, len(CHANNELS), count))
        others *= np.maximum(self.plan.nonresident_odds[-1], LEAST_ODDS)[:, None]
        times[OUTREACH_COLUMNS] = events.T
        fresh[OUTREACH_COLUMNS], others[OUTREACH_COLUMNS] = self._crowds(events)
        channels, days = range(len(CHANNELS)), len(self.plan.days)
        gone, ones = slice(0, self._first), np.ones(count)

        def followed(ran: Sequence[float], then: list[Floats]) -> list[Floats]:
            return [*_scaled(ran[gone], ones), *then[self._first :]]

        inputs = replace(
            line,
            growth=np.full(count, line.growth),
            held=[followed(line.held[c], _scaled(line.held[c], times[c])) for c in channels],
            people=[followed(line.people[c], _scaled(self._whole[:, c].tolist(), fresh[c])) for c in channels],
            others=[followed(line.others[c], [others[c]] * days) for c in channels],
        )
        return run(self.plan, inputs, detail=detail)

    def _crowds(self, events: Floats) -> tuple[Floats, Floats]:
        """Of (K, channels) events, by channel (channels, K): the share of a whole crowd that an event finds, and the
        non-residents who come for each resident of a whole audience.
        """
        fresh = fresh_share(events.T, self._venues[:, None], self._rest[:, None])
        kept_away = np.where(self.plan.closed[OUTREACH_COLUMNS, None], 1.0, fresh)
        return fresh, np.maximum(odds(self.plan.nonresident[OUTREACH_COLUMNS, None]) / kept_away, LEAST_ODDS)

    def slopes(self, events: Floats, most: Floats) -> tuple[Floats, Floats, Floats]:
        """Of allocations (K, channels): active on the end date, (K,); what one more event a week of each
        channel would bring, (K, channels), were everybody it reaches otherwise left alone; and how many persons
        at the most it could still add with ``most`` events a week, (K, channels): members of its group still to
        be activated, and what its venues and people yield.

        With more events nobody's audience is ever fuller and no venue's crowd more whole, so the second and the
        third bound what they can add.
        """
        plan, own = self.plan, OUTREACH_COLUMNS
        held = np.maximum(events, _ALMOST_NONE)
        course = self._run(held, detail=True)
        now = self._alone(held, course.ratio[:, own])
        one_more = self._alone(held + 1, course.ratio[:, own]) - now
        reach = self._alone(np.maximum(most, held), course.ratio[:, own]) - now
        members = plan.audience[own] + (plan.refill * course.flows[:, 0].sum(axis=0)[..., None])[..., own]
        members = members - course.credited[:, own].sum(axis=0).T
        left = np.where(plan.closed[own], np.maximum(members, 0.0), np.inf)
        return course.active[-1], one_more, np.minimum(left, np.maximum(reach, 0.0))

    def _alone(self, events: Floats, ratio: Floats) -> Floats:
        """(K, channels) persons that each channel would activate over the days that can still be decided with
        (K, channels) events a week, (T, channels, K) ``ratio`` of its audience being left whatever it does. Concave in
        the events.
        """
        plan, own, ahead = self.plan, OUTREACH_COLUMNS, slice(self._first, None)
        ratio = ratio[ahead]
        fresh, others = self._crowds(events)
        closed = plan.closed[own, None]
        crowd = np.where(closed, ratio * (1.0 + others), ratio + others)
        part = np.where(closed, 1.0 / (1.0 + others), ratio / (ratio + others))
        come = self._whole[ahead][:, own, None] * fresh * crowd
        one = served(come, plan.capacity[-1, own, None], plan.spread[ahead][:, own, None])
        kept = plan.activated_of_served[own] * plan.held[ahead][:, own]
        an_event: Floats = np.einsum("tck,tc->kc", one * part, kept)
        return events * an_event


def _scaled(by_day: Sequence[float], times: Floats) -> list[Floats]:
    """A channel's figure by day for every column; days that are alike share one array."""
    known = {value: value * times for value in set(by_day)}
    return [known[value] for value in by_day]
