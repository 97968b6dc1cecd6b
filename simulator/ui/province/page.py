"""The province page: the source, the province's own line, and one part of it at a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from zlib import crc32

import streamlit as st

from ...charts.arrow import sent
from ...charts.cities.province import sum_chart
from ...cities.province import ProvinceProjection
from ...cities.scorecard import Scorecard, score_cities
from ...model.calendar import today
from ...narrative.province.phrases import chart_words, statuses_counted, sum_range, verdict
from ...parameters import Language
from ...words import formats, say
from ..session.state import State
from ..session.widget_sync import worded_key
from ..theme import mode
from ..widgets import html
from ..widgets.computed import computed
from ..widgets.html import escaped
from .parts import show_sorting, show_tiles
from .share_out import show_shares
from .source import MOST_ON_PAGE, chosen_rows
from .table import show_table

PARTS: dict[str, Callable[[State, Scorecard], None]] = {
    "table": show_table,
    "sorting": show_sorting,
    "tiles": show_tiles,
    "shares": show_shares,
}

ONE_DAY = dt.timedelta(days=1)
_SUM_HEADS = ("coverage", "range", "active")


def show_province(state: State) -> None:
    """The whole page."""
    language = state.language
    title, lead = (escaped(say(f"cities.{part}", language)) for part in ("title", "lead"))
    st.html(f'<h1 class="ikd-verdict">{title}</h1><p class="ikd-sub">{lead}</p>')
    rows = chosen_rows(language)
    if len(rows) > MOST_ON_PAGE:
        html.warning(say("cities.too_many", language, count=len(rows), most=MOST_ON_PAGE))
        return
    label = say("cities.target", language)
    target = st.number_input(label, 1, 99, 30, key="province_target", persist_state="session") / 100
    if not rows:
        return
    day = today()
    card = computed(
        ("province", rows, target, day), language, lambda progress: score_cities(rows, target, day, progress)
    )
    if card.province is None:
        html.warning(say(f"cities.why_{card.why}", language))
    else:
        _show_sum(card.province, language)
    html.paragraphs(f"{statuses_counted(card.rows, language)}. {say('cities.status_rule', language)}")
    part = st.pills(
        say("cities.part", language),
        list(PARTS),
        default="table",
        format_func=lambda one: say(f"cities.part_{one}", language),
        required=True,
        key="province_part",
        persist_state="session",
        label_visibility="collapsed",
    )
    PARTS[str(part)](state, _confirmed(card, language))


def _confirmed(card: Scorecard, language: Language) -> Scorecard:
    """The card with those figures in doubt that the visitor has made sure of; they hold for these rows alone."""
    doubtful = {one.row.line: one for one in card.doubtful}
    if not doubtful:
        return card
    figures = repr([(one.row.line, one.row.code, one.row.name, one.row.counts, one.row.dates) for one in card.doubtful])
    chosen = st.multiselect(
        say("cities.confirm", language),
        list(doubtful),
        format_func=lambda line: doubtful[line].name,
        key=worded_key(f"province_sure:{crc32(figures.encode())}", language),
        help=say("cities.confirm_help", language),
        placeholder=say("cities.confirm_none", language, count=len(doubtful)),
        persist_state="session",
    )
    return card.confirm(chosen)


def _show_sum(whole: ProvinceProjection, language: Language) -> None:
    html.heading(verdict(whole, language), sum_range(whole, language))
    spec = sum_chart(whole.days, whole.coverage, whole.target, language, mode())
    st.vega_lite_chart(sent(spec), width="stretch", key="province_sum", alt=chart_words(whole, language))
    html.caption(say("cities.sum_shared", language))
    months = [k for k, day in enumerate(whole.days) if k == 0 or (day + ONE_DAY).day == 1 or day == whole.days[-1]]
    head = [say("projection.column_date", language), *(say(f"cities.head_{name}", language) for name in _SUM_HEADS)]
    rows = [_sum_row(whole, k, language) for k in months]
    html.folded_table(say("cities.sum_table", language), "province_sum", head, rows, numeric=(1, 2, 3))


def _sum_row(whole: ProvinceProjection, k: int, language: Language) -> tuple[str, ...]:
    shown = whole.coverage.at(k)
    low, line, high = (formats.percent(share, language) for share in (shown.p10, shown.line, shown.p90))
    active = formats.number(whole.active.at(k).line, language)
    return formats.date(whole.days[k], language), line, f"{low} – {high}", active
