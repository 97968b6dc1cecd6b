"""A frozen plan, what really came, and the renewed forecast."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import altair as alt

from ...model import Projection
from ...parameters import Language
from ...words import say
from ..base import Spec, day_axis, filled, finished, noon
from ..palette import PALETTES, Mode


def tracking_chart(
    plan: Projection, renewed: Projection | None, actual: Sequence[dict[str, Any]], language: Language, mode: Mode
) -> Spec:
    """Persons over time: the plan grey with its band, the renewed forecast coloured, counts as points.

    ``actual``: day (date), active, label.
    """
    points = [{**row, "day": noon(row["day"])} for row in actual]
    course = [] if renewed is None else _rows(renewed)
    return filled(_structure(language, mode), plan=_rows(plan), renewed=course, actual=points)


def _rows(projection: Projection) -> list[dict[str, float]]:
    figures = projection.active
    every = max(1, len(projection.days) // 120)
    last = len(projection.days) - 1
    rows = []
    for t in sorted({*range(0, last + 1, every), last}):
        at = figures.at(t)
        rows.append(
            {
                "day": noon(projection.days[t]),
                "line": float(at.line),
                "low": float(at.p10),
                "high": float(at.p90),
            }
        )
    return rows


@lru_cache(maxsize=4)
def _structure(language: Language, mode: Mode) -> Spec:
    colours = PALETTES[mode]
    x = alt.X("day:T", title=None, axis=day_axis(6))
    scale = alt.Scale(zero=False)
    axis = alt.Axis(format=",.0f", tickCount=6)
    series = {"plan": colours.muted, "renewed": colours.plan, "actual": colours.text}
    names = {name: say(f"evidence.track_legend_{name}", language) for name in series}
    legend = alt.Legend(orient="top", title=None, symbolOpacity=1, symbolStrokeWidth=3)
    shades = alt.Scale(domain=list(names.values()), range=list(series.values()))

    colour = alt.Color("who:N", scale=shades, legend=legend)

    def layer(name: str) -> alt.Chart:
        return alt.Chart(alt.NamedData(name=name)).transform_calculate(who=json.dumps(names[name]))

    def band(name: str, opacity: float) -> Any:
        area = alt.Chart(alt.NamedData(name=name)).mark_area(color=series[name], opacity=opacity, aria=False)
        return area.encode(x=x, y=alt.Y("low:Q", title=None, scale=scale, axis=axis), y2="high:Q")

    def line(name: str, width: float) -> Any:
        drawn = layer(name).mark_line(strokeWidth=width, aria=False)
        return drawn.encode(x=x, y=alt.Y("line:Q", title=None), color=colour)

    points = (
        layer("actual")
        .mark_point(filled=True, size=70, opacity=1, aria=False)
        .encode(x=x, y=alt.Y("active:Q", title=None), color=colour, tooltip=alt.Tooltip("label:N", title=" "))
    )
    layers = (
        band("plan", 0.18),
        band("renewed", 0.25),
        line("plan", 2),
        line("renewed", 3),
        points,
    )
    return finished(alt.layer(*layers).properties(height=320, width="container"), language, mode)
