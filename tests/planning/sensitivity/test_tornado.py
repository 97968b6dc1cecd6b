"""The tornado's ends are projections of their own; its signs are the model's."""

import pytest

from simulator import project
from simulator.model.calendar import first_start
from simulator.parameters import REGISTRY
from simulator.planning.sensitivity.tornado import tornado
from simulator.scenario import RESTRICTED
from tests.levers import LOWERING, RAISING
from tests.planning.cities import PRESETS, TOWN

STARTS = PRESETS | {"town": TOWN}


@pytest.mark.parametrize("start", STARTS)
def test_both_ends_equal_single_projections(start):
    scenario = STARTS[start]
    for swing in tornado(scenario):
        for value, coverage in ((swing.low, swing.coverage_low), (swing.high, swing.coverage_high)):
            assert coverage == pytest.approx(project(scenario.replace({swing.key: value}), 1).coverage_end.line)


@pytest.mark.parametrize("start", STARTS)
def test_every_parameter_with_a_plausible_range_is_there_the_widest_first(start):
    swings = tornado(STARTS[start])
    ranged = {key for key, p in REGISTRY.items() if p.plausible is not None}
    # With five weekdays the counter has no sixth day to open on.
    assert {swing.key for swing in swings} == ranged - {"loket.events"} | {"loket.rule"}
    widths = [swing.width for swing in swings]
    assert widths == sorted(widths, reverse=True)
    for swing in (one for one in swings if one.key != "loket.rule"):
        usual = tuple(REGISTRY[swing.key].inside(v) for v in REGISTRY[swing.key].plausible)
        if swing.key in RESTRICTED:
            # A counter opens on its weekdays at most.
            days = len(STARTS[start].text(f"{REGISTRY[swing.key].group}.days"))
            usual = tuple(min(value, days) for value in usual)
        assert swing.low <= swing.present <= swing.high
        if usual[0] <= swing.present <= usual[1]:
            assert (swing.low, swing.high) == usual
        assert swing.present == STARTS[start][swing.key]


@pytest.mark.parametrize("start", STARTS)
def test_the_counters_rule_is_ranked_from_none_to_the_first_day_it_can_begin(start):
    plan = STARTS[start]
    (swing,) = (one for one in tornado(plan) if one.key == "loket.rule")
    assert swing.low is None
    assert swing.high == min(first_start(plan), plan["loket.rule"] or first_start(plan))
    assert swing.coverage_high > swing.coverage_low


def test_a_counter_with_a_free_weekday_may_open_on_it():
    (swing,) = (one for one in tornado(TOWN.replace({"loket.days": "123456"})) if one.key == "loket.events")
    assert (swing.low, swing.high) == (5, 6)


@pytest.mark.parametrize("start", STARTS)
def test_the_signs_agree_with_the_directions_that_are_known(start):
    for swing in tornado(STARTS[start]):
        gain = swing.coverage_high - swing.coverage_low
        if swing.key in RAISING:
            assert gain >= -1e-12
        if swing.key in LOWERING:
            assert gain <= 1e-12
