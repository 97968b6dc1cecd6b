"""The levers, in the entry script's sidebar so that they stand on every page."""

from __future__ import annotations

from typing import Any

import streamlit as st

from ..model import start_of
from ..narrative.official import CHANNEL, network_note, releases_sentence
from ..narrative.sentences import place_name
from ..parameters import CHANNELS, REGISTRY, Channel, keys_of
from ..presets import BY_KEY, OWN_CITY, PRESETS, Preset
from ..words import formats, say
from ..words.names import channel_name
from .phone import show_answer_line
from .session.actions import FOLD, choose_preset, pin_baseline, reset_to_baseline, start_city_anew
from .session.own_city import forget_own_city, is_filled_in, is_remembered, own_city_to_return_to
from .session.state import State, current, note_early_edit
from .session.undo import undo_buttons
from .session.widget_sync import PRESET, worded_key
from .widgets.html import caption, escaped, isolated
from .widgets.parameter import parameter_widget, parameter_widgets

_CITY_ORDER = {"count": 0, "date": 1, "place_code": 3, "text": 4}
"""Kinds of the city's entries as they are asked for: its figures and their dates first, the scenario's name last."""


def show_sidebar() -> None:
    """The whole sidebar."""
    state = current()
    with st.sidebar:
        show_answer_line(state)
        _city(state)
        with _lazy(say("side.targets", state.language), "targets") as more:
            if more.open:
                parameter_widgets(_folded("targets"))
        # The counter first: its rule is the strongest lever in the evidence.
        _section(say("side.counter", state.language))
        _channel(state, next(channel for channel in CHANNELS if channel.counter))
        _section(say("side.events", state.language))
        for channel in CHANNELS:
            if not channel.counter:
                _channel(state, channel)
        _section(say("side.population", state.language))
        parameter_widgets(_in_sight("population"))
        with _lazy(say("side.more_population", state.language), "population") as more:
            if more.open:
                parameter_widgets(_folded("population"))
        _section(say("side.assumptions", state.language))
        with _lazy(say("side.people_and_calendar", state.language), "assumptions") as more:
            if more.open:
                parameter_widgets(_folded("assumptions"))
        with _lazy(say("side.uncertainty", state.language), "uncertainty") as more:
            if more.open:
                parameter_widgets(_folded("uncertainty"))
        _plan_buttons(state)


def _city(state: State) -> None:
    own_first = sorted(PRESETS, key=lambda preset: preset.key != OWN_CITY)
    labels = {preset.key: _city_label(state, preset) for preset in own_first}
    picked = st.selectbox(
        say("side.city", state.language),
        list(labels),
        index=list(labels).index(state.plan.preset),
        format_func=labels.__getitem__,
        key=worded_key(PRESET, state.language),
        on_change=choose_preset,
        label_visibility="collapsed",
    )
    note_early_edit(picked != state.plan.preset, choose_preset)
    plan = state.plan
    summary = say(
        "side.summary",
        state.language,
        date=formats.date(plan.day("as_of"), state.language),
        active=formats.number(plan.number("active"), state.language),
        wajib=formats.number(plan.number("wajib_ktp"), state.language),
        share=formats.percent(plan.number("active") / plan.number("wajib_ktp"), state.language),
    )
    caption(summary)
    releases = releases_sentence(plan, state.language)
    if releases:
        caption(releases)
    undo_buttons(state)
    _back_to_first_figures(state)
    own = plan.preset == OWN_CITY
    with _lazy(say("side.city_and_dates", state.language), "city", expanded=own and not is_filled_in(plan)) as more:
        if more.open:
            start = start_of(plan)
            if all(plan[key] == start[key] for key in ("wajib_ktp", "recorded", "active")):
                note = BY_KEY[plan.preset].note.in_language(state.language)
                caption(note)
            parameter_widgets(sorted((key for key in keys_of("city") if not key.startswith("older.")), key=_city_order))
            if own and is_remembered(state):
                caption(say("visit.remembered", state.language))
                st.button(
                    say("visit.unremember", state.language),
                    key="unremember",
                    type="tertiary",
                    on_click=forget_own_city,
                    args=(True,),
                )


def _city_label(state: State, preset: Preset) -> str:
    """A city as it is offered: the own one, where it is filled in, by its name. Untrusted."""
    own = state.plan if state.plan.preset == OWN_CITY else own_city_to_return_to(state)
    if preset.key == OWN_CITY and own is not None and is_filled_in(own):
        return say("visit.own_of", state.language, place=isolated(place_name(own, state.language)))
    label = preset.label.in_language(state.language)
    return label if preset.key == OWN_CITY else say("visit.example_of", state.language, city=label)


def _back_to_first_figures(state: State) -> None:
    """Beside a city that came back as it was left: the way to its own scenario. Its place is always there."""
    with st.container(key="restored", gap="small"):
        if state.restored != state.plan.preset:
            return
        caption(say("visit.restored", state.language))
        st.button(say("visit.anew", state.language), key="anew", type="tertiary", on_click=start_city_anew)


def _city_order(key: str) -> int:
    """How sure a figure is stands beneath the figure."""
    if key == "city":
        return _CITY_ORDER["place_code"]
    return 0 if key.startswith("certainty.") else _CITY_ORDER.get(REGISTRY[key].kind, 2)


def _channel(state: State, channel: Channel) -> None:
    """The channel's events, and folded away what one event yields and who serves."""
    title = say("side.details", state.language, channel=channel_name(channel.key, {}, state.language))
    if channel.counter:
        # Its rule, a date, before its opening days.
        parameter_widgets(sorted(_in_sight(channel.key), key=lambda key: REGISTRY[key].numeric))
    else:
        for key in _in_sight(channel.key):
            parameter_widget(key, channel.label.in_language(state.language))
        if channel.key == CHANNEL and (note := network_note(state.plan, state.language)):
            where = say("official.network_where", state.language, fold=title)
            caption(f"{note.text} {where}" if state.plan[f"{CHANNEL}.network"] == "unknown" else note.text)
    with _lazy(title, channel.key) as more:
        if more.open:
            parameter_widgets(_folded(channel.key))


def _in_sight(group: str) -> list[str]:
    return [key for key in keys_of(group) if REGISTRY[key].headline]


def _folded(group: str) -> list[str]:
    return [key for key in keys_of(group) if not REGISTRY[key].headline]


def _lazy(label: str, key: str, expanded: bool = False) -> Any:
    """A folded section whose widgets are only made while it is open, which keeps every run short."""
    name = FOLD + key
    opened = expanded or name in current().unfolded
    return st.expander(label, expanded=opened, key=name, on_change="rerun", type="compact")


def _section(title: str) -> None:
    st.html(f'<p class="ikd-section">{escaped(title)}</p>')


def _plan_buttons(state: State) -> None:
    _section(say("side.starting_plan", state.language))
    differs = state.plan != state.baseline
    st.button(
        say("side.pin", state.language),
        on_click=pin_baseline,
        disabled=not differs,
        width="stretch",
        key="pin",
        help=say("side.pin_help", state.language),
    )
    for role in ("lever", "assumption"):
        keys = [key for key, p in REGISTRY.items() if p.role == role and state.plan[key] != state.baseline[key]]
        label, ask = say(f"side.reset_{role}", state.language), f"reset_ask:{role}"
        with st.popover(label, disabled=not keys, width="stretch", key=ask, on_change="rerun"):
            st.text(say("side.reset_ask", state.language, count=len(keys)))
            st.button(
                say("side.reset_yes", state.language),
                key=f"reset:{role}",
                type="primary",
                on_click=_reset,
                args=(keys, ask),
            )


def _reset(keys: list[str], ask: str) -> None:
    """The question that was answered closes: open it would take the next click for itself."""
    st.session_state[ask] = False
    reset_to_baseline(keys)
