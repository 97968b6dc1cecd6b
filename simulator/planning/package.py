"""A combined package: the smallest set of changes, one lever at a time in order of yield, as a staircase.

In a first round each lever of the office may go to the upper end of what is usual (the high end of its
plausible range), and only where that is not enough, in a second, to
the end of its slider. Every step pulls the lever that brings most given the steps before it. Once the
target is met, steps beyond the usual that are needless are taken back, the last one is turned down to
the smallest value that still meets the target, and then whatever the rest can do without goes too.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from ..model import DRAWS, SEED, compile_plan
from ..model.calendar import first_start
from ..parameters import REGISTRY, Value
from ..scenario import Scenario
from .batch import ends
from .evaluate import PERSON_TOLERANCE, Progress, chance_of, line_of
from .levers import (
    OUTREACH,
    SEARCHABLE_LEVERS,
    at_most,
    channel_of,
    effective,
    has_begun,
    parameter_of,
    possible_values,
)
from .limits import Limit, limit_of_all
from .seek import first_on_line


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

    ``reached`` says whether the target is met on the line; if not, every lever that brings anything
    stands at its end and ``binding`` names what is in the way.
    """

    steps: tuple[PackageStep, ...]
    coverage_start: float
    coverage_end: float
    reached: bool
    probability: float
    binding: Limit | None
    scenario: Scenario


def build_package(
    scenario: Scenario,
    levers: tuple[str, ...] = PACKAGE_LEVERS,
    draws: int = DRAWS,
    seed: int = SEED,
    progress: Progress | None = None,
) -> Package:
    """The package for a scenario; which levers, in which order and how far, is told at the head of this file.

    The line decides; its chance is told from ``draws`` futures of ``seed``. ``progress(done, total)`` counts
    steps, of at most two a lever.

    Raises ``LeverError`` for a key that is no lever, ValueError for fewer than 1 future.
    """
    if draws < 1:
        raise ValueError("a fan needs at least one future")
    for key in levers:
        parameter_of(key)
    moves: list[PackageMove] = []
    for usual in (True, False):
        while not _met(scenario, moves):
            move = _best(_after(scenario, moves), levers, usual)
            if move is None:
                break
            moves.append(move)
            if progress:
                progress(len(moves), 2 * len(levers))
    reached = _met(scenario, moves)
    if moves and reached:
        moves = _smallest(scenario, moves)
    final = _after(scenario, moves)
    return Package(
        _staircase(scenario, moves),
        line_of(scenario).coverage,
        line_of(final).coverage,
        reached,
        chance_of(final, draws, seed),
        None if reached else limit_of_all(final),
        final,
    )


def usual_end(scenario: Scenario, key: str) -> Value:
    """The upper end of what is usual for a lever; for a start the first day on which it may begin."""
    parameter = REGISTRY[key]
    if parameter.kind == "optional_date":
        return first_start(scenario)
    assert parameter.plausible is not None
    return parameter.inside(at_most(scenario, key, parameter.plausible[1]))


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


def _met(scenario: Scenario, moves: list[PackageMove]) -> bool:
    return line_of(_after(scenario, moves)).margin >= -PERSON_TOLERANCE


def _best(here: Scenario, levers: tuple[str, ...], usual: bool) -> PackageMove | None:
    """The lever that brings most from here, None when none brings anything."""
    goals = [(key, _goal(here, key, usual)) for key in levers]
    open_ones = [PackageMove(key, goal, usual) for key, goal in goals if _moves(here, key, goal)]
    plans = [compile_plan(here), *(compile_plan(here.replace({move.key: move.to})) for move in open_ones)]
    margins = ends(plans).margin(here.number("target"), here.text("basis"))
    gains = margins[1:] - margins[0]
    if not len(gains) or gains.max() < LEAST_GAIN:
        return None
    return open_ones[int(gains.argmax())]


def _smallest(scenario: Scenario, moves: list[PackageMove]) -> list[PackageMove]:
    """The same target with less: see the head of this file."""
    if any(not move.usual for move in moves):
        moves = _without_needless(scenario, moves, beyond_only=True)
    moves = _trimmed(scenario, moves)
    return _without_needless(scenario, moves, beyond_only=False)


def _without_needless(scenario: Scenario, moves: list[PackageMove], beyond_only: bool) -> list[PackageMove]:
    """Without the moves that the rest can do without, the least gain first."""
    steps = zip(moves, _staircase(scenario, moves), strict=True)
    for move, _ in sorted(steps, key=lambda pair: pair[1].gain):
        without = [other for other in moves if other is not move]
        if not (beyond_only and move.usual) and without and _met(scenario, without):
            moves = without
    return moves


def _trimmed(scenario: Scenario, moves: list[PackageMove]) -> list[PackageMove]:
    """The last move only as far as the target asks."""
    *before, last = moves
    here = _after(scenario, before)
    _, value = first_on_line(here, last.key)
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
