"""The line above a plan that an older version of the model made, and the way to the newest."""

from __future__ import annotations

import streamlit as st

from ...model import newest
from ...narrative.sentences import older_model_sentence
from ...words import say
from ..session.actions import adopt_newest_model
from ..session.state import State
from . import html


def show_older_model(state: State) -> None:
    """Both figures, then and now, and a button to go on with the newest version."""
    sentence = older_model_sentence(state.plan, state.language)
    if sentence is None:
        return
    with st.container(border=True, key="older_model"):
        html.paragraphs(sentence)
        label = say("narrative.older_model_use", state.language, now=newest().number)
        st.button(label, key="newest_model", on_click=adopt_newest_model)
