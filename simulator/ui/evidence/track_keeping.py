"""The track at hand: begun, opened, added to and closed; kept in the visit, in a file, or on the server."""

from __future__ import annotations

import contextlib

import streamlit as st

from ...evidence.tables.cells import BadCellError, TableRow
from ...evidence.tables.counts import FORM, Count, read_counts
from ...evidence.tables.files import FileError
from ...evidence.track.file import Track, as_json, as_xlsx, freeze, read_track
from ...evidence.track.store import KeepingRefused, StoreError, store
from ...handouts.kinds import XLSX
from ...narrative.evidence.files import refusal
from ...narrative.sentences import place_name
from ...parameters import BadValue, Language
from ...scenario import Scenario
from ...sharing import decode
from ...sharing.table import file_name
from ...words import formats, say
from ..session.actions import adopt_plan
from ..session.state import current
from ..widgets import html, number_field
from ..widgets.files.changes import is_read_as_said
from ..widgets.files.upload import file_field, good_rows_accepted, put_away, read_upload, upload_widget
from ..widgets.number_field import Field
from .server.ownership import keep_on_server, leave_server, show_ownership, tell_refused, trouble_told
from .track_memory import (
    CODE,
    OWNER,
    PENDING,
    ROLE,
    TRACK,
    TROUBLE,
    forget_track,
    is_remembered,
    is_saved,
    note_kept,
    note_saved,
)

_FILE, _COUNTS = "track", "track_counts"
"""The forms of a tracking file and of a file of counts."""
_LONGEST_CODE = 40
"""Characters of what may be typed for a code: a track's and its owner's with a hyphen between take 29."""
_PEOPLE, _REGISTER = Field(0, 999_999_999, 0), Field(0, 999_999_999, None)


def open_track() -> Track | None:
    """The track of this visit, if one is open."""
    track: Track | None = st.session_state.get(TRACK)
    return track


def show_trouble() -> None:
    """What went wrong with the last action, once."""
    trouble = st.session_state.pop(TROUBLE, "")
    if trouble:
        html.warning(trouble)


def begin_form(language: Language) -> None:
    """Freeze the plan, open a file, or open a code."""
    st.button(say("evidence.track_freeze", language), key="track_freeze", type="primary", on_click=_freeze)
    left, right = st.columns(2)
    with left:
        given = file_field(_FILE, ["json", "xlsx"], say("evidence.track_open", language))
    with right:
        st.text_input(say("evidence.track_code", language), key="track_code", max_chars=_LONGEST_CODE)
        st.button(say("evidence.track_code_open", language), key="track_code_open", on_click=_open_code)
    read = read_upload(_FILE, FORM, read_track, given, language)
    if read is None or (read.problems and not good_rows_accepted(_FILE, read.problems, len(read.counts), language)):
        return
    if read.read is not None and is_read_as_said(FORM, read.read):
        # Read as was said of another file: looked at before it is taken.
        st.button(say("evidence.track_open_read", language), key="track_open_read", on_click=_open, args=(read,))
        return
    _open(read)
    st.rerun()


def _open(read: Track) -> None:
    """The file's track is at hand: kept as its counts, its field empty again."""
    put_away(_FILE)
    track = st.session_state[TRACK] = read.with_counts(())
    note_saved(track)
    # Where the levers are drawn already, the city comes with the next run.
    current().early_edits.append((_bring_city, (track.link,)))


def _bring_city(link: str) -> None:
    """An opened track of another city than the one at hand brings its plan along; that move can be undone."""
    state, plan = current(), decode(link).scenario
    if (plan.preset, place_name(plan, "id")) != (state.plan.preset, place_name(state.plan, "id")):
        adopt_plan(plan, as_baseline=True)


def _freeze() -> None:
    state = current()
    st.session_state[TRACK] = freeze(state.plan, state.language)


def _open_code() -> None:
    language, code = current().language, str(st.session_state.get("track_code") or "").strip().lower()
    code, _, owner = code.partition("-")
    try:
        track = store().read(code) if code else None
        if track is not None:
            note_kept(code, owner or None)
    except StoreError:
        st.session_state[TROUBLE] = say("evidence.track_server_off", language)
        return
    except FileError as too_many:
        st.session_state[TROUBLE] = refusal(too_many, language)
        return
    if track is None:
        st.session_state[TROUBLE] = say("evidence.track_code_unknown", language, code=code)
        return
    if owner and st.session_state[ROLE] != "owner":
        st.session_state[TROUBLE] = say("evidence.track_owner_unknown", language)
    st.session_state[TRACK] = track
    _bring_city(track.link)


def _close() -> None:
    st.session_state.pop(TRACK, None)
    leave_server()
    forget_track()


def _add() -> None:
    """The form was sent: read it, add the count here and, where it is kept there, on the server."""
    language, track = current().language, st.session_state[TRACK]
    typed, active, wajib = (
        str(st.session_state.get(f"track_{key}:{language}") or "") for key in ("date", "active", "wajib")
    )
    try:
        date = TableRow(0, {"date": typed}).date("date")
    except BadCellError:
        st.session_state[TROUBLE] = say("evidence.track_bad_date", language, typed=typed)
        return
    try:
        people = number_field.read(active, _PEOPLE, language)
        register = number_field.read(wajib, _REGISTER, language)
        count = Count(date, int(people or 0), None if register is None else int(register), 0)
        if count.wajib_ktp is not None and count.active > count.wajib_ktp:
            raise BadValue("range")
        st.session_state[TRACK] = track.with_counts((count,))
    except BadValue:
        st.session_state[TROUBLE] = say("evidence.track_bad_count", language)
        return
    except FileError as too_many:
        st.session_state[TROUBLE] = refusal(too_many, language)
        return
    _send((count,))
    for key in ("date", "active", "wajib"):
        st.session_state[f"track_{key}:{language}"] = ""


def _send(more: tuple[Count, ...]) -> None:
    """Add counts on the server, where the track is kept there; what cannot be sent now waits for the next time."""
    code, language = st.session_state.get(CODE), current().language
    if not code:
        return
    counts = (*st.session_state.get(PENDING, ()), *more)
    try:
        store().add(code, counts)
    except StoreError:
        st.session_state[PENDING] = counts
        st.session_state[TROUBLE] = say("evidence.track_pending", language, count=len(counts))
        return
    except KeepingRefused as refused:
        st.session_state[PENDING] = counts
        tell_refused(refused)
        return
    except FileError as too_many:
        st.session_state[PENDING] = counts
        st.session_state[TROUBLE] = refusal(too_many, language)
        return
    st.session_state.pop(PENDING, None)
    with contextlib.suppress(StoreError, FileError):
        # What others have added meanwhile comes along.
        st.session_state[TRACK] = store().read(code) or st.session_state[TRACK]


def count_form(language: Language) -> None:
    """The fields of one more count."""
    for place, key in zip(st.columns(3), ("date", "active", "wajib"), strict=True):
        place.text_input(say(f"evidence.track_{key}", language), key=f"track_{key}:{language}")
    st.button(say("evidence.track_add", language), key="track_add", type="primary", on_click=_add)


def counts_from_file(track: Track, language: Language) -> None:
    """Counts of a file of the office's own, added to the track: asked after where more than one column fits."""
    with st.expander(say("evidence.track_from_file", language), key="track_counts_fold"):
        empty = say("evidence.history_empty", language)
        found = upload_widget(_COUNTS, FORM, read_counts, empty, language)
        if found is None or not good_rows_accepted(_COUNTS, found.problems, len(found.rows), language):
            return
        label = say("evidence.track_add_many", language, count=formats.number(len(found.rows), language))
        st.button(label, key="track_add_many", type="primary", on_click=_add_many, args=(track, found.rows))


def _add_many(track: Track, counts: tuple[Count, ...]) -> None:
    """The counts of a file go into the track, here and, where it is kept there, on the server."""
    try:
        st.session_state[TRACK] = track.with_counts(counts)
    except FileError as too_many:
        st.session_state[TROUBLE] = refusal(too_many, current().language)
        return
    put_away(_COUNTS)
    _send(counts)


def show_unsaved(track: Track, language: Language) -> None:
    """That counts are held by no file and no server yet; of a server that could not be reached it is told there."""
    if not st.session_state.get(CODE) and not is_saved(track):
        where = "kept" if is_remembered(current()) else "lost"
        html.warning(say(f"evidence.track_unsaved_{where}", language))


def remove_form(track: Track, language: Language) -> None:
    """A count may have been mistyped, its date too."""
    if not track.counts:
        return
    if st.session_state.get(CODE) and st.session_state.get(ROLE) == "guest":
        html.caption(say("evidence.track_guest", language))
        return
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="track_remove"):
        days = [count.date for count in track.counts]
        by_day = {count.date: count.active for count in track.counts}
        st.selectbox(
            say("evidence.track_remove", language),
            days,
            key="track_day",
            width=320,
            format_func=lambda day: f"{formats.date(day, language)}: {formats.number(by_day[day], language)}",
        )
        st.button(say("evidence.track_remove_go", language), key="track_remove_go", on_click=_remove)


def _remove() -> None:
    day, track = st.session_state.get("track_day"), st.session_state[TRACK]
    if day is None:
        return
    code = st.session_state.get(CODE)
    with trouble_told():
        if code:
            store().withdraw(code, day, st.session_state.get(OWNER))
        st.session_state[TRACK] = track.without(day)
        pending = st.session_state.get(PENDING, ())
        st.session_state[PENDING] = tuple(count for count in pending if count.date != day)


def file_buttons(track: Track, plan: Scenario, language: Language) -> None:
    """What the office takes home, and what the server may keep."""
    code = st.session_state.get(CODE)
    if code:
        html.paragraphs(say("evidence.track_saved", language, code=code))
        show_ownership(language)
    with st.container(horizontal=True, gap="small", key="track_files"):
        kinds = (
            ("json", as_json, "application/json"),
            ("xlsx", as_xlsx, XLSX),
        )
        for ending, make, mime in kinds:
            st.download_button(
                say(f"evidence.track_{ending}", language),
                make(track),
                file_name=file_name(plan, ending, "track"),
                mime=mime,
                on_click=note_saved,
                args=(track,),
                key=f"track_{ending}",
                icon=":material/download:",
            )
        if not code:
            st.button(say("evidence.track_save", language), key="track_save", on_click=keep_on_server, args=(track,))
        st.button(
            say("evidence.track_show", language),
            key="track_show",
            on_click=adopt_plan,
            args=(plan,),
            kwargs={"as_baseline": True},
        )
        st.button(say("evidence.track_close", language), key="track_close", on_click=_close)
