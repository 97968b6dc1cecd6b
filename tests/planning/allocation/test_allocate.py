"""Where to send the teams: the best of all, never worse than the head's own plan, and what cannot be."""

import itertools

import numpy as np
import pytest

from simulator import project
from simulator.model import compile_plan, project_line
from simulator.parameters import CHANNELS
from simulator.planning.allocation.allocate import allocate
from simulator.planning.allocation.costs import PER_EVENT
from simulator.planning.allocation.problem import changes_of
from simulator.planning.allocation.staffing import Staffing
from simulator.planning.levers import OUTREACH
from tests.planning.cities import BLITAR, DENPASAR, PRESETS, TOWN

SMALL = {"kelurahan": 3, "sekolah": 2, "kecamatan": 3, "asn": 1, "sosialisasi": 1, "lain": 1}
CITIES = PRESETS | {"town": TOWN}
LAPSING = TOWN.replace({"lapse": 0.3, "asn.audience": 40, "sekolah.audience": 50})
"""Here a group that is reached early has lapsed by the end: more events can lead to less."""


def coverage_of(scenario) -> float:
    _, line = project_line(scenario)
    base = line.wajib_ktp if scenario["basis"] == "wajib_ktp" else line.recorded
    return line.active[-1] / base[-1]


def every_plan(caps, most: int):
    for counts in itertools.product(*(range(caps[channel] + 1) for channel in OUTREACH)):
        if sum(counts) <= most:
            yield dict(zip(OUTREACH, counts, strict=True))


def cost_of(scenario, events) -> float:
    held = compile_plan(scenario.replace(changes_of(events))).held.sum(axis=0)
    return sum(PER_EVENT[c.key] * n for c, n in zip(CHANNELS, held, strict=True) if c.key in PER_EVENT)


@pytest.mark.parametrize("city", CITIES)
def test_no_allocation_has_more_coverage(city):
    found = allocate(CITIES[city], Staffing(1, caps=SMALL), draws=10)
    every = {tuple(plan.values()): coverage_of(CITIES[city].replace(changes_of(plan))) for plan in every_plan(SMALL, 5)}
    assert found.best.coverage_end == pytest.approx(max(every.values()), rel=1e-12)
    assert found.best.coverage_end == every[tuple(found.best.events.values())]
    assert found.proof in ("enumerated", "bounded")
    assert found.gap == 0


def test_where_more_events_can_lead_to_less_no_allocation_has_more_coverage():
    found = allocate(LAPSING, Staffing(1, caps=SMALL), draws=10)
    most = max(coverage_of(LAPSING.replace(changes_of(plan))) for plan in every_plan(SMALL, 5))
    assert found.proof == "enumerated"
    assert found.best.coverage_end == pytest.approx(most, rel=1e-12)
    assert allocate(LAPSING, Staffing(9), draws=10).proof == "searched"


@pytest.mark.parametrize("city", CITIES)
def test_within_a_ceiling_no_allocation_has_more_coverage(city):
    scenario = CITIES[city]
    budget = 3.5 * cost_of(scenario, dict.fromkeys(OUTREACH, 1)) / 6
    found = allocate(scenario, Staffing(3, caps=SMALL, budget=budget), draws=10)
    affordable = [plan for plan in every_plan(SMALL, 15) if cost_of(scenario, plan) <= budget]
    assert found.best.cost == pytest.approx(cost_of(scenario, found.best.events))
    assert found.best.cost <= budget
    most = max(coverage_of(scenario.replace(changes_of(plan))) for plan in affordable)
    assert found.best.coverage_end == pytest.approx(most, rel=1e-12)
    assert found.binding == "money"


@pytest.mark.parametrize("city", CITIES)
def test_no_allocation_that_meets_the_target_is_cheaper(city):
    scenario = CITIES[city]
    plans = list(every_plan(SMALL, 5))
    ends = [coverage_of(scenario.replace(changes_of(plan))) for plan in plans]
    scenario = scenario.replace({"target": round(float(np.quantile(ends, 0.6)), 3)})
    found = allocate(scenario, Staffing(1, caps=SMALL), "cost", draws=10)
    meeting = [cost_of(scenario, plan) for plan, end in zip(plans, ends, strict=True) if end >= scenario["target"]]
    if meeting:
        assert found.best.reached
        assert found.best.cost == pytest.approx(min(meeting))
        assert found.binding is None
    else:
        assert not found.best.reached
        assert found.best.coverage_end == pytest.approx(max(ends))


def test_no_allocation_has_a_higher_chance():
    caps = dict.fromkeys(OUTREACH, 0) | {"kelurahan": 3, "sekolah": 3, "kecamatan": 3}
    scenario = TOWN.replace({"target": 0.175})
    found = allocate(scenario, Staffing(1, caps=caps), "chance", draws=100)
    chances = [
        project(scenario.replace(changes_of(plan)), 100).target.probability for plan in every_plan(caps, 5)
    ]  # fmt: skip
    assert 0 < max(chances) < 1
    assert found.proof == "enumerated"
    assert found.best.probability == max(chances)


def test_a_screened_chance_is_at_least_that_of_the_most_covered_and_of_the_own_plan():
    scenario = DENPASAR.replace({"target": 0.058})
    of_chance = allocate(scenario, Staffing(6), "chance", draws=200)
    of_coverage = allocate(scenario, Staffing(6), "coverage", draws=200)
    assert of_chance.proof == "screened"
    assert of_chance.best.probability >= max(of_coverage.best.probability, of_chance.yours.probability)


@pytest.mark.parametrize("city", CITIES)
@pytest.mark.parametrize("objective", ["coverage", "chance", "cost"])
@pytest.mark.parametrize("teams", [5, 8])
def test_it_is_never_worse_than_the_own_plan(city, objective, teams):
    found = allocate(CITIES[city], Staffing(teams), objective, draws=30)
    assert found.refused == ()
    assert found.yours.events == {channel: CITIES[city][f"{channel}.events"] for channel in OUTREACH}
    assert found.yours.coverage_end == pytest.approx(project(CITIES[city], 1).coverage_end.line, rel=1e-12)
    if objective == "cost" and found.yours.reached:
        assert found.best.reached
        assert found.best.cost <= found.yours.cost + 1e-6
    elif objective == "chance":
        assert found.best.probability >= found.yours.probability
    else:
        assert found.best.coverage_end >= found.yours.coverage_end
    assert found.best.team_days <= found.team_days_available == teams * 5


def test_a_plan_that_is_already_the_best_is_kept():
    best = allocate(DENPASAR, Staffing(3), draws=10).best
    again = allocate(DENPASAR.replace(changes_of(best.events)), Staffing(3), draws=10)
    assert again.best == again.yours
    assert again.best.events == best.events


@pytest.mark.parametrize("city", CITIES)
def test_the_answer_applied_leads_to_the_figures_told(city):
    found = allocate(CITIES[city], Staffing(2), draws=50)
    applied = project(CITIES[city].replace(changes_of(found.best.events)), 50)
    assert found.best.coverage_end == applied.coverage_end.line
    assert found.best.probability == applied.target.probability
    assert found.best.reached == (applied.target.shortfall.line <= 1e-6)


@pytest.mark.parametrize("city", CITIES)
def test_the_margin_of_a_channel_is_what_one_more_event_a_week_adds_per_team_day(city):
    scenario = CITIES[city]
    found = allocate(scenario, Staffing(8), draws=5)
    for channel in OUTREACH:
        events = found.yours.events | {channel: found.yours.events[channel] + 1}
        richer = scenario.replace(changes_of(events))
        at = [c.key for c in CHANNELS].index(channel)
        extra = [compile_plan(one).held[:, at].sum() for one in (richer, scenario)]
        gained = project_line(richer)[1].active[-1] - project_line(scenario)[1].active[-1]
        expected = gained / (extra[0] - extra[1]) if extra[0] > extra[1] else 0
        assert found.yours.marginal[channel] == pytest.approx(expected, rel=1e-6, abs=1e-9)


@pytest.mark.parametrize(
    ("staffing", "limit"),
    [
        (Staffing(2), "team_days"),
        (Staffing(9, budget=8e6), "money"),
        (Staffing(9, caps=dict.fromkeys(OUTREACH, 2)), "maximum"),
    ],
)
def test_it_names_the_limit_that_binds(staffing, limit):
    assert allocate(BLITAR, staffing, draws=5).binding == limit


def test_a_city_without_anybody_left_is_bound_by_its_people():
    found = allocate(TOWN.replace({"reachable": 0.1, "growth": 0.0, "exit": 0.0}), Staffing(2), draws=5)
    assert found.binding in ("audience", "ceiling")


def test_floors_and_caps_hold_and_the_counter_stays():
    floors, caps = {"kecamatan": 4, "asn": 1}, {"kelurahan": 6}
    found = allocate(DENPASAR, Staffing(4, floors=floors, caps=caps), draws=5)
    assert all(found.best.events[channel] >= floor for channel, floor in floors.items())
    assert found.best.events["kelurahan"] <= 6
    assert set(found.best.events) == set(OUTREACH)
    assert "loket" not in found.best.events


def test_a_large_event_takes_several_teams_and_a_short_one_part_of_a_day():
    found = allocate(TOWN, Staffing(2, officers=1, several=True, hours=7, travel=0.5), draws=5)
    teams = {c: max(1, TOWN[f"{c}.officers"]) for c in OUTREACH}
    a_day = {c: int(7 / (TOWN[f"{c}.hours"] + 0.5)) for c in OUTREACH}
    taken = sum(n * teams[c] / a_day[c] for c, n in found.best.events.items())
    assert a_day["sosialisasi"] == 2
    assert found.best.team_days == pytest.approx(taken)
    assert taken <= 10
