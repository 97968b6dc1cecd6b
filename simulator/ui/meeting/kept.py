"""The scenarios side by side: the present plan and those kept, their letters and names, keeping and opening.

Names are untrusted and stand in escaped text only; whatever reads markdown, a button's or a pill's
label, gets the letters.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import streamlit as st

from ...model.cache import projected
from ...narrative.sentences import city_label, differs
from ...parameters import BadValue, Language
from ...planning.compare import MOST_SCENARIOS
from ...scenario import Scenario
from ...sharing import KeptScenario, LinkContent, ScenarioFileError, decode, read_file
from ...sharing.link import LONGEST_LINK
from ...sharing.meeting import LONGEST_NAME, read_text
from ...sharing.scenariofile import LARGEST
from ...words import formats, say
from ..session.actions import adopt_plan, open_workspace
from ..session.state import State, current, set_meeting
from ..session.widget_sync import synced_key
from ..widgets import html
from ..widgets.link_repairs import repairs_table

LETTERS = "ABCD"
_decoded = lru_cache(maxsize=16)(decode)
_NAME, _LINK, _FILE, _TROUBLE = "keep_name", "open_link", "open_file", "keep_trouble"


def scenarios(state: State) -> list[Scenario]:
    """The present plan and those kept."""
    return [state.plan, *(kept.scenario for kept in state.meeting.kept)]


def names(state: State, longest: int = 300) -> list[str]:
    """Letter and name of each, the names cut to so many characters. Untrusted."""
    shown = [say("meeting.present_plan", state.language)]
    shown += [_short(kept.name, longest) for kept in state.meeting.kept]
    if state.plan.text("name"):
        shown[0] += f" ({_short(state.plan.text('name'), longest)})"
    shown = [name or say("meeting.unnamed", state.language) for name in shown]
    return [f"{letter}. {name}" for letter, name in zip(LETTERS, shown, strict=False)]


def _short(name: str, longest: int) -> str:
    return html.isolated(formats.shortened(name, longest))


def is_full(state: State) -> bool:
    """Whether no more can be kept."""
    return len(state.meeting.kept) >= MOST_SCENARIOS - 1


def show_kept(state: State) -> None:
    """Keeping the present plan under a name, adding the starting plan, opening a link or file."""
    language = state.language
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="shelf"):
        st.text_input(
            say("meeting.name", language),
            key=_NAME,
            max_chars=LONGEST_NAME,
            width=300,
            disabled=is_full(state),
        )
        st.button(
            say("meeting.keep", language), key="keep", on_click=_keep_plan, type="primary", disabled=is_full(state)
        )
        if all(differs(one, state.baseline) for one in scenarios(state)):
            st.button(
                say("meeting.keep_start", language), key="keep_start", on_click=_keep_start, disabled=is_full(state)
            )
        with st.popover(say("meeting.open", language), key="open_popover"):
            _open(state)
        if state.meeting.kept:
            with st.popover(say("meeting.manage", language), key="manage"):
                _manage(state)
    if is_full(state):
        html.caption(say("meeting.full", language))
    trouble = st.session_state.pop(_TROUBLE, "")
    if trouble:
        html.field_error(trouble)


def _keep_plan() -> None:
    state = current()
    name = str(st.session_state.get(_NAME) or "").strip()
    if not name:
        st.session_state[_TROUBLE] = say("meeting.name_first", state.language)
    elif wrong := text_problem(name, LONGEST_NAME, state.language):
        st.session_state[_TROUBLE] = wrong
    else:
        keep_scenario(KeptScenario(name, state.plan))
        st.session_state[_NAME] = ""


def _keep_start() -> None:
    state = current()
    keep_scenario(KeptScenario(say("meeting.starting_plan", state.language), state.compared))


def keep_scenario(kept: KeptScenario) -> None:
    """Keep a scenario beside the plan; the first one kept is what the others are held against."""
    state = current()
    meeting = state.meeting
    if not is_full(state):
        set_meeting(replace(meeting, kept=(*meeting.kept, kept), against=meeting.against if meeting.kept else 1))


def text_problem(typed: str, longest: int, language: Language) -> str:
    """What is wrong with a name, title or sentence as typed; empty when nothing is."""
    try:
        read_text(typed, longest)
    except BadValue as bad:
        return say(f"meeting.wrong_{bad.code}", language, longest=longest)
    return ""


def _manage(state: State) -> None:
    language = state.language
    for k, kept in enumerate(state.meeting.kept):
        letter = LETTERS[k + 1]
        key = synced_key(f"rename:{k}", kept.name)
        typed = st.text_input(
            f"{say('meeting.rename', language)} {letter}",
            key=key,
            max_chars=LONGEST_NAME,
            on_change=_rename,
            args=(k, key),
        )
        if typed.strip() != kept.name and (wrong := text_problem(typed, LONGEST_NAME, language)):
            html.field_error(wrong)
        with st.container(horizontal=True, gap="small"):
            st.button(say("meeting.use", language), key=f"use:{k}", on_click=_use, args=(k,))
            st.button(say("meeting.remove", language), key=f"remove:{k}", on_click=_remove, args=(k,), type="tertiary")


def _rename(k: int, key: str) -> None:
    state = current()
    kept = list(state.meeting.kept)
    typed = str(st.session_state.get(key) or "")
    if not text_problem(typed, LONGEST_NAME, state.language):
        kept[k] = replace(kept[k], name=typed.strip())
        set_meeting(replace(state.meeting, kept=tuple(kept)))


def _use(k: int) -> None:
    adopt_plan(current().meeting.kept[k].scenario)


def _remove(k: int) -> None:
    state = current()
    meeting = state.meeting
    kept = tuple(one for n, one in enumerate(meeting.kept) if n != k)
    against = meeting.against
    if against == k + 1:
        against = 1 if kept else 0
    elif against > k + 1:
        against -= 1
    set_meeting(replace(meeting, kept=kept, against=against))


def _open(state: State) -> None:
    """A pasted link or a file: read, shown, and then added or opened."""
    language = state.language
    link = st.text_area(say("meeting.open_link", language), key=_LINK, height=90, max_chars=LONGEST_LINK)
    key = f"{_FILE}:{st.session_state.get(_FILE, 0)}"
    file = st.file_uploader(say("meeting.open_file", language), type=["json"], key=key)
    content = _read(link or "", None if file is None else (file.size, file.getvalue), language)
    if content is None:
        return
    opened = projected(content.scenario)
    came = say("meeting.opened_file" if file is not None else "meeting.opened_name", language)
    name = content.scenario.text("name") or came
    facts = say(
        "meeting.open_found",
        language,
        name=html.isolated(name),
        city=html.isolated(city_label(content.scenario, language)),
        date=formats.date(opened.days[0], language),
        share=formats.percent(opened.coverage_end.line, language),
    )
    html.paragraphs(facts)
    meeting = content.meeting
    if meeting.kept or meeting.steps:
        more = {"kept": len(meeting.kept), "steps": len(meeting.steps)}
        html.paragraphs(say("meeting.open_more", language, **more))
    if content.repairs:
        html.paragraphs(say("meeting.open_repaired", language))
        repairs_table(content.repairs, language)
    if content.maybe_cut:
        html.caption(say("projection.link_maybe_cut", language))
    with st.container(horizontal=True, gap="small"):
        st.button(
            say("meeting.open_add", language),
            key="open_add",
            type="primary",
            disabled=is_full(state),
            on_click=_add_opened,
            args=(content, name),
        )
        st.button(say("meeting.open_whole", language), key="open_whole", on_click=_open_whole, args=(content,))


def _read(link: str, file: tuple[int, Callable[[], bytes]] | None, language: Language) -> LinkContent | None:
    if file is not None:
        size, value = file
        try:
            if size > LARGEST:
                raise ScenarioFileError("size")
            return read_file(value())
        except ScenarioFileError as wrong:
            html.field_error(say(f"meeting.fault_{wrong.code}", language))
            return None
    if not link.strip():
        return None
    content = _decoded(link)
    if content.empty:
        html.field_error(say("meeting.open_no_scenario", language))
        return None
    return content


def _empty() -> None:
    """What was opened is used: its fields are made empty, so that it is not opened twice."""
    st.session_state[_LINK] = ""
    st.session_state[_FILE] = st.session_state.get(_FILE, 0) + 1


def _add_opened(content: LinkContent, name: str) -> None:
    _empty()
    keep_scenario(KeptScenario(name, content.scenario))


def _open_whole(content: LinkContent) -> None:
    _empty()
    workspace = replace(content.workspace, language=current().language)
    open_workspace(workspace, content.repairs, content.at)
