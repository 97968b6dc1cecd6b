"""One change after the other, from one coverage to another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import altair as alt

from ..parameters import Language
from .base import Spec, filled, finished, share_axis, tick_digits
from .palette import PALETTES, Mode


def staircase_chart(steps: Sequence[dict[str, Any]], target: float | None, language: Language, mode: Mode) -> Spec:
    """One bar a step, from the coverage before to the coverage after. Steps: name, before, after, label,
    and ``kind``: gain, loss, both (what only several changes do together), or total (from nothing).
    """
    rows = [{"kind": "gain", **step, "row": k} for k, step in enumerate(steps)]
    drawn = [share for row in rows for share in (row["before"], row["after"])] + ([] if target is None else [target])
    return filled(
        _staircase(language, mode, len(rows), target is not None, tick_digits(drawn)),
        steps=rows,
        target=[] if target is None else [{"share": target}],
    )


@lru_cache(maxsize=32)
def _staircase(language: Language, mode: Mode, count: int, with_target: bool, digits: int) -> Spec:
    colours = PALETTES[mode]
    y = alt.Y("row:O", title=None, axis=None)
    steps = alt.Chart(alt.NamedData(name="steps"))
    kinds = {"gain": colours.plan, "loss": colours.target, "both": colours.outside, "total": colours.baseline}
    colour = alt.Color("kind:N", scale=alt.Scale(domain=list(kinds), range=list(kinds.values())), legend=None)
    bars = steps.mark_bar(height=16, yOffset=8, y2Offset=8, cornerRadiusEnd=2).encode(
        x=share_axis("before", digits), x2="after:Q", y=y, color=colour, tooltip=alt.Tooltip("label:N", title=" ")
    )
    # The names stand above their bars: beside them they would leave a phone no room for the bars.
    texts = steps.mark_text(align="left", baseline="bottom", dy=-2, color=colours.text, fontSize=13).encode(
        x=alt.value(2), y=y, text="label:N"
    )
    rule = alt.Chart(alt.NamedData(name="target")).mark_rule(color=colours.target, strokeDash=[7, 4], strokeWidth=2)
    layers = (bars, texts, rule.encode(x="share:Q")) if with_target else (bars, texts)
    chart = alt.layer(*layers).properties(height=48 * count + 30, width="container")
    return finished(chart, language, mode)
