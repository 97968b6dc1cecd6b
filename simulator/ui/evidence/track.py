"""Tracking: a frozen plan, the counts since, the renewed forecast and the way back to plan."""

from __future__ import annotations

import contextlib

import streamlit as st

from ...charts.evidence.track import tracking_chart
from ...evidence.history import Count
from ...evidence.tables.cells import BadCellError, PrivateError, TableRow
from ...evidence.tables.files import FileError
from ...evidence.track.file import Track, as_json, as_xlsx, freeze, read_track
from ...evidence.track.progress import CountBesidePlan, Progress, follow
from ...evidence.track.store import StoreError, store
from ...parameters import BadValue, Language
from ...planning.recovery import recovery_options
from ...scenario import Scenario
from ...sharing import decode, repair_lines
from ...sharing.table import file_name
from ...words import formats, say
from ..planning.seek import lever_label, written
from ..session.actions import adopt_plan
from ..session.state import State, current
from ..theme import mode
from ..widgets import html, number_field
from ..widgets.computed import worked
from ..widgets.number_field import Field
from ..widgets.upload import accepted

_TRACK, _CODE, _FAULT, _TRIES = "track", "track:code", "track:fault", "track:tries"
_CANDIDATE, _PENDING = "track:candidate", "track:pending"
_PEOPLE, _REGISTER = Field(0, 999_999_999, 0), Field(0, 999_999_999, None)


def draw(state: State) -> None:
    """The whole part."""
    language = state.language
    html.heading(say("evidence.q_track", language), say("evidence.track_note", language))
    fault = st.session_state.pop(_FAULT, "")
    if fault:
        html.warning(fault)
    track: Track | None = st.session_state.get(_TRACK)
    if track is None:
        _begin(language)
        return
    _follow(state, track)


def _begin(language: Language) -> None:
    """Freeze the plan, open a file, or open a code."""
    st.button(say("evidence.track_freeze", language), key="track_freeze", type="primary", on_click=_freeze)
    left, right = st.columns(2)
    with left:
        label = say("evidence.track_open", language)
        file = st.file_uploader(label, type=["json", "xlsx"], key=f"track_file:{st.session_state.get(_TRIES, 0)}")
    with right:
        st.text_input(say("evidence.track_code", language), key="track_code", max_chars=40)
        st.button(say("evidence.track_code_open", language), key="track_code_open", on_click=_open_code)
    candidate: Track | None = st.session_state.get(_CANDIDATE)
    if file is not None:
        # Read once and let go of: a refused file is not kept, an opened one is kept as its counts.
        try:
            candidate = st.session_state[_CANDIDATE] = read_track(file.getvalue(), file.name)
        except FileError as wrong:
            st.session_state[_FAULT] = say(f"evidence.file_{wrong.code}", language, detail=wrong.detail)
        except PrivateError as private:
            st.session_state[_FAULT] = say("evidence.log_private", language, where=private.where)
        st.session_state[_TRIES] = st.session_state.get(_TRIES, 0) + 1
        st.rerun()
    if candidate is not None and (
        not candidate.problems or accepted("track", candidate.problems, len(candidate.counts), language)
    ):
        del st.session_state[_CANDIDATE]
        st.session_state[_TRACK] = candidate.with_counts(())
        st.rerun()


def _freeze() -> None:
    state = current()
    st.session_state[_TRACK] = freeze(state.plan, state.language)


def _open_code() -> None:
    language, code = current().language, str(st.session_state.get("track_code") or "").strip().lower()
    try:
        track = store().read(code) if code else None
    except StoreError:
        st.session_state[_FAULT] = say("evidence.track_server_off", language)
        return
    if track is None:
        st.session_state[_FAULT] = say("evidence.track_code_unknown", language, code=code)
        return
    st.session_state[_TRACK], st.session_state[_CODE] = track, code


def _close() -> None:
    for key in (_TRACK, _CODE, _CANDIDATE, _PENDING):
        st.session_state.pop(key, None)


def _keep(track: Track) -> None:
    """Keep the track on the server from now on."""
    try:
        st.session_state[_CODE] = store().make(track)
    except StoreError:
        st.session_state[_FAULT] = say("evidence.track_server_off", current().language)


def _add() -> None:
    """The form was sent: read it, add the count here and, where it is kept there, on the server."""
    language, track = current().language, st.session_state[_TRACK]
    typed, active, wajib = (
        str(st.session_state.get(f"track_{key}:{language}") or "") for key in ("date", "active", "wajib")
    )
    try:
        date = TableRow(0, {"date": typed}).date("date")
    except BadCellError:
        st.session_state[_FAULT] = say("evidence.track_bad_date", language, typed=typed)
        return
    try:
        people = number_field.read(active, _PEOPLE, language)
        register = number_field.read(wajib, _REGISTER, language)
        count = Count(date, int(people or 0), None if register is None else int(register), 0)
        if count.wajib_ktp is not None and count.active > count.wajib_ktp:
            raise BadValue("range")
    except BadValue:
        st.session_state[_FAULT] = say("evidence.track_bad_count", language)
        return
    st.session_state[_TRACK] = track.with_counts((count,))
    code = st.session_state.get(_CODE)
    if code:
        _send(code, (*st.session_state.get(_PENDING, ()), count), language)
    for key in ("date", "active", "wajib"):
        st.session_state[f"track_{key}:{language}"] = ""


def _send(code: str, counts: tuple[Count, ...], language: Language) -> None:
    """Add counts on the server; what cannot be sent now waits for the next time."""
    try:
        store().add(code, counts)
    except StoreError:
        st.session_state[_PENDING] = counts
        st.session_state[_FAULT] = say("evidence.track_pending", language, count=len(counts))
        return
    st.session_state.pop(_PENDING, None)
    with contextlib.suppress(StoreError):
        # What others have added meanwhile comes along.
        st.session_state[_TRACK] = store().read(code) or st.session_state[_TRACK]


def _follow(state: State, track: Track) -> None:
    language = state.language
    opened = decode(track.link)
    plan = opened.scenario
    if opened.repairs:
        head = [say(f"projection.link_{column}", language) for column in ("key", "received", "used", "why")]
        html.warning(say("projection.link_title", language))
        html.table(head, repair_lines(opened.repairs, language))
    name = track.name or say("evidence.track_unnamed", language)
    html.paragraphs(say("evidence.track_name", language, name=name))
    parts = st.columns(3)
    for place, key in zip(parts, ("date", "active", "wajib"), strict=True):
        place.text_input(say(f"evidence.track_{key}", language), key=f"track_{key}:{language}")
    st.button(say("evidence.track_add", language), key="track_add", type="primary", on_click=_add)
    found = worked(("track", plan, track.counts), language, lambda progress: follow(plan, track.counts))
    _answer(state, plan, found)
    _chart(state, found)
    columns = ("date", "track_planned", "track_range", "track_actual", "track_difference")
    head = [say(f"evidence.{column}", language) for column in columns]
    rows = [_row(step, language) for step in found.compared]
    if rows:
        html.table(head, rows, numeric=(1, 2, 3, 4))
        html.download(head, rows, "track", plan, language)
    _remove_field(track, language)
    _files(track, plan, language)


def _remove_field(track: Track, language: Language) -> None:
    """A count may have been mistyped, its date too."""
    if not track.counts:
        return
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="track_remove"):
        days = [count.date for count in track.counts]
        by_day = {count.date: count.active for count in track.counts}
        st.selectbox(
            say("evidence.track_remove", language), days, key="track_day", width=320,
            format_func=lambda day: f"{formats.date(day, language)}: {formats.number(by_day[day], language)}",
        )  # fmt: skip
        st.button(say("evidence.track_remove_go", language), key="track_remove_go", on_click=_remove)


def _remove() -> None:
    day, track = st.session_state.get("track_day"), st.session_state[_TRACK]
    if day is None:
        return
    code = st.session_state.get(_CODE)
    if code:
        try:
            store().withdraw(code, day)
        except StoreError:
            st.session_state[_FAULT] = say("evidence.track_server_off", current().language)
            return
    st.session_state[_TRACK] = track.without(day)
    pending = st.session_state.get(_PENDING, ())
    st.session_state[_PENDING] = tuple(count for count in pending if count.date != day)


def _answer(state: State, plan: Scenario, found: Progress) -> None:
    language, projection = state.language, found.plan
    texts: list[str] = []
    if not found.compared:
        texts.append(say("evidence.track_none", language, date=formats.date(plan.day("as_of"), language)))
    else:
        last = found.compared[-1]
        gap = last.count.active - round(last.planned)
        texts.append(
            say(
                "evidence.track_ahead" if gap >= 0 else "evidence.track_behind", language,
                date=formats.date(last.count.date, language), actual=formats.number(last.count.active, language),
                planned=formats.number(last.planned, language), more=formats.number(abs(gap), language),
            )
        )  # fmt: skip
        texts.append(say("evidence.track_inside" if last.inside else "evidence.track_not_inside", language))
    if found.trouble:
        texts.append(say("evidence.track_trouble", language))
    elif found.compared and found.renewed is None:
        texts.append(say("evidence.track_over", language))
    if found.renewed is not None:
        texts.append(
            say(
                "evidence.track_renewed", language, date=formats.date(projection.days[-1], language),
                share=formats.percent(found.renewed.coverage_end.line, language),
                planned=formats.percent(projection.coverage_end.line, language),
                chance=formats.chance(found.chance, language),
                before=formats.chance(projection.target.probability, language),
            )
        )  # fmt: skip
    if found.outside:
        texts.append(say("evidence.track_outside", language, count=len(found.outside)))
    with st.container(border=True, key="track_answer"):
        html.paragraphs(*texts)
        if found.renewed is not None:
            _back(found, found.renewed.scenario, language)
            now = found.renewed.scenario
            label = say("evidence.track_use", language)
            st.button(label, key="track_use", on_click=adopt_plan, args=(now,), kwargs={"as_baseline": True})


def _back(found: Progress, now: Scenario, language: Language) -> None:
    """How to be back on plan."""
    wanted = float(found.plan.active.line[-1])
    assert found.renewed is not None
    if float(found.renewed.active.line[-1]) >= wanted:
        html.paragraphs(say("evidence.track_back_not", language))
        return
    ways = worked(("back", now, wanted), language, lambda progress: (recovery_options(now, wanted),))[0]
    if not ways:
        html.paragraphs(say("evidence.track_back_none", language))
        return
    lines = [
        say(
            "evidence.track_back_events", language, lever=lever_label(way.key, language),
            to=written(way.key, way.to, language), now=written(way.key, way.start, language),
        )
        for way in ways[:4]
    ]  # fmt: skip
    items = "".join(f"<li>{html.escaped(line)}</li>" for line in lines)
    st.html(f'<p class="ikd-text">{html.escaped(say("evidence.track_back", language))}</p><ul>{items}</ul>')


def _chart(state: State, found: Progress) -> None:
    language, projection = state.language, found.plan
    dots = [
        {
            "day": step.count.date,
            "active": step.count.active,
            "label": f"{formats.date(step.count.date, language)}: {formats.number(step.count.active, language)}",
        }
        for step in found.compared
    ]
    start, end = (formats.date(projection.days[k], language) for k in (0, -1))
    words = say("evidence.track_words", language, start=start, end=end, count=len(dots))
    spec = tracking_chart(projection, found.renewed, dots, language, mode())
    st.vega_lite_chart(spec, width="stretch", key="tracking", alt=words)


def _row(step: CountBesidePlan, language: Language) -> tuple[str, ...]:
    def people(value: float) -> str:
        return formats.number(value, language)

    return (
        formats.date(step.count.date, language),
        people(step.planned),
        f"{people(step.low)} – {people(step.high)}",
        people(step.count.active),
        formats.signed(step.count.active - round(step.planned), language),
    )


def _files(track: Track, plan: Scenario, language: Language) -> None:
    """What the office takes home, and what the server may keep."""
    code = st.session_state.get(_CODE)
    if code:
        html.paragraphs(say("evidence.track_saved", language, code=code))
    with st.container(horizontal=True, gap="small", key="track_files"):
        kinds = (("json", as_json, "application/json"),
                 ("xlsx", as_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))  # fmt: skip
        for ending, make, mime in kinds:
            st.download_button(
                say(f"evidence.track_{ending}", language), make(track), file_name=file_name(plan, ending, "track"),
                mime=mime, on_click="ignore", key=f"track_{ending}", icon=":material/download:",
            )  # fmt: skip
        if not code:
            st.button(say("evidence.track_save", language), key="track_save", on_click=_keep, args=(track,))
        st.button(say("evidence.track_show", language), key="track_show", on_click=adopt_plan, args=(plan,),
                  kwargs={"as_baseline": True})  # fmt: skip
        st.button(say("evidence.track_close", language), key="track_close", on_click=_close)
