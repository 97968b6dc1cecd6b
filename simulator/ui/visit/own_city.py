"""The offer to go on with one's own city, while another is looked at."""

from __future__ import annotations

import streamlit as st

from ...narrative.sentences import place_name
from ...words import formats, say
from ..session.own_city import forget_own_city, is_remembered, own_city_to_return_to, return_to_own_city
from ..session.state import State
from ..widgets import html


def show_own_city_offer(state: State) -> bool:
    """Ask whether to go on with the own city; whether there was one to ask for. It is never opened unasked."""
    plan, language = own_city_to_return_to(state), state.language
    if plan is None:
        return False
    place = html.isolated(place_name(plan, language))
    question = say("visit.go_on", language, place=place, date=formats.date(plan.day("as_of"), language))
    if is_remembered(state):
        question += " " + say("visit.go_on_about", language)
    with st.container(border=True, horizontal=True, vertical_alignment="center", gap="small", key="go_on"):
        html.paragraphs(question)
        st.button(say("visit.go_on_yes", language), key="go_on_yes", type="primary", on_click=return_to_own_city)
        st.button(say("visit.go_on_forget", language), key="go_on_forget", on_click=forget_own_city)
    return True
