"""The province page: the source, the province's own line, and one part of it at a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import streamlit as st

from ...charts.arrow import sent
from ...charts.cities.province import sum_chart
from ...cities.province import ProvinceProjection
from ...cities.scorecard import Scorecard, counted, score_cities
from ...model.calendar import today
from ...parameters import Language
from ...words import formats, say
from ..session.state import State
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
    told = [
        say("cities.count_of", language, count=n, status=say(f"cities.status_{s}", language))
        for s, n in counted(card.rows).items()
    ]
    html.paragraphs(f"{', '.join(told)}. {say('cities.status_rule', language)}")
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
    PARTS[str(part)](state, card)


def _show_sum(whole: ProvinceProjection, language: Language) -> None:
    end = whole.coverage.at(-1)
    share = formats.percent(end.line, language)
    html.heading(
        say(
            "cities.verdict",
            language,
            count=whole.cities,
            share=share,
            date=formats.date(whole.days[-1], language),
            target=formats.plain_percent(whole.target, language),
            chance=formats.chance(whole.chance, language),
        ),
        say(
            "cities.sum_range",
            language,
            low=formats.percent(end.p10, language),
            high=formats.percent(end.p90, language),
            active=formats.number(whole.active.at(-1).line, language),
            base=formats.number(float(whole.base[-1]), language),
            missing=formats.number(whole.shortfall, language),
        ),
    )
    words = say(
        "cities.words_sum",
        language,
        count=whole.cities,
        now=formats.percent(whole.coverage.at(0).line, language),
        start=formats.date(whole.days[0], language),
        share=share,
        end=formats.date(whole.days[-1], language),
        low=formats.percent(end.p10, language),
        high=formats.percent(end.p90, language),
        target=formats.plain_percent(whole.target, language),
    )
    spec = sum_chart(whole.days, whole.coverage, whole.target, language, mode())
    st.vega_lite_chart(sent(spec), width="stretch", key="province_sum", alt=words)
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
