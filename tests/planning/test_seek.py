"""Goal seek: the answer meets the target, one step worse does not, and what cannot be is said."""

import datetime as dt

import numpy as np
import pytest

from simulator import project
from simulator.parameters import REGISTRY
from simulator.planning.batch import ends
from simulator.planning.levers import SEARCHABLE_LEVERS, LeverError, office_levers, plans_at, worst_to_best
from simulator.planning.limits import binding_limit
from simulator.planning.seek import CHANCES, seek, seek_all, seek_levels
from tests.planning.cities import BLITAR, DENPASAR, PRESETS, TOWN, attainable, one_step_worse, step_of

STARTS = PRESETS | {"town": TOWN}


def meets(scenario, chance=None, draws: int = 1, seed: int = 1) -> bool:
    target = project(scenario, draws, seed).target
    return target.shortfall.line <= 1e-6 if chance is None else target.probability >= chance


def coverage_of(scenario) -> float:
    return project(scenario, 1).coverage_end.line


@pytest.mark.slow
@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("lever", SEARCHABLE_LEVERS)
def test_the_answer_meets_the_target_and_one_step_worse_does_not(start, lever):
    values = worst_to_best(STARTS[start], lever)
    end = ends(plans_at(STARTS[start], lever, (values[0], values[-1])))
    worst, best = end.coverage(STARTS[start].text("basis"))
    scenario = attainable(STARTS[start], worst, best)
    if scenario is None:
        scenario = STARTS[start].replace({"target": max(0.01, np.floor(worst * 1000) / 1000)})
    found = seek(scenario, lever, draws=20)
    assert found.reachable
    at_value = scenario.replace({lever: found.value})
    assert meets(at_value)
    assert found.coverage_end == pytest.approx(coverage_of(at_value), rel=1e-12)
    assert found.probability == project(at_value, 20).target.probability
    assert found.binding is None
    if found.value != values[0]:
        assert not meets(scenario.replace({lever: one_step_worse(values, found.value)}))


@pytest.mark.parametrize("chance", [0.5, 0.8, 0.95])
@pytest.mark.parametrize(
    ("start", "target", "lever"),
    [
        ("blitar-2025", 0.191, "kelurahan.events"),
        ("denpasar-2024", 0.045, "kelurahan.events"),
        ("denpasar-2024", 0.046, "kecamatan.turnout"),
        ("denpasar-2024", 0.045, "loket.rule"),
        ("town", 0.2, "kelurahan.events"),
        ("town", 0.17, "downtime"),
        ("town", 0.16, "kelurahan.minutes"),
        ("town", 0.17, "loket.rule"),
        ("town", 0.19, "reachable"),
    ],
)
def test_with_a_chance_the_answer_has_it_and_one_step_worse_has_not(start, target, lever, chance):
    scenario = STARTS[start].replace({"target": target})
    found = seek(scenario, lever, chance, draws=150)
    values = worst_to_best(scenario, lever)
    if not found.reachable:
        assert not meets(scenario.replace({lever: values[-1]}), chance, 150)
        assert found.best.probability < chance
        return
    assert meets(scenario.replace({lever: found.value}), chance, 150)
    if found.value != values[0]:
        assert not meets(scenario.replace({lever: one_step_worse(values, found.value)}), chance, 150)


def test_several_chances_at_once_are_those_asked_one_by_one():
    scenario = TOWN.replace({"target": 0.18})
    together = seek_levels(scenario, "kelurahan.events", CHANCES, draws=150)
    assert together == tuple(seek(scenario, "kelurahan.events", chance, draws=150) for chance in CHANCES)
    asked = [found.value for found in together if found.reachable][1:]
    assert asked == sorted(asked)


def test_whole_levers_get_whole_answers_on_the_sliders_steps():
    scenario = TOWN.replace({"target": 0.17})
    events, hours = (seek(scenario, lever, draws=10).value for lever in ("kelurahan.events", "kelurahan.turnout"))
    assert isinstance(events, int)
    assert hours / step_of("kelurahan.turnout") == int(hours)


def test_a_start_is_sought_as_late_as_the_target_allows():
    scenario = TOWN.replace({"target": 0.195, "loket.rule": None})
    found = seek(scenario, "loket.rule", draws=10)
    assert isinstance(found.value, dt.date)
    assert meets(scenario.replace({"loket.rule": found.value}))
    later = found.value + dt.timedelta(days=1)
    assert not meets(scenario.replace({"loket.rule": later}))
    assert not meets(scenario)


def test_what_needs_no_rule_says_that_none_is_needed():
    found = seek(TOWN.replace({"target": 0.1}), "loket.rule", draws=10)
    assert (found.reachable, found.value) == (True, None)


@pytest.mark.parametrize("start", PRESETS)
@pytest.mark.parametrize("chance", [None, 0.8])
@pytest.mark.parametrize("lever", ["kelurahan.events", "kelurahan.turnout", "loket.rule", "kelurahan.success"])
def test_an_unreachable_target_says_the_best_and_what_binds(start, lever, chance):
    scenario = PRESETS[start]
    found = seek(scenario, lever, chance, draws=50)
    assert (found.reachable, found.value, found.coverage_end, found.probability) == (False, None, None, None)
    whole_slider = [coverage_of(scenario.replace({lever: value})) for value in worst_to_best(scenario, lever)[::7]]
    at_best = scenario.replace({lever: found.best.value})
    assert found.best.coverage_end == pytest.approx(coverage_of(at_best), rel=1e-12)
    assert found.best.coverage_end >= max(whole_slider) - 1e-12
    assert found.best.coverage_end < scenario["target"]
    assert found.best.probability == project(at_best, 50).target.probability
    assert found.binding in ("capacity", "venues", "audience", "ceiling", "calendar", "maximum")
    assert found.met_at_best_pace is None or found.met_at_best_pace > scenario.day("end")


@pytest.mark.parametrize(
    ("changes", "lever", "limit"),
    [
        ({}, "kelurahan.events", "venues"),
        ({"kelurahan.venues": 1000}, "kelurahan.events", "maximum"),
        ({}, "kelurahan.turnout", "capacity"),
        ({}, "kelurahan.officers", "turnout"),
        ({"kelurahan.events": 0}, "kelurahan.turnout", "no_effect"),
        ({"sekolah.audience": 100, "sekolah.venues": 1000}, "sekolah.events", "audience"),
        ({"reachable": 0.25}, "kelurahan.events", "ceiling"),
        ({"loket.rule": None, "loket.officers": 60}, "loket.rule", "calendar"),
        ({}, "downtime", "maximum"),
    ],
)
def test_the_limit_that_binds_is_the_one_that_was_made_tight(changes, lever, limit):
    found = seek(BLITAR.replace(changes), lever, draws=10)
    assert not found.reachable
    assert found.binding == limit


def test_holidays_bind_where_they_close_nearly_every_day():
    closed = BLITAR.replace({"as_of": dt.date(2025, 12, 23), "end": dt.date(2026, 1, 1), "asn.days": "45"})
    assert binding_limit(closed.replace({"asn.events": 1, "asn.turnout": 20.0}), "asn.turnout") == "calendar"


def test_the_best_value_is_no_more_change_than_it_takes():
    # Where every event is the average one, no more officers are of use than it takes.
    even = BLITAR.replace({"spread.day": 0.0})
    assert seek(even, "kelurahan.officers", draws=10).best.value == even["kelurahan.officers"]
    many = seek(DENPASAR, "kelurahan.officers", draws=10).best.value
    assert coverage_of(DENPASAR.replace({"kelurahan.officers": many - 1})) < coverage_of(
        DENPASAR.replace({"kelurahan.officers": many})
    )


@pytest.mark.slow
def test_the_table_of_all_levers_is_what_each_alone_could_do_and_tells_its_progress():
    scenario, seen = TOWN.replace({"target": 0.21, "kecamatan.officers": 6}), []
    table = seek_all(scenario, draws=20, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(k, len(table)) for k in range(1, len(table) + 1)]
    assert sorted(row[0].lever for row in table) == sorted(office_levers(scenario))
    assert table[0] == seek_levels(scenario, table[0][0].lever, draws=20)
    met = [sum(one.reachable for one in row) for row in table]
    assert met == sorted(met, reverse=True)
    assert met[0] == len(CHANCES)
    assert met[-1] == 0


@pytest.mark.parametrize("lever", ["name", "target", "wajib_ktp", "spread.day", "kelurahan.days", "nothing", ""])
def test_what_is_no_lever_is_refused(lever):
    with pytest.raises(LeverError):
        seek(TOWN, lever)


@pytest.mark.parametrize(("chance", "draws"), [(0.0, 10), (1.0, 10), (-1, 10), (float("nan"), 10), (0.5, 0)])
def test_a_chance_or_fan_that_makes_no_sense_is_refused(chance, draws):
    with pytest.raises(ValueError, match=r"chance|future"):
        seek(TOWN, "kelurahan.events", chance, draws)


def test_every_lever_moves_along_its_values_within_the_registry():
    for lever in SEARCHABLE_LEVERS:
        values = worst_to_best(TOWN, lever)
        assert len(set(values)) == len(values) > 1, lever
        for value in values:
            REGISTRY[lever].check(value)
