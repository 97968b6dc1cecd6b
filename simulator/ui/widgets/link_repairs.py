"""What the opened link or file got wrong, and that it may have been cut: on every page until it is closed."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from ...parameters import Language
from ...sharing import Repair, repair_lines
from ...words import formats, say
from ..session.actions import close_repairs
from ..session.state import State
from . import html

REPAIRS_SHOWN = 50
"""Repairs listed; the others are counted."""


def show_link_repairs(state: State) -> None:
    """The list, or the line of a link without faults, with a button to close it."""
    language = state.language
    close = say("projection.link_close", language)
    if state.repairs:
        with st.container(border=True, key="link_faults"):
            html.heading(say("projection.link_title", language), say("projection.link_rest", language))
            repairs_table(state.repairs, language)
            if state.maybe_cut:
                html.caption(say("projection.link_maybe_cut", language))
            st.button(close, key="close_faults", on_click=close_repairs)
    elif state.maybe_cut:
        with st.container(key="link_maybe_cut", horizontal=True, vertical_alignment="center", gap="small"):
            html.caption(say("projection.link_maybe_cut", language))
            st.button(close, key="close_maybe_cut", on_click=close_repairs, type="tertiary")


def repairs_table(repairs: Sequence[Repair], language: Language) -> None:
    """What came, what is used instead, and why."""
    head = [say(f"projection.link_{name}", language) for name in ("key", "received", "used", "why")]
    html.table(head, repair_lines(repairs[:REPAIRS_SHOWN], language))
    if len(repairs) > REPAIRS_SHOWN:
        count = formats.number(len(repairs) - REPAIRS_SHOWN, language)
        html.caption(say("projection.link_more", language, count=count))
