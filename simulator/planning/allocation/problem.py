"""The allocation question made ready: which channels the teams can hold, and the room there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...scenario import Scenario
from ..batch import Floats
from ..levers import OUTREACH
from .districts import District
from .search import Constraints
from .staffing import Infeasible, Staffing
from .valuation import AT, EventValuation


@dataclass(frozen=True)
class AllocationProblem:
    """What a search needs. Arrays have one entry an outreach channel, in the order of ``OUTREACH``."""

    scenario: Scenario
    valuation: EventValuation
    constraints: Constraints
    weights: dict[str, float]
    """Team-days an event takes, of the channels a team can hold."""
    excluded: tuple[Infeasible, ...]
    own: Floats
    """The scenario's own events a week."""

    @property
    def monotone(self) -> bool:
        """Whether more events never lower coverage here, so that bounds are proofs; see ``search``."""
        closed = self.valuation.plan.closed[AT]
        return self.scenario.number("lapse") == 0 or not np.any(self.constraints.high[closed] > 0)

    def applied(self, events: Floats) -> Scenario:
        """The scenario with an allocation."""
        return self.scenario.replace(changes_of(as_events(events)))

    def needed_active(self) -> float:
        """Persons that must be active on the end date; the register does not depend on the allocation."""
        base = self.valuation.ends(self.own[None]).base(self.scenario.text("basis"))
        return self.scenario.number("target") * float(base[0])


def as_events(events: Floats) -> dict[str, int]:
    """An allocation by channel."""
    return {channel: round(count) for channel, count in zip(OUTREACH, events.tolist(), strict=True)}


def changes_of(events: Mapping[str, int]) -> dict[str, int]:
    """An allocation as changes of a scenario, for ``Scenario.replace``."""
    return {f"{channel}.events": count for channel, count in events.items()}


def _together(scenario: Scenario, staffing: Staffing, prices: Floats) -> tuple[tuple[Floats, int], ...]:
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
            found.append((np.where(within, prices, 0.0), len(union)))
    return tuple(found)


def crowded_weekdays(constraints: Constraints, events: Floats) -> Infeasible | None:
    """The first set of weekdays on which an allocation takes more teams than there are."""
    for price, count in constraints.together:
        needed, there = float(events @ price), constraints.teams * count
        if needed > there + 1e-9:
            terms = tuple((c, float(n)) for c, n, p in zip(OUTREACH, events, price, strict=True) if n and p)
            return Infeasible("weekdays", needed, there, (*terms, ("teams", constraints.teams), ("days", float(count))))
    return None


def formulate(
    scenario: Scenario, staffing: Staffing, districts: Sequence[District] = ()
) -> AllocationProblem | Infeasible:
    """Check the staffing and its floors, and set the search up; or the first reason why it cannot be."""
    impossible = staffing.refusals()
    if impossible:
        return impossible[0]
    demands = {channel: staffing.days_an_event(scenario, channel) for channel in OUTREACH}
    excluded = tuple(demand for demand in demands.values() if isinstance(demand, Infeasible))
    weights = {channel: demand for channel, demand in demands.items() if not isinstance(demand, Infeasible)}
    floors = {channel: int(staffing.floors.get(channel, 0)) for channel in OUTREACH}
    floors["kecamatan"] = max(floors["kecamatan"], sum(district.floor for district in districts))
    if not weights:
        return Infeasible("no_channel", 1, 0, tuple((str(reason.channel), reason.needed) for reason in excluded))
    for reason in excluded:
        if reason.channel and floors[reason.channel]:
            return reason
    for channel, floor in floors.items():
        if floor > staffing.cap(channel):
            both = (("floor", float(floor)), ("cap", float(staffing.cap(channel))))
            return Infeasible("floor_above_cap", floor, staffing.cap(channel), both, channel)
    valuation = EventValuation(scenario)
    constraints = Constraints(
        days=np.array([weights.get(channel, 1.0) for channel in OUTREACH]),
        most_days=float(staffing.team_days),
        money=np.array([float(staffing.cost.get(channel, 0.0)) for channel in OUTREACH]) * valuation.held,
        most_money=np.inf if staffing.budget is None else float(staffing.budget),
        low=np.array([float(floors[channel]) for channel in OUTREACH]),
        high=np.array([float(staffing.cap(channel)) if channel in weights else 0.0 for channel in OUTREACH]),
    )
    constraints = replace(
        constraints, together=_together(scenario, staffing, constraints.days), teams=float(staffing.teams)
    )
    terms = tuple((channel, float(floor)) for channel, floor in floors.items() if floor)
    asked = float(constraints.low @ constraints.days)
    if asked > constraints.most_days + 1e-9:
        both = (("teams", float(staffing.teams)), ("days", float(staffing.days)))
        return Infeasible("floor_days", asked, constraints.most_days, (*terms, *both))
    crowded = crowded_weekdays(constraints, constraints.low)
    if crowded is not None:
        return crowded
    if not constraints.allows(constraints.low):
        return Infeasible("floor_money", float(constraints.low @ constraints.money), constraints.most_money, terms)
    own = np.array([scenario.number(f"{channel}.events") for channel in OUTREACH])
    return AllocationProblem(scenario, valuation, constraints, weights, excluded, own)
