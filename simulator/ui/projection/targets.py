"""Every target with its chance, and every year-end of the horizon."""

from __future__ import annotations

import datetime as dt

import streamlit as st

from ...model import Projection
from ...model.calendar import period_of
from ...narrative import tables
from ...narrative.official import told_year_ends
from ...parameters import LAST_YEAR
from ...scenario.problems import LONGEST
from ...words import formats, say
from ..session.actions import adopt_values
from ..session.state import State
from ..widgets import html


def show_targets(state: State, projection: Projection) -> None:
    """The city's own target beside the provincial and national ones, where one is given."""
    if len(projection.targets) < 2:
        return
    language = state.language
    date = formats.long_date(projection.days[-1], language)
    html.heading(say("official.targets", language), say("official.targets_note", language, date=date))
    head, rows = tables.targets_table(projection, language)
    html.table(head, rows, numeric=(1, 2, 3))


def show_year_ends(state: State, projection: Projection) -> None:
    """Where each year ends, of a horizon over several; and the way to the end of the next."""
    language = state.language
    if len(told_year_ends(projection)) > 1:
        html.heading(say("official.years", language), say("official.years_note", language))
        head, rows = tables.year_ends_table(projection, language)
        html.table(head, rows, numeric=(1, 2, 3, 4, 5))
    if period_of(state.plan) == "past":
        return
    start, end = projection.days[0], projection.days[-1]
    later = dt.date(min(LAST_YEAR, end.year + ((end.month, end.day) == (12, 31))), 12, 31)
    if end < later <= start + LONGEST:
        label = say("official.next_year", language, year=later.year)
        st.button(label, key="next_year", on_click=adopt_values, args=({"end": later},))
