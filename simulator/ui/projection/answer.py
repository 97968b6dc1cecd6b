"""The part of the front page that answers without scrolling."""

from __future__ import annotations

import datetime as dt

import streamlit as st

from ...charts import axis_shown, fan_chart, fan_words
from ...charts.arrow import sent
from ...evidence.experience import outside_view
from ...model import Projection, start_of
from ...model.calendar import calendar_of, first_day, may_begin, today_in
from ...narrative import sentences
from ...narrative.cards import cards
from ...narrative.official import network_note, printed_sentence
from ...narrative.period import no_advice_sentence, plan_from_sentence
from ...narrative.planning import first_change_sentence
from ...parameters import AXES
from ...planning.outlook import better_instead, judge
from ...presets import BY_KEY, OWN_CITY
from ...words import formats, say
from ..session.actions import AXIS, adopt_values, choose_axis, say_it_has_run
from ..session.state import State
from ..theme import mode
from ..widgets import html
from ..widgets.html import escaped

FIGURES_OLD_AFTER = dt.timedelta(days=60)
"""From this age on figures of a year that still runs are called old."""


def show_verdict(state: State, projection: Projection) -> None:
    """One sentence with the verdict, and one that measures it."""
    language, judged = state.language, judge(projection)
    closing = escaped(sentences.closing_sentence(projection, language))
    outlook = escaped(sentences.outlook_sentence(state.plan, judged, language))
    pace = escaped(sentences.pace_sentences(projection, judged, language))
    name = state.plan.text("name")
    title = f'<p class="ikd-sub">{escaped(say("projection.scenario", language, name=name))}</p>' if name else ""
    tone = "good" if judged.good else "bad"
    st.html(
        f'{title}<h1 class="ikd-verdict">{closing} <span class="{tone}">{outlook}</span></h1>'
        f'<p class="ikd-sub">{pace}</p>'
    )
    printed = printed_sentence(projection, language)
    if printed:
        html.caption(printed)
    network = network_note(state.plan, language)
    if network is not None and network.warns:
        html.warning(network.text)
    view = outside_view(state.plan)
    if view.beyond:
        html.warning(sentences.beyond_experience_sentence(view, language))
    if state.plan.preset == OWN_CITY and state.plan == start_of(state.plan):
        st.info(say("projection.own_city", language))
    elif state.plan.day("as_of") + FIGURES_OLD_AFTER < today_in(state.plan) <= projection.days[-1]:
        date, days = state.plan.day("as_of"), (today_in(state.plan) - state.plan.day("as_of")).days
        html.warning(say("projection.old_figures", language, date=formats.date(date, language), days=days))
    told = no_advice_sentence(state.plan, language)
    if told is not None:
        html.caption(told)
    _show_plan_from(state)


def _show_plan_from(state: State) -> None:
    """From when the plan's numbers hold, and the way to say that they have all along."""
    held = plan_from_sentence(state.plan, state.compared, state.language)
    if held is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="plan_from"):
        html.caption(held)
        if state.plan.ran is not None:
            label = say(
                "projection.has_run", state.language, date=formats.long_date(first_day(state.plan), state.language)
            )
            st.button(label, key="has_run", on_click=say_it_has_run, type="tertiary", width="content")


def show_figures(state: State, projection: Projection, baseline: Projection) -> None:
    """The four figures, and beside a chance that rests on what was never tried what became of other plans."""
    html.cards(cards(projection, baseline, state.language))
    untried = sentences.untried_sentence(state.plan, state.language)
    if untried:
        html.caption(untried)


def show_chart(state: State, projection: Projection, baseline: Projection) -> None:
    """The fan chart."""
    compared = baseline if sentences.differs(state.plan, baseline.scenario) else None
    known = BY_KEY[state.plan.preset].figures
    asked = state.workspace.axis
    spec = fan_chart(projection, compared, known, today_in(state.plan), state.language, mode(), axis=asked)
    st.vega_lite_chart(sent(spec), width="stretch", key="fan", alt=fan_words(projection, compared, state.language))
    estimated = calendar_of(state.plan).estimated_years(projection.days[0], projection.days[-1])
    notes = [say("projection.chart_key", state.language)]
    if estimated:
        notes.append(say("projection.estimate", state.language, years=", ".join(map(str, estimated))))
    # Set before it is drawn, as without a choice the axis follows the plan.
    st.session_state[AXIS] = axis_shown(projection, compared, known, asked)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="below_chart"):
        html.caption(" ".join(notes))
        st.segmented_control(
            say("projection.axis", state.language),
            list(AXES),
            format_func=lambda axis: say(f"projection.axis_{axis}", state.language),
            required=True,
            key=AXIS,
            on_change=choose_axis,
            label_visibility="collapsed",
            width="content",
        )


def show_possible(state: State, projection: Projection) -> None:
    """When the plan is likely to fail: when this pace would arrive, and what is still possible."""
    language, judged = state.language, judge(projection)
    if judged.good or not may_begin(state.plan):
        return
    texts = [sentences.future_sentence(judged, language)]
    better = better_instead(projection, judged)
    if better is not None:
        texts.append(sentences.possible_sentence(projection, better, language))
        texts.append(first_change_sentence(state.plan, better, language) or "")
    with st.container(border=True, key="possible", horizontal=True, vertical_alignment="center"):
        html.paragraphs(*texts)
        if better is not None:
            label = say("projection.possible_apply", language)
            st.button(label, key="try_possible", on_click=adopt_values, args=(better.changes,), width="content")
