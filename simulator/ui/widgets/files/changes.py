"""How a table was read, to be changed where nothing was asked, and what was remembered of files before."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from ....evidence.tables.channels import said_channel
from ....evidence.tables.sheets import place_of
from ....evidence.tables.table import Form, Read
from ....narrative.evidence.files import LONGEST, field_name
from ....parameters import Language
from ....words import say
from ....words.names import channel_name
from ...session.state import current
from .. import html
from .questions import MOST_SHOWN, channel_choice, column_choice, remember_columns, said_of
from .readings import NOTHING_KEPT, forget, readings, remember

Names = Sequence[tuple[str, str, int]]
"""Names of channels as they are written, the channel each was read as, and in how many rows."""
MOST_TOLD = 8
"""Of what is remembered, what is repeated."""


def show_remembered(form: str, table: Form, read: Read | None, names: Names, language: Language) -> None:
    """What of a table was read as said before, or without a table what is remembered; with a way to forget it all."""
    said = readings(table)
    if said == NOTHING_KEPT:
        return
    if read is not None:
        items = _applied(table, read, names, language)
    else:
        items = [
            f"\u201c{' + '.join(one.headings)[:LONGEST]}\u201d = {field_name(one.field, language)}"
            for one in said.columns
            if one.field
        ]
        items += [_channel_said(name, key, language) for name, key in said.channels]
        items += [f"\u201c{name[:LONGEST]}\u201d" for name in (*said.sheets, *said.rows)]
    if items:
        more = [say("evidence.which_more", language, count=len(items) - MOST_TOLD)] if len(items) > MOST_TOLD else []
        key = "said_applied" if read is not None else "said_kept"
        html.paragraphs(say(f"evidence.{key}", language, items="; ".join([*items[:MOST_TOLD], *more])))
    where = "browser" if current().browser.known else "visit"
    html.caption(say(f"evidence.said_{where}", language))
    st.button(say("evidence.said_forget", language), key=f"{form}_forget", on_click=forget, args=(table,))


def _applied(table: Form, read: Read, names: Names, language: Language) -> list[str]:
    """What of a table was read as was said before."""
    said = readings(table)
    items = [
        f"{one.place} \u201c{one.heading[:LONGEST]}\u201d = {field_name(one.field, language)}"
        for one in read.columns
        if one.said
    ]
    written = {name for name, _, _ in names}
    items += [
        _channel_said(name, key, language)
        for name, key in said.channels
        if any(said_channel(one, {name: key}) for one in written)
    ]
    return items + [
        f"\u201c{name[:LONGEST]}\u201d"
        for name, kept in ((read.sheet, said.sheets), (read.place, said.rows))
        if name is not None and name in kept
    ]


def _channel_said(name: str, key: str, language: Language) -> str:
    return f"\u201c{name[:LONGEST]}\u201d = {channel_name(key, {}, language)}"


def is_read_as_said(table: Form, read: Read) -> bool:
    """Whether any of a table was read as was said before."""
    return bool(_applied(table, read, (), "id"))


def change_reading(form: str, table: Form, read: Read, names: Names, language: Language) -> None:
    """Every field with the columns it was read from, and every channel's name, each to be read otherwise."""
    with st.expander(say("evidence.change", language), key=f"{form}_change_fold"):
        _change_columns(form, table, read, language)
        if names:
            _change_channel(form, table, names, language)


def _change_columns(form: str, table: Form, read: Read, language: Language) -> None:
    now = {one.field: tuple(place_of(part) or 0 for part in one.place.split("+")) for one in read.columns}
    by_place = {column.place: column for column in read.header}
    if any(place not in by_place for places in now.values() for place in places):
        return  # a column without a heading could not be found again
    chosen = {
        field: column_choice(f"{form}_change", table, field, read.header, (), now.get(field, ()), language)
        for field in dict.fromkeys((*(table.asked or table.names), *now))
    }
    order = {column.place: k for k, column in enumerate(read.header)}
    shown = {field: places for field, places in chosen.items() if places}
    head = [said_of(field, places, by_place, language) for field, places in shown.items()]
    rows = [[" + ".join(row[order[place]] for place in places) for places in shown.values()] for row in read.samples]
    html.table(head[:MOST_SHOWN], rows, caption=say("evidence.change_preview", language))
    changed = {field: places for field, places in chosen.items() if places != now.get(field, ())}
    lacking = [field for field in table.needed if not chosen[field]]
    if lacking:
        fields = ", ".join(field_name(field, language) for field in lacking)
        html.warning(say("evidence.which_missing", language, fields=fields))
    left = tuple(place for field, places in changed.items() if not places for place in now[field])
    st.button(
        say("evidence.change_use", language),
        key=f"{form}_change_use",
        disabled=not changed or bool(lacking),
        on_click=lambda: remember_columns(table, read.header, {"": left, **changed}),
    )


def _change_channel(form: str, table: Form, names: Names, language: Language) -> None:
    by_name = {name: (key, rows) for name, key, rows in names}

    def shown(name: str) -> str:
        key, rows = by_name[name]
        return f"{_channel_said(name, key, language)} ({rows})"

    name = st.selectbox(
        say("evidence.change_name", language), list(by_name), format_func=shown, key=f"{form}_change_name"
    )
    if name is None or name not in by_name:
        return
    now = by_name[name][0]
    key = channel_choice(f"{form}_change_channel:{name}", now, language, labelled=True)
    st.button(
        say("evidence.change_channel_use", language),
        key=f"{form}_change_channel_use",
        disabled=key in (None, now),
        on_click=lambda: remember(table, readings(table).with_channels({name: str(key)})),
    )
