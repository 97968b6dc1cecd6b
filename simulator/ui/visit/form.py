"""The form "Isi kota Anda": a city's name, three figures and their date, and the plan that follows from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import streamlit as st

from ...evidence.own_city import OwnCity
from ...model.calendar import today
from ...parameters import REGISTRY, Language, Text
from ...presets import OWN_CITY
from ...presets.places import find_places, known_name
from ...scenario import Scenario
from ...words import formats, say
from ..session.actions import open_workspace
from ..session.own_city import is_filled_in
from ..session.state import State, current
from ..widgets import html
from .entries import AS_TYPED, Entries, dates_offered, place_of, read_entries
from .scroll import scroll_to_top

_OPEN, _DONE, _FAULTS, _FIELD = "own_form_open", "own_form_done", "own_form_faults", "own:"
_TEXTS = ("city", "wajib", "recorded", "active", "older_active")
_DATES = ("as_of", "end", "older_date")
_CERTAINTIES = {"certainty_wajib": "certainty.wajib_ktp", "certainty_active": "certainty.active"}


def open_own_city_form() -> None:
    """Open the form; for an own city that is worked on, with its figures. A callback."""
    session, plan, language = st.session_state, current().plan, current().language
    session[_OPEN], session[_FAULTS] = True, {}
    as_of, end = dates_offered(today(plan.text("code") if plan.preset == OWN_CITY else ""))
    session.setdefault(_FIELD + "as_of", as_of)
    session.setdefault(_FIELD + "end", end)
    if plan.preset == OWN_CITY and is_filled_in(plan):
        entered = _entries_of(plan, language)
        for name, value in entered.items():
            session[_FIELD + name] = value
        # The place that it is, not the likeliest of its name: a name used as typed stays one.
        city, code = str(entered["city"]), plan.text("code")
        if found := find_places(city):
            session[_choice_key(city)] = code if code in {place.code for place in found} else AS_TYPED


def close_own_city_form() -> None:
    """Close the form; what was entered is there when it is opened again. A callback."""
    st.session_state[_OPEN] = False


def adopt_own_city(found: OwnCity) -> None:
    """Work on a city of one's own: its plan becomes plan and starting plan; one press of undo returns."""
    state = current()
    open_workspace(replace(state.workspace, plan=found.plan, baseline=found.plan))


def show_own_city_form(state: State) -> None:
    """The form, while it is open. Once it led to a city, the page stands at its top, where the verdict is."""
    if st.session_state.pop(_DONE, False):
        scroll_to_top()
    if not st.session_state.get(_OPEN):
        return
    language = state.language
    faults: dict[str, str] = st.session_state.get(_FAULTS) or {}
    with st.container(border=True, key="own_form", gap="small"):
        html.heading(say("visit.fill_in", language), say("visit.form_note", language))
        _city(language, faults)
        with st.form("own_figures", border=False, enter_to_submit=True):
            _figures(language, faults)
            if faults:
                html.warning(" ".join((say("visit.form_faults", language), *faults.values())))
            with st.container(horizontal=True, gap="small"):
                st.form_submit_button(say("visit.form_go", language), key="own_go", type="primary", on_click=_submit)
                # Of the form too: only then are its entries sent, and there when it is opened again.
                cancel = say("visit.form_cancel", language)
                st.form_submit_button(cancel, key="own_cancel", type="tertiary", on_click=close_own_city_form)


def _submit() -> None:
    """Read the entries: adopt the city, or note what is wrong; the form stays as it is."""
    entries = _entries()
    place = place_of(entries)
    found = read_entries(entries, today(place.code if place else ""), current().language)
    if isinstance(found, OwnCity):
        st.session_state[_FAULTS] = {}
        st.session_state[_DONE] = True
        close_own_city_form()
        adopt_own_city(found)
    else:
        st.session_state[_FAULTS] = found


def _city(language: Language, faults: dict[str, str]) -> None:
    """The city's name, and the places that it may mean."""
    typed = _text("city", say("visit.form_city", language), say("visit.form_city_hint", language), faults)
    found = find_places(typed)
    if not found:
        if typed.strip():
            html.caption(say("visit.form_not_found", language))
        return
    labels = {
        place.code: say("visit.form_place", language, name=place.name, province=place.province, code=place.code)
        for place in found
    }
    st.radio(
        say("visit.form_which", language),
        [*labels, AS_TYPED],
        format_func=lambda code: labels.get(code) or say("visit.form_as_typed", language),
        key=_choice_key(typed),
        persist_state="session",
    )
    place = place_of(_entries())
    if place is not None:
        html.caption(
            say(
                "visit.form_has",
                language,
                kecamatan=formats.number(place.kecamatan, language),
                villages=formats.number(place.villages, language),
            )
        )


def _figures(language: Language, faults: dict[str, str]) -> None:
    """Three counts, their dates, an older count, and how sure they are."""

    def label(key: str) -> str:
        return REGISTRY[key].label.in_language(language)

    wajib, recorded, active = st.columns(3)
    with wajib:
        _text("wajib", label("wajib_ktp"), "", faults)
    with recorded:
        _text("recorded", label("recorded"), say("visit.form_recorded_hint", language), faults)
    with active:
        _text("active", label("active"), "", faults)
    as_of, end, older_date, older_active = st.columns(4)
    with as_of:
        _date("as_of", say("visit.form_as_of", language), faults)
    with end:
        _date("end", say("visit.form_end", language), faults)
    with older_date:
        _date("older_date", say("visit.form_older_date", language), faults)
    with older_active:
        _text("older_active", say("visit.form_older_active", language), "", faults)
    html.caption(say("visit.form_older", language))
    if "older" in faults:
        html.field_error(faults["older"])
    with st.expander(say("visit.form_sure", language), type="compact"):
        for name, key in _CERTAINTIES.items():
            texts = dict(REGISTRY[key].choices)
            st.session_state.setdefault(_FIELD + name, "exact")
            st.segmented_control(
                label(key),
                list(texts),
                format_func=partial(_in_words, texts, language),
                required=True,
                key=_FIELD + name,
                persist_state="session",
            )


def _in_words(texts: Mapping[str, Text], language: Language, code: str) -> str:
    return texts[code].in_language(language)


def _text(name: str, label: str, hint: str, faults: dict[str, str]) -> str:
    longest = 200 if name == "city" else 40
    key = _FIELD + name
    typed = st.text_input(label, key=key, placeholder=hint or None, max_chars=longest, persist_state="session")
    if name in faults:
        html.field_error(faults[name])
    return str(typed or "")


def _date(name: str, label: str, faults: dict[str, str]) -> None:
    st.session_state.setdefault(_FIELD + name, None)
    st.date_input(label, value=None, key=_FIELD + name, format="DD/MM/YYYY", persist_state="session")
    if name in faults:
        html.field_error(faults[name])


def _choice_key(typed: str) -> str:
    return f"{_FIELD}place:{' '.join(typed.casefold().split())}"


def _entries() -> Entries:
    session = st.session_state
    entered: dict[str, Any] = {name: str(session.get(_FIELD + name) or "") for name in _TEXTS}
    entered |= {name: session.get(_FIELD + name) for name in _DATES}
    entered |= {name: str(session.get(_FIELD + name) or "exact") for name in _CERTAINTIES}
    return Entries(chosen=session.get(_choice_key(entered["city"])), **entered)


def _entries_of(plan: Scenario, language: Language) -> dict[str, object]:
    """An own city's figures as the form shows them."""

    def number(key: str) -> str:
        return formats.number(plan.number(key), language)

    older = plan["older.date"]
    return {
        "city": plan.text("city") or known_name(plan.text("code")) or "",
        "wajib": number("wajib_ktp"),
        "recorded": number("recorded"),
        "active": number("active"),
        "as_of": plan.day("as_of"),
        "end": plan.day("end"),
        "older_date": older,
        "older_active": number("older.active") if older is not None else "",
        **{name: plan.text(key) for name, key in _CERTAINTIES.items()},
    }
