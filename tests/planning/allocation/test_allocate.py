"""Where to send the teams: the best of all, never worse than the head's own plan, and what cannot be."""

import itertools

import numpy as np
import pytest

from simulator import project
from simulator.model import compile_plan, project_line
from simulator.parameters import CHANNELS
from simulator.planning.allocation.allocate import allocate
from simulator.planning.allocation.costs import PER_EVENT, SOURCE
from simulator.planning.allocation.districts import District
from simulator.planning.allocation.frontier import frontier
from simulator.planning.allocation.problem import changes_of
from simulator.planning.allocation.refusal import Infeasible, explain
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


REFUSED = [
    (TOWN, Staffing(2, hours=31), "day", 31, 24),
    (TOWN, Staffing(2, hours=20, travel=5), "day", 25, 24),
    (TOWN, Staffing(2, days=8), "week", 8, 7),
    (TOWN, Staffing(-1), "teams", -1, 0),
    (TOWN, Staffing(2, hours=0), "no_hours", 1, 0),
    (TOWN, Staffing(2, days=0), "no_days", 1, 0),
    (TOWN, Staffing(2, hours=2), "no_channel", 1, 0),
    (TOWN, Staffing(2, floors={"kelurahan": 11}), "floor_days", 11, 10),
    (TOWN, Staffing(2, floors={"kelurahan": 4}, caps={"kelurahan": 3}), "floor_above_cap", 4, 3),
    (TOWN, Staffing(2, hours=5.5, travel=0.25, floors={"kecamatan": 1}), "event_hours", 6.25, 5.5),
]


@pytest.mark.parametrize(("scenario", "staffing", "reason", "needed", "available"), REFUSED)
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_staffing_that_cannot_be_is_refused_with_its_sum(scenario, staffing, reason, needed, available, language):
    with pytest.raises(Infeasible) as infeasible:
        allocate(scenario, staffing, draws=5)
    refusal = infeasible.value.refusal
    assert (refusal.reason, refusal.needed, refusal.available) == (reason, needed, available)
    sentence = explain(refusal, scenario, language)
    assert sentence
    assert "{" not in sentence
    if reason == "day":
        assert sum(value for _, value in refusal.terms) == needed


def test_floors_beyond_the_money_are_refused_with_their_cost():
    with pytest.raises(Infeasible) as infeasible:
        allocate(TOWN, Staffing(2, floors={"lain": 2}, budget=1e6), draws=5)
    refusal = infeasible.value.refusal
    assert refusal.reason == "floor_money"
    assert refusal.needed == pytest.approx(cost_of(TOWN, dict.fromkeys(OUTREACH, 0) | {"lain": 2}))


def test_an_own_plan_beyond_the_teams_is_refused_with_the_hours_it_would_take():
    found = allocate(DENPASAR, Staffing(1), draws=5)
    (refused,) = found.refused
    terms = dict(refused.terms)
    assert (refused.reason, refused.needed, refused.available) == ("team_days", 25, 5)
    assert sum(terms[channel] for channel in ("kelurahan", "kecamatan", "asn", "sosialisasi")) == 25
    hours = 2 * 5 + 20 * 6 + 2 * 5 + 1 * 3
    assert terms["hours_a_day"] == pytest.approx(hours / 5) == 28.6
    assert "28,6" in explain(refused, DENPASAR, "id")
    assert found.best.team_days <= 5


def test_an_event_whose_officers_would_work_31_hours_a_day_is_named_with_the_sum_but_can_be_held():
    crowd = {"asn.turnout": 186.0, "asn.nonresident": 0.0, "asn.minutes": 10.0, "asn.officers": 1, "asn.events": 1}
    found = allocate(TOWN.replace(crowd), Staffing(5), draws=5)
    (refused,) = found.unserved
    assert found.refused == ()
    assert (refused.reason, refused.channel, refused.available) == ("service_hours", "asn", 24)
    assert refused.needed == pytest.approx(31)
    assert dict(refused.terms) == {"people": 186, "minutes": 10, "officers": 1}
    assert "31" in explain(refused, TOWN, "en")


WEEKENDS = TOWN.replace({"lain.turnout": 90.0, "lain.events": 0})


@pytest.mark.parametrize("several", [False, True])
def test_no_team_is_sent_on_days_on_which_the_channel_does_not_run(several):
    """The own channel runs on Saturday and Sunday: three teams hold three events a day there, or as hours allow."""
    found = allocate(WEEKENDS, Staffing(3, several=several), draws=5)
    a_day = 1 if not several else int(8 // WEEKENDS["lain.hours"])
    assert 0 < found.best.events["lain"] <= 3 * 2 * a_day
    one_day = WEEKENDS.replace({"kelurahan.days": "1", "lain.days": "67"})
    found = allocate(one_day, Staffing(2), draws=5)
    assert found.best.events["kelurahan"] <= 2
    assert found.best.events["lain"] <= 4


def test_channels_that_share_few_weekdays_share_the_teams_of_these_days():
    tuesdays = {f"{channel}.days": "2" for channel in ("kelurahan", "sekolah", "kecamatan")}
    found = allocate(TOWN.replace(tuesdays), Staffing(2), draws=5)
    assert sum(found.best.events[channel] for channel in ("kelurahan", "sekolah", "kecamatan")) <= 2


def test_an_own_plan_with_too_many_events_on_a_weekday_is_refused_with_the_sum():
    found = allocate(TOWN.replace({"kelurahan.days": "1", "kelurahan.events": 4}), Staffing(3), draws=5)
    (refused,) = found.refused
    assert (refused.reason, refused.needed, refused.available) == ("weekdays", 4, 3)
    for language in ("id", "en"):
        assert "4" in explain(refused, TOWN, language)
    with pytest.raises(Infeasible, match=r"^weekdays$"):
        allocate(TOWN, Staffing(3, floors={"lain": 7}), draws=5)


def test_the_frontier_keeps_the_floors_of_the_kecamatan():
    districts = [District("A", 3), District("B", 2)]
    points = frontier(BLITAR, Staffing(3), points=3, districts=districts)
    assert all(point.events["kecamatan"] >= 5 for point in points)


def test_kecamatan_without_a_size_beside_some_of_size_nought_take_all():
    found = allocate(BLITAR, Staffing(2), districts=[District("A", 3), District("B", 2, 0.0)], draws=5)
    assert {share.name: share.events - share.floor for share in found.districts}["B"] == 0


def test_an_own_plan_beyond_the_money_is_refused_with_its_cost():
    (refused,) = allocate(BLITAR, Staffing(3, budget=1e6), draws=5).refused
    assert refused.reason == "money"
    assert refused.needed == pytest.approx(cost_of(BLITAR, {c: BLITAR[f"{c}.events"] for c in OUTREACH}))


def test_a_channel_that_does_not_fit_the_day_is_left_out_and_named():
    found = allocate(TOWN, Staffing(2, hours=4), draws=5)
    assert {refused.channel for refused in found.excluded} == {"kelurahan", "sekolah", "kecamatan", "asn"}
    assert all(found.best.events[refused.channel] == 0 for refused in found.excluded)
    assert {refused.channel for refused in found.refused} == {"kelurahan", "sekolah", "kecamatan"}


@pytest.mark.parametrize(
    "wrong",
    [{"cost": {"loket": 1.0}}, {"floors": {"mall": 1}}, {"budget": -1.0}, {"travel": float("nan")}, {"officers": 0}],
)
def test_a_staffing_of_no_sense_is_no_staffing(wrong):
    with pytest.raises(ValueError, match=r"channel|numbers|officer"):
        Staffing(1, **wrong)


def test_an_objective_that_is_none_is_refused():
    with pytest.raises(ValueError, match="objective"):
        allocate(TOWN, Staffing(1), "fame")


def test_districts_get_their_floors_and_the_rest_by_size():
    districts = [District("Barat", 3, 10.0), District("Timur", 1, 30.0), District("Selatan", 0, 20.0)]
    floors = {"kecamatan": 9}
    found = allocate(DENPASAR, Staffing(4, floors=floors), districts=districts, draws=5)
    assert [share.name for share in found.districts] == ["Barat", "Timur", "Selatan"]
    assert sum(share.events for share in found.districts) == found.best.events["kecamatan"] >= 9
    assert all(share.events >= share.floor for share in found.districts)
    by_name = {share.name: share.events for share in found.districts}
    assert by_name["Timur"] > by_name["Selatan"]


def test_the_floors_of_districts_bind_the_channel():
    found = allocate(BLITAR, Staffing(2), districts=[District("A", 2), District("B", 1)], draws=5)
    assert found.best.events["kecamatan"] >= 3
    with pytest.raises(Infeasible) as infeasible:
        allocate(BLITAR, Staffing(1), districts=[District("A", 4), District("B", 3)], draws=5)
    refused = infeasible.value.refusal
    assert (refused.reason, refused.needed, refused.available) == ("floor_days", 7, 5)


def test_more_money_never_buys_less():
    points = frontier(BLITAR, Staffing(3), points=5)
    coverage = [point.coverage_end for point in points]
    assert coverage == sorted(coverage)
    assert all(point.cost <= point.budget * (1 + 1e-9) for point in points)
    assert points[0].cost == 0
    assert coverage[-1] == pytest.approx(allocate(BLITAR, Staffing(3), draws=5).best.coverage_end)
    middle = points[2]
    same = allocate(BLITAR, Staffing(3, budget=middle.budget), draws=5)
    assert same.best.coverage_end == pytest.approx(middle.coverage_end)


def test_the_costs_are_said_to_be_assumed_in_both_languages():
    assert set(PER_EVENT) == set(OUTREACH)
    assert SOURCE.id.startswith("Asumsi")
    assert SOURCE.en.startswith("Assumption")
