"""A table of cities: what a row means, and what is said where it means nothing or more than one thing."""

import datetime as dt

import pytest

from simulator.cities.city import City, city_of
from simulator.cities.tables.problems import CityProblem
from simulator.cities.tables.table import StrategyError, read_cities, read_strategies
from simulator.evidence.own_city import OwnFigures, own_city
from simulator.evidence.tables.files import FileError, PrivateError
from simulator.parameters import LANGUAGES
from simulator.presets import BY_KEY
from simulator.sharing import encode
from tests.cities.tables import BLITAR, DAY, END, HEAD, rows_of


def problem_of(*lines: str, head: str = HEAD) -> CityProblem:
    found = city_of(rows_of(*lines, head=head)[-1])
    assert isinstance(found, CityProblem)
    for language in LANGUAGES:
        assert found.reason(language)
    return found


def test_a_row_makes_the_plan_that_the_form_makes_of_its_figures():
    city = city_of(rows_of(BLITAR)[0])
    assert isinstance(city, City)
    expected = own_city(OwnFigures(123_000, 121_000, 23_370, DAY, END, "Kota Blitar", "35.72"))
    assert dict(city.plan) == dict(expected.plan)
    assert (city.name, city.province, city.usual) == ("Kota Blitar", "Jawa Timur", expected.pace)


def test_what_a_row_does_not_give_is_named_as_assumed():
    city = city_of(rows_of("Kota Madiun,152000,30000,2024-09-30", head="kota,wktp,aktif,tanggal")[0])
    assert isinstance(city, City)
    assert city.assumed == ("recorded", "end")
    assert city.plan["end"] == dt.date(2024, 12, 31)
    assert city.plan["recorded"] == round(152_000 * 0.985)


def test_a_link_is_the_plan_with_the_rows_counts_and_levers_laid_over_it():
    link = encode(BY_KEY["blitar-2025"].scenario)
    city = city_of(rows_of(f'"{link}",24000,9', head="tautan,aktif,kelurahan.events")[0])
    assert isinstance(city, City)
    assert city.plan.differences(BY_KEY["blitar-2025"].scenario) == {"active": 24_000, "kelurahan.events": 9}


@pytest.mark.parametrize(
    ("line", "column", "words"),
    [
        ("Blitar,,900000,880000,90000,30/09/2024,", "city", "Kabupaten Blitar"),
        ("Kota Madiun,35.72,152000,150000,30000,30/09/2024,", "city", "Kota Blitar"),
        (",99.72,152000,150000,30000,30/09/2024,", "code", "99.72"),
        ("Kota Madiun,,152000,150000,,30/09/2024,", "active", "Kosong"),
        ("Kota Madiun,,152000,150000,30000,30/19/2024,", "as_of", "30/19/2024"),
        ("Kota Madiun,,152000,150000,x,30/09/2024,", "active", "x"),
        ("Kota Madiun,,152000,150000,160000,30/09/2024,", "active", "160.000"),
        ("Kota Madiun,,7,7,1,30/09/2024,", "wajib_ktp", "7"),
    ],
)
def test_a_bad_row_is_named_by_its_column_with_what_stood_there(line, column, words):
    found = problem_of(BLITAR, line)
    assert (found.row, found.column) == (3, column)
    assert words in found.reason("id")


def test_a_link_that_needs_repairs_is_refused_and_not_repaired_in_silence():
    found = problem_of("m=1&r=blitar-2025&growth=abc", head="link")
    assert (found.column, found.received) == ("link", "growth")


def test_a_lever_that_can_be_read_in_two_ways_is_asked_back():
    assert problem_of(f"{BLITAR},1.500", head=HEAD + ",growth").code == "separator"


def test_sums_are_left_out_and_said():
    found = read_cities("\n".join([HEAD, BLITAR, "Jumlah,,123000,121000,23370,,"]).encode())
    assert [row.name for row in found.rows] == ["Kota Blitar"]
    assert found.read.sums == (3,)


def test_a_target_column_is_read_and_an_unknown_one_is_said():
    found = read_cities(f"{HEAD},Target,Bupati\n{BLITAR},25,x".encode())
    assert dict(found.rows[0].values) == {"target": 0.25}
    assert found.read.unused == ("Bupati",)


def test_people_are_refused():
    with pytest.raises(PrivateError):
        read_cities(f"{HEAD},NIK\n{BLITAR},3572010101900001".encode())


def test_a_table_without_a_city_says_so():
    with pytest.raises(FileError):
        read_cities(b"aktif,wajib ktp\n1,2")


def test_strategies_are_read_by_key_or_label_and_a_blank_leaves_the_city_as_it_is():
    found = read_strategies(b"strategi,kelurahan.events,Target\napa adanya,,\nlebih,10,25\n")
    assert [(one.name, dict(one.values)) for one in found] == [
        ("apa adanya", {}),
        ("lebih", {"kelurahan.events": 10, "target": 0.25}),
    ]


@pytest.mark.parametrize(
    ("table", "code"),
    [
        ("strategi,kelurahan.events\na,1\na,2", "strategy_again"),
        ("strategi,kelurahan.events\n,1", "strategy_unnamed"),
        ("strategi,kelurahan.event\na,1", "no_lever"),
        ("strategi,kelurahan.events\na,99999", "range"),
    ],
)
def test_a_strategy_that_cannot_be_used_refuses_the_table(table, code):
    with pytest.raises(StrategyError) as wrong:
        read_strategies(table.encode())
    assert [one.code for one in wrong.value.problems] == [code]
