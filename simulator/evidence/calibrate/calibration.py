"""What an office's own events say of its channels, few events leaning on what was assumed before.

For each channel, from its events: residents who come (``turnout``; at the counter ``voluntary``, from the
rule's date ``mandatory``, and ``clients`` where no share would do), the share of all served who are activated
(``success``), the share of them who live elsewhere (``nonresident``); and over all channels how much single
days scatter beyond chance (``spread.day``). Each estimate is the middle of what assumption and log say together.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ...model import start_of
from ...model.calendar import calendar_of
from ...parameters import CHANNELS, REGISTRY, Value
from ...scenario import Scenario
from ..tables.log import Event
from .crowds import OFFICES_TAIL, SPREAD_OF_OFFICES, SPREAD_OF_SCATTER, Crowd, Crowds, crowds
from .estimate import FREE_TAIL, Estimate, weight_of_log
from .outliers import outliers
from .shares import share

FULL = 0.95
"""From this share of what its officers can serve on, an event was full: who found no place was not counted."""
BEYOND, MOST_BEYOND = 1.1, 0.1
"""An event beyond so many times the limit was not stopped by it; where more than this share of a channel's events are,
its officers' limit is another than the plan's, and none of its events is taken for full."""
_TOLD = ("turnout", "success", "nonresident", "voluntary", "mandatory", "clients")
_COUNTERS = frozenset(channel.key for channel in CHANNELS if channel.counter)


@dataclass(frozen=True)
class Calibration:
    """All estimates, the events that stand out, the estimates as changes of a scenario, and by channel the number of
    full events.
    """

    estimates: tuple[Estimate, ...]
    outliers: tuple[Event, ...]
    changes: dict[str, Value]
    censored: Mapping[str, int] = field(default_factory=dict)


def assumed_before(plan: Scenario) -> Scenario:
    """The plan with what a log tells of as its city's preset assumes it: a plan that has its estimates already would
    count the log twice. What the office decided, its officers and hours, stays the plan's.
    """
    told = [key for key in REGISTRY if key == "spread.day" or key.partition(".")[2] in _TOLD]
    start = start_of(plan)
    return plan.replace({key: start[key] for key in told})


def calibrate(scenario: Scenario, events: Sequence[Event], keep_outliers: bool = False) -> Calibration:
    """Estimate from a log, leaning on a scenario's values. Channels without an event keep what they had.

    Turnout in persons an event, shares as fractions of 1, ``spread.day`` as a share of the mean. Events that
    stand out are left out, unless ``keep_outliers``.

    The scenario is what was assumed before the log. To lean on a plan that already has its estimates
    would count the log twice.
    """
    odd = outliers(_by_channel(events).values())
    used = [event for event in events if keep_outliers or event not in odd]
    found: list[Estimate] = []
    groups: dict[str, list[Crowd]] = {}
    full: dict[str, int] = {}
    for channel, own in _by_channel(used).items():
        known = [(e.non_residents, e.people) for e in own if e.non_residents is not None]
        outside = share(scenario, f"{channel}.nonresident", known)
        found += [outside, share(scenario, f"{channel}.success", [(e.activations, e.people) for e in own])]
        limit = _limit(scenario, channel, own)
        full[channel] = 0
        for event in own:
            crowd = _crowd(scenario, event, outside.value, limit)
            full[channel] += crowd.full
            groups.setdefault(_key(scenario, event), []).append(crowd)
    before = {key: _assumed(scenario, key) for key in groups}
    together = crowds({key: (before[key], rows) for key, rows in groups.items()}, scenario.number("spread.day"))
    for key, rows in groups.items():
        found += _turnout(scenario, key, before[key], rows, together)
    found += _day(scenario, groups, together)
    found = _one_of_each(found)
    kept = tuple(estimate for estimate in found if estimate.events)
    return Calibration(kept, odd, _settled(kept), full)


def _by_channel(events: Sequence[Event]) -> dict[str, list[Event]]:
    channels: dict[str, list[Event]] = {}
    for event in events:
        channels.setdefault(event.channel, []).append(event)
    return channels


def _one_of_each(found: Sequence[Estimate]) -> list[Estimate]:
    """In the registry's order; of two estimates of the clients, from before and after the rule, the larger."""
    order = {key: place for place, key in enumerate(REGISTRY)}
    best: dict[str, Estimate] = {}
    for one in found:
        if one.key not in best or one.value > best[one.key].value:
            best[one.key] = one
    return sorted(best.values(), key=lambda estimate: order[estimate.key])


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


def _limit(scenario: Scenario, channel: str, events: Sequence[Event]) -> float:
    """Persons whom the channel's officers can serve at one event; infinite where the log shows that they did more."""
    officers, hours, minutes = (scenario.number(f"{channel}.{name}") for name in ("officers", "hours", "minutes"))
    limit = officers * hours * 60 / minutes
    beyond = sum(event.people > BEYOND * limit for event in events)
    return limit if beyond <= MOST_BEYOND * len(events) else math.inf


def _crowd(scenario: Scenario, event: Event, outside: float, limit: float) -> Crowd:
    """Residents at an event. Where the log does not say who lives elsewhere, their estimated share is taken off."""
    unknown = event.non_residents is None
    residents = event.people * (1 - outside) if unknown else event.people - (event.non_residents or 0)
    ramadan = calendar_of(scenario).in_ramadan(event.date)
    part = max(scenario.number("calendar.ramadan"), 0.05) if ramadan else 1.0
    return Crowd(residents, part, event.people > 0 and FULL * limit <= event.people <= BEYOND * limit)


def _key(scenario: Scenario, event: Event) -> str:
    """The parameter that a crowd says something of."""
    if event.channel not in _COUNTERS:
        return f"{event.channel}.turnout"
    rule = scenario[f"{event.channel}.rule"]
    ruled = isinstance(rule, dt.date) and event.date >= rule
    return f"{event.channel}.{'mandatory' if ruled else 'voluntary'}"


def _waiting(scenario: Scenario, channel: str) -> float:
    """Clients of a day at the counter who are reachable and not yet active, persons."""
    recorded = scenario.number("recorded")
    waiting = max(0.0, scenario.number("reachable") * recorded - scenario.number("active"))
    return scenario.number(f"{channel}.clients") * (waiting / recorded if recorded else 0.0)


def _assumed(scenario: Scenario, key: str) -> float:
    """Residents who come to activate at one event, as assumed before the log."""
    channel, _, name = key.partition(".")
    return scenario.number(key) * (1.0 if name == "turnout" else _waiting(scenario, channel))


def _turnout(scenario: Scenario, key: str, before: float, rows: Sequence[Crowd], found: Crowds) -> list[Estimate]:
    """The mean crowd as the parameter that brings it; at the counter the clients take what no share can bring."""
    low, value, high = found.means[key]
    weight = weight_of_log(math.log(low), math.log(high), SPREAD_OF_OFFICES, OFFICES_TAIL)
    alone = float(np.mean([row.residents / row.part for row in rows]))
    if not any(row.full for row in rows):
        # Skewed noise may put the middle a little beyond both: a blend lies between what is blended.
        value = min(max(value, min(before, alone)), max(before, alone))
        low, high = min(low, value), max(high, value)
    mean = Estimate(key, before, alone, value, low, high, weight, len(rows))
    channel, _, name = key.partition(".")
    if name == "turnout":
        return [mean]
    waiting = _waiting(scenario, channel)
    if waiting <= 0:
        return []
    # Nobody comes more readily of his own accord than by the rule: beyond that there are more clients.
    most = scenario.number(f"{channel}.mandatory") if name == "voluntary" else 1.0
    most = max(most, scenario.number(key))
    if value <= most * waiting:
        by_share = _times(mean, 1.0 / waiting)
        return [replace(by_share, high=min(1.0, by_share.high), alone=min(1.0, by_share.alone))]
    clients = f"{channel}.clients"
    each = scenario.number(clients) / waiting / most
    more = replace(_times(mean, each), key=clients, before=scenario.number(clients))
    return [Estimate(key, scenario.number(key), most, most, most, most, weight, len(rows)), more]


def residents_a_day(scenario: Scenario, found: Calibration, counter: str) -> tuple[float, float, float] | None:
    """Residents who come to activate on an opening day of a counter, as estimated: value, low, high; None without a log
    of it.
    """
    by_key = {one.key: one for one in found.estimates}
    share = by_key.get(f"{counter}.voluntary") or by_key.get(f"{counter}.mandatory")
    if share is None:
        return None
    waiting = _waiting(scenario, counter)
    more = by_key.get(f"{counter}.clients")
    if more is None:
        return share.value * waiting, share.low * waiting, share.high * waiting
    each = share.value * waiting / scenario.number(f"{counter}.clients")
    return more.value * each, more.low * each, more.high * each


def _times(one: Estimate, factor: float) -> Estimate:
    figures = (one.before, one.alone, one.value, one.low, one.high)
    before, alone, value, low, high = (figure * factor for figure in figures)
    return Estimate(one.key, before, alone, value, low, high, one.weight, one.events)


def _day(scenario: Scenario, groups: Mapping[str, Sequence[Crowd]], found: Crowds) -> list[Estimate]:
    """Scatter of days beyond chance, as a share of the mean; nothing where no channel has two events."""
    beyond = freedom = 0.0
    for rows in groups.values():
        people = np.array([row.residents / row.part for row in rows])
        mean = float(people.mean())
        if len(people) > 1 and mean > 0:
            beyond += float(((people - mean) ** 2).sum() - (len(people) - 1) * mean) / mean**2
            freedom += len(people) - 1
    if freedom < 1:
        return []
    low, value, high = found.scatter
    weight = weight_of_log(math.log(low), math.log(high), SPREAD_OF_SCATTER, FREE_TAIL)
    alone = float(np.sqrt(max(0.0, beyond / freedom)))
    key = "spread.day"
    return [Estimate(key, scenario.number(key), alone, value, low, high, weight, int(freedom) + 1)]
