"""What waiting costs."""

import datetime as dt

import pytest

from simulator.model import project_line
from simulator.model.calendar import first_start
from simulator.planning.delay import WEEKS, cost_of_delay, days_to_begin, idle, weeks_that_fit
from simulator.planning.levers import OUTREACH
from simulator.planning.switchover import Switchover, in_world_of
from tests.planning.cities import BLITAR, DENPASAR, PRESETS, TOWN

BETTER = {
    "kelurahan.events": 12,
    "kelurahan.officers": 4,
    "sekolah.minutes": 6.0,
    "loket.rule": dt.date(2024, 10, 10),
    "asn.turnout": 60.0,
    "asn.success": 0.95,
    "recording.sessions": 20,
    "lain.events": 2,
    "lain.days": "7",
    "growth": 0.02,
    "kecamatan.nonresident": 0.2,
}
PLANS = {key: scenario.replace(BETTER) for key, scenario in PRESETS.items()} | {"town": TOWN.replace(BETTER)}
BASES = PRESETS | {"town": TOWN}


def coverage_of(scenario) -> float:
    _, line = project_line(scenario)
    base = line.wajib_ktp if scenario["basis"] == "wajib_ktp" else line.recorded
    return line.active[-1] / base[-1]


@pytest.mark.parametrize("start", PLANS)
def test_no_delay_is_the_plan_and_endless_delay_the_baseline_in_the_plans_world(start):
    plan, baseline = PLANS[start], BASES[start]
    change = Switchover(baseline, plan)
    for switch, scenario in ((0, plan), (change.days, in_world_of(baseline, plan))):
        _, line = project_line(scenario)
        course = change.line(switch)
        for one, other in ((course.active, line.active), (course.recorded, line.recorded)):
            assert one == pytest.approx(other, rel=1e-12)
    found = cost_of_delay(plan, baseline, weeks=(0,))
    assert found.late[0].coverage_end == found.coverage_end == pytest.approx(coverage_of(plan), rel=1e-12)
    assert (found.late[0].coverage_lost, found.late[0].extra_events) == (0, 0)


@pytest.mark.parametrize("start", PLANS)
def test_up_to_the_switch_the_baseline_runs_day_by_day(start):
    plan, baseline = PLANS[start], BASES[start]
    _, before = project_line(in_world_of(baseline, plan))
    course = Switchover(baseline, plan).line(14)
    assert course.active[:15] == pytest.approx(before.active[:15], rel=1e-12)
    assert course.active[20] > before.active[20]


def test_a_delay_of_events_equals_starting_the_channel_later():
    plan = TOWN.replace({"lain.events": 0, "asn.events": 5})
    later = plan.replace({"asn.from": TOWN["as_of"] + dt.timedelta(days=15)})
    found = cost_of_delay(plan, plan.replace({"asn.events": 0}), weeks=(2,))
    assert found.late[0].coverage_end == pytest.approx(coverage_of(later), rel=1e-12)
    assert found.late[0].begins == later["asn.from"]


@pytest.mark.parametrize("start", PLANS)
def test_waiting_longer_never_costs_less(start):
    found = cost_of_delay(PLANS[start], BASES[start], WEEKS)
    assert [late.weeks for late in found.late] == [1, 2, 4, 8]
    lost = [late.coverage_lost for late in found.late]
    assert lost == sorted(lost)
    assert lost[0] > 0
    for late in found.late:
        assert late.coverage_lost == pytest.approx(found.coverage_end - late.coverage_end)


@pytest.mark.parametrize("start", PLANS)
def test_the_extra_events_make_up_for_the_wait_and_one_less_does_not(start):
    plan, baseline = PLANS[start], BASES[start]
    found = cost_of_delay(plan, baseline, weeks=(1, 2, 3))
    assert found.lever == max((f"{c}.events" for c in OUTREACH), key=lambda key: plan[key])
    wanted = project_line(plan)[1].active[-1]

    def made_up(weeks: int, extra: int) -> float:
        return Switchover(baseline, plan.replace({found.lever: plan[found.lever] + extra})).line(7 * weeks).active[-1]

    for late in found.late:
        if late.extra_events is None:
            continue
        assert made_up(late.weeks, late.extra_events) >= wanted - 1e-6
        assert late.extra_events > 0
        assert made_up(late.weeks, late.extra_events - 1) < wanted


@pytest.mark.parametrize("start", PLANS)
def test_the_last_start_meets_the_target_and_a_day_later_does_not(start):
    plan, baseline = PLANS[start], BASES[start]
    change = Switchover(baseline, plan)
    base = 1 if plan["basis"] == "wajib_ktp" else 0

    def coverage(switch: int) -> float:
        course = change.line(switch)
        return course.active[-1] / (course.wajib_ktp if base else course.recorded)[-1]

    between = (coverage(0) + coverage(change.days)) / 2
    share = round(between, 3)
    assert coverage(change.days) < share < coverage(0)
    found = cost_of_delay(plan.replace({"target": share}), baseline)
    switch = (found.last_start - plan["as_of"]).days - 1
    assert coverage(switch) >= share - 1e-12
    assert coverage(switch + 1) < share
    assert not found.needless


def test_dates_that_the_plan_decides_wait_as_long_as_the_plan():
    day = DENPASAR["as_of"] + dt.timedelta(days=30)
    found = cost_of_delay(DENPASAR.replace({"loket.rule": day}), DENPASAR, weeks=(0, 2))
    later = DENPASAR.replace({"loket.rule": day + dt.timedelta(days=14)})
    assert found.late[0].coverage_lost == 0
    assert found.late[1].coverage_end == pytest.approx(coverage_of(later), rel=1e-12)
    assert found.late[1].coverage_lost > 0


def test_a_target_out_of_reach_has_no_last_start_and_one_met_anyway_needs_none():
    plan = BLITAR.replace({"kelurahan.events": 20})
    never = cost_of_delay(plan, BLITAR)
    assert (never.last_start, never.needless) == (None, False)
    always = cost_of_delay(plan.replace({"target": 0.19}), BLITAR)
    assert (always.last_start, always.needless) == (BLITAR["end"], True)


def test_a_plan_that_is_the_baseline_is_set_against_idleness():
    found = cost_of_delay(DENPASAR, DENPASAR.replace({"growth": 0.02}), weeks=(1, 100))
    assert found.against == "idle"
    assert found.late[1].coverage_end == pytest.approx(coverage_of(idle(DENPASAR)), rel=1e-12)
    assert found.late[0].coverage_lost > 0
    assert cost_of_delay(DENPASAR.replace({"kelurahan.events": 3}), DENPASAR).against == "baseline"


def test_what_cannot_be_made_up_is_said_to_be_none():
    plan = BLITAR.replace({"kelurahan.events": 60})
    assert cost_of_delay(plan, BLITAR).late[0].extra_events is None
    assert cost_of_delay(plan, BLITAR, lever="kecamatan.events", weeks=(1,)).late[0].extra_events > 0


@pytest.mark.parametrize(("weeks", "lever"), [((-1,), None), ((1,), "growth"), ((1,), "kelurahan.turnout")])
def test_a_wait_of_no_sense_is_refused(weeks, lever):
    with pytest.raises(ValueError, match=r"weeks|events"):
        cost_of_delay(BLITAR, BLITAR, weeks, lever)


@pytest.mark.parametrize(("left", "weeks"), [(90, (1, 2, 4, 8)), (36, (1, 2, 4, 5)), (7, (1,)), (6, ()), (0, ())])
def test_no_wait_is_offered_after_which_the_plan_would_not_begin_in_its_period(left, weeks):
    scenario = TOWN.replace({"end": first_start(TOWN) + dt.timedelta(days=left)})
    assert weeks_that_fit(scenario) == weeks
    found = cost_of_delay(scenario, scenario.replace({"lain.events": 0}))
    assert tuple(late.weeks for late in found.late) == weeks
    assert all(late.begins <= scenario["end"] for late in found.late)
    assert days_to_begin(scenario) == left + 1
