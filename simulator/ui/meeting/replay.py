"""The changes of this visit, played again one after another on axes that stay."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import streamlit as st

from ...charts.arrow import sent
from ...charts.base import span
from ...charts.compare import Axes, scenarios_chart, scenarios_words
from ...model import project_line
from ...model.cache import projected
from ...narrative.whole import shown_gain
from ...parameters import Language
from ...scenario import Scenario
from ...sharing import Workspace
from ...words import formats, say
from ..session.actions import open_workspace
from ..session.state import State, current
from ..theme import mode
from ..widgets import html
from .steps import changes_in_words

SECONDS = 1.4
"""How long one change is on the screen while they play."""
CHANGES_REPLAYED = 60
"""The latest changes only."""
_AT, _PLAYING, _TICKED, _DRAWN, _KNOWN = (f"replay_{name}" for name in ("at", "playing", "ticked", "drawn", "known"))
_SLIDER = "replay_slider"


@dataclass(frozen=True)
class _LineSummary:
    """What replay must know of a plan that is not on the screen: its line's end, lowest, highest, and its days."""

    end: float
    low: float
    high: float
    first: dt.date
    last: dt.date


def plans_of_visit(state: State) -> list[Workspace]:
    """The workspaces of this visit, in order, each time with another plan."""
    found: list[Workspace] = []
    for workspace in (*state.past, state.workspace):
        if not found or workspace.plan != found[-1].plan:
            found.append(workspace)
    return found


def show_replay(state: State) -> None:
    """The player and the list of changes."""
    language, every = state.language, plans_of_visit(state)
    replayed = every[-CHANGES_REPLAYED - 1 :]
    if len(replayed) < 2:
        html.paragraphs(say("meeting.replay_none", language))
        return
    whole = len(replayed) == len(every)
    note = say("meeting.replay_note" if whole else "meeting.replay_last", language, count=len(replayed) - 1)
    html.paragraphs(note)
    if st.session_state.get(_DRAWN) not in (state.runs, state.runs - 1):
        st.session_state[_PLAYING] = False  # one who comes back to this part finds it standing still
    st.session_state[_DRAWN] = state.runs
    playing = bool(st.session_state.get(_PLAYING))
    names = [say("meeting.replay_start" if whole else "meeting.replay_before", language)]
    names += [changes_in_words(a.plan, b.plan, language) for a, b in pairwise(replayed)]
    st.fragment(_player, run_every=SECONDS if playing else None)(state, replayed, names, playing)
    _table(
        [_line_summary(workspace.plan, state.plan.text("basis")) for workspace in replayed], names, state.plan, language
    )


def _line_summary(plan: Scenario, basis: str) -> _LineSummary:
    """Worked out once a visit, from the line alone, so that sixty changes cost little and crowd out nobody."""
    known: dict[tuple[Scenario, str], _LineSummary] = st.session_state.setdefault(_KNOWN, {})
    if (plan, basis) not in known:
        _, line = project_line(plan)
        shares = line.active / line.base(basis)
        lowest, highest = float(shares.min()), float(shares.max())
        known[plan, basis] = _LineSummary(float(shares[-1]), lowest, highest, plan.day("as_of"), plan.day("end"))
    return known[plan, basis]


def _player(state: State, replayed: Sequence[Workspace], names: Sequence[str], playing: bool) -> None:
    if bool(st.session_state.get(_PLAYING)) != playing:
        st.rerun()  # the whole page: only it can start or stop the clock of its part
    language, last = state.language, len(replayed) - 1
    at = min(int(st.session_state.get(_AT, last)), last)
    if playing and st.session_state.get(_TICKED):
        at = min(at + 1, last)
    st.session_state[_TICKED], st.session_state[_AT], st.session_state[_SLIDER] = True, at, at
    with st.container(horizontal=True, vertical_alignment="center", gap="medium", key="replay"):
        name, icon = ("stop", "stop") if playing else ("play", "play_arrow")
        st.button(
            say(f"meeting.replay_{name}", language),
            key="replay_toggle",
            icon=f":material/{icon}:",
            type="primary",
            on_click=_toggle,
            args=(last,),
        )
        st.slider(say("meeting.replay_at", language), 0, last, key=_SLIDER, width=420, on_change=_slid)
    _frame(state, [workspace.plan for workspace in replayed], at, names[at])
    if at < last:
        st.button(say("meeting.replay_use", language), key="replay_use", on_click=_return, args=(replayed[at],))
    if playing and at == last:
        st.session_state[_PLAYING] = False
        st.rerun()


def _frame(state: State, plans: Sequence[Scenario], at: int, what: str) -> None:
    """One change: what it did, and its line beside the one before."""
    language, basis = state.language, state.plan.text("basis")
    lines = [_line_summary(plan, basis) for plan in plans]
    shares = [share for line in lines for share in (line.low, line.high)]
    shares += [plan.number("target") for plan in plans if plan.text("basis") == basis]
    axes = Axes(*span(shares), min(line.first for line in lines), max(line.last for line in lines))
    drawn = [projected(plan) for plan in (plans[at], *plans[max(at - 1, 0) : at])]
    letters = ["", say("meeting.show_before", language)][: len(drawn)]
    share = formats.percent(lines[at].end, language)
    st.html(f'<p class="ikd-text"><b>{at}. {html.escaped(what)}</b> · {html.escaped(share)}</p>')
    spec = scenarios_chart(drawn, tuple(letters), basis, axes, language, mode())
    words = scenarios_words(drawn, [what, *letters[1:]], basis, language)
    st.vega_lite_chart(sent(spec), width="stretch", key="replay_chart", alt=words)


def _slid() -> None:
    st.session_state[_AT] = int(st.session_state[_SLIDER])
    st.session_state[_TICKED] = False


def _toggle(last: int) -> None:
    playing = not st.session_state.get(_PLAYING)
    st.session_state[_PLAYING], st.session_state[_TICKED] = playing, False
    if playing and st.session_state.get(_AT, last) >= last:
        st.session_state[_AT] = 0


def _return(workspace: Workspace) -> None:
    """Plan and starting plan of then again; what is prepared for the meeting stays as it is."""
    open_workspace(replace(current().workspace, plan=workspace.plan, baseline=workspace.baseline))


def _table(lines: Sequence[_LineSummary], names: Sequence[str], plan: Scenario, language: Language) -> None:
    rows = [
        (
            k,
            name,
            formats.percent(line.end, language),
            formats.points(shown_gain(line.end, lines[k - 1].end), language, 2) if k else "",
        )
        for k, (name, line) in enumerate(zip(names, lines, strict=True))
    ]
    head = [say(f"meeting.{key}", language) for key in ("replay_at", "replay_change", "row_coverage", "way_gain")]
    html.table(head, rows, numeric=(0, 2, 3))
    html.download(head, rows, "moves", plan, language)
