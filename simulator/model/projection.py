"""From a scenario to its projection: the line, the fan, the target and what each channel brings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ..scenario import Scenario
from . import randomness
from .accounts import ChannelAccount, Flows, Losses, account_channels, account_losses
from .engine import Trajectory
from .plan import Floats, Plan
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
    quantiles_of,
    ratio_of,
    targets_of,
    year_ends_in,
    year_ends_of,
)
from .versions import compile_plan, draw_inputs, line_inputs, run, run_in_blocks


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
    return _told_of(_Run.of(scenario, draws, seed, with_bands=bands or daily, with_persons=daily))


def project_days(
    scenario: Scenario, days: Sequence[int], draws: int = randomness.DRAWS, seed: int = randomness.SEED
) -> tuple[Projection, Bands]:
    """The same projection with bands for the end date alone, and coverage on the target's basis of the chosen days:
    (days,) and (7, days), 0 the date of the figures. For many plans of which little is drawn.
    """
    chosen, basis = list(days), scenario.text("basis")
    ran = _Run.of(scenario, draws, seed, also=chosen)
    of_line = ratio_of(ran.line.active[chosen], ran.line.base(basis)[chosen])
    of_fan = ran.fan.on([range(len(ran.plan.days) + 1)[day] for day in chosen])
    return _told_of(ran), bands_of(of_line, ratio_of(of_fan.active, of_fan.base(basis)))


@dataclass(frozen=True)
class _Run:
    """A scenario stepped through."""

    scenario: Scenario
    draws: int
    seed: int
    plan: Plan
    line: Trajectory
    fan: _Fan

    @classmethod
    def of(
        cls,
        scenario: Scenario,
        draws: int,
        seed: int,
        *,
        with_bands: bool = False,
        with_persons: bool = False,
        also: Sequence[int] = (),
    ) -> _Run:
        plan, line = project_line(scenario)
        fan = _Fan(plan, with_bands, with_persons, also)
        for first, stocks in run_in_blocks(plan, draw_inputs(scenario, plan, draws, seed)):
            fan.take(first, stocks)
        return cls(scenario, draws, seed, plan, line, fan)


def _told_of(ran: _Run) -> Projection:
    scenario, plan, line, fan = ran.scenario, ran.plan, ran.line, ran.fan
    denominators = {basis: line.base(basis) for basis in BASES}
    w, r, a = fan.persons()
    return Projection(
        scenario,
        ran.draws,
        ran.seed,
        (scenario.day("as_of"), *plan.days),
        Bands(line.wajib_ktp, w),
        Bands(line.recorded, r),
        Bands(line.active, a),
        {basis: Bands(ratio_of(line.active, base), fan.coverage(basis)) for basis, base in denominators.items()},
        denominators,
        targets_of(scenario, plan, line, fan.on([len(plan.days)])),
        year_ends_of(scenario, plan, line, fan.on(year_ends_in(plan))),
        pace_of(scenario, plan, line),
        account_channels(plan, line),
        account_losses(plan, line),
        Flows.of(line),
    )


class _Fan:
    """What is told of a fan, taken from its days as they pass: the whole of it is never in memory."""

    def __init__(self, plan: Plan, with_bands: bool, with_persons: bool, also: Sequence[int] = ()) -> None:
        self._end, self._register = len(plan.days), plan.register
        self._with_bands, self._with_persons = with_bands, with_persons
        registers = [] if plan.register is None else plan.register.tolist()
        told = [range(self._end + 1)[day] for day in also]
        self._wanted = sorted({*year_ends_in(plan), *registers, *told, self._end})
        self._width = 0
        self._kept: dict[int, Floats] = {}
        """By day, (3, K) persons: wajib KTP, recorded, active."""
        self._persons: list[list[Floats]] = [[], [], []]
        self._coverage: dict[str, list[Floats]] = {basis: [] for basis in BASES}

    def take(self, first: int, stocks: Floats) -> None:
        """Take a block of days, (3, n, K) persons that are only lent, whose first is ``first``."""
        past, self._width = range(first, first + stocks.shape[1]), stocks.shape[2]
        self._kept |= {t: stocks[:, t - first].copy() for t in self._wanted if t in past}
        if self._with_bands:
            for k, basis in enumerate(BASES):
                base = (
                    stocks[k] if self._register is None else np.stack([self._kept[self._register[t]][k] for t in past])
                )
                self._coverage[basis].append(quantiles_of(ratio_of(stocks[2], base)))
        if self._with_persons:
            for found, stock in zip(self._persons, stocks, strict=True):
                found.append(quantiles_of(stock.copy()))

    def on(self, days: list[int]) -> Trajectory:
        """The fan on some of the days that are kept (the end date, every 31 December, those asked for): (n, K) who is
        active, and the stocks of the day whose register is divided by.
        """
        registers = days if self._register is None else [int(self._register[t]) for t in days]
        w, r, a = (self._stock(k, of) for k, of in enumerate((registers, registers, days)))
        nothing = np.zeros((len(days), 0))
        return Trajectory(w, r, a, nothing, nothing, nothing)

    def _stock(self, k: int, days: list[int]) -> Floats:
        found = np.empty((len(days), self._width))
        for row, t in zip(found, days, strict=True):
            row[:] = self._kept[t][k]
        return found

    def persons(self) -> list[Floats]:
        """The quantiles of wajib KTP, recorded and active, (7, T + 1) or of the end date alone (7, 1)."""
        return [
            np.concatenate(found, axis=1) if found else quantiles_of(at_end[None].copy())
            for found, at_end in zip(self._persons, self._kept[self._end], strict=True)
        ]

    def coverage(self, basis: str) -> Floats:
        """The quantiles of coverage, (7, T + 1) or of the end date alone (7, 1)."""
        if self._coverage[basis]:
            return np.concatenate(self._coverage[basis], axis=1)
        end = self.on([self._end])
        return quantiles_of(ratio_of(end.active, end.base(basis)))


@lru_cache(maxsize=64)
def project_line(scenario: Scenario) -> tuple[Plan, Trajectory]:
    """The line alone, for hindcasts, searches and tests: (T + 1,) stocks, read only, as they are kept for whoever asks
    next: a page asks four times.
    """
    plan = compile_plan(scenario)
    line = run(plan, line_inputs(plan))
    for values in (line.wajib_ktp, line.recorded, line.active, line.flows, line.ratio, line.credited):
        values.setflags(write=False)
    return plan, line


def project_fan(
    scenario: Scenario, draws: int = randomness.DRAWS, seed: int = randomness.SEED
) -> tuple[Plan, Trajectory]:
    """The fan alone, for searches: (T + 1, draws) stocks, the same futures as those of :func:`project`."""
    plan = compile_plan(scenario)
    return plan, run(plan, draw_inputs(scenario, plan, draws, seed))
