"""What a small screen has besides: the answer above the levers, and the pages in a row. The style sheet hides both
on wider screens, where the answer stands beside the levers and the navigation in the header.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from ..model.cache import projected
from ..narrative.sentences import differs
from ..narrative.whole import shown_gain
from ..words import formats, say
from .session.state import State
from .widgets.html import escaped


def show_answer_line(state: State) -> None:
    """Coverage, chance and the difference from the starting plan, which stay in sight while a lever is moved."""
    language, projection, before = state.language, projected(state.plan), projected(state.compared)
    end, tone = projection.coverage_end, "plain"
    change = say("side.answer_same", language)
    if differs(state.plan, before.scenario):
        # Without the same basis and end there is nothing to subtract.
        change = say("side.answer_other", language)
        if (projection.target.basis, projection.days[-1]) == (before.target.basis, before.days[-1]):
            gain = shown_gain(end.line, before.coverage_end.line)
            tone = "good" if gain > 0.00005 else "bad" if gain < -0.00005 else "plain"
            change = say("side.answer_change", language, points=formats.points(gain, language, 2))
    date = formats.date(projection.days[-1], language)
    chance = formats.chance(projection.target.probability, language, short=True)
    st.html(
        f'<p class="ikd-answer" role="status"><b>{escaped(formats.percent(end.line, language))}</b> '
        f"{escaped(say('side.answer_date', language, date=date))} · "
        f"{escaped(say('side.answer_chance', language, chance=chance))}<br/>"
        f'<span class="{tone}">{escaped(change)}</span></p>'
    )


def show_page_row(pages: Sequence[Any]) -> None:
    """Links to the pages, without opening the levers' drawer. ``pages`` are Streamlit's, hidden ones among them."""
    with st.container(horizontal=True, gap=None, key="page_row"):
        for page in pages:
            if page.visibility != "hidden":
                st.page_link(page, label=page.title)
