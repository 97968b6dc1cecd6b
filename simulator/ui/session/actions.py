"""Edits of the scenario: what widgets were set to is adopted, or said to be impossible; they are set in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from ...model import newest, start_of
from ...model.calendar import change_from_tomorrow, first_start
from ...parameters import AXES, LANGUAGES, REGISTRY, BadValue, Value
from ...presets import BY_KEY
from ...scenario import Scenario, ScenarioError, ScenarioProblem, value_problem
from ...sharing import Repair, Workspace, decode, in_newest_model
from ...words import formats
from ...words.number_entry import read_number
from .state import RejectedEntry, current, last_run_drawn, set_workspace
from .widget_sync import (
    PICKED,
    PRESET,
    SLIDER,
    SWITCH,
    TYPED,
    is_echo,
    refresh_widgets,
    set_widgets,
    values_in_browser,
    widget_value,
)

LANGUAGE, AXIS, FOLD = "language", "chart_axis", "fold:"
"""Keys of the switches of language and axis, and the beginning of a folded section's."""


def adopt_early_edits() -> None:
    """Adopt, at the start of a session's second run, the edits that :func:`note_early_edit` found in the first."""
    state = current()
    early_edits, state.early_edits = state.early_edits, []
    if state.brought:
        # Told from this plan, and not from the address's, an edit is the one widget that differs.
        content = decode(state.brought)
        state.workspace, state.at, state.brought = content.workspace, content.at, ""
        early_edits = [edit for edit in early_edits if edit[0] not in _ADOPTERS.values()]
    for adopt_edit, arguments in early_edits:
        adopt_edit(*arguments)
    _adopt_interrupted_edits()


def _adopt_interrupted_edits() -> None:
    """Adopt edits whose callbacks were cut short by the next touch: their widgets still show them."""
    state = current()
    for (kind, key), value in values_in_browser(REGISTRY).items():
        if key not in state.rejected and value != widget_value(state, kind, key):
            _ADOPTERS[kind](key)


def adopt_values(changes: Mapping[str, Value], spare: str = "", typed: str = "") -> None:
    """Adopt values, those that the office decides from tomorrow on where days of the period have gone by; where one is
    impossible, or all are not possible together, keep the last good plan and note beside the field what is wrong.

    ``spare`` is the key of the widget the change came from: writing to it would overtake the
    visitor's next move, which may already be under way. ``typed`` is what a text field holds.
    """
    state = current()
    waiting = {key: entry.value for key, entry in state.rejected.items() if entry.readable and key not in changes}
    for attempt in ({**waiting, **changes}, changes) if waiting else (changes,):
        try:
            plan = change_from_tomorrow(state.plan, attempt)
        except ScenarioError as impossible:
            problems = impossible.problems
            continue
        before, drawn = values_in_browser(attempt), last_run_drawn(state)
        set_workspace(state, replace(state.workspace, plan=plan))
        for key in attempt:
            state.rejected.pop(key, None)
        set_widgets(state, before, drawn, spare)
        return
    for key, value in changes.items():
        mine = next((p for p in problems if key in p.keys), problems[0])
        if mine.keys == (key,):
            state.rejected[key] = RejectedEntry(typed, value_problem(key, mine.code, typed.strip()))
            continue
        meant = formats.value(REGISTRY[key], value, state.language, with_unit=False)
        problem = ScenarioProblem(mine.code, (key,), mine.received, mine.fields)
        state.rejected[key] = RejectedEntry(meant, problem, value, readable=True)


def use_answer(changes: Mapping[str, Value]) -> None:
    """Adopt a worked-out answer; one press takes it back."""
    state = current()
    before = state.plan
    adopt_values(changes)
    state.answer_used = state.plan != before


def adopt_typed(key: str) -> None:
    """A text field was edited: read it, adopt it or say what is wrong with it."""
    state, parameter = current(), REGISTRY[key]
    if is_echo(TYPED, key):
        return
    typed = str(st.session_state.get(TYPED + key) or "")
    try:
        value: Value
        if parameter.as_typed:
            value = typed.strip()
        else:
            number = read_number(typed, state.language, whole=parameter.kind == "count")
            if parameter.kind == "count" and number != int(number):
                raise BadValue("whole")
            value = parameter.inside(number)
    except BadValue as bad:
        state.rejected[key] = RejectedEntry(typed, value_problem(key, bad.code, typed.strip()))
        return
    if value == state.plan[key]:
        state.rejected.pop(key, None)
        refresh_widgets([key])
        return
    adopt_values({key: value}, typed=typed)


def adopt_slid(key: str) -> None:
    """A slider was moved."""
    if is_echo(SLIDER, key):
        return
    adopt_values({key: REGISTRY[key].inside(st.session_state[SLIDER + key])}, spare=SLIDER + key)


def adopt_picked(key: str) -> None:
    """A date, a choice, a switch or weekdays were picked."""
    if is_echo(PICKED, key):
        return
    picked: Any = st.session_state[PICKED + key]
    if REGISTRY[key].kind == "weekdays":
        picked = "".join(sorted(str(day) for day in picked))
    adopt_values({key: picked}, spare=PICKED + key)


def adopt_switched(key: str) -> None:
    """A date that may be absent was switched on, from the first day on which anything may begin, or off."""
    if is_echo(SWITCH, key):
        return
    on = st.session_state[SWITCH + key]
    adopt_values({key: first_start(current().plan) if on else None}, spare=SWITCH + key)


_ADOPTERS: Mapping[str, Callable[[str], None]] = {
    SLIDER: adopt_slid,
    TYPED: adopt_typed,
    PICKED: adopt_picked,
    SWITCH: adopt_switched,
}
"""How a widget's value is adopted, by the beginning of its key."""


def choose_language() -> None:
    """The language switch was used."""
    state = current()
    picked = st.session_state.get(LANGUAGE)
    if picked in LANGUAGES:
        state.workspace = replace(state.workspace, language=picked)
        # A section with another title is another section to Streamlit: it is opened anew.
        keys = [str(key) for key in st.session_state]
        state.unfolded = frozenset(key for key in keys if key.startswith(FOLD) and st.session_state[key])
        refresh_widgets(key for key in REGISTRY if key not in state.rejected)


def choose_axis() -> None:
    """Another axis of the chart was asked for; no change of it is undone."""
    state = current()
    picked = st.session_state.get(AXIS)
    if picked in AXES:
        state.workspace = replace(state.workspace, axis=picked)


def choose_preset() -> None:
    """Another city was chosen; a city's old name, which the browser sends once more after it changed, is no choice."""
    if st.session_state[PRESET] in BY_KEY:
        open_city(st.session_state[PRESET])
    else:
        st.session_state[PRESET] = current().plan.preset


def open_city(preset: str) -> None:
    """Work on another city: as it was left in this visit, else with its own scenario as plan and starting plan."""
    state = current()
    if preset == state.plan.preset:
        return
    start = newest().start[preset]
    plan, baseline = state.left.get(preset, (start, start))
    open_workspace(replace(state.workspace, plan=plan, baseline=baseline))
    state.restored = preset if (plan, baseline) != (start, start) else ""


def start_city_anew() -> None:
    """Return the city to its own scenario, its figures too."""
    state = current()
    adopt_plan(start_of(state.plan), as_baseline=True)
    state.restored = ""


def adopt_plan(plan: Scenario, *, as_baseline: bool = False) -> None:
    """Make a scenario the plan, and if asked the plan one started from; of another city, its preset is that."""
    state = current()
    baseline = plan if as_baseline else state.baseline
    if (plan.model, plan.preset) != (baseline.model, baseline.preset):
        baseline = start_of(plan)
    open_workspace(replace(state.workspace, plan=plan, baseline=baseline))


def adopt_newest_model() -> None:
    """Go on with the newest version of the model: every scenario at hand, with what it says and no more."""
    state = current()
    kept = tuple(replace(one, scenario=in_newest_model(one.scenario)) for one in state.meeting.kept)
    steps = tuple(replace(one, scenario=in_newest_model(one.scenario)) for one in state.meeting.steps)
    plan, baseline = in_newest_model(state.plan), in_newest_model(state.baseline)
    meeting = replace(state.meeting, kept=kept, steps=steps)
    open_workspace(replace(state.workspace, plan=plan, baseline=baseline, meeting=meeting), at=state.at)


def open_workspace(workspace: Workspace, repairs: tuple[Repair, ...] = (), at: int = 1) -> None:
    """Work on something else, whole; ``repairs`` are what its link or file got wrong, ``at`` the
    step its presentation stands at.
    """
    state = current()
    if workspace.meeting != state.meeting:
        state.at = at
    set_workspace(state, workspace)
    state.rejected.clear()
    state.repairs, state.maybe_cut = repairs, False
    refresh_widgets(REGISTRY)


def close_repairs() -> None:
    """The visitor has read what the opened link got wrong, or that it may have been cut."""
    state = current()
    state.repairs, state.maybe_cut = (), False


def reset_to_baseline(keys: Iterable[str]) -> None:
    """Return parameters to the starting plan's values."""
    state = current()
    keys = list(keys)
    for key in keys:
        state.rejected.pop(key, None)
    adopt_values({key: state.baseline[key] for key in keys})
    refresh_widgets(keys)


def say_it_has_run() -> None:
    """The plan's numbers have held since the date of the figures: they are no proposal but what was started from."""
    state = current()
    plan = state.plan.after(None)
    set_workspace(state, replace(state.workspace, plan=plan, baseline=plan))


def pin_baseline() -> None:
    """The plan becomes the one started from."""
    state = current()
    set_workspace(state, replace(state.workspace, baseline=state.plan))
