"""Several scenarios on the same axes: lines, bands on demand, targets; for the page and the projector."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import altair as alt

from ..model import QUANTILES, Projection
from ..parameters import Language
from ..words import formats, say
from .base import (
    Spec,
    day_axis,
    digits_of,
    filled,
    finished,
    kept_apart,
    noon,
    percent_text,
    span,
    thinned,
)
from .palette import PALETTES, Mode

DASHES: tuple[list[int], ...] = ([1, 0], [10, 4], [2, 3], [10, 3, 2, 3])
"""The scenarios' line patterns, so that no reader needs the colours."""
_P10, _P90 = (list(QUANTILES).index(name) for name in ("p10", "p90"))


@dataclass(frozen=True)
class Axes:
    """The frame of a chart: shares from ``low`` to ``high``, days from ``first`` to ``last``."""

    low: float
    high: float
    first: dt.date
    last: dt.date


@dataclass(frozen=True)
class Look:
    """How large a chart is drawn: for a page, or for a projector."""

    height: int = 340
    text: int = 13
    label: int = 15
    stroke: float = 2.6
    quiet: bool = False
    """All but the first line are only a reference: grey, without a label."""


PAGE, PROJECTOR = Look(), Look(350, 23, 32, 5, quiet=True)


def axes_of(
    projections: Sequence[Projection], basis: str, bands: bool, more: Sequence[float] = (), targets: bool = True
) -> Axes:
    """Axes that hold all of several projections, and their targets where they are to be seen."""
    values = [*more]
    for one in projections:
        line, quantiles = one.coverage[basis].line, one.coverage[basis].quantiles
        values += [float(line.min()), float(line.max())]
        if targets and one.target.basis == basis:
            values.append(one.target.share)
        if bands:
            values += [float(quantiles[_P10].min()), float(quantiles[_P90].max())]
    days = [day for one in projections for day in (one.days[0], one.days[-1])]
    return Axes(*span(values), min(days), max(days))


def scenarios_chart(
    projections: Sequence[Projection],
    letters: Sequence[str],
    basis: str,
    axes: Axes,
    language: Language,
    mode: Mode,
    *,
    bands: Sequence[bool] = (),
    look: Look = PAGE,
) -> Spec:
    """One line a scenario, in the order of the palette's series. ``bands`` says for which the middle 80 of
    100 futures are drawn; those must be projections with daily bands.
    """
    shown = tuple(bands) or (False,) * len(projections)
    lines: list[dict[str, Any]] = []
    areas: list[dict[str, Any]] = []
    ends = [float(one.coverage[basis].line[-1]) for one in projections]
    gap = (axes.high - axes.low) * 1.35 * look.label / look.height
    places = ends if look.quiet else kept_apart(ends, gap, axes.low, axes.high)
    labels: list[dict[str, Any]] = []
    for letter, one, band, end, place in zip(letters, projections, shown, ends, places, strict=True):
        course = one.coverage[basis]
        for t in thinned(len(one.days)):
            at, value = {"day": noon(one.days[t]), "who": letter}, float(course.line[t])
            lines.append({**at, "line": value, "share": formats.percent(value, language)})
            if band:
                areas.append({**at, "low": float(course.quantiles[_P10, t]), "high": float(course.quantiles[_P90, t])})
        if look.quiet and labels:
            continue
        text = f"{letter} {formats.percent(end, language)}".strip()
        labels.append({"day": noon(one.days[-1]), "who": letter, "line": place, "label": text})
    spec = _structure(language, mode, axes, tuple(letters), look)
    return filled(spec, lines=lines, areas=areas, ends=labels, target=_targets(projections, basis, axes, language))


def scenarios_words(projections: Sequence[Projection], names: Sequence[str], basis: str, language: Language) -> str:
    """The chart in words."""
    parts = []
    for name, one in zip(names, projections, strict=True):
        end = formats.percent(float(one.coverage[basis].line[-1]), language)
        parts.append(f"{name}: {end}, {formats.date(one.days[-1], language)}")
    return say("chart.scenarios_words", language, parts="; ".join(parts))


def _targets(projections: Sequence[Projection], basis: str, axes: Axes, language: Language) -> list[dict[str, Any]]:
    shares = {one.target.share for one in projections if one.target.basis == basis}
    shares = {share for share in shares if axes.low <= share <= axes.high}
    return [
        {
            "from": noon(axes.first),
            "day": noon(axes.last),
            "share": share,
            "label": say("chart.target_share", language, share=formats.plain_percent(share, language)),
        }
        for share in sorted(shares)
    ]


@lru_cache(maxsize=64)
def _structure(language: Language, mode: Mode, axes: Axes, letters: tuple[str, ...], look: Look) -> Spec:
    colours = PALETTES[mode]
    days = alt.Scale(
        domain=[alt.DateTime(year=d.year, month=d.month, date=d.day, hours=12) for d in (axes.first, axes.last)]
    )
    x = alt.X("day:T", title=None, scale=days, axis=day_axis(5, look.text))
    share = alt.Axis(
        labelExpr=percent_text("datum.value", digits_of(axes.low, axes.high)),
        tickCount=5,
        labelPadding=8,
        labelFontSize=look.text,
    )
    y = alt.Y("line:Q", title=None, axis=share, scale=alt.Scale(domain=[axes.low, axes.high], zero=False, nice=False))
    count = len(letters)
    series = (colours.plan, *(colours.baseline,) * 3) if look.quiet else colours.series
    colour = alt.Color("who:N", scale=alt.Scale(domain=list(letters), range=list(series[:count])), legend=None)
    dash = alt.StrokeDash("who:N", scale=alt.Scale(domain=list(letters), range=list(DASHES[:count])), legend=None)
    areas = (
        alt.Chart(alt.NamedData(name="areas"))
        .mark_area(opacity=0.17, aria=False)
        .encode(x=x, y=alt.Y("low:Q", title=None), y2="high:Q", color=colour)
    )
    lines = (
        alt.Chart(alt.NamedData(name="lines"))
        .mark_line(strokeWidth=look.stroke, aria=False)
        .encode(x=x, y=y, color=colour, strokeDash=dash)
    )
    touch = (
        alt.Chart(alt.NamedData(name="lines"))
        .mark_point(size=90, opacity=0, aria=False)
        .encode(
            x=x,
            y=y,
            tooltip=[
                alt.Tooltip("who:N", title=" "),
                alt.Tooltip("day:T", format="%e %B %Y", title=say("chart.tip_day", language)),
                alt.Tooltip("share:N", title=say("chart.tip_line", language)),
            ],
        )
    )
    target = alt.Chart(alt.NamedData(name="target"))
    rule = target.mark_rule(color=colours.target, strokeDash=[7, 4], strokeWidth=2).encode(
        x=alt.X("from:T"), x2="day:T", y=alt.Y("share:Q", title=None)
    )
    rule_text = target.mark_text(
        color=colours.target, align="left", baseline="bottom", dy=-5, dx=2, fontWeight="bold", fontSize=look.text
    ).encode(x=alt.X("from:T"), y=alt.Y("share:Q", title=None), text="label:N")
    ends = (
        alt.Chart(alt.NamedData(name="ends"))
        .mark_text(align="left", dx=8, fontSize=look.label, fontWeight="bold", aria=False)
        .encode(x=x, y=y, text="label:N", color=colour)
    )
    padding = {"left": 5, "top": 12, "right": 5, "bottom": 5}
    chart = alt.layer(areas, rule, lines, touch, rule_text, ends)
    return finished(chart.properties(height=look.height, width="container", padding=padding), language, mode)
