"""Beside the verdict: that a built-in city is an example, the way to one's own city, and to this year."""

from __future__ import annotations

from typing import Any

import streamlit as st

from ...model.calendar import today_in
from ...narrative.period.example import example_note
from ...presets import OWN_CITY
from ...words import formats, say
from ..session.actions import open_city
from ..session.state import State
from ..session.this_year import go_on_to_this_year, this_years_plan
from ..widgets import html


def verdict_place(state: State) -> Any:
    """The place of the verdict, with the next things to do beside it."""
    own, rolled, language = state.plan.preset == OWN_CITY, this_years_plan(state), state.language
    if own and rolled is None:
        return st.container()
    left, right = st.columns([4.4, 1], gap="medium")
    with right, st.container(horizontal=True, gap="small", key="next_steps"):
        if not own:
            st.button(
                say("visit.fill_in", language),
                key="fill_in",
                type="primary",
                width="stretch",
                on_click=open_city,
                args=(OWN_CITY,),
            )
        if rolled is not None:
            date = formats.date(rolled.day("end"), language)
            st.button(
                say("visit.this_year", language),
                key="this_year",
                width="stretch",
                on_click=go_on_to_this_year,
                help=say("visit.this_year_help", language, date=date),
            )
    return left


def show_example_note(state: State) -> None:
    """That the city is an example of its day, what came after, and where the figures were published."""
    note = example_note(state.plan, today_in(state.plan), state.language)
    if note is not None:
        links = [html.Link(source.title, source.url) for source in note.sources if source.title]
        html.cited(note.text, say("visit.sources", state.language), links)
