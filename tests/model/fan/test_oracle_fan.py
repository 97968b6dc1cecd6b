"""The fan's futures are those of the second engine, given the same random numbers."""

import datetime as dt

import numpy as np
import pytest
from hypothesis import given

from simulator import Scenario
from simulator.model import compile_plan, run, sample_inputs
from simulator.model.randomness import SEED, draw
from simulator.parameters import CHANNELS
from simulator.presets import PRESETS
from tests.bases import BASES, BUSY, FOLLOWED
from tests.examples import examples
from tests.oracle.future import future_of, simulate_future
from tests.strategies import scenarios

DRAWS = 8
"""A power of two, so that no event falls exactly between two days."""
NEW = {
    "kelurahan.events": 6,
    "kelurahan.turnout": 90.0,
    "sekolah.events": 4,
    "asn.events": 3,
    "asn.audience": 500,
    "lain.events": 2,
    "loket.rule": dt.date(2025, 12, 10),
    "downtime": 0.1,
    "lapse": 0.05,
}
CASES: dict[str, Scenario] = {
    **{preset.key: preset.scenario for preset in PRESETS},
    **BASES,
    "much that is new": PRESETS[0].scenario.replace(NEW),
    "venues seen too soon": BUSY.replace({"kelurahan.events": 40, "kelurahan.venues": 8, "lain.venues": 1}),
    "more than eight a day": BUSY.replace({"kecamatan.events": 60, "kecamatan.officers": 1, "sekolah.events": 40}),
    "made up": BUSY.replace({"calendar.makeup": True, "kelurahan.events": 3, "kelurahan.days": "24"}),
    "an uncertain start": BUSY.replace(
        {"certainty.active": "whole", "certainty.age": 6.0, "certainty.wajib_ktp": "rough"}
    ),
    "all spreads wide": BUSY.replace(
        {"spread.turnout": 1.5, "spread.untried": 1.5, "spread.day": 3.0, "spread.success": 0.5, "spread.growth": 0.05}
    ),
    "two other plans ran first": FOLLOWED,
    "nothing varies by day": BUSY.replace({"spread.day": 0.0, "kecamatan.officers": 1}),
}


def assert_agrees(scenario: Scenario, draws: int = DRAWS) -> None:
    plan = compile_plan(scenario)
    drawn = draw(SEED, tuple(channel.key for channel in CHANNELS), len(plan.days), draws)
    fan = run(plan, sample_inputs(scenario, plan, drawn))
    for number in range(draws):
        days = simulate_future(scenario, future_of(drawn, number))
        for stock in ("wajib_ktp", "recorded", "active"):
            theirs, ours = getattr(fan, stock)[:, number], np.array([getattr(day, stock) for day in days])
            # An event's outcome is drawn and served in single precision, so activations agree to that.
            size = abs(theirs[-1] - theirs[0]) * 1e-6 if stock == "active" else 0.0
            np.testing.assert_allclose(theirs[1:], ours, rtol=1e-9, atol=size + 1e-6, err_msg=stock)


@pytest.mark.parametrize("case", CASES)
def test_each_future_is_the_second_engines(case: str) -> None:
    assert_agrees(CASES[case])


@given(scenarios(longest=60))
@examples(60)
def test_futures_of_generated_scenarios_are_the_second_engines(scenario: Scenario) -> None:
    assert_agrees(scenario, 2)
