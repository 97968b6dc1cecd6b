"""Teams, their days and hours, the money; and what they cannot do, with the sum that shows it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ...parameters import REGISTRY
from ...scenario import Scenario
from ..levers import OUTREACH
from .costs import PER_EVENT

HOURS_A_DAY = 24.0
Reason = Literal[
    "day", "week", "teams", "event_hours", "service_hours", "team_days", "floor_days", "floor_above_cap", "money",
    "floor_money", "no_channel", "districts", "weekdays", "no_hours", "no_days",
]  # fmt: skip


@dataclass(frozen=True)
class Infeasible:
    """A demand that cannot be met: ``needed`` against ``available``, and the terms of the sum by name.

    ``day``: hours of work and travel against the hours of a day. ``week``: working days against seven.
    ``teams``: teams against at least none. ``event_hours``: hours and travel of one event against the
    team's day. ``service_hours``: people x minutes / 60 / officers at one event against a day of 24
    hours. ``team_days``, ``floor_days``: what the plan or the floors take against teams x days.
    ``money``, ``floor_money``: their cost over the horizon against the ceiling, rupiah.
    ``floor_above_cap``: events a week. ``no_channel``: nothing is left that a team could do.
    ``districts``: office days the districts' floors ask for against those there are. ``weekdays``:
    team-days of channels that run on few weekdays against teams x these weekdays. ``no_hours``,
    ``no_days``: a working day or week of nothing.
    """

    reason: Reason
    needed: float
    available: float
    terms: tuple[tuple[str, float], ...]
    channel: str | None = None


@dataclass(frozen=True)
class Staffing:
    """What there is to send. A team holds one event a working day.

    ``hours`` is a team's working day, ``travel`` the hours of the way and of setting up for one event;
    both have to fit the day, together with the channel's service hours. With ``several`` a team holds
    as many events a day as its hours allow. ``officers`` is the size of a team: an event that needs
    more takes as many teams as it takes; None says that a team is as large as its event needs.
    ``cost`` is rupiah an event, ``budget`` the ceiling for the whole horizon (None for none), and
    ``floors`` and ``caps`` are events a week by channel; caps default to the slider's end.
    """

    teams: int
    days: int = 5
    hours: float = 8.0
    travel: float = 0.0
    officers: int | None = None
    several: bool = False
    cost: Mapping[str, float] = field(default_factory=lambda: dict(PER_EVENT))
    budget: float | None = None
    floors: Mapping[str, int] = field(default_factory=dict)
    caps: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        unknown = [key for given in (self.cost, self.floors, self.caps) for key in given if key not in OUTREACH]
        if unknown:
            raise ValueError(f"no outreach channel: {', '.join(map(repr, unknown))}")
        amounts = [*self.cost.values(), *self.floors.values(), *self.caps.values(), self.travel, self.budget or 0.0]
        if any(not math.isfinite(amount) or amount < 0 for amount in amounts):
            raise ValueError("costs, floors, caps, travel and the budget are numbers of 0 or more")
        if self.officers is not None and self.officers < 1:
            raise ValueError("a team has at least one officer")

    @property
    def team_days(self) -> int:
        """Team-days in a week."""
        return self.teams * self.days

    def refusals(self) -> tuple[Infeasible, ...]:
        """What no office could have: a day of more than 24 hours, a week of more than seven days."""
        found = []
        if self.teams < 0:
            found.append(Infeasible("teams", self.teams, 0, (("teams", self.teams),)))
        if self.days < 1:
            found.append(Infeasible("no_days", 1, self.days, (("days", self.days),)))
        elif self.days > 7:
            found.append(Infeasible("week", self.days, 7, (("days", self.days),)))
        if self.hours <= 0:
            found.append(Infeasible("no_hours", 1, self.hours, (("hours", self.hours),)))
        elif self.hours > HOURS_A_DAY - self.travel:
            terms = (("hours", self.hours), ("travel", self.travel))
            found.append(Infeasible("day", self.hours + self.travel, HOURS_A_DAY, terms))
        return tuple(found)

    def days_an_event(self, scenario: Scenario, channel: str) -> float | Infeasible:
        """Team-days that one event takes, or why a team cannot hold it."""
        service = scenario.number(f"{channel}.hours")
        long = service + self.travel
        if long > self.hours + 1e-9:
            terms = (("service", service), ("travel", self.travel))
            return Infeasible("event_hours", long, self.hours, terms, channel)
        teams = (
            1 if self.officers is None else max(1, math.ceil(scenario.number(f"{channel}.officers") / self.officers))
        )
        a_day = max(1, math.floor(self.hours / long + 1e-9)) if self.several and long > 0 else 1
        return teams / a_day

    def cap(self, channel: str) -> int:
        """Most events a week."""
        return min(int(REGISTRY[f"{channel}.events"].high), int(self.caps.get(channel, 10**9)))


def people_hours(scenario: Scenario, channel: str) -> Infeasible | None:
    """Whether serving everybody who comes to one event would take its officers more than a day."""
    outside = scenario.number(f"{channel}.nonresident")
    people = scenario.number(f"{channel}.turnout") / (1.0 - outside)
    minutes, officers = scenario.number(f"{channel}.minutes"), scenario.number(f"{channel}.officers")
    hours = people * minutes / 60 / officers if officers else (math.inf if people else 0.0)
    if hours <= HOURS_A_DAY or not math.isfinite(hours):
        return None
    terms = (("people", people), ("minutes", minutes), ("officers", officers))
    return Infeasible("service_hours", hours, HOURS_A_DAY, terms, channel)


def plan_refusals(
    scenario: Scenario, staffing: Staffing, weights: Mapping[str, float], cost: float
) -> tuple[Infeasible, ...]:
    """Why the scenario's own plan cannot be staffed or paid; empty when it can.

    ``weights`` are the team-days an event takes, for the channels that a team can hold at all;
    ``cost`` is what the plan costs over the horizon, rupiah.
    """
    events = {channel: int(scenario.number(f"{channel}.events")) for channel in OUTREACH}
    found = []
    for channel, count in events.items():
        if not count:
            continue
        reason = staffing.days_an_event(scenario, channel)
        if isinstance(reason, Infeasible):
            found.append(reason)
    needed = sum(count * weights.get(channel, 1.0) for channel, count in events.items())
    if needed > staffing.team_days + 1e-9:
        hours = sum(
            n * weights.get(c, 1.0) * (scenario.number(f"{c}.hours") + staffing.travel) for c, n in events.items()
        )
        a_day = hours / staffing.team_days if staffing.team_days else math.inf
        terms = (
            *((channel, float(count)) for channel, count in events.items() if count),
            ("teams", float(staffing.teams)),
            ("days", float(staffing.days)),
            ("hours_a_day", a_day),
        )
        found.append(Infeasible("team_days", needed, staffing.team_days, terms))
    if staffing.budget is not None and cost > staffing.budget * (1 + 1e-9):
        found.append(Infeasible("money", cost, staffing.budget, (("cost", cost),)))
    return tuple(found)
