"""Reading files of dated figures: good rows are kept, bad ones named, no file breaks it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.evidence.observations import ORDERS, arrange, find, is_of, place_key, read_table, shipped
from simulator.evidence.tables.files import FileError
from simulator.ui.evidence.observations import _by_whose
from simulator.words import say

HEAD = "place,level,as_of_date,activated_count,wajib_ktp,true_coverage_percent,quality"


def table(*rows: str, head: str = HEAD) -> bytes:
    return "\n".join([head, *rows]).encode()


def test_the_shipped_figures_are_read_whole_and_typed():
    rows = shipped()
    denpasar = next(row for row in rows if row.place == "Kota Denpasar" and row.date.isoformat() == "2024-10-09")
    assert (denpasar.active, denpasar.recorded, denpasar.quality) == (19_740, 510_493, "A")
    assert denpasar.reported == pytest.approx(0.1289)
    assert denpasar.coverage == pytest.approx(0.03867)
    assert denpasar.url.startswith("https://")
    assert all(row.source for row in rows)


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        (",kota,2024-01-01,1,2,3,A", "place", "empty"),
        ("X,kota,31-12-2024,1,2,3,A", "as_of_date", "date"),
        ("X,kota,,1,2,3,A", "as_of_date", "date"),
        ("X,kota,1905-01-01,1,2,3,A", "as_of_date", "years"),
        ("X,kota,2099-01-01,1,2,3,A", "as_of_date", "years"),
        ("X,kota,2024-01-01,1,2,nan,A", "true_coverage_percent", "number"),
        ("X,kota,2024-01-01,1,2,103,A", "true_coverage_percent", "share"),
        ("X,kota,2024-01-01,1,2,3,D", "quality", "quality"),
    ],
)
def test_a_bad_row_is_named_by_line_and_column_and_the_good_ones_are_kept(row, column, code):
    read = table("Y,kota,2024-01-01,1,2,3,A", row, "Z,kota,2024-02-01,1,2,3,B")
    found = read_table(read)
    assert [one.place for one in found.rows] == ["Y", "Z"]
    (problem,) = found.problems
    assert (problem.line, problem.column, problem.code) == (3, column, code)


@pytest.mark.parametrize(
    ("row", "column"),
    [("X,kota,2024-01-01,many,2,3,A", "activated_count"), ("X,kota,2024-01-01,1,n/a,3,A", "wajib_ktp")],
)
def test_what_a_forecast_does_not_need_may_be_bad_and_is_named(row, column):
    found = read_table(table(row))
    assert found.rows[0].coverage == pytest.approx(0.03)
    assert [(problem.line, problem.column, problem.code) for problem in found.problems] == [(2, column, "number")]


def test_two_figures_of_one_day_that_differ_are_named():
    found = read_table(table("Kota X,kota,2024-01-01,1,2,3,A", "kota  x,kota,2024-01-01,1,2,4,B"))
    assert [(problem.line, problem.code) for problem in found.problems] == [(3, "again")]


def test_an_endless_header_is_refused():
    with pytest.raises(FileError):
        read_table(b"place," + b"x" * 200_000 + b"\n")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Kota Denpasar", "kota  DENPASAR", True),
        ("Denpasar", "Kota Denpasar", True),
        ("Blitar", "Kabupaten Blitar", False),
    ],
)
def test_a_place_is_one_however_it_is_spelled(one, other, same):
    assert (place_key(one, "kota") == place_key(other, "kabupaten" if other.startswith("Kab") else "kota")) == same


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"\n\n", "empty"),
        ("café".encode("latin-1"), "encoding"),
        (b"PK\x03\x04\0\0", "empty"),
        (b"place,date\nX,2024", "columns"),
        (b"x" * 5_000_001, "size"),
    ],
)
def test_what_is_no_such_table_is_refused_with_the_reason(content, code):
    with pytest.raises(FileError) as refused:
        read_table(content)
    assert refused.value.code == code


def test_a_semicolon_and_a_byte_order_mark_are_read_too():
    content = b"\xef\xbb\xbf\n" + table("X;kota;2024-01-01;1;2;3,25;A", head=HEAD.replace(",", ";"))
    assert read_table(content).rows[0].coverage == pytest.approx(0.0325)


@given(st.lists(st.text(alphabet='aA1-,";\n\r2024.é', max_size=40), max_size=6))
def test_no_rows_of_any_kind_break_it(rows):
    found = read_table(table(*rows))
    assert all(problem.line > 1 for problem in found.problems)


ADDED_LATE = ("Kabupaten Penajam Paser Utara", "Kabupaten Subang", "Kabupaten Sumbawa", "Kabupaten Tanah Datar")
ADDED_LATE += ("Kabupaten Tulungagung", "Kalimantan Utara", "Papua Selatan", "Sulawesi Utara")
"""Places of which the second search added a figure of 2025-26 of quality A or B."""


def test_seven_of_the_eight_figures_that_the_second_search_added_lie_under_seven_percent():
    rows = [row for row in shipped() if row.quality in ("A", "B") and row.date.year >= 2025]
    latest = {row.place: row.coverage for row in rows}
    assert sum(latest[place] < 0.07 for place in ADDED_LATE) == 7
    for language in ("id", "en"):
        assert "7 %" in say("evidence.figures_news", language)


def test_figures_are_found_by_every_word_wherever_it_stands():
    found = find(shipped(), "  BALI 2024 ")
    assert {row.place for row in found} >= {"Kota Denpasar"}
    assert all(row.date.year == 2024 or "2024" in row.source for row in found)
    assert find(shipped(), "") == list(shipped())
    assert find(shipped(), "denpasar nowhere") == []


@pytest.mark.parametrize("order", ORDERS)
def test_an_order_keeps_every_figure_and_puts_what_it_lacks_last(order):
    rows = arrange(shipped(), order)
    assert sorted(map(id, rows)) == sorted(map(id, shipped()))
    values = [row.active if order == "most" else row.coverage for row in rows]
    known = [value for value in values if value is not None]
    if order in ("highest", "lowest", "most"):
        assert values == known + [None] * (len(rows) - len(known))
        assert known == sorted(known, reverse=order != "lowest")
    elif order == "newest":
        assert [row.date for row in rows] == sorted((row.date for row in rows), reverse=True)
    else:
        assert [row.place for row in rows] == sorted(row.place for row in rows)


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("35.72", "Kota Blitar"),
        ("31.73", "Jakarta Barat"),
        ("16.73", "Kota Lubuklinggau"),
        ("31.01", "Kepulauan Seribu"),
    ],
)
def test_a_places_figures_are_found_by_its_code_however_they_write_its_name(code, written):
    found = {row.place for row in shipped() if is_of(row, code)}
    assert found == {written}


@pytest.mark.parametrize("code", ["", "35.99"])
def test_without_a_known_code_no_figure_is_a_citys_own(code):
    assert not any(is_of(row, code) for row in shipped())
    mine, others = _by_whose(list(shipped()), code, "id")
    assert not mine
    assert len(others) == len(shipped())


def test_the_evidence_chart_draws_the_figures_of_an_own_citys_place_as_its_own():
    mine, others = _by_whose(list(shipped()), "51.71", "id")
    assert {dot["place"] for dot in mine} == {"Kota Denpasar"}
    assert "Kota Denpasar" not in {dot["place"] for dot in others}
