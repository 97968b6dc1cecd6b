"""The office's entries on its papers: typed once, kept by the visitor's own browser, in no link and no log."""

from __future__ import annotations

import base64
import binascii
from dataclasses import replace
from functools import lru_cache

import streamlit as st

from ...handouts.office import (
    ENTRIES,
    LONGEST_ENTRY,
    PAPERS,
    Office,
    OfficeError,
    adopted,
    as_text,
    from_text,
    is_nip,
    read_letterhead,
)
from ...words import say
from ..session.browser_storage import LONGEST_TEXT
from ..session.state import State, current
from ..session.widget_sync import synced_key
from ..widgets import html

_KEPT, _LETTERHEAD = "office", "letterhead"
"""Keys under which the browser keeps the entries, and a letterhead that is small enough."""
_FIELD, _PAPER, _PICTURE, _TRIES, _TROUBLE = "office:", "office_paper", "office:picture", "office:tries", "office:fault"


def office_of(state: State) -> Office:
    """The office as typed, with the letterhead of this visit or the one that the browser keeps."""
    office = from_text(state.browser.get(_KEPT) or "")
    picture: bytes | None = st.session_state.get(_PICTURE)
    return replace(office, letterhead=_unpacked(state.browser.get(_LETTERHEAD) or "") if picture is None else picture)


def show_office(state: State) -> None:
    """The entries, folded: most visits do not need them, and an office types them once."""
    language, office = state.language, office_of(state)
    with st.expander(say("meeting.office", language), key="office_fold"):
        html.caption(say("meeting.office_note", language))
        columns = st.columns(2)
        for k, entry in enumerate(ENTRIES):
            with columns[k % 2]:
                st.text_input(
                    say(f"meeting.office_{entry}", language),
                    key=synced_key(_FIELD + entry, getattr(office, entry)),
                    max_chars=LONGEST_ENTRY,
                    on_change=_adopt,
                    args=(entry,),
                )
                if entry == "nip" and st.session_state.pop(_TROUBLE, ""):
                    html.field_error(say("meeting.office_nip_wrong", language))
        with columns[len(ENTRIES) % 2]:
            st.segmented_control(
                say("meeting.office_paper", language),
                PAPERS,
                key=synced_key(_PAPER, office.paper),
                required=True,
                format_func=lambda paper: say(f"meeting.office_{paper}", language),
                on_change=_adopt_paper,
            )
        _letterhead(state, office)
        if office != Office():
            st.button(say("meeting.office_forget", language), key="office_forget", on_click=_forget)


def _letterhead(state: State, office: Office) -> None:
    """The field for the picture, what was wrong with the last one, and the one in use."""
    language, tries = state.language, st.session_state.get(_TRIES, 0)
    label = say("meeting.office_letterhead", language)
    file = st.file_uploader(label, type=["png", "jpg", "jpeg"], key=f"office_letterhead:{tries}")
    if file is not None:
        # Read once and let go of, so that neither a refused picture nor the larger original is kept.
        st.session_state[_TRIES] = tries + 1
        try:
            _keep_letterhead(state, read_letterhead(file.getvalue()))
        except OfficeError as wrong:
            st.session_state[f"{_PICTURE}:fault"] = (wrong.code, file.name)
        st.rerun()
    fault = st.session_state.pop(f"{_PICTURE}:fault", None)
    if fault is not None:
        html.field_error(say(f"meeting.office_letterhead_{fault[0]}", language, name=html.isolated(fault[1])))
    if office.letterhead:
        st.image(office.letterhead, width=420, alt=label)
        if state.browser.get(_LETTERHEAD) is None:
            html.caption(say("meeting.office_letterhead_visit", language))


def _keep_letterhead(state: State, picture: bytes) -> None:
    """For this visit, and for the next where the browser can hold it."""
    st.session_state[_PICTURE] = picture
    text = base64.b64encode(picture).decode()
    if len(text) <= LONGEST_TEXT:
        state.browser.set(_LETTERHEAD, text)
    else:
        state.browser.forget(_LETTERHEAD)


@lru_cache(maxsize=16)
def _unpacked(text: str) -> bytes:
    """The picture that a browser kept; empty for none and for what is no picture. Untrusted."""
    try:
        return read_letterhead(base64.b64decode(text, validate=True)) if text else b""
    except (binascii.Error, OfficeError):
        return b""


def _adopt(entry: str) -> None:
    state = current()
    typed = str(st.session_state.get(_FIELD + entry) or "").strip()
    if entry == "nip" and typed and not is_nip(typed):
        st.session_state[_TROUBLE] = typed
        return
    _keep(state, {entry: typed})


def _adopt_paper() -> None:
    _keep(current(), {"paper": st.session_state.get(_PAPER)})


def _keep(state: State, entries: dict[str, object]) -> None:
    state.browser.set(_KEPT, as_text(adopted(office_of(state), entries)))


def _forget() -> None:
    state = current()
    st.session_state[_PICTURE] = b""
    for key in (_KEPT, _LETTERHEAD):
        state.browser.forget(key)
