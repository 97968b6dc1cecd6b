"""The table of cities: sorted, filtered, searched; each leads to its own projection."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from ...charts.palette import PALETTES
from ...cities.batch.outcome import STATUSES
from ...cities.scorecard import CITY_ORDERS, Scorecard, ScoreRow, arrange_cities, behind, peers_of
from ...narrative.province.phrases import now_and_end
from ...parameters import Language
from ...scenario import Scenario
from ...words import formats, say
from ..session.actions import adopt_plan
from ..session.state import State
from ..session.widget_sync import worded_key
from ..theme import mode
from ..widgets import html
from ..widgets.html import as_image, escaped
from .papers import offer_papers

_WIDE, _HIGH = 84, 22
HEADS = ("city", "now", "end", "range", "course", "chance", "short", "pace", "status", "age", "remark")
_ALL, _OPEN = "all", "province_open"


def show_table(state: State, card: Scorecard) -> None:
    """Search, status and order, the table, its download, and the way to one city."""
    language = state.language
    left, middle, right = st.columns([1.4, 1.6, 1.2])
    sought = left.text_input(say("cities.search", language), key="province_search")
    status = middle.selectbox(
        say("cities.head_status", language),
        (_ALL, *STATUSES),
        key=worded_key("province_status", language),
        format_func=lambda one: say(f"cities.status_{one}", language),
    )
    order = right.selectbox(
        say("cities.order", language),
        CITY_ORDERS,
        key=worded_key("province_order", language),
        format_func=lambda one: say(f"cities.order_{one}", language),
    )
    rows = arrange_cities(card.rows, order, "" if status == _ALL else status, sought or "")
    heads = [say(f"cities.head_{name}", language) for name in HEADS]
    if not rows:
        html.paragraphs(say("evidence.found_none", language))
        return
    doubtful = sum(bool(one.doubts) and not one.confirmed for one in rows)
    if doubtful and order != "given":
        html.caption(say("cities.unranked", language, count=doubtful))
    top = max((max(one.course) for one in rows if one.course), default=0.0)
    body = "".join(_html_row(one, top, card.rows, language) for one in rows)
    head = "".join(f"<th scope='col'>{escaped(name)}</th>" for name in heads)
    st.html(
        f'<div class="ikd-scroll" tabindex="0"><table class="ikd-table"><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )
    kept = [(name, k) for k, name in enumerate(heads) if HEADS[k] != "course"]
    html.download(
        [*(name for name, _ in kept), say("evidence.col_link", language)],
        [[*(_texts(one, language)[k] for _, k in kept), one.outcome.link if one.outcome else ""] for one in rows],
        "province",
        state.plan,
        language,
    )
    offer_papers(state, card)
    _open_one(card, language)


def _texts(one: ScoreRow, language: Language) -> tuple[str, ...]:
    """The cells of a row, in the order of :data:`HEADS`; the course is a picture and stands empty."""
    found = one.outcome
    status = say(f"cities.status_{one.status}", language)
    if found is None or one.city is None:
        assert one.problem is not None
        return (one.name, "", "", "", "", "", "", "", status, "", one.problem.reason(language))

    def people(count: float | None) -> str:
        return formats.number(count or 0.0, language)

    def share(part: float | None) -> str:
        return formats.percent(part or 0.0, language)

    remarks = [say(f"cities.doubt_{doubt}", language) for doubt in one.doubts]
    if one.confirmed:
        remarks.append(say("cities.confirmed", language))
    age = "age_grade" if one.row.grade else "age_days"
    return (
        one.name,
        *now_and_end(found, language),
        f"{share(found.p10)} – {share(found.p90)}",
        "",
        formats.chance(found.chance or 0.0, language),
        people(found.shortfall),
        say("cities.pace_of", language, needed=people(found.needed), usual=people(found.usual)),
        status,
        say(f"cities.{age}", language, days=people(found.age_days), grade=one.row.grade),
        "; ".join([*remarks, *filter(None, [one.row.note])]),
    )


def _html_row(one: ScoreRow, top: float, rows: tuple[ScoreRow, ...], language: Language) -> str:
    texts = _texts(one, language)
    cells = []
    for name, text in zip(HEADS[1:], texts[1:], strict=True):
        inside = escaped(text)
        if name == "course":
            inside = _picture(one.course, top)
        if name == "pace" and one.outcome is not None:
            inside += _bar(behind(one.outcome))
        wide = ' style="min-width: 14rem"' if name == "remark" and text else ""
        cells.append(f"<td{wide}>{inside}</td>")
    name = escaped(one.name)
    if one.outcome is not None:
        name = f'<a href="?{escaped(one.outcome.link)}" target="_blank" rel="noopener">{name}</a>'
    return f"<tr><th scope='row'>{name}</th>{''.join(cells)}</tr>"


def _picture(course: tuple[float, ...], top: float) -> str:
    """A city's course from 0 to the highest of all, so that they can be compared; its figures stand beside it."""
    if len(course) < 2 or top <= 0:
        return ""
    points = " ".join(
        f"{k * _WIDE / (len(course) - 1):.1f},{_HIGH - 2 - share / top * (_HIGH - 4):.1f}"
        for k, share in enumerate(course)
    )
    colour = PALETTES[mode()].plan
    return _drawn(_HIGH, f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')


def _bar(times: float) -> str:
    """How many times the usual pace is needed, up to ten; the mark is the usual pace."""
    wide, colours = min(times, 10.0) / 10.0 * _WIDE, PALETTES[mode()]
    bar = f'<rect width="{wide:.1f}" height="8" fill="{colours.plan}" opacity="0.55"/>'
    return "<br/>" + _drawn(8, f'{bar}<rect x="{_WIDE / 10 - 1:.1f}" width="2" height="8" fill="{colours.text}"/>')


def _drawn(height: int, inside: str) -> str:
    """A small drawing; the page takes it as a picture only. Its words stand in the cells."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDE}" height="{height}">{inside}</svg>'
    return as_image(svg)


def _open_one(card: Scorecard, language: Language) -> None:
    """The way to one city in this visit: the table stays."""
    cities = [one for one in card.rows if one.city is not None]
    plans = [one.city.plan for one in cities if one.city is not None]
    if not cities:
        return
    left, right = st.columns([2, 1], vertical_alignment="bottom")
    chosen = left.selectbox(
        say("cities.open", language),
        range(len(cities)),
        format_func=lambda k: cities[k].name,
        key=worded_key(_OPEN, language),
    )
    button = say("cities.open_button", language)
    if right.button(button, key="province_open_button", type="primary", on_click=_open, args=(plans,)):
        st.switch_page("pages/projection.py", query_params={})
    near = [other.name for other in peers_of(cities[chosen], card.rows)]
    if near:
        html.paragraphs(say("cities.peers", language, count=len(near), names=", ".join(near)))
    html.caption(say("cities.open_note", language))


def _open(plans: Sequence[Scenario]) -> None:
    """The city that is chosen now: the choice may have come with the press, after this page was drawn."""
    adopt_plan(plans[st.session_state[_OPEN]], as_baseline=True)
