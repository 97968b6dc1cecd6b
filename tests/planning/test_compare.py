"""Scenarios side by side: figures are the projections', differences add up."""

import datetime as dt
import json

import pytest

from simulator.__main__ import main
from simulator.model import project
from simulator.planning.compare import compare, waterfall
from tests.planning.cities import BLITAR, DENPASAR, TOWN

BETTER = TOWN.replace({"kelurahan.events": 9, "kelurahan.officers": 4, "sekolah.success": 0.6, "growth": 0.03})


def test_each_scenario_is_projected_as_by_itself():
    found = compare([TOWN, BETTER, DENPASAR], draws=50)
    for projection, scenario in zip(found.projections, (TOWN, BETTER, DENPASAR), strict=True):
        assert projection.coverage_end == project(scenario, 50).coverage_end
    assert found.waterfalls[0] is None
    assert set(found.differing) >= {"kelurahan.events", "growth", "basis"}


@pytest.mark.parametrize(
    ("start", "end"), [(TOWN, BETTER), (BETTER, TOWN), (TOWN, BLITAR), (DENPASAR, TOWN), (TOWN, TOWN)]
)
def test_the_way_adds_up_to_the_difference(start, end):
    found = waterfall(start, end)
    ends = (project(scenario, 5).coverage[start.text("basis")].at(-1).line for scenario in (start, end))
    total = -next(ends) + next(ends)
    assert sum(step.gain for step in found.steps) + found.together == pytest.approx(total, abs=1e-9)


def test_each_step_is_the_change_of_that_lever_alone():
    found = waterfall(TOWN, BETTER)
    base = project(TOWN, 5).coverage_end.line
    assert {step.key for step in found.steps} <= {"kelurahan.events", "kelurahan.officers", "sekolah.success", "growth"}
    for step in found.steps:
        assert step.gain == pytest.approx(
            project(TOWN.replace({step.key: step.to}), 5).coverage_end.line - base, abs=1e-9
        )
    gains = [abs(step.gain) for step in found.steps]
    assert gains == sorted(gains, reverse=True)


def test_what_two_levers_bring_only_together_is_not_given_to_either():
    """Events of a channel that nobody visits bring nothing, nor visitors of one without events."""
    idle = TOWN.replace({"lain.events": 0, "lain.turnout": 0.0})
    both = idle.replace({"lain.events": 4, "lain.turnout": 50.0})
    found = waterfall(idle, both)
    assert found.steps == ()
    assert found.together > 0


def test_other_facts_are_one_step():
    later = TOWN.replace({"end": TOWN["end"] + dt.timedelta(days=30), "active": 1_600})
    assert [step.key for step in waterfall(TOWN, later).steps] == ["facts"]


@pytest.mark.parametrize(("count", "baseline"), [(0, 0), (5, 0), (2, 2), (2, -1)])
def test_none_too_many_or_no_such_baseline_is_refused(count, baseline):
    with pytest.raises(ValueError, match="scenarios"):
        compare([TOWN] * count, baseline, draws=5)


LINKS = ("m=1&r=blitar-2025", "m=1&r=blitar-2025&kelurahan.events=9&lang=id", "m=1&r=denpasar-2024&nonsense=1")


def test_the_command_gives_one_object(capsys):
    assert main(["compare", *LINKS, "--baseline", "2", "--draws", "50", "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["baseline"] == 2
    assert [row["preset"] for row in printed["scenarios"]] == ["blitar-2025", "blitar-2025", "denpasar-2024"]
    assert printed["scenarios"][1]["difference"] == 0
    assert printed["scenarios"][1]["way"] is None
    assert printed["scenarios"][0]["way"]["steps"][0]["key"] == "kelurahan.events"
    assert printed["scenarios"][2]["repairs"]
    assert printed["differing"]["kelurahan.events"] == [2, 9, 2]


def test_the_command_prints_a_table(capsys):
    assert main(["compare", *LINKS[:2], "--draws", "50"]) == 0
    out = capsys.readouterr().out
    assert "Kelurahan: kegiatan per minggu" in out
    assert "19,06" in out


@pytest.mark.parametrize("arguments", [[LINKS[0]], [*LINKS, *LINKS], [*LINKS[:2], "--baseline", "3"]])
def test_a_call_of_no_sense_is_told_in_one_line(arguments, capsys):
    with pytest.raises(SystemExit) as left:
        main(["compare", *arguments])
    assert left.value.code == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
