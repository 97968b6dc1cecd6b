"""A province's cities side by side: sorted into what they need, and as tiles."""

from __future__ import annotations

from collections import Counter

import numpy as np
import streamlit as st

from ...charts import PALETTES
from ...charts.arrow import sent
from ...charts.cities.province import STATUS_COLOURS, sorting_chart
from ...cities.scorecard import Scorecard, ScoreRow
from ...narrative.province.phrases import of_people, statuses_counted
from ...words import formats, say
from ..session.state import State
from ..theme import mode
from ..widgets import html
from ..widgets.html import escaped


def show_sorting(state: State, card: Scorecard) -> None:
    """Recorded against active of the recorded, parted at the medians of these cities."""
    language = state.language
    rows = [one for one in card.reckoned if one.city is not None and "recorded" not in one.city.assumed]
    html.heading(say("cities.part_sorting", language), say("cities.sorting_note", language))
    if left_out := len(card.reckoned) - len(rows):
        html.paragraphs(say("cities.recorded_unknown", language, count=left_out))
    if not rows:
        return
    recorded = float(np.median([one.recorded_share for one in rows]))
    active = float(np.median([one.active_of_recorded for one in rows]))
    needs = [_need(one, recorded, active) for one in rows]
    points = [
        {
            "recorded": one.recorded_share,
            "active": one.active_of_recorded,
            "people": one.outcome.wajib_ktp if one.outcome else 0,
            "status": say(f"cities.status_{one.status}", language),
            "label": f"{one.name}: {formats.percent(one.recorded_share, language)}, "
            f"{formats.percent(one.active_of_recorded, language)}",
        }
        for one in rows
    ]
    counts = Counter(needs)
    words = say("cities.words_sorting", language, **{need: counts[need] for need in ("record", "activate", "both")})
    html.paragraphs(words)
    spec = sorting_chart(points, active, recorded, language, mode())
    st.vega_lite_chart(sent(spec), width="stretch", key="province_sorting", alt=_sorting_words(words, rows, state))
    head = [say(f"cities.{name}", language) for name in ("head_city", "axis_recorded", "axis_active", "head_need")]
    body = [_row(one, say(f"cities.need_{need}", language), state) for one, need in zip(rows, needs, strict=True)]
    html.table(head, body, numeric=(1, 2))
    html.download(head, body, "sorting", state.plan, language)


def _sorting_words(lead: str, rows: list[ScoreRow], state: State) -> str:
    """The chart for who cannot see it, with the cities at its ends."""
    last, *_, first = sorted([rows[0], *rows], key=lambda one: one.recorded_share)
    least, most = (formats.percent(one.recorded_share, state.language) for one in (last, first))
    ends = {"least": least, "last": last.name, "most": most, "first": first.name}
    return say("cities.words_sorting_chart", state.language, lead=lead, **ends)


def _need(one: ScoreRow, recorded: float, active: float) -> str:
    low = one.recorded_share < recorded, one.active_of_recorded < active
    return {(True, True): "both", (True, False): "record", (False, True): "activate"}.get(low, "neither")


def _row(one: ScoreRow, need: str, state: State) -> tuple[str, ...]:
    language = state.language
    plan = one.city.plan if one.city else None
    wajib, recorded, active = (plan.number(k) if plan else 0.0 for k in ("wajib_ktp", "recorded", "active"))
    recorded_of_wajib = of_people(one.recorded_share, recorded, wajib, language)
    return one.name, recorded_of_wajib, of_people(one.active_of_recorded, active, recorded, language), need


def show_tiles(state: State, card: Scorecard) -> None:
    """A tile a city by its code, as text; the table's part holds the same figures and more."""
    language = state.language
    rows = sorted(card.rows, key=lambda one: one.row.code)
    told = statuses_counted(rows, language)
    html.heading(say("cities.part_tiles", language), say("cities.words_tiles", language, counts=told))
    colours, tiles = PALETTES[mode()], []
    for one in rows:
        end = one.outcome.coverage_end if one.outcome else None
        share = "–" if end is None else formats.percent(end, language)
        bare = one.name.removeprefix("Kabupaten ").removeprefix("Administrasi ")
        tiles.append(
            f'<li style="border-color: {getattr(colours, STATUS_COLOURS[one.status])}">{escaped(bare)}'
            f"<b>{escaped(share)}</b>{escaped(say(f'cities.status_{one.status}', language))}</li>"
        )
    st.html(f'<ul class="ikd-tiles">{"".join(tiles)}</ul>')
