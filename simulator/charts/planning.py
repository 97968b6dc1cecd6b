"""Charts of the planning page: two-way map, tornado, frontier, staircase."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import altair as alt

from ..parameters import Language
from .base import Spec, filled, finished, percent_text
from .palette import PALETTES, Mode

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
    missing and meeting the target (x, y, angle, size); ``here``: the present plan; titles of x, y and value.
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
    border = (
        alt.Chart(alt.NamedData(name="border"))
        .mark_point(shape="stroke", strokeWidth=3, color=colours.target, opacity=1)
        .encode(x=x, y=y, angle=alt.Angle("angle:Q", scale=None), size=alt.Size("size:Q", scale=None, legend=None))
    )
    here = (
        alt.Chart(alt.NamedData(name="here"))
        .mark_point(shape="circle", size=130, strokeWidth=3, filled=False, color=colours.text, opacity=1)
        .encode(x=x, y=y, tooltip=alt.Tooltip("label:N", title=" "))
    )
    chart = alt.layer(cells, border, here).properties(height=MAP_HEIGHT, width="container")
    return finished(chart, language, mode)


def tornado_chart(rows: Sequence[dict[str, Any]], base: float, language: Language, mode: Mode) -> Spec:
    """Bars from the low to the high end, widest first. Rows: name, low, high (coverages), and the values'
    words ``low_label`` and ``high_label``.
    """
    names = tuple(row["name"] for row in rows)
    data = [
        {"name": row["name"], "from": base, "to": row[end], "end": end, "label": row[f"{end}_label"]}
        for row in rows
        for end in ("low", "high")
    ]
    return filled(_tornado(language, mode, names), rows=data, base=[{"at": base}])


@lru_cache(maxsize=32)
def _tornado(language: Language, mode: Mode, names: tuple[str, ...]) -> Spec:
    colours = PALETTES[mode]
    bars = (
        alt.Chart(alt.NamedData(name="rows"))
        .mark_bar(height=16)
        .encode(
            x=_share("from"),
            x2="to:Q",
            y=alt.Y(
                "name:N", sort=list(names), title=None, axis=alt.Axis(labelLimit=260, ticks=False, labelOverlap=False)
            ),
            color=alt.Color(
                "end:N",
                scale=alt.Scale(domain=["low", "high"], range=[colours.outside, colours.plan]),
                legend=None,
            ),
            tooltip=alt.Tooltip("label:N", title=" "),
        )
    )
    middle = alt.Chart(alt.NamedData(name="base")).mark_rule(color=colours.text).encode(x=alt.X("at:Q"))
    chart = alt.layer(bars, middle).properties(height=28 * len(names) + 40, width="container")
    return finished(chart, language, mode)


def frontier_chart(
    points: Sequence[dict[str, Any]], here: dict[str, Any] | None, title: str, language: Language, mode: Mode
) -> Spec:
    """Coverage bought for money. Points: cost, coverage, label; ``here`` is the head's own plan."""
    return filled(_frontier(language, mode, title), points=points, here=[here] if here else [])


@lru_cache(maxsize=8)
def _frontier(language: Language, mode: Mode, title: str) -> Spec:
    colours = PALETTES[mode]
    x = alt.X("cost:Q", title=title, axis=alt.Axis(format=",.0f", tickCount=6))
    y = alt.Y(
        "coverage:Q", title=None, scale=alt.Scale(zero=False), axis=alt.Axis(labelExpr=percent_text("datum.value", 1))
    )
    tip = alt.Tooltip("label:N", title=" ")
    points = alt.Chart(alt.NamedData(name="points"))
    line = points.mark_line(color=colours.plan, strokeWidth=2.5, interpolate="step-after").encode(x=x, y=y)
    dots = points.mark_point(color=colours.plan, filled=True, size=50, opacity=1).encode(x=x, y=y, tooltip=tip)
    own = (
        alt.Chart(alt.NamedData(name="here"))
        .mark_point(color=colours.target, size=130, strokeWidth=3)
        .encode(x=x, y=y, tooltip=tip)
    )
    return finished(alt.layer(line, dots, own).properties(height=280, width="container"), language, mode)


def staircase_chart(steps: Sequence[dict[str, Any]], target: float | None, language: Language, mode: Mode) -> Spec:
    """One bar a step, from the coverage before to the coverage after. Steps: name, before, after, label,
    and ``kind``: gain, loss, both (what only several changes do together), or total (from nothing).
    """
    rows = [{"kind": "gain", **step, "row": k} for k, step in enumerate(steps)]
    return filled(
        _staircase(language, mode, len(rows), target is not None),
        steps=rows,
        target=[] if target is None else [{"share": target}],
    )


@lru_cache(maxsize=32)
def _staircase(language: Language, mode: Mode, count: int, with_target: bool) -> Spec:
    colours = PALETTES[mode]
    y = alt.Y("row:O", title=None, axis=None)
    steps = alt.Chart(alt.NamedData(name="steps"))
    kinds = {"gain": colours.plan, "loss": colours.target, "both": colours.outside, "total": colours.baseline}
    colour = alt.Color("kind:N", scale=alt.Scale(domain=list(kinds), range=list(kinds.values())), legend=None)
    bars = steps.mark_bar(height=16, yOffset=8, y2Offset=8, cornerRadiusEnd=2).encode(
        x=_share("before"), x2="after:Q", y=y, color=colour, tooltip=alt.Tooltip("label:N", title=" ")
    )
    # The names stand above their bars: beside them they would leave a phone no room for the bars.
    texts = steps.mark_text(align="left", baseline="bottom", dy=-2, color=colours.text, fontSize=13).encode(
        x=alt.value(2), y=y, text="label:N"
    )
    rule = alt.Chart(alt.NamedData(name="target")).mark_rule(color=colours.target, strokeDash=[7, 4], strokeWidth=2)
    layers = (bars, texts, rule.encode(x="share:Q")) if with_target else (bars, texts)
    chart = alt.layer(*layers).properties(height=48 * count + 30, width="container")
    return finished(chart, language, mode)


def _share(field: str) -> alt.X:
    """A horizontal axis of shares that begins where the figures do."""
    axis = alt.Axis(labelExpr=percent_text("datum.value", 1), tickCount=6)
    return alt.X(f"{field}:Q", title=None, scale=alt.Scale(zero=False), axis=axis)
