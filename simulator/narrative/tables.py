"""Tables in words, for pages and hand-outs alike: what the channels bring, and the chart's figures by day."""

from __future__ import annotations

import pandas as pd

from ..model import Projection
from ..parameters import Language
from ..sharing.table import SHARES
from ..words import formats, say
from ..words.names import channel_name
from .whole import LIMITS, channel_limits, channel_people


def channel_table(projection: Projection, language: Language) -> tuple[list[str], list[tuple[str, ...]]]:
    """Head and rows of what each working channel brings, in persons, the last row their sum. Names are untrusted."""
    shown = channel_people(projection)

    def people(value: float) -> str:
        return formats.number(value, language)

    rows = [
        (
            channel_name(row.key, projection.scenario, language),
            formats.shortest(row.events, language, 1),
            people(row.credited),
            formats.number(row.each, language, 1) if row.events else "",
            people(row.non_resident),
        )
        for row in shown
    ]
    credited, outside = (sum(getattr(row, name) for row in shown) for name in ("credited", "non_resident"))
    total = (say("projection.total", language), "", people(credited), "", people(outside))
    columns = ("channel", "events", "credited", "each", "outside")
    return [say(f"projection.column_{column}", language) for column in columns], [*rows, total]


def limits_table(projection: Projection, language: Language) -> tuple[list[str], list[tuple[str, ...]]]:
    """Head and rows of what each limit takes from a channel's plan, in persons; the last row their sum, where there
    are several. No rows where nothing is planned. Names are untrusted.
    """
    rows = channel_limits(projection)
    figures = [(row.planned, *(-row.taken[name] for name in LIMITS), row.credited) for row in rows]
    names = [channel_name(row.key, projection.scenario, language) for row in rows]
    if len(rows) > 1:
        figures.append(tuple(map(sum, zip(*figures, strict=True))))
        names.append(say("projection.total", language))
    body = [
        (
            name,
            formats.number(planned, language),
            *(formats.signed(x, language) for x in taken),
            formats.number(left, language),
        )
        for name, (planned, *taken, left) in zip(names, figures, strict=True)
    ]
    return [say(f"projection.column_{c}", language) for c in ("channel", "planned", *LIMITS, "credited")], body


def daily_table(frame: pd.DataFrame, language: Language) -> tuple[list[str], list[tuple[str, ...]]]:
    """Head and rows of the daily frame: dates, shares in percent, whole persons."""

    def written(column: str) -> list[str]:
        if column == "date":
            return [formats.date(day, language) for day in frame[column]]
        write = formats.percent if column in SHARES else formats.number
        return [write(value, language) for value in frame[column]]

    head = [say(f"projection.column_{column}", language) for column in frame.columns]
    return head, list(zip(*(written(column) for column in frame.columns), strict=True))
