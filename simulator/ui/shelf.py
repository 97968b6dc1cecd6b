"""The scenarios side by side: the present plan and those kept, their letters and names, keeping and opening.

Names are untrusted and stand in escaped text only; whatever reads markdown, a button's or a pill's
label, gets the letters.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from ..handouts.summary import differs, projected
from ..parameters import REGISTRY, BadValue, Language
from ..planning.compare import MOST
from ..presets import BY_KEY
from ..scenario import Scenario, value_problem
from ..sharing import FileProblem, LinkContent, decode, read_file, repair_lines
from ..sharing.scenariofile import LARGEST
from ..words import formats, say
from . import blocks
from .edits import adopt, open_desk
from .state import Desk, State, current, lay_out

LETTERS = "ABCD"
_NAME, _LINK, _FILE, _FAULT = "keep_name", "open_link", "open_file", "shelf_fault"


def scenarios(state: State) -> list[Scenario]:
    """The present plan and those kept."""
    return [state.plan, *state.meeting.kept]


def names(state: State) -> list[str]:
    """Letter and name of each. Untrusted."""
    shown = [say("meeting.present_plan", state.language)]
    if state.plan.text("name"):
        shown[0] += f" ({state.plan.text('name')})"
    shown += [kept.text("name") or say("meeting.unnamed", state.language) for kept in state.meeting.kept]
    return [f"{letter}. {name}" for letter, name in zip(LETTERS, shown, strict=False)]


def short(name: str, longest: int = 40) -> str:
    """A name for the head of a table."""
    return name if len(name) <= longest else name[: longest - 1].rstrip() + "\u2026"


def is_full(state: State) -> bool:
    """Whether no more can be kept."""
    return len(state.meeting.kept) >= MOST - 1


def draw(state: State) -> None:
    """Keeping the present plan under a name, adding the starting plan, opening a link or file."""
    language = state.language
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="shelf"):
        st.text_input(
            say("meeting.name", language), key=_NAME, max_chars=REGISTRY["name"].longest, width=300,
            disabled=is_full(state),
        )  # fmt: skip
        st.button(
            say("meeting.keep", language), key="keep", on_click=_keep, type="primary", disabled=is_full(state)
        )  # fmt: skip
        if all(differs(one, state.baseline) for one in scenarios(state)):
            st.button(
                say("meeting.keep_start", language), key="keep_start", on_click=_keep_start, disabled=is_full(state)
            )  # fmt: skip
        with st.popover(say("meeting.open", language), key="open_popover"):
            _open(state)
        if state.meeting.kept:
            with st.popover(say("meeting.manage", language), key="manage"):
                _manage(state)
    if is_full(state):
        blocks.caption(say("meeting.full", language))
    fault = st.session_state.pop(_FAULT, "")
    if fault:
        blocks.fault(fault)


def _keep() -> None:
    state = current()
    name = str(st.session_state.get(_NAME) or "").strip()
    if not name:
        st.session_state[_FAULT] = say("meeting.name_first", state.language)
    elif (scenario := _named(state.plan, name)) is not None:
        add(scenario)
        st.session_state[_NAME] = ""


def _keep_start() -> None:
    state = current()
    add(state.baseline.replace({"name": say("meeting.starting_plan", state.language)}))


def add(scenario: Scenario) -> None:
    """Keep a scenario beside the plan; the first one kept is what the others are held against."""
    state = current()
    meeting = state.meeting
    if not is_full(state):
        lay_out(replace(meeting, kept=(*meeting.kept, scenario), against=meeting.against if meeting.kept else 1))


def _named(scenario: Scenario, name: str) -> Scenario | None:
    """The scenario under a name; None, with a sentence kept for the page, where it cannot be one."""
    try:
        REGISTRY["name"].check(name)
    except BadValue as bad:
        problem = value_problem("name", bad.code, name)
        st.session_state[_FAULT] = problem.message(current().language)
        return None
    return scenario.replace({"name": name})


def _manage(state: State) -> None:
    language = state.language
    for k, kept in enumerate(state.meeting.kept):
        letter = LETTERS[k + 1]
        blocks.paragraphs(names(state)[k + 1])
        # The key holds what it shows: a field whose scenario moved or was undone is another field.
        key = f"rename:{k}:{hash(kept)}"
        st.text_input(
            f"{say('meeting.rename', language)} {letter}", value=kept.text("name"), key=key,
            max_chars=REGISTRY["name"].longest, on_change=_rename, args=(k, key), label_visibility="collapsed",
        )  # fmt: skip
        with st.container(horizontal=True, gap="small"):
            st.button(say("meeting.use", language), key=f"use:{k}", on_click=_use, args=(k,))
            st.button(say("meeting.remove", language), key=f"remove:{k}", on_click=_remove, args=(k,), type="tertiary")


def _rename(k: int, key: str) -> None:
    state = current()
    kept = list(state.meeting.kept)
    named = _named(kept[k], str(st.session_state.get(key) or "").strip())
    if named is not None:
        kept[k] = named
        lay_out(replace(state.meeting, kept=tuple(kept)))


def _use(k: int) -> None:
    adopt(current().meeting.kept[k])


def _remove(k: int) -> None:
    state = current()
    meeting = state.meeting
    kept = tuple(one for n, one in enumerate(meeting.kept) if n != k)
    against = meeting.against if meeting.against <= k else meeting.against - 1
    lay_out(replace(meeting, kept=kept, against=min(max(against, 1 if kept else 0), len(kept))))


def _open(state: State) -> None:
    """A pasted link or a file: read, shown, and then added or opened."""
    language = state.language
    link = st.text_area(say("meeting.open_link", language), key=_LINK, height=90)
    key = f"{_FILE}:{st.session_state.get(_FILE, 0)}"
    file = st.file_uploader(say("meeting.open_file", language), type=["json"], key=key)
    content = _read(link or "", None if file is None else (file.size, file.getvalue), language)
    if content is None:
        return
    opened = projected(content.scenario)
    name = content.scenario.text("name") or say("meeting.opened_name", language)
    facts = say(
        "meeting.open_found", language, name=name,
        city=BY_KEY[content.scenario.preset].label.in_language(language),
        date=formats.date(opened.days[0], language), share=formats.percent(opened.coverage_end.line, language),
    )  # fmt: skip
    blocks.paragraphs(facts)
    meeting = content.meeting
    if meeting.kept or meeting.steps:
        more = {"kept": len(meeting.kept), "steps": len(meeting.steps)}
        blocks.paragraphs(say("meeting.open_more", language, **more))
    if content.repairs:
        blocks.paragraphs(say("meeting.open_repaired", language))
        head = [say(f"projection.link_{column}", language) for column in ("key", "received", "used", "why")]
        blocks.table(head, repair_lines(content.repairs, language))
    with st.container(horizontal=True, gap="small"):
        st.button(
            say("meeting.open_add", language), key="open_add", type="primary", disabled=is_full(state),
            on_click=_add_opened, args=(content, name),
        )  # fmt: skip
        st.button(say("meeting.open_whole", language), key="open_whole", on_click=_open_whole, args=(content,))


def _read(link: str, file: tuple[int, Callable[[], bytes]] | None, language: Language) -> LinkContent | None:
    if file is not None:
        size, value = file
        try:
            if size > LARGEST:
                raise FileProblem("size")
            return read_file(value())
        except FileProblem as wrong:
            blocks.fault(say(f"meeting.fault_{wrong.code}", language))
            return None
    if not link.strip():
        return None
    content = decode(link)
    if content.empty:
        blocks.fault(say("meeting.open_no_scenario", language))
        return None
    return content


def _empty() -> None:
    """What was opened is used: its fields are made empty, so that it is not opened twice."""
    st.session_state[_LINK] = ""
    st.session_state[_FILE] = st.session_state.get(_FILE, 0) + 1


def _add_opened(content: LinkContent, name: str) -> None:
    _empty()
    add(content.scenario if content.scenario.text("name") else content.scenario.replace({"name": name}))


def _open_whole(content: LinkContent) -> None:
    _empty()
    open_desk(Desk(content.scenario, content.baseline, content.meeting), content.repairs)
