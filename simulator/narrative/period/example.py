"""What a built-in city is: an example of its day, with what is known of the time after."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ...parameters import Language
from ...presets import BY_KEY, Preset, figure_after, figures_of, to_this_year
from ...scenario import Scenario
from ...words import formats, say
from ...words.names import source_words

_COUNTED = ("as_of", "wajib_ktp", "recorded", "active")


@dataclass(frozen=True)
class Source:
    """Where a figure was published; ``url`` empty where no page is known."""

    title: str
    url: str


@dataclass(frozen=True)
class ExampleNote:
    """Sentences in order, and the sources of the figures they name."""

    text: str
    sources: tuple[Source, ...]


def example_note(plan: Scenario, today: dt.date, language: Language) -> ExampleNote | None:
    """What to know of a built-in city's figures, and what came after them; None for a city of one's own."""
    preset = BY_KEY[plan.preset]
    if not preset.place:
        return None
    rolled = to_this_year(plan, preset.place, today)
    texts, sources = [], []
    if _as_published(plan, preset, today):
        kind = "visit.historical" if plan.day("end") < today else "visit.published"
        texts.append(say(kind, language, date=formats.date(plan.day("as_of"), language)))
        sources.append(_source(preset, plan.day("as_of"), language))
    else:
        texts.append(say("visit.changed", language, place=preset.place))
    figure = figure_after(preset.place, plan.day("as_of"))
    if figure is None or figure.active is None or figure.date > today:
        texts.append(say("visit.after_none", language))
    else:
        date, active = formats.date(figure.date, language), formats.number(figure.active, language)
        texts.append(say("visit.after", language, date=date, active=active))
        sources.append(_source(preset, figure.date, language))
    if rolled is None:
        texts.append(say("visit.too_old", language, year=today.year))
    return ExampleNote(" ".join(texts), tuple(sources))


def _as_published(plan: Scenario, preset: Preset, today: dt.date) -> bool:
    """Whether the starting figures are those that were published: the city's own, or its newest."""
    start = preset.scenario
    newest = to_this_year(start, preset.place, today) or start
    return any(all(plan[key] == there[key] for key in _COUNTED) for there in (start, newest))


def _source(preset: Preset, date: dt.date, language: Language) -> Source:
    """The source of the city's figure of a date, in few words where the city has them."""
    known = next((figure for figure in reversed(figures_of(preset.place)) if figure.date == date), None)
    if date == preset.scenario["as_of"]:
        title = source_words(preset.source, language)
    elif preset.outcome is not None and date == preset.outcome.date:
        title = preset.outcome.source.in_language(language)
    else:
        title = known.source if known else ""
    return Source(title, known.url if known else "")
