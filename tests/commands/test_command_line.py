"""``python -m simulator``: the same engine without a browser."""

import json
from functools import partial
from pathlib import Path

import pytest

from simulator import project
from simulator.__main__ import main
from simulator.model import DRAWS, QUANTILES
from simulator.parameters import CHANNELS, MODEL, REGISTRY
from simulator.sharing import decode, encode
from tests.calls import LINKS_OF_NOBODY, assert_refused, printed, run_python

ROOT = Path(__file__).parents[2]
LINK = "m=1&r=denpasar-2024&kecamatan.events=30&lang=id"
FIGURE = {"line", *QUANTILES}
STOCKS = {"wajib_ktp", "recorded", "active", "coverage"}


@pytest.fixture
def answer(capsys):
    return partial(printed, capsys, "project")


def test_today_and_the_period_are_told(answer, monkeypatch):
    link = LINK + "&code=91.71"
    end = answer(link, "--draws", "20")["horizon"]["end"]
    for day, period in ((end, "running"), ("2024-10-08", "ahead"), ("2026-02-28", "past")):
        monkeypatch.setenv("IKD_TODAY", day)
        told = answer(link, "--draws", "20")
        assert (told["today"], told["period"]) == (day, period)


def test_the_object_has_the_keys_of_the_contract(answer):
    told = answer(LINK, "--draws", "20")
    # Beyond the contract: draws, seed, limits, flows, the target at the start and the probability's error.
    assert told.keys() == {
        "model", "scenario", "link", "repairs", "horizon", "start", "end", "target", "pace", "channels",
        "draws", "seed", "limits", "flows", "today", "period", "targets", "year_ends",
    }  # fmt: skip
    assert told["horizon"].keys() == {"start", "end", "days", "service_days"}
    assert told["start"].keys() == STOCKS | {"target_people", "target_achievement"}
    assert told["end"].keys() == STOCKS
    for stock in ("wajib_ktp", "recorded", "active"):
        assert told["end"][stock].keys() == FIGURE
    for basis in ("wajib_ktp", "recorded"):
        assert told["end"]["coverage"][basis].keys() == FIGURE
        assert isinstance(told["start"]["coverage"][basis], float)
    assert told["target"].keys() == {
        "share", "basis", "people", "shortfall", "probability", "met_on", "probability_error",
        "denominator", "register", "base",
    }  # fmt: skip
    assert told["target"]["shortfall"].keys() == {"line", "p10", "p50", "p90"}
    assert told["pace"].keys() == {"needed_per_service_day", "planned_per_service_day"}
    assert [channel["key"] for channel in told["channels"]] == [*(channel.key for channel in CHANNELS), "recording"]
    for channel in told["channels"]:
        assert channel.keys() == {"key", "events", "activated", "credited", "non_resident"}
    assert told["scenario"].keys() == REGISTRY.keys()


def test_the_figures_are_those_of_the_engine(answer):
    told, result = answer(LINK, "--draws", "300", "--seed", "5"), project(decode(LINK).scenario, 300, 5)
    assert told["model"] == MODEL
    # 59 weekdays less the election of 27 November, Christmas and the joint leave after it.
    assert told["horizon"] == {"start": "2024-10-09", "end": "2024-12-31", "days": 83, "service_days": 56}
    assert told["start"]["active"] == 19_740
    for basis, bands in result.coverage.items():
        end = bands.at(-1)
        assert told["end"]["coverage"][basis] == {name: getattr(end, name) for name in ("line", *QUANTILES)}
    assert told["end"]["active"]["p90"] == result.active.at(-1).p90
    assert told["target"]["probability"] == result.target.probability
    assert told["target"]["people"] == result.target.people
    assert told["target"]["shortfall"]["p10"] == result.target.shortfall.p10
    assert told["pace"]["needed_per_service_day"] == result.pace.needed
    credited = {account.key: account.credited for account in result.channels}
    assert {channel["key"]: channel["credited"] for channel in told["channels"]} == credited


def test_the_draws_and_seed_of_the_screen_are_the_defaults(answer):
    told = answer("m=1&r=blitar-2025")
    result = project(decode("m=1&r=blitar-2025").scenario)
    assert (told["draws"], told["seed"]) == (DRAWS, 1) == (result.draws, result.seed)
    assert told["end"]["coverage"]["wajib_ktp"]["p50"] == result.coverage_end.p50


def test_shares_are_fractions_and_dates_iso(answer):
    told = answer(LINK, "--draws", "20")
    assert told["target"]["share"] == 0.3
    assert told["scenario"]["growth"] == 0.01
    assert told["scenario"]["asn.from"] == "2024-05-22"
    assert told["scenario"]["loket.rule"] is None
    assert told["start"]["coverage"]["recorded"] == pytest.approx(19_740 / 510_493)


def test_the_day_the_target_is_met_is_told_or_null(answer):
    assert answer("m=1&r=padang-2025", "--draws", "5")["target"]["met_on"] == "2025-07-15"
    link = "m=1&r=blitar-2025&target=19.1&kelurahan.events=40"
    met = project(decode(link).scenario, 5).target.met_on
    assert answer(link, "--draws", "5")["target"]["met_on"] == met.isoformat()
    assert answer("m=1&r=blitar-2025", "--draws", "5")["target"]["met_on"] is None


def test_the_link_it_answers_with_opens_the_same_scenario(answer):
    told = answer("growth=2&r=blitar-2025&lang=en", "--draws", "20")
    content = decode(told["link"])
    assert content.scenario == decode("m=1&r=blitar-2025&growth=2").scenario
    assert told["link"] == encode(content.scenario, "en")
    assert content.repairs == ()


def test_repairs_are_listed_with_their_reason_in_the_links_language(answer):
    told = answer("m=1&r=blitar-2025&growth=abc&lang=en", "--draws", "20")
    (repair,) = told["repairs"]
    assert repair.keys() == {"key", "received", "used", "reason"}
    assert (repair["key"], repair["received"], repair["used"]) == ("growth", "abc", "1.5")
    assert "is not a number" in repair["reason"]
    told = answer("m=1&r=blitar-2025&growth=abc&lang=id", "--draws", "20")
    assert "bukan angka" in told["repairs"][0]["reason"]


def test_daily_adds_every_day(answer):
    told = answer(LINK, "--draws", "30", "--daily")
    daily = told["daily"]
    assert len(daily) == told["horizon"]["days"] + 1
    assert (daily[0]["date"], daily[-1]["date"]) == ("2024-10-09", "2024-12-31")
    for day in daily:
        assert day.keys() == STOCKS | {"date"}
        assert day["active"].keys() == day["coverage"]["recorded"].keys() == FIGURE
    assert {key: daily[-1][key] for key in STOCKS} == told["end"]
    assert set(daily[0]["active"].values()) == {19_740}
    told.pop("daily")
    assert told == answer(LINK, "--draws", "30")


@pytest.mark.parametrize("link", [*LINKS_OF_NOBODY, ""])
def test_every_figure_is_finite_even_where_nobody_is(answer, link):
    told = answer(link, "--draws", "10", "--daily")
    assert told["daily"]


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("fly",),
        ("project",),
        ("project", LINK, "--draws", "0"),
        ("project", LINK, "--draws", "-5"),
        ("project", LINK, "--draws", "many"),
        ("project", LINK, "--draws", "999999999"),
        ("project", LINK, "--seed", "1.5"),
        ("project", LINK, "--daily"),
        ("project", LINK, "another"),
        ("project", LINK, "--colour"),
    ],
)
def test_a_call_that_makes_no_sense_exits_with_2_and_one_line(capsys, arguments):
    assert_refused(capsys, arguments)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "id",
            ["Cakupan 31\u00a0Des\u00a02024", "Target", "30,00\u00a0%", "kurang dari 1 dari 100", "Kantor kecamatan"],
        ),
        ("en", ["Coverage 31\u00a0Dec\u00a02024", "Target", "30.00\u00a0%", "less than 1 of 100", "Kecamatan offices"]),
    ],
)
def test_without_json_it_prints_a_summary_to_read(capsys, language, words):
    assert main(["project", f"m=1&r=denpasar-2024&lang={language}", "--draws", "100"]) == 0
    captured = capsys.readouterr()
    assert all(word in captured.out for word in words)
    assert len(captured.out.splitlines()) < 25
    assert captured.err == ""


def test_the_summary_says_what_was_wrong_with_the_link(capsys):
    assert main(["project", "m=1&r=blitar-2025&growth=abc&lang=en", "--draws", "20"]) == 0
    assert "growth='abc'" in capsys.readouterr().out
    assert main(["project", "m=1&r=blitar-2025&lang=en", "--draws", "20"]) == 0
    assert "What the link got wrong" not in capsys.readouterr().out


def test_from_a_shell_it_prints_one_json_object_and_exits_with_0():
    done = run_python("-m", "simulator", "project", "?" + LINK, "--draws", "20", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["scenario"]["kecamatan.events"] == 30
    assert done.stdout.count("\n") == 1


def test_from_a_shell_a_senseless_call_exits_with_2():
    done = run_python("-m", "simulator", "project", LINK, "--draws", "none")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "--draws" in done.stderr
