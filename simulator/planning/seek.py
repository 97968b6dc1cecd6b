"""Goal seek: the smallest value of one lever that meets the target, on the line or with a chance.

The values of a lever lie in order from the worst to the best. On the line a lever of up to
``EXHAUSTIVE_VALUES`` values is tried at every one of them, so its answer is the first that meets the target
whatever the shape in between; a finer one at evenly spaced values and then by halves between the
last that fails and the first that meets. With a chance every trial is a fan of its own, always of
the same random numbers, and coverage rising along the values is relied on. Either way the answer
has been tried and so has the value one step worse. Where days of the period have gone by, every value holds
from tomorrow on.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from ..model import DRAWS, SEED, project
from ..model.calendar import from_tomorrow
from ..parameters import Value
from ..scenario import Scenario
from .batch import Floats, ends
from .evaluate import PERSON_TOLERANCE, LineEnd, Progress, chance_of, line_of, margins_of
from .levers import effective, office_levers, plans_at, worst_to_best
from .limits import Limit, binding_limit
from .outlook import judge

CHANCES: tuple[float | None, ...] = (None, 0.5, 0.8, 0.95)
"""The line, and the chances a head may ask for."""
EXHAUSTIVE_VALUES = 161
"""Levers of up to this many values are tried at each of them on the line."""
COARSE_VALUES = 41
"""Of a finer lever so many values, evenly spaced, are tried first."""


@dataclass(frozen=True)
class LeverBest:
    """The most a lever can do on its whole slider; shares are fractions of 1."""

    value: Value
    coverage_end: float
    probability: float


@dataclass(frozen=True)
class SeekAnswer:
    """The answer for one lever. Shares are fractions of 1; a rule that is absent has the value None.

    ``value``, ``coverage_end`` and ``probability`` are None when the target is out of the lever's
    reach (``reachable`` false); then ``binding`` names what stands in the way at the best value, and
    ``met_at_best_pace`` the date on which the target would be met if that pace went on (None when
    it never would, or not within twenty years).
    """

    lever: str
    chance: float | None
    reachable: bool
    value: Value
    coverage_end: float | None
    probability: float | None
    best: LeverBest
    binding: Limit | None
    met_at_best_pace: dt.date | None
    plan: tuple[tuple[str, int], ...] = ()
    """For a number of teams: the events a week by channel that the figures belong to, or those of ``best``."""


def seek(
    scenario: Scenario, lever: str, chance: float | None = None, draws: int = DRAWS, seed: int = SEED
) -> SeekAnswer:
    """The smallest change of one lever that meets the target: on the line, or with at least ``chance``.

    ``chance`` is a fraction of 1 between 0 and 1, both excluded; ``draws`` futures of ``seed`` are behind
    it and behind the probabilities told. Raises ``LeverError`` for a key that
    is no lever, ValueError for a chance out of range or fewer than 1 future.
    """
    return seek_levels(scenario, lever, (chance,), draws, seed)[0]


def first_on_line(scenario: Scenario, lever: str) -> tuple[bool, Value]:
    """Whether the lever can meet the target on the line, and the smallest value that does, in the
    program's unit; without a fan. Raises ``LeverError`` for a key that is no lever.
    """
    search = _Search(scenario, lever, 1, SEED)
    place = search.on_line()
    return place is not None, None if place is None else search.values[place]


def seek_levels(
    scenario: Scenario,
    lever: str,
    chances: tuple[float | None, ...] = CHANCES,
    draws: int = DRAWS,
    seed: int = SEED,
) -> tuple[SeekAnswer, ...]:
    """:func:`seek` for several chances at once (None for the line), in their order; trials are shared between them.

    ``draws`` futures of ``seed`` are behind every chance. ``LeverError`` and ValueError as there.
    """
    if draws < 1:
        raise ValueError("a fan needs at least one future")
    if any(chance is not None and not 0 < chance < 1 for chance in chances):
        raise ValueError("a chance lies between 0 and 1")
    search = _Search(scenario, lever, draws, seed)
    return tuple(search.answer(chance) for chance in chances)


def seek_all(
    scenario: Scenario,
    chances: tuple[float | None, ...] = CHANCES,
    draws: int = DRAWS,
    seed: int = SEED,
    progress: Progress | None = None,
) -> tuple[tuple[SeekAnswer, ...], ...]:
    """What each lever of the office could do alone: :func:`seek_levels` for each, as rows.

    The levers that meet the most of the chances come first, then those that lead to the most coverage.
    ``progress(done, total)`` counts levers.
    """
    keys = office_levers(scenario)
    found = []
    for done, key in enumerate(keys):
        found.append(seek_levels(scenario, key, chances, draws, seed))
        if progress:
            progress(done + 1, len(keys))
    return tuple(sorted(found, key=lambda row: (-sum(one.reachable for one in row), -row[0].best.coverage_end)))


class _Search:
    """Trials of one lever, each made once. Values are known by their place from the worst to the best."""

    def __init__(self, scenario: Scenario, lever: str, draws: int, seed: int) -> None:
        scenario = from_tomorrow(scenario)
        self.scenario, self.lever, self.draws, self.seed = scenario, lever, draws, seed
        self.values = worst_to_best(scenario, lever)
        self._fans: dict[int, Floats] = {}
        self._chances: dict[int, float] = {}
        count = len(self.values)
        places = np.linspace(0, count - 1, count if count <= EXHAUSTIVE_VALUES else COARSE_VALUES).round().astype(int)
        self.tried = [int(place) for place in np.unique(places)]
        end = ends(plans_at(scenario, lever, tuple(self.values[k] for k in self.tried)))
        coverage = end.coverage(scenario.text("basis"))
        margin = end.margin(scenario.number("target"), scenario.text("basis"))
        self._lines = {place: LineEnd(float(coverage[k]), float(margin[k])) for k, place in enumerate(self.tried)}
        most = [self.tried[k] for k in np.flatnonzero(coverage >= coverage.max() * (1 - 1e-12))]
        self.far = most[-1]
        self.top = next((place for place in most if place >= self._here()), self.far)

    def _here(self) -> int:
        """The place of the plan's own value, or of the first beyond it."""
        present: Any = effective(self.scenario, self.lever)
        if present is None:
            return 0
        known: list[tuple[int, Any]] = [(k, value) for k, value in enumerate(self.values) if value is not None]
        if not known:  # a start that can begin no more
            return len(self.values) - 1
        rising = known[-1][1] >= known[0][1]
        beyond = (k for k, value in known if (value >= present if rising else value <= present))
        return next(beyond, len(self.values) - 1)

    def at(self, place: int) -> Scenario:
        return self.scenario.replace({self.lever: self.values[place]})

    def answer(self, chance: float | None) -> SeekAnswer:
        place = self.on_line() if chance is None else self._with_chance(chance)
        if place is not None:
            coverage, probability = self._line(place).coverage, self._probability(place)
            return SeekAnswer(
                self.lever, chance, True, self.values[place], coverage, probability, self.best(chance), None, None
            )
        binding, met = self._in_the_way
        return SeekAnswer(self.lever, chance, False, None, None, None, self.best(chance), binding, met)

    @cached_property
    def _in_the_way(self) -> tuple[Limit | None, dt.date | None]:
        """What binds at the far end, and when the target would be met at its pace."""
        at_end = project(self.at(self.far), self.draws, self.seed)
        self._chances[self.far] = at_end.target.probability
        return binding_limit(at_end.scenario, self.lever), judge(at_end).met_at_this_pace

    def best(self, chance: float | None) -> LeverBest:
        """Of the values that give the most coverage the plan's or the first beyond it; the last one
        where a chance is asked for and grows on the way there.
        """
        place = self.top
        if chance is not None and self._probability(self.far) > self._probability(place):
            place = self.far
        return LeverBest(self.values[place], self._line(place).coverage, self._probability(place))

    def _line(self, place: int) -> LineEnd:
        if place not in self._lines:
            self._lines[place] = line_of(self.at(place))
        return self._lines[place]

    def on_line(self) -> int | None:
        meeting = next(
            (k for k, place in enumerate(self.tried) if self._lines[place].margin >= -PERSON_TOLERANCE), None
        )
        if meeting is None:
            return None
        high, low = self.tried[meeting], self.tried[meeting - 1] if meeting else -1
        return _between(low, high, lambda place: self._line(place).margin)

    def _margins(self, place: int) -> Floats:
        if place not in self._fans:
            self._fans[place] = np.sort(margins_of(self.at(place), self.draws, self.seed))
        return self._fans[place]

    def _probability(self, place: int) -> float:
        if place not in self._chances:
            known = place in self._fans
            chance = (
                (self._fans[place] >= -PERSON_TOLERANCE).mean()
                if known
                else chance_of(self.at(place), self.draws, self.seed)
            )
            self._chances[place] = float(chance)
        return self._chances[place]

    def _with_chance(self, chance: float) -> int | None:
        """The first place whose fan meets the target in at least ``chance`` of the futures."""
        needed = max(1, math.ceil(chance * self.draws - 1e-9))

        def score(place: int) -> float:
            return float(self._margins(place)[self.draws - needed])

        # What other chances have tried narrows the search.
        meets = [place for place in self._fans if score(place) >= -PERSON_TOLERANCE]
        high = min(meets, default=self.far)
        if score(high) < -PERSON_TOLERANCE:
            return None
        fails = [place for place in self._fans if place < high and score(place) < -PERSON_TOLERANCE]
        low = max(fails, default=-1)
        if low < 0:
            if high == 0 or score(0) >= -PERSON_TOLERANCE:
                return 0
            low = 0
        return _between(low, high, score)


def _between(low: int, high: int, score: Callable[[int], float]) -> int:
    """The first place in (low, high] that meets: ``high`` does, ``low`` does not (-1 stands before all).

    Guesses where the score crosses zero, and halves whenever a guess leaves more than half.
    """
    halve = low < 0
    while high - low > 1:
        middle = (low + high) // 2
        if not halve:
            below, above = score(low), score(high)
            cross = low + (high - low) * (-PERSON_TOLERANCE - below) / max(above - below, 1e-300)
            middle = min(max(math.ceil(cross), low + 1), high - 1)
        width = high - low
        if score(middle) >= -PERSON_TOLERANCE:
            high = middle
        else:
            low = middle
        halve = not halve and high - low > width / 2
    return high
