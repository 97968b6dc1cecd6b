"""Scenarios that several tests start from. Short horizons, so that thousands can be run."""

import datetime as dt
from collections.abc import Mapping

from simulator import Scenario
from simulator.parameters import REGISTRY, Value
from simulator.scenario import Ran, decisions_of

SEVEN_WEEKS = {"as_of": dt.date(2026, 2, 10), "end": dt.date(2026, 3, 31)}
"""Holds Chinese New Year, all of Ramadan, Nyepi and Lebaran with its joint leave."""

EVERY_CHANNEL = {
    "kelurahan.events": 6,
    "sekolah.events": 3,
    "kecamatan.events": 12,
    "asn.events": 2,
    "sosialisasi.events": 2,
    "loket.events": 5,
    "lain.events": 2,
    "lain.days": "67",
    "lapse": 0.05,
}

BUSY = Scenario({**SEVEN_WEEKS, **EVERY_CHANNEL})
"""A city of 100,000 where every channel runs and nothing binds."""

CROWDED = Scenario(
    {
        **SEVEN_WEEKS,
        **EVERY_CHANNEL,
        "wajib_ktp": 3_000,
        "recorded": 2_700,
        "active": 600,
        "reachable": 0.5,
        "growth": 0.03,
        "sekolah.audience": 120,
        "asn.audience": 60,
        "kelurahan.officers": 1,
        "loket.minutes": 30.0,
        "calendar.makeup": True,
        "lapse": 0.0,
    }
)
"""A small town that its channels empty: groups, capacity and ceiling all bind. Nobody lapses: where a group
is emptied, who activates earlier has longer to lapse, so that more is not always more (decision 2)."""

EMPTY = Scenario({**SEVEN_WEEKS, **EVERY_CHANNEL, "wajib_ktp": 100, "recorded": 1, "active": 0})
"""The smallest register, one person recorded: what is divided by zero elsewhere would show here."""

FULL = Scenario({**SEVEN_WEEKS, **EVERY_CHANNEL, "active": 59_100, "reachable": 0.6, "growth": 0.04})
"""A city that begins exactly at its ceiling: 60 % of 98,500 recorded."""

WORN = BUSY.replace({"kelurahan.events": 15, "kelurahan.venues": 9, "kecamatan.venues": 4, "sekolah.venues": 2})
"""A city whose halls, offices and schools are visited long before their crowds are whole again."""


def following(plan: Scenario, until: dt.date, earlier: Scenario) -> Scenario:
    """The plan as from a day on, the decisions of another having run before."""
    return plan.after(Ran(until, decisions_of(earlier), earlier.ran))


_FIRST = BUSY.replace({"kelurahan.events": 40, "kecamatan.officers": 1, "asn.events": 0, "recording.sessions": 9})
_SECOND = BUSY.replace({"kelurahan.hours": 2.0, "sekolah.events": 40, "loket.rule": dt.date(2026, 2, 20)})
FOLLOWED = following(WORN, dt.date(2026, 3, 12), following(_SECOND, dt.date(2026, 2, 26), _FIRST))
"""Two other plans ran first, with other events, officers, venues seen too soon, and a rule that was given up."""

BASES = {"busy": BUSY, "crowded": CROWDED, "empty": EMPTY, "full": FULL}

NUMERIC = tuple(key for key, parameter in REGISTRY.items() if parameter.numeric)

STOCKS = ("wajib_ktp", "recorded", "active")
"""Numeric parameters that can contradict each other; the counter's opening days only contradict its weekdays."""


def forty_days(scenario: Scenario) -> Scenario:
    """The beginning of a plan; what holds on each of its days is seen as well there."""
    return scenario.replace({"end": min(scenario.day("end"), scenario.day("as_of") + dt.timedelta(days=40))})


def corners(key: str) -> tuple[Value, ...]:
    """A numeric parameter's low end, default and high end, as the program holds them."""
    parameter = REGISTRY[key]
    return tuple(dict.fromkeys(parameter.inside(v) for v in (parameter.low, parameter.default, parameter.high)))


def ends(key: str) -> tuple[Value, Value]:
    """A numeric parameter's low and high end, as the program holds them."""
    parameter = REGISTRY[key]
    return parameter.inside(parameter.low), parameter.inside(parameter.high)


def fitting(base: Scenario, changes: Mapping[str, Value]) -> dict[str, Value]:
    """The changes, with the counter's weekdays made the whole week where it opens on more than it has."""
    both = {**base, **changes}
    opened, days = both["loket.events"], str(both["loket.days"])
    assert isinstance(opened, int)
    return {**changes, "loket.days": days if opened <= len(days) else "1234567"}
