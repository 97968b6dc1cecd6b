"""A page of several parts, one at a time: title, choice of the part, and the part."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import streamlit as st

from ...words import say
from ..session.state import State
from .html import escaped


def draw(state: State, page: str, parts: Mapping[str, Callable[[State], None]]) -> None:
    """The page whose words begin with ``page``; the first part stands open."""
    language = state.language
    title, lead = say(f"{page}.title", language), say(f"{page}.lead", language)
    st.html(f'<h1 class="ikd-verdict">{escaped(title)}</h1><p class="ikd-sub">{escaped(lead)}</p>')
    chosen = st.pills(
        say(f"{page}.question", language),
        list(parts),
        default=next(iter(parts)),
        format_func=lambda part: say(f"{page}.q_{part}", language),
        required=True,
        key=f"{page}_part",
        persist_state="session",
        label_visibility="collapsed",
    )
    parts[str(chosen)](state)
