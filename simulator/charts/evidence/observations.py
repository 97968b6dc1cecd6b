"""Coverage of many places over time, one's own among them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import altair as alt

from ...parameters import Language
from ..base import Spec, filled, finished, percent_text
from ..palette import PALETTES, Mode


def places_chart(
    figures: Sequence[dict[str, Any]],
    own: Sequence[dict[str, Any]],
    policies: Sequence[dict[str, Any]],
    target: float,
    language: Language,
    mode: Mode,
) -> Spec:
    """A thin line a place, the city's own and its plan thick. Figures: place, day (ms), coverage, label.

    Policies, upright marks: day (ms), label.
    """
    return filled(_places(language, mode), figures=figures, own=own, policies=policies, target=[{"share": target}])


@lru_cache(maxsize=4)
def _places(language: Language, mode: Mode) -> Spec:
    colours = PALETTES[mode]
    x = alt.X("day:T", title=None, axis=alt.Axis(format="%b %Y", tickCount=5, labelOverlap=True))
    y = alt.Y("coverage:Q", title=None, axis=alt.Axis(labelExpr=percent_text("datum.value", 0), tickCount=6))
    tip = alt.Tooltip("label:N", title=" ")
    all_of_them = alt.Chart(alt.NamedData(name="figures"))
    thin = all_of_them.mark_line(color=colours.muted, opacity=0.45, strokeWidth=1).encode(x=x, y=y, detail="place:N")
    dots = all_of_them.mark_point(filled=True, size=28, color=colours.muted, opacity=0.7).encode(x=x, y=y, tooltip=tip)
    own = alt.Chart(alt.NamedData(name="own"))
    thick = own.mark_line(color=colours.plan, strokeWidth=3).encode(x=x, y=y, detail="place:N")
    marks = own.mark_point(filled=True, size=60, color=colours.plan, opacity=1).encode(x=x, y=y, tooltip=tip)
    rule = (
        alt.Chart(alt.NamedData(name="target"))
        .mark_rule(color=colours.target, strokeDash=[7, 4], strokeWidth=2)
        .encode(y="share:Q")
    )
    upright = (
        alt.Chart(alt.NamedData(name="policies"))
        .mark_rule(color=colours.muted, strokeDash=[2, 3], strokeWidth=2)
        .encode(x=x, tooltip=tip)
    )
    chart = alt.layer(upright, thin, dots, rule, thick, marks).properties(height=360, width="container")
    return finished(chart, language, mode)
