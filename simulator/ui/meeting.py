"""The meeting page's frame: one part at a time."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from ..words import say
from . import meeting_compare, meeting_files, meeting_replay, meeting_steps
from .blocks import escaped
from .state import State

PARTS: dict[str, Callable[[State], None]] = {
    "compare": meeting_compare.draw,
    "present": meeting_steps.draw,
    "files": meeting_files.draw,
    "replay": meeting_replay.draw,
}


def draw(state: State) -> None:
    """Choice of the part, and the part. Each begins with its answer; the title is for who listens."""
    language = state.language
    title, lead = say("meeting.title", language), say("meeting.lead", language)
    st.html(f'<h1 class="ikd-verdict">{escaped(title)}</h1><p class="ikd-sub">{escaped(lead)}</p>')
    chosen = st.pills(
        say("meeting.part", language), list(PARTS), default="compare", required=True, key="meeting_part",
        format_func=lambda part: say(f"meeting.q_{part}", language), persist_state="session",
        label_visibility="collapsed",
    )  # fmt: skip
    PARTS[str(chosen)](state)
