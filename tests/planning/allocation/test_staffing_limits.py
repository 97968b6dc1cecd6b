"""What a staffing cannot do is refused with its sum, and its floors, money and weekdays hold."""

import pytest

from simulator.model import compile_plan
from simulator.parameters import CHANNELS
from simulator.planning.allocation.allocate import allocate
from simulator.planning.allocation.costs import PER_EVENT, SOURCE
from simulator.planning.allocation.districts import District
from simulator.planning.allocation.frontier import frontier
from simulator.planning.allocation.problem import changes_of
from simulator.planning.allocation.refusal import Infeasible, explain
from simulator.planning.allocation.staffing import Staffing
from simulator.planning.levers import OUTREACH
from tests.planning.cities import BLITAR, DENPASAR, TOWN


def cost_of(scenario, events) -> float:
    held = compile_plan(scenario.replace(changes_of(events))).held.sum(axis=0)
    return sum(PER_EVENT[c.key] * n for c, n in zip(CHANNELS, held, strict=True) if c.key in PER_EVENT)


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
