"""The allocation problem: which channels the teams can hold, and what the staffing allows."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...model.calendar import from_tomorrow
from ...scenario import Scenario
from ..batch import Floats
from ..levers import OUTREACH
from .districts import District
from .refusal import Infeasible, Refusal
from .search.constraints import Constraints
from .staffing import Staffing
from .valuation import OUTREACH_COLUMNS, EventValuation


@dataclass(frozen=True)
class AllocationProblem:
    """What a search needs. Arrays have one entry an outreach channel, (channels,), in the order of
    ``OUTREACH``.
    """

    scenario: Scenario
    valuation: EventValuation
    constraints: Constraints
    team_days: dict[str, float]
    """Team-days an event takes, of the channels a team can hold."""
    excluded: tuple[Refusal, ...]
    """Why the other channels cannot be held."""
    own: Floats
    """The scenario's own events a week."""

    @property
    def monotone(self) -> bool:
        """Whether more events never lower coverage here, so that bounds are proofs; see ``search.optimum``."""
        closed = self.valuation.plan.closed[OUTREACH_COLUMNS]
        return self.scenario.number("lapse") == 0 or not np.any(self.constraints.high[closed] > 0)

    def applied(self, events: Floats) -> Scenario:
        """The scenario with an allocation, events a week (channels,)."""
        return self.scenario.replace(changes_of(as_events(events)))

    def needed_active(self) -> float:
        """Persons that must be active on the end date; the register does not depend on the allocation."""
        base = self.valuation.ends(self.own[None]).base(self.scenario.text("basis"))
        return self.scenario.number("target") * float(base[0])


def as_events(events: Floats) -> dict[str, int]:
    """An allocation (channels,) as whole events a week by channel."""
    return {channel: round(count) for channel, count in zip(OUTREACH, events.tolist(), strict=True)}


def changes_of(events: Mapping[str, int]) -> dict[str, int]:
    """An allocation, events a week by channel, as changes of a scenario, for ``Scenario.replace``."""
    return {f"{channel}.events": count for channel, count in events.items()}


def formulate(scenario: Scenario, staffing: Staffing, districts: Sequence[District] = ()) -> AllocationProblem:
    """The allocation problem of a scenario for a staffing, with the floors of the districts.

    Raises Infeasible with the first reason why nothing can be sent: the staffing itself, no channel
    that a team can hold, or floors beyond the teams, the weekdays or the money.
    """
    scenario = from_tomorrow(scenario)
    for refusal in staffing.refusals():
        raise Infeasible(refusal)
    refused = {channel: staffing.event_refusal(scenario, channel) for channel in OUTREACH}
    excluded = tuple(refusal for refusal in refused.values() if refusal)
    team_days = {c: staffing.days_an_event(scenario, c) for c, refusal in refused.items() if refusal is None}
    floors = {channel: int(staffing.floors.get(channel, 0)) for channel in OUTREACH}
    floors["kecamatan"] = max(floors["kecamatan"], sum(district.floor for district in districts))
    _check_channels(staffing, floors, team_days, excluded)
    valuation = EventValuation(scenario)
    takes = np.array([team_days.get(channel, 1.0) for channel in OUTREACH])
    constraints = Constraints(
        team_days=takes,
        most_team_days=float(staffing.team_days),
        cost=np.array([float(staffing.cost.get(channel, 0.0)) for channel in OUTREACH]) * valuation.held,
        budget=np.inf if staffing.budget is None else float(staffing.budget),
        low=np.array([float(floors[channel]) for channel in OUTREACH]),
        high=np.array([float(staffing.cap(channel)) if channel in team_days else 0.0 for channel in OUTREACH]),
        weekday_sets=_weekday_sets(scenario, staffing, takes),
        teams=float(staffing.teams),
    )
    _check_floors(staffing, floors, constraints)
    own = np.array([scenario.number(f"{channel}.events") for channel in OUTREACH])
    return AllocationProblem(scenario, valuation, constraints, team_days, excluded, own)


def teams_for(scenario: Scenario, staffing: Staffing) -> int | None:
    """The fewest teams that hold the scenario's own outreach, whatever number the staffing has; its days, hours and
    size of a team hold. None where a team cannot hold one of the channels at all, or works on no day.
    """
    own = {channel: scenario.number(f"{channel}.events") for channel in OUTREACH}
    held = [channel for channel, events in own.items() if events > 0]
    if staffing.days < 1 or any(staffing.event_refusal(scenario, channel) for channel in held):
        return None
    takes = np.array([staffing.days_an_event(scenario, channel) if own[channel] else 0.0 for channel in OUTREACH])
    events = np.array(list(own.values()))
    sets = [(takes, staffing.days), *_weekday_sets(scenario, staffing, takes)]
    return max(math.ceil(float(events @ which) / days - 1e-9) for which, days in sets)


def crowded_weekdays(constraints: Constraints, events: Floats) -> Refusal | None:
    """The first set of weekdays on which an allocation, events a week (channels,), takes more teams than there are."""
    for takes, count in constraints.weekday_sets:
        needed, there = float(events @ takes), constraints.teams * count
        if needed > there + 1e-9:
            terms = tuple((c, float(n)) for c, n, t in zip(OUTREACH, events, takes, strict=True) if n and t)
            return Refusal("weekdays", needed, there, (*terms, ("teams", constraints.teams), ("days", float(count))))
    return None


def _weekday_sets(scenario: Scenario, staffing: Staffing, takes: Floats) -> tuple[tuple[Floats, int], ...]:
    """For each set of weekdays fewer than the teams work: the channels that run on no others.

    By Hall's theorem the events of a week can be dealt out over its weekdays, a team holding no more
    than it can on any, exactly when no such set is overfull (events that share a day counted in parts).
    """
    days = [frozenset(scenario.text(f"{channel}.days")) for channel in OUTREACH]
    unions = {frozenset[str]()}
    for own in days:
        unions |= {union | own for union in unions}
    found = []
    for union in sorted(unions, key=lambda one: (len(one), sorted(one))):
        within = np.array([own <= union for own in days])
        if 0 < len(union) < staffing.days and within.any():
            found.append((np.where(within, takes, 0.0), len(union)))
    return tuple(found)


def _check_channels(
    staffing: Staffing, floors: Mapping[str, int], team_days: Mapping[str, float], excluded: tuple[Refusal, ...]
) -> None:
    """Whether any channel can be held, and every one that has a floor."""
    if not team_days:
        terms = tuple((str(refusal.channel), refusal.needed) for refusal in excluded)
        raise Infeasible(Refusal("no_channel", 1, 0, terms))
    for refusal in excluded:
        if refusal.channel and floors[refusal.channel]:
            raise Infeasible(refusal)
    for channel, floor in floors.items():
        cap = staffing.cap(channel)
        if floor > cap:
            terms = (("floor", float(floor)), ("cap", float(cap)))
            raise Infeasible(Refusal("floor_above_cap", floor, cap, terms, channel))


def _check_floors(staffing: Staffing, floors: Mapping[str, int], constraints: Constraints) -> None:
    """Whether the floors together fit the team-days, the weekdays and the money."""
    terms = tuple((channel, float(floor)) for channel, floor in floors.items() if floor)
    asked = float(constraints.low @ constraints.team_days)
    if asked > constraints.most_team_days + 1e-9:
        both = (("teams", float(staffing.teams)), ("days", float(staffing.days)))
        raise Infeasible(Refusal("floor_days", asked, constraints.most_team_days, (*terms, *both)))
    crowded = crowded_weekdays(constraints, constraints.low)
    if crowded is not None:
        raise Infeasible(crowded)
    if not constraints.allows(constraints.low):
        cost = float(constraints.low @ constraints.cost)
        raise Infeasible(Refusal("floor_money", cost, constraints.budget, terms))
