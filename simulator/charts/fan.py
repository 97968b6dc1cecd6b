"""The front page's chart: known points, line, bands, target, today, and the starting plan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import altair as alt
import numpy as np

from ..model import QUANTILES, Projection
from ..parameters import Axis, Language
from ..presets import KnownFigure
from ..words import formats, say
from .base import ANY_SHARES, Spec, day_axis, digits_of, filled, finished, noon, percent_text, scaled, thinned
from .palette import PALETTES, Mode
from .targets import further_layer, further_shares, label_layer, target_rows
from .zoom import reach

HEIGHT = 330
_SHARES = ("line", *QUANTILES)
LOOK_BACK = dt.timedelta(days=400)
MARK_ROW = 16
"""Pixels from one row of named days to the next."""


def fan_chart(
    projection: Projection,
    baseline: Projection | None,
    known: Sequence[KnownFigure],
    today: dt.date | None,
    language: Language,
    mode: Mode,
    narrow: bool = False,
    axis: Axis | None = None,
) -> Spec:
    """The chart as a Vega-Lite specification. ``baseline`` is drawn when it differs from the plan; ``axis`` as in
    :func:`.zoom.reach`.
    """
    basis = projection.target.basis
    days = projection.days
    bands = projection.coverage[basis]
    keep = thinned(len(days), _named(projection, today))
    shares = np.vstack([bands.line, bands.quantiles])[:, keep].T.tolist()
    rows = [
        {"day": noon(days[t]), **dict(zip(_SHARES, of_day, strict=True))}
        for t, of_day in zip(keep, shares, strict=True)
    ]
    ghost = _ghost(projection, baseline)
    ghost_days = baseline.days if baseline is not None else ()
    points = _points(projection, known)
    past_rows = [_known_row(day, coverage, language) for day, coverage in points.items()]
    ghost_rows = (
        []
        if ghost is None
        else [{"day": noon(ghost_days[t]), "line": float(ghost[t])} for t in thinned(len(ghost_days))]
    )
    moving = _moving(projection, ghost, list(points.values()))
    _, low, high = reach(moving, _aimed_at(projection), axis)
    end = projection.coverage_end.line
    first = min(points)
    goal, further, labels = target_rows(projection, noon(first), (low, high), language)
    marks = _marks(first, days[0], days[-1], today, language)
    spec = _structure(language, mode, narrow, digits_of(low, high), len(marks))
    return filled(
        scaled(spec, low, high),
        fan=rows,
        ghost=ghost_rows,
        known=sorted(past_rows, key=lambda row: row["day"]),
        target=goal,
        further=further,
        target_labels=labels,
        marks=marks,
        ends=_ends(days[-1], end, None if ghost is None else (ghost_days[-1], float(ghost[-1])), (low, high), language),
    )


def axis_shown(
    projection: Projection, baseline: Projection | None, known: Sequence[KnownFigure], asked: Axis | None
) -> Axis:
    """The axis that :func:`fan_chart` shows of the same plan, baseline and figures."""
    moving = _moving(projection, _ghost(projection, baseline), list(_points(projection, known).values()))
    return reach(moving, _aimed_at(projection), asked)[0]


def fan_words(projection: Projection, baseline: Projection | None, language: Language) -> str:
    """The chart in words, for who cannot see it."""
    end = projection.coverage_end
    further = "".join(f" {label}." for label in further_shares(projection, language))
    return say(
        "chart.words",
        language,
        start=formats.percent(float(projection.coverage[projection.target.basis].line[0]), language),
        start_date=formats.long_date(projection.days[0], language),
        end=formats.percent(end.line, language),
        end_date=formats.long_date(projection.days[-1], language),
        low=formats.percent(end.p10, language),
        high=formats.percent(end.p90, language),
        target=formats.plain_percent(projection.target.share, language),
        baseline=further
        if baseline is None
        else further + say("chart.words_baseline", language, end=formats.percent(baseline.coverage_end.line, language)),
    )


@lru_cache(maxsize=128)
def _structure(language: Language, mode: Mode, narrow: bool, digits: int, mark_rows: int) -> Spec:
    colours = PALETTES[mode]
    y = alt.Y("line:Q", title=None, scale=alt.Scale(domain=list(ANY_SHARES), zero=False, nice=False))
    x = alt.X("day:T", title=None, axis=day_axis(4 if narrow else 7, days=not narrow))

    def layer(name: str) -> alt.Chart:
        return alt.Chart(alt.NamedData(name=name))

    fan = layer("fan")
    wide = fan.mark_area(color=colours.plan, opacity=0.16).encode(x=x, y=alt.Y("p10:Q", title=None), y2="p90:Q")
    inner = fan.mark_area(color=colours.plan, opacity=0.26).encode(x=x, y=alt.Y("p25:Q", title=None), y2="p75:Q")
    line = fan.mark_line(color=colours.plan, strokeWidth=3).encode(
        x=x, y=y.axis(labelExpr=percent_text("datum.value", digits), tickCount=5, labelPadding=8)
    )
    touch = (
        fan.transform_calculate(
            share=percent_text("datum.line", 2),
            range=f"{percent_text('datum.p10', 2)} + ' – ' + {percent_text('datum.p90', 2)}",
        )
        .mark_rule(strokeWidth=12, opacity=0)
        .encode(
            x=x,
            tooltip=[
                alt.Tooltip("day:T", format="%e %B %Y", title=say("chart.tip_day", language)),
                alt.Tooltip("share:N", title=say("chart.tip_line", language)),
                alt.Tooltip("range:N", title=say("chart.tip_range", language)),
            ],
        )
    )
    ghost = layer("ghost").mark_line(color=colours.baseline, strokeWidth=1.8).encode(x=x, y=y)
    target = layer("target")
    rule = (
        # Every target may lie beyond the chart, and an empty mark has nothing to say to who cannot see it.
        target.transform_filter("!datum.edge")
        .mark_rule(color=colours.target, strokeDash=[7, 4], strokeWidth=2, aria=False)
        .encode(x=alt.X("from:T"), x2="day:T", y=alt.Y("share:Q", title=None))
    )
    known = layer("known")
    dots = known.mark_line(color=colours.known, strokeDash=[2, 4], strokeWidth=1.5, opacity=0.7).encode(
        x=x, y=alt.Y("coverage:Q", title=None)
    )
    points = known.mark_point(color=colours.known, filled=True, size=75, opacity=1).encode(
        x=x, y=alt.Y("coverage:Q", title=None), tooltip=alt.Tooltip("label:N", title=" ")
    )
    marks = layer("marks")
    verticals = marks.mark_rule(color=colours.muted, strokeDash=[2, 3]).encode(x=x)
    vertical_text = [
        marks.transform_filter(f"datum.side == '{side}' && datum.row == {row}")
        .mark_text(color=colours.muted, align=side, baseline="bottom", dy=-6 - MARK_ROW * row, fontSize=12)
        .encode(x=x, y=alt.value(0), text="label:N")
        for side in ("left", "right")
        for row in (0, 1)
    ]
    ends = layer("ends")
    main_end = (
        ends.transform_filter("datum.main")
        .mark_text(align="left", dx=8, fontSize=16, fontWeight="bold", color=colours.plan)
        .encode(x=x, y=y, text="label:N")
    )
    ghost_end = (
        ends.transform_filter("!datum.main")
        .mark_text(align="left", dx=8, fontSize=12, color=colours.muted, lineBreak="|")
        .encode(x=x, y=y, text="label:N")
    )
    chart = alt.layer(
        wide, inner, verticals, further_layer(colours, x), rule, ghost, dots, line, points, touch, label_layer(colours),
        *vertical_text, ghost_end, main_end,
    )  # fmt: skip
    padding = {"left": 5, "top": 22 + MARK_ROW * (mark_rows - 1), "right": 5, "bottom": 5}
    sized = chart.properties(height=HEIGHT, width="container", padding=padding)
    return finished(sized, language, mode)


def _known_row(day: dt.date, coverage: float, language: Language) -> dict[str, Any]:
    label = say("chart.known", language, date=formats.date(day, language), share=formats.percent(coverage, language))
    return {"day": noon(day), "coverage": coverage, "label": label}


def _ghost(projection: Projection, baseline: Projection | None) -> Any:
    """(T + 1,) the starting plan's coverage, where it is a share of the same; else None."""
    basis = projection.target.basis
    return baseline.coverage[basis].line if baseline is not None and baseline.target.basis == basis else None


def _named(projection: Projection, today: dt.date | None) -> set[int]:
    """Days that a thinned chart keeps: today's, that on which the target is met, and the lowest and highest of what is
    drawn.
    """
    bands, first = projection.coverage[projection.target.basis], projection.days[0]
    told = [day for day in (today, projection.target.met_on) if day is not None and first <= day <= projection.days[-1]]
    drawn = (bands.line, bands.quantiles[1], bands.quantiles[5])
    return {(day - first).days for day in told} | {int(at) for of in drawn for at in (of.argmin(), of.argmax())}


def _points(projection: Projection, known: Sequence[KnownFigure]) -> dict[dt.date, float]:
    """Coverage by date as it was published not long before, and on the date of the figures."""
    days = projection.days
    points = {f.date: f.coverage for f in known if days[0] - LOOK_BACK <= f.date <= days[-1]}
    points.setdefault(days[0], float(projection.coverage[projection.target.basis].line[0]))
    return points


def _aimed_at(projection: Projection) -> list[float]:
    """Every share that is only aimed at: the own target and further ones."""
    further = further_shares(projection, "id").values()
    return [projection.target.share, *(share for shares in further for share in shares)]


def _moving(projection: Projection, ghost: Any, known: Sequence[float]) -> list[float]:
    """Every share that is drawn, the target apart."""
    bands = projection.coverage[projection.target.basis]
    values = [*known, float(bands.quantiles[1].min()), float(bands.quantiles[5].max())]
    values += [float(bands.line.min()), float(bands.line.max())]
    return values if ghost is None else [*values, float(ghost.min()), float(ghost.max())]


def _marks(
    first: dt.date, start: dt.date, end: dt.date, today: dt.date | None, language: Language
) -> list[dict[str, Any]]:
    """The days named above the chart. Each label stands on the side where there is more room, and where there are two
    each in a row of its own, so that they meet at no size of the chart.
    """
    named = [(start, "chart.last_data")]
    if today is not None and start < today <= end:
        named.append((today, "chart.today"))
    return [
        {
            "day": noon(day),
            "label": say(key, language, date=formats.day_month(day, language)),
            "side": "left" if 2 * (day - first) <= end - first else "right",
            "row": len(named) - 1 - k,
        }
        for k, (day, key) in enumerate(named)
    ]


def _ends(
    day: dt.date, end: float, ghost: tuple[dt.date, float] | None, domain: tuple[float, float], language: Language
) -> list[dict[str, Any]]:
    """The labels at the right: the plan's end and, kept clear of it, the starting plan's."""
    rows: list[dict[str, Any]] = [
        {"day": noon(day), "line": end, "main": True, "label": formats.percent(end, language, 2)}
    ]
    if ghost is not None:
        apart = (domain[1] - domain[0]) * 0.085
        at = ghost[1]
        if abs(at - end) < apart:
            at = end - apart if at <= end else end + apart
            if at < domain[0]:
                at = end + apart
        label = say("chart.baseline", language, share=formats.percent(ghost[1], language, 2))
        rows.append({"day": noon(ghost[0]), "line": at, "main": False, "label": label})
    return rows
