"""Which levers are worth moving without the simulator, to which values, and every combination of them as a plan."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ...model.calendar import from_tomorrow, may_begin
from ...parameters import REGISTRY, Value
from ...scenario import Scenario
from ..levers import LeverError, effective, plausible_range, worst_to_best
from ..ranking.changes import rank_levers

MOST_LEVERS = 3
VALUES = (7, 5, 4, 3)
"""Values a lever, the most that :data:`MOST_NODE_DAYS` leaves room for."""
MOST_NODE_DAYS = 46_000
"""Combinations times days of the period: what takes some seconds. At most 7 x 7 x 7 combinations for a quarter's plan,
5 x 5 x 5 for a year's.
"""


@dataclass(frozen=True)
class GridLever:
    """One lever: its values from the worst to the best, in the program's unit, the plan's own at index ``plan``."""

    key: str
    values: tuple[Value, ...]
    plan: int


@dataclass(frozen=True)
class LeverGrid:
    """Levers of one plan; combinations count the last lever's values fastest."""

    scenario: Scenario
    levers: tuple[GridLever, ...]

    @property
    def plan(self) -> int:
        """The place of the plan itself among the combinations, counted from 0."""
        index = 0
        for lever in self.levers:
            index = index * len(lever.values) + lever.plan
        return index

    def scenarios(self) -> Iterator[Scenario]:
        """Every combination as a plan. The plan's own values are left as they are to the letter."""
        keys = [lever.key for lever in self.levers]
        for values in itertools.product(*(lever.values for lever in self.levers)):
            yield self.scenario.replace(dict(zip(keys, values, strict=True)))

    def __len__(self) -> int:
        count = 1
        for lever in self.levers:
            count *= len(lever.values)
        return count


def movable_levers(scenario: Scenario) -> tuple[str, ...]:
    """The office's levers that have more than one value, by what each alone would bring, the most helpful first; none
    for a plan in which nothing can begin any more.
    """
    return _movable(from_tomorrow(scenario)) if may_begin(scenario) else ()


@lru_cache(maxsize=64)
def _movable(scenario: Scenario) -> tuple[str, ...]:
    keys = (change.key for change in rank_levers(scenario))
    return tuple(key for key in keys if len(_values(scenario, key, VALUES[-1]).values) > 1)


def helpful_levers(scenario: Scenario) -> tuple[str, ...]:
    """Up to :data:`MOST_LEVERS` levers that bring anything, the most helpful first."""
    movable = movable_levers(scenario)
    if not movable:
        return ()
    helping = (change.key for change in rank_levers(scenario) if change.gain > 0)
    return tuple(key for key in helping if key in movable)[:MOST_LEVERS]


def lever_grid(scenario: Scenario, keys: Sequence[str]) -> LeverGrid:
    """The grid of up to :data:`MOST_LEVERS` of :func:`movable_levers`, moved from tomorrow on where days of the period
    have gone by.

    :class:`LeverError` for a key that is none of them or given twice, ValueError for none or too many.
    """
    if not 1 <= len(keys) <= MOST_LEVERS:
        raise ValueError(f"a grid has 1 to {MOST_LEVERS} levers")
    known = movable_levers(scenario)
    for place, key in enumerate(keys):
        if key not in known or key in keys[:place]:
            raise LeverError(key)
    scenario = from_tomorrow(scenario)
    days = (scenario.day("end") - scenario.day("as_of")).days
    count = next((n for n in VALUES if n ** len(keys) * days <= MOST_NODE_DAYS), VALUES[-1])
    return LeverGrid(scenario, tuple(_values(scenario, key, count) for key in keys))


def _values(scenario: Scenario, key: str, count: int) -> GridLever:
    """The plan's value, about a third of the others below it and the rest above, up to the ends of what is plausible,
    evenly among the slider's own values.
    """
    order = worst_to_best(scenario, key)
    if REGISTRY[key].numeric and REGISTRY[key].plausible is not None:
        low, high = plausible_range(scenario, key)
        order = tuple(value for value in order if low <= value <= high)  # type: ignore[operator]
    rising = len(order) > 1 and REGISTRY[key].numeric and order[0] < order[-1]  # type: ignore[operator]

    def place(value: Value) -> float:
        """The farther up, the better; a rule that is absent lies below every date."""
        if value is None:
            return -float("inf")
        number = value.toordinal() if isinstance(value, dt.date) else float(value)
        return number if rising else -number

    here = place(effective(scenario, key))
    below = [value for value in order if place(value) < here]
    above = [value for value in order if place(value) > here]
    fewer = min(len(below), (count - 1) // 3)
    more = min(len(above), count - 1 - fewer)
    fewer = min(len(below), count - 1 - more)
    worse = _outwards(below[::-1], fewer)[::-1]
    return GridLever(key, (*worse, scenario[key], *_outwards(above, more)), len(worse))


def _outwards(values: Sequence[Value], count: int) -> tuple[Value, ...]:
    """``count`` of the values, evenly, the last among them."""
    return tuple(values[(k + 1) * len(values) // count - 1] for k in range(count))
