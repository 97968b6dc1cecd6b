"""What is told of a trajectory: figures with their quantiles, the target, the pace. Persons and fractions of 1."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np

from ..parameters import FURTHER
from ..scenario import Scenario
from .accounts import Flows
from .calendar import Calendar, calendar_of
from .engine import Trajectory
from .plan import Floats, Plan

BASES = ("wajib_ktp", "recorded")
"""What coverage is a share of."""
OWN = "own"
"""Name of the city's own target."""
QUANTILES = {"p5": 0.05, "p10": 0.10, "p25": 0.25, "p50": 0.50, "p75": 0.75, "p90": 0.90, "p95": 0.95}


@dataclass(frozen=True)
class Figure:
    """One quantity, persons or a fraction of 1: its line and the quantiles of its fan."""

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
        """The figure of one day, 0 the date of the figures. Raises IndexError where only the end date has quantiles."""
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
    register: dt.date | None = None
    """The date of the register that the end date's percentage divides by, not before that of the figures; None where
    it divides by the end date's own people."""


@dataclass(frozen=True)
class YearEnd:
    """A 31 December within the horizon. ``active`` in persons; ``coverage`` by basis, fractions of 1; ``people`` the
    line's own target in persons, ``probability`` its chance.
    """

    date: dt.date
    active: Figure
    coverage: dict[str, Figure]
    people: float
    probability: float


@dataclass(frozen=True)
class Pace:
    """Credited activations per service day: needed to meet the target, and planned (line)."""

    needed: float
    planned: float
    service_days: int
    """Weekdays of the period, Monday to Friday, less holidays and joint leave: the same for every plan of the city."""


def ratio_of(part: Floats, whole: Floats) -> Floats:
    """A share, fraction of 1, shape (T,) or (T, K); 0 of nobody."""
    return np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)


def bands_of(line: Floats, fan: Floats) -> Bands:
    """The line with the quantiles, (7, T) over the days, of (T, draws) values."""
    return Bands(line, quantiles_of(fan.copy()))


def quantiles_of(fan: Floats) -> Floats:
    """(7, T) quantiles of (T, draws) values, sorted in place. Sorting once beats selecting seven quantiles."""
    fan.sort(axis=1)
    at = np.array(list(QUANTILES.values())) * (fan.shape[1] - 1)
    below = np.floor(at).astype(int)
    above = np.minimum(below + 1, fan.shape[1] - 1)
    low = fan[:, below]
    quantiles: Floats = (low + (fan[:, above] - low) * (at - below)).T
    return quantiles


def year_ends_in(plan: Plan) -> list[int]:
    """The numbers of the days that are a 31 December, counted from 1."""
    return [t for t, day in enumerate(plan.days, 1) if (day.month, day.day) == (12, 31)]


def targets_of(scenario: Scenario, plan: Plan, line: Trajectory, fan: Trajectory) -> dict[str, Target]:
    """The city's own target (:data:`OWN`) and those further ones that are given, on the end date, by name.

    From (T + 1,) the line, and (n, K) the fan of which the end date is last.
    """
    given = [(name, f".{name}") for name in FURTHER if scenario.number(f"target.{name}") > 0]
    return {
        name: _target(scenario.number(f"target{of}"), scenario.text(f"basis{of}"), scenario, plan, line, fan)
        for name, of in [(OWN, ""), *given]
    }


def _target(share: float, basis: str, scenario: Scenario, plan: Plan, line: Trajectory, fan: Trajectory) -> Target:
    wanted = share * line.base(basis)
    missing = np.maximum(0.0, share * fan.last_base(basis) - fan.active[-1])
    # A millionth of a person is rounding, not a shortfall.
    probability = float((missing <= 1e-6).mean())
    first = np.flatnonzero(line.active >= wanted - 1e-6)
    days = (scenario.day("as_of"), *plan.days)
    return Target(
        share,
        basis,
        float(wanted[-1]),
        float(wanted[0]),
        bands_of(np.maximum(0.0, wanted[-1:] - line.active[-1:]), missing[None]).at(0),
        probability,
        float(np.sqrt(probability * (1 - probability) / len(missing))),
        days[first[0]] if len(first) else None,
        None if plan.register is None else days[plan.register[-1]],
    )


def year_ends_of(scenario: Scenario, plan: Plan, line: Trajectory, fan: Trajectory) -> tuple[YearEnd, ...]:
    """Every 31 December after the date of the figures up to the end date, the stocks carried on from year to year.

    From (T + 1,) the line, and (n, K) the fan on these days alone.
    """
    at = year_ends_in(plan)
    share, basis = scenario.number("target"), scenario.text("basis")
    bases = {name: (line.base(name)[at], fan.base(name)) for name in BASES}
    active = bands_of(line.active[at], fan.active)
    coverage = {
        name: bands_of(ratio_of(line.active[at], of_line), ratio_of(fan.active, of_fan))
        for name, (of_line, of_fan) in bases.items()
    }
    wanted, of_fan = bases[basis]
    met = (share * of_fan - fan.active <= 1e-6).mean(axis=1)
    return tuple(
        YearEnd(
            plan.days[t - 1],
            active.at(k),
            {name: bands.at(k) for name, bands in coverage.items()},
            share * float(wanted[k]),
            float(met[k]),
        )
        for k, t in enumerate(at)
    )


def pace_of(scenario: Scenario, plan: Plan, line: Trajectory) -> Pace:
    """What the line credits a service day, and what the target takes; both 0 in a period without one."""
    flows = Flows.of(line)
    wanted = scenario.number("target") * float(line.last_base(scenario.text("basis")))
    needed = max(0.0, wanted - plan.active + flows.active_leavers + flows.lapsed)
    count = _service_days(plan, calendar_of(scenario))
    return Pace(needed / count if count else 0.0, flows.activated / count if count else 0.0, count)


def _service_days(plan: Plan, calendar: Calendar) -> int:
    """Whatever the plan holds and when: an event on a Saturday makes no pace larger or smaller."""
    return sum(1 for day in plan.days if day.isoweekday() <= 5 and not calendar.is_closed(day, joint_leave=True))
