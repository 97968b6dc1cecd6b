"""A combined package: the smallest set of changes, one lever at a time in order of yield, as a staircase.

In a first round each lever of the office may go to the upper end of what is usual (``usual_end``),
and only where that is not enough, in a second, to the end of its slider. Every step pulls the lever that brings most
given the steps before it, as ``planning/ranking`` ranks them. Once the target is met, on the line or
with the chance that was asked for, steps beyond the usual that are needless are taken back, the last one is turned down
to the smallest value that still meets the target, and then whatever the rest can do without goes too.
Where the target is not met, what brings less than can be written (:data:`LEAST_SHARE`) is left out: nobody acts on
0.00 points.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from ..model import DRAWS, SEED
from ..model.calendar import from_tomorrow
from ..parameters import REGISTRY, Value
from ..scenario import Scenario
from .evaluate import PERSON_TOLERANCE, Progress, chance_of, line_of
from .levers import (
    OUTREACH,
    SEARCHABLE_LEVERS,
    channel_of,
    effective,
    has_begun,
    parameter_of,
    possible_values,
    usual_end,
)
from .limits import Limit, limit_of_all
from .ranking.changes import rank_changes
from .seek import first_on_line, seek


def _place(key: str) -> tuple[bool, bool, bool, bool]:
    """How a lever is ranked among those that bring the same: channels before the whole city, how often
    before with whom, teams before the counter, and of the counter its rule first.
    """
    parameter, channel = REGISTRY[key], channel_of(key)
    return channel is None, not parameter.headline, channel not in OUTREACH, parameter.headline and parameter.numeric


PACKAGE_LEVERS = tuple(sorted((key for key in SEARCHABLE_LEVERS if REGISTRY[key].office == "decides"), key=_place))
"""What an office can decide by itself: how often, with whom, how long, from when, and the rule.
How many people come, or succeed, is nobody's decision and stays as it is."""

LEAST_GAIN = 0.5
"""A step must bring at least this many persons."""
LEAST_SHARE = 1e-4
"""Of coverage, a fraction of 1: what a step must bring unless the target would be missed without it."""
SURELY_ABOVE_LINE = 0.6
"""A chance that no plan has whose line misses the target (between .45 and .55 of the futures lie below the line)."""


@dataclass(frozen=True)
class PackageMove:
    """One lever pulled: to what, and whether that is still usual."""

    key: str
    to: Value
    usual: bool


@dataclass(frozen=True)
class PackageStep:
    """One change: the lever, from what to what, and the line's year-end coverage after it.

    A lever may come twice: to the end of what is usual, and later beyond it.
    """

    key: str
    start: Value
    to: Value
    coverage_after: float
    gain: float
    usual: bool
    """Whether the new value is still within what is usual; a start date always is."""


@dataclass(frozen=True)
class Package:
    """A staircase of changes. The steps' gains add up from the plan's coverage to the package's.

    ``reached`` says whether the target is met on the line, or with at least ``chance``; if not, every lever that
    brings at least :data:`LEAST_SHARE` stands at its end and ``binding`` names what is in the way.
    """

    steps: tuple[PackageStep, ...]
    coverage_start: float
    coverage_end: float
    reached: bool
    probability: float
    binding: Limit | None
    scenario: Scenario
    chance: float | None
    """The chance asked for, a fraction of 1; None for the line."""


@dataclass(frozen=True)
class _Goal:
    """When a package is enough: on the line, or with a chance over ``draws`` futures of ``seed``."""

    chance: float | None
    draws: int
    seed: int

    def met(self, scenario: Scenario) -> bool:
        on_line = line_of(scenario).margin >= -PERSON_TOLERANCE
        # The line lies in the middle of the fan, so that what it misses is met by few more than half.
        if self.chance is None or (self.chance > SURELY_ABOVE_LINE and not on_line):
            return on_line
        return chance_of(scenario, self.draws, self.seed) >= self.chance - 1e-12

    def beyond(self, scenario: Scenario, levers: tuple[str, ...]) -> bool:
        """Whether not even every lever at its end is enough, so that no step on the way need be asked."""
        most: dict[str, Value] = {}
        for key in levers:
            if _moves(scenario, key, end := _goal(scenario, key, usual=False)):
                most[key] = end
        return self.chance is not None and not self.met(scenario.replace(most))

    def first_value(self, scenario: Scenario, key: str) -> Value:
        """The smallest value of a lever that is enough; None where none is."""
        if self.chance is None:
            return first_on_line(scenario, key)[1]
        return seek(scenario, key, self.chance, self.draws, self.seed).value


def build_package(
    scenario: Scenario,
    levers: tuple[str, ...] = PACKAGE_LEVERS,
    draws: int = DRAWS,
    seed: int = SEED,
    progress: Progress | None = None,
    *,
    chance: float | None = None,
) -> Package:
    """The package for a scenario; which levers, in which order and how far, is told at the head of this file.

    The line decides, or with ``chance`` (a fraction of 1, both ends excluded) the share of ``draws`` futures of
    ``seed`` that meet the target. ``progress(done, total)`` counts steps, of at most two a lever.

    Raises ``LeverError`` for a key that is no lever, ValueError for a chance out of range or fewer than 1 future.
    """
    if draws < 1 or (chance is not None and not 0 < chance < 1):
        raise ValueError("a chance lies between 0 and 1, and a fan needs at least one future")
    goal = _Goal(chance, draws, seed)
    for key in levers:
        parameter_of(key)
    scenario = from_tomorrow(scenario)
    moves: list[PackageMove] = []
    hopeless = goal.beyond(scenario, levers)
    for usual in (True, False):
        while hopeless or not goal.met(_after(scenario, moves)):
            move = _best(_after(scenario, moves), levers, usual)
            if move is None:
                break
            moves.append(move)
            if progress:
                progress(len(moves), 2 * len(levers))
    reached = goal.met(_after(scenario, moves))
    moves = _smallest(scenario, moves, goal) if moves and reached else _worth_telling(scenario, moves)
    final = _after(scenario, moves)
    return Package(
        _staircase(scenario, moves),
        line_of(scenario).coverage,
        line_of(final).coverage,
        reached,
        chance_of(final, draws, seed),
        None if reached else limit_of_all(final),
        final,
        chance,
    )


def _goal(scenario: Scenario, key: str, usual: bool) -> Value:
    parameter = REGISTRY[key]
    return usual_end(scenario, key) if usual or not parameter.numeric else possible_values(scenario, key)[-1]


def _moves(here: Scenario, key: str, goal: Value) -> bool:
    """Whether the goal is further than where the lever stands."""
    present = effective(here, key)
    if REGISTRY[key].numeric:
        assert isinstance(present, (int, float))
        assert isinstance(goal, (int, float))
        return goal > present
    too_late = isinstance(goal, dt.date) and goal > here.day("end")
    return present != goal and not has_begun(here, key) and not too_late


def _after(scenario: Scenario, moves: list[PackageMove]) -> Scenario:
    return scenario.replace({move.key: move.to for move in moves})


def _best(here: Scenario, levers: tuple[str, ...], usual: bool) -> PackageMove | None:
    """The lever that brings most from here, None when none brings anything."""
    ends_of = {key: _goal(here, key, usual) for key in levers}
    ranked = rank_changes(here, {key: to for key, to in ends_of.items() if _moves(here, key, to)})
    if not ranked or ranked[0].gain < LEAST_GAIN:
        return None
    return PackageMove(ranked[0].key, ranked[0].to, usual)


def _smallest(scenario: Scenario, moves: list[PackageMove], goal: _Goal) -> list[PackageMove]:
    """The same target with less: see the head of this file."""
    if any(not move.usual for move in moves):
        moves = _without_needless(scenario, moves, goal.met, beyond_only=True)
    moves = _trimmed(scenario, moves, goal)
    return _without_needless(scenario, moves, goal.met, beyond_only=False)


def _worth_telling(scenario: Scenario, moves: list[PackageMove]) -> list[PackageMove]:
    """Without the moves that bring less than can be written, the least first."""
    while moves:
        least, step = min(zip(moves, _staircase(scenario, moves), strict=True), key=lambda pair: pair[1].gain)
        if step.gain >= LEAST_SHARE:
            break
        moves = [move for move in moves if move is not least]
    return moves


def _without_needless(
    scenario: Scenario, moves: list[PackageMove], met: Callable[[Scenario], bool], *, beyond_only: bool
) -> list[PackageMove]:
    """Without the moves that the rest can do without, the least gain first."""
    steps = zip(moves, _staircase(scenario, moves), strict=True)
    for move, _ in sorted(steps, key=lambda pair: pair[1].gain):
        without = [other for other in moves if other is not move]
        if not (beyond_only and move.usual) and without and met(_after(scenario, without)):
            moves = without
    return moves


def _trimmed(scenario: Scenario, moves: list[PackageMove], goal: _Goal) -> list[PackageMove]:
    """The last move only as far as the target asks."""
    *before, last = moves
    here = _after(scenario, before)
    value = goal.first_value(here, last.key)
    if value is not None and _moves(here, last.key, value):
        return [*before, replace(last, to=value)]
    return moves


def _staircase(scenario: Scenario, moves: list[PackageMove]) -> tuple[PackageStep, ...]:
    steps = []
    here, before = scenario, line_of(scenario).coverage
    for move in moves:
        start = here[move.key]
        here = here.replace({move.key: move.to})
        after = line_of(here).coverage
        steps.append(PackageStep(move.key, start, move.to, after, after - before, move.usual))
        before = after
    return tuple(steps)
