"""Long calculations: shown while it runs, remembered when it is done, for whoever asks the same again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar, cast

import streamlit as st

from ...model.calendar import today
from ...parameters import ONE_OF_EACH_ZONE, Language
from ...turns import LONG_TURNS, TURNS
from ...words import formats, say
from ..session.state import current

Result = TypeVar("Result")
RESULTS_KEPT = 128
_RESULTS: OrderedDict[Hashable, Any] = OrderedDict()
_LOCK = Lock()


def known_result(key: Hashable) -> Any | None:
    """A finished result of today, or None."""
    kept = _dated(key)
    with _LOCK:
        if kept in _RESULTS:
            _RESULTS.move_to_end(kept)
            return _RESULTS[kept]
    return None


def _dated(key: Hashable) -> Hashable:
    """The key with the date in each zone: what was worked out yesterday may propose to begin today."""
    return key, *(today(code) for code in ONE_OF_EACH_ZONE)


def calculation_wanted(key: Hashable, language: Language, button: str) -> bool:
    """Whether to calculate: the result is known, or the button was pressed for just this question."""
    if st.session_state.pop(f"pressed:{button}", False):
        st.session_state[f"asked:{button}"] = key
    if known_result(key) is not None or st.session_state.get(f"asked:{button}") == key:
        return True
    st.button(say("planning.calculate", language), key=button, type="primary", on_click=_press, args=(button,))
    return False


def _press(button: str) -> None:
    """Meant for the question as it stands after the press: the press itself may end an edit of a field."""
    st.session_state[f"pressed:{button}"] = True


def computed(key: Hashable, language: Language, compute: Callable[[Callable[[int, int], None]], Result]) -> Result:
    """The result of ``compute(progress)``, with a bar while it is made. ``key`` holds all it depends on.

    One such calculation at a time: who has to wait is told how many are before. Each sign of progress ends the work of
    a visitor who has left or moved on.
    """
    found = known_result(key)
    if found is not None:
        return cast(Result, found)
    kept = _dated(key)
    bar = st.progress(0.0, text=say("planning.working", language))

    def progress(done: int, total: int) -> None:
        text = say(
            "planning.working_of",
            language,
            done=formats.number(done, language),
            total=formats.number(total, language),
        )
        bar.progress(min(1.0, done / max(1, total)), text=text)

    def in_queue(ahead: int) -> None:
        bar.progress(0.0, text=say("planning.in_queue", language, ahead=formats.number(ahead + 1, language)))

    try:
        with TURNS.aside(), LONG_TURNS.turn(current().visit, in_queue):
            found = known_result(key)
            result = compute(progress) if found is None else cast(Result, found)
    finally:
        bar.empty()
    with _LOCK:
        _RESULTS[kept] = result
        while len(_RESULTS) > RESULTS_KEPT:
            _RESULTS.popitem(last=False)
    return result
