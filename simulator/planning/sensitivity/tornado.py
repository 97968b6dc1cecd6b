"""What matters most, one parameter at a time: each from its low to its high plausible value."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np

from ...model import compile_plan
from ...model.calendar import first_start, from_tomorrow
from ...parameters import REGISTRY, Value
from ...scenario import Scenario, ScenarioError
from ..batch import ends
from ..levers import effective, plausible_range


@dataclass(frozen=True)
class Swing:
    """Year-end coverage of the line with one parameter at each end of its plausible range.

    ``low`` and ``high`` are values in the program's unit, coverages fractions of 1. ``present`` is
    the plan's own value.
    """

    key: str
    low: Value
    high: Value
    present: Value
    coverage_low: float
    coverage_high: float

    @property
    def width(self) -> float:
        """How far the parameter moves coverage, a fraction of 1."""
        return abs(self.coverage_high - self.coverage_low)


def tornado(scenario: Scenario) -> tuple[Swing, ...]:
    """Every parameter that has a plausible range, the others as in the scenario; the widest swing first. What the
    office decides swings from tomorrow on where days of the period have gone by.

    Ranges are the registry's, stretched and scaled as :func:`plausible_range` says; a rule that may be absent goes from
    none to the first day. A parameter is left out where a
    value contradicts the city's own figures and where the rest of the scenario leaves its range no width. The
    target share has a range too, and moves the target but no coverage.
    """
    scenario = from_tomorrow(scenario)
    values: list[tuple[str, Value, Value]] = []
    plans = []
    for key, parameter in REGISTRY.items():
        if parameter.kind == "optional_date" and parameter.without_date == "never" and parameter.effect != "none":
            low, high = _without_and_at_once(scenario, key)
        elif parameter.plausible is None:
            continue
        else:
            low, high = plausible_range(scenario, key)
        if low == high:  # the rest of the scenario leaves no room
            continue
        try:
            plans += [compile_plan(scenario.replace({key: value})) for value in (low, high)]
        except ScenarioError:  # what the evidence leaves open contradicts this city's own figures
            continue
        values.append((key, low, high))
    coverage = ends(plans).coverage(scenario.text("basis")).reshape(-1, 2)
    swings = [
        Swing(key, low, high, scenario[key], float(at_low), float(at_high))
        for (key, low, high), (at_low, at_high) in zip(values, coverage, strict=True)
    ]
    order = np.argsort([-swing.width for swing in swings], kind="stable")
    return tuple(swings[k] for k in order)


def _without_and_at_once(scenario: Scenario, key: str) -> tuple[Value, Value]:
    """No rule at all, and one from the first day or since when the plan has it."""
    present, first = effective(scenario, key), first_start(scenario)
    return None, min(present, first) if isinstance(present, dt.date) else first
