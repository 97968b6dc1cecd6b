"""One future of the fan in SimPy, event by event: whole events on whole days, each with an outcome of its own.

It takes the product's random numbers as they are drawn, and does everything with them once more.
"""

import datetime as dt
import math
from collections.abc import Callable
from dataclasses import dataclass

from scipy.stats import norm

from simulator import Scenario
from simulator.model import Draws
from simulator.parameters import CHANNELS

from .city import City, Day, Start
from .events import served_by_event
from .simulation import COUNTER, Channel, simulate

MOST_NONRESIDENT = 0.95
ONE_BY_ONE = 8
"""Events a day beyond which their sum is drawn, by its mean and variance."""
APART = 397
"""Events of one channel and day take their noise from futures so far apart."""
HALF_A_DIGIT = {"exact": 0.0, "tenth": 0.0005, "whole": 0.005}
UNSEEN_A_MONTH = 0.004
SIZE = {"exact": 0.0, "about": 0.02, "rough": 0.05}


@dataclass(frozen=True)
class Future:
    """What one future draws: levels in standard normals (``active`` in -1 to 1), and each day's own numbers."""

    level: dict[str, float]
    phase: dict[str, float]
    """By channel, in [0, 1): how far the next event has come on the first morning."""
    noise: Callable[[str, int, int], float]
    """The standard normal of an event, by channel, day and number among the day's."""
    outage: Callable[[int], float]
    """Of a day, in (0, 1)."""


def future_of(drawn: Draws, number: int) -> Future:
    """Future ``number`` of the product's fan."""
    names = ("turnout", "untried", "success", "nonresident", "growth", "age", "wajib_ktp")
    place = {channel.key: c for c, channel in enumerate(CHANNELS)}
    count = drawn.levels.shape[1]

    def noise(channel: str, day: int, event: int) -> float:
        return float(drawn.noise[place[channel], day, (number - APART * event) % count])

    return Future(
        {name: float(norm.ppf(drawn.level(name)[number])) for name in names}
        | {"active": 2 * float(drawn.level("active")[number]) - 1},
        {key: float(drawn.phases[c, number]) for key, c in place.items()},
        noise,
        lambda day: float(drawn.outages[day, number]),
    )


def start_of(scenario: Scenario, level: dict[str, float]) -> Start:
    """Where the future begins: the register's size, the printed percentage's rounding and its age are uncertain."""
    size = math.exp(SIZE[scenario.text("certainty.wajib_ktp")] * level["wajib_ktp"])
    wajib_ktp, recorded = (scenario.number(key) * size for key in ("wajib_ktp", "recorded"))
    coverage = scenario.number("active") / scenario.number("wajib_ktp")
    coverage += HALF_A_DIGIT[scenario.text("certainty.active")] * level["active"]
    coverage += UNSEEN_A_MONTH * scenario.number("certainty.age") * level["age"]
    growth = scenario.number("growth") + scenario.number("spread.growth") * level["growth"]
    return Start(wajib_ktp, recorded, min(recorded, max(0.0, coverage * wajib_ktp)), growth)


def simulate_future(scenario: Scenario, future: Future) -> list[Day]:
    """Each day of one future."""
    first = scenario.day("as_of") + dt.timedelta(days=1)
    level = future.level

    class FutureChannel(Channel):
        """A channel whose events, success and visitors are this future's."""

        def __init__(self, scenario: Scenario, key: str, city: City) -> None:
            super().__init__(scenario, key, city)
            success = scenario.number(f"{key}.success") + scenario.number("spread.success") * level["success"]
            self.success = min(1.0, max(0.0, success))
            share = scenario.number(f"{key}.nonresident") + scenario.number("spread.nonresident") * level["nonresident"]
            share = min(MOST_NONRESIDENT, max(0.0, share))
            self.others_per_resident = share / (1.0 - share)
            self._due = future.phase[key]

        def activated(self, city: City, date: dt.date, events: float, activity: float) -> float:
            self._due += events
            held = math.floor(self._due + 1e-12)
            self._due -= held
            day = (date - first).days
            residents, others = (people * self._pace(date) for people in self.who_come(city, date, activity))
            if future.outage(day) < scenario.number("downtime") or residents <= 0:
                return 0.0
            served = self._served(day, held, events, residents + others, self.spread(date))
            return served * residents / (residents + others) * self.success

        def _served(self, day: int, held: int, planned: float, come: float, spread: float) -> float:
            """Persons served at ``held`` events to which ``come`` are expected each."""
            if planned > ONE_BY_ONE:
                mean, variance = served_by_event(come, self.capacity, spread)
                total = held * mean + math.sqrt(held * variance) * future.noise(self.key, day, 0)
                return min(max(0.0, total), held * self.capacity)
            outcomes = (spread * future.noise(self.key, day, event) - spread**2 / 2 for event in range(held))
            return sum(min(self.capacity, come * math.exp(outcome)) for outcome in outcomes)

        def _pace(self, date: dt.date) -> float:
            """The future's factor on those who come: its own level, and a second one for the untried part."""
            untried = self._untried(date)
            second = math.exp(scenario.number("spread.untried") * level["untried"])
            return math.exp(scenario.number("spread.turnout") * level["turnout"]) * (1 - untried + untried * second)

        def _untried(self, date: dt.date) -> float:
            """Share of the day's residents by events beyond those shown, or by a rule yet to come into force."""
            events, shown = scenario.number(f"{self.key}.events"), scenario.number(f"{self.key}.tried")
            shown_share = min(1.0, shown / events) if events else 1.0
            rule = scenario["loket.rule"] if self.key == COUNTER else None
            if isinstance(rule, dt.date) and scenario.day("as_of") < rule <= date:
                before, after = scenario.number("loket.voluntary"), scenario.number("loket.mandatory")
                shown_share *= before / after if after > before else 1.0
            return 1.0 - shown_share

    return simulate(scenario, FutureChannel, start_of(scenario, level))
