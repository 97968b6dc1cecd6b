"""Inputs of the line: every parameter at its value, each event serving what a noisy event serves on average."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .events import Floats, served, served_of_one
from .plan import LEAST_ODDS, Plan, Quantity


@dataclass(frozen=True)
class ExpectedInputs:
    """By channel, and by channel and day: floats for one line, arrays of one entry a plan for many at a time."""

    start: tuple[Quantity, Quantity, Quantity]
    """Wajib KTP, recorded, active: persons."""
    growth: Quantity
    """Of the register, a fraction a year."""
    held: Sequence[Sequence[Quantity]]
    """(C)(T) events."""
    people: Sequence[Sequence[Quantity]]
    """(C)(T) residents who come to one event, were the audience whole."""
    spread: Sequence[Sequence[Quantity]]
    """(C)(T) of those who come to one event, in logarithm."""
    capacity: Sequence[Sequence[Quantity]]
    """(C)(T) persons one event can serve."""
    finish: Sequence[Sequence[Quantity]]
    """(C)(T) of those served, the share who end up active, outages counted in."""
    others: Sequence[Sequence[Quantity]]
    """(C)(T) non-residents who come for each resident of a whole audience."""
    closed: Sequence[bool]
    """(C) whether the non-residents are of the channel's own group, and used up with it."""

    @property
    def width(self) -> int | None:
        """How many plans run at a time; None for a line of floats."""
        return None if isinstance(self.growth, float) else len(self.growth)

    def served(self, channel: int, day: int, left: Quantity) -> Quantity:
        """Persons served at all the day's events, residents and others, with ``left`` of the audience."""
        come = self.people[channel][day] * self._crowd(channel, day, left)
        average: Callable[..., Quantity] = served_of_one if self.width is None else served
        each = average(come, self.capacity[channel][day], self.spread[channel][day])
        return self.held[channel][day] * each

    def activated(self, channel: int, day: int, left: Quantity) -> Quantity:
        """Residents a channel would activate on a day, were it alone: their part of those served."""
        part = (
            left / self._crowd(channel, day, left) if not self.closed[channel] else 1 / (1 + self.others[channel][day])
        )
        return self.served(channel, day, left) * self.finish[channel][day] * part

    def _crowd(self, channel: int, day: int, left: Quantity) -> Quantity:
        """All who come, for each resident of a whole audience."""
        others = self.others[channel][day]
        return left * (1 + others) if self.closed[channel] else left + others

    def activated_in_the_open(self, channels: Sequence[int], day: int, left: Quantity) -> Quantity:
        """The sum over channels that share one audience."""
        total: Quantity = 0.0
        for channel in channels:
            total = total + self.activated(channel, day, left)
        return total


def line_inputs(plan: Plan) -> ExpectedInputs:
    """Those of one plan, in floats."""

    def each_day(values: Floats) -> list[list[float]]:
        by_channel: list[list[float]] = np.broadcast_to(values, plan.held.shape).T.tolist()
        return by_channel

    return ExpectedInputs(
        start=(plan.wajib_ktp, plan.recorded, plan.active),
        growth=float(plan.growth),
        held=plan.held.T.tolist(),
        people=plan.people.T.tolist(),
        spread=plan.spread.T.tolist(),
        capacity=each_day(plan.capacity),
        finish=each_day(plan.activated_of_served),
        others=each_day(np.maximum(plan.nonresident_odds, LEAST_ODDS)),
        closed=plan.closed.tolist(),
    )
