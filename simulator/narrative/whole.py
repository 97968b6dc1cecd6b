"""The figures that stand together as they are told: in whole persons and hundredths of a percent that add up.

A reader who adds or subtracts what is written finds what is written. The model's own figures have fractions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Projection, Target
from ..words.formats import adding_up, settled

LIMITS = ("calendar", "venues", "audience", "capacity", "outages", "ceiling")
"""What takes from a channel's plan, in the order in which the model applies it."""


@dataclass(frozen=True)
class Movement:
    """What the line's stocks gain and lose to the end date, whole persons.

    The start's wajib KTP and ``entrants`` less ``leavers`` are the end's; the start's active and ``activated``
    less ``active_leavers`` and ``lapsed`` are the end's.
    """

    entrants: float
    leavers: float
    activated: float
    active_leavers: float
    lapsed: float


@dataclass(frozen=True)
class ChannelPeople:
    """What a channel, or recording, brings in whole persons; ``events`` may have a fraction."""

    key: str
    events: float
    credited: float
    non_resident: float
    each: float
    """Residents per event, unrounded; 0 without events."""


@dataclass(frozen=True)
class ChannelLimits:
    """How a plan shrinks, whole persons: ``planned`` less what each of :data:`LIMITS` takes is ``credited``."""

    key: str
    planned: float
    taken: dict[str, float]
    credited: float


def movement(projection: Projection) -> Movement:
    """How the stocks of the line come from the start to the end."""
    flows, scenario = projection.flows, projection.scenario
    wajib = settled(float(projection.wajib_ktp.line[-1]), 0) - settled(scenario.number("wajib_ktp"), 0)
    active = settled(float(projection.active.line[-1]), 0) - settled(scenario.number("active"), 0)
    entrants, leavers = adding_up((flows.entrants, -flows.leavers), wajib)
    activated, active_leavers, lapsed = adding_up((flows.activated, -flows.active_leavers, -flows.lapsed), active)
    return Movement(entrants, -leavers, activated, -active_leavers, -lapsed)


def channel_people(projection: Projection) -> tuple[ChannelPeople, ...]:
    """The channels, and recording, that activate anybody; their credited are together all residents activated."""
    working = projection.working_channels
    outside = settled(sum(account.non_resident for account in working), 0)
    credited = adding_up([account.credited for account in working], movement(projection).activated)
    others = adding_up([account.non_resident for account in working], outside)
    return tuple(
        ChannelPeople(a.key, a.events, residents, rest, a.credited / a.events if a.events > 0 else 0.0)
        for a, residents, rest in zip(working, credited, others, strict=True)
    )


def channel_limits(projection: Projection) -> tuple[ChannelLimits, ...]:
    """The channels that plan anything, what each limit takes of it, and what :func:`channel_people` says is left."""
    shown = {people.key: people.credited for people in channel_people(projection)}
    rows = []
    for losses in projection.losses:
        if losses.planned > 0:
            credited = shown.get(losses.key, 0.0)
            parts = (losses.planned, *(-getattr(losses, name) for name in LIMITS))
            planned, *taken = adding_up(parts, credited)
            rows.append(
                ChannelLimits(losses.key, planned, dict(zip(LIMITS, (-x for x in taken), strict=True)), credited)
            )
    return tuple(rows)


def missing_people(projection: Projection, day: int = -1, target: Target | None = None) -> float:
    """Persons short of the own or another target on a day of the line, 0 the date of the figures; below 0 the persons
    above it.
    """
    target = target or projection.target
    wanted = target.people_at_start if day == 0 else target.people
    return settled(wanted, 0) - settled(float(projection.active.line[day]), 0)


def target_shift(projection: Projection) -> float:
    """Persons by which the target moves from the date of the figures to the end date, below 0 where it falls."""
    return settled(projection.target.people, 0) - settled(projection.target.people_at_start, 0)


def shown_gain(after: float, before: float) -> float:
    """The difference of two shares as shown, with two decimals of percent."""
    return (_hundredths(after) - _hundredths(before)) / 1e4


def shown_gains(gains: Sequence[float], before: float, after: float) -> list[float]:
    """Gains, fractions of 1, that lead from one share to another, as shown with two decimals of percent."""
    total = shown_gain(after, before) * 100
    return [gain / 100 for gain in adding_up([gain * 100 for gain in gains], total, 2)]


def _hundredths(share: float) -> int:
    return round(settled(share * 100, 2) * 100)
