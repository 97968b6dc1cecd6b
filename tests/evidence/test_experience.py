"""The outside view: a plan's pace among those on record, and the plan adjusted towards them."""

import math

import pytest

from simulator.evidence.experience import LONG_STRETCH, adjusted, outside_view, places_with_rule, rule_known
from simulator.evidence.observations import shipped
from simulator.model import project_line
from simulator.presets import BY_KEY, PRESETS

BLITAR, DENPASAR = BY_KEY["blitar-2025"].scenario, BY_KEY["denpasar-2024"].scenario


def pace(scenario):
    _, line = project_line(scenario)
    base = line.wajib_ktp if scenario["basis"] == "wajib_ktp" else line.recorded
    months = (scenario["end"] - scenario["as_of"]).days / (365 / 12)
    return (line.active[-1] / base[-1] - line.active[0] / base[0]) / months


@pytest.mark.parametrize("preset", [preset.key for preset in PRESETS])
def test_the_pace_is_the_lines_and_its_place_among_the_observed_ones_is_counted(preset):
    scenario = BY_KEY[preset].scenario
    view = outside_view(scenario)
    assert view.pace == pytest.approx(pace(scenario))
    assert all((stretch.end - stretch.start).days >= LONG_STRETCH for stretch in view.observed)
    assert view.slower * len(view.observed) == sum(stretch.pace < view.pace for stretch in view.observed)
    assert all(stretch.place == BY_KEY[preset].place for stretch in view.own)
    assert 0 < view.expected < 0.06


def test_a_plan_beyond_all_that_was_seen_is_called_that():
    assert not outside_view(BLITAR).beyond
    many = {f"{channel}.events": 40 for channel in ("kelurahan", "sekolah", "lain", "sosialisasi")}
    rich = {f"{channel}.turnout": 400.0 for channel in ("kelurahan", "sekolah", "lain", "sosialisasi")}
    assert outside_view(BLITAR.replace(many | rich)).beyond


def test_a_place_with_a_counter_rule_is_not_the_fastest_of_which_none_is_known():
    assert "Kabupaten Penajam Paser Utara" in places_with_rule()
    view = outside_view(DENPASAR)
    assert view.fastest_with_rule.place == "Kota Padang"
    assert view.fastest_unknown.place not in places_with_rule()
    assert view.observed[0] in (view.fastest_with_rule, view.fastest_unknown)


def test_a_dated_rule_holds_for_the_stretches_that_it_covers_by_half():
    stretches = [one for one in outside_view(DENPASAR).observed if one.place == "Kota Bengkulu"]
    early, late = sorted(stretches, key=lambda one: one.start)
    assert early.end.year == 2023
    assert not rule_known(early)
    assert rule_known(late)


def test_every_place_with_a_rule_is_spelled_as_the_figures_spell_it():
    spelled = {one.place for one in shipped()}
    assert len(spelled & places_with_rule().keys()) >= 10


@pytest.mark.parametrize("weight", [0.0, 0.5, 1.0])
def test_the_adjusted_plan_has_the_blended_pace(weight):
    found = adjusted(DENPASAR, weight)
    view = outside_view(DENPASAR)
    wanted = math.exp(weight * math.log(view.expected) + (1 - weight) * math.log(view.pace))
    assert pace(found) == pytest.approx(wanted, rel=0.05)
    changed = found.differences(DENPASAR)
    assert all(key.endswith((".turnout", ".voluntary")) for key in changed)


def test_a_plan_that_gains_nothing_cannot_be_adjusted():
    idle = {f"{c}.events": 0 for c in ("kelurahan", "sekolah", "kecamatan", "asn", "sosialisasi", "lain", "loket")}
    assert adjusted(BLITAR.replace(idle | {"recording.sessions": 0})) is None
