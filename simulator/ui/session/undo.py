"""Undo and redo: the changes of this visit, back and forth."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from ...parameters import REGISTRY
from ...words import say
from .state import State, current
from .widget_sync import refresh_widgets


def undo_or_redo(state: State, redo: bool = False) -> None:
    """Return to the workspace before the last change, or to the one after the change last undone."""
    source, store = (state.future, state.past) if redo else (state.past, state.future)
    if not source:
        return
    store.append(state.workspace)
    state.workspace, state.answer_used = (
        replace(source.pop(), language=state.language, axis=state.workspace.axis),
        False,
    )
    state.rejected.clear()
    refresh_widgets(REGISTRY)


def undo_answer() -> None:
    """Take the answer last used back."""
    state = current()
    if state.before is not None:
        undo_or_redo(state)


def undo_buttons(state: State) -> None:
    """Both buttons, once there is a change to take back or to make again.

    Their place is kept from the start: what appears above a slider would make it anew in the browser
    while it is being moved.
    """
    with st.container(horizontal=True, gap="small", key="moves"):
        if not (state.past or state.future):
            return
        for key, changes in (("undo", state.past), ("redo", state.future)):
            st.button(
                say(f"side.{key}", state.language),
                key=f"{key}_move",
                icon=f":material/{key}:",
                type="tertiary",
                disabled=not changes,
                on_click=undo_or_redo,
                args=(state, key == "redo"),
            )
