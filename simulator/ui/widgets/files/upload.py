"""A table of the office's own, uploaded or pasted: read at once, used only when nothing is wrong with it
or the visitor takes the good rows. Counts are kept for the visit; a refused file is not kept at all.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar, cast

import streamlit as st

from ....evidence.tables.cells import CellProblem
from ....evidence.tables.choices import ChoiceNeeded, Choices
from ....evidence.tables.files import FileError, PrivateError
from ....evidence.tables.table import Form
from ....evidence.tables.table import Read as WhatWasRead
from ....narrative.evidence.files import field_name, refusal, what_was_read
from ....parameters import Language
from ....words import formats, say
from .. import html
from .changes import change_reading, show_remembered
from .questions import ask_question, read_as_said
from .readings import readings

ROWS_SHOWN = 50
"""Bad rows listed at most."""


class Table(Protocol):
    """What a reader returns."""

    @property
    def problems(self) -> tuple[CellProblem, ...]:
        """The rows that were left out."""

    @property
    def read(self) -> WhatWasRead | None:
        """What was read of the file; None of one that is no table."""


Read = TypeVar("Read", bound=Table)
Reader = Callable[[bytes, str, Choices], Read]


@dataclass(frozen=True)
class Given:
    """A file's bytes and name, or a pasted text (name "")."""

    content: bytes
    name: str = ""


@dataclass(frozen=True)
class _Kept:
    """What came of the last table: counts only, or why there are none; its bytes only while something is asked."""

    mark: str
    table: object = None
    wrong: FileError | PrivateError | None = None
    given: Given | None = None


def upload_widget(form: str, table: Form, reader: Reader[Read], empty: str, language: Language) -> Read | None:
    """Draw both ways in, and what was wrong or is asked; the last table of this visit that could be read, if any."""
    left, right = st.columns(2)
    with left:
        file = file_field(form, ["csv", "xlsx", "txt"], say("evidence.log_upload", language))
    with right:
        key = f"{form}_text:{st.session_state.get(f'{form}:texts', 0)}"
        text = st.text_area(say("evidence.log_paste", language), key=key, height=120)
        st.button(say("evidence.log_read", language), key=f"{form}_read")
    pasted = Given((text or "").encode()) if (text or "").strip() else None
    found = read_upload(form, table, reader, file or pasted, language)
    if found is None and form_is_empty(form):
        html.paragraphs(empty)
    return found


def file_field(form: str, kinds: list[str], label: str) -> Given | None:
    """The field of a file. A refused file's field is made anew, so that the file is not kept."""
    file = st.file_uploader(label, type=kinds, key=f"{form}_file:{st.session_state.get(f'{form}:tries', 0)}")
    return None if file is None else Given(file.getvalue(), file.name)


def read_upload(form: str, table: Form, reader: Reader[Read], given: Given | None, language: Language) -> Read | None:
    """Read what was given, as was said of files before, and draw what came of it: what was read and how to read it
    otherwise, what is asked, or why it is refused. The last table of this visit that could be read, if any.
    """
    _take(form, table, reader, given, language)
    kept = _kept(form)
    found = None if kept is None or kept.table is None else cast(Read, kept.table)
    read = None if found is None else found.read
    names = getattr(found, "names", ())
    if read is not None:
        html.paragraphs(what_was_read(read, language))
    elif kept is not None and isinstance(kept.wrong, ChoiceNeeded):
        ask_question(form, table, kept.wrong, language)
    elif kept is not None and kept.wrong is not None:
        html.warning(refusal(kept.wrong, language))
    show_remembered(form, table, read, names, language)
    if read is not None and (given or (kept and kept.given)):
        change_reading(form, table, read, names, language)
    return found


def form_is_empty(form: str) -> bool:
    """Whether nothing was given yet."""
    return _kept(form) is None


def put_away(form: str) -> None:
    """The table was taken over: its field is empty again."""
    st.session_state.pop(f"{form}:read", None)
    for name in ("tries", "texts"):
        st.session_state[f"{form}:{name}"] = st.session_state.get(f"{form}:{name}", 0) + 1


def _kept(form: str) -> _Kept | None:
    kept: _Kept | None = st.session_state.get(f"{form}:read")
    return kept


def _take(form: str, table: Form, reader: Reader[Read], given: Given | None, language: Language) -> None:
    """Read what was given, once. Refused text stays to be mended, unless it names people. A file of which something is
    asked is kept until that is answered.
    """
    known, pasted = _kept(form), given is not None and not given.name
    given = given or (known.given if known is not None else None)
    if given is None:
        return
    mark = f"{hashlib.sha256(given.content).hexdigest()}:{hash(readings(table))}"
    if known is not None and known.mark == mark:
        return
    kept_at = f"{form}:read"
    try:
        with st.spinner(say("planning.working", language)):
            found = read_as_said(table, lambda choices: reader(given.content, given.name, choices))
        st.session_state[kept_at] = _Kept(mark, found, None, given if getattr(found, "unknown", ()) else None)
        return
    except ChoiceNeeded as question:
        st.session_state[kept_at] = _Kept(mark, None, question, given)
        return
    except PrivateError as private:
        st.session_state[kept_at] = _Kept("", None, private)
        if pasted:
            st.session_state[f"{form}:texts"] = st.session_state.get(f"{form}:texts", 0) + 1
    except FileError as wrong:
        st.session_state[kept_at] = _Kept(mark, None, wrong)
    if not pasted:
        st.session_state[f"{form}:tries"] = st.session_state.get(f"{form}:tries", 0) + 1
    st.rerun()


def good_rows_accepted(form: str, problems: Sequence[CellProblem], good: int, language: Language) -> bool:
    """Whether the table may be used; what is wrong with it is listed, and the good rows are offered."""
    if not good:
        html.warning(say("evidence.log_none_good", language))
    if not problems:
        return good > 0
    html.warning(say("evidence.log_problems", language, count=formats.number(len(problems), language)))
    head = [say(f"evidence.log_{c}", language) for c in ("row", "column", "received", "wrong")]
    rows = [
        (one.line, field_name(one.column, language), one.received, say(f"evidence.log_{one.code}", language))
        for one in problems[:ROWS_SHOWN]
    ]
    html.table(head, rows, numeric=(0,))
    if not good:
        return False
    kept = _kept(form)
    label = say("evidence.log_good_only", language, count=formats.number(good, language))
    return bool(st.checkbox(label, key=f"{form}_good:{kept.mark[:12] if kept else hash(tuple(problems))}"))
