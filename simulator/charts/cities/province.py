"""A province's own line and fan, and its cities side by side: sorted into what they need."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import altair as alt

from ...model import Bands
from ...parameters import Language
from ...words import formats, say
from ..base import Spec, day_axis, filled, finished, noon, percent_text, thinned
from ..palette import PALETTES, Mode

HEIGHT = 300
STATUS_COLOURS = {"on_track": "good", "speed_up": "target", "out_of_reach": "outside", "failed": "baseline"}
"""By status the palette's colour."""


def sum_chart(days: Sequence[dt.date], coverage: Bands, target: float, language: Language, mode: Mode) -> Spec:
    """The sum's line with the middle 50 and 80 of 100 futures, and the target."""
    rows = [
        {
            "day": noon(days[t]),
            "line": float(coverage.line[t]),
            **{name: float(coverage.quantiles[k, t]) for k, name in ((1, "p10"), (2, "p25"), (4, "p75"), (5, "p90"))},
            "label": f"{formats.date(days[t], language)}: {formats.percent(float(coverage.line[t]), language)}",
        }
        for t in thinned(len(days))
    ]
    return filled(_sum(language, mode), rows=rows, target=[{"share": target}])


@lru_cache(maxsize=4)
def _sum(language: Language, mode: Mode) -> Spec:
    colours = PALETTES[mode]
    x = alt.X("day:T", title=None, axis=day_axis(6))
    axis = alt.Axis(labelExpr=percent_text("datum.value", 0), tickCount=6)
    rows = alt.Chart(alt.NamedData(name="rows"))
    outer = rows.mark_area(color=colours.plan, opacity=0.16).encode(
        x=x, y=alt.Y("p10:Q", title=None, axis=axis), y2="p90:Q"
    )
    inner = rows.mark_area(color=colours.plan, opacity=0.22).encode(x=x, y="p25:Q", y2="p75:Q")
    line = rows.mark_line(color=colours.plan, strokeWidth=3).encode(
        x=x, y="line:Q", tooltip=alt.Tooltip("label:N", title=" ")
    )
    rule = (
        alt.Chart(alt.NamedData(name="target"))
        .mark_rule(color=colours.target, strokeDash=[7, 4], strokeWidth=2)
        .encode(y="share:Q")
    )
    return finished(alt.layer(outer, inner, rule, line).properties(height=HEIGHT, width="container"), language, mode)


def sorting_chart(
    rows: Sequence[dict[str, Any]], target: float, recorded: float, language: Language, mode: Mode
) -> Spec:
    """Recorded of wajib KTP across, active of the recorded upwards: low on the left records first, low on the right
    activates first; ``target`` and ``recorded`` part it. Rows: recorded, active (fractions of 1), people, status,
    label.
    """
    marks = [{"recorded": recorded, "active": target}]
    return filled(_sorting(language, mode), rows=rows, marks=marks)


def _coloured(mode: Mode, language: Language) -> alt.Color:
    colours = PALETTES[mode]
    names = [say(f"cities.status_{status}", language) for status in STATUS_COLOURS]
    return alt.Color(
        "status:N", scale=alt.Scale(domain=names, range=[getattr(colours, c) for c in STATUS_COLOURS.values()])
    )


@lru_cache(maxsize=4)
def _sorting(language: Language, mode: Mode) -> Spec:
    colours = PALETTES[mode]

    def axis(title: str) -> dict[str, Any]:
        return {
            "title": say(f"cities.{title}", language),
            "scale": alt.Scale(zero=False, padding=18),
            "axis": alt.Axis(labelExpr=percent_text("datum.value", 1), tickCount=6),
        }

    x, y = alt.X("recorded:Q", **axis("axis_recorded")), alt.Y("active:Q", **axis("axis_active"))
    dots = (
        alt.Chart(alt.NamedData(name="rows"))
        .mark_point(filled=True, opacity=0.85)
        .encode(
            x=x,
            y=y,
            size=alt.Size("people:Q", legend=None, scale=alt.Scale(range=[50, 500])),
            color=_coloured(mode, language),
            tooltip=alt.Tooltip("label:N", title=" "),
        )
    )
    marks = alt.Chart(alt.NamedData(name="marks"))
    upright = marks.mark_rule(color=colours.muted, strokeDash=[3, 3]).encode(x="recorded:Q")
    level = marks.mark_rule(color=colours.muted, strokeDash=[3, 3]).encode(y="active:Q")
    return finished(alt.layer(upright, level, dots).properties(height=380, width="container"), language, mode)
