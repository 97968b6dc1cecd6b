"""Milestones: where the plan is meant to stand at the end of each week, month or quarter."""

from __future__ import annotations

import streamlit as st

from ...narrative.dates.milestones import expected_sentence, milestones_table
from ...planning.dates.milestones import BY, by_day, milestones
from ...words import say
from ..session.state import State
from ..widgets import html


def show_milestones(state: State) -> None:
    """The fold with what is expected by today and the table; nothing is worked out while it is closed."""
    language = state.language
    with st.expander(say("planning.milestones_show", language), key="fold:milestones", on_change="rerun") as fold:
        if not fold.open:
            return
        html.paragraphs(say("planning.milestones_note", language))
        projection = by_day(state.plan)
        if expected := expected_sentence(projection, language):
            html.paragraphs(expected)
        by = st.segmented_control(
            say("planning.milestones_by", language),
            BY,
            default="month",
            format_func=lambda one: say(f"planning.milestones_{one}", language),
            required=True,
            key="milestones_by",
            persist_state="session",
        )
        head, rows = milestones_table(milestones(projection, by), projection, language)
        html.table(head, rows, numeric=(1, 2, 3, 4, 5))
        html.download(head, rows, "milestones", state.plan, language)
