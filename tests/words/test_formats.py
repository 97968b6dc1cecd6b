"""Numbers, shares and dates as each language writes them."""

import datetime as dt

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from simulator.parameters import REGISTRY
from simulator.words import formats

HOLE = "\u00a0"
"""A blank at which no line breaks."""


@pytest.mark.parametrize(
    ("value", "decimals", "indonesian", "english"),
    [
        (36_900, 0, "36.900", "36,900"),
        (1_234_567.891, 2, "1.234.567,89", "1,234,567.89"),
        (0, 0, "0", "0"),
        (5, 2, "5,00", "5.00"),
        (-1_250, 0, "\u22121.250", "\u22121,250"),
        (-0.4, 0, "0", "0"),
        (999.5, 0, "1.000", "1,000"),
    ],
)
def test_numbers(value, decimals, indonesian, english):
    assert formats.number(value, "id", decimals) == indonesian
    assert formats.number(value, "en", decimals) == english


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [
        (0.5, 0, "1"),
        (1.5, 0, "2"),
        (2.5, 0, "3"),
        (-2.5, 0, "\u22123"),
        (0.125, 2, "0.13"),
        (2.675, 2, "2.68"),
        (1.005, 2, "1.01"),
        (0.285 * 100, 0, "29"),
    ],
)
def test_a_half_is_rounded_away_from_zero_as_people_do(value, decimals, shown):
    assert formats.number(value, "en", decimals) == shown


@pytest.mark.parametrize(
    ("value", "decimals", "indonesian", "english"),
    [(12.5, 2, "12,5", "12.5"), (12.0, 2, "12", "12"), (1_200.25, 2, "1.200,25", "1,200.25"), (0.05, 1, "0,1", "0.1")],
)
def test_the_shortest_form_has_no_trailing_zeros(value, decimals, indonesian, english):
    assert formats.shortest(value, "id", decimals) == indonesian
    assert formats.shortest(value, "en", decimals) == english


def test_shares():
    assert formats.percent(0.1905, "id") == f"19,05{HOLE}%"
    assert formats.percent(0.1905, "en") == f"19.05{HOLE}%"
    assert formats.percent(0.3, "id", 0) == f"30{HOLE}%"
    assert formats.percent(-0.012, "en", 1) == f"\u22121.2{HOLE}%"


def test_differences_carry_their_sign():
    assert formats.signed(1_250, "id") == "+1.250"
    assert formats.signed(-1_250, "en") == "\u22121,250"
    assert formats.signed(0.2, "id") == "0"
    assert formats.points(0.0123, "id") == f"+1,2{HOLE}poin"
    assert formats.points(-0.0123, "en") == f"\u22121.2{HOLE}points"


@pytest.mark.parametrize(
    ("probability", "indonesian", "english"),
    [
        (0.0, "kurang dari 1 dari 100", "less than 1 of 100"),
        (0.009, "kurang dari 1 dari 100", "less than 1 of 100"),
        (0.01, "1 dari 100", "1 of 100"),
        (0.08, "8 dari 100", "8 of 100"),
        (0.1, "1 dari 10", "1 of 10"),
        (0.68, "7 dari 10", "7 of 10"),
        (0.9, "9 dari 10", "9 of 10"),
        (0.93, "93 dari 100", "93 of 100"),
        (0.99, "99 dari 100", "99 of 100"),
        (1.0, "lebih dari 99 dari 100", "more than 99 of 100"),
    ],
)
def test_chances_are_natural_frequencies(probability, indonesian, english):
    assert formats.chance(probability, "id") == indonesian
    assert formats.chance(probability, "en") == english


def test_a_higher_chance_never_reads_as_a_lower_one():
    def rank(text: str) -> float:
        *_, count, _, base = text.split()
        return int(count) / int(base)

    shown = [formats.chance(step / 1000, "en") for step in range(1001)]
    ranks = [rank(text) for text in shown]
    assert ranks == sorted(ranks)
    assert all(abs(rank(text) - step / 1000) < 0.0501 for step, text in enumerate(shown))


@pytest.mark.parametrize(
    ("month", "indonesian", "english"),
    [
        (1, "Jan", "Jan"),
        (2, "Feb", "Feb"),
        (3, "Mar", "Mar"),
        (4, "Apr", "Apr"),
        (5, "Mei", "May"),
        (6, "Jun", "Jun"),
        (7, "Jul", "Jul"),
        (8, "Agu", "Aug"),
        (9, "Sep", "Sep"),
        (10, "Okt", "Oct"),
        (11, "Nov", "Nov"),
        (12, "Des", "Dec"),
    ],
)
def test_dates(month, indonesian, english):
    day = dt.date(2025, month, 3)
    assert formats.date(day, "id") == f"3{HOLE}{indonesian}{HOLE}2025"
    assert formats.date(day, "en") == f"3{HOLE}{english}{HOLE}2025"
    assert formats.day_month(day, "id") == f"3{HOLE}{indonesian}"
    assert formats.day_month(day, "en") == f"3{HOLE}{english}"


def test_long_dates_and_weekdays():
    assert formats.long_date(dt.date(2025, 12, 31), "id") == f"31{HOLE}Desember{HOLE}2025"
    assert formats.long_date(dt.date(2025, 12, 31), "en") == f"31{HOLE}December{HOLE}2025"
    assert formats.weekdays("12345", "id") == "Sen, Sel, Rab, Kam, Jum"
    assert formats.weekdays("67", "en") == "Sat, Sun"


@pytest.mark.parametrize(
    ("key", "inside", "indonesian", "english"),
    [
        ("wajib_ktp", 123_000, f"123.000{HOLE}orang", f"123,000{HOLE}persons"),
        ("growth", 0.0125, f"1,25{HOLE}% per tahun", f"1.25{HOLE}% a year"),
        ("kelurahan.success", 0.85, f"85{HOLE}%", f"85{HOLE}%"),
        ("calendar.makeup", True, "ya", "yes"),
        ("calendar.makeup", False, "tidak", "no"),
        ("loket.rule", None, "tidak ada", "none"),
        ("loket.rule", dt.date(2025, 8, 1), f"1{HOLE}Agu{HOLE}2025", f"1{HOLE}Aug{HOLE}2025"),
        ("basis", "recorded", "sudah perekaman", "recorded"),
        ("lain.days", "67", "Sab, Min", "Sat, Sun"),
        ("name", "<b>Plan</b>", "<b>Plan</b>", "<b>Plan</b>"),
    ],
)
def test_a_parameters_value_is_written_as_its_kind_asks(key, inside, indonesian, english):
    assert formats.value(REGISTRY[key], inside, "id") == indonesian
    assert formats.value(REGISTRY[key], inside, "en") == english


@given(value=st.floats(-1e18, 1e18), decimals=st.integers(0, 3))
def test_numbers_are_written_as_babel_writes_them(value, decimals):
    shown = formats.settled(value, decimals)
    for language, place in (("id", "id"), ("en", "en_GB")):
        for write, digit in ((formats.number, "0"), (formats.shortest, "#")):
            pattern = "#,##0" + ("." + digit * decimals if decimals else "")
            babel = format_decimal(shown, pattern, locale=place).replace("-", "\u2212")
            assert write(value, language, decimals) == babel
