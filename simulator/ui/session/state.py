"""Who owns the scenario: the visitor's session, and nobody else.

The link is read once, when the session begins. From then on the session's plan is the truth: widgets
are drawn from it and change it through callbacks, and the address bar is written from it.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import streamlit as st

from ...narrative.sentences import comparable
from ...parameters import Language, Value
from ...presets import BY_KEY
from ...scenario import Scenario, ScenarioProblem
from ...sharing import Meeting, Repair, decode, encode

_HOME = "state"
PRESENT = "present"
"""The address of the view for the projector."""
MOST_MOVES = 100
"""Moves that can be undone."""
HEARD = "heard"
"""Key of the unseen field that brings back which run the browser has drawn."""


@dataclass
class Fault:
    """What was typed and could not be taken, kept until it can."""

    typed: str
    problem: ScenarioProblem
    value: Value = None
    """The value meant, where only its company makes it impossible."""
    readable: bool = False


@dataclass
class Told:
    """What a widget was set to from here, and had before, while the browser may not know yet."""

    run: int = 0
    values: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Desk:
    """All that a visitor works on, and a link carries: the plan, the one started from, and the meeting."""

    plan: Scenario
    baseline: Scenario
    meeting: Meeting = Meeting()


@dataclass
class State:
    """One visitor's work."""

    desk: Desk
    language: Language
    repairs: tuple[Repair, ...] = ()
    faults: dict[str, Fault] = field(default_factory=dict)
    fresh: bool = True
    framed: bool = False
    unfolded: frozenset[str] = frozenset()
    told: dict[str, Told] = field(default_factory=dict)
    past: list[Desk] = field(default_factory=list)
    """What lay on the desk before each move of this visit."""
    future: list[Desk] = field(default_factory=list)
    """What was undone."""
    answered: bool = False
    """Whether the last move used a worked-out answer."""
    page: str = ""
    """The page's part of the address; empty for the front page."""
    at: int = 1
    """The step that the presentation stands at, counted from 1."""
    visit: str = field(default_factory=lambda: secrets.token_hex(4))
    runs: int = 0
    arrived: list[tuple[Callable[..., None], tuple[str, ...]]] = field(default_factory=list)

    @property
    def plan(self) -> Scenario:
        """The plan the levers move."""
        return self.desk.plan

    @property
    def baseline(self) -> Scenario:
        """The plan started from."""
        return self.desk.baseline

    @property
    def meeting(self) -> Meeting:
        """What is laid out for a meeting."""
        return self.desk.meeting

    @property
    def before(self) -> Scenario | None:
        """The plan before an answer was used, until the next move."""
        return self.past[-1].plan if self.answered and self.past else None

    @property
    def compared(self) -> Scenario:
        """The starting plan with the present plan's facts: other figures of a city are no gain of its plan."""
        return comparable(self.plan, self.baseline)

    @property
    def link(self) -> str:
        """The link's query: equal to the address bar."""
        return self.link_at(self.step if self.page == PRESENT else 1)

    @property
    def step(self) -> int:
        """The step shown, counted from 1, among those there are."""
        return min(max(self.at, 1), max(1, len(self.meeting.steps)))

    def link_at(self, step: int) -> str:
        """The link that opens the presentation at a step; at the first it says nothing of it."""
        start = BY_KEY[self.plan.preset].scenario
        baseline = None if self.baseline == start else self.baseline
        return encode(self.plan, self.language, baseline, self.meeting, step)


def current() -> State:
    """The visitor's state, made from the address when the session begins."""
    if _HOME not in st.session_state:
        query = {key: st.query_params.get_all(key) for key in st.query_params}
        content = decode(query)
        desk = Desk(content.scenario, content.baseline, content.meeting)
        st.session_state[_HOME] = State(desk, content.language, content.repairs, at=content.at)
    state: State = st.session_state[_HOME]
    return state


def notice(differs: bool, adopt_edit: Callable[..., None], *arguments: str) -> None:
    """In a session's first run, a widget that differs from the link carries an edit made while the
    server was away: the browser brings its widgets along to the new server, but the old address.
    """
    state = current()
    if state.fresh and differs:
        state.arrived.append((adopt_edit, arguments))


def first_run_over() -> None:
    """The end of a run: the session is no longer fresh, and what it noticed is adopted at once."""
    state = current()
    state.fresh = False
    if state.arrived:
        st.rerun()


def move(state: State, desk: Desk) -> None:
    """Set what lies on the desk, and remember what did."""
    if desk != state.desk:
        state.past.append(state.desk)
        del state.past[:-MOST_MOVES]
        state.future.clear()
    state.desk, state.answered = desk, False


def lay_out(meeting: Meeting) -> None:
    """Change what is laid out for a meeting."""
    state = current()
    move(state, replace(state.desk, meeting=meeting))


def heard(state: State) -> int:
    """The last run whose widgets the browser had drawn when it sent this one."""
    visit, _, run = str(st.session_state.get(HEARD) or "").partition(":")
    return int(run) if visit == state.visit else 0
