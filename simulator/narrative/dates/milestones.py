"""Milestones in words: their table, and what is expected by today."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ...model import Figure, Projection
from ...parameters import Language
from ...planning.dates.milestones import By, Milestone, expected_today, milestones
from ...words import formats, say
from ..sentences import basis_words

MOST: dict[By, float] = {"week": 13, "month": 13, "quarter": math.inf}
"""Milestones told together at most, by kind: more are told by the next one."""
MOST_IN_A_SENTENCE = 6


def milestones_table(
    found: Sequence[Milestone], projection: Projection, language: Language
) -> tuple[list[str], list[tuple[str, ...]]]:
    """Head and rows: date, active with the gain since the row before and the range, coverage with its range. The first
    gain is since the date of the figures; gains are of whole persons, and add up.
    """
    before = formats.settled(float(projection.active.line[0]), 0)
    rows: list[tuple[str, ...]] = []
    for one in found:
        active = formats.settled(one.active.line, 0)
        rows.append(
            (
                formats.date(one.date, language),
                formats.number(active, language),
                formats.signed(active - before, language),
                people_range(one.active, language),
                formats.percent(one.coverage.line, language),
                share_range(one.coverage, language),
            )
        )
        before = active
    columns = ("date", "active", "more", "people_range", "coverage", "share_range")
    of = basis_words(projection.target.basis, language)
    return [say(f"planning.milestones_{column}", language, basis=of) for column in columns], rows


def for_one_page(projection: Projection) -> tuple[Milestone, ...]:
    """The milestones that one slide holds: by week, month or quarter, the finest that fits."""
    return next(found for by, most in MOST.items() if len(found := milestones(projection, by)) <= most)


def milestones_sentence(projection: Projection, language: Language) -> str | None:
    """The line's persons at the end of each month, or of each quarter where there are many months; None where those are
    many too, or where the end alone is left.
    """
    kinds: tuple[By, ...] = ("month", "quarter")
    found = next((them for by in kinds if len(them := milestones(projection, by)) <= MOST_IN_A_SENTENCE), ())
    if len(found) < 2:
        return None
    parts = (f"{formats.date(one.date, language)} {formats.number(one.active.line, language)}" for one in found)
    return say("planning.milestones_told", language, parts="; ".join(parts))


def expected_sentence(projection: Projection, language: Language) -> str | None:
    """What the plan expects by today; None before its first day and after its end."""
    one = expected_today(projection)
    if one is None:
        return None
    return say(
        "planning.expected_today",
        language,
        **expected_fields(one, language),
        share=formats.percent(one.coverage.line, language),
        basis=basis_words(projection.target.basis, language),
    )


def expected_fields(one: Milestone, language: Language) -> dict[str, str]:
    """What a sentence says of a milestone: its date, persons and their range."""
    return {
        "date": formats.date(one.date, language),
        "people": formats.number(one.active.line, language),
        "low": formats.number(one.active.p10, language),
        "high": formats.number(one.active.p90, language),
    }


def people_range(figure: Figure, language: Language) -> str:
    """The persons between which 80 of 100 futures lie."""
    return f"{formats.number(figure.p10, language)}\u2060–\u2060{formats.number(figure.p90, language)}"


def share_range(figure: Figure, language: Language) -> str:
    """The shares between which 80 of 100 futures lie."""
    low, high = formats.number(figure.p10 * 100, language, 2), formats.percent(figure.p90, language)
    return f"{low}\u2060–\u2060{high}"
