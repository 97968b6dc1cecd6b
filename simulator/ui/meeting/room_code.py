"""The shown plan's link as a QR code for the room: only where the last row can read it."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from ...handouts.qr import CORNER, LARGE, qr_for_room
from ...parameters import Language
from ...scenario import Scenario
from ...sharing import Workspace, encode
from ...words import say
from ..session.state import State
from ..widgets.html import escaped
from ..widgets.share import page_address

_ASKED = "asked:large_code"


def show_code(state: State, shown: Scenario) -> None:
    """The code on the slide, with a few words; nothing where its link is too long for that size."""
    code = qr_for_room(_address(state, shown), CORNER)
    if code:
        scan, label = (escaped(say(key, state.language)) for key in ("meeting.show_scan", "share.qr"))
        st.html(f'<div class="ikd-show-qr"><img src="{code}" alt="{label}"/><p>{scan}</p></div>')


def show_large_code(state: State, shown: Scenario) -> None:
    """A button that puts the code across the screen; no button where even that could not be read."""
    language, code = state.language, qr_for_room(_address(state, shown), LARGE)
    if not code:
        return
    label = say("meeting.show_enlarge", language)
    st.button(label, icon=":material/qr_code_2:", key="show_enlarge", type="tertiary", on_click=_enlarge)
    if st.session_state.pop(_ASKED, False):
        st.dialog(say("meeting.show_scan", language), width="large")(_large_code)(code, language)


def _address(state: State, shown: Scenario) -> str:
    """The front page with the plan on the slide alone, its chart's axis as here: the whole presentation's link is too
    long for a room.
    """
    return page_address(state, "", encode(replace(Workspace.of(shown, state.language), axis=state.workspace.axis)))


def _enlarge() -> None:
    st.session_state[_ASKED] = True


def _large_code(code: str, language: Language) -> None:
    st.html(f'<img class="ikd-show-large" src="{code}" alt="{escaped(say("share.qr", language))}"/>')
