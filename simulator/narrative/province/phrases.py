"""What page, brief and slides of a province say alike of its cities."""

from __future__ import annotations

from collections.abc import Sequence

from ...cities.batch.outcome import CityOutcome
from ...cities.province import ProvinceProjection
from ...cities.scorecard import ScoreRow, counted
from ...parameters import Language
from ...words import formats, say


def verdict(whole: ProvinceProjection, language: Language) -> str:
    """The province's own line on the end date, with its target and chance."""
    return say(
        "cities.verdict",
        language,
        count=whole.cities,
        share=formats.percent(whole.coverage.at(-1).line, language),
        date=formats.date(whole.days[-1], language),
        target=formats.plain_percent(whole.target, language),
        chance=formats.chance(whole.chance, language),
    )


def sum_range(whole: ProvinceProjection, language: Language) -> str:
    """The range of the end date, and how many persons."""
    return say(
        "cities.sum_range",
        language,
        **_ends_of(whole, language),
        active=formats.number(whole.active.at(-1).line, language),
        base=formats.number(float(whole.base[-1]), language),
        missing=formats.number(whole.shortfall, language),
    )


def chart_words(whole: ProvinceProjection, language: Language) -> str:
    """The chart of the province's line and fan in words."""
    return say(
        "cities.words_sum",
        language,
        **_ends_of(whole, language),
        count=whole.cities,
        now=formats.percent(whole.coverage.at(0).line, language),
        start=formats.date(whole.days[0], language),
        share=formats.percent(whole.coverage.at(-1).line, language),
        end=formats.date(whole.days[-1], language),
        target=formats.plain_percent(whole.target, language),
    )


def _ends_of(whole: ProvinceProjection, language: Language) -> dict[str, str]:
    end = whole.coverage.at(-1)
    return {"low": formats.percent(end.p10, language), "high": formats.percent(end.p90, language)}


def of_people(share: float, part: float, whole: float, language: Language) -> str:
    """A share, a fraction of 1, with the persons it is of."""
    people = {"part": formats.number(part, language), "whole": formats.number(whole, language)}
    return say("cities.of_people", language, share=formats.percent(share, language), **people)


def now_and_end(found: CityOutcome, language: Language) -> tuple[str, str]:
    """Coverage on the date of the figures and on the end date, each with its persons."""
    base = found.active_end / found.coverage_end if found.active_end and found.coverage_end else 0.0
    return (
        of_people(found.coverage or 0.0, found.active or 0.0, found.wajib_ktp or 0.0, language),
        of_people(found.coverage_end or 0.0, found.active_end or 0.0, base, language),
    )


def statuses_counted(rows: Sequence[ScoreRow], language: Language) -> str:
    """How many cities have each status, those of no city left out."""
    return ", ".join(
        say("cities.count_of", language, count=count, status=say(f"cities.status_{status}", language))
        for status, count in counted(rows).items()
    )
