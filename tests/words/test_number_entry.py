"""What a person typed is read by the language of the screen, and never guessed."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.parameters import LANGUAGES, REGISTRY, BadValue
from simulator.words import formats
from simulator.words.number_entry import read_number
from tests.examples import examples
from tests.strategies import values

NUMERIC = [parameter for parameter in REGISTRY.values() if parameter.numeric]


@pytest.mark.parametrize(
    ("typed", "language", "meant"),
    [
        ("12.345,6", "id", 12345.6),
        ("12,345.6", "en", 12345.6),
        ("12.345", "id", 12345),
        ("12.345", "en", 12.345),
        ("12,345", "id", 12.345),
        ("12,345", "en", 12345),
        ("36900", "id", 36900),
        ("1,2", "id", 1.2),
        ("1.234.567", "id", 1234567),
        (" 1 234 567 ", "id", 1234567),
        ("12\u00a0345", "en", 12345),
        ("19,05 %", "id", 19.05),
        ("\u22121,5", "id", -1.5),
        ("-1.5", "en", -1.5),
        ("+7", "en", 7),
    ],
)
def test_a_number_is_read_as_the_language_writes_it(typed, language, meant):
    assert read_number(typed, language) == meant


@pytest.mark.parametrize(
    ("typed", "language", "code"),
    [
        ("12,345.6", "id", "other_language"),
        ("12.345,6", "en", "other_language"),
        ("1.5", "id", "other_language"),
        ("1,5", "en", "other_language"),
        ("1,234,567", "id", "other_language"),
        ("1.234.567", "en", "other_language"),
        ("1.23.456", "id", "separators"),
        ("1,2,3", "en", "separators"),
        ("1..5", "id", "separators"),
        ("12.", "en", "separators"),
        ("", "id", "empty"),
        ("   ", "en", "empty"),
        ("%", "id", "empty"),
        ("lima", "id", "number"),
        ("12 orang", "id", "number"),
        ("1e5", "en", "number"),
        ("nan", "en", "number"),
        ("0x10", "en", "number"),
        ("-", "id", "number"),
        ("\U0001f600", "en", "number"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(typed, language, code):
    with pytest.raises(BadValue) as refusal:
        read_number(typed, language)
    assert refusal.value.code == code


@given(st.data(), st.sampled_from(LANGUAGES))
@examples(150)
def test_what_the_screen_shows_of_a_parameter_can_be_typed_back(data, language):
    parameter = data.draw(st.sampled_from(NUMERIC))
    inside = data.draw(values(parameter))
    shown = formats.value(parameter, inside, language, with_unit=False)
    assert parameter.inside(read_number(shown, language)) == inside


@given(st.integers(-(10**12), 10**12), st.integers(0, 3), st.sampled_from(LANGUAGES))
@examples(150)
def test_whatever_is_written_is_read_back(parts, decimals, language):
    value = parts / 10**decimals
    assert read_number(formats.shortest(value, language, decimals), language) == value
    assert read_number(formats.number(value, language, decimals), language) == value


@given(st.text(max_size=30), st.sampled_from(LANGUAGES))
@examples(150)
def test_any_text_is_a_number_or_refused(typed, language):
    meant = reading(typed, language)
    assert meant in {"empty", "number", "separators", "other_language"} or math.isfinite(meant)


@given(st.text("0123456789.,", min_size=1, max_size=12))
@examples(150)
def test_the_two_languages_mirror_each_other(typed):
    mirrored = typed.translate(str.maketrans(".,", ",."))
    assert reading(typed, "id") == reading(mirrored, "en")


def reading(typed: str, language) -> float | str:
    try:
        return read_number(typed, language)
    except BadValue as refusal:
        return refusal.code
