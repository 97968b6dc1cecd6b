"""What one scenario leads to on the end date: on the line, and over the futures of the fan."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from ..model import DRAWS, SEED, project_fan, project_line
from ..scenario import Scenario
from .batch import Floats, last_day

PERSON_TOLERANCE = 1e-6
"""A millionth of a person is rounding, not a shortfall."""

Progress = Callable[[int, int], None]
"""Called with how many parts of a long search are done, and of how many."""


class LineEnd(NamedTuple):
    """The line on the end date: coverage, a fraction of 1, and persons above the target, below 0 when short."""

    coverage: float
    margin: float


def line_of(scenario: Scenario) -> LineEnd:
    """Coverage and margin on the end date along the line, on the target's basis."""
    end = last_day(project_line(scenario)[1])
    share, basis = scenario.number("target"), scenario.text("basis")
    return LineEnd(float(end.coverage(basis)), float(end.margin(share, basis)))


def coverage_at_end(scenario: Scenario, basis: str) -> float:
    """Coverage on the end date along the line, on a basis; a fraction of 1, 0 where the basis is empty."""
    return float(last_day(project_line(scenario)[1]).coverage(basis))


def margins_of(scenario: Scenario, draws: int, seed: int) -> Floats:
    """Persons above the target on the end date, one entry a future, shape (draws,)."""
    _, fan = project_fan(scenario, draws, seed)
    return last_day(fan).margin(scenario.number("target"), scenario.text("basis"))


@lru_cache(maxsize=512)
def chance_of(scenario: Scenario, draws: int = DRAWS, seed: int = SEED) -> float:
    """The share of futures that meet the target, 0 to 1; the same figure as :func:`simulator.model.project` gives."""
    return float((margins_of(scenario, draws, seed) >= -PERSON_TOLERANCE).mean())
