"""The planning page's frame: where the plan stands, and one question at a time."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from ...model import Projection
from ...narrative import sentences
from ...narrative.period import plan_from_sentence, proposals_sentence
from ...planning.outlook import judge
from ...words import say
from ..session.state import State
from ..session.undo import undo_answer
from ..widgets import html
from ..widgets.html import escaped
from ..widgets.lever import lever_label, lever_value
from .allocation import show_allocation
from .delay import show_delay
from .over import show_period_over
from .package import show_package
from .seek import show_seek
from .sensitivity import show_sensitivity
from .two_way_map import show_two_way_map

QUESTIONS: dict[str, Callable[[State, Projection], None]] = {
    "seek": show_seek,
    "map": lambda state, projection: show_two_way_map(state),
    "matter": show_sensitivity,
    "teams": show_allocation,
    "wait": show_delay,
    "package": show_package,
}


def show_title(state: State, projection: Projection) -> None:
    """The page's title and the verdict on the plan as it stands."""
    language = state.language
    closing = sentences.closing_sentence(projection, language)
    outlook = sentences.outlook_sentence(state.plan, judge(projection), language)
    title = say("planning.title", language)
    st.html(
        f'<h1 class="ikd-verdict">{escaped(title)}</h1><p class="ikd-sub">{escaped(closing)} {escaped(outlook)}</p>'
    )


def show_undo_answer(state: State) -> None:
    """What an answer changed, and the way back."""
    if state.before is None:
        return
    language = state.language
    changes = "; ".join(
        f"{lever_label(key, language)}: {lever_value(key, value, language)}"
        for key, value in state.plan.differences(state.before).items()
    )
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="undo_bar"):
        html.paragraphs(say("planning.undo_text", language, changes=changes))
        st.button(say("planning.undo", language), key="undo", icon=":material/undo:", on_click=undo_answer)


def show_question(state: State, projection: Projection) -> None:
    """The chosen question, worked out for the plan at hand; none of a period in which nothing can begin any more."""
    if show_period_over(state):
        return
    held = plan_from_sentence(state.plan, state.compared, state.language)
    told = filter(None, (held, proposals_sentence(state.plan, state.language)))
    if dated := " ".join(told):
        html.caption(dated)
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
