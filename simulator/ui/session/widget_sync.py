"""Widgets kept equal to the plan: what each should show, what the browser shows, and what it does not know yet.

The browser sends every widget with every touch, so an old value of one must be told from an edit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import streamlit as st

from ...parameters import REGISTRY, Language
from ...words import formats
from .state import PendingValues, State, current, last_run_drawn

SLIDER, TYPED, PICKED, SWITCH = "slider:", "typed:", "picked:", "switch:"
"""Beginnings of the widgets' keys: a parameter's slider, its exact value, its date or choice, its switch."""
PRESET = "preset"
"""Key of the choice of city."""
Widget = tuple[str, str]
"""A parameter's widget: the beginning of its key, and the parameter's key."""
MANY = 40
"""From this many widgets on the whole session is read at once."""


def field_text(state: State, key: str) -> str:
    """A parameter's value as its text field shows it: what was typed while that is rejected."""
    if key in state.rejected:
        return state.rejected[key].typed
    parameter = REGISTRY[key]
    if parameter.as_typed:
        return str(state.plan[key])
    return formats.value(parameter, state.plan[key], state.language, with_unit=False)


def widget_value(state: State, kind: str, key: str) -> Any:
    """What a parameter's widget should show."""
    if kind == TYPED:
        return field_text(state, key)
    parameter, value = REGISTRY[key], state.plan[key]
    if kind == SLIDER:
        return parameter.screen(value)
    if kind == SWITCH:
        return value is not None
    return [int(digit) for digit in str(value)] if parameter.kind == "weekdays" else value


def values_in_browser(keys: Iterable[str]) -> dict[Widget, Any]:
    """What the widgets of some parameters show, where they stand on the page."""
    widgets = {kind + key: (kind, key) for key in keys for kind in (SLIDER, TYPED, PICKED, SWITCH)}
    # To ask the session for each widget of the registry takes long, and few of them stand on the page.
    session = st.session_state.to_dict() if len(widgets) > MANY else st.session_state
    return {widget: session[name] for name, widget in widgets.items() if name in session}


def refresh_widgets(keys: Iterable[str]) -> None:
    """Set the widgets of some parameters, where they stand on the page, to the plan's values."""
    state = current()
    set_widgets(state, values_in_browser(keys), last_run_drawn(state))
    if PRESET in st.session_state and st.session_state[PRESET] != state.plan.preset:
        st.session_state[PRESET] = state.plan.preset


def set_widgets(state: State, before: Mapping[Widget, Any], drawn: int, spare: str = "") -> None:
    """Set widgets to the plan's values.

    ``before`` is what each shows, ``drawn`` the last run that the browser has drawn; ``spare`` is the
    key of a widget that is left alone (see :func:`.actions.adopt_values`), unless it is a text field.
    """
    # All is noted before any is set: any use of the session may end this run.
    new_values: dict[str, Any] = {}
    for (kind, key), old in before.items():
        name, value = kind + key, widget_value(state, kind, key)
        if old == value or (name == spare and kind != TYPED):
            continue
        pending = state.pending.setdefault(name, PendingValues())
        if drawn >= pending.run:
            pending.values.clear()
        pending.run = state.runs + 1
        pending.values |= {repr(old), repr(value)}
        new_values[name] = value
    for name, value in new_values.items():
        st.session_state[name] = value


def is_echo(kind: str, key: str) -> bool:
    """Whether a "change" is only an old value of a widget that the browser has not yet been told to set.

    The browser sends every widget with every touch. A touch that comes before the last run was drawn
    brings along, beside the slider moved, the old value of its text field, which would undo the move.
    An echo is answered by setting the widget once more.
    """
    state, name = current(), kind + key
    pending, drawn = state.pending.get(name), last_run_drawn(state)
    if pending is None or drawn >= pending.run or repr(st.session_state.get(name)) not in pending.values:
        return False
    set_widgets(state, {(kind, key): st.session_state[name]}, drawn)
    return True


def worded_key(key: str, language: Language) -> str:
    """The key of a list whose choices have other words in another language: after a switch its choice is set once more.

    Streamlit's browser side else goes on showing the chosen one's old words. Drawn after this.
    """
    seen = f"{key}:in"
    if key in st.session_state and st.session_state.get(seen, language) != language:
        st.session_state[key] = st.session_state[key]
    st.session_state[seen] = language
    return key


def synced_key(key: str, value: object) -> str:
    """The key of a widget that shows a value kept elsewhere, set anew when that value was changed elsewhere.

    The key stays, so that the cursor does too; the widget is drawn after this, without a value.
    """
    seen = f"{key}:of"
    if key not in st.session_state or st.session_state.get(seen) != value:
        st.session_state[key] = st.session_state[seen] = value
    return key
