"""Papers say what the values of a city of one's own rest on."""

import datetime as dt

from simulator.evidence.own_city import OwnFigures, own_city
from simulator.model import project
from simulator.narrative.assumptions import source_of
from simulator.narrative.situation import Situation
from simulator.presets import BY_KEY, OWN_CITY


def sources(plan) -> dict[str, str]:
    result = project(plan, 10)
    about = Situation(result, result, BY_KEY[OWN_CITY].scenario, "id")
    return {row.key: source_of(about, row) for row in about.rows}


def test_what_size_and_pace_gave_names_its_rule_and_what_the_office_changed_does_not():
    figures = OwnFigures(412_310, 406_125, 40_000, dt.date(2026, 11, 25), dt.date(2026, 12, 31), "Kota X", "35.73")
    plan = own_city(figures).plan
    said = sources(plan)
    assert "2 % wajib KTP" in said["sekolah.audience"]
    assert "Kemendagri" in said["kelurahan.venues"]
    assert said["kelurahan.turnout"].startswith("Disesuaikan dengan laju daerah seukurannya")
    assert "Kemendagri" not in sources(plan.replace({"kelurahan.venues": 7}))["kelurahan.venues"]


def test_a_source_behind_another_begins_as_a_sentence():
    older = {"older_date": dt.date(2026, 5, 25), "older_active": 33_000}
    figures = OwnFigures(
        412_310, 406_125, 40_000, dt.date(2026, 11, 25), dt.date(2026, 12, 31), "Kota X", "35.73", **older
    )
    assert ". Angka terbitan: " in sources(own_city(figures).plan)["kelurahan.turnout"]
