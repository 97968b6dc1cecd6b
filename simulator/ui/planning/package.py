"""A combined package of changes: one after another, the most helpful first, until the target is met."""

from __future__ import annotations

import streamlit as st

from ...charts.arrow import sent
from ...charts.staircase import staircase_chart
from ...evidence.experience import outside_view
from ...model import Projection
from ...narrative.planning import package_sentences, small_steps_sentence, step_gain, teams_sentence
from ...narrative.sentences import beyond_experience_sentence
from ...parameters import REGISTRY
from ...planning.package import Package, build_package
from ...words import formats, say
from ..session.state import State
from ..theme import mode
from ..widgets import html
from ..widgets.computed import calculation_wanted, computed
from ..widgets.lever import apply_button, lever_label, lever_value
from .goal import GOALS, goal_choice
from .staffing import last_staffing


def show_package(state: State, projection: Projection) -> None:
    """The question "which package of changes?"."""
    language, plan = state.language, state.plan
    html.heading(say("planning.q_package", language), say("planning.package_note", language))
    chance = GOALS[goal_choice(language, "package_goal")]
    key = ("package", plan, chance)
    if not calculation_wanted(key, language, "package_go"):
        return
    found = computed(key, language, lambda progress: build_package(plan, chance=chance, progress=progress))
    _package(state, found)


def _package(state: State, found: Package) -> None:
    language = state.language
    html.paragraphs(package_sentences(found, language))
    if found.steps:
        html.paragraphs(teams_sentence(found.scenario, last_staffing().staffing, language))
    view = outside_view(found.scenario)
    if view.beyond:
        html.warning(beyond_experience_sentence(view, language))
    if not found.steps:
        return
    names = [f"{k}. {lever_label(step.key, language)}" for k, step in enumerate(found.steps, 1)]
    steps = [
        {
            "name": name,
            "before": step.coverage_after - step.gain,
            "after": step.coverage_after,
            "label": f"{name} \u2192 {formats.value(REGISTRY[step.key], step.to, language, with_unit=False)}",
        }
        for name, step in zip(names, found.steps, strict=True)
    ]
    words = "; ".join(
        f"{name} {formats.percent(step.coverage_after, language)}"
        for name, step in zip(names, found.steps, strict=True)
    )
    spec = staircase_chart(steps, state.plan.number("target"), language, mode())
    alt = say("planning.package_words", language, steps=words)
    st.vega_lite_chart(sent(spec), width="stretch", key="staircase", alt=alt)
    head = [say(f"planning.package_{c}", language) for c in ("step", "from", "to", "gain", "after")]
    rows = [
        (
            name,
            lever_value(step.key, step.start, language),
            lever_value(step.key, step.to, language),
            step_gain(step, language),
            formats.percent(step.coverage_after, language),
        )
        for name, step in zip(names, found.steps, strict=True)
    ]
    html.table(head, rows, numeric=(3, 4))
    if small := small_steps_sentence(found, language):
        html.caption(small)
    apply_button(state, found.scenario.differences(state.plan), "package_apply")
    html.download(head, rows, "package", state.plan, language)
