"""Keeps the address bar equal to the share link, and the page's language tag to the language.

A few lines of script replace the address in place, so edits leave no trail of Back presses and a
reload, a copied address or a restarted server all find the whole scenario. Streamlit's own query
parameters are read once and never written: see ``docs/decisions/0003-link.md``.

Of a query with more than 1,000 keys Streamlit reads nothing. The browser still has it: in a visit's first run
the script hands it over before it writes the address, and it is opened then.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import streamlit as st

from ...sharing import decode
from ...sharing.link import LONGEST_LINK
from .actions import LANGUAGE, open_workspace
from .framework_words import framework_script
from .state import DRAWN_RUN, State, current, note_brought_link, run_to_draw

MOST_KEYS = 1000
"""Keys of a query that Streamlit reads; of a longer one it reads none."""
_SCRIPT_KEY = "address_script"
_SCRIPT = """
export default function ({ data, setTriggerValue }) {
    document.documentElement.lang = data.language;
    speak(data.language);
    if (data.run === 1 && location.search.split("&").length > data.most) setTriggerValue("unread", location.search);
    const kept = [...new URLSearchParams(location.search)].filter(([key]) => key.startsWith("embed"));
    const extra = kept.map(([key, value]) => "&" + key + "=" + encodeURIComponent(value)).join("");
    const wanted = "?" + data.link + extra;
    if (location.search !== wanted) {
        history.replaceState(history.state, "", location.pathname + wanted + location.hash);
    }
}
"""


@lru_cache(maxsize=1)
def _component() -> Callable[..., Any]:
    return st.components.v2.component("ikd_address", js=framework_script() + _SCRIPT)


def address_place(state: State) -> Any:
    """Begin a run: the container of what nobody sees and takes no room, above the page, where nothing moves it."""
    state.runs += 1
    place = st.container(key="address")
    if state.first_run:
        with place:
            _draw_run()  # not set: what the browser brings along is read
        note_brought_link(state)
        state.marked = state.runs
    return place


def write_address(state: State, unseen: Any) -> None:
    """Draw, in its place, the invisible element that writes the address, when all else of the run is drawn. Its data
    change every run, so it always runs.
    """
    if state.marked != state.runs:
        st.session_state[DRAWN_RUN] = run_to_draw(state)
    with unseen:
        if state.marked != state.runs:
            _draw_run()
        _component()(
            data={"link": state.link, "language": state.language, "run": state.runs, "most": MOST_KEYS},
            key=_SCRIPT_KEY,
            on_unread_change=_open_unread,
        )


def _draw_run() -> None:
    st.text_input(DRAWN_RUN, key=DRAWN_RUN, label_visibility="collapsed")


def _open_unread() -> None:
    begin_with(str(st.session_state[_SCRIPT_KEY]["unread"]))


def begin_with(link: str) -> None:
    """Open a link that the browser handed over, as a visit begins with any other. Before any widget is drawn."""
    content = decode(link[:LONGEST_LINK])
    open_workspace(content.workspace, content.repairs, content.at)
    state = current()
    state.maybe_cut = content.maybe_cut
    state.past.clear()
    st.session_state[LANGUAGE] = content.language
