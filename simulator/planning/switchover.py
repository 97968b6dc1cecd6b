"""One plan until a day, another from then on, under the same assumptions about the world.

What the office decides changes hands on the day: events, service days, start dates, officers, hours,
minutes, who comes, who succeeds, the counter and its rule, recording sessions. What it does not
decide (the register, growth, the ceiling, outages, non-residents, groups, the calendar) is the
second plan's throughout.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from ..model import Trajectory, compile_plan, line_inputs, run
from ..parameters import REGISTRY
from ..scenario import Scenario

DECIDED = tuple(key for key, parameter in REGISTRY.items() if parameter.switches)
"""What changes hands, by key."""


def decided_differently(one: Scenario, other: Scenario) -> bool:
    """Whether two scenarios differ in anything that changes hands (:data:`DECIDED`)."""
    return any(one[key] != other[key] for key in DECIDED)


def in_world_of(decisions: Scenario, world: Scenario) -> Scenario:
    """The decisions of one scenario under the assumptions of another."""
    return world.replace({key: decisions[key] for key in DECIDED}).after(decisions.ran)


class Switchover:
    """Two plans over the same days, to be run with the change on any of them."""

    def __init__(self, before: Scenario, after: Scenario) -> None:
        """``before`` is taken :func:`in_world_of` ``after``."""
        self._after = compile_plan(after)
        self._before = compile_plan(in_world_of(before, after))
        self._inputs = [line_inputs(plan) for plan in (self._before, self._after)]

    @property
    def days(self) -> int:
        """Days of the horizon."""
        return len(self._after.days)

    def line(self, switch: int, since: int = 0) -> Trajectory:
        """The line, (T + 1,) stocks in persons, with the second plan from the day ``switch`` (0 for the first day) on.

        With ``switch`` the number of days the first plan runs throughout. With ``since`` it begins on that day only,
        and the second runs before it too.
        """
        day = np.arange(self.days)[:, None]
        first = (day >= since) & (day < switch)
        held = np.where(first, self._before.held, self._after.held)
        recording = np.where(first[:, 0], self._before.recording, self._after.recording)
        before, after = self._inputs

        def spliced(name: str) -> list[list[float]]:
            pairs = zip(getattr(before, name), getattr(after, name), strict=True)
            return [[*other[:since], *one[since:switch], *other[switch:]] for one, other in pairs]

        daily: dict[str, Any] = {
            name: spliced(name) for name in ("held", "people", "spread", "capacity", "finish", "others")
        }
        return run(replace(self._after, held=held, recording=recording), replace(after, **daily))
