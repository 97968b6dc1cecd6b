"""Futures of the fan in SimPy, event by event: whole events on whole days, each with an outcome of its own.

One future in floats, or many side by side in arrays. The random numbers are given: those that the product has
drawn, or others; everything that is made of them is made here once more.
"""

import datetime as dt
import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.stats import norm

from simulator import Scenario
from simulator.model import Draws
from simulator.parameters import CHANNELS

from .city import City, Day, People, Start, least, most, part
from .events import served_by_event
from .simulation import COUNTER, Channel, simulate

MOST_NONRESIDENT = 0.95
APART = 397
"""Events of one channel and day take their noise from futures so far apart."""
HALF_A_DIGIT = {"exact": 0.0, "tenth": 0.0005, "whole": 0.005}
UNSEEN_A_MONTH = 0.004
SIZE = {"exact": 0.0, "about": 0.02, "rough": 0.05}
NORMAL_LEVELS = ("turnout", "untried", "success", "nonresident", "growth", "age", "wajib_ktp")


@dataclass(frozen=True)
class Future:
    """What a future draws; each number may be an array of many futures'."""

    level: dict[str, People]
    """For the whole horizon, standard normals, and ``active`` evenly between -1 and 1."""
    phase: dict[str, People]
    """By channel, in [0, 1): how far the next event has come on the first morning."""
    noise: Callable[[str, int, int], People]
    """The standard normal of an event, by channel, day and number among the day's."""
    outage: Callable[[int], People]
    """Of a day, in (0, 1)."""
    one_by_one: int = 8
    """Events a day beyond which their sum is drawn, by its mean and variance."""


def future_of(drawn: Draws, number: int) -> Future:
    """Future ``number`` of the product's fan."""
    place = {channel.key: c for c, channel in enumerate(CHANNELS)}
    count = drawn.levels.shape[1]

    def noise(channel: str, day: int, event: int) -> float:
        return float(drawn.noise[place[channel], day, (number - APART * event) % count])

    return Future(
        {name: float(norm.ppf(drawn.level(name)[number])) for name in NORMAL_LEVELS}
        | {"active": 2 * float(drawn.level("active")[number]) - 1},
        {key: float(drawn.phases[c, number]) for key, c in place.items()},
        noise,
        lambda day: float(drawn.outages[day, number]),
    )


def independent_futures(count: int, seed: int) -> Future:
    """Futures by plain random numbers of their own, every event drawn by itself."""
    rng = np.random.default_rng(seed)
    outages: dict[int, np.ndarray] = {}
    return Future(
        {name: rng.standard_normal(count) for name in NORMAL_LEVELS} | {"active": rng.uniform(-1, 1, count)},
        {channel.key: rng.random(count) for channel in CHANNELS},
        lambda channel, day, event: rng.standard_normal(count),
        lambda day: outages.setdefault(day, rng.random(count)),
        one_by_one=10**9,
    )


def start_of(scenario: Scenario, level: dict[str, People]) -> Start:
    """Where the future begins: the register's size, the printed percentage's rounding and its age are uncertain."""
    size = np.exp(SIZE[scenario.text("certainty.wajib_ktp")] * level["wajib_ktp"])
    wajib_ktp, recorded = (scenario.number(key) * size for key in ("wajib_ktp", "recorded"))
    coverage = scenario.number("active") / scenario.number("wajib_ktp")
    coverage = coverage + HALF_A_DIGIT[scenario.text("certainty.active")] * level["active"]
    coverage = coverage + UNSEEN_A_MONTH * scenario.number("certainty.age") * level["age"]
    growth = scenario.number("growth") + scenario.number("spread.growth") * level["growth"]
    return Start(wajib_ktp, recorded, least(recorded, most(0.0, coverage * wajib_ktp)), growth)


def simulate_future(scenario: Scenario, future: Future) -> list[Day]:
    """Each day of one future, or of many."""
    first = scenario.day("as_of") + dt.timedelta(days=1)
    level = future.level
    usual = np.exp(scenario.number("spread.turnout") * level["turnout"])
    spread = scenario.number("spread.untried")
    # Halfway between a median of 1 and a mean of 1.
    second = np.exp(spread * level["untried"]) * math.exp(-(spread**2) / 4)

    due_by_channel = dict(future.phase)

    class FutureChannel(Channel):
        """A channel whose events, success and visitors are this future's."""

        def __init__(self, scenario: Scenario, key: str, city: City) -> None:
            super().__init__(scenario, key, city)
            success = scenario.number(f"{key}.success") + scenario.number("spread.success") * level["success"]
            self.success = least(1.0, most(0.0, success))
            share = scenario.number(f"{key}.nonresident") + scenario.number("spread.nonresident") * level["nonresident"]
            share = least(MOST_NONRESIDENT, most(0.0, share))
            self.others_per_resident = share / (1.0 - share)

        def activated(self, city: City, date: dt.date, events: float, activity: float) -> People:
            due = due_by_channel[self.key] + events
            held = np.floor(due + 1e-12)
            due_by_channel[self.key] = due - held
            day = (date - first).days
            residents, others = (people * self._pace(date) for people in self.who_come(city, date, activity))
            served = self._served(day, held, events, residents + others, self.spread(date))
            runs = future.outage(day) >= scenario.number("downtime")
            return served * part(residents, residents + others) * self.success * runs

        def _served(self, day: int, held: People, planned: float, come: People, spread: float) -> People:
            """Persons served at ``held`` events to which ``come`` are expected each."""
            if planned > future.one_by_one:
                mean, variance = served_by_event(come, self.capacity, spread)
                total = held * mean + np.sqrt(held * variance) * future.noise(self.key, day, 0)
                return least(most(0.0, total), held * self.capacity)
            served = 0.0 * come
            for event in range(math.ceil(planned - 1e-9)):
                outcome = np.exp(spread * future.noise(self.key, day, event) - spread**2 / 2)
                served = served + least(self.capacity, come * outcome) * (held > event)
            return served

        def _pace(self, date: dt.date) -> People:
            """The future's factor on those who come: its own level, and a second one for the untried part."""
            untried = self._untried(date)
            return usual * (1 - untried + untried * second)

        def _untried(self, date: dt.date) -> float:
            """Share of the day's residents by events beyond those shown, or by a rule yet to come into force."""
            plan = self._scenario
            events, shown = plan.number(f"{self.key}.events"), plan.number(f"{self.key}.tried")
            shown_share = min(1.0, shown / events) if events else 1.0
            rule = plan["loket.rule"] if self.key == COUNTER else None
            if isinstance(rule, dt.date) and scenario.day("as_of") < rule <= date:
                before, after = scenario.number("loket.voluntary"), scenario.number("loket.mandatory")
                shown_share *= before / after if after > before else 1.0
            return 1.0 - shown_share

    return simulate(scenario, FutureChannel, start_of(scenario, level))
