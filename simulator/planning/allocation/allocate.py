"""Where to send the teams: events a week per outreach channel, in whole numbers.

On the line the answer is exact (see ``search.optimum``); for the highest chance it is the best of many that
were tried (see ``chance_search``). The scenario's own plan is always among the candidates where it can be
staffed and paid, so the answer is never worse.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from ...model import DRAWS, SEED, compile_plan
from ...parameters import CHANNELS
from ...scenario import Scenario
from ..batch import Floats, ends
from ..evaluate import PERSON_TOLERANCE, Progress, chance_of, line_of
from ..levers import OUTREACH
from ..limits import Limit, binding_limit, more_events, more_venues
from .chance_search import highest_chance
from .districts import District, DistrictShare, share_out
from .problem import AllocationProblem, as_events, crowded_weekdays, formulate
from .refusal import Refusal
from .search.optimum import Proof, SearchResult, cheapest, most_active
from .staffing import Staffing, people_hours, plan_refusals

Objective = Literal["coverage", "chance", "cost"]
OBJECTIVES: tuple[Objective, ...] = ("coverage", "chance", "cost")


@dataclass(frozen=True)
class AllocationOutcome:
    """One allocation and what it leads to.

    ``events`` a week by outreach channel; ``cost`` rupiah over the horizon, for events that no holiday
    takes; ``team_days`` a week; ``reached`` whether the line meets the target. ``marginal`` is what
    one more event a week of each channel would add to the active on the end date, per team-day it
    takes over the horizon; 0 where none can be held. ``one_more`` is what that event a week would add in all,
    persons, by which ``planning/ranking`` ranks channels.
    """

    events: dict[str, int]
    coverage_end: float
    probability: float
    cost: float
    team_days: float
    reached: bool
    marginal: dict[str, float]
    one_more: dict[str, float]


@dataclass(frozen=True)
class Allocation:
    """The answer, ``best``, beside the scenario's own plan, ``yours``.

    ``refused`` says why the own plan cannot be staffed or paid; then it is no candidate, and ``best``
    may lead to less. ``excluded`` are channels that a team cannot hold at all. ``binding`` names what
    keeps the teams from more, None where the cheapest way to the target was asked for and found; if
    even the most active allocation misses the target, the cheapest way is that one. ``gap`` is how
    many more persons (or rupiah less, for the cheapest) the proof leaves open, None where nothing can be said.
    """

    objective: Objective
    best: AllocationOutcome
    yours: AllocationOutcome
    refused: tuple[Refusal, ...]
    excluded: tuple[Refusal, ...]
    binding: Limit | None
    proof: Proof
    gap: float | None
    unserved: tuple[Refusal, ...]
    """Channels of the own plan to which more people come than its officers could serve in a day."""
    team_days_available: float
    districts: tuple[DistrictShare, ...]


def allocate(
    scenario: Scenario,
    staffing: Staffing,
    objective: Objective = "coverage",
    draws: int = DRAWS,
    seed: int = SEED,
    districts: Sequence[District] = (),
    progress: Progress | None = None,
) -> Allocation:
    """The best whole-number events a week per outreach channel.

    ``coverage`` is the line's on the end date, ``chance`` the target's, ``cost`` the cheapest that
    meets the target on the line. Of equals the plan itself is kept. With ``districts`` their floors
    bind the kecamatan channel, and its days are shared out over them. ``progress(done, total)``
    counts the fans of a chance; ``draws`` futures of ``seed`` are behind every chance told. Raises
    Infeasible where no allocation is possible, ValueError for an objective that is none, or fewer than
    1 future.
    """
    if objective not in OBJECTIVES or draws < 1:
        raise ValueError("no such objective, or no future")
    problem = formulate(scenario, staffing, districts)
    found = _search(problem, objective, draws, seed, progress)
    refused = plan_refusals(scenario, staffing, problem.team_days, float(problem.own @ problem.constraints.cost))
    crowded = crowded_weekdays(problem.constraints, problem.own)
    if crowded is not None:
        refused = (*refused, crowded)
    best, yours = (outcome_of(problem, events, draws, seed) for events in (found.events, problem.own))
    if not refused and problem.constraints.allows(problem.own) and not _beats(best, yours, objective):
        best, found = yours, replace(found, events=problem.own)
    shares = share_out(districts, best.events["kecamatan"]) if districts else ()
    binding = None if objective == "cost" and best.reached else _binding(problem, found.events, best)
    crowds = (people_hours(scenario, channel) for channel in OUTREACH if best.events[channel] or yours.events[channel])
    return Allocation(
        objective=objective,
        best=best,
        yours=yours,
        refused=refused,
        excluded=problem.excluded,
        binding=binding,
        proof=found.proof,
        gap=found.gap,
        unserved=tuple(crowd for crowd in crowds if crowd),
        team_days_available=staffing.team_days,
        districts=shares,
    )


def outcome_of(problem: AllocationProblem, events: Floats, draws: int, seed: int) -> AllocationOutcome:
    """Value one allocation, events a week (channels,): by the line and the fan of the scenario with it."""
    applied = problem.applied(events)
    coverage, margin = line_of(applied)
    more = problem.valuation.ends(np.vstack([events, events + np.eye(len(events))])).active
    spent = problem.constraints.team_days * problem.valuation.held
    added = more[1:] - more[0]
    marginal = np.divide(added, spent, out=np.zeros(len(events)), where=spent > 0)
    return AllocationOutcome(
        as_events(events),
        coverage,
        chance_of(applied, draws, seed),
        float(events @ problem.constraints.cost),
        float(events @ problem.constraints.team_days),
        margin >= -PERSON_TOLERANCE,
        dict(zip(OUTREACH, marginal.tolist(), strict=True)),
        dict(zip(OUTREACH, added.tolist(), strict=True)),
    )


def _search(
    problem: AllocationProblem, objective: Objective, draws: int, seed: int, progress: Progress | None
) -> SearchResult:
    if objective == "cost":
        found = cheapest(problem.valuation, problem.constraints, problem.needed_active(), problem.monotone)
        if found is not None:
            return found
    found = most_active(problem.valuation, problem.constraints, problem.own, problem.monotone)
    assert found is not None  # the floors fit
    return highest_chance(problem, found, draws, seed, progress) if objective == "chance" else found


def _beats(best: AllocationOutcome, yours: AllocationOutcome, objective: Objective) -> bool:
    if objective == "cost" and (best.reached or yours.reached):
        return best.reached and (not yours.reached or best.cost < yours.cost - 1e-6)
    if objective == "chance" and best.probability != yours.probability:
        return best.probability > yours.probability
    return best.coverage_end > yours.coverage_end * (1 + 1e-12)


def _binding(problem: AllocationProblem, events: Floats, outcome: AllocationOutcome) -> Limit:
    """What keeps the channels that would still bring somebody from one more event."""
    constraints = problem.constraints
    marginal = np.array([outcome.marginal[channel] for channel in OUTREACH])
    worth = marginal > 1e-9
    if not worth.any():
        return binding_limit(problem.applied(events))
    open_ones = worth & (events < constraints.high)
    if not open_ones.any():
        return "maximum"
    _, money = constraints.slack(events)
    short_of_days = open_ones & (replace(constraints, budget=np.inf).addable(events) < 1)
    short_of_money = open_ones & (constraints.cost > money * (1 + 1e-9))
    if _venues_bind(problem, events):
        return "venues"
    gains = marginal * constraints.team_days * problem.valuation.held
    only_money = gains[short_of_money & ~short_of_days].max(initial=0.0)
    only_days = gains[short_of_days & ~short_of_money].max(initial=0.0)
    return "money" if only_money > only_days or (not short_of_days.any() and short_of_money.any()) else "team_days"


def _venues_bind(problem: AllocationProblem, events: Floats) -> bool:
    """Whether twice as many venues would bring more than the same teams twice over."""
    scenario = problem.applied(events)
    plan = compile_plan(scenario)
    twice = np.full(len(CHANNELS), 2.0)
    tried = (more_venues(plan, twice), more_events(scenario, plan, twice))
    with_venues, with_teams = ends(tried).active
    return bool(with_venues > with_teams)
