"""Calibration from the office's own log: upload or paste, look, and only then use."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import streamlit as st

from ..charts.calibration import calibration_chart
from ..evidence.calibrate import Calibration, Estimate, calibrate
from ..evidence.log import Log, PrivateError, read_log, template
from ..evidence.observations import FileError
from ..parameters import REGISTRY, Language, full_label
from ..words import formats, say
from ..words.names import channel_name
from . import blocks
from .planning_seek import apply_button
from .state import State
from .summary import projected
from .theme import mode

_READ, _TRIES = "log:read", "log:tries"


@dataclass(frozen=True)
class _Read:
    """What came of the last log: counts only, or why there are none."""

    mark: str
    log: Log | None = None
    code: str = ""
    detail: str = ""


def draw(state: State) -> None:
    """The whole part."""
    language = state.language
    blocks.heading(say("evidence.q_log", language), say("evidence.log_note", language))
    _ask(language)
    st.download_button(
        say("evidence.log_template", language), template(language), file_name=f"ikd-log-{language}.csv",
        mime="text/csv", on_click="ignore", key="log_template", icon=":material/download:",
    )  # fmt: skip
    read: _Read | None = st.session_state.get(_READ)
    if read is None:
        blocks.paragraphs(say("evidence.log_empty", language))
        return
    if read.log is None:
        key = "evidence.log_private" if read.code == "private" else f"evidence.file_{read.code}"
        blocks.warning(say(key, language, where=read.detail, detail=read.detail))
        return
    if _accepted(read, read.log, language):
        _result(state, read.log)


def _ask(language: Language) -> None:
    """Both ways in. A refused file's field is made anew, so that the file is not kept either."""
    tries = int(st.session_state.get(_TRIES, 0))
    left, right = st.columns(2)
    with left:
        file = st.file_uploader(
            say("evidence.log_upload", language), type=["csv", "xlsx", "txt"], key=f"log_file:{tries}"
        )
    with right:
        text = st.text_area(say("evidence.log_paste", language), key=f"log_text:{tries}", height=120)
        st.button(say("evidence.log_read", language), key="log_read")
    content, name = (file.getvalue(), file.name) if file is not None else ((text or "").encode(), "")
    if not content.strip():
        return
    mark = hashlib.sha256(content).hexdigest()
    known: _Read | None = st.session_state.get(_READ)
    if known is not None and known.mark == mark:
        return
    try:
        st.session_state[_READ] = _Read(mark, read_log(content, name))
    except PrivateError as private:
        st.session_state[_READ] = _Read("", None, "private", private.where)
        st.session_state[_TRIES] = tries + 1
        st.rerun()
    except FileError as wrong:
        st.session_state[_READ] = _Read(mark, None, wrong.code, wrong.detail)


def _accepted(read: _Read, log: Log, language: Language) -> bool:
    """Whether the log may be used: nothing is wrong with it, or the visitor takes the good rows."""
    if log.events:
        blocks.paragraphs(
            say(
                "evidence.log_count", language, count=formats.number(len(log.events), language),
                start=formats.date(log.events[0].date, language), end=formats.date(log.events[-1].date, language),
            )
        )  # fmt: skip
    else:
        blocks.warning(say("evidence.log_none_good", language))
    if not log.problems:
        return bool(log.events)
    blocks.warning(say("evidence.log_problems", language, count=formats.number(len(log.problems), language)))
    head = [say(f"evidence.log_{c}", language) for c in ("row", "column", "received", "wrong")]
    rows = [
        (one.line, say(f"evidence.col_{one.column}", language), one.received, say(f"evidence.log_{one.code}", language))
        for one in log.problems[:50]
    ]
    blocks.table(head, rows, numeric=(0,))
    if not log.events:
        return False
    label = say("evidence.log_good_only", language, count=formats.number(len(log.events), language))
    return bool(st.checkbox(label, key=f"log_good:{read.mark[:12]}"))


def _result(state: State, log: Log) -> None:
    language, plan = state.language, state.plan
    found = calibrate(plan, log.events)
    better = plan.replace(found.changes)
    with st.container(border=True, key="log_answer"):
        now, then = (formats.percent(projected(one).coverage_end.line, language) for one in (plan, better))
        blocks.paragraphs(say("evidence.cal_result", language, share=then, now=now))
        apply_button(state, found.changes, "log_apply", say("evidence.cal_apply", language))
    _chart(state, found)
    columns = ("parameter", "before", "alone", "value", "range", "weight", "events")
    head = [say(f"evidence.cal_{column}", language) for column in columns]
    rows = [_row(estimate, language) for estimate in found.estimates]
    blocks.table(head, rows, numeric=(1, 2, 3, 4, 5, 6), caption=say("evidence.cal_method", language))
    blocks.download(head, rows, "calibration", plan, language)
    if found.outliers:
        lines = [
            say(
                "evidence.cal_outlier", language, line=event.line, date=formats.date(event.date, language),
                channel=channel_name(event.channel, plan, language), count=formats.number(event.activations, language),
            )
            for event in found.outliers[:12]
        ]  # fmt: skip
        blocks.warning(f"{say('evidence.cal_outliers', language)} {'; '.join(lines)}.")


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
    st.vega_lite_chart(calibration_chart(rows, language, mode()), width="stretch", key="calibration", alt=words)


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
