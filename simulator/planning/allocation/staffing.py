"""Teams, their days and hours, the money; and what they cannot do, with the sum that shows it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from ...parameters import REGISTRY
from ...scenario import Scenario
from ..levers import OUTREACH
from .costs import PER_EVENT
from .refusal import Refusal

HOURS_A_DAY = 24.0


@dataclass(frozen=True)
class Staffing:
    """What there is to send. A team holds one event a working day.

    ``hours`` is a team's working day, ``travel`` the hours of the way and of setting up for one event;
    both have to fit the day, together with the channel's service hours. With ``several`` a team holds
    as many events a day as its hours allow. ``officers`` is the size of a team: an event that needs
    more takes as many teams as it takes; None says that a team is as large as its event needs.
    ``cost`` is rupiah an event, ``budget`` the ceiling for the whole horizon (None for none), and
    ``floors`` and ``caps`` are events a week by channel; caps default to the slider's end. ValueError for
    a channel that no team goes out to, an amount below 0 or without end, a team of nobody.
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

    def refusals(self) -> tuple[Refusal, ...]:
        """What no office could have: fewer than no teams, a day of more than 24 hours or none, a week of more than
        seven days or none.
        """
        found = []
        if self.teams < 0:
            found.append(Refusal("teams", self.teams, 0, (("teams", self.teams),)))
        if self.days < 1:
            found.append(Refusal("no_days", 1, self.days, (("days", self.days),)))
        elif self.days > 7:
            found.append(Refusal("week", self.days, 7, (("days", self.days),)))
        if self.hours <= 0:
            found.append(Refusal("no_hours", 1, self.hours, (("hours", self.hours),)))
        elif self.hours > HOURS_A_DAY - self.travel:
            terms = (("hours", self.hours), ("travel", self.travel))
            found.append(Refusal("day", self.hours + self.travel, HOURS_A_DAY, terms))
        return tuple(found)

    def event_refusal(self, scenario: Scenario, channel: str) -> Refusal | None:
        """Why a team cannot hold an event of an outreach channel within its day; None where it can."""
        service = scenario.number(f"{channel}.hours")
        if service + self.travel <= self.hours + 1e-9:
            return None
        terms = (("service", service), ("travel", self.travel))
        return Refusal("event_hours", service + self.travel, self.hours, terms, channel)

    def days_an_event(self, scenario: Scenario, channel: str) -> float:
        """Team-days that one event of an outreach channel takes, where a team can hold it."""
        hours = scenario.number(f"{channel}.hours") + self.travel
        teams = 1
        if self.officers is not None:
            teams = max(1, math.ceil(scenario.number(f"{channel}.officers") / self.officers))
        a_day = max(1, math.floor(self.hours / hours + 1e-9)) if self.several and hours > 0 else 1
        return teams / a_day

    def cap(self, channel: str) -> int:
        """Most events a week of a channel: its cap, or the slider's end where that is less."""
        return min(int(REGISTRY[f"{channel}.events"].high), int(self.caps.get(channel, 10**9)))


def people_hours(scenario: Scenario, channel: str) -> Refusal | None:
    """Whether serving everybody who comes to one event would take its officers more than a day of 24 hours.

    Everybody is the residents who come, and the non-residents who come with them.
    """
    outside = scenario.number(f"{channel}.nonresident")
    people = scenario.number(f"{channel}.turnout") / (1.0 - outside)
    minutes, officers = scenario.number(f"{channel}.minutes"), scenario.number(f"{channel}.officers")
    hours = people * minutes / 60 / officers if officers else (math.inf if people else 0.0)
    if hours <= HOURS_A_DAY or not math.isfinite(hours):
        return None
    terms = (("people", people), ("minutes", minutes), ("officers", officers))
    return Refusal("service_hours", hours, HOURS_A_DAY, terms, channel)


def plan_refusals(
    scenario: Scenario, staffing: Staffing, team_days: Mapping[str, float], cost: float
) -> tuple[Refusal, ...]:
    """Why the scenario's own plan cannot be staffed or paid; empty when it can.

    ``team_days`` are those an event takes, for the channels that a team can hold at all;
    ``cost`` is what the plan costs over the horizon, rupiah.
    """
    events = {channel: int(scenario.number(f"{channel}.events")) for channel in OUTREACH}
    refused = [staffing.event_refusal(scenario, channel) for channel, count in events.items() if count]
    found = [refusal for refusal in refused if refusal]
    needed = sum(count * team_days.get(channel, 1.0) for channel, count in events.items())
    if needed > staffing.team_days + 1e-9:
        hours = sum(
            n * team_days.get(c, 1.0) * (scenario.number(f"{c}.hours") + staffing.travel) for c, n in events.items()
        )
        terms = (
            *((channel, float(count)) for channel, count in events.items() if count),
            ("teams", float(staffing.teams)),
            ("days", float(staffing.days)),
            ("hours_a_day", hours / staffing.team_days if staffing.team_days else math.inf),
        )
        found.append(Refusal("team_days", needed, staffing.team_days, terms))
    if staffing.budget is not None and cost > staffing.budget * (1 + 1e-9):
        found.append(Refusal("money", cost, staffing.budget, (("cost", cost),)))
    return tuple(found)
