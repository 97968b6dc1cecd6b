"""One plan until a day, another from then on, under the same assumptions about the world.

What the office decides changes hands on the day: events, service days, start dates, officers, hours,
minutes, who comes, who succeeds, the counter and its rule, recording sessions. What it does not
decide (the register, growth, the ceiling, outages, non-residents, groups, the calendar) is the
second plan's throughout.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..model import Plan, SampledInputs, Trajectory, compile_plan, line_inputs, run
from ..parameters import REGISTRY
from ..scenario import Scenario

DECIDED = tuple(key for key, parameter in REGISTRY.items() if parameter.switches)
"""What changes hands, by key."""


def decided_differently(one: Scenario, other: Scenario) -> bool:
    """Whether two scenarios differ in anything that changes hands (:data:`DECIDED`)."""
    return any(one[key] != other[key] for key in DECIDED)


def in_world_of(decisions: Scenario, world: Scenario) -> Scenario:
    """The decisions of one scenario under the assumptions of another."""
    return world.replace({key: decisions[key] for key in DECIDED})


class Switchover:
    """Two plans over the same days, to be run with the change on any of them."""

    def __init__(self, before: Scenario, after: Scenario) -> None:
        """``before`` is taken :func:`in_world_of` ``after``."""
        self._after = compile_plan(after)
        self._before = compile_plan(in_world_of(before, after))
        self._demand = [np.array(line_inputs(plan).demand).T for plan in (self._before, self._after)]
        self._capacity = [_capacity(plan) for plan in (self._before, self._after)]

    @property
    def days(self) -> int:
        """Days of the horizon."""
        return len(self._after.days)

    def line(self, switch: int) -> Trajectory:
        """The line, (T + 1,) stocks in persons, with the second plan from the day ``switch`` (0 for the first day) on.

        With ``switch`` the number of days the first plan runs throughout.
        """
        first = np.arange(self.days)[:, None] < switch
        capacity = np.where(first, *self._capacity)
        demand = np.where(first, *self._demand)
        recording = np.where(first[:, 0], self._before.recording, self._after.recording)
        ones = np.ones(len(self._after.capacity))
        # Capacity a day stands where events stand, so that it may change on the day.
        plan = replace(self._after, held=capacity, capacity=ones, recording=recording)
        exact = line_inputs(self._after)
        return run(plan, SampledInputs(demand.T.tolist(), ones.tolist(), exact.nonresident_odds, exact.growth))


def _capacity(plan: Plan) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """(T, C) activations a day at full capacity."""
    return plan.capacity * plan.held * plan.activated_of_served
