"""A frozen plan, what really came, and the renewed forecast."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import altair as alt

from ...model import Projection
from ...parameters import Language
from ..base import Spec, filled, finished, noon
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
    x = alt.X("day:T", title=None, axis=alt.Axis(labelOverlap=True))
    scale = alt.Scale(zero=False)
    axis = alt.Axis(format=",.0f", tickCount=6)

    def band(name: str, colour: str, opacity: float) -> Any:
        area = alt.Chart(alt.NamedData(name=name)).mark_area(color=colour, opacity=opacity, aria=False)
        return area.encode(x=x, y=alt.Y("low:Q", title=None, scale=scale, axis=axis), y2="high:Q")

    def line(name: str, colour: str, width: float) -> Any:
        drawn = alt.Chart(alt.NamedData(name=name)).mark_line(color=colour, strokeWidth=width, aria=False)
        return drawn.encode(x=x, y=alt.Y("line:Q", title=None))

    points = (
        alt.Chart(alt.NamedData(name="actual"))
        .mark_point(filled=True, size=70, color=colours.text, opacity=1, aria=False)
        .encode(x=x, y=alt.Y("active:Q", title=None), tooltip=alt.Tooltip("label:N", title=" "))
    )
    layers = (
        band("plan", colours.muted, 0.18),
        band("renewed", colours.plan, 0.25),
        line("plan", colours.muted, 2),
        line("renewed", colours.plan, 3),
        points,
    )
    return finished(alt.layer(*layers).properties(height=320, width="container"), language, mode)
