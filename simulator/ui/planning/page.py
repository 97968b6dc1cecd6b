"""The planning page's frame: where the plan stands, and one question at a time."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from ...model import Projection
from ...narrative import sentences
from ...planning.outlook import judge
from ...words import say
from ..session.state import State
from ..session.undo import undo_answer
from ..widgets import html
from ..widgets.html import escaped
from . import allocation, delay, seek, sensitivity, two_way_map
from .seek import lever_label, written

QUESTIONS: dict[str, Callable[[State, Projection], None]] = {
    "seek": seek.draw,
    "map": lambda state, projection: two_way_map.draw(state),
    "matter": sensitivity.draw,
    "teams": allocation.draw,
    "wait": delay.draw_waiting,
    "package": delay.draw_package,
}


def head(state: State, projection: Projection) -> None:
    """The page's title and the verdict on the plan as it stands."""
    language = state.language
    closing = sentences.closing_sentence(projection, language)
    outlook = sentences.outlook_sentence(state.plan, judge(projection), language)
    title = say("planning.title", language)
    st.html(
        f'<h1 class="ikd-verdict">{escaped(title)}</h1><p class="ikd-sub">{escaped(closing)} {escaped(outlook)}</p>'
    )


def undo(state: State) -> None:
    """What an answer changed, and the way back."""
    if state.before is None:
        return
    language = state.language
    changes = "; ".join(
        f"{lever_label(key, language)}: {written(key, value, language)}"
        for key, value in state.plan.differences(state.before).items()
    )
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="undo_bar"):
        html.paragraphs(say("planning.undo_text", language, changes=changes))
        st.button(say("planning.undo", language), key="undo", icon=":material/undo:", on_click=undo_answer)


def question(state: State, projection: Projection) -> None:
    """The chosen question, worked out for the plan at hand."""
    chosen = st.pills(
        say("planning.question", state.language),
        list(QUESTIONS),
        default="seek",
        format_func=lambda q: say(f"planning.q_{q}", state.language),
        required=True,
        key="question",
        persist_state="session",
        label_visibility="collapsed",
    )
    QUESTIONS[str(chosen)](state, projection)
