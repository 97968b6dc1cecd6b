"""Goal seek: how much of one lever is needed, and what each lever alone could do."""

from __future__ import annotations

import streamlit as st

from ..model import Projection
from ..parameters import REGISTRY, Language, Value, full_label
from ..planning.lever import office_levers
from ..planning.seek import CHANCES, Sought, seek, seek_all
from ..scenario import Scenario
from ..words import formats, say
from . import blocks
from .state import State, take
from .work import wanted, worked

GOALS: dict[str, float | None] = dict(zip(("line", "50", "80", "95"), CHANCES, strict=True))
FIRST = "loket.rule"


def lever_label(key: str, language: Language) -> str:
    """A lever's name that stands alone."""
    return full_label(key).in_language(language)


def written(key: str, value: Value, language: Language) -> str:
    """A lever's value with its unit."""
    return formats.value(REGISTRY[key], value, language)


def choose_lever(title: str, levers: tuple[str, ...], first: str, language: Language, key: str) -> str:
    """A list of levers to choose from; ``first`` stands chosen where it is one of them."""
    index = levers.index(first) if first in levers else 0
    chosen = st.selectbox(title, levers, index=index, format_func=lambda k: lever_label(k, language), key=key)
    return str(chosen)


def draw(state: State, projection: Projection) -> None:
    """The question "how much is needed?"."""
    language, plan = state.language, state.plan
    blocks.heading(say("planning.q_seek", language), say("planning.seek_note", language))
    left, right = st.columns(2)
    levers = office_levers(plan)
    with left:
        lever = choose_lever(say("planning.lever", language), levers, FIRST, language, "seek_lever")
    with right:
        goal = st.segmented_control(
            say("planning.goal", language),
            list(GOALS),
            default="80",
            format_func=lambda g: say(f"planning.goal_{g}", language),
            required=True,
            key="seek_goal",
        )
    chance = GOALS[str(goal)]
    found = worked(("seek", plan, lever, chance), language, lambda progress: seek(plan, lever, chance))
    _answer(state, projection, found)
    blocks.heading(say("planning.all_levers", language), say("planning.all_levers_note", language))
    key = ("seek_all", plan, chance)
    if not wanted(key, language, "seek_all"):
        return
    rows = worked(key, language, lambda progress: seek_all(plan, chance, progress=progress))
    _table(plan, rows, language)


def _answer(state: State, projection: Projection, found: Sought) -> None:
    language, key = state.language, found.lever
    date = formats.day_month(projection.days[-1], language)
    now = written(key, state.plan[key], language)

    def figures(coverage: float | None, probability: float | None) -> dict[str, str]:
        return {
            "date": date,
            "share": formats.percent(coverage or 0.0, language),
            "chance": formats.chance(probability or 0.0, language),
        }

    with st.container(border=True, key="seek_answer"):
        if found.reachable:
            same = found.value == state.plan[key]
            words = "planning.seek_already" if same else "planning.seek_yes"
            value = written(key, found.value, language)
            fields = figures(found.coverage_end, found.probability)
            label = lever_label(key, language)
            blocks.paragraphs(say(words, language, lever=label, value=value, now=now, **fields))
            apply_button(state, {key: found.value}, "seek_apply")
            return
        value = written(key, found.best.value, language)
        fields = figures(found.best.coverage_end, found.best.probability)
        texts = [
            say("planning.seek_no", language, lever=lever_label(key, language)),
            say("planning.seek_best", language, value=value, **fields),
        ]
        if found.binding:
            limit = say(f"planning.limit_{found.binding}", language)
            texts.append(say("planning.seek_binding", language, limit=limit))
        if found.met_at_best_pace is not None:
            month = formats.month_year(found.met_at_best_pace, language)
            texts.append(say("planning.seek_later", language, month=month))
        blocks.paragraphs(*texts)
        apply_button(state, {key: found.best.value}, "seek_apply_best")


def apply_button(state: State, changes: dict[str, Value], key: str) -> None:
    """The button that puts an answer into the plan, or a word that it is there already."""
    language = state.language
    if all(state.plan[k] == value for k, value in changes.items()):
        st.caption(say("planning.applied_now", language))
        return
    st.button(say("planning.apply", language), key=key, type="primary", on_click=take, args=(changes,))


def _table(plan: Scenario, rows: tuple[Sought, ...], language: Language) -> None:
    head = [say(f"planning.{c}", language) for c in ("lever", "now", "needed", "best_value", "best_share", "limit")]
    body = [
        (
            lever_label(row.lever, language),
            written(row.lever, plan[row.lever], language),
            written(row.lever, row.value, language) if row.reachable else "\u2013",
            written(row.lever, row.best.value, language),
            formats.percent(row.best.coverage_end, language),
            say(f"planning.limit_{row.binding}", language) if row.binding else "",
        )
        for row in rows
    ]
    blocks.table(head, body, numeric=(4,))
    blocks.download(head, body, "levers", plan, language)
