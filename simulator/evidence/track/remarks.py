"""Counts that look mistyped: dated ahead, below the one before, or risen faster than any place on record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from ...scenario import Scenario
from ..experience import outside_view
from ..pace.stretches import DAYS_A_MONTH
from ..tables.counts import Count

BURST = 3.0
"""Times the fastest pace on record over two months, which a shorter span may well reach; an assumption."""


@dataclass(frozen=True)
class Remark:
    """Why a count is looked at twice: it lies ahead, has fallen, or has jumped since ``before``, persons active on
    ``before_date``.
    """

    kind: Literal["future", "fall", "jump"]
    count: Count
    before: int
    before_date: dt.date


def remarks_on(plan: Scenario, counts: Sequence[Count], today: dt.date) -> tuple[Remark, ...]:
    """What to remark on, by date; each is held against the one before it, the first against the plan's."""
    found: list[Remark] = []
    before, before_date = int(plan.number("active")), plan.day("as_of")
    observed = outside_view(plan).observed
    fastest = observed[0].pace * plan.number("wajib_ktp") / DAYS_A_MONTH if observed else float("inf")
    for count in sorted(counts, key=lambda one: one.date):
        days = (count.date - before_date).days
        if count.date > today:
            found.append(Remark("future", count, before, before_date))
        if days <= 0:
            continue
        if count.active < before:
            found.append(Remark("fall", count, before, before_date))
        elif count.active - before > BURST * fastest * days:
            found.append(Remark("jump", count, before, before_date))
        before, before_date = count.active, count.date
    return tuple(found)
