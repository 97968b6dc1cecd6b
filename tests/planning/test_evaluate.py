"""One scenario valued by itself says what its projection says."""

import pytest

from simulator import project
from simulator.planning.evaluate import chance_of, coverage_at_end, line_of, margins_of
from tests.planning.cities import PRESETS, TOWN

CITIES = PRESETS | {"town": TOWN, "by the recorded": TOWN.replace({"basis": "recorded"})}


@pytest.mark.parametrize("city", CITIES)
def test_line_and_chance_are_those_of_the_projection(city):
    scenario = CITIES[city]
    projection = project(scenario, 60)
    end = line_of(scenario)
    assert end.coverage == projection.coverage_end.line
    assert max(0.0, -end.margin) == projection.target.shortfall.line
    assert chance_of(scenario, 60) == projection.target.probability
    assert margins_of(scenario, 60, 1).shape == (60,)
    for basis in ("wajib_ktp", "recorded"):
        assert coverage_at_end(scenario, basis) == projection.coverage[basis].at(-1).line
