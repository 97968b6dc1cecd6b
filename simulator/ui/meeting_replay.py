"""The moves of this visit, played again one after another on axes that stay."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from ..charts.scenarios import axes_of, scenarios_chart, scenarios_words
from ..handouts.summary import projected
from ..parameters import Language
from ..presets import BY_KEY
from ..scenario import Scenario
from ..words import formats, say
from . import blocks
from .edits import adopt
from .meeting_steps import changes
from .state import State
from .theme import mode

SECONDS = 1.4
"""One move on the screen while it plays."""
MOST = 60
"""Moves replayed: the latest."""
_AT, _PLAYING = "replay_at", "replay_playing"


def plans(state: State) -> list[Scenario]:
    """The plans of this visit in order, each one different from the one before."""
    found: list[Scenario] = []
    for desk in (*state.past, state.desk):
        if not found or desk.plan != found[-1]:
            found.append(desk.plan)
    return found[-MOST:]


def draw(state: State) -> None:
    """The player and the list of moves."""
    language, moves = state.language, plans(state)
    if len(moves) < 2:
        blocks.paragraphs(say("meeting.replay_none", language))
        return
    blocks.paragraphs(say("meeting.replay_note", language))
    playing = bool(st.session_state.get(_PLAYING))
    st.fragment(_player, run_every=SECONDS if playing else None)(state, moves, playing)
    _table(moves, language)


def _player(state: State, moves: Sequence[Scenario], playing: bool) -> None:
    if bool(st.session_state.get(_PLAYING)) != playing:
        st.rerun()  # the whole page: only it can start or stop the clock of its part
    language, last = state.language, len(moves) - 1
    at = min(int(st.session_state.get(_AT, last)), last)
    if playing and st.session_state.get("replay_ticks", 0):
        at = min(at + 1, last)
        st.session_state[_AT] = at
    st.session_state["replay_ticks"] = 1
    with st.container(horizontal=True, vertical_alignment="center", gap="medium", key="replay"):
        name, icon = ("stop", "stop") if playing else ("play", "play_arrow")
        st.button(
            say(f"meeting.replay_{name}", language), key="replay_toggle", icon=f":material/{icon}:", type="primary",
            on_click=_toggle, args=(last,),
        )  # fmt: skip
        picked = st.slider(
            say("meeting.replay_at", language), 0, last, at, key=f"replay_slider:{at}:{last}", width=420,
        )  # fmt: skip
    if picked != at:
        at = st.session_state[_AT] = int(picked)
    projection = projected(moves[at])
    basis = projection.target.basis
    axes = axes_of([projected(one) for one in moves], basis, True)
    drawn = [projection] if at == 0 else [projection, projected(moves[at - 1])]
    letters = ["", say("meeting.show_before", language)][: len(drawn)]
    what = _what(moves, at, language)
    share = formats.percent(projection.coverage_end.line, language)
    st.html(f'<p class="ikd-text"><b>{at}. {blocks.escaped(what)}</b> · {blocks.escaped(share)}</p>')
    spec = scenarios_chart(drawn, tuple(letters), basis, axes, language, mode(), bands=[True, False][: len(drawn)])
    st.vega_lite_chart(
        spec, width="stretch", key="replay_chart", alt=scenarios_words(drawn, [what, *letters[1:]], basis, language)
    )
    if at < last:
        st.button(say("meeting.replay_use", language), key="replay_use", on_click=adopt, args=(moves[at],))
    if playing and at == last:
        st.session_state[_PLAYING] = False
        st.rerun()


def _toggle(last: int) -> None:
    playing = not st.session_state.get(_PLAYING)
    st.session_state[_PLAYING] = playing
    st.session_state["replay_ticks"] = 0
    if playing and st.session_state.get(_AT, last) >= last:
        st.session_state[_AT] = 0


def _what(moves: Sequence[Scenario], at: int, language: Language) -> str:
    """What a move did, in words."""
    if at == 0:
        return say("meeting.replay_start", language)
    before, after = moves[at - 1], moves[at]
    if before.preset != after.preset:
        return say("meeting.replay_city", language, city=BY_KEY[after.preset].label.in_language(language))
    return changes(before, after, language)


def _table(moves: Sequence[Scenario], language: Language) -> None:
    shares = [projected(one).coverage_end.line for one in moves]
    rows = [
        (
            k, _what(moves, k, language), formats.percent(share, language),
            formats.points(share - shares[k - 1], language, 2) if k else "",
        )
        for k, share in enumerate(shares)
    ]  # fmt: skip
    head = [say(f"meeting.{key}", language) for key in ("replay_at", "replay_change", "row_coverage", "way_gain")]
    blocks.table(head, rows, numeric=(0, 2, 3))
    blocks.download(head, rows, "moves", moves[-1], language)
