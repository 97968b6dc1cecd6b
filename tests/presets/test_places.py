"""Every kabupaten and kota is found by its name or code, with its province, kecamatan and kelurahan."""

import pytest

from simulator.presets import OWN_CITY, PRESETS
from simulator.presets.places import find_places, known_name, places

CITIES = [preset for preset in PRESETS if preset.key != OWN_CITY]


def test_all_514_are_there_in_38_provinces():
    assert len(places()) == 514
    assert sum(place.is_kota for place in places().values()) == 98
    assert len({place.province for place in places().values()}) == 38


def test_a_place_is_the_first_found_by_its_official_name_and_by_its_code():
    for place in places().values():
        assert find_places(place.name)[0] == place
        assert find_places(place.code) == find_places(place.code.replace(".", "")) == (place,)


def test_blitar_offers_the_kota_before_the_kabupaten_unless_told_which():
    assert [place.name for place in find_places(" blitar ")[:2]] == ["Kota Blitar", "Kabupaten Blitar"]
    assert find_places("Kab. Blitar")[0].code == "35.05"
    assert find_places("KOTA blitar")[0].code == "35.72"


def test_a_part_of_a_name_and_a_slip_of_the_pen_are_found():
    assert find_places("barat daya")[0].name == "Kabupaten Aceh Barat Daya"
    assert find_places("surabya")[0].name == "Kota Surabaya"
    assert "Kota Administrasi Jakarta Selatan" in {place.name for place in find_places("jakarta sel")}


@pytest.mark.parametrize("typed", ["", "   ", "Xyzzy", "99.99", "0000", "<b>", "?.*", "a" * 500])
def test_what_is_nowhere_finds_nothing(typed):
    assert find_places(typed) == ()


@pytest.mark.parametrize("preset", CITIES, ids=lambda preset: preset.key)
def test_the_built_in_cities_have_the_kelurahan_and_kecamatan_of_the_register(preset):
    place = places()[preset.scenario.text("code")]
    assert place.name == preset.place
    assert (place.villages, place.kecamatan) == (preset.plan["kelurahan.venues"], preset.plan["kecamatan.venues"])


def test_a_place_names_its_kecamatan_and_their_kelurahan():
    blitar = places()["35.72"]
    assert [district.name for district in blitar.kecamatan_named] == ["Kepanjenkidul", "Sukorejo", "Sananwetan"]
    assert "Bendogerit" in blitar.kecamatan_named[2].kelurahan
    for place in places().values():
        assert len(place.kecamatan_named) == place.kecamatan
        assert sum(len(district.kelurahan) for district in place.kecamatan_named) == place.kelurahan
        assert sum(len(district.desa) for district in place.kecamatan_named) == place.desa


def test_a_code_of_no_place_has_no_name():
    assert known_name("35.72") == "Kota Blitar"
    assert known_name("35.99") == known_name("") == ""
