"""What each future draws once for the whole horizon: how many come, who succeeds, where the city starts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..scenario import Scenario
from .plan import LEAST_ODDS, Floats, Plan, odds
from .randomness import Draws

MOST_NONRESIDENT = 0.95
"""Of those who come, the largest share of non-residents that a future may draw."""
ROUNDED_BY = {"exact": 0.0, "tenth": 0.0005, "whole": 0.005}
"""Half the last printed digit of a starting percentage, a fraction of 1: drawn evenly between its ends."""
AGE_A_MONTH = 0.004
"""Standard deviation of the coverage gained unseen in a month by a figure older than its date, a fraction of 1: the
median pace of a city (docs/decisions/0010)."""
ABOUT = {"exact": 0.0, "about": 0.02, "rough": 0.05}
"""Standard deviation in logarithm of a register's size that is printed with three digits, or with one or two."""


@dataclass(frozen=True)
class Levels:
    """Of K futures."""

    plan: Plan
    usual: Floats
    """(K,) in logarithm, of the people who come: the future's own pace against the plan's. Median 0."""
    untried: Floats
    """(K,) in logarithm, on top of it for what the city has not shown yet. The factor's median lies below 1, its
    mean above.
    """
    success: Floats
    """(C, K) of those served, the share who end up active."""
    others: Floats
    """(stages, C, K) non-residents who come for each resident of a whole audience, by :func:`stages_of` the plan."""
    growth: Floats
    """(K,) a fraction a year."""
    wajib_ktp: Floats
    """(K,) persons at the start, as the two below."""
    recorded: Floats
    active: Floats

    def log_turnout(self, beyond: float) -> Floats:
        """(K,) the logarithm of the factor on those who come, ``beyond`` of them by what is untried (0 to 1)."""
        if beyond <= 0.0:
            return self.usual
        return self.usual + np.log((1.0 - beyond) + beyond * self._untried_factor)

    @cached_property
    def _untried_factor(self) -> Floats:
        return np.exp(self.untried)


def draw_levels(scenario: Scenario, plan: Plan, drawn: Draws) -> Levels:
    """The levels of a set of random numbers.

    ``spread.turnout`` and ``spread.untried`` are standard deviations in logarithm round a median of 1: the
    plan's line lies in the middle of the fan, and the mean pace above it by exp(spread squared / 2). Of the untried
    part mean and median lie as far above and below 1: with a median of 1 the mean of a small part that is less sure
    would lift the whole plan's p10, with a mean of 1 six in ten futures of a plan all new would end below its line.
    """
    number = scenario.number
    success = np.clip(plan.success[:, None] + number("spread.success") * drawn.normal("success"), 0.0, 1.0)
    shift = number("spread.nonresident") * drawn.normal("nonresident")
    outside = np.clip(plan.nonresident[:, None] + shift, 0.0, MOST_NONRESIDENT)
    size = np.exp(ABOUT[scenario.text("certainty.wajib_ktp")] * drawn.normal("wajib_ktp"))
    wajib_ktp, recorded = plan.wajib_ktp * size, plan.recorded * size
    fresh = np.broadcast_to(plan.fresh, plan.held.shape)[stages_of(plan)[0]]
    share = plan.active / plan.wajib_ktp + ROUNDED_BY[scenario.text("certainty.active")] * (
        2.0 * drawn.level("active") - 1.0
    )
    share = share + AGE_A_MONTH * number("certainty.age") * drawn.normal("age")
    return Levels(
        plan=plan,
        usual=number("spread.turnout") * drawn.normal("turnout"),
        untried=number("spread.untried") * drawn.normal("untried") - number("spread.untried") ** 2 / 4,
        success=success,
        others=np.maximum(odds(outside) / np.where(plan.closed, 1.0, fresh)[:, :, None], LEAST_ODDS),
        growth=plan.growth + number("spread.growth") * drawn.normal("growth"),
        wajib_ktp=wajib_ktp,
        recorded=recorded,
        active=np.clip(share * wajib_ktp, 0.0, recorded),
    )


def stages_of(plan: Plan) -> tuple[list[int], list[int]]:
    """The first days of the stretches in which venues and officers stay as they are, and each day's stretch (T)."""
    both = np.hstack([np.broadcast_to(rows, plan.held.shape) for rows in (plan.fresh, plan.capacity)])
    changes = np.flatnonzero((both[1:] != both[:-1]).any(axis=1)) + 1
    firsts = [0, *changes.tolist()]
    return firsts, np.searchsorted(changes, np.arange(len(plan.days)), side="right").tolist()
