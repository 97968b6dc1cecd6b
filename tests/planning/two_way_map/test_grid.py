"""The two-way map: every cell of the line, and every node of the chance, is a projection of its own."""

import itertools

import numpy as np
import pytest

from simulator import project
from simulator.model import project_line
from simulator.planning.levers import SEARCHABLE_LEVERS, LeverError, worst_to_best
from simulator.planning.two_way_map.grid import axis, two_way
from tests.planning.cities import BLITAR, DENPASAR, PRESETS, TOWN

PAIRS = [
    ("kelurahan.events", "kelurahan.turnout"),
    ("loket.rule", "sekolah.events"),
    ("kelurahan.success", "growth"),
    ("kelurahan.officers", "kelurahan.hours"),
    ("reachable", "downtime"),
    ("lain.events", "lain.from"),
]


def coverage_of(scenario) -> float:
    _, line = project_line(scenario)
    base = line.wajib_ktp if scenario["basis"] == "wajib_ktp" else line.recorded
    return line.active[-1] / base[-1]


def cell(scenario, found, row: int, column: int):
    return scenario.replace({found.y.key: found.y.values[row], found.x.key: found.x.values[column]})


@pytest.mark.parametrize("start", PRESETS)
@pytest.mark.parametrize(("x", "y"), PAIRS)
def test_a_cell_equals_projecting_it(start, x, y):
    scenario = PRESETS[start]
    found = two_way(scenario, x, y, chance=False)
    rows, columns = len(found.y.values), len(found.x.values)
    assert found.coverage.shape == (rows, columns)
    places = np.random.default_rng(3).integers(0, (rows, columns), (12, 2)).tolist()
    for row, column in [*places, [0, 0], [0, columns - 1], [rows - 1, 0], [rows - 1, columns - 1]]:
        assert found.coverage[row, column] == pytest.approx(coverage_of(cell(scenario, found, row, column)), rel=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("scenario", "x", "y"),
    [
        (BLITAR.replace({"target": 0.2}), "kelurahan.events", "sekolah.events"),
        (BLITAR.replace({"target": 0.2}), "kelurahan.events", "kelurahan.turnout"),
        (DENPASAR.replace({"target": 0.06}), "kelurahan.events", "loket.rule"),
        (DENPASAR.replace({"target": 0.06}), "kecamatan.turnout", "kecamatan.minutes"),
        (TOWN, "kelurahan.events", "kelurahan.officers"),
    ],
)
def test_the_chance_is_exact_at_the_nodes_and_close_between(scenario, x, y):
    found = two_way(scenario, x, y, draws=120)
    nodes = set(itertools.product(found.exact_rows, found.exact_columns))
    random = np.random.default_rng(5)
    for row, column in random.permutation(sorted(nodes))[:8].tolist():
        exact = project(cell(scenario, found, row, column), 120).target.probability
        assert found.probability[row, column] == exact
    between = [
        place for place in np.argwhere((found.probability > 0) & (found.probability < 1)).tolist()
        if tuple(place) not in nodes
    ]  # fmt: skip
    errors = []
    for row, column in random.permutation(between)[:25].tolist():
        exact = project(cell(scenario, found, row, column), 120).target.probability
        errors.append(abs(found.probability[row, column] - exact))
    assert errors
    assert max(errors) <= 0.06
    assert np.mean(errors) <= 0.015


def test_where_every_value_is_a_node_every_chance_is_exact():
    found = two_way(TOWN, "loket.events", "sekolah.events", size=6, draws=60)
    for row, column in itertools.product(range(len(found.y.values)), range(len(found.x.values))):
        exact = project(cell(TOWN, found, row, column), 60).target.probability
        assert found.probability[row, column] == exact


@pytest.mark.parametrize("lever", SEARCHABLE_LEVERS)
def test_an_axis_has_the_values_asked_for_or_all_there_are(lever):
    values = axis(DENPASAR, lever).values
    every = [value for value in worst_to_best(DENPASAR, lever) if value is not None]
    assert len(values) >= min(41, len(every))
    assert len(values) <= 101
    assert list(values) == sorted(set(values))
    assert values[0] == min(every)
    for value in values:
        DENPASAR.replace({lever: value})


def test_whole_levers_with_few_values_have_all_of_them():
    assert axis(TOWN, "loket.events").values == tuple(range(6)), "no more than its weekdays"
    assert axis(TOWN.replace({"loket.days": "1234567"}), "loket.events").values == tuple(range(8))
    assert axis(TOWN, "sekolah.events").values == tuple(range(41))
    assert axis(TOWN, "kelurahan.events").values == tuple(range(61))


def test_the_map_knows_where_the_plan_stands_and_tells_its_progress():
    seen = []
    found = two_way(TOWN, "kelurahan.events", "growth", size=5, draws=5, progress=lambda *done: seen.append(done))
    assert found.here == (TOWN["kelurahan.events"], TOWN["growth"])
    assert found.target == TOWN["target"]
    total = len(found.exact_rows) * len(found.exact_columns)
    assert seen == [(k, total) for k in range(1, total + 1)]


@pytest.mark.parametrize(("x", "y"), [("growth", "growth"), ("name", "growth"), ("growth", "target")])
def test_a_map_needs_two_levers(x, y):
    with pytest.raises(LeverError):
        two_way(TOWN, x, y)


@pytest.mark.parametrize(("size", "draws"), [(1, 10), (102, 10), (41, 0)])
def test_a_map_of_no_size_or_no_futures_is_refused(size, draws):
    with pytest.raises(ValueError, match="values a side"):
        two_way(TOWN, "growth", "downtime", size, draws)
