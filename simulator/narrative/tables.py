"""Tables in words, for pages and hand-outs alike: what the channels bring, targets, year-ends, the chart by day."""

from __future__ import annotations

import pandas as pd

from ..model import Projection
from ..parameters import Language
from ..sharing.table import SHARES
from ..words import formats, say
from ..words.names import channel_name
from .official import target_name, told_year_ends
from .whole import LIMITS, channel_limits, channel_people, missing_people


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


def targets_table(projection: Projection, language: Language) -> tuple[list[str], list[tuple[str, ...]]]:
    """Head and rows of every target on the end date: its share, persons, shortfall of the line, chance."""
    rows: list[tuple[str, ...]] = [
        (
            say(
                "official.share_of",
                language,
                name=target_name(name, language),
                share=formats.plain_percent(target.share, language),
                basis=say(f"narrative.basis_{target.basis}", language),
            ),
            formats.number(target.people, language),
            formats.number(max(0.0, missing_people(projection, target=target)), language),
            formats.chance(target.probability, language, short=True),
        )
        for name, target in projection.targets.items()
    ]
    return [say(f"official.column_{column}", language) for column in ("whose", "people", "shortfall", "chance")], rows


def year_ends_table(projection: Projection, language: Language) -> tuple[list[str], list[tuple[str, ...]]]:
    """Head and rows of every year-end: coverage with its range, active and target in persons, the target's chance."""
    basis = projection.target.basis
    rows: list[tuple[str, ...]] = [
        (
            formats.date(one.date, language),
            formats.percent(one.coverage[basis].line, language),
            formats.chance(one.probability, language, short=True),
            f"{formats.number(one.coverage[basis].p10 * 100, language, 2)}\u2060–\u2060"
            f"{formats.percent(one.coverage[basis].p90, language)}",
            formats.number(one.active.line, language),
            formats.number(one.people, language),
        )
        for one in told_year_ends(projection)
    ]
    columns = ("year_end", "coverage", "chance", "range", "active", "wanted")
    of = say(f"narrative.basis_{basis}", language)
    return [say(f"official.column_{column}", language, basis=of) for column in columns], rows


def daily_table(frame: pd.DataFrame, language: Language) -> tuple[list[str], list[tuple[str, ...]]]:
    """Head and rows of the daily frame: dates, shares in percent, whole persons."""

    def written(column: str) -> list[str]:
        if column == "date":
            return [formats.date(day, language) for day in frame[column]]
        write = formats.percent if column in SHARES else formats.number
        return [write(value, language) for value in frame[column]]

    head = [say(f"projection.column_{column}", language) for column in frame.columns]
    return head, list(zip(*(written(column) for column in frame.columns), strict=True))
