"""The laws of the model in every future of the fan."""

import numpy as np
import pytest
from hypothesis import given

from simulator import Scenario
from simulator.model import Trajectory, compile_plan, draw_inputs, project, run
from simulator.presets import PRESETS
from tests.bases import BASES, NUMERIC, STOCKS, ends, fitting
from tests.each import each
from tests.examples import examples
from tests.laws import assert_in_order
from tests.strategies import scenarios

WIDE = {
    "spread.turnout": 1.5,
    "spread.success": 0.5,
    "spread.nonresident": 0.5,
    "spread.growth": 0.05,
    "spread.day": 3.0,
}
"""Every spread at its high end: the futures differ as much as they can."""


def futures(scenario: Scenario, draws: int = 25, seed: int = 1) -> Trajectory:
    plan = compile_plan(scenario)
    return run(plan, draw_inputs(scenario, plan, draws, seed))


@pytest.mark.slow
@each(BASES, [key for key in NUMERIC if key not in STOCKS])
def test_every_future_is_in_order_at_the_ends_of_every_parameter(base, key):
    for value in ends(key):
        assert_in_order(futures(BASES[base].replace(fitting(BASES[base], {**WIDE, key: value}))))


@pytest.mark.parametrize(
    "stocks", [(100, 1, 0), (100, 100, 0), (100, 100, 100), (20_000_000, 1, 0), (20_000_000, 20_000_000, 20_000_000)]
)
def test_every_future_is_in_order_from_the_emptiest_to_the_fullest_register(stocks):
    changes = {**WIDE, **dict(zip(STOCKS, stocks, strict=True))}
    assert_in_order(futures(BASES["busy"].replace(changes), 100))


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_every_future_of_a_preset_is_in_order(preset):
    assert_in_order(futures(preset.scenario, 200))


@given(scenarios(most=40))
@examples(80)
def test_every_future_of_a_generated_scenario_is_in_order(scenario):
    assert_in_order(futures(scenario))


@given(scenarios(longest=40))
@examples(60)
def test_quantiles_rise_and_lie_within_what_can_be(scenario):
    result = project(scenario, 40)
    for bands in result.coverage.values():
        assert (np.diff(bands.quantiles, axis=0) >= -1e-12).all()
        assert (bands.quantiles >= -1e-12).all()
        # Against a printed register people who were recorded since may be more than all of it.
        assert scenario["denominator"] == "register" or (bands.quantiles <= 1 + 1e-9).all()
    assert 0 <= result.target.probability <= 1
    assert min(result.target.shortfall.line, result.target.shortfall.p5) >= 0


def test_wide_spreads_do_make_the_futures_differ():
    assert np.ptp(futures(BASES["busy"].replace(WIDE)).active[-1]) > 1_000
