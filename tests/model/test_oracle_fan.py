"""The fan's futures are those of the second engine, given the same random numbers."""

import datetime as dt

import pytest

from simulator import Scenario, preset
from simulator.model import compile_plan, run
from simulator.model.randomness import SEED
from simulator.model.sampled_inputs import draw_inputs
from tests.oracle.future import future_of, simulate_future

DRAWS = 6
BUSY = {
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


@pytest.mark.parametrize(
    "scenario",
    [preset("blitar-2025"), preset("denpasar-2024"), preset("blitar-2025").replace(BUSY)],
    ids=["blitar", "denpasar", "busy"],
)
def test_each_future_is_the_second_engines(scenario: Scenario) -> None:
    plan = compile_plan(scenario)
    fan = run(plan, draw_inputs(scenario, plan, DRAWS, SEED))
    for number in range(DRAWS):
        days = simulate_future(scenario, future_of(scenario, number, DRAWS))
        # The day's noise is drawn and scaled in single precision.
        assert fan.active[1:, number] == pytest.approx([day.active for day in days], rel=2e-6)
        assert fan.wajib_ktp[1:, number] == pytest.approx([day.wajib_ktp for day in days], rel=1e-9)
        assert fan.recorded[1:, number] == pytest.approx([day.recorded for day in days], rel=1e-9)
