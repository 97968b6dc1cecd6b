"""Goal seek: how much of one lever is needed, and what each lever alone could do."""

from __future__ import annotations

import streamlit as st

from ...model import Projection
from ...model.cache import projected
from ...parameters import Value
from ...planning.allocation.problem import changes_of
from ...planning.allocation.refusal import Refusal, explain
from ...planning.allocation.team_count import TEAMS, seek_teams
from ...planning.evaluate import Progress
from ...planning.levers import office_levers
from ...planning.ranking.changes import most_helpful_lever
from ...planning.seek import SeekAnswer, seek, seek_all
from ...words import formats, say
from ..session.actions import use_answer
from ..session.state import State
from ..widgets import html
from ..widgets.computed import calculation_wanted, computed
from ..widgets.lever import apply_button, lever_choice, lever_label, lever_value
from .goal import GOALS, goal_choice
from .staffing import last_staffing, or_refusal

_LEVER = "seek_lever"
LEAST_EFFECT = 0.0001
"""Levers that move coverage by less than this, a hundredth of a point, are only counted."""


def show_seek(state: State, projection: Projection) -> None:
    """The question "how much is needed?"."""
    language, plan = state.language, state.plan
    html.heading(say("planning.q_seek", language), say("planning.seek_note", language))
    left, right = st.columns(2)
    with left:
        levers = (*office_levers(plan), TEAMS)
        # Chosen once, so that a move of the plan does not change the question.
        first = "" if _LEVER in st.session_state else most_helpful_lever(plan)
        lever = lever_choice(say("planning.lever", language), levers, first, language, _LEVER)
    with right:
        goal = goal_choice(language, "seek_goal")
    if lever == TEAMS:
        _teams(state, projection, GOALS[goal])
    else:
        key = ("seek", plan, lever, GOALS[goal])
        _answer(state, projection, computed(key, language, lambda progress: seek(plan, lever, GOALS[goal])))
    html.heading(say("planning.all_levers", language), say("planning.all_levers_note", language))
    every = ("seek_all", plan)
    if calculation_wanted(every, language, "seek_all"):
        _table(state, computed(every, language, lambda progress: seek_all(plan, progress=progress)), goal)


def _teams(state: State, projection: Projection, chance: float | None) -> None:
    """How many teams the target takes, with what was said of them under their own question."""
    language, plan, last = state.language, state.plan, last_staffing()
    html.paragraphs(say("planning.seek_teams_note", language))
    key = ("seek_teams", plan, repr(last), chance)
    if not calculation_wanted(key, language, "seek_teams"):
        return

    def fewest(progress: Progress) -> SeekAnswer:
        return seek_teams(plan, last.staffing, chance, districts=last.districts, progress=progress)

    found = computed(key, language, or_refusal(fewest))
    if isinstance(found, Refusal):
        html.warning(say("planning.team_impossible", language, reason=explain(found, plan, language)))
        return
    _answer(state, projection, found, dict(changes_of(dict(found.plan))))


def _answer(state: State, projection: Projection, found: SeekAnswer, changes: dict[str, Value] | None = None) -> None:
    language, key = state.language, found.lever
    date = formats.day_month(projection.days[-1], language)
    label = lever_label(key, language)

    def figures(coverage: float | None, probability: float | None) -> dict[str, str]:
        return {
            "date": date,
            "share": formats.percent(coverage or 0.0, language),
            "chance": formats.chance(probability or 0.0, language, asked=found.chance),
        }

    with st.container(border=True, key="seek_answer"):
        if found.reachable:
            fields = figures(found.coverage_end, found.probability)
            value = lever_value(key, found.value, language)
            if key == TEAMS:
                html.paragraphs(say("planning.seek_teams_yes", language, value=found.value, **fields))
            else:
                words = "planning.seek_already" if found.value == state.plan[key] else "planning.seek_yes"
                now = lever_value(key, state.plan[key], language)
                html.paragraphs(say(words, language, lever=label, value=value, now=now, **fields))
            apply_button(state, changes or {key: found.value}, "seek_apply")
            return
        value = lever_value(key, found.best.value, language)
        fields = figures(found.best.coverage_end, found.best.probability)
        wanted = formats.chance(found.chance or 0.0, language)
        asked = say("planning.asked_line" if found.chance is None else "planning.asked_chance", language, chance=wanted)
        texts = [
            say("planning.seek_no", language, lever=label, asked=asked),
            say("planning.seek_best", language, value=value, **fields),
        ]
        if found.binding:
            limit = say(f"planning.limit_{found.binding}", language)
            texts.append(say("planning.seek_binding", language, limit=limit))
        if found.met_at_best_pace is not None:
            month = formats.month_year(found.met_at_best_pace, language)
            texts.append(say("planning.seek_later", language, month=month))
        html.paragraphs(*texts)
        apply_button(state, changes or {key: found.best.value}, "seek_apply_best")


def _table(state: State, rows: tuple[tuple[SeekAnswer, ...], ...], goal: str) -> None:
    """What each lever alone could do, and a button for each that reaches the goal."""
    language, plan = state.language, state.plan
    levels = [formats.sentence_start(say(f"planning.goal_{name}", language)) for name in GOALS]
    before, after = (("lever", "now"), ("best_value", "best_share", "limit"))
    head = [
        *(say(f"planning.{c}", language) for c in before),
        *levels,
        *(say(f"planning.{c}", language) for c in after),
    ]
    body = []
    for row in rows:
        lever, last = row[0].lever, row[-1]
        answers = (lever_value(lever, one.value, language) if one.reachable else "\u2013" for one in row)
        limit = next((one.binding for one in row if one.binding), None)
        body.append(
            (
                lever_label(lever, language),
                lever_value(lever, plan[lever], language),
                *answers,
                lever_value(lever, last.best.value, language),
                formats.percent(last.best.coverage_end, language),
                say(f"planning.limit_{limit}", language) if limit else "",
            )
        )
    now = projected(plan).coverage_end.line
    shown = [
        k for k, row in enumerate(rows) if row[0].reachable or abs(row[-1].best.coverage_end - now) >= LEAST_EFFECT
    ]
    html.table(head, [body[k] for k in shown], numeric=(len(head) - 2,))
    if len(shown) < len(rows):
        html.paragraphs(say("planning.all_levers_idle", language, count=len(rows) - len(shown)))
    html.download(head, body, "levers", plan, language)
    place = list(GOALS).index(goal)
    usable = [row[place] for row in rows if row[place].reachable and row[place].value != plan[row[place].lever]]
    chance = say(f"planning.goal_{goal}", language)
    if not usable:
        html.paragraphs(say("planning.all_levers_none", language, chance=chance))
        return
    html.paragraphs(say("planning.all_levers_use", language, chance=chance))
    with st.container(horizontal=True, gap="small", key="use_lever"):
        for one in usable:
            text = f"{lever_label(one.lever, language)} \u2192 {lever_value(one.lever, one.value, language)}"
            st.button(text, key=f"use:{one.lever}", on_click=use_answer, args=({one.lever: one.value},))
