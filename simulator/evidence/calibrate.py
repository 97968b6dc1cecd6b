"""What an office's own events say of its channels, few events leaning on what was assumed before.

For each channel, from its events: residents who come (``turnout``), the share of all served who are
activated (``success``), the share of them who live elsewhere (``nonresident``); and over all
channels how much single days scatter beyond chance (``spread.day``). Each estimate is a weighted mean
of the log's own figure and the plan's present one. The weight of the log is n / (n + k), k the number
of events that tell as much as the assumption: its variance against that of one event. Assumed: offices
differ in turnout by a factor of about two (0.7 in logarithm), and in shares as if 30 people had been
counted.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..model.calendar import calendar_of
from ..parameters import REGISTRY, Value
from ..scenario import Scenario
from .tables.log import Event

Floats = NDArray[np.float64]
SPREAD_OF_OFFICES = 0.7
"""Spread of turnout between offices, in logarithm; an assumption."""
PRIOR_PEOPLE = 30.0
"""How many people the assumed shares weigh as; an assumption."""
PRIOR_EVENTS = 10.0
"""How many events the assumed scatter of days weighs as; an assumption."""
LEAST_SCATTER = 0.15
"""Least scatter of one event around its channel's mean, as a share of it: two equal counts prove little."""
Z80 = 1.2816
OUTLIER_DEVIATIONS = 4.0
"""Events further than so many robust deviations from their channel's median are named."""


@dataclass(frozen=True)
class Estimate:
    """One parameter: before, what the log alone says, and the blend, in the program's unit.

    ``low`` and ``high`` hold the truth in about 80 of 100 such logs. ``weight`` is the log's, ``events``
    how many events it rests on.
    """

    key: str
    before: float
    alone: float
    value: float
    low: float
    high: float
    weight: float
    events: int

    @property
    def capped(self) -> bool:
        """Whether the slider ends before the estimate, so that less is used."""
        shown = REGISTRY[self.key].screen(self.value)
        assert isinstance(shown, (int, float))
        return not REGISTRY[self.key].low <= shown <= REGISTRY[self.key].high


@dataclass(frozen=True)
class Calibration:
    """All estimates, the events that stand out, and the estimates as changes of a scenario."""

    estimates: tuple[Estimate, ...]
    outliers: tuple[Event, ...]
    changes: dict[str, Value]


def calibrate(scenario: Scenario, events: Sequence[Event]) -> Calibration:
    """Estimate from a log, leaning on a scenario's values. Channels without an event keep what they had.

    Turnout in persons an event, shares as fractions of 1, ``spread.day`` as a share of the mean.

    The scenario is what was assumed before the log. To lean on a plan that already has its estimates
    would count the log twice.
    """
    channels: dict[str, list[Event]] = {}
    for event in events:
        channels.setdefault(event.channel, []).append(event)
    found: list[Estimate] = []
    residents: dict[str, Floats] = {}
    for channel, own in channels.items():
        known = [(e.non_residents, e.people) for e in own if e.non_residents is not None]
        outside = _share(scenario, f"{channel}.nonresident", known)
        residents[channel] = _residents(scenario, own, outside.value)
        found += [outside, _share(scenario, f"{channel}.success", [(e.activations, e.people) for e in own])]
    scatter = _scatter(list(residents.values()))
    found += [
        _turnout(scenario, channel, people, scatter)
        for channel, people in residents.items()
        if f"{channel}.turnout" in REGISTRY
    ]
    found.append(_day(scenario, list(residents.values())))
    found.sort(key=lambda estimate: list(REGISTRY).index(estimate.key))
    kept = tuple(estimate for estimate in found if estimate.events)
    return Calibration(kept, outliers(channels.values()), _settled(kept))


def _settled(estimates: Sequence[Estimate]) -> dict[str, Value]:
    """The estimates as the sliders can hold them."""
    changes: dict[str, Value] = {}
    for estimate in estimates:
        parameter = REGISTRY[estimate.key]
        shown = parameter.screen(estimate.value)
        assert isinstance(shown, (int, float))
        shown = min(max(round(shown, parameter.decimals), parameter.low), parameter.high)
        changes[estimate.key] = parameter.inside(shown)
    return changes


def _residents(scenario: Scenario, events: Sequence[Event], outside: float) -> Floats:
    """Residents who came to each event, as on an ordinary day: Ramadan's lower activity is taken out again.

    Where the log does not say who lives elsewhere, the estimated share of them is taken off.
    """
    ramadan, calendar = max(scenario.number("calendar.ramadan"), 0.05), calendar_of(scenario)
    return np.array(
        [
            (e.people * (1 - outside) if e.non_residents is None else e.people - e.non_residents)
            / (ramadan if calendar.in_ramadan(e.date) else 1.0)
            for e in events
        ]
    )


def _scatter(channels: Sequence[Floats]) -> float:
    """The variation of one event around its channel's mean, as a share of the mean, over all channels."""
    squares = freedom = 0.0
    for people in channels:
        if len(people) > 1 and people.mean() > 0:
            squares += float(((people / people.mean() - 1) ** 2).sum())
            freedom += len(people) - 1
    prior = REGISTRY["spread.day"].inside(REGISTRY["spread.day"].default)
    assert isinstance(prior, (int, float))
    return max(LEAST_SCATTER, math.sqrt((squares + PRIOR_EVENTS * prior**2) / (freedom + PRIOR_EVENTS)))


def _turnout(scenario: Scenario, channel: str, people: Floats, scatter: float) -> Estimate:
    key = f"{channel}.turnout"
    before = scenario.number(key)
    count, mean = len(people), float(people.mean())
    # A log of nobody still says "few": half a person keeps the logarithm finite.
    alone, prior = math.log(max(mean, 0.5 / count)), math.log(max(before, 0.5))
    noise = scatter**2 / count
    weight = SPREAD_OF_OFFICES**2 / (SPREAD_OF_OFFICES**2 + noise)
    middle = weight * alone + (1 - weight) * prior
    reach = Z80 * math.sqrt(weight * noise)
    value, low, high = (math.exp(middle + step) for step in (0.0, -reach, reach))
    return Estimate(key, before, mean, value, low, high, weight, count)


def _share(scenario: Scenario, key: str, counted: Sequence[tuple[int, int]]) -> Estimate:
    """A share, its people counted less where events differ more than chance would have it."""
    before = scenario.number(key)
    rows = [(part, whole) for part, whole in counted if whole > 0]
    whole = sum(w for _, w in rows)
    if not rows:
        return Estimate(key, before, before, before, before, before, 0.0, 0)
    alone = sum(part for part, _ in rows) / whole
    people = whole / _clumping(rows, alone)
    weight = people / (people + PRIOR_PEOPLE)
    value = weight * alone + (1 - weight) * before
    reach = Z80 * math.sqrt(max(value * (1 - value), 0.25 / (people + PRIOR_PEOPLE)) / (people + PRIOR_PEOPLE))
    return Estimate(key, before, alone, value, max(0.0, value - reach), min(1.0, value + reach), weight, len(rows))


def _clumping(rows: Sequence[tuple[int, int]], share: float) -> float:
    """How many times the variance of chance the shares of single events have; at least 1."""
    if len(rows) < 3 or not 0 < share < 1:
        return 2.0
    chi = sum((part - whole * share) ** 2 / (whole * share * (1 - share)) for part, whole in rows)
    # Two extra events of the assumed clumping steady what few events say.
    return max(1.0, (chi + 2 * 2.0) / (len(rows) - 1 + 2))


def _day(scenario: Scenario, channels: Sequence[Floats]) -> Estimate:
    """Scatter of days beyond chance, as a share of the mean."""
    before, key = scenario.number("spread.day"), "spread.day"
    beyond = freedom = 0.0
    for people in channels:
        mean = float(people.mean())
        if len(people) > 1 and mean > 0:
            beyond += float(((people - mean) ** 2).sum() - (len(people) - 1) * mean) / mean**2
            freedom += len(people) - 1
    if freedom < 1:
        return Estimate(key, before, before, before, before, before, 0.0, 0)
    alone = math.sqrt(max(0.0, beyond / freedom))
    weight = freedom / (freedom + PRIOR_EVENTS)
    value = math.sqrt(weight * alone**2 + (1 - weight) * before**2)
    reach = Z80 / math.sqrt(2 * (freedom + PRIOR_EVENTS))
    return Estimate(key, before, alone, value, value * (1 - reach), value * (1 + reach), weight, int(freedom) + 1)


def outliers(channels: Iterable[Sequence[Event]]) -> tuple[Event, ...]:
    """Events whose activations stand far out of their channel's, by median deviations of the square root.

    The root of a Poisson count (plus 3/8, after Anscombe) has the variance 1/4 whatever its mean; the
    deviation is 1.4826 times the median one, as of a normal. Channels of fewer than five events are left out.
    """
    found: list[Event] = []
    for events in channels:
        if len(events) < 5:
            continue
        roots = np.sqrt(np.array([event.activations for event in events], dtype=float) + 0.375)
        middle = float(np.median(roots))
        deviation = max(1.4826 * float(np.median(np.abs(roots - middle))), 0.5)
        found += [
            e for e, root in zip(events, roots, strict=True) if abs(root - middle) > OUTLIER_DEVIATIONS * deviation
        ]
    return tuple(sorted(found, key=lambda event: (event.date, event.line)))
