"""Why a staffing cannot be: what was needed against what there is, and the sentence that shows the sum."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from ...parameters import Language, SimulatorError
from ...scenario import Scenario
from ...words import formats, say
from ...words.names import channel_name

Reason = Literal[
    "day",
    "week",
    "teams",
    "event_hours",
    "service_hours",
    "team_days",
    "floor_days",
    "floor_above_cap",
    "money",
    "floor_money",
    "no_channel",
    "districts",
    "weekdays",
    "no_hours",
    "no_days",
]
_DECIMALS = {"hours": 2, "travel": 2, "service": 2, "hours_a_day": 1, "people": 0, "minutes": 1}


@dataclass(frozen=True)
class Refusal:
    """A demand that cannot be met: ``needed`` against ``available``, and the terms of the sum by name.

    ``day``: hours of work and travel against the hours of a day. ``week``: working days against seven.
    ``teams``: teams against at least none. ``event_hours``: hours and travel of one event against the
    team's day. ``service_hours``: people x minutes / 60 / officers at one event against a day of 24
    hours. ``team_days``, ``floor_days``: what the plan or the floors take against teams x days.
    ``money``, ``floor_money``: their cost over the horizon against the ceiling, rupiah.
    ``floor_above_cap``: events a week. ``no_channel``: nothing is left that a team could do.
    ``districts``: office days the districts' floors ask for against those there are. ``weekdays``:
    team-days of channels that run on few weekdays against teams x these weekdays. ``no_hours``,
    ``no_days``: a working day or week of nothing.
    """

    reason: Reason
    needed: float
    available: float
    terms: tuple[tuple[str, float], ...]
    channel: str | None = None


class Infeasible(SimulatorError, ValueError):
    """No allocation is possible at all; ``refusal`` is the first reason."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.reason)
        self.refusal = refusal


def explain(refused: Refusal, scenario: Scenario, language: Language) -> str:
    """One sentence, beginning in lower case, in which the numbers of the sum stand."""
    fields = {
        name: formats.shortest(value, language, _DECIMALS.get(name, 0))
        for name, value in refused.terms
        if math.isfinite(value)
    }
    for name, value in (("needed", refused.needed), ("available", refused.available)):
        fields[name] = formats.shortest(value, language, 0 if "money" in refused.reason else 1)
    if refused.channel:
        fields["channel"] = channel_name(refused.channel, scenario, language)
    idle = refused.reason == "team_days" and refused.available == 0
    return say(f"answer.refused_{refused.reason}" + ("_none" if idle else ""), language, **fields)
