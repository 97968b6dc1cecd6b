"""Long calculations: shown while it runs, remembered when it is done, for whoever asks the same again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar, cast

import streamlit as st

from ...parameters import Language
from ...words import formats, say

Result = TypeVar("Result")
RESULTS_KEPT = 128
_RESULTS: OrderedDict[Hashable, Any] = OrderedDict()
_LOCK = Lock()


def known_result(key: Hashable) -> Any | None:
    """A finished result, or None."""
    with _LOCK:
        if key in _RESULTS:
            _RESULTS.move_to_end(key)
            return _RESULTS[key]
    return None


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
    """The result of ``compute(progress)``, with a bar while it is made. ``key`` holds all it depends on."""
    found = known_result(key)
    if found is not None:
        return cast(Result, found)
    bar = st.progress(0.0, text=say("planning.working", language))

    def progress(done: int, total: int) -> None:
        text = say(
            "planning.working_of",
            language,
            done=formats.number(done, language),
            total=formats.number(total, language),
        )
        bar.progress(min(1.0, done / max(1, total)), text=text)

    try:
        result = compute(progress)
    finally:
        bar.empty()
    with _LOCK:
        _RESULTS[key] = result
        while len(_RESULTS) > RESULTS_KEPT:
            _RESULTS.popitem(last=False)
    return result
