"""The outside view of the plan, and how far off forecasts from experience were."""

from __future__ import annotations

import streamlit as st

from ...evidence.backtest import shipped_backtest
from ...evidence.experience import CITY, REGENCY, adjusted, outside_view, places_with_rule
from ...model.cache import projected
from ...parameters import Language
from ...presets import BY_KEY, SCALED
from ...words import formats, say
from ..planning.seek import apply_button
from ..session.state import State
from ..widgets import html
from ..widgets.computed import worked


def monthly(pace: float, language: Language) -> str:
    """A pace in points, without a plus sign."""
    return formats.points(pace, language, 2, plus=False)


def draw_outside(state: State) -> None:
    """The plan's pace among all on record."""
    language, plan = state.language, state.plan
    html.heading(say("evidence.q_outside", language), say("evidence.outside_note", language))
    kind = _kind(state)
    view = outside_view(plan, kind)
    count = len(view.observed)
    texts = [
        say(
            "evidence.outside_pace", language, pace=monthly(view.pace, language),
            daily=formats.number(view.activations, language, 1),
        ),
        say("evidence.outside_beyond", language, count=count) if view.beyond
        else say("evidence.outside_slower", language, slower=round(view.slower * count), count=count),
    ]  # fmt: skip
    if view.fastest_without_rule:
        stretch = view.fastest_without_rule
        texts.append(
            say("evidence.outside_fastest", language, place=stretch.place, pace=monthly(stretch.pace, language))
        )
    if view.own:
        last = view.own[-1]
        dates = {"start": formats.date(last.start, language), "end": formats.date(last.end, language)}
        texts.append(say("evidence.outside_own", language, pace=monthly(last.pace, language), **dates))
    texts.append(say("evidence.outside_expected", language, pace=monthly(view.expected, language)))
    html.paragraphs(*texts)
    with st.container(border=True, key="adjust_box"):
        # From the starting plan's turnouts, so that what was adjusted once is not adjusted again.
        anchor = plan.replace({key: state.compared[key] for key in SCALED})
        better = worked(("adjusted", anchor, kind), language, lambda progress: (adjusted(anchor, kind=kind),))[0]
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
            say("evidence.rule_yes", language) if stretch.place in places_with_rule() else "",
        )
        for stretch in view.observed
    ]
    html.table(head, rows, numeric=(2,))
    html.download(head, rows, "pace", plan, language)


def _kind(state: State) -> str:
    """The kind of place: the figures tell it, or the visitor of an own city."""
    if BY_KEY[state.plan.preset].place:
        return CITY
    chosen = st.segmented_control(
        say("evidence.own_kind", state.language), [CITY, REGENCY], default=CITY, required=True, key="own_kind",
        format_func=lambda kind: say(f"evidence.kind_{kind}", state.language), persist_state="session",
    )  # fmt: skip
    return str(chosen)


def draw_backtest(state: State) -> None:
    """Every forecast beside what came, in words and as a table."""
    language = state.language
    html.heading(say("evidence.q_backtest", language), say("evidence.backtest_note", language))
    found = worked(("backtest",), language, lambda progress: shipped_backtest())
    assert found.crps is not None
    assert found.skill is not None
    held = sum(one.inside(0.8) for one in found.forecasts)
    html.paragraphs(
        say(
            "evidence.backtest_words", language, n=len(found.forecasts), places=found.places, held=held,
            crps=monthly(found.crps, language), skill=formats.percent(found.skill, language, 0),
        ),
        say("evidence.backtest_caution", language),
    )  # fmt: skip
    ways = [(say("evidence.way_forecast", language), monthly(found.crps, language))]
    ways += [
        (say(f"evidence.baseline_{name}", language), monthly(mean or 0.0, language))
        for name, mean in found.baselines.items()
    ]
    html.table([say("evidence.method", language), say("evidence.error", language)], ways, numeric=(1,))
    head = [say(f"evidence.{c}", language) for c in ("place", "stretch", "forecast", "came", "inside", "error")]
    rows = [
        (
            one.place,
            f"{formats.date(one.start, language)} – {formats.date(one.end, language)}",
            f"{formats.number(one.quantiles[0] * 100, language, 1)} – "
            f"{formats.percent(one.quantiles[-1], language, 1)}",
            formats.percent(one.actual, language, 1),
            say("control.yes" if one.inside(0.8) else "control.no", language),
            monthly(one.crps, language),
        )
        for one in found.forecasts
    ]
    html.table(head, rows, numeric=(2, 3, 5))
    html.download(head, rows, "backtest", state.plan, language)
