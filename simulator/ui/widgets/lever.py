"""A lever on the page: its name, its value in words, the choice of one, and the button that sets some."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from ...parameters import REGISTRY, Language, Value, full_label
from ...planning.allocation.team_count import TEAMS
from ...words import formats, say
from ..session.actions import use_answer
from ..session.state import State
from ..session.widget_sync import worded_key


def lever_label(key: str, language: Language) -> str:
    """A lever's name that stands alone."""
    return say("answer.teams", language) if key == TEAMS else full_label(key).in_language(language)


def lever_value(key: str, value: Value, language: Language) -> str:
    """A lever's value with its unit."""
    if key == TEAMS:
        return say("answer.teams_unit", language, count=value)
    return formats.value(REGISTRY[key], value, language)


def lever_choice(title: str, levers: tuple[str, ...], first: str, language: Language, key: str) -> str:
    """A list of levers to choose from; ``first`` stands chosen where it is one of them."""
    index = levers.index(first) if first in levers else 0
    chosen = st.selectbox(
        title,
        levers,
        index=index,
        format_func=lambda k: lever_label(k, language),
        key=worded_key(key, language),
        persist_state="session",
    )
    return str(chosen)


def apply_button(state: State, changes: Mapping[str, Value], key: str, label: str = "") -> None:
    """The button that puts an answer into the plan, or a word that it is there already."""
    language = state.language
    if all(state.plan[k] == value for k, value in changes.items()):
        st.caption(say("planning.applied_now", language))
        return
    st.button(label or say("planning.apply", language), key=key, type="primary", on_click=use_answer, args=(changes,))
