"""Levers that a file carries to be moved without the simulator: every combination worked out and worded beforehand.

What a file shows is only picked from here, so each figure is the engine's and each sentence the page's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..charts.base import thinned
from ..model import project_days
from ..model.cache import projected
from ..narrative.cards import Card
from ..narrative.sentences import comparable
from ..narrative.situation import Situation
from ..parameters import Language
from ..planning.evaluate import Progress
from ..planning.lever_grid.grid import LeverGrid, lever_grid
from ..scenario import Scenario

MOST_DAYS = 26
"""Days of the course that are kept, evenly, with the last."""
HUNDREDTHS = 10_000
"""Of a percent, in one."""
_SHOWN = ("line", "p10", "p90")
_CARDS = 3
"""Coverage, chance and people; the pace is told of the plan alone."""


@dataclass(frozen=True)
class Told:
    """One combination as the page would tell it."""

    headline: str
    good: bool
    cards: tuple[Card, ...]
    course: tuple[tuple[int, ...], ...]
    """Coverage by kept day in hundredths of a percent: the line, the 10th and the 90th of 100 futures."""


@dataclass(frozen=True)
class OfflineLevers:
    """A plan's grid with what is told of each combination, in the grid's order and one language."""

    grid: LeverGrid
    language: Language
    days: tuple[int, ...]
    """Indices of the kept days, 0 the date of the figures."""
    told: tuple[Told, ...]

    @property
    def plan(self) -> Told:
        """The plan's own."""
        return self.told[self.grid.plan]


def work_out(
    scenario: Scenario,
    start: Scenario,
    language: Language,
    keys: Sequence[str],
    progress: Progress | None = None,
) -> OfflineLevers:
    """Project every combination of up to three levers; ``start`` is the plan that the scenario started from.

    ``progress(done, total)`` counts combinations. Raises as :func:`lever_grid`.
    """
    grid = lever_grid(scenario, keys)
    days = tuple(thinned(len(projected(scenario).days), most=MOST_DAYS))
    told = []
    for one in grid.scenarios():
        told.append(_told(one, start, language, days))
        if progress:
            progress(len(told), len(grid))
    return OfflineLevers(grid, language, days, tuple(told))


def _told(scenario: Scenario, start: Scenario, language: Language, days: Sequence[int]) -> Told:
    # Not from the cache of projections: so many would drive out those that visitors look at.
    projection, bands = project_days(scenario, days)
    held_against = projected(comparable(scenario, start))
    s = Situation(projection, held_against, start, language)
    figures = [bands.at(k) for k in range(len(days))]
    course = tuple(tuple(_hundredths(getattr(figure, name)) for figure in figures) for name in _SHOWN)
    return Told(s.headline, s.verdict.good and not s.slipping, tuple(s.cards[:_CARDS]), course)


def _hundredths(share: float) -> int:
    """As :func:`simulator.words.formats.percent` rounds."""
    return int(np.floor(share * HUNDREDTHS + 0.5 + 1e-9))
