"""In place of every question, once nothing can begin any more in the plan's period."""

from __future__ import annotations

import streamlit as st

from ...narrative.period import no_advice_sentence
from ..session.state import State
from ..session.this_year import go_on_to_this_year, go_on_words, this_years_plan
from ..widgets import html


def show_period_over(state: State) -> bool:
    """Say that nothing is advised, with the way to this year; whether that was so."""
    told = no_advice_sentence(state.plan, state.language)
    if told is None:
        return False
    with st.container(border=True, horizontal=True, vertical_alignment="center", gap="small", key="period_over"):
        html.paragraphs(told)
        rolled = this_years_plan(state)
        if rolled is not None:
            st.button(
                go_on_words(rolled, state.language),
                key="this_year",
                type="primary",
                width="content",
                on_click=go_on_to_this_year,
            )
    return True
