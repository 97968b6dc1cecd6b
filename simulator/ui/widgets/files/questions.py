"""What is asked of a table that can be read in more than one way: once, with a preview, remembered for the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

import streamlit as st

from ....evidence.tables.choices import ChoiceNeeded, Choices, Column, Said, headings_apart
from ....evidence.tables.table import Form
from ....narrative.evidence.files import column_named, field_name, refusal
from ....parameters import CHANNELS, Language
from ....words import say
from ....words.names import channel_name
from .. import html
from .readings import readings, remember

Read = TypeVar("Read")
MOST_QUESTIONS = 3
MOST_SHOWN = 40
"""Columns shown of a table's first rows."""


def read_as_said(table: Form, read: Callable[[Choices], Read]) -> Read:
    """Read a table, with what was said of tables like it. Raises what the reader raises, :class:`ChoiceNeeded` where
    nothing was said yet.
    """
    said = readings(table)
    choices = Choices(channels=dict(said.channels), said=said.columns)
    for _ in range(MOST_QUESTIONS):
        try:
            return read(choices)
        except ChoiceNeeded as asked:
            sheet = next((name for name in said.sheets if name in asked.sheets), None)
            rows = next((name for name in said.rows if name in asked.rows), None)
            if sheet is None and rows is None:
                raise
            choices = replace(choices, sheet=sheet or choices.sheet, rows=rows or choices.rows)
    return read(choices)


def ask_question(form: str, table: Form, asked: ChoiceNeeded, language: Language) -> None:
    """Draw the question with what there is to choose from."""
    html.warning(refusal(asked, language))
    with st.container(border=True, key=f"{form}_question"):
        if asked.sheets or asked.rows:
            _ask_name(form, table, asked, language)
        elif asked.columns:
            _ask_columns(form, table, asked, language)


def _ask_name(form: str, table: Form, asked: ChoiceNeeded, language: Language) -> None:
    names = asked.sheets or asked.rows
    label = say("evidence.ask_sheet" if asked.sheets else "evidence.ask_rows", language)
    chosen = st.selectbox(label, names, index=len(names) - 1 if asked.rows else 0, key=f"{form}_ask_name")

    def use() -> None:
        said = readings(table)
        remember(table, said.with_name(sheet=chosen) if asked.sheets else said.with_name(row=chosen))

    _answer_button(form, language, use)


def _ask_columns(form: str, table: Form, asked: ChoiceNeeded, language: Language) -> None:
    by_place = {column.place: column for column in asked.columns}
    head = [column_named(column) for column in asked.columns[:MOST_SHOWN]]
    html.table(head, [row[:MOST_SHOWN] for row in asked.samples], caption=say("evidence.ask_preview", language))
    known = [
        f"{field_name(field, language)} = {column_named(by_place[places[0]])}"
        for field, places in asked.found.items()
        if places[0] in by_place
    ]
    if known:
        html.paragraphs(say("evidence.ask_known", language, columns="; ".join(known)))
    chosen: dict[str, tuple[int, ...]] = {}
    for field in (*asked.missing, *asked.doubtful):
        likely = tuple(column.place for column in asked.doubtful.get(field, ()))
        chosen[field] = column_choice(f"{form}_ask", table, field, asked.columns, likely, (), language)
    if all(chosen.values()):
        for field in asked.optional:
            if places := column_choice(f"{form}_ask", table, field, asked.columns, (), (), language):
                chosen[field] = places
        html.paragraphs("; ".join(said_of(field, places, by_place, language) for field, places in chosen.items()))
        _answer_button(form, language, lambda: remember_columns(table, asked.columns, chosen))


def said_of(field: str, places: Sequence[int], by_place: Mapping[int, Column], language: Language) -> str:
    """Columns that are a field's, in words."""
    columns = " + ".join(column_named(by_place[place]) for place in places)
    return f"{columns} = {field_name(field, language)}"


def column_choice(
    key: str,
    table: Form,
    field: str,
    columns: Sequence[Column],
    likely: Sequence[int],
    now: Sequence[int],
    language: Language,
) -> tuple[int, ...]:
    """The places chosen for a field, counted from 0; ``likely`` ones stand first, those read ``now`` are set."""
    by_place = {column.place: column for column in columns}
    name, none = field_name(field, language), say("evidence.ask_none", language)
    places = sorted(by_place, key=lambda place: (place not in likely, place))
    key = f"{key}:{field}:{hash((tuple(columns), tuple(now))) & 0xFFFFFF}"

    def shown(place: int) -> str:
        return column_named(by_place[place])

    if field in table.texts:
        label = say("evidence.ask_column", language, field=name)
        index = places.index(now[0]) if now else None
        one = st.selectbox(label, places, index=index, format_func=shown, key=key, placeholder=none)
        return () if one is None else (one,)
    label = say("evidence.ask_columns" if field in table.needed else "evidence.ask_optional", language, field=name)
    return tuple(st.multiselect(label, places, default=list(now), format_func=shown, key=key, placeholder=none))


def remember_columns(table: Form, columns: Sequence[Column], chosen: Mapping[str, Sequence[int]]) -> None:
    """Remember the columns that were chosen, by their headings; under the field "" those that are not read."""
    apart = headings_apart(columns)
    said = tuple(Said(field, tuple(apart[place] for place in places)) for field, places in chosen.items() if places)
    remember(table, readings(table).with_columns(said))


def _answer_button(form: str, language: Language, use: Callable[[], None]) -> None:
    st.button(say("evidence.ask_use", language), key=f"{form}_answer", type="primary", on_click=use)


def ask_channels(form: str, table: Form, unknown: Mapping[str, tuple[int, str | None]], language: Language) -> None:
    """Which channel names mean that none is known of, with how many rows and the likeliest; one press settles all."""
    html.paragraphs(say("evidence.ask_channels", language))
    chosen: dict[str, str] = {}
    with st.container(border=True, key=f"{form}_channels"):
        for name, (rows, proposed) in unknown.items():
            html.paragraphs(say("evidence.ask_channel_rows", language, name=html.isolated(name), rows=rows))
            one = channel_choice(f"{form}_channel:{name}", proposed, language)
            if one is not None:
                chosen[name] = one
        st.button(
            say("evidence.ask_channels_use", language),
            key=f"{form}_channels_use",
            on_click=lambda: remember(table, readings(table).with_channels(chosen)),
            disabled=not chosen,
        )


def channel_choice(key: str, now: str | None, language: Language, labelled: bool = False) -> str | None:
    """The channel chosen for a name."""
    keys = [channel.key for channel in CHANNELS]
    return st.selectbox(
        say("evidence.ask_channel", language),
        keys,
        label_visibility="visible" if labelled else "collapsed",
        index=None if now is None else keys.index(now),
        format_func=lambda key: channel_name(key, {}, language),
        key=key,
        placeholder=say("evidence.ask_none", language),
    )
