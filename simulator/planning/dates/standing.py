"""How a tracked plan stands today: what was counted last, what is expected by now, and what came since last week."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, get_args

from ...evidence.tables.counts import Count
from ...evidence.track.progress import CountBesidePlan, Progress
from ...evidence.track.remarks import Remark, remarks_on
from ...model.calendar import Period, period_of, today_in
from .milestones import Milestone, expected_today

WEEK = dt.timedelta(days=7)
Measure = Literal["line", "range"]
MEASURES: tuple[Measure, ...] = get_args(Measure)
"""Below what a count is behind: the plan's line of its day, or the lower end of the range of 80 of 100 futures."""


@dataclass(frozen=True)
class Change:
    """What came between two dates, persons net: in fact and as planned."""

    since: dt.date
    gained: int
    planned: float


@dataclass(frozen=True)
class Standing:
    """A tracked plan today in its city. What no longer holds, or not yet, is None."""

    today: dt.date
    period: Period
    last: CountBesidePlan | None
    """The last count within the plan's days."""
    final: Count | None
    """Of a period that is over: the first count on its end date or after it."""
    expected: Milestone | None
    change: Change | None
    """From a week or more before the last count, or from the count before it, or from the plan's figures."""
    chance: float | None
    """Of meeting the target as the renewed forecast has it, a fraction of 1; the plan's own before a first count."""
    doubt: Remark | None
    """Why the last count looks mistyped."""

    @property
    def days_without(self) -> int:
        """Days since the last count; 0 without one, or for one dated ahead."""
        return 0 if self.last is None else max(0, (self.today - self.last.count.date).days)

    def is_behind(self, measure: Measure = "line") -> bool:
        """Whether the last count lies below the plan of its day, in whole persons; never before the first count, nor
        once the period is over.
        """
        if self.last is None or self.period == "past":
            return False
        return self.last.count.active < round(self.last.planned if measure == "line" else self.last.low)


def standing_of(found: Progress) -> Standing:
    """How a followed plan stands. Raises BadTodayError."""
    plan = found.plan.scenario
    today, period, end = today_in(plan), period_of(plan), plan.day("end")
    last = found.compared[-1] if found.compared else None
    counts = (*(step.count for step in found.compared), *found.outside)
    late = sorted((count for count in counts if count.date >= end), key=lambda count: count.date)
    open_still = period != "past" and not found.trouble and (found.renewed is not None or last is None)
    remarks = remarks_on(plan, [step.count for step in found.compared], today)
    return Standing(
        today,
        period,
        last,
        late[0] if late and period == "past" else None,
        expected_today(found.plan),
        None if last is None else _change(found, last),
        found.chance if open_still else None,
        next((one for one in remarks if last is not None and one.count.date == last.count.date), None),
    )


def _change(found: Progress, last: CountBesidePlan) -> Change:
    plan, earlier = found.plan.scenario, found.compared[:-1]
    week_ago = [step for step in earlier if step.count.date <= last.count.date - WEEK]
    before = (week_ago or earlier)[-1:]
    since, active, planned = (
        (before[0].count.date, before[0].count.active, before[0].planned)
        if before
        else (plan.day("as_of"), int(plan.number("active")), plan.number("active"))
    )
    return Change(since, last.count.active - active, last.planned - planned)
