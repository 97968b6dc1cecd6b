"""What every chart shares: configuration, data sets by name, and a specification made only once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from ..parameters import Language
from .locale import chart_locale
from .palette import PALETTES, Mode

Spec = dict[str, Any]
Rows = Sequence[Mapping[str, Any]]


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


def noon(day: dt.date) -> int:
    """Vega's time: milliseconds at noon, so that no time zone turns one day into another."""
    return int(dt.datetime(day.year, day.month, day.day, 12, tzinfo=dt.UTC).timestamp() * 1000)


def percent_text(field: str, digits: int) -> str:
    """A Vega expression that writes a fraction as the formatter does: a space before the sign."""
    return f"format({field} * 100, ',.{digits}f') + '\u00a0%'"
