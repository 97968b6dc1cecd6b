"""The evidence page's frame: one part at a time."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from ..words import say
from . import evidence_figures, evidence_history, evidence_log, evidence_outside, evidence_reconcile, evidence_track
from .blocks import escaped
from .state import State

PARTS: dict[str, Callable[[State], None]] = {
    "figures": evidence_figures.draw,
    "reconcile": evidence_reconcile.draw,
    "outside": evidence_outside.draw_outside,
    "log": evidence_log.draw,
    "history": evidence_history.draw,
    "track": evidence_track.draw,
    "backtest": evidence_outside.draw_backtest,
}


def draw(state: State) -> None:
    """Title, choice of the part, and the part."""
    language = state.language
    title, lead = say("evidence.title", language), say("evidence.lead", language)
    st.html(f'<h1 class="ikd-verdict">{escaped(title)}</h1><p class="ikd-sub">{escaped(lead)}</p>')
    chosen = st.pills(
        say("evidence.question", language),
        list(PARTS),
        default="figures",
        format_func=lambda part: say(f"evidence.q_{part}", language),
        required=True,
        key="evidence_part",
        persist_state="session",
        label_visibility="collapsed",
    )
    PARTS[str(chosen)](state)
