"""Projections kept for whoever asks the same again: pages, hand-outs, searches."""

from __future__ import annotations

from functools import lru_cache

from ..scenario import Scenario
from .projection import Projection, project


@lru_cache(maxsize=96)
def projected(scenario: Scenario) -> Projection:
    """A scenario's projection, kept for visitors who look at the same one. Same scenario, same figures."""
    return project(scenario)
