"""A plan in a column leads to the same end as the plan run by itself."""

import itertools

import numpy as np
import pytest

from simulator.model import compile_plan, project_line
from simulator.parameters import REGISTRY
from simulator.planning.allocation.valuation import EventValuation
from simulator.planning.batch import ends, pair_ends
from simulator.planning.levers import OUTREACH, SEARCHABLE_LEVERS, plans_at, worst_to_best
from tests.planning.cities import PRESETS, TOWN

STARTS = PRESETS | {"town": TOWN, "made up": TOWN.replace({"calendar.makeup": True, "lapse": 0.1})}


def few_values(scenario, key: str, count: int) -> tuple:
    values = worst_to_best(scenario, key)
    return tuple(values[k] for k in np.unique(np.linspace(0, len(values) - 1, count).round().astype(int)))


def alone(scenario) -> tuple[float, float, float]:
    _, line = project_line(scenario)
    return line.wajib_ktp[-1], line.recorded[-1], line.active[-1]


def assert_same(found, expected) -> None:
    together = np.stack([found.wajib_ktp, found.recorded, found.active], axis=-1)
    assert together == pytest.approx(np.array(expected), rel=1e-12, abs=1e-9)


@pytest.mark.parametrize("start", STARTS)
def test_every_lever_at_once(start):
    scenario = STARTS[start]
    changed = [scenario.replace({key: value}) for key in SEARCHABLE_LEVERS for value in few_values(scenario, key, 3)]
    assert_same(ends([compile_plan(one) for one in changed]), [alone(one) for one in changed])


@pytest.mark.parametrize(
    "key", [key for key in SEARCHABLE_LEVERS if key.startswith(("kelurahan.", "sekolah.", "loket."))]
)
def test_many_values_of_one_lever(key):
    values = few_values(TOWN, key, 15)
    assert_same(ends(plans_at(TOWN, key, values)), [alone(TOWN.replace({key: value})) for value in values])


@pytest.mark.parametrize(
    ("x", "y"),
    [
        ("kelurahan.events", "kelurahan.turnout"),
        ("sekolah.events", "asn.turnout"),
        ("loket.rule", "growth"),
        ("kelurahan.minutes", "kelurahan.nonresident"),
        ("reachable", "lapse"),
        ("sekolah.audience", "sekolah.success"),
        ("downtime", "calendar.ramadan"),
        ("recording.people", "kecamatan.from"),
    ],
)
def test_every_pair_of_two_levers(x, y):
    across, over = few_values(TOWN, x, 11), few_values(TOWN, y, 4)
    found = pair_ends(compile_plan(TOWN), plans_at(TOWN, y, over), plans_at(TOWN, x, across))
    assert found is not None
    expected = [[alone(TOWN.replace({x: one, y: other})) for one in across] for other in over]
    assert_same(found, expected)


@pytest.mark.parametrize(
    ("x", "y"),
    [
        ("kecamatan.events", "kecamatan.from"),
        ("loket.clients", "loket.rule"),
    ],
)
def test_two_levers_of_one_thing_are_not_guessed_at(x, y):
    rows, columns = (plans_at(TOWN, key, few_values(TOWN, key, 4)) for key in (y, x))
    assert pair_ends(compile_plan(TOWN), rows, columns) is None


@pytest.mark.parametrize(("x", "y"), [("kelurahan.officers", "kelurahan.hours"), ("kelurahan.minutes", "reachable")])
def test_capacity_is_a_product_and_the_ceiling_a_column(x, y):
    across, over = few_values(TOWN, x, 5), few_values(TOWN, y, 5)
    found = pair_ends(compile_plan(TOWN), plans_at(TOWN, y, over), plans_at(TOWN, x, across))
    assert found is not None
    assert_same(found, [[alone(TOWN.replace({x: one, y: other})) for one in across] for other in over])


def test_service_days_that_differ_are_run_one_by_one():
    days = ["".join(chosen) for n in (1, 2) for chosen in itertools.combinations("1234567", n)]
    changed = [TOWN.replace({"kelurahan.days": one, "kelurahan.events": 7}) for one in days]
    assert_same(ends([compile_plan(one) for one in changed]), [alone(one) for one in changed])


@pytest.mark.parametrize("start", STARTS)
def test_allocations_tried_in_columns_equal_the_scenario_with_them(start):
    scenario = STARTS[start]
    highs = [REGISTRY[f"{channel}.events"].high for channel in OUTREACH]
    events = np.random.default_rng(1).integers(0, highs, (40, len(OUTREACH))).astype(float)
    events[0] = 0
    changes = [{f"{c}.events": int(n) for c, n in zip(OUTREACH, row, strict=True)} for row in events]
    assert_same(EventValuation(scenario).ends(events), [alone(scenario.replace(change)) for change in changes])


def test_an_exhausted_audience_without_non_residents_or_officers_is_no_division_by_nothing():
    none = {f"{channel}.nonresident": 0.0 for channel in (*OUTREACH, "loket")} | {"kelurahan.officers": 0}
    nobody = TOWN.replace(none | {"reachable": 0.05, "sekolah.officers": 0, "sekolah.audience": 0})
    changed = [nobody.replace({"kelurahan.events": count}) for count in range(12)]
    found = ends([compile_plan(one) for one in changed])
    assert np.isfinite(found.active).all()
    assert_same(found, [alone(one) for one in changed])
    events = np.array([[float(count)] * len(OUTREACH) for count in range(3)])
    assert all(np.isfinite(one).all() for one in EventValuation(nobody).slopes(events, np.full(len(OUTREACH), 9.0)))
