"""On the line, a lever moved the good way never lowers the coverage at the end."""

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator import Scenario
from simulator.model import project_line
from simulator.parameters import REGISTRY
from simulator.presets import BY_KEY, PRESETS
from tests.bases import BASES, SEVEN_WEEKS, WORN, forty_days
from tests.each import each
from tests.examples import examples
from tests.levers import LOWERING, RAISING, is_of_a_closed_group, ladder, roomy, without_groups, worse_and_better
from tests.strategies import scenarios, values

LONGEST = "bogor-2025"
"""A plan of more than a year, which is run to its end."""
STARTS = (
    BASES
    | {"worn": WORN}
    | {preset.key: forty_days(preset.scenario) for preset in PRESETS}
    | {LONGEST: BY_KEY[LONGEST].scenario}
)
LEVERS = (*RAISING, *LOWERING)
OPEN_LEVERS = tuple(key for key in LEVERS if not is_of_a_closed_group(key))
GROUP_LEVERS = tuple(key for key in LEVERS if is_of_a_closed_group(key))

LASTING_GROUPS = Scenario(
    {
        **SEVEN_WEEKS,
        "wajib_ktp": 1_000_000,
        "recorded": 980_000,
        "active": 150_000,
        "sekolah.audience": 100_000,
        "asn.audience": 100_000,
        "kecamatan.events": 40,
    }
)
"""A large city whose groups last: not even a day of 8 schools at 800 people empties them."""


def coverage_end(scenario: Scenario) -> float:
    _, line = project_line(scenario)
    return float(line.active[-1] / line.wajib_ktp[-1])


def assert_never_lower(better: float, worse: float) -> None:
    assert better >= worse * (1 - 1e-12)


@pytest.mark.slow
@each(STARTS, LEVERS)
def test_each_step_the_good_way_never_lowers_coverage(start, key):
    ends = [coverage_end(roomy(STARTS[start], key).replace({key: value})) for value in ladder(key, rungs=4)]
    for worse, better in itertools.pairwise(ends):
        assert_never_lower(better, worse)


@each(LEVERS)
def test_each_lever_does_move_coverage_from_its_worst_to_its_best(key):
    base = roomy(BASES["busy"], key).replace({"loket.clients": 900.0, "loket.rule": dt.date(2026, 3, 2)})
    worst, *_, best = ladder(key, rungs=6)
    assert coverage_end(base.replace({key: best})) > coverage_end(base.replace({key: worst}))


@each(STARTS)
def test_the_more_events_differ_the_fewer_they_serve(start):
    ends = [coverage_end(STARTS[start].replace({"spread.day": day})) for day in (3.0, 1.5, 1.0, 0.6, 0.3, 0.0)]
    for worse, better in itertools.pairwise(ends):
        assert_never_lower(better, worse)


@pytest.mark.slow
@given(scenarios(most=40), st.sampled_from(OPEN_LEVERS), st.data())
@examples(50)
def test_any_two_values_of_a_lever_open_to_all_keep_their_order(scenario, key, data):
    base = roomy(without_groups(scenario), key)
    worse, better = worse_and_better(key, data.draw(values(REGISTRY[key])), data.draw(values(REGISTRY[key])))
    assert_never_lower(coverage_end(base.replace({key: better})), coverage_end(base.replace({key: worse})))


@given(st.integers(1, 10), st.integers(1, 10), st.sampled_from(GROUP_LEVERS), st.data())
@examples(50)
def test_any_two_values_of_a_group_lever_keep_their_order_while_the_group_lasts(schools, offices, key, data):
    base = LASTING_GROUPS.replace({"sekolah.events": schools, "asn.events": offices})
    worse, better = worse_and_better(key, data.draw(values(REGISTRY[key])), data.draw(values(REGISTRY[key])))
    assert_never_lower(coverage_end(base.replace({key: better})), coverage_end(base.replace({key: worse})))


def test_the_rule_at_the_counter_never_lowers_coverage_and_the_earlier_the_better():
    base = BASES["busy"]
    dates = [None, base["end"], base["as_of"].replace(month=3), base["as_of"]]
    ends = [coverage_end(base.replace({"loket.rule": date})) for date in dates]
    assert ends == sorted(ends)
    assert ends[0] < ends[-1]
