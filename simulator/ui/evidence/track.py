"""Tracking: a frozen plan, the counts since, the renewed forecast and the way back to plan."""

from __future__ import annotations

import streamlit as st

from ...charts.arrow import sent
from ...charts.evidence.track import tracking_chart
from ...evidence.track.file import Track
from ...evidence.track.progress import CountBesidePlan, Progress, follow
from ...evidence.track.remarks import remarks_on
from ...model.calendar import today_in
from ...narrative.dates.digest import digest_of, expected_beside_last
from ...narrative.sentences import place_name
from ...parameters import Language
from ...scenario import Scenario
from ...sharing import decode, repair_lines
from ...words import formats, say
from ..session.actions import adopt_plan
from ..session.state import State
from ..theme import mode
from ..widgets import html
from ..widgets.computed import computed
from ..widgets.share import page_address
from .recovery import show_recovery
from .track_keeping import (
    begin_form,
    count_form,
    counts_from_file,
    file_buttons,
    open_track,
    remove_form,
    show_trouble,
    show_unsaved,
)
from .track_memory import return_to_track


def show_track(state: State) -> None:
    """The track at hand, or the ways to begin one."""
    language = state.language
    html.heading(say("evidence.q_track", language), say("evidence.track_note", language))
    show_trouble()
    return_to_track(state)
    track = open_track()
    if track is None:
        begin_form(language)
        return
    _show_progress(state, track)


def _show_progress(state: State, track: Track) -> None:
    language = state.language
    opened = decode(track.link)
    plan = opened.scenario
    if opened.repairs:
        head = [say(f"projection.link_{column}", language) for column in ("key", "received", "used", "why")]
        html.warning(say("projection.link_title", language))
        html.table(head, repair_lines(opened.repairs, language))
    name = track.name or say("evidence.track_unnamed", language)
    html.paragraphs(say("evidence.track_name", language, name=name, place=place_name(plan, language)))
    count_form(language)
    counts_from_file(track, language)
    show_unsaved(track, language)
    _remarks(plan, track, language)
    found = computed(("track", plan, track.counts), language, lambda progress: follow(plan, track.counts))
    _answer(state, plan, found)
    _digest(state, track, found)
    _chart(state, found)
    columns = ("date", "track_planned", "track_range", "track_actual", "track_difference")
    head = [say(f"evidence.{column}", language) for column in columns]
    rows = [_row(step, language) for step in found.compared]
    html.table(head, rows or [_end_row(found, language)], numeric=(1, 2, 3, 4))
    if rows:
        html.download(head, rows, "track", plan, language)
    remove_form(track, language)
    file_buttons(track, plan, language)


def _remarks(plan: Scenario, track: Track, language: Language) -> None:
    """What may be mistyped is said, and kept as it is."""
    for remark in remarks_on(plan, track.counts, today_in(plan)):
        html.warning(
            say(
                f"evidence.track_remark_{remark.kind}",
                language,
                date=formats.date(remark.count.date, language),
                active=formats.number(remark.count.active, language),
                before=formats.number(remark.before, language),
                before_date=formats.date(remark.before_date, language),
            )
        )


def _answer(state: State, plan: Scenario, found: Progress) -> None:
    language, projection = state.language, found.plan
    texts: list[str] = []
    if not found.compared:
        texts.append(say("evidence.track_none", language, date=formats.date(plan.day("as_of"), language)))
    else:
        last = found.compared[-1]
        gap = last.count.active - round(last.planned)
        texts.append(
            say(
                "evidence.track_ahead" if gap >= 0 else "evidence.track_behind",
                language,
                date=formats.date(last.count.date, language),
                actual=formats.number(last.count.active, language),
                planned=formats.number(last.planned, language),
                more=formats.number(abs(gap), language),
            )
        )
        texts.append(say("evidence.track_inside" if last.inside else "evidence.track_not_inside", language))
    if found.trouble:
        texts.append(say("evidence.track_trouble", language))
    elif found.compared and found.renewed is None:
        texts.append(say("evidence.track_over", language))
    if found.renewed is not None:
        texts.append(
            say(
                "evidence.track_renewed",
                language,
                date=formats.date(projection.days[-1], language),
                share=formats.percent(found.renewed.coverage_end.line, language),
                planned=formats.percent(projection.coverage_end.line, language),
                chance=formats.chance(found.chance, language),
                before=formats.chance(projection.target.probability, language),
            )
        )
    if expected := expected_beside_last(found, language):
        texts.append(expected)
    if found.outside:
        texts.append(say("evidence.track_outside", language, count=len(found.outside)))
    with st.container(border=True, key="track_answer"):
        html.paragraphs(*texts)
        if found.renewed is not None:
            show_recovery(found, found.renewed.scenario, language)
            now = found.renewed.scenario
            label = say("evidence.track_use", language)
            st.button(label, key="track_use", on_click=adopt_plan, args=(now,), kwargs={"as_baseline": True})


def _digest(state: State, track: Track, found: Progress) -> None:
    """The text of the week for a messenger, worked out when it is asked for, as text that copies itself."""
    language = state.language
    with st.expander(say("evidence.digest_show", language), key="fold:digest", on_change="rerun") as fold:
        if not fold.open:
            return
        link = page_address(state, link=track.link)
        key = ("digest", track.link, track.counts, language, link)
        told = computed(key, language, lambda progress: digest_of(found, link, language))
        html.paragraphs(say("evidence.digest_note", language))
        st.code(told.text, language=None, wrap_lines=True)


def _chart(state: State, found: Progress) -> None:
    language, projection = state.language, found.plan
    dots = [
        {
            "day": step.count.date,
            "active": step.count.active,
            "label": f"{formats.date(step.count.date, language)}: {formats.number(step.count.active, language)}",
        }
        for step in found.compared
    ]
    start, end = (formats.date(projection.days[k], language) for k in (0, -1))
    last = found.compared[-1].count if found.compared else None
    words = say(
        "evidence.track_words",
        language,
        start=start,
        end=end,
        planned=formats.number(projection.active.at(-1).line, language),
        count=len(dots),
        last=""
        if last is None
        else say(
            "evidence.track_words_last",
            language,
            active=formats.number(last.active, language),
            date=formats.date(last.date, language),
        ),
        renewed=""
        if found.renewed is None
        else say(
            "evidence.track_words_renewed",
            language,
            active=formats.number(found.renewed.active.at(-1).line, language),
        ),
    )
    spec = tracking_chart(projection, found.renewed, dots, language, mode())
    st.vega_lite_chart(sent(spec), width="stretch", key="tracking", alt=words)


def _end_row(found: Progress, language: Language) -> tuple[str, ...]:
    """Where the plan ends: what the chart shows until there is a count."""
    end = found.plan.active.at(-1)
    line, low, high = (formats.number(people, language) for people in (end.line, end.p10, end.p90))
    return formats.date(found.plan.days[-1], language), line, f"{low} – {high}", "", ""


def _row(step: CountBesidePlan, language: Language) -> tuple[str, ...]:
    def people(value: float) -> str:
        return formats.number(value, language)

    return (
        formats.date(step.count.date, language),
        people(step.planned),
        f"{people(step.low)} – {people(step.high)}",
        people(step.count.active),
        formats.signed(step.count.active - round(step.planned), language),
    )
