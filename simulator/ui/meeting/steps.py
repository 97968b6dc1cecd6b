"""Preparing a presentation: its steps in order, each with a title, a plan and one sentence."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from ...model.cache import projected
from ...narrative.sentences import city_label, differs
from ...parameters import REGISTRY, Language, Value, full_label
from ...planning.compare import waterfall
from ...scenario import Scenario
from ...sharing import PresentationStep
from ...sharing.meeting import LIVE_LEVERS, LONGEST_TEXT, LONGEST_TITLE, MAX_PRESENTATION_STEPS
from ...words import formats, say
from ..session.actions import adopt_plan
from ..session.state import State, current, set_meeting
from ..session.widget_sync import synced_key, worded_key
from ..widgets import html
from ..widgets.lever import lever_label
from .kept import text_problem

CHANGES_NAMED = 3
"""Changes named in a step's line."""
_LONGEST = {"title": LONGEST_TITLE, "text": LONGEST_TEXT}
_LEVER = "step_lever"
_NONE = ""


def show_steps(state: State) -> None:
    """The steps, the ways to add one, the lever for the meeting, and the start."""
    language, steps = state.language, state.meeting.steps
    html.paragraphs(say("meeting.steps_none", language))
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="step_actions"):
        if steps:
            label = say("meeting.start", language)
            st.page_link(
                "pages/present.py", label=label, icon=":material/slideshow:", help=say("meeting.start_help", language)
            )
        full = len(steps) >= MAX_PRESENTATION_STEPS
        st.button(
            say("meeting.step_new", language),
            key="step_new",
            on_click=_add,
            disabled=full,
            type="secondary" if steps else "primary",
        )
        if differs(state.plan, state.baseline):
            _waterfall_button(state)
    if not steps:
        return
    counted = say("meeting.steps_count", language, count=len(steps), most=MAX_PRESENTATION_STEPS)
    html.caption(counted)
    _lever(state)
    for k, step in enumerate(steps):
        with st.container(border=True, key=f"step:{k}"):
            _step(state, k, step)


def _waterfall_button(state: State) -> None:
    """Steps laid out from the starting plan; asked first where that replaces some."""
    language = state.language
    label, note = (say(f"meeting.step_way{more}", language) for more in ("", "_help"))
    if not state.meeting.steps:
        st.button(label, key="step_way", on_click=_set_waterfall_steps, help=note)
        return
    with st.popover(label, help=note):
        st.text(say("meeting.step_way_ask", language))
        st.button(say("meeting.step_way_yes", language), key="step_way", type="primary", on_click=_set_waterfall_steps)


def _step(state: State, k: int, step: PresentationStep) -> None:
    language, number = state.language, k + 1
    share = formats.percent(projected(step.scenario).coverage_end.line, language)
    before = state.meeting.steps[k - 1].scenario if k else None
    line = say("meeting.step_start", language) if before is None else changes_in_words(before, step.scenario, language)
    ends = say("meeting.step_end", language, share=share)
    st.html(
        f'<p class="ikd-text"><b>{html.escaped(say("meeting.step", language, number=number))}</b> · '
        f"{html.escaped(line)} · {html.escaped(ends)}</p>"
    )
    left, right = st.columns([2, 3])
    for column, name in ((left, "title"), (right, "text")):
        text = step.title if name == "title" else step.text
        key = synced_key(f"step_{name}:{k}", text)
        with column:
            typed = st.text_input(
                say(f"meeting.step_{name}", language, number=number),
                key=key,
                max_chars=_LONGEST[name],
                on_change=_adopt_text,
                args=(k, name, key),
            )
            if typed.strip() != text and (wrong := text_problem(typed, _LONGEST[name], language)):
                html.field_error(wrong)
    with st.container(horizontal=True, gap="small"):
        for key, icon, shift in (("up", "arrow_upward", -1), ("down", "arrow_downward", 1)):
            label = say(f"meeting.step_{key}", language)
            edge = not 0 <= k + shift < len(state.meeting.steps)
            st.button(
                label,
                icon=f":material/{icon}:",
                key=f"step_{key}:{k}",
                disabled=edge,
                type="tertiary",
                on_click=_shift,
                args=(k, shift),
            )
        same = step.scenario == state.plan
        st.button(
            say("meeting.step_take", language),
            key=f"step_take:{k}",
            on_click=_set_plan,
            args=(k,),
            disabled=same,
            type="tertiary",
        )
        st.button(
            say("meeting.step_open", language),
            key=f"step_open:{k}",
            on_click=_open,
            args=(k,),
            disabled=same,
            type="tertiary",
        )
        label = say("meeting.step_remove", language)
        st.button(label, key=f"step_remove:{k}", on_click=_remove, args=(k,), type="tertiary")


def changes_in_words(before: Scenario, after: Scenario, language: Language) -> str:
    """What a step changes, in words: the first few parameters, and how many more."""
    if (before.preset, before["city"]) != (after.preset, after["city"]):
        return say("meeting.replay_city", language, city=city_label(after, language))
    keys = [key for key in after.differences(before) if REGISTRY[key].kind != "text"]
    if not keys:
        return say("meeting.step_same", language).rstrip(".")
    texts = [change_in_words(key, before[key], after[key], language) for key in keys[:CHANGES_NAMED]]
    if len(keys) > CHANGES_NAMED:
        texts.append(say("meeting.step_more", language, count=len(keys) - CHANGES_NAMED))
    return "; ".join(texts)


def change_in_words(key: str, before: Value, after: Value, language: Language) -> str:
    """One change: the parameter, its value before and after."""
    start = formats.value(REGISTRY[key], before, language, with_unit=False)
    return f"{full_label(key).in_language(language)}: {start} → {value_in_words(key, after, language)}"


def value_in_words(key: str, value: Value, language: Language) -> str:
    """A value behind its parameter's label, with the unit where the label does not name it."""
    parameter, label = REGISTRY[key], full_label(key).in_language(language)
    named = parameter.unit.in_language(language).lower() in label.lower()
    return formats.value(parameter, value, language, with_unit=not named)


def _lever(state: State) -> None:
    language = state.language
    st.selectbox(
        say("meeting.live", language),
        [_NONE, *LIVE_LEVERS],
        key=worded_key(synced_key(_LEVER, state.meeting.lever), language),
        width=420,
        format_func=lambda key: lever_label(key, language) if key else say("meeting.live_none", language),
        on_change=_choose_lever,
    )


def _choose_lever() -> None:
    set_meeting(replace(current().meeting, lever=str(st.session_state.get(_LEVER) or _NONE)))


def _set_steps(steps: list[PresentationStep]) -> None:
    state = current()
    set_meeting(replace(state.meeting, steps=tuple(steps[:MAX_PRESENTATION_STEPS])))


def _add() -> None:
    state = current()
    name = state.plan.text("name")[:LONGEST_TITLE].strip()
    _set_steps([*state.meeting.steps, PresentationStep(name, state.plan)])


def _set_waterfall_steps() -> None:
    """Steps from the starting plan to the plan, one change at a time, those that matter most first."""
    state = current()
    start, end = state.compared, state.plan
    steps = [PresentationStep(say("meeting.starting_plan", state.language)[:LONGEST_TITLE], start)]
    reached = start.after(end.ran)
    keys = [step.key for step in waterfall(start, end).steps if step.key != "facts"]
    for key in keys[: MAX_PRESENTATION_STEPS - 2]:
        reached = reached.replace({key: end[key]})
        steps.append(PresentationStep(full_label(key).in_language(state.language)[:LONGEST_TITLE].strip(), reached))
    if reached != end:
        steps.append(PresentationStep(say("meeting.present_plan", state.language)[:LONGEST_TITLE], end))
    _set_steps(steps)


def _adopt_text(k: int, name: str, key: str) -> None:
    state = current()
    typed = str(st.session_state.get(key) or "")
    if text_problem(typed, _LONGEST[name], state.language):
        return
    steps, text = list(state.meeting.steps), typed.strip()
    steps[k] = replace(steps[k], title=text) if name == "title" else replace(steps[k], text=text)
    _set_steps(steps)


def _shift(k: int, shift: int) -> None:
    steps = list(current().meeting.steps)
    steps[k], steps[k + shift] = steps[k + shift], steps[k]
    _set_steps(steps)


def _set_plan(k: int) -> None:
    state = current()
    steps = list(state.meeting.steps)
    steps[k] = replace(steps[k], scenario=state.plan)
    _set_steps(steps)


def _open(k: int) -> None:
    adopt_plan(current().meeting.steps[k].scenario)


def _remove(k: int) -> None:
    _set_steps([step for n, step in enumerate(current().meeting.steps) if n != k])
