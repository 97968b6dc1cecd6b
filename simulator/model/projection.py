"""From a scenario to its projection: the line, the fan, the target and what each channel brings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from ..scenario import Scenario
from . import randomness
from .accounts import ChannelAccount, Flows, Losses, account_channels, account_losses
from .engine import Trajectory
from .plan import Floats, Plan
from .sampled_inputs import WORKERS
from .summary import (
    BASES,
    OWN,
    Bands,
    Figure,
    Pace,
    Target,
    YearEnd,
    bands_of,
    pace_of,
    ratio_of,
    targets_of,
    year_ends_of,
)
from .versions import compile_plan, draw_inputs, line_inputs, run


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
    denominators: dict[str, Floats]
    """By basis, (days,) persons of the line that coverage divides by: the day's own, or its register's."""
    targets: dict[str, Target]
    """The city's own (:data:`OWN`) first, then the province's and the nation's where given."""
    year_ends: tuple[YearEnd, ...]
    pace: Pace
    channels: tuple[ChannelAccount, ...]
    losses: tuple[Losses, ...]
    flows: Flows

    @property
    def target(self) -> Target:
        """The city's own target."""
        return self.targets[OWN]

    @property
    def service_days(self) -> int:
        """Weekdays of the horizon less holidays and joint leave."""
        return self.pace.service_days

    @property
    def base(self) -> Floats:
        """(days,) the denominator of the target's coverage on the line, persons."""
        return self.denominators[self.target.basis]

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
    return _told_of(_Run.of(scenario, draws, seed), daily, bands)


def project_days(
    scenario: Scenario, days: Sequence[int], draws: int = randomness.DRAWS, seed: int = randomness.SEED
) -> tuple[Projection, Bands]:
    """The same projection with bands for the end date alone, and coverage on the target's basis of the chosen days:
    (days,) and (7, days), 0 the date of the figures. For many plans of which little is drawn.
    """
    ran, chosen = _Run.of(scenario, draws, seed), list(days)
    basis = scenario.text("basis")
    of_line, of_fan = (ratio_of(one.active[chosen], one.base(basis)[chosen]) for one in (ran.line, ran.fan))
    return _told_of(ran, daily=False, bands=False), bands_of(of_line, of_fan, own=True)


@dataclass(frozen=True)
class _Run:
    """A scenario stepped through."""

    scenario: Scenario
    draws: int
    seed: int
    plan: Plan
    line: Trajectory
    fan: Trajectory

    @classmethod
    def of(cls, scenario: Scenario, draws: int, seed: int) -> _Run:
        plan = compile_plan(scenario)
        line, fan = run(plan, line_inputs(plan)), run(plan, draw_inputs(scenario, plan, draws, seed))
        return cls(scenario, draws, seed, plan, line, fan)


def _told_of(ran: _Run, daily: bool, bands: bool) -> Projection:
    scenario, plan, line, fan = ran.scenario, ran.plan, ran.line, ran.fan
    pairs = ((line.wajib_ktp, fan.wajib_ktp), (line.recorded, fan.recorded), (line.active, fan.active))
    w, r, a = (bands_of(of_line, of_fan if daily else of_fan[-1:]) for of_line, of_fan in pairs)
    denominators = {basis: line.base(basis) for basis in BASES}

    def coverage(basis: str) -> Bands:
        first = 0 if bands or daily else -1
        base = fan.base(basis) if first == 0 else fan.last_base(basis)[None]
        return bands_of(ratio_of(line.active, denominators[basis]), ratio_of(fan.active[first:], base), own=True)

    return Projection(
        scenario,
        ran.draws,
        ran.seed,
        (scenario.day("as_of"), *plan.days),
        w,
        r,
        a,
        dict(zip(denominators, WORKERS.map(coverage, denominators), strict=True)),
        denominators,
        targets_of(scenario, plan, line, fan),
        year_ends_of(scenario, plan, line, fan),
        pace_of(scenario, plan, line),
        account_channels(plan, line),
        account_losses(plan, line),
        Flows.of(line),
    )


def project_line(scenario: Scenario) -> tuple[Plan, Trajectory]:
    """The line alone, for hindcasts, searches and tests: (T + 1,) stocks."""
    plan = compile_plan(scenario)
    return plan, run(plan, line_inputs(plan))


def project_fan(
    scenario: Scenario, draws: int = randomness.DRAWS, seed: int = randomness.SEED
) -> tuple[Plan, Trajectory]:
    """The fan alone, for searches: (T + 1, draws) stocks, the same futures as those of :func:`project`."""
    plan = compile_plan(scenario)
    return plan, run(plan, draw_inputs(scenario, plan, draws, seed))
