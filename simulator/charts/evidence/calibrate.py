"""What a log changes: an entry's value before, in the log alone, and the estimate with its range."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import altair as alt

from ...parameters import Language
from ..base import Spec, filled, finished
from ..palette import PALETTES, Mode


def calibration_chart(rows: Sequence[dict[str, Any]], language: Language, mode: Mode) -> Spec:
    """A row a channel. Rows: name, before, alone, value, low, high (people an event), label."""
    return filled(_structure(language, mode, tuple(row["name"] for row in rows)), rows=rows)


@lru_cache(maxsize=16)
def _structure(language: Language, mode: Mode, names: tuple[str, ...]) -> Spec:
    colours = PALETTES[mode]
    y = alt.Y("name:N", sort=list(names), title=None, axis=alt.Axis(labelLimit=200, ticks=False))
    rows = alt.Chart(alt.NamedData(name="rows"))
    tip = alt.Tooltip("label:N", title=" ")
    x = alt.X("low:Q", title=None, scale=alt.Scale(zero=True))
    bar = rows.mark_bar(height=10, color=colours.plan, opacity=0.3).encode(x=x, x2="high:Q", y=y, tooltip=tip)
    value = rows.mark_point(filled=True, size=110, color=colours.plan, opacity=1).encode(x="value:Q", y=y, tooltip=tip)
    before = rows.mark_tick(color=colours.muted, thickness=3, size=22).encode(x="before:Q", y=y, tooltip=tip)
    alone = rows.mark_point(shape="diamond", size=70, color=colours.text, opacity=1).encode(
        x="alone:Q", y=y, tooltip=tip
    )
    chart = alt.layer(bar, before, alone, value).properties(height=36 * len(names) + 30, width="container")
    return finished(chart, language, mode)
