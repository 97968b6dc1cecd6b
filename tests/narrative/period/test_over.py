"""A period that is over is told as what was, and nothing is advised in it."""

import datetime as dt

import pytest

from simulator.model.cache import projected
from simulator.model.calendar import change_from_tomorrow
from simulator.narrative import facts, recommendation, sentences
from simulator.narrative.period import is_over, no_advice_sentence, plan_from_sentence, proposals_sentence
from simulator.narrative.situation import Situation
from simulator.parameters import LANGUAGES
from simulator.presets import BY_KEY, PRESETS
from simulator.words import formats

BLITAR = BY_KEY["blitar-2025"].scenario
PRESENT = ("Dengan rencana ini", "With this plan", "Bila laju ini bertahan", "If this pace holds", "Yang masih mungkin")


def situation(scenario, language="id"):
    """The plan as it is told, beside itself."""
    return Situation(projected(scenario), projected(scenario), scenario, language)


def all_told(s):
    """Every sentence of the hand-outs."""
    parts = [recommendation.problem(s), *facts.analysis(s), recommendation.conclusion(s)]
    lines = [line.text for part in parts for line in part] + [s.headline]
    return " ".join(lines), [line.text for line in recommendation.recommendation(s)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("preset", [preset.key for preset in PRESETS])
def test_of_a_period_that_is_over_no_paper_advises_anything(preset, language, monkeypatch):
    plan = BY_KEY[preset].scenario
    monkeypatch.setenv("IKD_TODAY", (plan.day("end") + dt.timedelta(days=1)).isoformat())
    s = situation(plan, language)
    told, advice = all_told(s)
    assert s.better is None
    assert advice == [no_advice_sentence(plan, language)]
    assert not any(words in told for words in PRESENT)
    assert sentences.closing_sentence(s.projection, language) in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_period_ends_at_midnight_of_its_last_day_where_the_city_lies(language, monkeypatch):
    told = {}
    for day in ("2025-12-30", "2025-12-31", "2026-01-01"):
        monkeypatch.setenv("IKD_TODAY", day)
        told[day] = is_over(BLITAR), no_advice_sentence(BLITAR, language), all_told(situation(BLITAR, language))[1]
    assert [over for over, _, _ in told.values()] == [False, False, True]
    assert told["2025-12-30"][1] is None
    assert told["2025-12-31"][1] != told["2026-01-01"][1]
    assert len(told["2025-12-30"][2]) > len(told["2025-12-31"][2]) == 1


def test_what_is_possible_is_dated_tomorrow_while_the_period_runs(monkeypatch):
    monkeypatch.setenv("IKD_TODAY", "2025-12-10")
    s = situation(BLITAR)
    assert "11\u00a0Des" in sentences.possible_sentence(s.projection, s.better, "id")
    assert s.better.changes["loket.rule"] == dt.date(2025, 12, 11)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_says_from_when_its_numbers_hold(language, monkeypatch):
    """A change of yesterday is one of the plan as a whole only where no day has gone by."""
    told = {}
    for day in ("2025-11-29", "2025-11-30", "2025-12-10", "2026-01-01"):
        monkeypatch.setenv("IKD_TODAY", day)
        changed = change_from_tomorrow(BLITAR, {"kelurahan.events": 30})
        told[day] = plan_from_sentence(changed, BLITAR, language)
        assert plan_from_sentence(BLITAR, BLITAR, language) is None
        assert (proposals_sentence(BLITAR, language) is None) == (told[day] is None)
    assert [sentence is None for sentence in told.values()] == [True, True, False, True]
    monkeypatch.setenv("IKD_TODAY", "2025-12-10")
    assert formats.long_date(dt.date(2025, 12, 11), language) in told["2025-12-10"]
    changed = change_from_tomorrow(BLITAR, {"kelurahan.events": 30})
    s = Situation(projected(changed), projected(BLITAR), BLITAR, language)
    assert told["2025-12-10"] in all_told(s)[0]
    monkeypatch.setenv("IKD_TODAY", "2025-12-12")
    assert plan_from_sentence(changed, BLITAR, language) not in (None, told["2025-12-10"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_older_link_whose_plan_is_counted_from_the_figures_on_says_so(language, monkeypatch):
    monkeypatch.setenv("IKD_TODAY", "2025-12-10")
    said = plan_from_sentence(BLITAR.replace({"kelurahan.events": 30}), BLITAR, language)
    assert formats.long_date(dt.date(2025, 12, 1), language) in said
    assert plan_from_sentence(BLITAR.replace({"growth": 0.03}), BLITAR, language) is None
