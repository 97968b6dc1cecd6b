"""Hints of a first visit: one a page, gone for good once they were read."""

from __future__ import annotations

import streamlit as st

from ...words import say
from ..session.own_city import is_filled_in
from ..session.state import State, current
from ..widgets import html

PAGES = {"": "projection", "planning": "planning", "meeting": "meeting", "evidence": "evidence"}
"""The pages that have a hint, by their part of the address."""
_KEY, _MOST = "hints_read", 200
"""Under this key the browser keeps which were read, as the pages' names; longer is none of ours."""


def show_hint(state: State) -> None:
    """The page's hint, unless the browser says that it was read, or has not told yet."""
    page, language = PAGES.get(state.page, ""), state.language
    if not page or not state.browser.known or page in _read(state):
        return
    own = page == "projection" and is_filled_in(state.plan)
    fill_in = say("visit.fill_in_again" if own else "visit.fill_in", language)
    with st.container(border=True, horizontal=True, vertical_alignment="center", gap="small", key="hint"):
        html.paragraphs(say("visit.hint_own" if own else f"visit.hint_{page}", language, fill_in=fill_in))
        st.button(say("visit.hint_done", language), key="hint_done", on_click=_close, args=(page,))
        st.page_link("pages/help.py", label=say("visit.hint_help", language))


def _read(state: State) -> set[str]:
    return set((state.browser.get(_KEY) or "")[:_MOST].split())


def _close(page: str) -> None:
    state = current()
    known = _read(state) & set(PAGES.values())
    state.browser.set(_KEY, " ".join(sorted(known | {page})))
