"""Forecasts from a place's own figures: never looking ahead, honest about their error."""

import dataclasses
import datetime as dt
import json

import numpy as np
import pytest

from simulator.__main__ import main
from simulator.evidence.backtest import Backtest, backtest, shipped_backtest
from simulator.evidence.forecast import Forecast, Pool, forecast
from simulator.evidence.observations import Observation, shipped
from simulator.evidence.pace.stretches import histories, stretches
from simulator.narrative.backtest import backtest_sentences
from simulator.words import formats, say

START = dt.date(2024, 1, 1)


def figure(place: str, day: int, coverage: float, quality: str = "A", level: str = "kota") -> Observation:
    date = START + dt.timedelta(days=day)
    return Observation(place, level, "", date, "day", None, None, None, None, "", None, coverage, None, quality, "", "")


def test_figures_of_quality_c_and_those_without_coverage_are_never_scored():
    rows = [figure("X", 0, 0.05), figure("X", 60, 0.2, "C"), figure("X", 90, 0.06)]
    rows.append(dataclasses.replace(rows[0], date=START + dt.timedelta(days=120), coverage=None))
    found = backtest(rows)
    assert [(one.before, one.actual) for one in found.forecasts] == [(0.05, 0.06)]


def test_of_two_figures_of_one_day_the_better_counts():
    rows = [figure("X", 0, 0.05, "B"), figure("X", 0, 0.04, "A"), figure("X", 50, 0.06)]
    assert backtest(rows).forecasts[0].before == 0.04


def test_no_forecast_knows_what_comes_after_it():
    """Whatever a place's later figures are, its earlier forecasts stay the same to the last digit."""
    rows = [
        figure("X", 0, 0.02),
        figure("X", 100, 0.03),
        figure("X", 200, 0.05),
        figure("Y", 0, 0.1),
        figure("Y", 90, 0.2),
    ]
    other = [*rows[:2], figure("X", 200, 0.29), figure("X", 260, 0.3), *rows[3:]]
    first, second = ([one for one in backtest(some).forecasts if one.place == "X"] for some in (rows, other))
    assert first[0].quantiles == second[0].quantiles
    assert first[1].quantiles == second[1].quantiles
    assert first[1].crps != second[1].crps


def test_a_shipped_place_in_the_file_is_not_in_its_own_pool():
    rows = [row for row in shipped() if row.place == "Kota Padang"]
    early = rows[:2]
    faster = [dataclasses.replace(early[0], place="kota PADANG"), dataclasses.replace(early[1], place="kota PADANG")]
    same, renamed = backtest(early).forecasts[0], backtest(faster).forecasts[0]
    assert same.quantiles == renamed.quantiles


def test_scores_are_what_their_definitions_say():
    found = backtest([figure("X", 0, 0.05), figure("X", 60, 0.06), figure("X", 120, 0.08)])
    x = np.sort(np.random.default_rng(1).normal(0.1, 0.02, 400))
    spread = np.abs(x[:, None] - x[None, :]).mean() / 2
    assert Forecast(x).crps(0.12) == pytest.approx(np.abs(x - 0.12).mean() - spread)
    for one in found.forecasts:
        assert one.errors[0] == pytest.approx(one.actual - one.before)
    assert found.forecasts[1].errors[1] == pytest.approx(0.01, rel=1e-6)
    best = min(*found.baselines.values(), found.pool_crps)
    assert found.crps_skill.value == pytest.approx(1 - found.crps / best)


def test_a_faster_past_and_a_longer_wait_promise_more():
    pool = Pool(stretches(shipped()))
    slow, fast = [figure("X", 0, 0.05), figure("X", 90, 0.055)], [figure("X", 0, 0.02), figure("X", 90, 0.055)]
    near, far = START + dt.timedelta(days=150), START + dt.timedelta(days=400)
    assert forecast(slow, near, pool).quantile(0.5) < forecast(fast, near, pool).quantile(0.5)
    assert forecast(fast, near, pool).quantile(0.9) < forecast(fast, far, pool).quantile(0.9)
    with pytest.raises(ValueError, match="later date"):
        forecast(fast, START, pool)
    with pytest.raises(ValueError, match="figure"):
        forecast([], far, pool)


def test_ranges_hold_about_as_often_as_they_say_on_places_made_up_by_the_forecasts_own_story():
    """300 places, each with a pace of its own that changes from stretch to stretch and sometimes rests."""
    rng = np.random.default_rng(5)
    rows = []
    for k in range(300):
        usual, day, cover = rng.normal(np.log(0.003), 0.6), 330, 0.03
        for _ in range(3):
            rows.append(figure(f"P{k}", day, cover))
            wait = int(rng.integers(30, 240))
            pace = 0.0 if rng.random() < 0.1 else np.exp(usual + rng.normal(0, 0.6))
            day, cover = day + wait, min(cover * (1 + rng.normal(0, 0.02)) + pace * wait / 30.4, 0.29)
    found = backtest(rows)
    assert len(found.forecasts) == 600
    assert 0.7 <= found.held(0.8) <= 0.95
    assert 0.4 <= found.held(0.5) <= 0.8


def test_the_shipped_figures_reach_what_was_set():
    found = shipped_backtest()
    assert len(found.forecasts) == sum(len(rows) - 1 for rows in histories(shipped()).values())
    assert 0.7 <= found.held(0.8) <= 0.9
    # Against a plain draw from the pool's paces, harder to beat than a way that names one figure.
    assert found.crps_skill.value >= 0
    assert found.last_pace_skill.value >= 0.1


def test_the_command_prints_every_score_and_row(capsys, tmp_path):
    assert main(["backtest", "simulator/data/coverage.csv", "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert set(printed) >= {"n", "places", "coverage50", "coverage80", "crps", "baselines", "skill_vs_best", "rows"}
    assert set(printed["baselines"]) == {"no_change", "last_pace", "pool_median"}
    assert len(printed["rows"]) == printed["n"] == len(shipped_backtest().forecasts)
    assert printed["mae"] == pytest.approx(np.mean([row["error"] for row in printed["rows"]]))
    assert printed["pool_draw"]["crps"] == pytest.approx(np.mean([row["pool_draw"]["crps"] for row in printed["rows"]]))
    assert printed["skill_vs_best"] == printed["skill"]["crps"]["value"]
    assert main(["backtest", "simulator/data/coverage.csv", "--json", "--with", "model"]) == 0
    by_model = json.loads(capsys.readouterr().out)
    assert (set(by_model), set(by_model["rows"][0])) == (set(printed), set(printed["rows"][0]))
    assert (printed["with"], by_model["with"]) == ("experience", "model")
    empty = tmp_path / "empty.csv"
    empty.write_text("place,level,as_of_date,true_coverage_percent,quality\nX,kota,2024-01-01,3,A\nX,kota,oops,4,A\n")
    assert main(["backtest", str(empty), "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert (printed["n"], printed["skill_vs_best"], printed["problems"][0]["line"]) == (0, None, 3)
    assert main(["backtest", str(empty), "--lang", "en"]) == 0
    assert "Line 3" in capsys.readouterr().out


def test_like_is_held_against_like_and_places_are_drawn_anew():
    found = shipped_backtest()
    errors = found.baselines | {"pool_draw": found.pool_mae}
    scores = found.baselines | {"pool_draw": found.pool_crps}
    for skill, own, others in ((found.mae_skill, found.mae, errors), (found.crps_skill, found.crps, scores)):
        assert skill.against == min(others, key=others.get)
        assert skill.value == pytest.approx(1 - own / others[skill.against])
        assert skill.low < skill.value < skill.high
    assert found.last_pace_skill.value == pytest.approx(1 - found.mae / found.baselines["last_pace"])
    one_place = Backtest(tuple(one for one in found.forecasts if one.place == "Kota Padang"))
    assert (one_place.crps_skill.low, one_place.crps_skill.high) == (None, None)
    twice = Backtest(
        tuple(dataclasses.replace(one, place=name) for one in one_place.forecasts for name in ("Kota A", "Kota B"))
    )
    assert twice.crps_skill.low == pytest.approx(twice.crps_skill.high) == pytest.approx(one_place.crps_skill.value)


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_text_says_smaller_or_larger_and_gives_the_interval_the_same_way(language):
    found = shipped_backtest()
    better, worse = (
        Backtest(tuple(dataclasses.replace(one, crps=one.pool_crps * factor) for one in found.forecasts))
        for factor in (0.5, 1.5)
    )
    smaller, larger = (
        say(f"evidence.backtest_{way}_between", language, low="50 %", high="50 %") for way in ("smaller", "larger")
    )
    assert smaller in backtest_sentences(better, language)[2].replace(formats.NBSP, " ")
    assert larger in backtest_sentences(worse, language)[2].replace(formats.NBSP, " ")


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe", b"a,b\n1,2\n"])
def test_a_file_that_cannot_be_used_is_told_in_one_line(content, capsys, tmp_path):
    file = tmp_path / "file.csv"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(SystemExit) as left:
        main(["backtest", str(file), "--json"])
    assert left.value.code == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
