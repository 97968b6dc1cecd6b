"""A table of the office's own, uploaded or pasted: read at once, used only when nothing is wrong with it
or the visitor takes the good rows. Counts are kept for the visit; a refused file is not kept at all.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar, cast

import streamlit as st

from ...evidence.tables.cells import CellProblem
from ...evidence.tables.choices import ChoiceNeeded, Choices
from ...evidence.tables.files import FileError, PrivateError
from ...evidence.tables.table import Read as WhatWasRead
from ...narrative.evidence.files import refusal, what_was_read
from ...parameters import Language
from ...words import formats, say
from . import html
from .file_questions import ask_question, read_as_said

ROWS_SHOWN = 50
"""Bad rows listed at most."""


class Table(Protocol):
    """What a reader returns."""

    @property
    def problems(self) -> tuple[CellProblem, ...]:
        """The rows that were left out."""

    @property
    def read(self) -> WhatWasRead:
        """What was read of the file."""


Read = TypeVar("Read", bound=Table)


@dataclass(frozen=True)
class _Kept:
    """What came of the last table: counts only, or why there are none; its bytes only while something is asked."""

    mark: str
    table: object = None
    wrong: FileError | PrivateError | None = None
    content: bytes = b""
    name: str = ""


def upload_widget(
    form: str, reader: Callable[[bytes, str, Choices], Read], empty: str, language: Language
) -> Read | None:
    """Draw both ways in, and what was wrong or is asked; the last table of this visit that could be read, if any."""
    _ask(form, reader, language)
    kept: _Kept | None = st.session_state.get(f"{form}:read")
    if kept is None:
        html.paragraphs(empty)
        return None
    if kept.table is not None:
        html.paragraphs(what_was_read(cast(Read, kept.table).read, language))
        return cast(Read, kept.table)
    if isinstance(kept.wrong, ChoiceNeeded):
        ask_question(form, kept.wrong, language)
    elif kept.wrong is not None:
        html.warning(refusal(kept.wrong, language))
    return None


def _ask(form: str, reader: Callable[[bytes, str, Choices], Read], language: Language) -> None:
    """A refused file's field is made anew, so that the file is not kept; refused text stays to be mended,
    unless it names people. A file of which something is asked is kept until that is answered.
    """
    tries, texts, kept_at = (f"{form}:{name}" for name in ("tries", "texts", "read"))
    left, right = st.columns(2)
    with left:
        label = say("evidence.log_upload", language)
        key = f"{form}_file:{st.session_state.get(tries, 0)}"
        file = st.file_uploader(label, type=["csv", "xlsx", "txt"], key=key)
    with right:
        key = f"{form}_text:{st.session_state.get(texts, 0)}"
        text = st.text_area(say("evidence.log_paste", language), key=key, height=120)
        st.button(say("evidence.log_read", language), key=f"{form}_read")
    known: _Kept | None = st.session_state.get(kept_at)
    content, name = (file.getvalue(), file.name) if file is not None else ((text or "").encode(), "")
    if not content.strip() and file is None:
        if known is None or not known.content:
            return
        content, name = known.content, known.name
    mark = f"{hashlib.sha256(content).hexdigest()}:{st.session_state.get(f'{form}:answers', 0)}"
    if known is not None and known.mark == mark:
        return
    try:
        with st.spinner(say("planning.working", language)):
            table = read_as_said(form, lambda choices: reader(content, name, choices))
        asked = getattr(table, "unknown", ())
        st.session_state[kept_at] = _Kept(mark, table, None, content if asked else b"", name)
        return
    except PrivateError as private:
        st.session_state[kept_at] = _Kept("", None, private)
        if file is None:
            st.session_state[texts] = st.session_state.get(texts, 0) + 1
    except ChoiceNeeded as question:
        st.session_state[kept_at] = _Kept(mark, None, question, content, name)
        return
    except FileError as wrong:
        st.session_state[kept_at] = _Kept(mark, None, wrong)
    if file is not None:
        st.session_state[tries] = st.session_state.get(tries, 0) + 1
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
        (one.line, say(f"evidence.col_{one.column}", language), one.received, say(f"evidence.log_{one.code}", language))
        for one in problems[:ROWS_SHOWN]
    ]
    html.table(head, rows, numeric=(0,))
    if not good:
        return False
    kept: _Kept | None = st.session_state.get(f"{form}:read")
    label = say("evidence.log_good_only", language, count=formats.number(good, language))
    return bool(st.checkbox(label, key=f"{form}_good:{kept.mark[:12] if kept else hash(tuple(problems))}"))
