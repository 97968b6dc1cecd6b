"""Number fields outside the scenario: read as the language writes numbers, remembered for the visit."""

from __future__ import annotations

import re
from dataclasses import dataclass

import streamlit as st

from ...parameters import BadValue, Language
from ...words import formats, say
from ...words.number_entry import read_number
from .html import field_error


@dataclass(frozen=True)
class Field:
    """A number that is asked: what is allowed, and what stands there first (None for nothing)."""

    low: float
    high: float
    first: float | None
    whole: bool = True
    digits: int = 2


def last_answers(form: str) -> dict[str, float | None]:
    """What was last answered in a form of this visit, by field."""
    found: dict[str, float | None] = st.session_state.setdefault(f"said:{form}", {})
    return found


def number_widget(form: str, key: str, label: str, field: Field, language: Language, hint: str | None = None) -> bool:
    """Draw a field and remember its number; whether what stands in it can be used.

    The text belongs to the language: after a switch the field shows the number as the other writes it.
    """
    known = last_answers(form)
    place = f"{key}:{language}"
    if place not in st.session_state:
        st.session_state[place] = written(known.get(key, field.first), field, language, decimals(form, key))
    typed = st.text_input(label, key=place, placeholder=hint)
    try:
        known[key] = read(typed or "", field, language)
        point = re.search(r"[.,](\d+)\s*%?\s*$", typed or "")
        known[f"{key}#decimals"] = len(point[1]) if point and not field.whole else 0
    except BadValue:
        low, high = (written(end, field, language) for end in (field.low, field.high))
        words = say(f"control.number_{'whole' if field.whole else 'any'}", language, typed=typed, low=low, high=high)
        field_error(words)
        return False
    return True


def decimals(form: str, key: str) -> int:
    """How many decimals were typed: 13 % is not 13,00 %."""
    return int(last_answers(form).get(f"{key}#decimals") or 0)


def read(typed: str, field: Field, language: Language) -> float | None:
    """The number typed, None for an empty field that may be empty. Raises :class:`BadValue`."""
    if not typed.strip() and field.first is None:
        return None
    value = read_number(typed, language, whole=field.whole)
    if not field.low <= value <= field.high or (field.whole and value != int(value)):
        raise BadValue("range")
    return value


def written(value: float | None, field: Field, language: Language, least: int = 0) -> str:
    """A number as the field shows it, with at least so many decimals."""
    if value is None:
        return ""
    return formats.number(value, language, least) if least else formats.shortest(value, language, field.digits)
