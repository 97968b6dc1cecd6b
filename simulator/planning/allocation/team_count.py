"""How many teams the target takes, each sent where it does most."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from statistics import NormalDist

import numpy as np

from ...model import DRAWS, SEED, project
from ...scenario import Scenario
from ..batch import Floats
from ..evaluate import Progress, chance_of, line_of
from ..limits import Limit, limit_of_all
from ..outlook import judge
from ..seek import LeverBest, SeekAnswer
from .districts import District
from .problem import AllocationProblem, as_events, formulate
from .search.constraints import Constraints
from .search.optimum import can_reach, most_active
from .staffing import Staffing
from .valuation import EventValuation

TEAMS = "teams"
"""Stands for a lever's key."""
_CLOSE = 1e-5
"""Share of the wajib KTP that an allocation may lie below the best: a thousandth of a point."""


def seek_teams(
    scenario: Scenario,
    staffing: Staffing,
    chance: float | None = None,
    draws: int = DRAWS,
    seed: int = SEED,
    districts: Sequence[District] = (),
    progress: Progress | None = None,
) -> SeekAnswer:
    """The fewest teams with which some allocation meets the target, on the line or with ``chance``.

    The staffing's own number of teams is left aside; its days, hours, floors, caps and ceiling hold.
    On the line the answer is exact. With a chance each number of teams holds the allocation that is
    best where turnout is as low as all but that share of futures have it, and gets a fan of its own.
    ``best`` is every channel at its most. ``progress(done, total)`` counts searches. Raises Infeasible
    where no allocation is possible, ValueError for a chance (a fraction of 1) that is not between 0
    and 1, or fewer than 1 future.
    """
    if draws < 1 or (chance is not None and not 0 < chance < 1):
        raise ValueError("a chance lies between 0 and 1, and a fan needs at least one future")
    problem = formulate(scenario, replace(staffing, teams=10_000), districts)
    teams = _TeamCounts(problem, staffing.days, chance, draws, seed, progress)
    best = teams.outcome(teams.most)
    fewest = teams.on_line() if chance is None else teams.with_chance(chance)
    plan = tuple(as_events(teams.events(teams.most if fewest is None else fewest)).items())
    if fewest is not None:
        sent = teams.outcome(fewest)
        return SeekAnswer(TEAMS, chance, True, fewest, sent.coverage_end, sent.probability, best, None, None, plan)
    applied = problem.applied(teams.events(teams.most))
    binding: Limit = "money" if np.isfinite(problem.constraints.budget) else limit_of_all(applied)
    met = judge(project(applied, draws, seed)).met_at_this_pace
    return SeekAnswer(TEAMS, chance, False, None, None, None, best, binding, met, plan)


class _TeamCounts:
    """Numbers of teams and the allocation each would be sent on."""

    def __init__(
        self,
        problem: AllocationProblem,
        days: int,
        chance: float | None,
        draws: int,
        seed: int,
        progress: Progress | None,
    ) -> None:
        self._problem, self._days, self._draws, self._seed, self._progress = problem, days, draws, seed, progress
        self._steps = 0
        scenario = problem.scenario
        level = 0.0 if chance is None else NormalDist().inv_cdf(1 - chance) * scenario.number("spread.turnout")
        self._valuation = EventValuation(scenario, math.exp(level)) if level else problem.valuation
        self._needed = problem.needed_active()
        self._allocations: dict[int, Floats] = {}
        constraints = problem.constraints
        self.least, self.most = (self._taken(events) for events in (constraints.low, constraints.high))
        self.most = max(1, self.most)

    def _taken(self, events: Floats) -> int:
        """The teams an allocation takes."""
        constraints = self._problem.constraints
        shares = [(constraints.team_days, self._days), *constraints.weekday_sets]
        return max(math.ceil(float(events @ takes) / count - 1e-9) for takes, count in shares)

    def _constraints(self, teams: int) -> Constraints:
        return replace(self._problem.constraints, most_team_days=float(teams * self._days), teams=float(teams))

    def events(self, teams: int) -> Floats:
        """The allocation of so many teams."""
        if teams not in self._allocations:
            self._step()
            tolerance = _CLOSE * self._problem.scenario.number("wajib_ktp")
            start = self._allocations[max(self._allocations)] if self._allocations else None
            constraints = self._constraints(teams)
            found = most_active(self._valuation, constraints, start, self._problem.monotone, tolerance)
            assert found is not None  # no fewer teams than the floors take are asked about
            self._allocations[teams] = found.events
        return self._allocations[teams]

    def _step(self) -> None:
        """Tell the progress: about as many steps as halving takes twice."""
        self._steps += 1
        if self._progress:
            self._progress(self._steps, max(self._steps, 2 * self.most.bit_length()))

    def outcome(self, teams: int) -> LeverBest:
        """What so many teams lead to."""
        applied = self._problem.applied(self.events(teams))
        return LeverBest(teams, line_of(applied).coverage, chance_of(applied, self._draws, self._seed))

    def on_line(self) -> int | None:
        """The fewest whose best allocation meets the target, as far as the valuation's turnout goes."""

        def reaches(teams: int) -> bool:
            self._step()
            return can_reach(self._valuation, self._constraints(teams), self._needed)

        if not can_reach(self._valuation, self._constraints(self.most), self._needed):
            return None
        return self.least + bisect_left(range(self.least, self.most), True, key=reaches)

    def with_chance(self, chance: float) -> int | None:
        """The fewest whose fan meets the target often enough, sought outwards from a first guess."""

        def often(teams: int) -> bool:
            return chance_of(self._problem.applied(self.events(teams)), self._draws, self._seed) >= chance

        if not often(self.most):
            return None
        guess = self.on_line() or self.most
        low, high, step = self.least - 1, self.most, 1
        if often(guess):
            high = guess
            while high - step > low and often(high - step):
                high, step = high - step, step * 2
            low = max(low, high - step)
        else:
            low = guess
            while low + step < high and not often(low + step):
                low, step = low + step, step * 2
            high = min(high, low + step)
        return low + 1 + bisect_left(range(low + 1, high), True, key=often)
