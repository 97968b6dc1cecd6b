"""From a scenario to its projection: the line, the fan, the target and what each channel brings."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from ..parameters import CHANNELS
from ..scenario import Scenario
from . import randomness
from .accounts import ChannelAccount, Flows, Losses, account_channels, account_losses
from .calendar import closed_days
from .engine import SampledInputs, Trajectory, run
from .plan import Floats, Plan, compile_plan

QUANTILES = {"p5": 0.05, "p10": 0.10, "p25": 0.25, "p50": 0.50, "p75": 0.75, "p90": 0.90, "p95": 0.95}
MOST_NONRESIDENT = 0.95
_WORKERS = ThreadPoolExecutor(2, "projection")
"""NumPy leaves the interpreter free while it works on large arrays, so two cores can."""


@dataclass(frozen=True)
class Figure:
    """One quantity: its line and the quantiles of its fan."""

    line: float
    p5: float
    p10: float
    p25: float
    p50: float
    p75: float
    p90: float
    p95: float


@dataclass(frozen=True)
class Bands:
    """One quantity by day, (T + 1,) the line and (7, T + 1) its quantiles in the order of QUANTILES.

    Where only the end date's quantiles were asked for they are (7, 1), and only day -1 can be read.
    """

    line: Floats
    quantiles: Floats

    def at(self, day: int) -> Figure:
        """The figure of one day."""
        at_end = day in (-1, len(self.line) - 1)
        if self.quantiles.shape[1] == 1 and not at_end:
            raise IndexError("only the end date has quantiles; project with daily=True")
        return Figure(float(self.line[day]), *(float(q) for q in self.quantiles[:, -1 if at_end else day]))


@dataclass(frozen=True)
class Target:
    """The target on the end date. ``people`` is the line's, in persons; shortfalls are never below 0."""

    share: float
    basis: str
    people: float
    people_at_start: float
    shortfall: Figure
    probability: float
    probability_error: float
    """Standard error of the probability from the number of futures."""
    met_on: dt.date | None


@dataclass(frozen=True)
class Pace:
    """Credited activations per service day: needed to meet the target, and planned (line)."""

    needed: float
    planned: float
    service_days: int


@dataclass(frozen=True)
class Projection:
    """What a scenario leads to. Persons and fractions of 1; ``days`` begins with the date of the figures."""

    scenario: Scenario
    draws: int
    seed: int
    days: tuple[dt.date, ...]
    wajib_ktp: Bands
    recorded: Bands
    active: Bands
    coverage: dict[str, Bands]
    """By basis: ``wajib_ktp`` and ``recorded``."""
    target: Target
    pace: Pace
    channels: tuple[ChannelAccount, ...]
    losses: tuple[Losses, ...]
    flows: Flows

    @property
    def service_days(self) -> int:
        """Days of the horizon on which at least one channel holds events."""
        return self.pace.service_days

    @property
    def coverage_end(self) -> Figure:
        """Coverage on the end date, on the target's basis."""
        return self.coverage[self.target.basis].at(-1)

    @property
    def working_channels(self) -> tuple[ChannelAccount, ...]:
        """The accounts of the channels, and of recording, that activate anybody."""
        return tuple(account for account in self.channels if account.activated > 0)


def project(
    scenario: Scenario,
    draws: int = randomness.DRAWS,
    seed: int = randomness.SEED,
    *,
    daily: bool = False,
    bands: bool = True,
) -> Projection:
    """Project a scenario: the deterministic line and a fan of ``draws`` futures.

    Coverage has its bands for every day, or without ``bands`` for the end date; persons have theirs for
    the end date, or with ``daily`` for every day.

    The same scenario, draws and seed give the same figures to the last digit. ValueError for fewer
    than 1 future.
    """
    if draws < 1:
        raise ValueError("a fan needs at least one future")
    plan = compile_plan(scenario)
    line, fan = run(plan, line_inputs(plan)), run(plan, _uncertain(scenario, plan, draws, seed))
    pairs = ((line.wajib_ktp, fan.wajib_ktp), (line.recorded, fan.recorded), (line.active, fan.active))
    w, r, a = (_bands(of_line, of_fan if daily else of_fan[-1:]) for of_line, of_fan in pairs)
    bases = {"wajib_ktp": (line.wajib_ktp, fan.wajib_ktp), "recorded": (line.recorded, fan.recorded)}

    def coverage(base: tuple[Floats, Floats]) -> Bands:
        first = 0 if bands or daily else -1
        return _bands(_ratio(line.active, base[0]), _ratio(fan.active[first:], base[1][first:]), own=True)

    return Projection(
        scenario,
        draws,
        seed,
        (scenario.day("as_of"), *plan.days),
        w,
        r,
        a,
        dict(zip(bases, _WORKERS.map(coverage, bases.values()), strict=True)),
        _target(scenario, plan, line, fan),
        _pace(scenario, plan, line),
        account_channels(plan, line),
        account_losses(plan, line),
        Flows.of(line),
    )


def project_line(scenario: Scenario) -> tuple[Plan, Trajectory]:
    """The line alone, for hindcasts, searches and tests: (T + 1,) stocks."""
    plan = compile_plan(scenario)
    return plan, run(plan, line_inputs(plan))


def line_inputs(plan: Plan) -> SampledInputs:
    """No uncertainty: every parameter at its value, outages as a share of every day."""
    success = plan.success * (1.0 - plan.downtime)
    return SampledInputs(
        demand=(plan.held * plan.turnout * plan.activity[:, None] * success).T.tolist(),
        success=success.tolist(),
        nonresident_odds=_elsewhere(plan.nonresident).tolist(),
        growth=float(plan.growth),
    )


def project_fan(
    scenario: Scenario, draws: int = randomness.DRAWS, seed: int = randomness.SEED
) -> tuple[Plan, Trajectory]:
    """The fan alone, for searches: (T + 1, draws) stocks, the same futures as those of :func:`project`."""
    plan = compile_plan(scenario)
    return plan, run(plan, _uncertain(scenario, plan, draws, seed))


def sampled_inputs(scenario: Scenario, plan: Plan, drawn: randomness.Draws) -> SampledInputs:
    """Each future: its own turnout, success, non-resident share and growth for the whole horizon, and
    its own noise and outages for each day.
    """
    success = np.clip(plan.success[:, None] + scenario.number("spread.success") * drawn.success, 0.0, 1.0)
    outside = scenario.number("spread.nonresident") * drawn.nonresident
    return SampledInputs(
        demand=_come(scenario, plan, success, drawn),
        success=success,
        nonresident_odds=_elsewhere(np.clip(plan.nonresident[:, None] + outside, 0.0, MOST_NONRESIDENT)),
        growth=plan.growth + scenario.number("spread.growth") * drawn.growth,
    )


def _uncertain(scenario: Scenario, plan: Plan, draws: int, seed: int) -> SampledInputs:
    return sampled_inputs(scenario, plan, randomness.draw(seed, tuple(c.key for c in CHANNELS), len(plan.days), draws))


def _come(scenario: Scenario, plan: Plan, success: Floats, drawn: randomness.Draws) -> list[dict[int, Floats]]:
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
        come = noise * expected[on, c][:, None]
        come *= success[c]
        return dict(zip(on.tolist(), come, strict=True))

    return list(_WORKERS.map(of_channel, range(len(CHANNELS))))


def _elsewhere(share: Floats) -> Floats:
    """Non-residents who come for each resident, from their share of all who come."""
    return np.maximum(share / (1.0 - share), 1e-300)


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


def _ratio(part: Floats, whole: Floats) -> Floats:
    return np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)


def _bands(line: Floats, fan: Floats, own: bool = False) -> Bands:
    """Quantiles of (T + 1, draws) values, sorted in place where they are nobody else's. Sorting once
    beats selecting seven quantiles.
    """
    fan = fan if own else fan.copy()
    fan.sort(axis=1)
    at = np.array(list(QUANTILES.values())) * (fan.shape[1] - 1)
    below = np.floor(at).astype(int)
    above = np.minimum(below + 1, fan.shape[1] - 1)
    low = fan[:, below]
    return Bands(line, (low + (fan[:, above] - low) * (at - below)).T)


def _target(scenario: Scenario, plan: Plan, line: Trajectory, fan: Trajectory) -> Target:
    share, basis = scenario.number("target"), scenario.text("basis")
    wanted = share * _base(line, basis)
    missing = np.maximum(0.0, share * _base(fan, basis)[-1] - fan.active[-1])
    # A millionth of a person is rounding, not a shortfall.
    probability = float((missing <= 1e-6).mean())
    first = np.flatnonzero(line.active >= wanted - 1e-6)
    days = (scenario.day("as_of"), *plan.days)
    return Target(
        share,
        basis,
        float(wanted[-1]),
        float(wanted[0]),
        _bands(np.maximum(0.0, wanted[-1:] - line.active[-1:]), missing[None]).at(0),
        probability,
        float(np.sqrt(probability * (1 - probability) / len(missing))),
        days[first[0]] if len(first) else None,
    )


def _base(course: Trajectory, basis: str) -> Floats:
    return course.wajib_ktp if basis == "wajib_ktp" else course.recorded


def _pace(scenario: Scenario, plan: Plan, line: Trajectory) -> Pace:
    flows = Flows.of(line)
    wanted = scenario.number("target") * float(_base(line, scenario.text("basis"))[-1])
    needed = max(0.0, wanted - plan.active + flows.active_leavers + flows.lapsed)
    count = int(plan.service_days.sum()) or _office_days(plan)
    return Pace(needed / count if count else 0.0, flows.activated / count if count else 0.0, count)


def _office_days(plan: Plan) -> int:
    """Weekdays that are no holiday: the service days of a plan that holds no events."""
    return sum(1 for day in plan.days if day.isoweekday() <= 5 and day not in closed_days(day.year, True))
