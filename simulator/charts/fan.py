"""The front page's chart: known points, line, bands, target, today, and the starting plan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import altair as alt

from ..model import QUANTILES, Projection
from ..parameters import Language
from ..presets import KnownFigure
from ..words import formats, say
from .base import Spec, digits_of, filled, finished, noon, percent_text, span, thinned
from .palette import PALETTES, Mode
from .targets import further_layer, further_shares, label_layer, target_rows

HEIGHT = 330
_BANDS = tuple(QUANTILES)
LOOK_BACK = dt.timedelta(days=400)


def fan_chart(
    projection: Projection,
    baseline: Projection | None,
    known: Sequence[KnownFigure],
    today: dt.date | None,
    language: Language,
    mode: Mode,
    narrow: bool = False,
) -> Spec:
    """The chart as a Vega-Lite specification. ``baseline`` is drawn when it differs from the plan."""
    basis = projection.target.basis
    days = projection.days
    keep = thinned(len(days))
    bands = projection.coverage[basis]
    rows = [
        {"day": noon(days[t]), "line": float(bands.line[t])}
        | {name: float(bands.quantiles[k, t]) for k, name in enumerate(_BANDS)}
        for t in keep
    ]
    ghost = baseline.coverage[basis].line if baseline is not None and baseline.target.basis == basis else None
    ghost_days = baseline.days if baseline is not None else ()
    past = [f for f in known if days[0] - LOOK_BACK <= f.date <= days[-1]]
    points = {f.date: f.coverage for f in past}
    points.setdefault(days[0], float(bands.line[0]))
    past_rows = [_known_row(day, coverage, language) for day, coverage in points.items()]
    ghost_rows = (
        []
        if ghost is None
        else [{"day": noon(ghost_days[t]), "line": float(ghost[t])} for t in thinned(len(ghost_days))]
    )
    low, high = _span(projection, ghost, [float(row["coverage"]) for row in past_rows])
    end = projection.coverage_end.line
    first = min(noon(day) for day in points)
    goal, further, labels = target_rows(projection, first, (low, high), language)
    spec = _structure(language, mode, low, high, narrow, digits_of(low, high))
    return filled(
        spec,
        fan=rows,
        ghost=ghost_rows,
        known=sorted(past_rows, key=lambda row: row["day"]),
        target=goal,
        further=further,
        target_labels=labels,
        marks=_marks(days[0], days[-1], today, language),
        ends=_ends(days[-1], end, None if ghost is None else (ghost_days[-1], float(ghost[-1])), (low, high), language),
    )


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
        target=formats.percent(projection.target.share, language, 1),
        baseline=further
        if baseline is None
        else further + say("chart.words_baseline", language, end=formats.percent(baseline.coverage_end.line, language)),
    )


@lru_cache(maxsize=128)
def _structure(language: Language, mode: Mode, low: float, high: float, narrow: bool, digits: int) -> Spec:
    colours = PALETTES[mode]
    y = alt.Y("line:Q", title=None, scale=alt.Scale(domain=[low, high], zero=False, nice=False))
    ticks = alt.Axis(format="%b" if narrow else "%e %b", grid=False, tickCount=4 if narrow else 7, labelOverlap=True)
    x = alt.X("day:T", title=None, axis=ticks)

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
    rule = target.mark_rule(color=colours.target, strokeDash=[7, 4], strokeWidth=2).encode(
        x=alt.X("from:T"), x2="day:T", y=alt.Y("share:Q", title=None)
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
    vertical_text = marks.mark_text(color=colours.muted, baseline="bottom", dy=-6, fontSize=12).encode(
        x=x, y=alt.value(0), text="label:N"
    )
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
        vertical_text, ghost_end, main_end,
    )  # fmt: skip
    padding = {"left": 5, "top": 22, "right": 5, "bottom": 5}
    sized = chart.properties(height=HEIGHT, width="container", padding=padding)
    return finished(sized, language, mode)


def _known_row(day: dt.date, coverage: float, language: Language) -> dict[str, Any]:
    label = say("chart.known", language, date=formats.date(day, language), share=formats.percent(coverage, language))
    return {"day": noon(day), "coverage": coverage, "label": label}


def _span(projection: Projection, ghost: Any, known: Sequence[float]) -> tuple[float, float]:
    """The vertical axis: everything drawn, the targets included."""
    bands = projection.coverage[projection.target.basis]
    values = [share for shares in further_shares(projection, "id").values() for share in shares]
    values += [projection.target.share, *known, float(bands.quantiles[1].min()), float(bands.quantiles[5].max())]
    values += [float(bands.line.min()), float(bands.line.max())]
    if ghost is not None:
        values += [float(ghost.min()), float(ghost.max())]
    return span(values)


def _marks(start: dt.date, end: dt.date, today: dt.date | None, language: Language) -> list[dict[str, Any]]:
    rows = [(start, "chart.last_data")]
    if today is not None and start < today <= end:
        rows.append((today, "chart.today"))
    return [{"day": noon(day), "label": say(key, language, date=formats.day_month(day, language))} for day, key in rows]


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
