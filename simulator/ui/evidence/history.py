"""Calibration from the office's own dated counts: their pace, and beside it that of the plan that ran then."""

from __future__ import annotations

from itertools import pairwise

import streamlit as st

from ...evidence.history import ObservedPace, factor_changes, observed_pace
from ...evidence.tables.counts import FORM, Counts, read_counts
from ...model.cache import projected
from ...narrative.sentences import comparable, differs
from ...scenario import Scenario
from ...words import formats, say
from ..session.state import State, current
from ..widgets import html
from ..widgets.computed import computed
from ..widgets.files.upload import good_rows_accepted, upload_widget
from ..widgets.lever import apply_button

_RAN = "history:ran"
"""The plan that the visitor said had run while the counts were made."""


def show_history(state: State) -> None:
    """The dated counts: read, their pace, and the factor that would make the plan fit it."""
    language = state.language
    html.heading(say("evidence.q_history", language), say("evidence.history_note", language))
    empty = say("evidence.history_empty", language)
    counts = upload_widget("history", FORM, read_counts, empty, language)
    if counts is None or not good_rows_accepted("history", counts.problems, len(counts.rows), language):
        return
    if len(counts.rows) < 2:
        html.warning(say("evidence.history_two", language))
        return
    _result(state, counts)


def _result(state: State, counts: Counts) -> None:
    language, plan, ran = state.language, state.plan, _plan_that_ran(state)
    pace = computed(("history", ran, counts.rows), language, lambda progress: observed_pace(ran, counts.rows))
    html.paragraphs(*_sentences(state, pace))
    for fall in counts.falls:
        date = formats.date(fall.date, language)
        html.warning(say("evidence.history_fall", language, line=fall.line, date=date))
    with st.container(border=True, key="history_answer"):
        if pace.factor is None:
            html.paragraphs(say("evidence.history_no_factor", language))
        else:
            changes = factor_changes(plan, ran, pace.factor.value)
            share = formats.percent(projected(plan.replace(changes)).coverage_end.line, language)
            figures = {
                name: formats.shortest(getattr(pace.factor, name), language, 2) for name in ("value", "low", "high")
            }
            html.paragraphs(
                say("evidence.history_factor", language, share=share, **figures),
                say("evidence.history_range", language),
            )
            apply_button(state, changes, "history_apply", say("evidence.history_apply", language))
    head = [say(f"evidence.{c}", language) for c in ("date", "active", "history_gain", "history_daily")]
    rows = [(formats.date(counts.rows[0].date, language), formats.number(counts.rows[0].active, language), "", "")]
    rows += [
        (
            formats.date(b.date, language),
            formats.number(b.active, language),
            formats.signed(b.active - a.active, language),
            formats.number((b.active - a.active) / (b.date - a.date).days, language, 1),
        )
        for a, b in pairwise(counts.rows)
    ]
    html.table(head, rows, numeric=(1, 2, 3))
    html.download(head, rows, "history", plan, language)


def _plan_that_ran(state: State) -> Scenario:
    """The plan that the counts are held against: the starting plan, or one that the visitor said had run; never the
    one on trial.
    """
    language = state.language
    said: Scenario | None = st.session_state.get(_RAN)
    ran = comparable(state.plan, said) if said is not None else state.compared
    html.paragraphs(say("evidence.history_ran_said" if said is not None else "evidence.history_ran", language))
    if said is not None:
        st.button(say("evidence.history_ran_back", language), key="history_ran_back", on_click=_set_ran, args=(None,))
    elif differs(state.plan, ran):
        label = say("evidence.history_ran_this", language)
        st.button(label, key="history_ran_this", on_click=lambda: _set_ran(current().plan))
    return ran


def _set_ran(plan: Scenario | None) -> None:
    st.session_state[_RAN] = plan


def _sentences(state: State, pace: ObservedPace) -> list[str]:
    language = state.language
    dates = {"start": formats.date(pace.start.date, language), "end": formats.date(pace.end.date, language)}
    texts = [
        say(
            "evidence.history_pace",
            language,
            gain=formats.signed(pace.gain, language),
            daily=formats.number(pace.a_day, language, 1),
            **dates,
        )
    ]
    if pace.spread is not None:
        texts.append(say("evidence.history_spread", language, spread=formats.number(pace.spread, language, 1)))
    if pace.points_a_month is not None:
        texts.append(say("evidence.history_points", language, pace=formats.pace(pace.points_a_month, language)))
    if pace.modelled is None:
        return [*texts, say("evidence.history_no_plan", language)]
    if pace.since is not pace.start:
        texts.append(say("evidence.history_window", language, date=formats.date(pace.since.date, language)))
    gain = pace.end.active - pace.since.active
    planned, short = formats.signed(round(pace.modelled), language), round(pace.modelled) - gain
    fits = abs(short) < max(1, 0.02 * abs(gain))
    words = "history_same" if fits else "history_less" if short > 0 else "history_more"
    texts.append(say(f"evidence.{words}", language, planned=planned, short=formats.number(abs(short), language)))
    return texts
