"""What the opened link or file got wrong: listed on every page until it is closed."""

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
    """The list, with a button to close it."""
    if not state.repairs:
        return
    language = state.language
    with st.container(border=True, key="link_faults"):
        html.heading(say("projection.link_title", language), say("projection.link_rest", language))
        repairs_table(state.repairs, language)
        st.button(say("projection.link_close", language), key="close_faults", on_click=close_repairs)


def repairs_table(repairs: Sequence[Repair], language: Language) -> None:
    """What came, what is used instead, and why."""
    head = [say(f"projection.link_{name}", language) for name in ("key", "received", "used", "why")]
    html.table(head, repair_lines(repairs[:REPAIRS_SHOWN], language))
    if len(repairs) > REPAIRS_SHOWN:
        count = formats.number(len(repairs) - REPAIRS_SHOWN, language)
        html.caption(say("projection.link_more", language, count=count))
