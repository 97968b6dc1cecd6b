"""Milestones: the plan's own curve as figures at the end of each week, month or quarter, and as expected by today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

from ...model import DRAWS, SEED, Figure, Projection, project
from ...model.calendar import today_in
from ...scenario import Scenario

By = Literal["week", "month", "quarter"]
BY: tuple[By, ...] = get_args(By)
_NEXT = dt.timedelta(days=1)
_SUNDAY = 7

_IS_LAST: dict[By, Callable[[dt.date], bool]] = {
    "week": lambda day: day.isoweekday() == _SUNDAY,
    "month": lambda day: (day + _NEXT).day == 1,
    "quarter": lambda day: (day + _NEXT).day == 1 and day.month % 3 == 0,
}
"""Whether a day is the last of its week (which ends on Sunday), month or quarter."""


@dataclass(frozen=True)
class Milestone:
    """Where the plan is meant to stand at the end of a day: ``active`` in persons, ``coverage`` a fraction of the
    target's basis.
    """

    date: dt.date
    active: Figure
    coverage: Figure


@lru_cache(maxsize=16)
def by_day(scenario: Scenario, draws: int = DRAWS, seed: int = SEED) -> Projection:
    """The scenario's projection with the quantiles of every day, kept for whoever asks next."""
    return project(scenario, draws, seed, daily=True)


def milestones(projection: Projection, by: By) -> tuple[Milestone, ...]:
    """The figures at the end of each week, month or quarter after the date of the figures, and on the last day.

    IndexError for a projection without the quantiles of every day.
    """
    return tuple(_on(projection, day) for day in days_of(projection.days, by))


def days_of(days: Sequence[dt.date], by: By) -> list[int]:
    """The numbers of the days that end a week, month or quarter, and of the last; that of the figures, 0, is none."""
    last = len(days) - 1
    return [k for k in range(1, last + 1) if k == last or _IS_LAST[by](days[k])]


def expected_on(projection: Projection, day: dt.date) -> Milestone | None:
    """The plan's figures of a day; None for one that is not after the date of the figures, or that is past the end.

    IndexError for a projection without the quantiles of every day.
    """
    start, end = projection.days[0], projection.days[-1]
    return _on(projection, (day - start).days) if start < day <= end else None


def expected_today(projection: Projection) -> Milestone | None:
    """The plan's figures of today in its city; None before the plan's first day and after its end."""
    return expected_on(projection, today_in(projection.scenario))


def _on(projection: Projection, day: int) -> Milestone:
    coverage = projection.coverage[projection.target.basis]
    return Milestone(projection.days[day], projection.active.at(day), coverage.at(day))
