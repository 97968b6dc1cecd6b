"""While a period runs no number that the office decides is reckoned as though it had held in days gone by."""

import datetime as dt

import numpy as np
import pytest

from simulator.__main__ import main
from simulator.model import project, project_line
from simulator.model.calendar import change_from_tomorrow, from_tomorrow
from simulator.planning.allocation.allocate import allocate
from simulator.planning.allocation.problem import changes_of
from simulator.planning.allocation.staffing import Staffing
from simulator.planning.compare import compare, waterfall
from simulator.planning.delay import cost_of_delay
from simulator.planning.evaluate import line_of
from simulator.planning.outlook import possible_instead
from simulator.planning.package import build_package
from simulator.planning.ranking.changes import most_helpful_lever, rank_changes, rank_channels, rank_levers
from simulator.planning.recovery import recovery_options
from simulator.planning.seek import seek
from simulator.planning.sensitivity.tornado import tornado
from simulator.planning.two_way_map.grid import two_way
from simulator.presets import BY_KEY, OWN_CITY
from simulator.scenario import HELD
from simulator.sharing import decode, encode
from simulator.words import formats
from tests.calls import printed
from tests.planning.test_from_tomorrow import on

TODAY, TOMORROW = dt.date(2026, 11, 1), dt.date(2026, 11, 2)
CITY = BY_KEY[OWN_CITY].scenario.replace({"target": 0.17})


@pytest.fixture(autouse=True)
def november():
    """Ten months of the year have gone by."""
    with on(TODAY):
        yield


def reopened(changes):
    """The plan of an answer's link, next year."""
    link = encode(change_from_tomorrow(CITY, changes))
    with on(dt.date(2027, 5, 5)):
        return decode(link).scenario


def test_the_link_of_what_was_sought_gives_the_figures_that_were_told():
    found = seek(CITY, "kelurahan.events", 0.5, draws=200)
    again = reopened({"kelurahan.events": found.value})
    assert again.ran.until == TOMORROW
    result = project(again, 200)
    assert (result.coverage_end.line, result.target.probability) == (found.coverage_end, found.probability)
    rosy = seek(CITY.replace({"as_of": TODAY}), "kelurahan.events", 0.5, draws=200)
    assert found.value != rosy.value
    with on(CITY.day("as_of")):
        assert seek(CITY, "kelurahan.events", 0.5, draws=200).value < found.value


def test_so_does_that_of_an_allocation_and_a_package():
    found = allocate(CITY, Staffing(teams=3, days=5, hours=8.0), draws=60)
    assert line_of(reopened(changes_of(found.best.events))).coverage == found.best.coverage_end
    package = build_package(CITY, draws=60)
    again = reopened(package.scenario.differences(CITY))
    assert again == package.scenario
    assert line_of(again).coverage == package.coverage_end


def test_a_map_a_swing_and_the_way_back_count_only_the_days_ahead():
    cells = two_way(CITY, "kelurahan.events", "sekolah.officers", 5, chance=False)
    corner = {"kelurahan.events": cells.x.values[-1], "sekolah.officers": cells.y.values[-1]}
    assert cells.coverage[-1, -1] == pytest.approx(line_of(reopened(corner)).coverage, rel=1e-11)
    swing = next(one for one in tornado(CITY) if one.key == "kelurahan.events")
    assert swing.coverage_high == pytest.approx(line_of(reopened({swing.key: swing.high})).coverage, rel=1e-11)
    turnout = next(one for one in tornado(CITY) if one.key == "kelurahan.turnout")
    assert turnout.coverage_high == pytest.approx(line_of(CITY.replace({turnout.key: turnout.high})).coverage)
    wanted = float(project_line(reopened({"kelurahan.events": 9}))[1].active[-1])
    assert {way.key: way.to for way in recovery_options(CITY, wanted)}["kelurahan.events"] == 9


def test_waiting_no_week_is_the_plan_itself():
    more = change_from_tomorrow(CITY, {"kelurahan.events": 20})
    found = cost_of_delay(more, CITY, (0, 2, 60))
    assert found.against == "baseline"
    assert found.late[0].begins == TOMORROW
    assert found.coverage_end == pytest.approx(line_of(more).coverage, rel=1e-12)
    assert found.late[2].coverage_end == pytest.approx(line_of(CITY).coverage, rel=1e-12)
    assert found.late[0].coverage_end > found.late[1].coverage_end > found.late[2].coverage_end


def test_late_in_a_period_events_no_longer_stand_before_the_rule():
    """Counted from the figures on, twelve events a week had ten months in which nobody could hold them."""
    options = {"kelurahan.events": 8, "loket.rule": TOMORROW}
    assert rank_changes(CITY, options)[0].key == "loket.rule"
    rosy = [line_of(CITY.replace({key: value})).coverage for key, value in options.items()]
    assert rosy[0] > rosy[1]
    assert next(iter(possible_instead(CITY).changes)) == "loket.rule"


def test_the_lever_that_helps_most_is_one_that_the_office_decides():
    assert most_helpful_lever(CITY) in HELD
    assert [one.key in HELD for one in rank_levers(CITY)] == sorted(one.key in HELD for one in rank_levers(CITY))[::-1]


def test_the_ranking_of_channels_is_that_of_the_days_ahead():
    best = rank_channels(CITY)[0]
    gain = (
        project_line(change_from_tomorrow(CITY, {best.key: best.to}))[1].active[-1] - project_line(CITY)[1].active[-1]
    )
    assert best.gain == pytest.approx(float(gain), abs=1e-6)


def test_a_plan_changed_back_is_the_plan_it_was():
    more = change_from_tomorrow(CITY, {"kelurahan.events": 20})
    assert change_from_tomorrow(more, {"kelurahan.events": CITY["kelurahan.events"]}) == CITY
    assert change_from_tomorrow(CITY, {"growth": 0.03}).ran is None
    assert more.ran == from_tomorrow(CITY).ran


def test_the_parts_of_a_comparison_add_up_to_the_whole():
    more = change_from_tomorrow(CITY, {"kelurahan.events": 20, "sekolah.events": 6})
    for start, end in ((CITY, more), (more, CITY)):
        steps = waterfall(start, end)
        total = sum(step.gain for step in steps.steps) + steps.together
        assert total == pytest.approx(line_of(end).coverage - line_of(start).coverage, abs=1e-12)
    assert np.sign(waterfall(CITY, more).steps[0].gain) == 1
    assert compare([CITY, more], draws=5).begins == (CITY.day("as_of") + dt.timedelta(days=1), TOMORROW)
    assert compare([CITY, CITY], draws=5).begins == ()


def test_the_command_line_says_from_when_and_the_link_of_its_answer_gives_its_figures(capsys):
    link = encode(CITY)
    sought = printed(capsys, "seek", link, "--lever", "kelurahan.events", "--draws", "50")
    again = printed(capsys, "project", sought["link"], "--draws", "50")
    assert again["end"]["coverage"]["wajib_ktp"]["line"] == sought["coverage_end"]
    assert again["target"]["probability"] == sought["probability"]
    assert main(["project", sought["link"], "--draws", "5"]) == 0
    assert formats.long_date(TOMORROW, "id") in capsys.readouterr().out
    both = printed(capsys, "compare", link, sought["link"], "--draws", "5")
    assert both["differing"]["plan.from"] == ["2026-01-01", "2026-11-02"]
