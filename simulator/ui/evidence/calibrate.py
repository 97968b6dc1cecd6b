"""Calibration from the office's own log: upload or paste, look, and only then use."""

from __future__ import annotations

import streamlit as st

from ...charts.arrow import sent
from ...charts.evidence.calibrate import calibration_chart
from ...evidence.calibrate import Calibration, Estimate, assumed_before, calibrate
from ...evidence.tables.log import FORM, EventLog, read_log, template
from ...model.cache import projected
from ...parameters import REGISTRY, Language, full_label
from ...words import formats, say
from ...words.names import channel_name
from ..session.state import State
from ..theme import mode
from ..widgets import html
from ..widgets.files.questions import ask_channels
from ..widgets.files.upload import good_rows_accepted, upload_widget
from ..widgets.lever import apply_button

MOST_ASKED = 12
"""Unknown names of channels asked at once."""


def show_calibrate(state: State) -> None:
    """The log: read, shown, and used when the visitor says so."""
    language = state.language
    html.heading(say("evidence.q_log", language), say("evidence.log_note", language))
    log = upload_widget("log", FORM, read_log, say("evidence.log_empty", language), language)
    st.download_button(
        say("evidence.log_template", language),
        template(language),
        file_name=f"ikd-log-{language}.csv",
        mime="text/csv",
        on_click="ignore",
        key="log_template",
        icon=":material/download:",
    )
    if log is None:
        return
    if log.events:
        html.paragraphs(
            say(
                "evidence.log_count",
                language,
                count=formats.number(len(log.events), language),
                start=formats.date(log.events[0].date, language),
                end=formats.date(log.events[-1].date, language),
            )
        )
    _notes(log, language)
    if log.unknown:
        asked = {one.name: (one.rows, one.proposed) for one in log.unknown[:MOST_ASKED]}
        ask_channels("log", FORM, asked, language)
    if good_rows_accepted("log", log.problems, len(log.events), language):
        _result(state, log)


def _notes(log: EventLog, language: Language) -> None:
    """How channels were read, and what the log does not say."""
    read_as = [
        f"\u201c{name}\u201d \u2192 {channel_name(channel, {}, language)} ({count})"
        for name, channel, count in log.names
        if name not in (channel, channel_name(channel, {}, language).casefold())
    ]
    if read_as:
        html.paragraphs(say("evidence.log_names", language, names="; ".join(read_as[:20])))
    silent = sum(event.non_residents is None for event in log.events)
    if silent:
        html.paragraphs(say("evidence.log_silent", language, count=formats.number(silent, language)))


def _result(state: State, log: EventLog) -> None:
    language, plan = state.language, state.plan
    basis = assumed_before(plan)
    found = calibrate(basis, log.events)
    if found.outliers:
        _outliers(state, found)
        if st.checkbox(say("evidence.cal_keep", language), key="log_keep"):
            found = calibrate(basis, log.events, keep_outliers=True)
    better = plan.replace(found.changes)
    with st.container(border=True, key="log_answer"):
        now, then = (formats.percent(projected(one).coverage_end.line, language) for one in (plan, better))
        html.paragraphs(say("evidence.cal_result", language, share=then, now=now))
        apply_button(state, found.changes, "log_apply", say("evidence.cal_apply", language))
    _chart(state, found)
    columns = ("parameter", "before", "alone", "value", "range", "weight", "events")
    head = [say(f"evidence.cal_{column}", language) for column in columns]
    rows = [_row(estimate, language) for estimate in found.estimates]
    html.table(head, rows, numeric=(1, 2, 3, 4, 5, 6), caption=say("evidence.cal_method", language))
    html.download(head, rows, "calibration", plan, language)
    for estimate in found.estimates:
        if estimate.capped:
            key = estimate.key
            used = formats.value(REGISTRY[key], found.changes[key], language)
            label = full_label(key).in_language(language)
            html.warning(say("evidence.cal_capped", language, label=label, used=used))
    full = [
        f"{channel_name(channel, plan, language)} ({formats.number(count, language)})"
        for channel, count in found.censored.items()
        if count
    ]
    if full:
        html.paragraphs(say("evidence.cal_full", language, names="; ".join(full)))


def _outliers(state: State, found: Calibration) -> None:
    """The events that stand out, which are left out unless the visitor keeps them."""
    language = state.language
    lines = [
        say(
            "evidence.cal_outlier",
            language,
            line=event.line,
            date=formats.date(event.date, language),
            channel=channel_name(event.channel, state.plan, language),
            count=formats.number(event.activations, language),
        )
        for event in found.outliers[:12]
    ]
    html.warning(f"{say('evidence.cal_outliers', language)} {'; '.join(lines)}.")


def _chart(state: State, found: Calibration) -> None:
    language = state.language
    turnouts = [estimate for estimate in found.estimates if estimate.key.endswith(".turnout")]
    if not turnouts:
        return
    rows = []
    for one in turnouts:
        name = channel_name(one.key.partition(".")[0], state.plan, language)
        before, value = (formats.number(figure, language, 1) for figure in (one.before, one.value))
        figures = {"before": one.before, "alone": one.alone, "value": one.value, "low": one.low, "high": one.high}
        rows.append({"name": name, "label": f"{name}: {before} → {value}", **figures})
    words = say("evidence.cal_words", language, items="; ".join(str(row["label"]) for row in rows))
    st.vega_lite_chart(sent(calibration_chart(rows, language, mode())), width="stretch", key="calibration", alt=words)
    html.caption(say("evidence.cal_key", language))


def _row(estimate: Estimate, language: Language) -> tuple[str, ...]:
    parameter = REGISTRY[estimate.key]

    def shown(value: float, with_unit: bool = False) -> str:
        return formats.value(parameter, value, language, with_unit)

    return (
        full_label(estimate.key).in_language(language),
        shown(estimate.before),
        shown(estimate.alone),
        shown(estimate.value),
        f"{shown(estimate.low)} – {shown(estimate.high, with_unit=True)}",
        formats.percent(estimate.weight, language, 0),
        formats.number(estimate.events, language),
    )
