"""Coverage bought for money."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import altair as alt

from ...parameters import Language
from ..base import EDGE, Spec, filled, finished, percent_text
from ..palette import PALETTES, Mode


def frontier_chart(
    points: Sequence[dict[str, Any]], here: dict[str, Any] | None, title: str, language: Language, mode: Mode
) -> Spec:
    """Coverage bought for money. Points: cost, coverage, label; ``here`` is the head's own plan."""
    return filled(_frontier(language, mode, title), points=points, here=[here] if here else [])


@lru_cache(maxsize=8)
def _frontier(language: Language, mode: Mode, title: str) -> Spec:
    colours = PALETTES[mode]
    x = alt.X("cost:Q", title=title, axis=alt.Axis(format=",.0f", tickCount=6, labelFlush=EDGE))
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
