"""A built-in city goes on from its newest published figure to the end of the year that runs."""

import datetime as dt

import pytest

from simulator.presets import BY_KEY, OWN_CITY, PRESETS, figure_after, to_this_year

NOW = dt.date(2026, 11, 25)
DAYS = [("2025-12-30", 2025), ("2025-12-31", 2026), ("2026-01-01", 2026), ("2026-12-31", 2027)]


def rolled(key, today=NOW, **changes):
    preset = BY_KEY[key]
    return to_this_year(preset.scenario.replace(changes), preset.place, today)


def test_tegal_goes_on_from_its_count_of_the_last_day_of_2025():
    there, after = BY_KEY["tegal-2025"].scenario, rolled("tegal-2025")
    assert (after["as_of"], after["end"], after["active"]) == (dt.date(2025, 12, 31), dt.date(2026, 12, 31), 82_313)
    grown = 1_290_000 * (1 + 0.008 * 255 / 365)
    assert after["wajib_ktp"] == pytest.approx(grown, abs=1)
    assert after.number("recorded") / after.number("wajib_ktp") == pytest.approx(1_276_684 / 1_290_000, abs=1e-6)
    assert after["certainty.wajib_ktp"] == "about"
    facts = {"as_of", "end", "wajib_ktp", "recorded", "active", "certainty.wajib_ktp"}
    assert after.differences(there).keys() == facts


def test_denpasar_takes_the_denominators_that_were_published_with_its_count():
    after = rolled("denpasar-2024")
    assert [after[key] for key in ("active", "recorded", "wajib_ktp")] == [21_053, 511_434, 516_875]
    assert (after["as_of"], after["end"]) == (dt.date(2024, 11, 13), dt.date(2026, 12, 31))


def test_blitar_has_no_newer_count_so_only_its_end_moves():
    assert rolled("blitar-2025").differences(BY_KEY["blitar-2025"].scenario) == {"end": dt.date(2026, 12, 31)}
    assert figure_after("Kota Blitar", dt.date(2025, 11, 30)) is None


def test_the_plan_is_kept():
    after = rolled("tegal-2025", **{"kelurahan.events": 9})
    assert after["kelurahan.events"] == 9


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_who_is_of_this_year_already_stays_there(preset):
    after = to_this_year(preset.scenario, preset.place, NOW)
    assert after["end"] >= NOW
    assert to_this_year(after, preset.place, NOW) == after


def test_an_end_date_chosen_later_in_a_period_that_runs_is_kept():
    assert rolled("blitar-2025", end=dt.date(2027, 12, 31))["end"] == dt.date(2027, 12, 31)


def test_a_figure_still_to_come_is_not_used():
    assert rolled("tegal-2025", dt.date(2025, 6, 1)) == BY_KEY["tegal-2025"].scenario


def test_where_no_projection_reaches_so_far_there_is_none():
    assert rolled("denpasar-2024", dt.date(2028, 3, 1)) is None
    own = BY_KEY[OWN_CITY].scenario
    assert to_this_year(own, "", dt.date(2027, 2, 28))["end"] == dt.date(2027, 12, 31)


@pytest.mark.parametrize(("today", "end"), DAYS)
def test_the_year_gone_on_to_has_days_left(today, end):
    assert rolled("blitar-2025", dt.date.fromisoformat(today))["end"] == dt.date(end, 12, 31)
