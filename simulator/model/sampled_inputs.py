"""What the engine runs on: a plan's parameters at their values, or drawn once and day by day for each future."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np

from ..parameters import CHANNELS
from ..scenario import Scenario
from . import randomness
from .engine import SampledInputs
from .plan import Floats, Plan, odds

MOST_NONRESIDENT = 0.95
"""Of those who come, the largest share of non-residents that a future may draw."""
LEAST_ODDS = 1e-300
"""Never quite 0 non-residents a resident, as the engine divides by both together and nobody may be left."""
WORKERS = ThreadPoolExecutor(2, "projection")
"""NumPy leaves the interpreter free while it works on large arrays, so two cores can."""


def line_inputs(plan: Plan) -> SampledInputs:
    """No uncertainty: every parameter at its value, outages as a share of every day."""
    success = plan.activated_of_served
    return SampledInputs(
        demand=(plan.held * plan.turnout * plan.activity[:, None] * success).T.tolist(),
        success=success.tolist(),
        nonresident_odds=np.maximum(plan.nonresident_odds, LEAST_ODDS).tolist(),
        growth=float(plan.growth),
    )


def sampled_inputs(scenario: Scenario, plan: Plan, drawn: randomness.Draws) -> SampledInputs:
    """Each future: its own turnout, success, non-resident share and growth for the whole horizon, and
    its own noise and outages for each day.
    """
    success = np.clip(plan.success[:, None] + scenario.number("spread.success") * drawn.success, 0.0, 1.0)
    nonresident = plan.nonresident[:, None] + scenario.number("spread.nonresident") * drawn.nonresident
    return SampledInputs(
        demand=_demand(scenario, plan, success, drawn),
        success=success,
        nonresident_odds=np.maximum(odds(np.clip(nonresident, 0.0, MOST_NONRESIDENT)), LEAST_ODDS),
        growth=plan.growth + scenario.number("spread.growth") * drawn.growth,
    )


def draw_inputs(scenario: Scenario, plan: Plan, draws: int, seed: int) -> SampledInputs:
    """Those of futures whose numbers come from the named streams of a seed."""
    return sampled_inputs(scenario, plan, randomness.draw(seed, tuple(c.key for c in CHANNELS), len(plan.days), draws))


def _demand(scenario: Scenario, plan: Plan, success: Floats, drawn: randomness.Draws) -> list[dict[int, Floats]]:
    """By channel and service day, whom each future would activate were the audience whole and capacity
    endless: the plan's turnout times the future's own level times the day's noise, nobody in an outage.
    """
    level = (scenario.number("spread.turnout") * drawn.turnout).astype(np.float32)
    spread = _day_spread(plan, scenario.number("spread.day"))
    expected = plan.held * plan.turnout * plan.activity[:, None]

    def of_channel(c: int) -> dict[int, Floats]:
        on = np.flatnonzero(plan.held[:, c] > 0)
        size = spread[on, c].astype(np.float32)[:, None]
        noise = drawn.days[c, on]
        noise *= size
        noise += level - size * size / 2
        np.exp(noise, out=noise)
        if plan.downtime > 0:
            noise *= drawn.outages[on] >= plan.downtime
        demand = noise * expected[on, c][:, None]
        demand *= success[c]
        return dict(zip(on.tolist(), demand, strict=True))

    return list(WORKERS.map(of_channel, range(len(CHANNELS))))


def _day_spread(plan: Plan, one_event: float) -> Floats:
    """(T, C) spread in logarithm of the people who come on a day: over-dispersed counts.

    The squared coefficient of variation is that of one event over the events of the day, plus the
    Poisson part of the expected number of people; matched by a lognormal factor of mean 1.
    """
    people = plan.held * plan.turnout
    with np.errstate(divide="ignore"):
        squared = one_event**2 / np.where(plan.held > 0, plan.held, np.inf)
        squared = squared + 1.0 / np.where(people > 0, np.maximum(people, 1e-3), np.inf)
    return np.sqrt(np.log1p(squared)) if one_event > 0 else np.zeros_like(squared)
