"""What waiting costs, and a combined package of changes."""

from __future__ import annotations

import streamlit as st

from ...charts.staircase import staircase_chart
from ...model import Projection
from ...narrative.sentences import target_words
from ...parameters import REGISTRY
from ...planning.delay import cost_of_delay
from ...planning.package import Package, build_package
from ...words import formats, say
from ..session.state import State
from ..theme import mode
from ..widgets import html
from ..widgets.computed import wanted, worked
from .seek import apply_button, lever_label, written


def draw_waiting(state: State, projection: Projection) -> None:
    """The question "what does waiting cost?"."""
    language, plan, baseline = state.language, state.plan, state.compared
    html.heading(say("planning.q_wait", language), say("planning.wait_note", language))
    key = ("delay", plan, baseline)
    found = worked(key, language, lambda progress: cost_of_delay(plan, baseline))
    if found.against == "idle":
        html.paragraphs(say("planning.wait_idle", language))
    date = formats.day_month(projection.days[-1], language)
    head = [
        say("planning.wait_weeks", language),
        say("planning.wait_share", language, date=date),
        say("planning.wait_lost", language),
        say("planning.wait_extra", language, lever=lever_label(found.lever, language)),
    ]
    rows = [
        (
            say("planning.wait_count", language, weeks=late.weeks),
            formats.percent(late.coverage_end, language),
            formats.points(-late.coverage_lost, language, 2),
            say("planning.wait_cannot", language)
            if late.extra_events is None
            else formats.signed(late.extra_events, language),
        )
        for late in found.late
    ]
    html.table(head, rows, numeric=(1, 2, 3))
    if found.needless:
        html.paragraphs(say("planning.package_none", language))
    elif found.last_start is None:
        html.paragraphs(say("planning.wait_never", language))
    else:
        html.paragraphs(say("planning.wait_last", language, date=formats.long_date(found.last_start, language)))
    html.download(head, rows, "delay", plan, language)


def draw_package(state: State, projection: Projection) -> None:
    """The question "which package of changes?"."""
    language, plan = state.language, state.plan
    html.heading(say("planning.q_package", language), say("planning.package_note", language))
    key = ("package", plan)
    if not wanted(key, language, "package_go"):
        return
    _package(state, worked(key, language, lambda progress: build_package(plan, progress=progress)))


def _package(state: State, found: Package) -> None:
    language = state.language
    share = formats.percent(found.coverage_end, language)
    if not found.steps and found.reached:
        html.paragraphs(say("planning.package_none", language))
        return
    if found.reached:
        text = say("planning.package_reached", language, count=len(found.steps))
    else:
        text = say("planning.package_short", language, share=share, target=target_words(state.plan, language))
        if found.binding:
            limit = say(f"planning.limit_{found.binding}", language)
            text += " " + say("planning.seek_binding", language, limit=limit)
    html.paragraphs(text)
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
    st.vega_lite_chart(spec, width="stretch", key="staircase", alt=alt)
    head = [say(f"planning.package_{c}", language) for c in ("step", "from", "to", "gain", "after")]
    rows = [
        (
            name,
            written(step.key, step.start, language),
            written(step.key, step.to, language),
            formats.points(step.gain, language, 2),
            formats.percent(step.coverage_after, language),
        )
        for name, step in zip(names, found.steps, strict=True)
    ]
    html.table(head, rows, numeric=(3, 4))
    apply_button(state, found.scenario.differences(state.plan), "package_apply")
    html.download(head, rows, "package", state.plan, language)
