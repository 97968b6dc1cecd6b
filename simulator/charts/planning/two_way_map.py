"""A map of two levers: coverage or chance by colour, and the line at which the target is met."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import altair as alt

from ...parameters import Language
from ..base import Spec, filled, finished, percent_text
from ..palette import PALETTES, Mode

MAP_HEIGHT = 500
CELL = "cell"
"""Name of the map's selection: a click gives the cell's column and row."""


def map_chart(
    cells: Sequence[dict[str, Any]],
    border: Sequence[dict[str, Any]],
    here: dict[str, Any],
    titles: tuple[str, str, str],
    domain: tuple[float, float],
    language: Language,
    mode: Mode,
) -> Spec:
    """A cell a pair of values. ``cells``: column, row, x, y, value, label; ``border``: the line between
    missing and meeting what is asked (x, y, side: top or left); ``here``: the present plan; titles of x, y and value.
    """
    columns = sorted({(cell["column"], cell["x"]) for cell in cells})
    rows = sorted({(cell["row"], cell["y"]) for cell in cells})
    spec = _map(language, mode, titles, domain, tuple(x for _, x in columns), tuple(y for _, y in rows))
    return filled(spec, cells=cells, border=border, here=[here])


@lru_cache(maxsize=32)
def _map(
    language: Language,
    mode: Mode,
    titles: tuple[str, str, str],
    domain: tuple[float, float],
    xs: tuple[str, ...],
    ys: tuple[str, ...],
) -> Spec:
    colours = PALETTES[mode]
    x = alt.X("x:O", title=titles[0], sort=list(xs), axis=alt.Axis(labelAngle=0, labelOverlap=True))
    y = alt.Y("y:O", title=titles[1], sort=list(reversed(ys)), axis=alt.Axis(labelOverlap=True))
    chosen = alt.selection_point(name=CELL, fields=["column", "row"], on="click", clear=False)
    legend = alt.Legend(title=titles[2], labelExpr=percent_text("datum.value", 1), orient="bottom", gradientLength=240)
    low = "#E8F1F8" if mode == "light" else "#16222E"
    cells = (
        alt.Chart(alt.NamedData(name="cells"))
        .mark_rect(stroke=None, cursor="pointer")
        .encode(
            x=x,
            y=y,
            color=alt.Color(
                "value:Q", scale=alt.Scale(domain=list(domain), range=[low, colours.plan], clamp=True), legend=legend
            ),
            tooltip=alt.Tooltip("label:N", title=" "),
        )
        .add_params(chosen)
    )
    sides = alt.Chart(alt.NamedData(name="border")).mark_rule(strokeWidth=3, strokeCap="square", color=colours.target)
    above = sides.transform_filter(alt.datum.side == "top").encode(
        x=x.bandPosition(0), x2=alt.X2("x", bandPosition=1), y=y.bandPosition(0)
    )
    beside = sides.transform_filter(alt.datum.side == "left").encode(
        x=x.bandPosition(0), y=y.bandPosition(0), y2=alt.Y2("y", bandPosition=1)
    )
    here = (
        alt.Chart(alt.NamedData(name="here"))
        .mark_point(shape="circle", size=130, strokeWidth=3, filled=False, color=colours.text, opacity=1)
        .encode(x=x, y=y, tooltip=alt.Tooltip("label:N", title=" "))
    )
    chart = alt.layer(cells, above, beside, here).properties(height=MAP_HEIGHT, width="container")
    return finished(chart, language, mode)
