"""What stands around every page: style, language, share button, levers, address, and a safe way to fail."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

import streamlit as st

from ..failures import log_without_words
from ..model.calendar import BadTodayError, today
from ..parameters import LANGUAGES
from ..turns import TURNS
from ..words import say
from .evidence.track_memory import remember_track
from .phone import show_page_row
from .session.actions import LANGUAGE, adopt_early_edits, choose_language
from .session.address import address_place, write_address
from .session.browser_storage import exchange
from .session.own_city import remember_own_city
from .session.sign_in import require_sign_in, return_from_sign_in, sign_out_button
from .session.state import PRESENT, State, current, end_first_run, note_early_edit
from .sidebar import show_sidebar
from .theme import apply_style
from .visit.greeting import show_greeting
from .widgets.html import caption
from .widgets.link_repairs import show_link_repairs
from .widgets.older_model import show_older_model
from .widgets.share import share_button

SIDEBAR_WIDTH = 325
"""Pixels; on a phone the sidebar starts folded away."""
_LOG = log_without_words()
log_without_words("streamlit.error_util")  # where the framework tells what fails outside a page


def require_entry_script() -> None:
    """Called first by every page: run the entry script instead if the page was started without it.

    A server that has just started takes the files in ``pages/`` for apps of their own until the entry
    script has run once; a browser that reconnects to it asks for its page by name and would get it bare.
    """
    if not current().inside_entry_script:
        st.navigation(pages(), position="top")
        st.rerun()


def in_turn() -> AbstractContextManager[None]:
    """Runs of the script, each when its turn comes; while it waits only the visitor's newest move counts, and nobody
    works for one who has left.
    """
    # Any use of the session ends a run that is outdated.
    return TURNS.turn(current().visit, lambda ahead: current())


def set_up() -> None:
    """Page settings. The link is read here, before any widget or navigation exists."""
    state = current()
    st.set_page_config(
        page_title=say("app.title", state.language), page_icon="📶", layout="wide", initial_sidebar_state=SIDEBAR_WIDTH
    )
    try:
        today()
    except BadTodayError as bad:
        st.error(say("app.bad_today", state.language, received=bad.received), icon=None)
        st.stop()
    require_sign_in(state, pages())
    adopt_early_edits()


def pages() -> list[Any]:
    """The pages, the front page first. Each goes by its file's name: Streamlit looks for that name
    among the files before it knows these pages, and would greet another with "page not found".
    """
    language = current().language
    return [
        st.Page("pages/projection.py", title=say("app.page_projection", language), default=True),
        st.Page("pages/planning.py", title=say("app.page_planning", language)),
        st.Page("pages/meeting.py", title=say("app.page_meeting", language)),
        st.Page("pages/evidence.py", title=say("app.page_evidence", language)),
        st.Page("pages/province.py", title=say("app.page_province", language)),
        st.Page("pages/help.py", title=say("app.page_help", language)),
        st.Page("pages/methods.py", title=say("app.page_methods", language)),
        st.Page("pages/present.py", title=say("app.page_present", language), visibility="hidden"),
    ]


def run_page(page: Any) -> None:
    """The whole screen: what stands above the page, the page, then the levers beside it.

    The levers are drawn last, in a root of their own, so that the verdict of a move leaves first; the callbacks have
    run before all of it. The address comes behind them: it tells the browser that all of this run is drawn.
    """
    state = current()
    state.page = page.url_path
    apply_style()
    if state.page == PRESENT:
        end_first_run()
        write_address(state, address_place(state))
        _run_safely(page)
        return
    _show_top(state)
    unseen = address_place(state)
    with unseen:
        exchange(state.browser, state.visit)
    return_from_sign_in(state)
    _run_safely(page)
    caption(say("app.footer", state.language, model=state.plan.model))
    show_sidebar()
    end_first_run()
    write_address(state, unseen)


def _show_top(state: State) -> None:
    """Language switch, share button, and the pages in a row."""
    with st.container(key="topbar", horizontal=True, vertical_alignment="center", gap="small", width="content"):
        picked = st.segmented_control(
            say("app.language", state.language),
            list(LANGUAGES),
            default=state.language,
            format_func=str.upper,
            required=True,
            key=LANGUAGE,
            on_change=choose_language,
            label_visibility="collapsed",
        )
        note_early_edit(picked != state.language, choose_language)
        share_button(state)
        sign_out_button(state)
    show_page_row(pages())
    remember_own_city(state)
    remember_track(state)


def _run_safely(page: Any) -> None:
    """Run a page; should it fail, say so plainly and keep everything else standing."""
    state = current()
    state.inside_entry_script = True
    try:
        if state.page != PRESENT:
            show_link_repairs(state)
            show_older_model(state)
            if state.page:
                show_greeting(state)
        page.run()
    except Exception:
        _LOG.exception("page failed: %s", state.page or "projection")  # without the link: it is not ours to keep
        st.error(say("app.trouble", state.language))
    finally:
        state.inside_entry_script = False
