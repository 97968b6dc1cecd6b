"""Undo and redo: the moves of this visit, back and forth."""

from __future__ import annotations

import streamlit as st

from ...words import say
from .actions import go_back
from .state import State


def draw(state: State) -> None:
    """Both buttons, once there is a move to take back or to make again.

    Their place is kept from the start: what appears above a slider would make it anew in the browser
    while it is being moved.
    """
    with st.container(horizontal=True, gap="small", key="moves"):
        if not (state.past or state.future):
            return
        for key, moves, icon in (("undo", state.past, "undo"), ("redo", state.future, "redo")):
            label = say(f"side.{key}", state.language)
            st.button(
                label, key=f"{key}_move", icon=f":material/{icon}:", type="tertiary", disabled=not moves,
                on_click=go_back, args=(state, key == "redo"),
            )  # fmt: skip
