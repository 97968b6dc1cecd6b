"""Who owns the scenario: the visitor's session, and nobody else.

The link is read once, when the session begins. From then on the session's plan is the truth: widgets
are drawn from it and change it through callbacks, and the address bar is written from it.
"""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from ..parameters import LANGUAGES, REGISTRY, BadValue, Language, Value
from ..presets import BY_KEY
from ..scenario import Problem, Scenario, find_problems, value_problem
from ..sharing import Repair, decode, encode
from ..words import formats
from ..words.entry import read_number

_HOME = "state"
SLIDER, TYPED, PICKED, SWITCH = "slider:", "typed:", "picked:", "switch:"
"""Beginnings of the widgets' keys: a parameter's slider, its exact value, its date or choice, its switch."""
LANGUAGE, PRESET, FOLD = "language", "preset", "fold:"
"""Keys of the language switch and of the choice of city, and the beginning of a folded section's."""
_FACTS = tuple(key for key, parameter in REGISTRY.items() if parameter.role == "fact")
MOST_MOVES = 100
"""Moves that can be undone."""
HEARD = "heard"
"""Key of the unseen field that brings back which run the browser has drawn."""


@dataclass
class Fault:
    """What was typed and could not be taken, kept until it can."""

    typed: str
    problem: Problem
    value: Value = None
    """The value meant, where only its company makes it impossible."""
    readable: bool = False


@dataclass
class Told:
    """What a widget was set to from here, and had before, while the browser may not know yet."""

    run: int = 0
    values: set[str] = field(default_factory=set)


@dataclass
class State:
    """One visitor's work."""

    plan: Scenario
    baseline: Scenario
    language: Language
    repairs: tuple[Repair, ...] = ()
    faults: dict[str, Fault] = field(default_factory=dict)
    fresh: bool = True
    framed: bool = False
    unfolded: frozenset[str] = frozenset()
    told: dict[str, Told] = field(default_factory=dict)
    past: list[tuple[Scenario, Scenario]] = field(default_factory=list)
    """Plans and starting plans before each move of this visit."""
    future: list[tuple[Scenario, Scenario]] = field(default_factory=list)
    """Those that were undone."""
    before: Scenario | None = None
    """The plan before an answer was used, until it is edited again."""
    visit: str = field(default_factory=lambda: secrets.token_hex(4))
    runs: int = 0
    arrived: list[tuple[Callable[..., None], tuple[str, ...]]] = field(default_factory=list)

    @property
    def compared(self) -> Scenario:
        """The starting plan with the present plan's facts: other figures of a city are no gain of its plan."""
        return self.baseline.replace({key: self.plan[key] for key in _FACTS})

    @property
    def link(self) -> str:
        """The link's query: equal to the address bar."""
        start = BY_KEY[self.plan.preset].scenario
        return encode(self.plan, self.language, None if self.baseline == start else self.baseline)


def current() -> State:
    """The visitor's state, made from the address when the session begins."""
    if _HOME not in st.session_state:
        query = {key: st.query_params.get_all(key) for key in st.query_params}
        content = decode(query)
        st.session_state[_HOME] = State(content.scenario, content.baseline, content.language, content.repairs)
    state: State = st.session_state[_HOME]
    return state


def settle() -> None:
    """Adopt, at the start of a session's second run, the edits that :func:`notice` found in the first."""
    state = current()
    arrived, state.arrived = state.arrived, []
    for adopt_edit, arguments in arrived:
        adopt_edit(*arguments)
    _catch_up()


def _catch_up() -> None:
    """Adopt edits whose callbacks were cut short by the next touch: their widgets still show them."""
    state = current()
    takers = {SLIDER: take_slid, TYPED: take_typed, PICKED: take_picked, SWITCH: take_switched}
    for (kind, key), value in _shown_by_browser(REGISTRY).items():
        if key not in state.faults and value != _value(state, kind, key):
            takers[kind](key)


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


def shown(key: str) -> str:
    """A parameter's value as its text field shows it: what was typed while it is at fault."""
    return _written(current(), key)


def _written(state: State, key: str) -> str:
    if key in state.faults:
        return state.faults[key].typed
    parameter = REGISTRY[key]
    if parameter.kind == "text":
        return str(state.plan[key])
    return formats.value(parameter, state.plan[key], state.language, with_unit=False)


def take(changes: Mapping[str, Value], spare: str = "") -> None:
    """Adopt values that are each possible; where together they are not, keep the last good plan and
    note the contradiction beside the field.

    ``spare`` is the key of the widget the change came from: writing to it would overtake the
    visitor's next move, which may already be under way.
    """
    state = current()
    waiting = {key: fault.value for key, fault in state.faults.items() if fault.readable and key not in changes}
    for attempt in ({**waiting, **changes}, dict(changes)):
        if not find_problems({**state.plan, **attempt}):
            shows, known = _shown_by_browser(attempt), heard(state)
            _move(state, state.plan.replace(attempt))
            for key in attempt:
                state.faults.pop(key, None)
            _tell(state, shows, known, spare)
            return
    problems = find_problems({**state.plan, **changes})
    for key, value in changes.items():
        mine = next((p for p in problems if key in p.keys), problems[0])
        typed = formats.value(REGISTRY[key], value, state.language, with_unit=False)
        state.faults[key] = Fault(typed, Problem(mine.code, (key,), mine.received, mine.fields), value, readable=True)


def _move(state: State, plan: Scenario, baseline: Scenario | None = None) -> None:
    """Set the plan, and remember what was."""
    baseline = baseline or state.baseline
    if (plan, baseline) != (state.plan, state.baseline):
        state.past.append((state.plan, state.baseline))
        del state.past[:-MOST_MOVES]
        state.future.clear()
    state.plan, state.baseline, state.before = plan, baseline, None


def use(changes: Mapping[str, Value]) -> None:
    """Adopt a worked-out answer; one press takes it back."""
    state = current()
    before = state.plan
    take(changes)
    if state.plan != before:
        state.before = before


def undo_use() -> None:
    """Take the answer last used back."""
    state = current()
    if state.before is not None:
        take({key: state.before[key] for key in REGISTRY if state.before[key] != state.plan[key]})


def take_typed(key: str) -> None:
    """A text field was edited: read it, adopt it or say what is wrong with it."""
    state, parameter = current(), REGISTRY[key]
    if _echo(TYPED, key):
        return
    typed = str(st.session_state.get(TYPED + key) or "")
    try:
        value: Value
        if parameter.kind == "text":
            value = typed.strip()
        else:
            number = read_number(typed, state.language, whole=parameter.kind == "count")
            if parameter.kind == "count" and number != int(number):
                raise BadValue("whole")
            value = parameter.inside(number)
        parameter.check(value)
    except BadValue as bad:
        state.faults[key] = Fault(typed, value_problem(key, bad.code, typed.strip()))
        return
    if value == state.plan[key]:
        state.faults.pop(key, None)
        refresh([key])
        return
    take({key: value})


def take_slid(key: str) -> None:
    """A slider was moved."""
    if _echo(SLIDER, key):
        return
    take({key: REGISTRY[key].inside(st.session_state[SLIDER + key])}, spare=SLIDER + key)


def take_picked(key: str) -> None:
    """A date, a choice, a switch or weekdays were picked."""
    if _echo(PICKED, key):
        return
    state, parameter = current(), REGISTRY[key]
    picked: Any = st.session_state[PICKED + key]
    if parameter.kind == "weekdays":
        picked = "".join(sorted(str(day) for day in picked))
    try:
        parameter.check(picked)
    except BadValue as bad:
        state.faults[key] = Fault("", value_problem(key, bad.code, ""))
        return
    take({key: picked}, spare=PICKED + key)


def take_switched(key: str) -> None:
    """A date that may be absent was switched on, from the first day, or off."""
    if _echo(SWITCH, key):
        return
    on = st.session_state[SWITCH + key]
    first = current().plan.day("as_of") + dt.timedelta(days=1)
    take({key: first if on else None}, spare=SWITCH + key)


def choose_language() -> None:
    """The language switch was used."""
    state = current()
    picked = st.session_state.get(LANGUAGE)
    if picked in LANGUAGES:
        state.language = picked
        # A section with another title is another section to Streamlit: it is opened anew.
        keys = [str(key) for key in st.session_state]
        state.unfolded = frozenset(key for key in keys if key.startswith(FOLD) and st.session_state[key])
        refresh(key for key in REGISTRY if key not in state.faults)


def choose_preset() -> None:
    """Another city was chosen: its scenario becomes plan and baseline."""
    adopt(BY_KEY[st.session_state[PRESET]].scenario, as_baseline=True)


def adopt(plan: Scenario, *, as_baseline: bool = False) -> None:
    """Make a scenario the plan, and if asked the plan one started from."""
    state = current()
    _move(state, plan, plan if as_baseline else state.baseline)
    state.faults.clear()
    state.repairs = ()
    refresh(REGISTRY)


def forget_repairs() -> None:
    """The visitor has read what the opened link got wrong."""
    current().repairs = ()


def put_back(keys: Iterable[str]) -> None:
    """Return parameters to the starting plan's values."""
    state = current()
    keys = list(keys)
    for key in keys:
        state.faults.pop(key, None)
    take({key: state.baseline[key] for key in keys})
    refresh(keys)


def pin_baseline() -> None:
    """The plan becomes the one started from."""
    state = current()
    _move(state, state.plan, state.plan)


def refresh(keys: Iterable[str], spare: str = "") -> None:
    """Set the widgets of some parameters, where they stand on the page, to the plan's values."""
    state = current()
    _tell(state, _shown_by_browser(keys), heard(state), spare)
    if PRESET in st.session_state and st.session_state[PRESET] != state.plan.preset:
        st.session_state[PRESET] = state.plan.preset


def _shown_by_browser(keys: Iterable[str]) -> dict[tuple[str, str], Any]:
    """What the widgets of some parameters show, where they stand on the page."""
    places = [(kind, key) for key in keys for kind in (SLIDER, TYPED, PICKED, SWITCH)]
    return {(kind, key): st.session_state[kind + key] for kind, key in places if kind + key in st.session_state}


def _tell(state: State, shows: Mapping[tuple[str, str], Any], known: int, spare: str = "") -> None:
    """Set widgets to the plan's values. All is noted first: any use of the session may end this run."""
    news: dict[str, Any] = {}
    for (kind, key), before in shows.items():
        widget, value = kind + key, _value(state, kind, key)
        if before == value or (widget == spare and kind != TYPED):
            continue
        told = state.told.setdefault(widget, Told())
        if known >= told.run:
            told.values.clear()
        told.run = state.runs + 1
        told.values |= {repr(before), repr(value)}
        news[widget] = value
    for widget, value in news.items():
        st.session_state[widget] = value


def _value(state: State, kind: str, key: str) -> Any:
    """What a widget of a parameter shows."""
    parameter, value = REGISTRY[key], state.plan[key]
    if kind == SLIDER:
        return parameter.screen(value)
    if kind == TYPED:
        return _written(state, key)
    if kind == SWITCH:
        return value is not None
    return [int(digit) for digit in str(value)] if parameter.kind == "weekdays" else value


def _echo(kind: str, key: str) -> bool:
    """Whether a "change" is only an old value of a widget that the browser has not yet been told to set.

    The browser sends every widget with every touch. A touch that comes before the last run was drawn
    brings along, beside the slider moved, the old value of its text field, which would undo the move.
    """
    state, widget = current(), kind + key
    told = state.told.get(widget)
    if told is None or heard(state) >= told.run or repr(st.session_state.get(widget)) not in told.values:
        return False
    _tell(state, {(kind, key): st.session_state[widget]}, heard(state))
    return True


def heard(state: State) -> int:
    """The last run whose widgets the browser had drawn when it sent this one."""
    visit, _, run = str(st.session_state.get(HEARD) or "").partition(":")
    return int(run) if visit == state.visit else 0
