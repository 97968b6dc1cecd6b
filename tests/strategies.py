"""Scenarios and values for hypothesis, made from the registry alone."""

import datetime as dt
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator import Scenario
from simulator.parameters import CHANNELS, PROVINCES, REGISTRY, Parameter
from simulator.presets import PRESETS
from tests.bases import fitting

CITY_FACTS = frozenset({"as_of", "end", "wajib_ktp", "recorded", "active"})
"""Values that can contradict each other, so they are drawn together."""

LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp", "Co", "Cn"))


def values(parameter: Parameter) -> st.SearchStrategy:
    """Every value of a parameter, as the program holds it; its ends and default more often."""
    if parameter.numeric:
        parts = 10**parameter.decimals
        grid = st.integers(round(parameter.low * parts), round(parameter.high * parts)).map(lambda n: n / parts)
        marks = st.sampled_from([parameter.low, parameter.default, parameter.high])
        return st.one_of(grid, marks).map(parameter.inside)
    days = st.dates(dt.date(2022, 1, 1), dt.date(2045, 12, 31))
    return {
        "date": days,
        "optional_date": st.none() | days,
        "flag": st.booleans(),
        "choice": st.sampled_from([code for code, _ in parameter.choices] or [""]),
        "weekdays": st.sets(st.sampled_from("1234567"), min_size=1).map(lambda digits: "".join(sorted(digits))),
        "place_code": st.just("")
        | st.builds("{}.{:02d}".format, st.sampled_from(sorted(PROVINCES)), st.integers(1, 99)),
        "text": st.text(LETTERS, max_size=parameter.longest),
    }[parameter.kind]


@st.composite
def city_facts(draw: st.DrawFn, longest: int, largest: int = 20_000_000) -> dict:
    """Dates and stocks that fit together, from a hamlet to a megacity."""
    wajib = draw(st.integers(100, 5_000) | st.integers(100, largest))
    recorded = draw(st.integers(1, wajib) | st.just(wajib))
    active = draw(st.integers(0, recorded) | st.sampled_from([0, recorded]))
    as_of = draw(st.dates(dt.date(2022, 1, 1), dt.date(2042, 12, 30)))
    end = as_of + dt.timedelta(days=draw(st.integers(1, longest)))
    return {"as_of": as_of, "end": end, "wajib_ktp": wajib, "recorded": recorded, "active": active}


@st.composite
def changes(draw: st.DrawFn, most: int, without: frozenset[str] = frozenset()) -> dict:
    """Some parameters other than the city's facts, each with any of its values."""
    keys = sorted(REGISTRY.keys() - CITY_FACTS - without)
    chosen = draw(st.lists(st.sampled_from(keys), unique=True, max_size=most))
    return {key: draw(values(REGISTRY[key])) for key in chosen}


@st.composite
def scenarios(draw: st.DrawFn, longest: int = 60, most: int = 30) -> Scenario:
    """A consistent scenario: a preset with new facts, every channel likely to run, up to ``most`` values changed."""
    start = draw(st.sampled_from(PRESETS)).scenario
    running = (
        {key: draw(values(REGISTRY[key])) for key in REGISTRY if key.endswith(".events")} if draw(st.booleans()) else {}
    )
    dated = draw(city_facts(longest))
    return start.replace(fitting(start, {**running, **dated, **draw(changes(most))}))


def drawn(strategy: st.SearchStrategy, count: int) -> list:
    """Examples as hypothesis draws them; the same in every run."""
    found: list = []

    @settings(max_examples=count, database=None, derandomize=True)
    @given(strategy)
    def collect(example: object) -> None:
        found.append(example)

    collect()
    return found[:count]


def random_plans(count: int, seed: int) -> list[Scenario]:
    """Plans that an office may make of a built-in city or the own city, the same in every run.

    30 to 365 days; of each channel from no events to twice the city's own or the most that is usual, whichever is
    more; half to twice the city's turnout and counter clients. Everything else as the city has it.
    """
    rng = random.Random(seed)
    plans = []
    for _ in range(count):
        start = rng.choice(PRESETS).scenario
        changed: dict = {"end": start.day("as_of") + dt.timedelta(days=rng.randint(30, 365))}
        for channel in CHANNELS:
            met = f"{channel.key}.clients" if channel.counter else f"{channel.key}.turnout"
            changed[met] = round(min(REGISTRY[met].high, start.number(met) * rng.uniform(0.5, 2.0)), 1)
            events = f"{channel.key}.events"
            most = max(REGISTRY[events].plausible[1], 2 * start.number(events))
            if not channel.counter:
                changed[events] = rng.randint(0, round(min(REGISTRY[events].high, most)))
        plans.append(start.replace(changed))
    return plans
