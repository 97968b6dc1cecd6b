"""Whose a track on the server is: the owner's code shown once, deleting it, and what the store refuses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from ....evidence.track.file import Track
from ....evidence.track.store import KeepingRefused, StoreError, store
from ....parameters import Language
from ....words import formats, say
from ...session.state import current
from ...widgets import html
from ..track_memory import CODE, OWNER, PENDING, ROLE, TROUBLE, note_kept

NEW_OWNER, _DELETING = "track:new_owner", "track:deleting"
"""Where the visit keeps both codes of a track just kept until they are noted down, and that deleting was asked for."""


def leave_server() -> None:
    """The track at hand is on no server any more, or no longer at hand."""
    for key in (CODE, OWNER, ROLE, PENDING, NEW_OWNER, _DELETING):
        st.session_state.pop(key, None)


def tell_refused(refused: KeepingRefused) -> None:
    """Say why the store did not do it; a track that was deleted there goes on in this browser."""
    language = current().language
    limit = formats.number(refused.limit, language)
    st.session_state[TROUBLE] = say(f"evidence.track_refused_{refused.code}", language, limit=limit)
    if refused.code == "unknown":
        leave_server()


@contextmanager
def trouble_told() -> Iterator[None]:
    """Say why the store did not do it, and go on behind the block: whatever rests on its being done stands inside."""
    try:
        yield
    except StoreError:
        st.session_state[TROUBLE] = say("evidence.track_server_off", current().language)
    except KeepingRefused as refused:
        tell_refused(refused)


def keep_on_server(track: Track) -> None:
    """Keep the track on the server from now on."""
    with trouble_told():
        kept = store().make(track)
        note_kept(*kept)
        st.session_state[NEW_OWNER] = "-".join(kept)


def show_ownership(language: Language) -> None:
    """The owner's code, until it is noted down; and the way to delete the track, which asks once more."""
    if new := st.session_state.get(NEW_OWNER):
        html.warning(say("evidence.track_owner_code", language, code=new))
        st.button(say("evidence.track_owner_noted", language), key="track_noted", on_click=_set, args=(NEW_OWNER, None))
    if not st.session_state.get(OWNER):
        return
    if not st.session_state.get(_DELETING):
        st.button(say("evidence.track_delete", language), key="track_delete", on_click=_set, args=(_DELETING, True))
        return
    html.warning(say("evidence.track_delete_sure", language))
    with st.container(horizontal=True, gap="small", key="track_deleting"):
        st.button(say("evidence.track_delete_go", language), key="track_delete_go", on_click=_delete)
        st.button(
            say("evidence.track_delete_not", language), key="track_delete_not", on_click=_set, args=(_DELETING, None)
        )


def _set(key: str, value: object) -> None:
    st.session_state[key] = value


def _delete() -> None:
    """Off the server; the track stays at hand, as not saved."""
    with trouble_told():
        store().delete(st.session_state[CODE], st.session_state[OWNER])
        leave_server()
