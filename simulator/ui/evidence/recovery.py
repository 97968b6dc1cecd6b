"""How to be back on plan: what each lever alone would have to be."""

from __future__ import annotations

import streamlit as st

from ...evidence.track.progress import Progress
from ...narrative.period import no_advice_sentence
from ...parameters import Language
from ...planning.recovery import recovery_options
from ...scenario import Scenario
from ...words import say
from ..widgets import html
from ..widgets.computed import computed
from ..widgets.lever import lever_label, lever_value


def show_recovery(found: Progress, now: Scenario, language: Language) -> None:
    """How to reach the frozen plan's end after all, starting from ``now``, the plan of the renewed forecast."""
    closed = no_advice_sentence(now, language)
    if closed is not None:
        html.paragraphs(closed)
        return
    goal = float(found.plan.active.line[-1])
    assert found.renewed is not None
    if float(found.renewed.active.line[-1]) >= goal:
        html.paragraphs(say("evidence.track_back_not", language))
        return
    ways = computed(("back", now, goal), language, lambda progress: (recovery_options(now, goal),))[0]
    if not ways:
        html.paragraphs(say("evidence.track_back_none", language))
        return
    lines = [
        say(
            "evidence.track_back_events",
            language,
            lever=lever_label(way.key, language),
            to=lever_value(way.key, way.to, language),
            now=lever_value(way.key, way.start, language),
        )
        for way in ways[:4]
    ]
    items = "".join(f"<li>{html.escaped(line)}</li>" for line in lines)
    st.html(f'<p class="ikd-text">{html.escaped(say("evidence.track_back", language))}</p><ul>{items}</ul>')
