"""The tornado: how far each entry alone moves the result."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import altair as alt

from ...parameters import Language
from ..base import Spec, filled, finished, share_axis, tick_digits
from ..palette import PALETTES, Mode


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
    return filled(
        _tornado(language, mode, names, tick_digits([base, *(row["to"] for row in data)])),
        rows=data,
        base=[{"at": base}],
    )


@lru_cache(maxsize=32)
def _tornado(language: Language, mode: Mode, names: tuple[str, ...], digits: int) -> Spec:
    colours = PALETTES[mode]
    bars = (
        alt.Chart(alt.NamedData(name="rows"))
        .mark_bar(height=16)
        .encode(
            x=share_axis("from", digits),
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
