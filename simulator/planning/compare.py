"""Scenarios side by side: what differs, and the way from a baseline to another lever by lever."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from ..model import DRAWS, SEED, Projection, project
from ..model.calendar import first_day
from ..parameters import REGISTRY, Value
from ..scenario import Scenario, ScenarioError
from .evaluate import coverage_at_end

MOST_SCENARIOS = 4
"""Scenarios at a time."""
FACTS = tuple(key for key, parameter in REGISTRY.items() if parameter.role == "fact")


@dataclass(frozen=True)
class WaterfallStep:
    """What one difference alone does to the baseline's coverage on the end date, a fraction of 1.

    ``key`` is a parameter's, or ``facts`` for all of the city's own figures and dates together.
    """

    key: str
    start: Value
    to: Value
    gain: float


@dataclass(frozen=True)
class Waterfall:
    """From the baseline to a scenario: each difference alone, and what they do only together.

    The gains and ``together`` add up to the scenario's coverage less the baseline's.
    """

    steps: tuple[WaterfallStep, ...]
    together: float


@dataclass(frozen=True)
class Comparison:
    """Projections side by side; ``waterfalls`` has None for the baseline itself.

    Coverage is held against coverage on the baseline's basis, whichever basis another's target has.
    """

    projections: tuple[Projection, ...]
    baseline: int
    waterfalls: tuple[Waterfall | None, ...]

    @property
    def basis(self) -> str:
        """The basis on which coverage is compared."""
        return self.projections[self.baseline].target.basis

    @property
    def alike(self) -> bool:
        """Whether all targets have the same basis, register and end date, so that persons can be subtracted."""
        return len({(one.target.basis, one.target.register, one.days[-1]) for one in self.projections}) == 1

    @property
    def begins(self) -> tuple[dt.date, ...]:
        """The first day on which each plan's own numbers hold; none where no other decisions ran before any of them."""
        plans = [projection.scenario for projection in self.projections]
        if not any(plan.ran for plan in plans):
            return ()
        return tuple(plan.ran.until if plan.ran else first_day(plan) for plan in plans)

    @property
    def differing(self) -> tuple[str, ...]:
        """The parameters in which any two scenarios differ, in the registry's order."""
        first, *others = (projection.scenario for projection in self.projections)
        return tuple(key for key in REGISTRY if any(other[key] != first[key] for other in others))


def compare(
    scenarios: Sequence[Scenario], baseline: int = 0, draws: int = DRAWS, seed: int = SEED, *, daily: bool = False
) -> Comparison:
    """Project up to :data:`MOST_SCENARIOS` scenarios and hold them against one.

    ``baseline`` is that one's index; with ``daily`` persons have their bands for every day (see
    :func:`simulator.model.project`). ValueError for none, too many, or no such baseline.
    """
    if not 1 <= len(scenarios) <= MOST_SCENARIOS or not 0 <= baseline < len(scenarios):
        raise ValueError(f"one to {MOST_SCENARIOS} scenarios, and one of them the baseline")
    projections = tuple(project(scenario, draws, seed, daily=daily, bands=daily) for scenario in scenarios)
    start = scenarios[baseline]
    waterfalls = tuple(None if k == baseline else waterfall(start, scenario) for k, scenario in enumerate(scenarios))
    return Comparison(projections, baseline, waterfalls)


def waterfall(start: Scenario, end: Scenario) -> Waterfall:
    """The differences one by one, those that move most first; those that do nothing are left out.

    Gains are fractions of 1 of coverage on the end date along the line, on the start's basis. Each difference holds
    from when the end's numbers hold; what that date itself moves is in what they do together.
    """
    basis = start.text("basis")
    changes, alike = end.differences(start), start.after(end.ran)
    facts = {key: value for key, value in changes.items() if key in FACTS}
    singles: list[tuple[str, dict[str, Value]]] = [(key, {key: v}) for key, v in changes.items() if key not in facts]
    if facts:
        singles.append(("facts", facts))
    tried: list[tuple[str, Scenario]] = []
    for key, change in singles:
        try:
            tried.append((key, alike.replace(change)))
        except ScenarioError:  # possible only in company of another: it shows in what they do together
            continue
    before = coverage_at_end(alike, basis)
    total = coverage_at_end(end, basis) - coverage_at_end(start, basis)
    gains = [coverage_at_end(scenario, basis) - before for _, scenario in tried]
    steps = [
        WaterfallStep(key, None if key == "facts" else start[key], None if key == "facts" else end[key], gain)
        for (key, _), gain in zip(tried, gains, strict=True)
        if abs(gain) > 1e-9
    ]
    steps.sort(key=lambda step: -abs(step.gain))
    return Waterfall(tuple(steps), total - sum(step.gain for step in steps))
