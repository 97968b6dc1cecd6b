"""A city of one's own has a plan of its size, at its own pace where two counts show it."""

import datetime as dt
from dataclasses import replace

import pytest

from simulator.evidence.own_city import OwnFigures, own_city, pace_of, pace_of_size
from simulator.model import project_line
from simulator.narrative.city.own_pace import own_pace, own_pace_sentences
from simulator.presets import BY_KEY, OWN_CITY, SCALED
from simulator.scenario import ScenarioError
from simulator.sharing import decode, encode

TODAY, NEW_YEARS_EVE = dt.date(2026, 11, 25), dt.date(2026, 12, 31)
MALANG = OwnFigures(412_310, 406_125, 40_000, TODAY, NEW_YEARS_EVE, "Kota Contoh", "35.73")
WITH_OLDER = replace(MALANG, older_date=dt.date(2026, 5, 31), older_active=33_000)


@pytest.mark.parametrize("wajib", [4_000, 60_000, 412_310, 4_000_000])
def test_recording_holds_the_share_recorded(wajib):
    figures = OwnFigures(wajib, round(wajib * 0.985), wajib // 10, TODAY, dt.date(2027, 12, 31))
    _, line = project_line(own_city(figures).plan)
    assert line.recorded[-1] / line.wajib_ktp[-1] >= line.recorded[0] / line.wajib_ktp[0]


def test_everything_it_rests_on_is_written_into_the_link():
    plan = own_city(WITH_OLDER).plan
    link = encode(plan)
    opened = decode(link)
    assert (opened.scenario, opened.repairs) == (plan, ())
    for pair in ("city=Kota%20Contoh", "code=35.73", "as_of=2026-11-25", "older.date=2026-05-31", "older.active=33000"):
        assert f"&{pair}&" in link


def test_an_older_count_sets_the_pace():
    found = own_city(WITH_OLDER)
    assert found.fitted
    then = found.plan.replace({"as_of": dt.date(2026, 5, 31), "end": TODAY, "active": 33_000})
    _, line = project_line(then)
    assert line.active[-1] == pytest.approx(40_000, rel=0.01)
    assert found.plan != own_city(MALANG).plan


def test_without_one_the_pace_is_the_median_of_places_of_its_size():
    found = own_city(MALANG)
    pace, neighbours = pace_of_size(412_310)
    paces = [one.pace for one in neighbours]
    assert paces == sorted(paces, reverse=True)
    assert found.pace == pace == paces[2]
    assert all(412_310 / 4 < one.size < 412_310 * 4 for one in neighbours)
    _, line = project_line(found.plan.replace({"end": TODAY + dt.timedelta(days=365)}))
    coverage = line.active / line.wajib_ktp
    assert (coverage[-1] - coverage[0]) / 12 == pytest.approx(pace, rel=0.05)


def test_whose_pace_it_is_stays_known_until_a_yield_is_changed():
    for figures in (MALANG, WITH_OLDER):
        plan = decode(encode(own_city(figures).plan)).scenario
        assert pace_of(plan) is not None
        assert pace_of(plan.replace({"kelurahan.events": 9})) is not None
        assert pace_of(plan.replace({SCALED[0]: 99.0})) is None
    assert pace_of(BY_KEY["blitar-2025"].scenario) is None


def test_the_page_says_whose_pace_it_is():
    own, size = (" ".join(own_pace_sentences(own_city(one).plan, "id")) for one in (WITH_OLDER, MALANG))
    assert "laju kota Anda sendiri, " in own
    assert "Dihitung dari 33.000 orang" in own
    assert "laju daerah seukurannya" in size
    assert "Kota Denpasar" in size
    other = " ".join(own_pace_sentences(BY_KEY[OWN_CITY].scenario.replace({"active": 9_999}), "en"))
    assert other.startswith("The pace of this plan does not come from two counts of your city.")
    assert own_pace_sentences(BY_KEY["blitar-2025"].scenario, "id") == ()


def test_on_a_phone_whose_pace_it_is_takes_a_line_and_the_places_are_folded():
    for figures in (WITH_OLDER, MALANG):
        plan = own_city(figures).plan
        said = own_pace(plan, "id")
        assert len(said.short) < 110
        assert "Kota Denpasar" not in said.short
        assert own_pace_sentences(plan, "id") == (f"{said.short} {said.rests_on}",)


def test_a_pace_that_no_plan_can_show_is_said():
    found = own_city(replace(WITH_OLDER, older_date=TODAY - dt.timedelta(days=3), older_active=1_000))
    assert not found.fitted
    assert "tidak bisa meniru" in " ".join(own_pace_sentences(found.plan, "id"))


def test_figures_that_cannot_be_are_refused_with_every_problem():
    with pytest.raises(ScenarioError) as refused:
        own_city(replace(MALANG, recorded=500_000, end=TODAY))
    assert {problem.code for problem in refused.value.problems} == {"recorded_above_wajib", "end_before_start"}


@pytest.mark.parametrize("as_of", [dt.date(2045, 6, 1), dt.date(2045, 12, 30)])
def test_a_city_of_the_last_year_covered_has_a_pace_too(as_of):
    plan = decode(f"m=1&r={OWN_CITY}&as_of={as_of}&end=2045-12-31&active=20000").scenario
    assert own_pace_sentences(plan, "id")
