"""What a visitor said of columns, channels, sheets and places, remembered for the next file of the kind.

Words of headings and names only, and none that could be a person's. Within the visit the session holds them; beyond it
the visitor's own browser, whose text is untrusted.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import streamlit as st

from ....evidence.tables.choices import LONGEST_HEADING, Said
from ....evidence.tables.table import Form
from ....parameters import CHANNELS
from ....parameters.personal import holds_personal, names_people
from ...session.state import current

MOST_KEPT = 60
"""Of each sort, the newest."""
LONGEST_NAME = 80
_KEYS = frozenset(channel.key for channel in CHANNELS)


@dataclass(frozen=True)
class Readings:
    """What was said of files of one kind, the newest first; ``channels`` are names with their keys."""

    columns: tuple[Said, ...] = ()
    channels: tuple[tuple[str, str], ...] = ()
    sheets: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()

    def with_columns(self, said: tuple[Said, ...]) -> Readings:
        """With what was said of columns; what was said of the same headings before holds no longer."""
        new = {heading for one in said for heading in one.headings}
        old = tuple(one for one in self.columns if not new & set(one.headings))
        return Readings((*said, *old)[:MOST_KEPT], self.channels, self.sheets, self.rows)

    def with_channels(self, said: Mapping[str, str]) -> Readings:
        """With the channels of names."""
        old = tuple(one for one in self.channels if one[0] not in said)
        return Readings(self.columns, (*said.items(), *old)[:MOST_KEPT], self.sheets, self.rows)

    def with_name(self, sheet: str | None = None, row: str | None = None) -> Readings:
        """With a sheet, or a place whose rows are meant."""
        sheets = self.sheets if sheet is None else _first(sheet, self.sheets)
        return Readings(self.columns, self.channels, sheets, self.rows if row is None else _first(row, self.rows))


NOTHING_KEPT = Readings()


def _first(name: str, names: tuple[str, ...]) -> tuple[str, ...]:
    return (name, *(one for one in names if one != name))[:MOST_KEPT]


def readings(form: Form) -> Readings:
    """What is remembered for a kind of file."""
    held: Readings | None = st.session_state.get(_key(form))
    return from_text(current().browser.get(_key(form)) or "", form) if held is None else held


def remember(form: Form, said: Readings) -> None:
    """Remember for this visit and, but for what could be a person's, in the visitor's browser."""
    st.session_state[_key(form)] = said
    current().browser.set(_key(form), as_text(said))


def forget(form: Form) -> None:
    """Forget everything that was said of a kind of file."""
    st.session_state[_key(form)] = NOTHING_KEPT
    current().browser.forget(_key(form))


def _key(form: Form) -> str:
    return f"readings.{form.kind}"


def as_text(said: Readings) -> str:
    """As the browser keeps it."""
    kept: dict[str, Any] = {
        "columns": [[one.field, *one.headings] for one in said.columns if all(map(_may_be_kept, one.headings))],
        "channels": [[name, key] for name, key in said.channels if _may_be_kept(name)],
        "sheets": [name for name in said.sheets if _may_be_kept(name)],
        "rows": [name for name in said.rows if _may_be_kept(name)],
    }
    return json.dumps(kept, ensure_ascii=False)


def from_text(text: str, form: Form) -> Readings:
    """What a browser kept; of a text that is none of ours, nothing."""
    try:
        kept: Any = json.loads(text) if text else {}
        columns = [[str(part) for part in one] for one in kept.get("columns", ())[:MOST_KEPT]]
        channels = [(str(name), str(key)) for name, key in kept.get("channels", ())[:MOST_KEPT]]
        sheets, rows = (tuple(map(str, kept.get(name, ())[:MOST_KEPT])) for name in ("sheets", "rows"))
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return NOTHING_KEPT
    return Readings(
        tuple(
            Said(one[0], tuple(one[1:]))
            for one in columns
            if len(one) > 1 and _is_fields(one[0], one[1:], form) and all(map(_may_be_kept, one[1:]))
        ),
        tuple((name, key) for name, key in channels if key in _KEYS and _may_be_kept(name)),
        tuple(filter(_may_be_kept, sheets)),
        tuple(filter(_may_be_kept, rows)),
    )


def _is_fields(field: str, headings: list[str], form: Form) -> bool:
    return field in ("", *form.names) and len(headings) <= (1 if field in form.texts else MOST_KEPT)


def _may_be_kept(words: str) -> bool:
    """Whether words are short, and nobody's: a heading's, a channel's, a sheet's or a place's."""
    longest = max(LONGEST_HEADING, LONGEST_NAME) + 10
    return 0 < len(words) <= longest and not holds_personal(words) and not names_people(words)
