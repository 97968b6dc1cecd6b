"""What every chart shares: configuration, data sets by name, and a specification made only once."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import altair as alt

from ..parameters import Language
from .locale import chart_locale
from .palette import PALETTES, Mode

Spec = dict[str, Any]
Rows = Sequence[Mapping[str, Any]]
EDGE = 40
"""Pixels from an axis' end within which a label is drawn inwards, half the longest label: else the edge cuts it off."""
MOST_ROWS = 200
"""Days drawn at most, about one in four pixels of a chart; a longer horizon is thinned evenly, first, last and named
days kept.
"""
ANY_SHARES = (0.0, 1.0)
"""Stands in a specification for the axis that :func:`scaled` sets."""
_EPOCH = dt.date(1970, 1, 1).toordinal()


def finished(chart: alt.LayerChart | alt.FacetChart | alt.Chart, language: Language, mode: Mode) -> Spec:
    """The chart as a dictionary, in the product's type and colours. Slow: keep the result."""
    colours = PALETTES[mode]
    styled = (
        chart.configure(locale=alt.Locale(**chart_locale(language)), background="transparent")
        .configure_view(stroke=None)
        .configure_axis(
            labelColor=colours.muted,
            titleColor=colours.muted,
            gridColor=colours.grid,
            domain=False,
            tickColor=colours.grid,
            labelFontSize=13,
            labelFontWeight="normal",
        )
        .configure_axisX(labelFlush=True)
        .configure_text(fontSize=13, color=colours.text)
        .configure_legend(labelColor=colours.muted, labelFontSize=13, title=None, orient="top")
    )
    spec: Spec = styled.to_dict(context={"datasets": {}})
    spec.pop("datasets", None)
    return spec


def filled(spec: Spec, **rows: Rows) -> Spec:
    """A copy of a specification with its named data sets filled in; the original is left alone."""
    return {**spec, "datasets": {name: list(values) for name, values in rows.items()}}


def scaled(spec: Spec, low: float, high: float) -> Spec:
    """A copy of a layered specification whose vertical axis, made for :data:`ANY_SHARES`, runs from low to high:
    an axis that follows the plan must not make the specification anew.
    """
    return {**spec, "layer": [_scaled(layer, low, high) for layer in spec["layer"]]}


def _scaled(layer: Spec, low: float, high: float) -> Spec:
    encoding = layer.get("encoding", {})
    scale = encoding.get("y", {}).get("scale", {})
    if scale.get("domain") != list(ANY_SHARES):
        return layer
    y = {**encoding["y"], "scale": {**scale, "domain": [low, high]}}
    return {**layer, "encoding": {**encoding, "y": y}}


def noon(day: dt.date) -> int:
    """Vega's time: milliseconds at noon, so that no time zone turns one day into another."""
    return (day.toordinal() - _EPOCH) * 86_400_000 + 43_200_000


def percent_text(field: str, digits: int) -> str:
    """A Vega expression that writes a fraction as the formatter does: a space before the sign."""
    return f"format({field} * 100, ',.{digits}f') + '\u00a0%'"


def tick_digits(shares: Iterable[float]) -> int:
    """Decimals with which the ticks of :func:`share_axis` differ from each other: two where they stand close."""
    values = list(shares)
    return 1 if max(values) - min(values) >= 0.006 else 2


def share_axis(field: str, digits: int) -> alt.X:
    """A horizontal axis of shares that begins where the figures do."""
    axis = alt.Axis(labelExpr=percent_text("datum.value", digits), tickCount=6, labelFlush=EDGE)
    return alt.X(f"{field}:Q", title=None, scale=alt.Scale(zero=False), axis=axis)


def day_axis(ticks: int, size: int | None = None, days: bool = True) -> alt.Axis:
    """The axis of days, about so many ``ticks``, each with its year below: day and month, or without ``days`` the
    month.
    """
    first = "%e %b" if days else "%b"
    text = f"[timeFormat(datum.value, '{first}'), timeFormat(datum.value, '%Y')]"
    axis = alt.Axis(labelExpr=text, grid=False, tickCount=ticks, labelOverlap=True)
    if size is not None:
        axis.labelFontSize = size
    return axis


def thinned(count: int, named: Iterable[int] = (), most: int = MOST_ROWS) -> list[int]:
    """Which of so many days are drawn: evenly, the first, the last and those that are ``named`` kept."""
    step = max(1, math.ceil(count / most))
    return sorted({*range(0, count, step), count - 1, *named})


def span(shares: Iterable[float]) -> tuple[float, float]:
    """A vertical axis that holds every share with some room, on round steps."""
    values = list(shares)
    low, high = min(values), max(values)
    room = max(high - low, 0.002)
    step = 10 ** math.floor(math.log10(room)) / 2
    return (
        round(max(0.0, math.floor((low - 0.06 * room) / step) * step), 6),
        round(math.ceil((high + 0.08 * room) / step) * step, 6),
    )


def digits_of(low: float, high: float) -> int:
    """Decimals that an axis of percentages needs."""
    return 0 if high - low >= 0.04 else 1 if high - low >= 0.004 else 2


def kept_apart(values: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Places for labels near their values, ``gap`` apart at least and inside the axis where there is room."""
    order = sorted(range(len(values)), key=lambda k: values[k])
    places = [0.0] * len(values)
    below = low - gap
    for k in order:
        places[k] = below = max(values[k], below + gap)
    above = max(high, low + gap * len(values)) + gap
    for k in reversed(order):
        places[k] = above = min(places[k], above - gap)
    return places
