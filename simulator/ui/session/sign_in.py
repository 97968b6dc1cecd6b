"""Signing in with the office's own provider, where the setting asks for it; off by default.

The framework does it (OpenID Connect, ``[auth]`` in ``secrets.toml``). Nothing of who signed in is shown to others,
stored or logged. On the way to the provider and back the address is lost: the browser keeps the plan meanwhile.
"""

from __future__ import annotations

import time
from importlib.util import find_spec
from typing import Any, NoReturn

import streamlit as st

from ...settings import SIGN_IN, BadSettingError
from ...words import say
from ..theme import apply_style
from .address import address_place, begin_with
from .browser_storage import exchange
from .state import State

_KEY = "before_sign_in"
"""Under this key the browser keeps the link while its visitor signs in."""
_RETURNED = "sign_in:returned"
_PRESSED = "sign_in:pressed"
_PRESS_COUNTS = 10.0
"""Seconds after the press in which every run sends the visitor to the provider: a run that begins before the browser
was told takes what the one before had to say with it.
"""


def require_sign_in(state: State, pages: list[Any]) -> None:
    """Go on where nobody need sign in or the visitor has; else offer to, or say what is missing, and stop.

    ``pages`` are those that are then not offered.
    """
    language = state.language
    try:
        wanted = SIGN_IN.value()
    except BadSettingError as bad:
        _stop(pages, say("app.sign_in_setting", language, name=bad.name, received=bad.received))
    if not wanted:
        return
    # The framework tells of a visitor only where a provider is set.
    known = getattr(st.user, "is_logged_in", None)
    if known is None or find_spec("authlib") is None:
        _stop(pages, say("app.sign_in_missing", language))
    if known:
        return
    if not state.empty_link:
        state.browser.set(_KEY, state.link)
    st.navigation(pages, position="hidden")
    apply_style()
    st.title(say("app.title", language))
    st.text(say("app.sign_in_note", language))
    st.button(say("app.sign_in", language), key="sign_in", type="primary", on_click=_note_press)
    with address_place(state):
        exchange(state.browser, state.visit)
    if time.monotonic() - st.session_state.get(_PRESSED, -_PRESS_COUNTS) < _PRESS_COUNTS:
        st.login()  # last: the browser has the plan to keep before it leaves
    st.stop()


def _note_press() -> None:
    st.session_state[_PRESSED] = time.monotonic()


def return_from_sign_in(state: State) -> None:
    """Open the plan that the visitor came with, once, where the address lost it. What the browser kept is untrusted."""
    if not SIGN_IN.value() or not state.browser.known or st.session_state.get(_RETURNED):
        return
    st.session_state[_RETURNED] = True
    link = state.browser.get(_KEY)
    state.browser.forget(_KEY)
    if link is not None and state.empty_link:
        # Some widgets of this run are drawn already.
        state.early_edits.append((begin_with, (link,)))
        st.rerun()


def sign_out_button(state: State) -> None:
    """Where visitors sign in, the way out again."""
    if SIGN_IN.value():
        st.button(say("app.sign_out", state.language), key="sign_out", type="tertiary", on_click=st.logout)


def _stop(pages: list[Any], sentence: str) -> NoReturn:
    st.navigation(pages, position="hidden")
    st.error(sentence, icon=None)
    st.stop()
