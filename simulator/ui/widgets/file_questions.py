"""What is asked of a table that can be read in more than one way: once, with a preview, remembered for the visit."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from typing import TypeVar

import streamlit as st

from ...evidence.tables.choices import ChoiceNeeded, Choices, Column
from ...narrative.evidence.files import column_named, refusal
from ...parameters import CHANNELS, Language
from ...words import say
from ...words.names import channel_name
from . import html

Read = TypeVar("Read")
TEXTS = frozenset(("date", "channel"))
"""Fields of which there is one column; of counts several can be added up."""
MOST_QUESTIONS = 4


def answers(form: str) -> dict[Hashable, object]:
    """What was said in this visit of one form's tables, by the question."""
    said: dict[Hashable, object] = st.session_state.setdefault(f"{form}:said", {})
    return said


def read_as_said(form: str, read: Callable[[Choices], Read]) -> Read:
    """Read a table, with what was said of tables like it. Raises what the reader raises, :class:`ChoiceNeeded` where
    nothing was said yet.
    """
    said = answers(form)
    channels = {
        str(key[1]): str(value) for key, value in said.items() if isinstance(key, tuple) and key[0] == "channel"
    }
    choices = Choices(channels=channels)
    for _ in range(MOST_QUESTIONS):
        try:
            return read(choices)
        except ChoiceNeeded as question:
            answer = said.get(_question(question))
            if answer is None:
                raise
            choices = _with(choices, question, answer)
    return read(choices)


def _question(asked: ChoiceNeeded) -> Hashable:
    if asked.sheets:
        return ("sheet", asked.sheets)
    if asked.rows:
        return ("rows", asked.rows)
    return ("columns", asked.signature)


def _with(choices: Choices, asked: ChoiceNeeded, answer: object) -> Choices:
    if asked.sheets:
        return replace(choices, sheet=str(answer))
    if asked.rows:
        return replace(choices, rows=str(answer))
    assert isinstance(answer, Mapping)
    return replace(choices, columns=dict(answer))


def say_answer(form: str, question: Hashable, answer: object) -> None:
    """Remember an answer for this visit; the table is then read again."""
    answers(form)[question] = answer
    st.session_state[f"{form}:answers"] = st.session_state.get(f"{form}:answers", 0) + 1


def ask_question(form: str, asked: ChoiceNeeded, language: Language) -> None:
    """Draw the question with what there is to choose from."""
    html.warning(refusal(asked, language))
    with st.container(border=True, key=f"{form}_question"):
        if asked.sheets or asked.rows:
            _ask_name(form, asked, language)
        elif asked.columns:
            _ask_columns(form, asked, language)


def _ask_name(form: str, asked: ChoiceNeeded, language: Language) -> None:
    names = asked.sheets or asked.rows
    label = say("evidence.ask_sheet" if asked.sheets else "evidence.ask_rows", language)
    chosen = st.selectbox(label, names, index=len(names) - 1 if asked.rows else 0, key=f"{form}_ask_name")
    _answer_button(form, language, _question(asked), chosen)


def _ask_columns(form: str, asked: ChoiceNeeded, language: Language) -> None:
    by_place = {column.place: column for column in asked.columns}
    head = [column_named(column) for column in asked.columns]
    html.table(head, asked.samples, caption=say("evidence.ask_preview", language))
    known = [
        f"{say(f'evidence.col_{field}', language)} = {column_named(by_place[places[0]])}"
        for field, places in asked.found.items()
    ]
    if known:
        html.paragraphs(say("evidence.ask_known", language, columns="; ".join(known)))
    chosen: dict[str, tuple[int, ...]] = {}
    for field in (*asked.missing, *asked.doubtful):
        first = asked.doubtful.get(field, ())
        chosen[field] = _column_choice(form, field, by_place, tuple(column.place for column in first), language)
    if all(chosen.values()):
        optional = {field: _column_choice(form, field, by_place, (), language, True) for field in asked.optional}
        chosen |= {field: places for field, places in optional.items() if places}
        told = []
        for field, places in chosen.items():
            columns = " + ".join(column_named(by_place[place]) for place in places)
            told.append(f"{columns} = {say(f'evidence.col_{field}', language)}")
        html.paragraphs("; ".join(told))
        _answer_button(form, language, _question(asked), chosen)


def _column_choice(
    form: str,
    field: str,
    by_place: Mapping[int, Column],
    likely: tuple[int, ...],
    language: Language,
    optional: bool = False,
) -> tuple[int, ...]:
    """The places chosen for a field, counted from 0."""
    name = say(f"evidence.col_{field}", language)
    places = sorted(by_place, key=lambda place: (place not in likely, place))
    key = f"{form}_ask:{field}:{hash(tuple(by_place.values())) & 0xFFFFFF}"

    none = say("evidence.ask_none", language)

    def shown(place: int) -> str:
        return column_named(by_place[place])

    if field in TEXTS:
        label = say("evidence.ask_column", language, field=name)
        one = st.selectbox(label, places, index=None, format_func=shown, key=key, placeholder=none)
        return () if one is None else (one,)
    label = say("evidence.ask_optional" if optional else "evidence.ask_columns", language, field=name)
    return tuple(st.multiselect(label, places, format_func=shown, key=key, placeholder=none))


def _answer_button(form: str, language: Language, question: Hashable, answer: object) -> None:
    label = say("evidence.ask_use", language)
    st.button(label, key=f"{form}_answer", type="primary", on_click=say_answer, args=(form, question, answer))


def ask_channels(form: str, unknown: Mapping[str, tuple[int, str | None]], language: Language) -> None:
    """Which channel names mean that none is known of, with how many rows and the likeliest; one press settles all."""
    keys = [channel.key for channel in CHANNELS]
    html.paragraphs(say("evidence.ask_channels", language))
    chosen: dict[str, str] = {}
    with st.container(border=True, key=f"{form}_channels"):
        for name, (rows, proposed) in unknown.items():
            html.paragraphs(say("evidence.ask_channel_rows", language, name=html.isolated(name), rows=rows))
            one = st.selectbox(
                say("evidence.ask_channel", language),
                keys,
                label_visibility="collapsed",
                index=None if proposed is None else keys.index(proposed),
                format_func=lambda key: channel_name(key, {}, language),
                key=f"{form}_channel:{name}",
                placeholder=say("evidence.ask_none", language),
            )
            if one is not None:
                chosen[name] = one
        label = say("evidence.ask_channels_use", language)
        st.button(label, key=f"{form}_channels_use", on_click=_say_channels, args=(form, chosen), disabled=not chosen)


def _say_channels(form: str, chosen: Mapping[str, str]) -> None:
    for name, key in chosen.items():
        say_answer(form, ("channel", name), key)
