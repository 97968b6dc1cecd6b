"""What matters most: one parameter at a time, and where the width of the range comes from."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from ...charts.arrow import sent
from ...charts.planning.sensitivity import tornado_chart
from ...model import Projection
from ...parameters import REGISTRY, Language, Value
from ...planning.sensitivity.tornado import Swing, tornado
from ...planning.sensitivity.variance import VarianceDecomposition, explain_spread
from ...words import formats, say
from ..session.state import State
from ..theme import mode
from ..widgets import html
from ..widgets.computed import computed
from ..widgets.lever import lever_label

BARS_SHOWN = 12
"""Bars in the chart; the table below holds every parameter."""


def show_sensitivity(state: State, projection: Projection) -> None:
    """The question "what matters most?"."""
    language, plan = state.language, state.plan
    html.heading(say("planning.q_matter", language), say("planning.matter_note", language))
    swings = computed(("tornado", plan), language, lambda progress: tornado(plan))
    moving = [swing for swing in swings if swing.width > 1e-9]
    if len(moving) >= 3:
        names = [lever_label(swing.key, language) for swing in moving[:3]]
        words = say("planning.matter_words", language, first=names[0], second=names[1], third=names[2])
        html.paragraphs(words)
        rows = [_bar(swing, state) for swing in moving[:BARS_SHOWN]]
        spec = tornado_chart(rows, projection.coverage_end.line, language, mode())
        st.vega_lite_chart(
            sent(spec), width="stretch", key="tornado", alt=_chart_words(words, moving[:BARS_SHOWN], language)
        )
    head = [say(f"planning.{c}", language) for c in ("lever", "now", "matter_range", "matter_coverage", "matter_swing")]
    body = [_row(swing, state) for swing in moving]
    html.table(head, body, numeric=(4,))
    html.download(head, body, "tornado", plan, language)
    html.heading(say("planning.variance", language), say("planning.variance_note", language))
    spread = computed(("variance", plan), language, lambda progress: explain_spread(plan))
    _variance(state, spread)


def _bar(swing: Swing, state: State) -> dict[str, object]:
    language = state.language

    def at(value: Value, coverage: float) -> str:
        written = formats.value(REGISTRY[swing.key], value, language)
        return say("planning.matter_low", language, value=written, share=formats.percent(coverage, language))

    return {
        "name": lever_label(swing.key, language),
        "low": swing.coverage_low,
        "high": swing.coverage_high,
        "low_label": at(swing.low, swing.coverage_low),
        "high_label": at(swing.high, swing.coverage_high),
    }


def _chart_words(lead: str, swings: Sequence[Swing], language: Language) -> str:
    """The chart for who cannot see it: every bar by its name and both ends."""
    bars = "; ".join(f"{lever_label(one.key, language)} {_coverages(one, language)}" for one in swings)
    return say("planning.matter_bars", language, lead=lead, bars=bars)


def _coverages(swing: Swing, language: Language) -> str:
    return " – ".join(formats.percent(share, language) for share in (swing.coverage_low, swing.coverage_high))


def _row(swing: Swing, state: State) -> tuple[str, ...]:
    language, parameter = state.language, REGISTRY[swing.key]
    low = formats.value(parameter, swing.low, language, with_unit=False)
    return (
        lever_label(swing.key, language),
        formats.value(parameter, swing.present, language),
        f"{low} – {formats.value(parameter, swing.high, language)}",
        _coverages(swing, language),
        formats.points(swing.width, language, 2, plus=False),
    )


def _variance(state: State, spread: VarianceDecomposition) -> None:
    language = state.language
    if not spread.shares or spread.deviation <= 0:
        html.paragraphs(say("planning.variance_nothing", language))
        return

    def with_error(share: float, error: float) -> str:
        return f"{formats.number(share * 100, language)} ± {formats.number(error * 100, language)}{formats.NBSP}%"

    html.table(
        [say(f"planning.variance_{c}", language) for c in ("source", "first", "total")],
        [
            (
                say(f"planning.variance_{row.source}", language),
                with_error(row.first, row.first_error),
                with_error(row.total, row.total_error),
            )
            for row in spread.shares
        ],
        numeric=(1, 2),
    )
