"""Long work: shown while it runs, remembered when it is done, for whoever asks the same again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar, cast

import streamlit as st

from ...parameters import Language
from ...words import formats, say

Result = TypeVar("Result")
MOST = 128
_DONE: OrderedDict[Hashable, Any] = OrderedDict()
_LOCK = Lock()


def known(key: Hashable) -> Any | None:
    """A finished result, or None."""
    with _LOCK:
        if key in _DONE:
            _DONE.move_to_end(key)
            return _DONE[key]
    return None


def wanted(key: Hashable, language: Language, button: str) -> bool:
    """Whether to go to work: the result is known, or the button was pressed for just this question."""
    if st.session_state.pop(f"pressed:{button}", False):
        st.session_state[f"asked:{button}"] = key
    if known(key) is not None or st.session_state.get(f"asked:{button}") == key:
        return True
    st.button(say("planning.calculate", language), key=button, type="primary", on_click=_press, args=(button,))
    return False


def _press(button: str) -> None:
    """Meant for the question as it stands after the press: the press itself may end an edit of a field."""
    st.session_state[f"pressed:{button}"] = True


def worked(key: Hashable, language: Language, work: Callable[[Callable[[int, int], None]], Result]) -> Result:
    """The result of ``work(progress)``, with a bar while it is made. ``key`` holds all it depends on."""
    found = known(key)
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
        result = work(progress)
    finally:
        bar.empty()
    with _LOCK:
        _DONE[key] = result
        while len(_DONE) > MOST:
            _DONE.popitem(last=False)
    return result
