"""Tables in words, for pages and hand-outs alike: what the channels bring, and the chart's figures by day."""

from __future__ import annotations

import pandas as pd

from ..model import Projection
from ..parameters import Language
from ..sharing.table import SHARES
from ..words import formats, say
from ..words.names import channel_name


def channel_table(projection: Projection, language: Language) -> tuple[list[str], list[tuple[str, ...]]]:
    """Head and rows of what each working channel brings, in persons, the last row their sum. Names are untrusted."""
    working = projection.working_channels

    def people(value: float) -> str:
        return formats.number(value, language)

    rows = [
        (
            channel_name(account.key, projection.scenario, language),
            people(account.events),
            people(account.credited),
            formats.number(account.credited / account.events, language, 1) if account.events else "",
            people(account.non_resident),
        )
        for account in working
    ]
    credited, outside = (sum(getattr(a, name) for a in working) for name in ("credited", "non_resident"))
    total = (say("projection.total", language), "", people(credited), "", people(outside))
    columns = ("channel", "events", "credited", "each", "outside")
    return [say(f"projection.column_{column}", language) for column in columns], [*rows, total]


def daily_table(frame: pd.DataFrame, language: Language) -> tuple[list[str], list[tuple[str, ...]]]:
    """Head and rows of the daily frame: dates, shares in percent, whole persons."""

    def written(column: str) -> list[str]:
        if column == "date":
            return [formats.date(day, language) for day in frame[column]]
        write = formats.percent if column in SHARES else formats.number
        return [write(value, language) for value in frame[column]]

    head = [say(f"projection.column_{column}", language) for column in frame.columns]
    return head, list(zip(*(written(column) for column in frame.columns), strict=True))
