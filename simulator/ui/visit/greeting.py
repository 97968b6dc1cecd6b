"""What greets a visitor once the browser has told what it keeps: the own city of last time, else a page's hint."""

from __future__ import annotations

import streamlit as st

from ..session.state import State
from .hints import show_hint
from .own_city import show_own_city_offer


def show_greeting(state: State) -> None:
    """The front page's offer to go on with the own city, else the page's hint. Its place is always there: what comes
    and goes above a chart or a field would make it anew in the browser.
    """
    with st.container(key="greeting"):
        if state.page or not show_own_city_offer(state):
            show_hint(state)
