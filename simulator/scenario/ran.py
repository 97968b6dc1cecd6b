"""What ran before a plan's numbers hold: the date from which they do, and what the office had decided until then.

A scenario that says nothing of it holds from the date of its figures to its end (``docs/decisions/0018``, 0023).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from ..parameters import REGISTRY, Parameter, Text, Value

HELD = tuple(key for key, parameter in REGISTRY.items() if parameter.switches and parameter.office == "decides")
"""What the office decides and cannot decide for days gone by: how often, with whom, how long, on which days, from
when. How many come or succeed, and the city's facts, are the same throughout.
"""
MOST_STAGES = 3
"""Times over that one plan may have followed another; links are read no deeper."""
PLAN_FROM = Parameter(
    key="plan.from",
    label=Text("Angka rencana berlaku mulai", "The plan's numbers hold from"),
    help=Text(
        "Hari pertama angka rencana berlaku; sebelumnya berjalan yang sudah ditetapkan waktu itu.",
        "First day on which the plan's numbers hold; before it ran what had been decided then.",
    ),
    kind="optional_date",
    default=None,
    source=Text("Diputuskan kantor", "The office decides"),
    group="city",
    role="lever",
    effect="none",
    office="decides",
    without_date="from_first_day",
)
"""A link's key of the date; no parameter of its own, as it means nothing without what ran before it."""


@dataclass(frozen=True)
class Ran:
    """What ran until a plan's numbers hold."""

    until: dt.date
    """The first day on which the plan's own numbers hold."""
    decisions: tuple[tuple[str, Value], ...]
    """Every value of :data:`HELD` until then, in the program's unit."""
    before: Ran | None = None
    """What had run before those held, where they too began after the date of the figures."""

    @property
    def stages(self) -> int:
        """How many plans ran one after the other."""
        return 1 + (self.before.stages if self.before else 0)


def decisions_of(values: Mapping[str, Value]) -> tuple[tuple[str, Value], ...]:
    """What the office has decided in a complete set of values, as :attr:`Ran.decisions` has it."""
    return tuple((key, values[key]) for key in HELD)


def within(ran: Ran | None, first: dt.date) -> Ran | None:
    """Without what was over by the first day of the projection."""
    if ran is None or ran.until <= first:
        return None
    return Ran(ran.until, ran.decisions, within(ran.before, first))
