"""How many teams the target takes."""

import pytest

from simulator.model import project
from simulator.planning.allocation.allocate import allocate
from simulator.planning.allocation.problem import changes_of
from simulator.planning.allocation.refusal import Infeasible
from simulator.planning.allocation.staffing import Staffing
from simulator.planning.allocation.team_count import seek_teams
from simulator.planning.levers import OUTREACH
from tests.planning.cities import BLITAR, DENPASAR, TOWN


@pytest.mark.parametrize(("scenario", "target"), [(BLITAR, 0.197), (DENPASAR, 0.055), (TOWN, 0.22)])
def test_the_fewest_teams_meet_the_target_and_one_fewer_does_not(scenario, target):
    scenario = scenario.replace({"target": target})
    found = seek_teams(scenario, Staffing(1), draws=20)
    assert found.reachable
    assert allocate(scenario, Staffing(found.value), draws=20).best.reached
    assert found.value == 1 or not allocate(scenario, Staffing(found.value - 1), draws=20).best.reached
    assert found.coverage_end >= target - 1e-9


def test_a_chance_takes_no_fewer_teams_and_is_had():
    scenario = DENPASAR.replace({"target": 0.055})
    few, more = (seek_teams(scenario, Staffing(1), chance, draws=100) for chance in (0.5, 0.9))
    assert few.probability >= 0.5
    assert more.probability >= 0.9
    assert few.value <= more.value


@pytest.mark.parametrize("chance", [None, 0.8])
def test_the_answer_carries_the_plan_its_figures_belong_to(chance):
    scenario = DENPASAR.replace({"target": 0.055})
    found = seek_teams(scenario, Staffing(1), chance, draws=100)
    applied = project(scenario.replace(changes_of(dict(found.plan))), 100)
    assert applied.coverage_end.line == pytest.approx(found.coverage_end)
    assert applied.target.probability == found.probability


def test_a_target_beyond_all_teams_says_the_best_and_what_binds():
    found = seek_teams(BLITAR, Staffing(1), draws=20)
    assert (found.reachable, found.value, found.binding) == (False, None, "maximum")
    everything = allocate(BLITAR, Staffing(found.best.value), draws=20)
    assert everything.best.coverage_end == pytest.approx(found.best.coverage_end)
    bound = seek_teams(BLITAR.replace({"target": 0.2}), Staffing(1, budget=1e6), draws=20)
    assert (bound.reachable, bound.binding) == (False, "money")


def test_a_target_already_met_takes_no_team():
    assert seek_teams(BLITAR.replace({"target": 0.1}), Staffing(1), draws=5).value == 0
    assert seek_teams(BLITAR.replace({"target": 0.1}), Staffing(1), 0.8, draws=5).value == 0


def test_floors_take_the_teams_they_take():
    found = seek_teams(BLITAR.replace({"target": 0.1}), Staffing(1, floors={"kelurahan": 6}), draws=5)
    assert found.value == 2


def test_a_staffing_that_cannot_be_is_refused():
    with pytest.raises(Infeasible):
        seek_teams(TOWN, Staffing(1, hours=31))
    caps = dict.fromkeys(OUTREACH, 0)
    assert seek_teams(TOWN.replace({"target": 0.3}), Staffing(1, caps=caps), draws=5).reachable is False


@pytest.mark.parametrize(("chance", "draws"), [(1.5, 10), (0.0, 10), (None, 0)])
def test_a_chance_or_fan_of_no_sense_is_refused(chance, draws):
    with pytest.raises(ValueError, match="chance"):
        seek_teams(TOWN, Staffing(1), chance, draws)
