"""The plan's outlook in plain terms: the verdict, how it compares with what cities did, what is possible."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ..model import Projection, project_line
from ..model.calendar import first_start, from_tomorrow, may_begin
from ..parameters import CHANNELS, Value
from ..scenario import Scenario
from .evaluate import line_of
from .levers import usual_end
from .ranking.changes import RankedChange, rank_changes

FASTEST_POINTS_A_MONTH = 2.06
"""Highest gain of any place over 60 days or more, points of coverage a month (README of ``simulator/data``)."""
DAYS_A_MONTH = 365 / 12
FARTHEST_DAYS = 20 * 365
"""Days beyond which a date is not worth naming."""
LARGELY = 0.5
"""From this share of the gain on, a plan rests largely on what was never tried."""
BROUGHT = 0.4
"""The median of what the last six plans on record brought of what was planned (``docs/decisions/0010``)."""

Outlook = Literal["met", "sure", "likely", "open", "unlikely", "remote", "out_of_reach"]
_LEAST_CHANCE: tuple[tuple[float, Outlook], ...] = (
    (0.95, "sure"),
    (0.80, "likely"),
    (0.50, "open"),
    (0.20, "unlikely"),
    (0.01, "remote"),
)


@dataclass(frozen=True)
class Verdict:
    """What to tell the head of a department. Paces are persons per service day."""

    outlook: Outlook
    chance: float
    """Of meeting the target, a fraction of 1."""
    fastest_pace: float
    met_at_this_pace: dt.date | None
    never: bool
    """The gain per day does not outrun the growth of the target."""

    @property
    def good(self) -> bool:
        """Whether the target is more likely met than not."""
        return self.outlook in ("met", "sure", "likely", "open")


@dataclass(frozen=True)
class Possible:
    """What a plan at the usual upper frequency of every channel, with the counter rule, would reach.

    ``ranked`` are its changes by what each alone would bring, the most helpful first; ``coverage_end`` is a fraction of
    1, on the target's basis.
    """

    ranked: tuple[RankedChange, ...]
    coverage_end: float

    @property
    def changes(self) -> dict[str, Value]:
        """What each lever is set to, in the same order."""
        return {change.key: change.to for change in self.ranked}


def judge(projection: Projection) -> Verdict:
    """The verdict on a projection.

    ``fastest_pace`` are persons per service day at :data:`FASTEST_POINTS_A_MONTH`. Beyond the end date
    the line's mean gain a day over the horizon goes on, and the target grows as it did; a date more
    than twenty years away is None.
    """
    target = projection.target
    if target.met_on == projection.days[0]:
        outlook: Outlook = "met"
    else:
        outlook = next((name for least, name in _LEAST_CHANCE if target.probability >= least), "out_of_reach")
    days = len(projection.days) - 1
    base = projection.base
    months = days / DAYS_A_MONTH
    fastest = FASTEST_POINTS_A_MONTH / 100 * months * float(base[0]) / max(1, projection.service_days)
    gain = float(projection.active.line[-1] - projection.active.line[0]) / days
    run_away = target.share * float(base[-1] - base[0]) / days
    missing, closing = target.shortfall.line, gain - run_away
    if missing <= 0:
        return Verdict(outlook, target.probability, fastest, target.met_on, never=False)
    wait = missing / closing if closing > 0 else math.inf
    later = projection.days[-1] + dt.timedelta(days=math.ceil(wait)) if wait <= FARTHEST_DAYS else None
    return Verdict(outlook, target.probability, fastest, later, never=closing <= 0)


def possible_instead(scenario: Scenario) -> Possible | None:
    """The upper end of what is usual: every channel at its usual frequency, where the plan has less,
    and IKD first at the counter, all from the first day on which anything may begin; its coverage on the line. What is
    usual is the registry's. None if the plan already has all of it.
    """
    return _possible_from(from_tomorrow(scenario), first_start(scenario))


@lru_cache(maxsize=128)
def _possible_from(scenario: Scenario, first: dt.date) -> Possible | None:
    changes: dict[str, Value] = {}
    for channel in CHANNELS:
        key = f"{channel.key}.events"
        if channel.counter:
            rule = scenario[f"{channel.key}.rule"]
            if not isinstance(rule, dt.date) or rule > first:
                changes[f"{channel.key}.rule"] = first
        usual = usual_end(scenario, key)
        assert isinstance(usual, int)
        if scenario.number(key) < usual:
            changes[key] = usual
    if not changes:
        return None
    return Possible(rank_changes(scenario, changes), line_of(scenario.replace(changes)).coverage)


def better_instead(projection: Projection, verdict: Verdict) -> Possible | None:
    """What would be possible instead, where the target is likely missed and that is more than the plan; None where
    nothing can begin any more.
    """
    found = None if verdict.good or not may_begin(projection.scenario) else possible_instead(projection.scenario)
    return found if found is not None and found.coverage_end > projection.coverage_end.line else None


@lru_cache(maxsize=256)
def untried_share(scenario: Scenario) -> float:
    """Of the residents activated on the line, the share who come by events beyond those held so far or by a counter
    rule that was not yet in force; a fraction of 1, 0 for a plan that activates nobody.
    """
    plan, line = project_line(scenario)
    by_events = float(line.credited.sum())
    total = by_events + float(line.flows[:, -1].sum())
    return float((line.credited * plan.untried).sum()) / total if total > 0 else 0.0
