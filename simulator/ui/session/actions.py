"""Edits of the scenario: what widgets were set to is taken, or said to be impossible; they are set in turn.

The browser sends every widget with every touch, so an old value of one must be told from an edit.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from ...parameters import LANGUAGES, REGISTRY, BadValue, Value
from ...presets import BY_KEY
from ...scenario import Scenario, ScenarioProblem, find_problems, value_problem
from ...sharing import Repair
from ...words import formats
from ...words.number_entry import read_number
from .state import Desk, Fault, State, Told, current, heard, move

SLIDER, TYPED, PICKED, SWITCH = "slider:", "typed:", "picked:", "switch:"
"""Beginnings of the widgets' keys: a parameter's slider, its exact value, its date or choice, its switch."""
LANGUAGE, PRESET, FOLD = "language", "preset", "fold:"
"""Keys of the language switch and of the choice of city, and the beginning of a folded section's."""


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
            move(state, replace(state.desk, plan=state.plan.replace(attempt)))
            for key in attempt:
                state.faults.pop(key, None)
            _tell(state, shows, known, spare)
            return
    problems = find_problems({**state.plan, **changes})
    for key, value in changes.items():
        mine = next((p for p in problems if key in p.keys), problems[0])
        typed = formats.value(REGISTRY[key], value, state.language, with_unit=False)
        state.faults[key] = Fault(
            typed, ScenarioProblem(mine.code, (key,), mine.received, mine.fields), value, readable=True
        )


def use(changes: Mapping[str, Value]) -> None:
    """Adopt a worked-out answer; one press takes it back."""
    state = current()
    before = state.plan
    take(changes)
    state.answered = state.plan != before


def undo_use() -> None:
    """Take the answer last used back."""
    state = current()
    if state.before is not None:
        go_back(state)


def go_back(state: State, forward: bool = False) -> None:
    """Swap what lies on the desk for what did before the last move, or after the one undone."""
    take_from, put_on = (state.future, state.past) if forward else (state.past, state.future)
    if not take_from:
        return
    put_on.append(state.desk)
    state.desk, state.answered = take_from.pop(), False
    state.faults.clear()
    refresh(REGISTRY)


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
    """Make a scenario the plan, and if asked the plan one started from; of another city, its preset is that."""
    state = current()
    baseline = plan if as_baseline else state.baseline
    if plan.preset != baseline.preset:
        baseline = BY_KEY[plan.preset].scenario
    open_desk(replace(state.desk, plan=plan, baseline=baseline))


def open_desk(desk: Desk, repairs: tuple[Repair, ...] = (), at: int = 1) -> None:
    """Put something else on the desk, whole; ``repairs`` are what its link or file got wrong, ``at`` the
    step its presentation stands at.
    """
    state = current()
    if desk.meeting != state.meeting:
        state.at = at
    move(state, desk)
    state.faults.clear()
    state.repairs = repairs
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
    move(state, replace(state.desk, baseline=state.plan))


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
