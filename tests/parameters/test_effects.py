"""What the registry says of a parameter's effect is what the engine does with it."""

import dataclasses
import datetime as dt
from itertools import pairwise

import pytest

from simulator import Scenario
from simulator.model import Plan
from simulator.parameters import REGISTRY, Parameter, Value
from simulator.planning.evaluate import line_of
from simulator.presets import BY_KEY
from tests.bases import fitting
from tests.levers import roomy

CITIES = [BY_KEY[key].scenario for key in ("blitar-2025", "denpasar-2024", "sendiri")]
BUSY: dict[str, Value] = {f"{channel}.events": 3 for channel in ("kelurahan", "sekolah", "asn", "lain")}
DIRECTED = [key for key, p in REGISTRY.items() if p.effect in ("raises", "lowers")]
SILENT = [key for key, p in REGISTRY.items() if p.effect in ("none", "widens", "narrows")]


def rungs(parameter: Parameter, scenario: Scenario) -> list[Value]:
    """Values of a parameter from the least to the most, or from the earliest day to the latest."""
    if parameter.kind == "flag":
        return [False, True]
    if parameter.kind == "optional_date":
        first, last = scenario.day("as_of"), scenario.day("end")
        return [first + dt.timedelta(days=1), first + (last - first) / 2, last]
    low, high = parameter.plausible or (parameter.low, parameter.high)
    present = scenario.number(parameter.key)
    if parameter.key == "active":
        return [present // 2, present]
    return sorted({parameter.inside(low), present, parameter.inside(high)})


@pytest.mark.parametrize("key", DIRECTED)
def test_coverage_goes_the_way_the_registry_says(key):
    parameter = REGISTRY[key]
    for city in CITIES:
        busy = roomy(city.replace(BUSY), key)
        if key == "sekolah.audience":
            # Those who come of age fill a small group up sooner, so that a hair more of it come.
            busy = busy.replace({"sekolah.refill": 0.0})
        ends = [line_of(busy.replace(fitting(busy, {key: value}))).coverage for value in rungs(parameter, busy)]
        rising = ends[::-1] if parameter.effect == "lowers" else ends
        assert all(more >= less - 1e-12 for less, more in pairwise(rising)), (city, ends)


@pytest.mark.parametrize("key", SILENT)
def test_what_moves_no_line_moves_none(key):
    parameter = REGISTRY[key]
    scenario = CITIES[0].replace(BUSY)
    other: Value = "Nama" if parameter.kind == "text" else parameter.inside(parameter.high)
    if parameter.kind == "choice":
        other = parameter.choices[-1][0]
    elif parameter.kind == "optional_date":
        other = scenario.day("as_of") - dt.timedelta(days=365)
    assert line_of(scenario.replace({key: other})).coverage == line_of(scenario).coverage


def test_every_parameter_that_moves_the_line_names_the_field_of_the_plan_it_sets():
    fields = {field.name for field in dataclasses.fields(Plan)}
    for key, parameter in REGISTRY.items():
        assert parameter.plan_field in fields | {""}, key
        if parameter.effect in ("raises", "lowers"):
            assert parameter.plan_field, key


def test_nobody_decides_what_is_a_fact_and_no_fact_is_sought_but_the_counters_clients_and_the_venues():
    for key, parameter in REGISTRY.items():
        if parameter.role == "fact":
            assert parameter.office == "accepts", key
            assert not parameter.searchable or key == "loket.clients" or key.endswith(".venues")


def test_what_the_office_alone_decides_of_the_plan_changes_hands_with_it():
    for key, parameter in REGISTRY.items():
        if parameter.office == "decides" and parameter.group != "assumptions":
            assert parameter.switches, key
