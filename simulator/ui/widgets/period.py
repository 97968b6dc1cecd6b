"""The notice that a plan's period is over, and the way to the year that runs."""

from __future__ import annotations

import streamlit as st

from ...narrative.period import carried_on, no_advice_sentence
from ...words import formats, say
from ..session.actions import adopt_values
from ..session.state import State
from . import html


def show_period_over(state: State) -> bool:
    """Say it, with a button that carries the plan on; whether there was anything to say."""
    plan, language = state.plan, state.language
    told = no_advice_sentence(plan, language)
    if told is None:
        return False
    later = carried_on(plan)
    with st.container(border=True, horizontal=True, vertical_alignment="center", gap="small", key="period_over"):
        if later is None:
            html.paragraphs(told)
            return True
        date = formats.long_date(plan.day("as_of"), language)
        html.paragraphs(f"{told} {say('projection.carry_on_how', language, date=date)}")
        label = say("projection.carry_on", language, year=later.day("end").year)
        changes = {"end": later.day("end")}
        st.button(label, key="carry_on", type="primary", on_click=adopt_values, args=(changes,), width="content")
    return True
