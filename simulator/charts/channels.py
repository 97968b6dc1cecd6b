"""What each channel brings: credited residents, and non-residents who are not credited."""

from __future__ import annotations

from functools import lru_cache

import altair as alt

from ..model import Projection
from ..parameters import Language
from ..words import formats, say
from ..words.names import channel_name
from .base import Spec, filled, finished
from .palette import PALETTES, Mode

ROW_HEIGHT = 34


def channel_chart(projection: Projection, language: Language, mode: Mode) -> Spec:
    """Horizontal bars, a row a channel that activates anybody."""
    credited, outside = say("chart.credited", language), say("chart.not_credited", language)
    rows = []
    for account in projection.working_channels:
        name = channel_name(account.key, projection.scenario, language)
        for kind, people in ((credited, account.credited), (outside, account.non_resident)):
            rows.append(
                {
                    "channel": name,
                    "kind": kind,
                    "people": people,
                    "label": f"{name} · {kind}: {formats.number(people, language)}",
                }
            )
    return filled(_structure(language, mode, credited, outside, max(1, len(rows) // 2)), rows=rows)


def channel_words(projection: Projection, language: Language) -> str:
    """The chart in words."""
    parts = [
        f"{channel_name(a.key, projection.scenario, language)} {formats.number(a.credited, language)}"
        for a in projection.working_channels
    ]
    return say("chart.channel_words", language, parts="; ".join(parts) or "0")


@lru_cache(maxsize=64)
def _structure(language: Language, mode: Mode, credited: str, outside: str, rows: int) -> Spec:
    colours = PALETTES[mode]
    names = alt.Axis(labelLimit=160, labelOverlap=False, grid=False, ticks=False)
    chart = (
        alt.Chart(alt.NamedData(name="rows"))
        .mark_bar(cornerRadiusEnd=2, height=18)
        .encode(
            y=alt.Y("channel:N", title=None, sort=None, axis=names),
            x=alt.X("people:Q", title=None, axis=alt.Axis(format=",.0f", tickCount=5)),
            color=alt.Color(
                "kind:N",
                scale=alt.Scale(domain=[credited, outside], range=[colours.plan, colours.outside]),
                legend=alt.Legend(),
            ),
            order=alt.Order("kind:N", sort="ascending" if credited < outside else "descending"),
            tooltip=alt.Tooltip("label:N", title=" "),
        )
        .properties(height=ROW_HEIGHT * rows + 62, width="container")
    )
    return finished(chart, language, mode)
