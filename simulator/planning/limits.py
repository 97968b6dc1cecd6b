"""Which limit binds: what, were there twice as much of it, would bring the most."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..model import Plan, Trajectory, compile_plan, line_inputs, run
from ..model.plan import fresh_of
from ..parameters import CHANNELS, REGISTRY
from ..scenario import Scenario
from .batch import Floats, last_day
from .levers import channel_of

Limit = Literal[
    "capacity",
    "venues",
    "audience",
    "ceiling",
    "calendar",
    "turnout",
    "maximum",
    "no_effect",
    "team_days",
    "money",
    "recorded",
]
"""What stands in the way: officers' time; the same venues visited again too soon; the people of a group or of
the city are used up; the share
that can be reached at all; closed days and the days left; nobody more comes; the slider's own end;
the lever moves nothing at all; the teams' days; the money; nobody is left to be recorded."""

NEAR_CEILING = 0.95
"""From this share of the ceiling on, few who are left can be reached."""


def binding_limit(scenario: Scenario, lever: str | None = None) -> Limit:
    """The limit that holds the scenario back where ``lever`` stands at its best value, on the line.

    Each limit in turn is doubled (closed days opened, for the calendar) for the lever's channel, or
    for all channels; the one that brings the most is named. ``maximum`` is the lever itself carried
    beyond its end; a lever of the whole city that cannot be has no other. Where the target lies
    above the ceiling, that is the limit whatever else there is. ``no_effect`` where nothing brings a
    millionth of a person.
    """
    plan = compile_plan(scenario)
    line = run(plan, line_inputs(plan))
    basis, share = scenario.text("basis"), scenario.number("target")
    ceiling = plan.reachable * float(line.recorded[-1])
    if lever != "reachable" and share * float(last_day(line).base(basis)) > ceiling:
        return "ceiling"
    channel = channel_of(lever) if lever else None
    chosen = np.array([channel in (None, c.key) for c in CHANNELS])
    if channel and not plan.planned[:, chosen].any():
        return "no_effect"
    if _field(lever) == "recording" and float(line.wajib_ktp[-1] - line.recorded[-1]) < 1:
        return "recorded"
    beyond = _beyond(scenario, plan, lever, chosen)
    if lever and beyond is None:
        return "maximum"
    tried = _lifted(plan, lever, chosen, line)
    if beyond is not None:
        # A start date's own end is the first day: what is short is days.
        own: Limit = "calendar" if lever and REGISTRY[lever].kind == "optional_date" else "maximum"
        tried.append((own, beyond))
    present = _brought(line, channel, chosen)
    gains = [(limit, _brought(run(lifted, line_inputs(lifted)), channel, chosen) - present) for limit, lifted in tried]
    limit, most = max(gains, key=lambda item: item[1])
    return limit if most > 1e-6 else "no_effect"


def limit_of_all(scenario: Scenario) -> Limit:
    """What holds back a plan in which every lever stands at its end: its people or the ceiling, else the ends."""
    limit = binding_limit(scenario)
    return limit if limit in ("ceiling", "audience") else "maximum"


def _brought(line: Trajectory, channel: str | None, chosen: NDArray[np.bool_]) -> float:
    """Persons a channel activates, or who are active on the end date."""
    return float(line.credited[:, chosen].sum() if channel else line.active[-1])


def _lifted(plan: Plan, lever: str | None, chosen: NDArray[np.bool_], line: Trajectory) -> list[tuple[Limit, Plan]]:
    """The plan with each limit doubled for the chosen channels; the first of equals is named."""
    near = float(line.active[-1]) >= NEAR_CEILING * plan.reachable * float(line.recorded[-1])
    twice: Floats = np.where(chosen, 2.0, 1.0)
    roomy = replace(plan, reachable=min(1.0, 2 * plan.reachable), audience=plan.audience * twice)
    lifted: list[tuple[Limit, Plan]] = [
        ("ceiling" if near else "audience", roomy),
        ("capacity", replace(plan, capacity=plan.capacity * np.where(days_ahead(plan), twice, 1.0))),
        ("venues", more_venues(plan, twice)),
        ("calendar", replace(plan, held=np.where(chosen, np.maximum(plan.held, plan.planned), plan.held))),
    ]
    if lever is None or _field(lever) == "capacity":
        lifted.append(("turnout", replace(plan, turnout=plan.turnout * twice)))
    return lifted


def _beyond(scenario: Scenario, plan: Plan, lever: str | None, chosen: NDArray[np.bool_]) -> Plan | None:
    """The plan with twice the lever; None for one that cannot go further in any sense."""
    field = _field(lever)
    if field == "recording":
        return replace(plan, recording=plan.recording * 2)
    if field not in ("held", "turnout", "success", "capacity"):
        return None
    twice: Floats = np.where(chosen, 2.0, 1.0)
    if field == "held":
        return more_events(scenario, plan, twice)
    carried: dict[str, Any] = {field: getattr(plan, field) * twice}
    return replace(plan, **carried)


def more_events(scenario: Scenario, plan: Plan, times: Floats) -> Plan:
    """The plan with its events held (C,) ``times`` as often, at the same venues, from when its numbers hold."""
    ahead = days_ahead(plan)
    held, fresh = np.where(ahead, times, 1.0) * plan.held, np.where(ahead, fresh_of(scenario, times), plan.fresh)
    return replace(plan, held=held, fresh=fresh)


def more_venues(plan: Plan, times: Floats) -> Plan:
    """The plan with (C,) ``times`` as many venues for the same events, from when its numbers hold."""
    return replace(plan, fresh=np.where(days_ahead(plan), np.minimum(1.0, times * plan.fresh), plan.fresh))


def days_ahead(plan: Plan) -> NDArray[np.bool_]:
    """(T, 1) the days on which the plan's own numbers hold."""
    return np.arange(len(plan.days))[:, None] >= plan.begins


def _field(lever: str | None) -> str:
    """The field of the plan that a lever sets."""
    return REGISTRY[lever].plan_field if lever else ""
