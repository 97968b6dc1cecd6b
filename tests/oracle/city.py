"""The stocks of the city and how people enter, leave, lapse and are recorded."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from simulator import Scenario

YEAR = 365
People = Any
"""A float, or an array of one entry a future: the same lines serve both."""


def least(one: People, other: People) -> People:
    """The smaller of two."""
    return min(one, other) if isinstance(one, float) and isinstance(other, float) else np.minimum(one, other)


def most(one: People, other: People) -> People:
    """The larger of two."""
    return max(one, other) if isinstance(one, float) and isinstance(other, float) else np.maximum(one, other)


def part(some: People, whole: People) -> People:
    """A share; nothing of nobody."""
    if isinstance(some, float) and isinstance(whole, float):
        return some / whole if whole > 0 else 0.0
    return np.where(whole > 0, some / np.where(whole > 0, whole, 1.0), 0.0)


@dataclass
class Day:
    """What happened on one day, in persons."""

    wajib_ktp: People = 0.0
    recorded: People = 0.0
    active: People = 0.0
    entrants: People = 0.0
    leavers: People = 0.0
    newly_recorded: People = 0.0
    active_leavers: People = 0.0
    lapsed: People = 0.0
    on_the_spot: People = 0.0
    credited: dict[str, People] = field(default_factory=dict)


@dataclass(frozen=True)
class Start:
    """Where a city begins, in persons, and its growth a year."""

    wajib_ktp: People
    recorded: People
    active: People
    growth: People

    @classmethod
    def printed(cls, scenario: Scenario) -> "Start":
        """As the scenario has it."""
        return cls(*(scenario.number(key) for key in ("wajib_ktp", "recorded", "active", "growth")))


class City:
    """Residents by state, and the closed groups that some channels reach."""

    def __init__(self, scenario: Scenario, groups: dict[str, People], start: Start) -> None:
        self.wajib_ktp = self.wajib_ktp_at_start = start.wajib_ktp
        self.recorded, self.active, self.growth = start.recorded, start.active, start.growth
        self.reachable = scenario.number("reachable")
        self.exit = scenario.number("exit")
        self.lapse_rate = scenario.number("lapse")
        self.at_once = scenario.number("recording.activate")
        self.joining = {key: scenario.number(f"{key}.refill") if f"{key}.refill" in scenario else 0.0 for key in groups}
        self.groups = dict(groups)
        self.waiting_at_start = self.waiting

    @property
    def waiting(self) -> People:
        """Reachable people whose IKD is not yet active."""
        return most(0.0, self.reachable * self.recorded - self.active)

    def turn_over(self, day: Day) -> None:
        """People die, move away, turn 17 and move in.

        A register that shrinks faster than people leave loses the whole shrinkage as leavers.
        """
        leaving = most(self.exit, -self.growth)
        entering = self.growth + leaving
        day.leavers = self.wajib_ktp * leaving / YEAR
        day.entrants = self.wajib_ktp_at_start * entering / YEAR
        day.active_leavers = self.active * leaving / YEAR
        self.wajib_ktp = self.wajib_ktp + (day.entrants - day.leavers)
        self.recorded = self.recorded - self.recorded * leaving / YEAR
        self.active = self.active - day.active_leavers
        for key, members in self.groups.items():
            self.groups[key] = members - members * leaving / YEAR + self.joining[key] * day.entrants

    def lapse(self, day: Day) -> None:
        """Some of the active change their phone and do not return."""
        day.lapsed = self.active * self.lapse_rate / YEAR
        self.active = self.active - day.lapsed

    def record(self, day: Day, places: float) -> None:
        """A recording session: as many as there are places for and people left to record."""
        day.newly_recorded = least(places, self.wajib_ktp - self.recorded)
        self.recorded = self.recorded + day.newly_recorded
        day.on_the_spot = least(self.at_once * day.newly_recorded, self.waiting)
        self.active = self.active + day.on_the_spot

    def settle(self, day: Day, wanted: dict[str, People]) -> None:
        """Credit the day's outreach, scaled down where there are fewer people than activations.

        A group loses those it activated itself and its share of those activated in channels open to all.
        Groups have no member in common, so one does not lose by what another activates; nor is anybody met
        twice on a day, in the open and in the group.
        """
        waiting = self.waiting
        missed = 1.0 - least(1.0, part(self._in_the_open(wanted), waiting))
        wanted = {
            key: least(people, least(self.groups[key], waiting) * missed) if key in self.groups else people
            for key, people in wanted.items()
        }
        total = sum(wanted.values())
        credited = least(total, waiting)
        day.credited = {key: people * part(credited, total) for key, people in wanted.items()}
        self.active = self.active + credited
        met = least(1.0, part(self._in_the_open(day.credited), waiting))
        for key, members in self.groups.items():
            self.groups[key] = most(0.0, members * (1.0 - met) - day.credited.get(key, 0.0))

    def _in_the_open(self, people: dict[str, People]) -> People:
        return sum((some for key, some in people.items() if key not in self.groups), 0.0)
