"""A fan is worked through some days at a time: the figures are those of the whole to the last bit, and no more than a
block of days is ever in memory.
"""

import datetime as dt

import numpy as np
import pytest

from simulator.model import QUANTILES, compile_plan, draw_inputs, line_inputs, project, run
from simulator.model.engine import BLOCK
from simulator.model.summary import ratio_of
from simulator.model.versions import run_in_blocks
from simulator.presets import BY_KEY

START = BY_KEY["denpasar-2024"].scenario
PLANS = {
    "its own days": START,
    "many events": START.replace({"kelurahan.events": 60, "asn.events": 17}),
    "outages": START.replace({"downtime": 0.2, "kelurahan.events": 23, "lapse": 0.1}),
    "a register": START.replace({"denominator": "register", "end": dt.date(2026, 2, 1)}),
    "a rule to come": START.replace({"loket.rule": dt.date(2024, 11, 20), "kelurahan.tried": 1}),
    "one block": START.replace({"end": START.day("as_of") + dt.timedelta(days=BLOCK - 1)}),
    "a day more": START.replace({"end": START.day("as_of") + dt.timedelta(days=BLOCK)}),
}


@pytest.mark.parametrize("name", PLANS)
def test_blocks_are_the_whole_to_the_last_bit(name):
    plan = compile_plan(PLANS[name])
    whole = run(plan, draw_inputs(PLANS[name], plan, 50, 3))
    blocks = [(first, stocks.copy()) for first, stocks in run_in_blocks(plan, draw_inputs(PLANS[name], plan, 50, 3))]
    assert [first for first, _ in blocks] == list(range(0, len(plan.days) + 1, BLOCK))
    for k, stock in enumerate((whole.wajib_ktp, whole.recorded, whole.active)):
        assert np.array_equal(np.concatenate([stocks[k] for _, stocks in blocks]), stock)


@pytest.mark.parametrize("name", PLANS)
def test_what_is_told_of_days_as_they_pass_is_what_the_whole_fan_tells(name):
    scenario = PLANS[name]
    told, plan = project(scenario, 50, 3, daily=True), compile_plan(scenario)
    line, fan = run(plan, line_inputs(plan)), run(plan, draw_inputs(scenario, plan, 50, 3))
    for basis, bands in told.coverage.items():
        assert np.array_equal(bands.line, ratio_of(line.active, line.base(basis)))
        shares = np.quantile(ratio_of(fan.active, fan.base(basis)), list(QUANTILES.values()), axis=1)
        assert bands.quantiles == pytest.approx(shares, rel=1e-12)
        end = project(scenario, 50, 3, bands=False).coverage[basis]
        assert np.array_equal(end.quantiles[:, 0], bands.quantiles[:, -1])
    people = np.quantile(fan.active, list(QUANTILES.values()), axis=1)
    assert told.active.quantiles == pytest.approx(people, rel=1e-12)
    assert told.target.probability == np.mean(
        told.target.share * fan.last_base(told.target.basis) - fan.active[-1] <= 1e-6
    )


def test_three_years_take_no_more_memory_at_a_time_than_three_months():
    held = {}
    for days in (92, 3 * 365):
        scenario = START.replace({"end": START.day("as_of") + dt.timedelta(days=days), "kelurahan.events": 20})
        plan = compile_plan(scenario)
        inputs = draw_inputs(scenario, plan, 50, 3)
        most = max(stocks.nbytes for _, stocks in run_in_blocks(plan, inputs))
        held[days] = most, sum(rows.in_memory for rows in (inputs.open, *inputs.closed.values()))
    assert held[92][0] == held[1095][0] == 3 * BLOCK * 50 * 8
    assert held[1095][1] <= 1.2 * held[92][1]
