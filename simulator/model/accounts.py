"""Where the line's activations come from, and what each limit took away. Everything in persons."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np

from ..parameters import CHANNELS
from .engine import Trajectory
from .events import served
from .plan import Floats, Plan

RECORDING = "recording"
"""Key of the activations made in the recording visit, listed after the channels."""


@dataclass(frozen=True)
class ChannelAccount:
    """Totals of the line to the end date. ``activated`` is ``credited`` plus ``non_resident``."""

    key: str
    events: float
    activated: float
    credited: float
    non_resident: float


@dataclass(frozen=True)
class Losses:
    """How a channel's plan shrinks to what is credited.

    ``planned`` less every loss is ``credited``. A loss below zero is a gain: events made up on
    another day, or a closed group that grew.
    """

    key: str
    planned: float
    calendar: float
    venues: float
    """A place visited again before its crowd is whole."""
    audience: float
    capacity: float
    outages: float
    ceiling: float
    credited: float


@dataclass(frozen=True)
class Flows:
    """Population flows of the line over the whole horizon, in persons."""

    entrants: float
    leavers: float
    newly_recorded: float
    active_leavers: float
    lapsed: float
    activated: float

    @classmethod
    def of(cls, line: Trajectory) -> Flows:
        """Sums over the days of the line."""
        entrants, leavers, new, active_leavers, lapsed, spot = (float(x) for x in line.flows.sum(axis=0))
        return cls(entrants, leavers, new, active_leavers, lapsed, float(line.credited.sum()) + spot)


def account_channels(plan: Plan, line: Trajectory) -> tuple[ChannelAccount, ...]:
    """One account a channel, and one for the recording visits."""
    outside = non_residents(plan, line)
    rows = []
    for c, channel in enumerate(CHANNELS):
        credited, others = float(line.credited[:, c].sum()), float(outside[:, c].sum())
        rows.append(ChannelAccount(channel.key, float(plan.held[:, c].sum()), credited + others, credited, others))
    spot = float(line.flows[:, -1].sum())
    rows.append(ChannelAccount(RECORDING, float((plan.recording > 0).sum()), spot, spot, 0.0))
    return tuple(rows)


def account_losses(plan: Plan, line: Trajectory) -> tuple[Losses, ...]:
    """What each limit took, in the order in which the model applies them."""
    possible = plan.held * plan.turnout * plan.activity[:, None] * plan.success
    willing = possible * plan.fresh * line.ratio
    met = willing * served_share(plan, line.ratio)
    steps = [
        plan.planned * plan.turnout * plan.success,
        possible,
        possible * plan.fresh,
        willing,
        met,
        met * (1.0 - plan.downtime),
        line.credited,
    ]
    totals = np.array([step.sum(axis=0) for step in steps])
    rows = []
    for c, channel in enumerate(CHANNELS):
        of = totals[:, c].tolist()
        lost = [before - after for before, after in itertools.pairwise(of)]
        rows.append(Losses(channel.key, of[0], lost[0], lost[1], lost[2], lost[3], lost[4], lost[5], of[-1]))
    return tuple(rows)


def people_an_event(plan: Plan, ratio: Floats) -> Floats:
    """(T, C) residents and non-residents who come to an event, ``ratio`` (T, C) of the start's audience being left."""
    return plan.people * (ratio + plan.nonresident_odds * plan.others_left(ratio))


def served_share(plan: Plan, ratio: Floats) -> Floats:
    """(T, C) of those who come to an event, the share it serves on average; 1 where nobody comes."""
    come = people_an_event(plan, ratio)
    average = served(come, np.broadcast_to(plan.capacity, come.shape), plan.spread)
    return np.divide(average, come, out=np.ones_like(come), where=come > 0)


def non_residents(plan: Plan, line: Trajectory) -> Floats:
    """(T, C) non-residents activated: served beside the residents, with the same success."""
    come = plan.people * plan.nonresident_odds * plan.others_left(line.ratio)
    return plan.held * come * served_share(plan, line.ratio) * plan.activated_of_served
