"""Widgets made from the registry: a slider and an exact value, a date, a choice, a switch, weekdays.

Each shows its label, whether it differs from the starting plan (with the way back), how usual the
value is in words, and beneath it what is wrong with what was typed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

import streamlit as st

from ...parameters import FIRST_YEAR, LAST_YEAR, REGISTRY, Parameter
from ...words import formats, say
from ...words.names import source_words
from ..session.actions import adopt_picked, adopt_slid, adopt_switched, adopt_typed, reset_to_baseline
from ..session.state import current, note_early_edit
from ..session.widget_sync import PICKED, SLIDER, SWITCH, TYPED, field_text
from . import html
from .html import caption

_FIRST_DAY, _LAST_DAY = dt.date(FIRST_YEAR, 1, 1), dt.date(LAST_YEAR, 12, 31)


def parameter_widget(key: str, label: str | None = None) -> None:
    """One parameter, drawn as its kind asks for. ``label`` replaces the registry's."""
    parameter = REGISTRY[key]
    name = label or parameter.label.in_language(current().language)
    with st.container(key=f"field-{_slug(key)}", gap=None):
        _DRAWERS.get(parameter.kind, _draw_number)(parameter, name)
        _show_error(key)


def parameter_widgets(keys: Iterable[str]) -> None:
    """Several parameters, one under the other."""
    for key in keys:
        parameter_widget(key)


def _head(parameter: Parameter, name: str, field: Callable[[], None] | None) -> None:
    """Label with help and mark of change at the left, the exact value at the right."""
    state = current()
    changed = state.plan[parameter.key] != state.baseline[parameter.key] and parameter.role != "fact"
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", wrap=False):
        mark = " :orange[●]" if changed else ""
        st.markdown(f"{name}{mark}", help=_help(parameter), width="stretch")
        if changed:
            st.button(
                "",
                icon=":material/undo:",
                key=f"back:{parameter.key}",
                type="tertiary",
                help=say("control.put_back", state.language, value=_starting(parameter)),
                on_click=reset_to_baseline,
                args=([parameter.key],),
            )
        if field is not None:
            field()


def _draw_number(parameter: Parameter, name: str) -> None:
    state, key = current(), parameter.key
    value = parameter.screen(state.plan[key])
    assert isinstance(value, (int, float))

    def exact() -> None:
        typed = st.text_input(
            say("control.exact", state.language, label=name),
            value=field_text(current(), key),
            key=TYPED + key,
            on_change=adopt_typed,
            args=(key,),
            label_visibility="collapsed",
            width=86 if _slides(parameter) else 112,
        )
        note_early_edit(typed != field_text(current(), key), adopt_typed, key)

    _head(parameter, name, exact)
    if not _slides(parameter):
        _caption(parameter, with_unit=False)
        return
    whole = parameter.kind == "count"
    cast = int if whole else float
    slid = st.slider(
        name,
        min_value=cast(parameter.low),
        max_value=cast(parameter.high),
        value=cast(value),
        step=cast(parameter.step),
        key=SLIDER + key,
        on_change=adopt_slid,
        args=(key,),
        label_visibility="collapsed",
    )
    note_early_edit(slid != value, adopt_slid, key)
    _caption(parameter)


def _slides(parameter: Parameter) -> bool:
    """Head counts of a city span five powers of ten: typed, not slid."""
    return not (parameter.role == "fact" and parameter.kind == "count") and parameter.high <= 5000


def _draw_date(parameter: Parameter, name: str) -> None:
    _head(parameter, name, None)
    _date_field(parameter, name)


def _draw_optional_date(parameter: Parameter, name: str) -> None:
    """A switch for whether, and a date for when."""
    state, key = current(), parameter.key
    on = state.plan[key] is not None

    def switch() -> None:
        yes_or_no = say("control.yes" if on else "control.no", state.language)
        turned = st.toggle(
            f"{name}: {yes_or_no}",
            value=on,
            key=SWITCH + key,
            on_change=adopt_switched,
            args=(key,),
            label_visibility="collapsed",
        )
        note_early_edit(turned != on, adopt_switched, key)

    _head(parameter, name, switch)
    if on:
        _date_field(parameter, name)
    _caption(parameter)


def _date_field(parameter: Parameter, name: str) -> None:
    key = parameter.key
    value = current().plan[key]
    assert value is None or isinstance(value, dt.date)
    picked = st.date_input(
        name,
        value=value,
        min_value=_FIRST_DAY,
        max_value=_LAST_DAY,
        key=PICKED + key,
        format="DD/MM/YYYY",
        on_change=adopt_picked,
        args=(key,),
        label_visibility="collapsed",
    )
    note_early_edit(picked != value, adopt_picked, key)


def _draw_choice(parameter: Parameter, name: str) -> None:
    language, key = current().language, parameter.key
    texts = dict(parameter.choices)
    _head(parameter, name, None)
    picked = st.segmented_control(
        name,
        [code for code, _ in parameter.choices],
        default=str(current().plan[key]),
        format_func=lambda code: texts[code].in_language(language),
        required=True,
        key=PICKED + key,
        on_change=adopt_picked,
        args=(key,),
        label_visibility="collapsed",
        width="stretch",
    )
    note_early_edit(picked != current().plan[key], adopt_picked, key)


def _draw_flag(parameter: Parameter, name: str) -> None:
    key = parameter.key
    _head(parameter, name, None)
    yes = say("control.yes", current().language) if current().plan[key] else say("control.no", current().language)
    picked = st.toggle(yes, value=bool(current().plan[key]), key=PICKED + key, on_change=adopt_picked, args=(key,))
    note_early_edit(picked != current().plan[key], adopt_picked, key)


def _draw_weekdays(parameter: Parameter, name: str) -> None:
    state, key = current(), parameter.key
    _head(parameter, name, None)
    picked = st.pills(
        name,
        list(range(1, 8)),
        selection_mode="multi",
        default=[int(digit) for digit in state.plan.text(key)],
        format_func=lambda day: formats.weekday(day, state.language),
        key=PICKED + key,
        on_change=adopt_picked,
        args=(key,),
        label_visibility="collapsed",
    )
    note_early_edit("".join(map(str, sorted(picked))) != state.plan[key], adopt_picked, key)


def _draw_text(parameter: Parameter, name: str) -> None:
    key = parameter.key
    _head(parameter, name, None)
    typed = st.text_input(
        name,
        value=field_text(current(), key),
        max_chars=parameter.longest,
        key=TYPED + key,
        on_change=adopt_typed,
        args=(key,),
        label_visibility="collapsed",
    )
    note_early_edit(typed != field_text(current(), key), adopt_typed, key)


_DRAWERS: dict[str, Callable[[Parameter, str], None]] = {
    "date": _draw_date,
    "optional_date": _draw_optional_date,
    "choice": _draw_choice,
    "flag": _draw_flag,
    "weekdays": _draw_weekdays,
    "place_code": _draw_text,
    "text": _draw_text,
}


def _caption(parameter: Parameter, with_unit: bool = True) -> None:
    """The unit, how usual the value is, and what the starting plan had."""
    state = current()
    band = parameter.band(state.plan[parameter.key])
    texts = []
    if with_unit and parameter.unit.id and not parameter.bands:
        texts.append(parameter.unit.in_language(state.language))
    if band is not None:
        texts.append(band.in_language(state.language))
    if state.plan[parameter.key] != state.baseline[parameter.key] and parameter.role != "fact":
        texts.append(say("control.started", state.language, value=_starting(parameter)))
    if texts:
        caption(" · ".join(texts))


def _show_error(key: str) -> None:
    state = current()
    entry = state.rejected.get(key)
    if entry is not None:
        kept = say("control.kept", state.language, value=formats.value(REGISTRY[key], state.plan[key], state.language))
        html.field_error(f"{entry.problem.message(state.language)} {kept}")


def _starting(parameter: Parameter) -> str:
    state = current()
    return formats.value(parameter, state.baseline[parameter.key], state.language, with_unit=False)


def _help(parameter: Parameter) -> str:
    language = current().language
    source = say("control.source", language, source=source_words(parameter.source, language))
    return f"{parameter.help.in_language(language)}\n\n{source}"


def _slug(key: str) -> str:
    return key.replace(".", "-").replace("_", "-")
