"""Beside the verdict: that a built-in city is an example, the way to one's own city, and to this year."""

from __future__ import annotations

from typing import Any

import streamlit as st

from ...model.calendar import today_in
from ...narrative.period.example import example_note
from ...words import formats, say
from ..session.own_city import is_filled_in
from ..session.state import State
from ..session.this_year import go_on_to_this_year, go_on_words, this_years_plan
from ..widgets import html
from .form import open_own_city_form


def verdict_place(state: State) -> Any:
    """The place of the verdict, with the next things to do beside it."""
    rolled, language = this_years_plan(state), state.language
    own = is_filled_in(state.plan)
    left, right = st.columns([4.4, 1], gap="medium")
    with right, st.container(horizontal=True, gap="small", key="next_steps"):
        st.button(
            say("visit.fill_in_again" if own else "visit.fill_in", language),
            key="fill_in",
            type="secondary" if own else "primary",
            width="stretch",
            on_click=open_own_city_form,
        )
        if rolled is not None:
            date = formats.date(rolled.day("end"), language)
            st.button(
                go_on_words(rolled, language),
                key="this_year",
                width="stretch",
                on_click=go_on_to_this_year,
                help=say("visit.this_year_help", language, date=date),
            )
    return left.container(gap="xsmall")


def show_example_note(state: State) -> None:
    """That the city is an example of its day, what came after, and where the figures were published."""
    note = example_note(state.plan, today_in(state.plan), state.language)
    if note is not None:
        links = [html.Link(source.title, source.url) for source in note.sources if source.title]
        html.cited(note.text, say("visit.sources", state.language), links)
