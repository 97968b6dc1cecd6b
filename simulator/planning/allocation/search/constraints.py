"""What an allocation of events may take: team-days, rupiah, teams on a weekday, floors and caps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...batch import Floats

ROUNDING = 1e-9
"""By this much, absolute or of the whole, a sum of fractions may miss a whole number."""


@dataclass(frozen=True)
class Constraints:
    """What an allocation may be. Arrays have one entry a channel, (channels,), for one event a week of it.

    ``team_days`` an event takes, at most ``most_team_days`` a week; ``cost`` of one event a week over
    the horizon, at most ``budget``, rupiah; events a week from ``low`` to ``high``.
    """

    team_days: Floats
    most_team_days: float
    cost: Floats
    budget: float
    low: Floats
    high: Floats
    weekday_sets: tuple[tuple[Floats, int], ...] = ()
    """For sets of so many weekdays: team-days by event a week of the channels that run on no others, else 0."""
    teams: float = np.inf
    """Teams on one weekday."""

    def allows(self, events: Floats) -> bool:
        """Whether an allocation, events a week (channels,), fits."""
        inside = np.all(events >= self.low - ROUNDING) and np.all(events <= self.high + ROUNDING)
        days, money = self.slack(events)
        fits = all(left >= -ROUNDING for _, left in self._on_weekdays(events))
        paid = money >= -ROUNDING * (1 + self.budget) or np.isinf(money)
        return bool(inside and fits and days >= -ROUNDING and paid)

    def slack(self, events: Floats) -> tuple[Floats, Floats]:
        """Team-days a week and rupiah that allocations (..., channels) leave, each (...)."""
        return self.most_team_days - events @ self.team_days, self.budget - events @ self.cost

    def resources(self, events: Floats) -> list[tuple[Floats, Floats]]:
        """Every limited resource: what an event of each channel takes, (channels,), what allocations leave, (...)."""
        days, money = self.slack(events)
        return [(self.team_days, days), (self.cost, money), *self._on_weekdays(events)]

    def _on_weekdays(self, events: Floats) -> list[tuple[Floats, Floats]]:
        if not np.isfinite(self.teams):
            return []
        return [(takes, self.teams * count - events @ takes) for takes, count in self.weekday_sets]

    def addable(self, events: Floats) -> Floats:
        """How many whole events a week of each channel alone could still be added to allocations, (..., channels)."""
        most = self.high - events
        for takes, left in self.resources(events):
            share = np.full(events.shape, np.inf)
            np.divide(left[..., None], takes, out=share, where=np.broadcast_to(takes > 0, events.shape))
            most = np.minimum(most, np.floor(share * (1 + ROUNDING) + ROUNDING))
        return np.asarray(np.maximum(most, 0))
