"""The planning verbs of the command line."""

import json
from functools import partial

import pytest

from simulator import project
from simulator.__main__ import main
from simulator.parameters import REGISTRY
from simulator.planning.allocation.allocate import allocate
from simulator.planning.allocation.staffing import Staffing
from simulator.planning.levers import OUTREACH
from simulator.planning.seek import seek
from simulator.sharing import decode
from tests.calls import LINKS_OF_NOBODY, assert_refused, printed

BLITAR = "m=1&r=blitar-2025&lang=id"
DENPASAR = "m=1&r=denpasar-2024&target=4.9&lang=en"
DENPASAR_LOW = "m=1&r=denpasar-2024&target=4.4&lang=en"
"""Low enough for one lever to be had with a chance of 80 %."""
LIMITS = {
    "capacity",
    "venues",
    "audience",
    "ceiling",
    "calendar",
    "turnout",
    "maximum",
    "no_effect",
    "team_days",
    "money",
}


@pytest.fixture
def answer(capsys):
    return partial(printed, capsys, quiet=False)  # a search that stops early says so on stderr


def test_seek_has_the_keys_and_figures_of_the_contract(answer):
    told = answer("seek", DENPASAR_LOW, "--lever", "kelurahan.events", "--chance", "0.8", "--draws", "100")
    assert told.keys() >= {"lever", "value", "reachable", "coverage_end", "probability", "best", "binding"}
    assert told["best"].keys() >= {"value", "coverage_end", "probability"}
    found = seek(decode(DENPASAR_LOW).scenario, "kelurahan.events", 0.8, 100)
    assert (told["value"], told["probability"]) == (found.value, found.probability)
    assert told["binding"] is None
    assert told["value_link"] == str(found.value)
    applied = project(decode(told["link"]).scenario, 100)
    assert applied.coverage_end.line == told["coverage_end"]
    assert applied.target.probability == told["probability"] >= 0.8


def test_seek_spells_shares_as_fractions_and_dates_iso(answer):
    told = answer("seek", "m=1&r=blitar-2025&target=19.1", "--lever", "kelurahan.success", "--draws", "20")
    assert 0 < told["best"]["value"] <= 1
    assert told["best"]["value_link"] == "100"
    told = answer("seek", DENPASAR, "--lever", "loket.rule", "--draws", "20")
    assert told["value"] == told["value_link"]
    assert told["value"].startswith("2024-1")
    told = answer("seek", "m=1&r=blitar-2025&target=10", "--lever", "loket.rule", "--draws", "20")
    assert (told["reachable"], told["value"], told["value_link"]) == (True, None, "off")


@pytest.mark.parametrize("link", [BLITAR, "m=1&r=denpasar-2024"])
@pytest.mark.parametrize("lever", ["kelurahan.events", "loket.rule", "downtime", "teams"])
def test_an_unreachable_target_says_the_best_and_what_binds(answer, link, lever):
    told = answer("seek", link, "--lever", lever, "--draws", "20")
    assert (told["reachable"], told["value"], told["coverage_end"]) == (False, None, None)
    assert 0 < told["best"]["coverage_end"] < 0.3
    assert told["best"]["value"] is not None
    assert told["binding"] in LIMITS


def test_teams_are_sought_like_a_lever(answer):
    told = answer("seek", DENPASAR, "--lever", "teams", "--draws", "20")
    assert told["lever"] == "teams"
    assert told["value"] == int(told["value_link"]) > 0


def test_map_has_rows_of_y_and_columns_of_x(answer):
    told = answer("map", DENPASAR, "--x", "kelurahan.events", "--y", "growth", "--size", "5", "--draws", "20")
    assert told.keys() >= {"x", "y", "coverage", "probability"}
    assert told["x"]["key"] == "kelurahan.events"
    assert told["x"]["values"] == list(range(0, 61, 15))
    assert (len(told["coverage"]), len(told["coverage"][0])) == (len(told["y"]["values"]), len(told["x"]["values"]))
    scenario = decode(DENPASAR).scenario
    cell = scenario.replace({"kelurahan.events": told["x"]["values"][3], "growth": told["y"]["values"][1]})
    assert told["coverage"][1][3] == pytest.approx(project(cell, 1).coverage_end.line, rel=1e-12)
    assert told["probability"][1][3] == project(cell, 20).target.probability


def test_map_prints_json_without_being_asked(capsys):
    assert main(["map", BLITAR, "--x", "loket.rule", "--y", "asn.events", "--size", "3", "--draws", "5"]) == 0
    assert json.loads(capsys.readouterr().out)["x"]["values"][0] == "2025-12-01"


@pytest.mark.parametrize("link", [BLITAR, DENPASAR])
def test_tornado_is_a_list_sorted_by_swing(answer, link):
    told = answer("tornado", link)
    # On five weekdays the counter has no sixth day to open on.
    ranged = {key for key, p in REGISTRY.items() if p.plausible} - {"loket.events"}
    assert {row["key"] for row in told} == ranged | {"loket.rule"}
    assert all(row.keys() == {"key", "low", "high", "coverage_low", "coverage_high"} for row in told)
    swings = [abs(row["coverage_high"] - row["coverage_low"]) for row in told]
    assert swings == sorted(swings, reverse=True)


@pytest.mark.parametrize("objective", ["coverage", "chance", "cost"])
def test_allocate_has_the_keys_and_figures_of_the_contract(answer, objective):
    told = answer("allocate", DENPASAR, "--teams", "5", "--objective", objective, "--draws", "30")
    assert told.keys() >= {"plan", "coverage_end", "probability", "cost", "team_days", "binding", "yours"}
    assert told["yours"].keys() >= {"plan", "coverage_end", "probability", "cost", "team_days", "feasible"}
    assert set(told["plan"]) == set(OUTREACH)
    assert all(isinstance(count, int) for count in told["plan"].values())
    found = allocate(decode(DENPASAR).scenario, Staffing(5), objective, 30)
    assert told["plan"] == found.best.events
    assert told["yours"]["coverage_end"] == found.yours.coverage_end
    assert decode(told["link"]).scenario["kelurahan.events"] == told["plan"]["kelurahan"]
    if objective != "cost":
        assert told["binding"] in LIMITS


def test_allocate_takes_money_costs_floors_caps_and_districts(answer):
    told = answer(
        "allocate", DENPASAR, "--teams", "6", "--budget", "60000000", "--cost", "kelurahan=100000", "--draws", "5",
        "--floor", "asn=1", "--cap", "kelurahan=9", "--district", "Barat=2:30", "--district", "Timur=1",
    )  # fmt: skip
    assert told["cost"] <= 60_000_000
    assert told["plan"]["asn"] >= 1
    assert told["plan"]["kelurahan"] <= 9
    assert [share["name"] for share in told["districts"]] == ["Barat", "Timur"]
    assert sum(share["events"] for share in told["districts"]) == told["plan"]["kecamatan"] >= 3


def test_an_own_plan_that_cannot_be_staffed_is_said_so_with_the_sum(answer):
    told = answer("allocate", DENPASAR, "--teams", "1", "--draws", "5")
    assert told["yours"]["feasible"] is False
    (refused,) = told["yours"]["refused"]
    assert (refused["reason"], refused["needed"], refused["available"]) == ("team_days", 25, 5)
    assert "28.6 hours a day" in refused["sentence"]


@pytest.mark.parametrize(
    "verb",
    [
        ("seek", "--lever", "kelurahan.events"),
        ("map", "--x", "growth", "--y", "exit", "--size", "2"),
        ("allocate", "--teams", "1"),
    ],
)
def test_repairs_are_listed(answer, verb):
    name, *rest = verb
    told = answer(name, "m=1&r=blitar-2025&growth=abc&lang=en", *rest, "--draws", "5")
    (repair,) = told["repairs"]
    assert (repair["key"], repair["received"]) == ("growth", "abc")


def test_the_tornados_list_leaves_repairs_to_standard_error(capsys):
    assert main(["tornado", "m=1&r=blitar-2025&growth=abc&lang=en", "--json"]) == 0
    captured = capsys.readouterr()
    assert isinstance(json.loads(captured.out), list)
    assert "growth" in captured.err


SENSELESS = [
    ("seek", BLITAR),
    ("seek", BLITAR, "--lever", "name"),
    ("seek", BLITAR, "--lever", "x" * 500),
    ("seek", BLITAR, "--lever", "kelurahan.events", "--chance", "1"),
    ("seek", BLITAR, "--lever", "kelurahan.events", "--chance", "0"),
    ("seek", BLITAR, "--lever", "kelurahan.events", "--chance", "80%"),
    ("seek", BLITAR, "--lever", "kelurahan.events", "--chance", "nan"),
    ("map", BLITAR, "--x", "growth"),
    ("map", BLITAR, "--x", "growth", "--y", "growth"),
    ("map", BLITAR, "--x", "growth", "--y", "target"),
    ("map", BLITAR, "--x", "growth", "--y", "exit", "--size", "1"),
    ("map", BLITAR, "--x", "growth", "--y", "exit", "--size", "1000"),
    ("tornado",),
    ("tornado", BLITAR, "--teams", "3"),
    ("allocate", BLITAR),
    ("allocate", BLITAR, "--teams", "-1"),
    ("allocate", BLITAR, "--teams", "two"),
    ("allocate", BLITAR, "--teams", "2", "--budget", "-5"),
    ("allocate", BLITAR, "--teams", "2", "--budget", "inf"),
    ("allocate", BLITAR, "--teams", "2", "--objective", "fame"),
    ("allocate", BLITAR, "--teams", "2", "--hours", "31"),
    ("allocate", BLITAR, "--teams", "2", "--hours", "0"),
    ("allocate", BLITAR, "--teams", "2", "--days", "8"),
    ("allocate", BLITAR, "--teams", "2", "--floor", "kelurahan=11"),
    ("allocate", BLITAR, "--teams", "2", "--floor", "loket=1"),
    ("allocate", BLITAR, "--teams", "2", "--cost", "kelurahan"),
    ("allocate", BLITAR, "--teams", "2", "--district", "=3"),
    ("allocate", BLITAR, "--teams", "2", "--district", "A=1:0"),
]


@pytest.mark.parametrize("arguments", SENSELESS)
def test_a_call_that_makes_no_sense_exits_with_2_and_one_line(capsys, arguments):
    assert_refused(capsys, arguments)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ("seek", BLITAR, "--lever", "kelurahan.events"),
            ["saja target tidak bisa tercapai", "19,13", "tempat yang sama"],
        ),
        (
            ("seek", DENPASAR_LOW, "--lever", "kelurahan.events", "--chance", "0.8"),
            ["takes", "events a week", "8 of 10"],
        ),
        (("seek", DENPASAR, "--lever", "teams"), ["Number of teams", "teams"]),
        (("tornado", BLITAR), ["Kelurahan: warga datang per kegiatan", "orang per kegiatan", "sampai"]),
        (("allocate", DENPASAR, "--teams", "5"), ["Your plan", "Rp", "What binds: team-days", "Assumption"]),
        (("allocate", BLITAR, "--teams", "1", "--hours", "4"), ["tidak bisa dijalankan", "5 jam layanan"]),
    ],
)
def test_without_json_it_prints_a_summary_in_the_links_language(capsys, arguments, words):
    assert main([*arguments, "--draws", "40"]) == 0
    captured = capsys.readouterr()
    assert all(word in captured.out for word in words), captured.out
    assert len(captured.out.splitlines()) < 25
    assert captured.err == ""


@pytest.mark.slow
@pytest.mark.parametrize("link", LINKS_OF_NOBODY)
@pytest.mark.parametrize(
    "verb",
    [
        ("seek", "--lever", "kelurahan.events"),
        ("seek", "--lever", "loket.rule", "--chance", "0.5"),
        ("seek", "--lever", "teams"),
        ("map", "--x", "kelurahan.events", "--y", "loket.rule", "--size", "2"),
        ("tornado",),
        ("allocate", "--teams", "2"),
        ("allocate", "--teams", "2", "--objective", "chance"),
    ],
)
def test_every_figure_is_finite_even_where_nobody_is(answer, link, verb):
    name, *rest = verb
    assert answer(name, link, *rest, "--draws", "5")
