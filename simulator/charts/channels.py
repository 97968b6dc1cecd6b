"""What each channel brings: credited residents, and non-residents who are not credited."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

import altair as alt

from ..parameters import Language
from ..scenario import Scenario
from ..words import formats, say
from ..words.names import channel_name
from .base import Spec, filled, finished
from .palette import PALETTES, Mode

ROW_HEIGHT = 34


class ChannelBar(Protocol):
    """One channel's persons, as they are told."""

    @property
    def key(self) -> str:
        """The channel's, or recording's."""

    @property
    def credited(self) -> float:
        """Residents activated."""

    @property
    def non_resident(self) -> float:
        """Non-residents activated."""


def channel_chart(bars: Sequence[ChannelBar], scenario: Scenario, language: Language, mode: Mode) -> Spec:
    """Horizontal bars, a row a channel; ``scenario`` names the channels."""
    credited, outside = say("chart.credited", language), say("chart.not_credited", language)
    rows = []
    for bar in bars:
        name = channel_name(bar.key, scenario, language)
        for kind, people in ((credited, bar.credited), (outside, bar.non_resident)):
            rows.append(
                {
                    "channel": name,
                    "kind": kind,
                    "people": people,
                    "label": f"{name} · {kind}: {formats.number(people, language)}",
                }
            )
    return filled(_structure(language, mode, credited, outside, max(1, len(rows) // 2)), rows=rows)


def channel_words(bars: Sequence[ChannelBar], scenario: Scenario, language: Language) -> str:
    """The chart in words."""
    parts = [f"{channel_name(bar.key, scenario, language)} {formats.number(bar.credited, language)}" for bar in bars]
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
                # One below the other: side by side the second is cut off on a phone.
                legend=alt.Legend(columns=1),
            ),
            order=alt.Order("kind:N", sort="ascending" if credited < outside else "descending"),
            tooltip=alt.Tooltip("label:N", title=" "),
        )
        .properties(height=ROW_HEIGHT * rows + 80, width="container")
    )
    return finished(chart, language, mode)
