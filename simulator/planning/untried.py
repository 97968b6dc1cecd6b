"""How much of a plan's gain rests on what the city has never tried."""

from __future__ import annotations

from functools import lru_cache

from ..model import project_line
from ..scenario import Scenario

LARGELY = 0.5
"""From this share of the gain on, a plan rests largely on what was never tried."""
BROUGHT = 0.4
"""The median of what the last six plans on record brought of what was planned (``docs/decisions/0010``)."""


@lru_cache(maxsize=256)
def untried_share(scenario: Scenario) -> float:
    """Of the residents activated on the line, the share who come by events beyond those held so far or by a counter
    rule that was not yet in force; a fraction of 1, 0 for a plan that activates nobody.
    """
    plan, line = project_line(scenario)
    by_events = float(line.credited.sum())
    total = by_events + float(line.flows[:, -1].sum())
    return float((line.credited * plan.untried).sum()) / total if total > 0 else 0.0
