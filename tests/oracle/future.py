"""One future of the fan in SimPy: the same random numbers, drawn by the names of their streams."""

import datetime as dt
import math
from dataclasses import dataclass

from simulator import Scenario
from simulator.model import randomness
from simulator.parameters import CHANNELS

from .city import City, Day
from .simulation import Channel, simulate

MOST_NONRESIDENT = 0.95


@dataclass(frozen=True)
class Future:
    """What one future draws: levels for the whole horizon in standard normals, and each day's own numbers."""

    turnout: float
    success: float
    nonresident: float
    growth: float
    noise: dict[str, list[float]]
    outage: list[float]


def future_of(scenario: Scenario, number: int, draws: int, seed: int = randomness.SEED) -> Future:
    """Future ``number`` of a fan of ``draws``."""
    days = (scenario.day("end") - scenario.day("as_of")).days
    names = tuple(f"day/{channel.key}" for channel in CHANNELS)
    normals = randomness.daily_normals(seed, names, days, draws)
    level = {name: float(randomness.once(seed, name, draws)[number]) for name in
             ("turnout", "success", "nonresident", "growth")}  # fmt: skip
    return Future(
        level["turnout"], level["success"], level["nonresident"], level["growth"],
        {channel.key: normals[c, :, number].tolist() for c, channel in enumerate(CHANNELS)},
        randomness.daily_uniforms(seed, "outage", days, draws)[:, number].tolist(),
    )  # fmt: skip


def simulate_future(scenario: Scenario, future: Future) -> list[Day]:
    """Each day of one future."""
    growth = scenario.number("growth") + scenario.number("spread.growth") * future.growth
    level = math.exp(scenario.number("spread.turnout") * future.turnout)
    first = scenario.day("as_of") + dt.timedelta(days=1)
    one_event = scenario.number("spread.day")
    downtime = scenario.number("downtime")

    class FutureChannel(Channel):
        """A channel whose success and visitors are this future's."""

        def __init__(self, scenario: Scenario, key: str, city: City) -> None:
            super().__init__(scenario, key, city)
            success = scenario.number(f"{key}.success") + scenario.number("spread.success") * future.success
            self.success = min(1.0, max(0.0, success))
            share = scenario.number(f"{key}.nonresident") + scenario.number("spread.nonresident") * future.nonresident
            share = min(MOST_NONRESIDENT, max(0.0, share))
            self.others_per_resident = share / (1.0 - share)
            self.date = first

        def turnout(self, date: dt.date) -> float:
            self.date = date
            return super().turnout(date)

        def activated(self, city: City, events: float, expected: float) -> float:
            day = (self.date - first).days
            if future.outage[day] < downtime:
                return 0.0
            plain = super().turnout(self.date)
            return super().activated(city, events, expected * level * self._surprise(day, events, plain))

        def _surprise(self, day: int, events: float, people_per_event: float) -> float:
            """The day's factor on those who come: lognormal of mean 1, as spread as an over-dispersed count."""
            if one_event <= 0:
                return 1.0
            people = events * people_per_event
            squared = one_event**2 / events + (1.0 / max(people, 1e-3) if people > 0 else 0.0)
            size = math.sqrt(math.log1p(squared))
            return math.exp(size * future.noise[self.key][day] - size * size / 2)

    return simulate(scenario, FutureChannel, growth)
