"""Undo and redo: the moves of this visit, back and forth."""

from __future__ import annotations

import streamlit as st

from ..parameters import REGISTRY
from ..words import say
from .state import State, current, refresh


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
                on_click=_go, args=(key,),
            )  # fmt: skip


def _go(way: str) -> None:
    """Swap the present plan and starting plan for those of the move before, or after."""
    state = current()
    take_from, put_on = (state.past, state.future) if way == "undo" else (state.future, state.past)
    if not take_from:
        return
    put_on.append((state.plan, state.baseline))
    state.plan, state.baseline = take_from.pop()
    state.before = None
    state.faults.clear()
    refresh(REGISTRY)
