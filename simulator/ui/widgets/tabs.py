"""A page of several tabs, one shown at a time: title, choice of the tab, and the tab."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import streamlit as st

from ...words import say
from ..session.state import State
from .html import escaped


def tabs_widget(state: State, page: str, tabs: Mapping[str, Callable[[State], None]]) -> None:
    """The page whose words begin with ``page``; the first tab stands open."""
    language = state.language
    title, lead = say(f"{page}.title", language), say(f"{page}.lead", language)
    st.html(f'<h1 class="ikd-verdict">{escaped(title)}</h1><p class="ikd-sub">{escaped(lead)}</p>')
    chosen = st.pills(
        say(f"{page}.question", language),
        list(tabs),
        default=next(iter(tabs)),
        format_func=lambda tab: say(f"{page}.q_{tab}", language),
        required=True,
        key=f"{page}_part",
        persist_state="session",
        label_visibility="collapsed",
    )
    tabs[str(chosen)](state)
