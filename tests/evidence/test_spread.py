"""How much paces change: what the shipped figures give, and that a known spread is found again."""

import dataclasses
import datetime as dt
import math

import numpy as np
import pytest

from simulator.evidence.observations import Observation, shipped
from simulator.evidence.pace.spread import pace_pairs, spread_of_pace
from simulator.parameters import REGISTRY


def test_the_shipped_figures_give_the_spread_that_the_fan_uses():
    found = spread_of_pace(shipped())
    assert (found.pairs, found.starts, found.places) == (32, 18, 8)
    assert found.spread == pytest.approx(0.78, abs=0.005)
    assert found.error == pytest.approx(0.12, abs=0.01)
    used = REGISTRY["spread.turnout"].default / 100
    assert 5 * round(20 * found.spread) / 100 == used
    assert found.low < used < found.high


def figures(place: str, gains: list[float], start: float = 20_011, rounded: int = 0) -> list[Observation]:
    """Counts of a place a hundred days apart."""
    counts = np.cumsum([start, *gains])
    days = [dt.date(2023, 1, 1) + dt.timedelta(days=100 * k) for k in range(len(counts))]
    return [
        Observation(place, "kota", "", day, "day", active=round(count, -rounded), coverage=0.2, quality="A")
        for day, count in zip(days, counts.tolist(), strict=True)
    ]


def test_a_known_spread_is_found_again():
    rng, rows = np.random.default_rng(5), []
    for place in range(60):
        first = float(rng.uniform(800, 3000))
        rows += figures(f"Kota {place}", [first, first * math.exp(0.5 * rng.standard_normal())])
    found = spread_of_pace(rows)
    assert found.pairs == found.starts == found.places == 60
    assert found.spread == pytest.approx(0.5, abs=0.1)
    assert found.low <= found.spread <= found.high


def test_the_rounding_of_figures_is_no_change_of_pace():
    rng, rows = np.random.default_rng(6), []
    for place in range(40):
        rows += figures(f"Kota {place}", [1500.0, 1500.0], 20_000 + float(rng.uniform(0, 1000)), rounded=3)
    printed = [
        math.log((c.active - b.active) / (b.active - a.active)) for a, b, c in zip(*[iter(rows)] * 3, strict=True)
    ]
    assert spread_of_pace(rows).spread < 0.75 * np.sqrt(np.mean(np.square(printed)))


def test_a_place_that_stood_still_is_a_slow_one():
    steady = [row for k in range(5) for row in figures(f"Kota {k}", [1003.0, 1003.0])]
    with_still = steady + figures("Kota Diam", [1003.0, 0.0])
    assert spread_of_pace(with_still).spread > spread_of_pace(steady).spread


def test_a_count_that_contradicts_its_percentage_gives_way_to_it():
    (row,) = (one for one in shipped() if one.place == "Kota Blitar" and one.date == dt.date(2025, 7, 1))
    rows = [
        dataclasses.replace(row, date=dt.date(2025, month, 1), active=count)
        for month, count in ((1, 10_000.0), (7, 24_000.0))
    ]
    later = dataclasses.replace(row, date=dt.date(2026, 1, 1), active=None)
    (pair,) = pace_pairs([*rows, later])
    assert pair.start.count == pair.after.count == pytest.approx(22_800)
    assert pair.start.half == pytest.approx(600)


def test_too_few_figures_are_refused():
    with pytest.raises(ValueError, match="three figures"):
        spread_of_pace(figures("Kota A", [100.0]))
