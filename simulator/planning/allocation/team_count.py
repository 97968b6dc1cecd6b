"""How many teams the target takes, each sent where it does most."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from statistics import NormalDist

import numpy as np

from ...model import DRAWS, SEED, project
from ...scenario import Scenario
from ..batch import Floats
from ..evaluate import Progress, chance_of, line_of
from ..limits import limit_of_all
from ..outlook import judge
from ..seek import LeverBest, SeekAnswer
from .districts import District
from .problem import AllocationProblem, as_events, formulate
from .search import Constraints, can_reach, most_active
from .staffing import Infeasible, Staffing
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
) -> SeekAnswer | Infeasible:
    """The fewest teams with which some allocation meets the target, on the line or with ``chance``.

    The staffing's own number of teams is left aside; its days, hours, floors, caps and ceiling hold.
    On the line the answer is exact. With a chance each number of teams holds the allocation that is
    best where turnout is as low as all but that share of futures have it, and gets a fan of its own.
    ``best`` is every channel at its most. ValueError for a chance that is not between 0 and 1, or
    fewer than 1 future.
    """
    if draws < 1 or (chance is not None and not 0 < chance < 1):
        raise ValueError("a chance lies between 0 and 1, and a fan needs at least one future")
    problem = formulate(scenario, replace(staffing, teams=10_000), districts)
    if isinstance(problem, Infeasible):
        return problem
    teams = _Teams(problem, staffing.days, chance, draws, seed, progress)
    best = teams.sent(teams.most)
    fewest = teams.on_line() if chance is None else teams.with_chance(chance)
    if fewest is not None:
        sent = teams.sent(fewest)
        plan = tuple(as_events(teams.events(fewest)).items())
        return SeekAnswer(TEAMS, chance, True, fewest, sent.coverage_end, sent.probability, best, None, None, plan)
    applied = problem.applied(teams.events(teams.most))
    met = judge(project(applied, draws, seed)).met_at_this_pace
    plan = tuple(as_events(teams.events(teams.most)).items())
    return SeekAnswer(
        TEAMS,
        chance,
        False,
        None,
        None,
        None,
        best,
        "money" if np.isfinite(problem.constraints.most_money) else limit_of_all(applied),
        met,
        plan,
    )


class _Teams:
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
        self._trials = EventValuation(scenario, math.exp(level)) if level else problem.valuation
        self._needed = problem.needed_active()
        self._sent: dict[int, Floats] = {}
        room = problem.constraints
        self.least, self.most = (self._taken(events) for events in (room.low, room.high))
        self.most = max(1, self.most)

    def _taken(self, events: Floats) -> int:
        """The teams an allocation takes."""
        room = self._problem.constraints
        shares = [(room.days, self._days), *room.together]
        return max(math.ceil(float(events @ price) / count - 1e-9) for price, count in shares)

    def _room(self, teams: int) -> Constraints:
        return replace(self._problem.constraints, most_days=float(teams * self._days), teams=float(teams))

    def events(self, teams: int) -> Floats:
        """The allocation of so many teams."""
        if teams not in self._sent:
            self._step()
            dust = _CLOSE * self._problem.scenario.number("wajib_ktp")
            start = self._sent[max(self._sent)] if self._sent else None
            found = most_active(self._trials, self._room(teams), start, self._problem.monotone, dust)
            assert found is not None  # no fewer teams than the floors take are asked about
            self._sent[teams] = found.events
        return self._sent[teams]

    def _step(self) -> None:
        """Tell the progress: about as many steps as halving takes twice."""
        self._steps += 1
        if self._progress:
            self._progress(self._steps, max(self._steps, 2 * self.most.bit_length()))

    def sent(self, teams: int) -> LeverBest:
        """What so many teams lead to."""
        applied = self._problem.applied(self.events(teams))
        return LeverBest(teams, line_of(applied).coverage, chance_of(applied, self._draws, self._seed))

    def on_line(self) -> int | None:
        """The fewest whose best allocation meets the target, as far as the trials' turnout goes."""
        if not can_reach(self._trials, self._room(self.most), self._needed):
            return None
        low, high = self.least - 1, self.most
        while high - low > 1:
            self._step()
            middle = (low + high) // 2
            if can_reach(self._trials, self._room(middle), self._needed):
                high = middle
            else:
                low = middle
        return high

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
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if often(middle) else (middle, high)
        return high
