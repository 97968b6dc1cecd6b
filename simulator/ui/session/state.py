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
from ...scenario import Scenario, ScenarioProblem
from ...sharing import Meeting, Repair, Workspace, decode, encode
from .browser_storage import BrowserStorage

_HOME = "state"
PRESENT = "present"
"""The address of the view for the projector."""
MOST_UNDOS = 100
"""Changes that can be undone."""
DRAWN_RUN = "heard"
LONGEST_BROUGHT = 2000
"""Characters of a link that every touch carries to the server; whole presentations are longer, and are not carried."""
"""Key of the unseen field that brings back which run the browser has drawn."""


@dataclass
class RejectedEntry:
    """What was typed and could not be adopted, kept until it can."""

    typed: str
    problem: ScenarioProblem
    value: Value = None
    """The value meant, where only its company makes it impossible."""
    readable: bool = False


@dataclass
class PendingValues:
    """What a widget was set to from here, and had before, while the browser may not know yet."""

    run: int = 0
    values: set[str] = field(default_factory=set)


@dataclass
class State:
    """One visitor's session."""

    workspace: Workspace
    repairs: tuple[Repair, ...] = ()
    """What the opened link or file got wrong."""
    maybe_cut: bool = False
    """Whether the opened link may have been cut on its way."""
    empty_link: bool = False
    """Whether the address that the visit began with said nothing of a scenario."""
    rejected: dict[str, RejectedEntry] = field(default_factory=dict)
    """What could not be adopted, by parameter."""
    first_run: bool = True
    inside_entry_script: bool = False
    """Whether the entry script has drawn what stands around the page."""
    unfolded: frozenset[str] = frozenset()
    """Keys of the sidebar's sections that were open when the language was switched."""
    pending: dict[str, PendingValues] = field(default_factory=dict)
    """What widgets were set to, by the widget's key."""
    past: list[Workspace] = field(default_factory=list)
    """The workspace before each change of this visit."""
    future: list[Workspace] = field(default_factory=list)
    """What was undone."""
    answer_used: bool = False
    """Whether the last change used a worked-out answer."""
    page: str = ""
    """The page's part of the address; empty for the front page."""
    at: int = 1
    """The step that the presentation stands at, counted from 1."""
    visit: str = field(default_factory=lambda: secrets.token_hex(4))
    """Marks the session, so that a browser cannot take another's run for one of this."""
    runs: int = 0
    """Runs of the script so far."""
    brought: str = ""
    """The link that a session drew last which this one takes the place of; empty where it takes none's."""
    marked: int = 0
    """The run that drew, unset, what the browser tells of the last run drawn."""
    early_edits: list[tuple[Callable[..., None], tuple[str, ...]]] = field(default_factory=list)
    """See :func:`note_early_edit`."""
    left: dict[str, tuple[Scenario, Scenario]] = field(default_factory=dict)
    """Plan and starting plan of each city that was left for another in this visit, by preset."""
    restored: str = ""
    """The preset that came back as it was left, when it was last chosen; empty for none."""
    unremembered: bool = False
    """Whether the visitor asked that the browser keep no city of this visit."""
    browser: BrowserStorage = field(default_factory=BrowserStorage)
    """What the visitor's browser keeps from one visit to the next."""

    @property
    def plan(self) -> Scenario:
        """The plan the levers move."""
        return self.workspace.plan

    @property
    def baseline(self) -> Scenario:
        """The plan started from."""
        return self.workspace.baseline

    @property
    def language(self) -> Language:
        """The language of everything shown; no change of it is undone."""
        return self.workspace.language

    @property
    def meeting(self) -> Meeting:
        """What is prepared for a meeting."""
        return self.workspace.meeting

    @property
    def before(self) -> Scenario | None:
        """The plan before an answer was used, until the next change."""
        return self.past[-1].plan if self.answer_used and self.past else None

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
        return encode(self.workspace, at=step)


def current() -> State:
    """The visitor's state, made from the address when the session begins."""
    state: State | None = st.session_state.get(_HOME)
    if state is None:
        query = {key: st.query_params.get_all(key) for key in st.query_params}
        content = decode(query)
        state = st.session_state[_HOME] = State(
            content.workspace, content.repairs, content.maybe_cut, content.empty, at=content.at
        )
    return state


def note_early_edit(differs: bool, adopt_edit: Callable[..., None], *arguments: str) -> None:
    """In a session's first run, a widget that differs from the link carries an edit made while the
    server was away: the browser brings its widgets along to the new server, but the old address.
    """
    state = current()
    if state.first_run and differs:
        state.early_edits.append((adopt_edit, arguments))


def end_first_run() -> None:
    """The first run is over, and the edits it found are adopted at once."""
    state = current()
    state.first_run = False
    if state.early_edits or state.brought:
        st.rerun()


def set_workspace(state: State, workspace: Workspace) -> None:
    """Set what is worked on, and remember what was."""
    if workspace != state.workspace:
        state.past.append(state.workspace)
        del state.past[:-MOST_UNDOS]
        state.future.clear()
        if workspace.plan.preset != state.plan.preset:
            state.left[state.plan.preset] = (state.plan, state.baseline)
            state.restored = ""
    state.workspace, state.answer_used = workspace, False


def set_meeting(meeting: Meeting) -> None:
    """Change what is prepared for a meeting."""
    state = current()
    set_workspace(state, replace(state.workspace, meeting=meeting))


def last_run_drawn(state: State) -> int:
    """The last run whose widgets the browser had drawn when it sent this one."""
    visit, run, _ = _drawn()
    return int(run) if visit == state.visit else 0


def run_to_draw(state: State) -> str:
    """What the browser keeps once it has drawn a run: session, run and link. A session that takes this one's place has
    the plan by it: the framework tells it the address of when the page was loaded.
    """
    link = state.link
    return f"{state.visit}:{state.runs}:{link if len(link) <= LONGEST_BROUGHT else ''}"


def note_brought_link(state: State) -> None:
    """In a session's first run, with the widget drawn: the link that another session drew last in this browser."""
    visit, _, link = _drawn()
    if visit != state.visit:
        state.brought = link[:LONGEST_BROUGHT]


def _drawn() -> tuple[str, str, str]:
    visit, _, rest = str(st.session_state.get(DRAWN_RUN) or "").partition(":")
    run, _, link = rest.partition(":")
    return visit, run, link
