"""The figures of all places: to look through, with one's own among them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import streamlit as st

from ...charts.arrow import sent
from ...charts.base import noon
from ...charts.evidence.observations import places_chart
from ...evidence.observations import ORDERS, Observation, arrange, find, is_of, shipped
from ...evidence.pace.policies import Policy, policies
from ...model.cache import projected
from ...narrative.sentences import place_name
from ...parameters import Language
from ...words import formats, say
from ..session.state import State
from ..session.widget_sync import worded_key
from ..theme import mode
from ..widgets import html

Dot = dict[str, Any]
"""A figure as the chart takes it: place, day, coverage and label."""
KINDS = ("all", "kota", "kabupaten", "provinsi", "nasional")


def show_observations(state: State) -> None:
    """Chart and table."""
    language = state.language
    html.heading(say("evidence.q_figures", language), say("evidence.figures_note", language))
    html.paragraphs(say("evidence.figures_news", language))
    rows = _chosen(language)
    known = [row for row in rows if row.coverage is not None and row.quality in ("A", "B")]
    _chart(state, known)
    head = [
        say(f"evidence.{c}", language) for c in ("place", "date", "active", "coverage", "printed", "quality", "source")
    ]
    body = [_row(row, language) for row in rows]
    if not rows:
        html.paragraphs(say("evidence.found_none", language))
        return
    html.caption(say("evidence.found", language, count=len(rows), all=len(shipped())))
    html.table(head, body, numeric=(2, 3, 4))
    as_text = [[*map(str, cells), row.url] for cells, row in zip(body, rows, strict=True)]
    html.download([*head, say("evidence.url", language)], as_text, "figures", state.plan, language)


def _chosen(language: Language) -> list[Observation]:
    """The figures of the kind of place and the words asked for, in the order asked for."""
    left, middle, right = st.columns([2, 1.4, 1.1])
    kind = left.segmented_control(
        say("evidence.kind", language),
        KINDS,
        default="all",
        required=True,
        key="evidence_kind",
        format_func=lambda k: say(f"evidence.kind_{k}", language),
        persist_state="session",
    )
    sought = middle.text_input(
        say("evidence.search", language), key="evidence_search", placeholder=say("evidence.search_example", language)
    )
    order = right.selectbox(
        say("evidence.order", language),
        ORDERS,
        key=worded_key("evidence_order", language),
        format_func=lambda by: say(f"evidence.order_{by}", language),
    )
    return arrange(find((row for row in shipped() if kind in ("all", row.level)), sought or ""), order)


def _chart(state: State, known: list[Observation]) -> None:
    language, plan = state.language, state.plan
    mine, others = _by_whose(known, plan.text("code"), language)
    projection = projected(plan)
    name = f"{place_name(plan, language)}, {say('evidence.yours', language)}"
    start = plan.number("active") / plan.number("wajib_ktp" if plan["basis"] == "wajib_ktp" else "recorded")
    end = projection.coverage_end.line
    mine += [_dot(name, plan.day(key), share, language) for key, share in (("as_of", start), ("end", end))]
    upright = [{"day": noon(policy.date), "label": _policy(policy, language)} for policy in policies()]
    words = say(
        "evidence.figures_words_yours",
        language,
        name=name,
        start=formats.percent(start, language),
        day=formats.date(plan.day("as_of"), language),
        share=formats.percent(end, language),
        end=formats.date(plan.day("end"), language),
    )
    if known:
        top = max(known, key=lambda row: row.coverage or 0.0)
        others_told = say(
            "evidence.figures_words",
            language,
            count=len({row.place for row in known}),
            place=top.place,
            share=formats.percent(top.coverage or 0.0, language),
        )
        words = f"{others_told} {words}"
    spec = places_chart(others, mine, upright, plan.number("target"), language, mode())
    st.vega_lite_chart(sent(spec), width="stretch", key="places", alt=words)
    named = "; ".join(_policy(policy, language) for policy in policies())
    html.caption(say("evidence.figures_policies", language, policies=named))


def _by_whose(known: list[Observation], code: str, language: Language) -> tuple[list[Dot], list[Dot]]:
    """The figures of the place with the code, and those of all others."""
    sides: tuple[list[Dot], list[Dot]] = ([], [])
    for row in known:
        sides[0 if is_of(row, code) else 1].append(_dot(row.place, row.date, row.coverage, language))
    return sides


def _dot(place: str, day: dt.date, coverage: float | None, language: Language) -> Dot:
    share = coverage or 0.0
    label = f"{place}, {formats.date(day, language)}: {formats.percent(share, language)}"
    return {"place": place, "day": noon(day), "coverage": share, "label": label}


def _policy(policy: Policy, language: Language) -> str:
    day = (formats.month_year if policy.by_month else formats.date)(policy.date, language)
    return f"{day}: {policy.what.in_language(language)} ({policy.scope.in_language(language)})"


def _row(row: Observation, language: Language) -> tuple[object, ...]:
    return (
        row.place,
        formats.date(row.date, language),
        "" if row.active is None else formats.number(row.active, language),
        "" if row.coverage is None else formats.percent(row.coverage, language),
        "" if row.reported is None else formats.percent(row.reported, language),
        row.quality or "\u2013",
        html.Link(row.source, row.url),
    )
