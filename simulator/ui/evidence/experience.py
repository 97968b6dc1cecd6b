"""The outside view: the plan's pace among all on record."""

from __future__ import annotations

import streamlit as st

from ...evidence.experience import CITY, REGENCY, adjusted, outside_view, rule_known
from ...evidence.reached import LOOKED_AT, places_that_reached
from ...model.cache import projected
from ...presets import BY_KEY, SCALED
from ...words import formats, say
from ..session.state import State
from ..widgets import html
from ..widgets.computed import computed
from ..widgets.lever import apply_button


def show_experience(state: State) -> None:
    """The plan's pace among all on record."""
    language, plan = state.language, state.plan
    html.heading(say("evidence.q_outside", language), say("evidence.outside_note", language))
    kind = _kind(state)
    view = outside_view(plan, kind)
    count = len(view.observed)
    texts = [
        say(
            "evidence.outside_pace",
            language,
            pace=formats.pace(view.pace, language),
            daily=formats.number(view.activations, language, 1),
        ),
        say("evidence.outside_beyond", language, count=count)
        if view.beyond
        else say("evidence.outside_slower", language, slower=round(view.slower * count), count=count),
    ]
    for key, stretch in (("rule", view.fastest_with_rule), ("unknown", view.fastest_unknown)):
        if stretch:
            named = {"place": stretch.place, "pace": formats.pace(stretch.pace, language)}
            texts.append(say(f"evidence.outside_fastest_{key}", language, **named))
    if view.own:
        last = view.own[-1]
        dates = {"start": formats.date(last.start, language), "end": formats.date(last.end, language)}
        texts.append(say("evidence.outside_own", language, pace=formats.pace(last.pace, language), **dates))
    texts.append(say("evidence.outside_expected", language, pace=formats.pace(view.expected, language)))
    html.paragraphs(*texts)
    with st.container(border=True, key="adjust_box"):
        # From the starting plan's turnouts, so that what was adjusted once is not adjusted again.
        anchor = plan.replace({key: state.compared[key] for key in SCALED})
        better = computed(("adjusted", anchor, kind), language, lambda progress: (adjusted(anchor, kind=kind),))[0]
        if better is None:
            html.paragraphs(say("evidence.adjust_none", language))
        else:
            share = formats.percent(projected(better).coverage_end.line, language)
            html.paragraphs(say("evidence.adjust_text", language, share=share))
            label = say("evidence.adjust", language)
            apply_button(state, {key: better[key] for key in SCALED}, "adjust", label)
    head = [say(f"evidence.{c}", language) for c in ("place", "stretch", "pace", "rule")]
    rows = [
        (
            stretch.place,
            f"{formats.date(stretch.start, language)} – {formats.date(stretch.end, language)}",
            formats.number(stretch.pace * 100, language, 2),
            say("evidence.rule_yes" if rule_known(stretch) else "evidence.rule_unknown", language),
        )
        for stretch in view.observed
    ]
    html.table(head, rows, numeric=(2,))
    html.download(head, rows, "pace", plan, language)
    _reached(state)


def _reached(state: State) -> None:
    """The places that reached the national target: what the counter rule's recommendation rests on."""
    language = state.language
    share = formats.percent(LOOKED_AT, language, 0)
    html.heading(say("evidence.reached", language, share=share), say("evidence.reached_note", language, share=share))
    head = [say(f"evidence.{c}", language) for c in ("place", "reached_on", "reached_share", "rule")]
    rows = [
        (
            one.place,
            formats.date(one.date, language),
            formats.percent(one.coverage, language),
            say("evidence.rule_yes" if one.rule else "evidence.rule_unknown", language),
        )
        for one in places_that_reached(LOOKED_AT)
    ]
    html.table(head, rows, numeric=(2,))
    html.download(head, rows, "reached", state.plan, language)


def _kind(state: State) -> str:
    """The kind of place: the figures tell it, or the visitor of an own city."""
    if BY_KEY[state.plan.preset].place:
        return CITY
    chosen = st.segmented_control(
        say("evidence.own_kind", state.language),
        [CITY, REGENCY],
        default=CITY,
        required=True,
        key="own_kind",
        format_func=lambda kind: say(f"evidence.kind_{kind}", state.language),
        persist_state="session",
    )
    return str(chosen)
