"""The open track, remembered by the visitor's own browser, and whether it is kept anywhere else.

What is typed survives a reload; only a file or the server keeps it beyond this browser, and until then the page
says that it is not saved.
"""

from __future__ import annotations

import json
from typing import Any

import streamlit as st

from ...evidence.tables.counts import Count
from ...evidence.tables.files import FileError, PrivateError
from ...evidence.track.file import Track, as_json, read_track
from ...evidence.track.store import StoreError, store
from ..session.browser_storage import LONGEST_TEXT
from ..session.state import State, current

TRACK, CODE, PENDING = "track", "track:code", "track:pending"
"""Where the visit keeps the track, its code on the server, and counts that could not be sent there."""
OWNER, ROLE = "track:owner", "track:role"
"""Where the visit keeps the owner's code, of who has it, and what the visitor may do with the track on the server."""
TROUBLE = "track:fault"
"""Where the visit keeps what went wrong with the last action, until it is shown."""
_SAVED, _KEY = "track:saved", "track"


def is_saved(track: Track) -> bool:
    """Whether a file or the server holds every count."""
    if st.session_state.get(CODE):
        return not st.session_state.get(PENDING)
    return not track.counts or st.session_state.get(_SAVED) == track.counts


def note_saved(track: Track) -> None:
    """A file holds the track as it is now."""
    st.session_state[_SAVED] = track.counts


def is_remembered(state: State) -> bool:
    """Whether the browser keeps the open track."""
    return state.browser.known and state.browser.get(_KEY) is not None


def remember_track(state: State) -> None:
    """Let the browser keep the open track; one too long for it is not kept. Called before the browser is told."""
    track: Track | None = st.session_state.get(TRACK)
    if track is None:
        return
    text = json.dumps(
        {
            "track": as_json(track).decode(),
            "saved": is_saved(track),
            "code": st.session_state.get(CODE),
            "owner": st.session_state.get(OWNER),
        },
        ensure_ascii=False,
    )
    if len(text) <= LONGEST_TEXT:
        state.browser.set(_KEY, text)
    else:
        state.browser.forget(_KEY)


def forget_track() -> None:
    """The track was closed."""
    st.session_state.pop(_SAVED, None)
    current().browser.forget(_KEY)


def return_to_track(state: State) -> None:
    """Open the track that the browser kept, where none is open. What comes from there is untrusted."""
    text = state.browser.get(_KEY)
    if text is None or TRACK in st.session_state:
        return
    try:
        kept: Any = json.loads(text)
        track = read_track(str(kept["track"]).encode())
        saved, code, owner = kept["saved"] is True, kept["code"], kept.get("owner")
    except (ValueError, KeyError, TypeError, RecursionError, FileError, PrivateError):
        state.browser.forget(_KEY)
        return
    if saved:
        note_saved(track)
    if isinstance(code, str) and 0 < len(code) <= 40:
        track = _joined(track, code, owner if isinstance(owner, str) and len(owner) <= 40 else None)
    st.session_state[TRACK] = track


def note_kept(code: str, owner: str | None) -> None:
    """The track at hand is kept on the server under these codes. Raises StoreError."""
    role = store().role(code, owner)
    st.session_state[CODE], st.session_state[ROLE] = code, role
    st.session_state[OWNER] = owner if role == "owner" else None


def _joined(track: Track, code: str, owner: str | None) -> Track:
    """The kept track with what the server holds; counts that it lacks wait to be sent."""
    try:
        held = store().read(code)
        if held is None:
            return track
        note_kept(code, owner)
    except (StoreError, FileError):
        return track
    days = {count.date for count in held.counts}
    pending: tuple[Count, ...] = tuple(count for count in track.counts if count.date not in days)
    if not pending or st.session_state.get(_SAVED):
        return held
    st.session_state[PENDING] = pending
    try:
        return held.with_counts(pending)
    except FileError:  # more than a track holds: what was typed here stays here
        return track
