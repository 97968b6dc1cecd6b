"""The office's entries on its papers: typed once, kept by the visitor's own browser, in no link and no log."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import streamlit as st

from ....handouts.deck.template import read_template
from ....handouts.office import (
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
from ....words import say
from ...session.browser_storage import LONGEST_TEXT
from ...session.state import State, current
from ...session.widget_sync import synced_key
from ...widgets import html

_KEPT, _LETTERHEAD = "office", "letterhead"
"""Keys under which the browser keeps the entries, and a letterhead that is small enough."""
_FIELD, _PAPER, _TROUBLE = "office:", "office_paper", "office:fault"
_PICTURE, _TEMPLATE = "office:picture", "office:slides"
"""Where the visit keeps the letterhead and the template."""


def office_of(state: State) -> Office:
    """The office as typed, with the letterhead of this visit or the one that the browser keeps."""
    office = from_text(state.browser.get(_KEPT) or "")
    picture: bytes | None = st.session_state.get(_PICTURE)
    if picture is None:
        picture = _unpacked(state.browser.get(_LETTERHEAD) or "")
    return replace(office, letterhead=picture, template=st.session_state.get(_TEMPLATE) or b"")


def show_office(state: State) -> None:
    """The entries, folded: most visits do not need them, and an office types them once."""
    language, office = state.language, office_of(state)
    with st.expander(say("meeting.office", language), key="office_fold"):
        html.caption(say("meeting.office_note", language))
        # In pairs, so that a phone, which stacks the columns, keeps the order.
        places = [column for _ in range(0, len(ENTRIES) + 1, 2) for column in st.columns(2)]
        for entry, place in zip(ENTRIES, places, strict=False):
            with place:
                st.text_input(
                    say(f"meeting.office_{entry}", language),
                    key=synced_key(_FIELD + entry, getattr(office, entry)),
                    max_chars=LONGEST_ENTRY,
                    on_change=_adopt,
                    args=(entry,),
                )
                if entry == "nip" and st.session_state.pop(_TROUBLE, ""):
                    html.field_error(say("meeting.office_nip_wrong", language))
        with places[len(ENTRIES)]:
            st.segmented_control(
                say("meeting.office_paper", language),
                PAPERS,
                key=synced_key(_PAPER, office.paper),
                required=True,
                format_func=lambda paper: say(f"meeting.office_{paper}", language),
                on_change=_adopt_paper,
            )
        letterhead = _given(state, "letterhead", ("png", "jpg", "jpeg"), read_letterhead)
        if letterhead is not None:
            _keep_letterhead(state, letterhead)
            st.rerun()
        if office.letterhead:
            st.image(office.letterhead, width=420, alt=say("meeting.office_letterhead", language))
            if state.browser.get(_LETTERHEAD) is None:
                html.caption(say("meeting.office_letterhead_visit", language))
        template = _given(state, "template", ("pptx",), read_template)
        if template is not None:
            st.session_state[_TEMPLATE] = template
            st.rerun()
        if office.template:
            html.caption(say("meeting.office_template_used", language))
        if office != Office():
            st.button(say("meeting.office_forget", language), key="office_forget", on_click=_forget)


def _given(state: State, what: str, endings: tuple[str, ...], read: Callable[[bytes], bytes]) -> bytes | None:
    """A field for a file, and beneath it by name what was wrong with the last one; the file just given, if it is good.

    It is read once and let go of, so that neither a refused file nor a larger original is kept.
    """
    language, tries, fault = state.language, f"office:{what}:tries", f"office:{what}:fault"
    label = say(f"meeting.office_{what}", language)
    file = st.file_uploader(label, type=list(endings), key=f"office_{what}:{st.session_state.get(tries, 0)}")
    if file is not None:
        st.session_state[tries] = st.session_state.get(tries, 0) + 1
        try:
            return read(file.getvalue())
        except OfficeError as wrong:
            st.session_state[fault] = (wrong.code, file.name)
        st.rerun()
    code, name = st.session_state.pop(fault, ("", ""))
    if code:
        html.field_error(say(f"meeting.office_{what}_{code}", language, name=html.isolated(name)))
    return None


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
    st.session_state[_PICTURE] = st.session_state[_TEMPLATE] = b""
    for key in (_KEPT, _LETTERHEAD):
        state.browser.forget(key)
