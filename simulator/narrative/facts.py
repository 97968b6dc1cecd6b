"""What a projection finds, in paragraphs: the facts it starts from, and the analysis."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..evidence.experience import outside_view
from ..evidence.hindcast import check_hindcast
from ..model import start_of
from ..presets import OWN_CITY, KnownFigure
from ..words import formats, say
from ..words.names import channel_name, source_words
from . import sentences
from .city.own_pace import own_pace_sentences
from .official import further_targets_sentence, printed_sentence, year_ends_sentence
from .situation import Situation
from .whole import channel_people, movement, shown_gain

FIGURES = 4
"""Published figures told at most, the latest ones."""
LOOK_BACK = dt.timedelta(days=400)
_CITY = ("as_of", "wajib_ktp", "recorded", "active")


@dataclass(frozen=True)
class RankedText:
    """A sentence or two. May hold text typed by people."""

    text: str
    rank: int = 1
    """1 stays, 2 gives way where a page has no room, 3 gives way first."""


def starting_facts(s: Situation) -> list[list[RankedText]]:
    """The city's figures, where they come from, and what was published, a paragraph each."""
    language, p = s.language, s.projection
    other = "recorded" if p.target.basis == "wajib_ktp" else "wajib_ktp"
    active = s.scenario.number("active")
    wanted = p.target.people_at_start
    stocks = say(
        "narrative.fact_stocks",
        language,
        date=formats.long_date(p.days[0], language),
        wajib=formats.number(s.scenario.number("wajib_ktp"), language),
        recorded=formats.number(s.scenario.number("recorded"), language),
        active=formats.number(active, language),
    )
    coverage = say(
        "narrative.fact_coverage",
        language,
        share=formats.percent(float(p.coverage[p.target.basis].line[0]), language),
        basis=sentences.basis_words(p.target.basis, language),
        other=formats.percent(float(p.coverage[other].line[0]), language),
        other_basis=sentences.basis_words(other, language),
        achieved=formats.percent(active / wanted if wanted else 0.0, language),
    )
    time = say(
        "narrative.fact_time_one" if p.service_days == 1 else "narrative.fact_time",
        language,
        days=formats.number(p.service_days, language),
        date=formats.long_date(p.days[-1], language),
    )
    if s.preset.key != OWN_CITY:
        note = [RankedText(source_words(s.preset.note, language), 3)]
    else:
        note = [RankedText(text, 2) for text in own_pace_sentences(s.scenario, language)] if _edited(s) else []
    return [
        [RankedText(stocks), RankedText(coverage), *([RankedText(time, 2)] if p.working_channels else [])],
        [RankedText(source_of_the_facts(s)), *note],
        [*_published(s), *_checked(s)],
    ]


def source_of_the_facts(s: Situation) -> str:
    """Where the city's figures come from."""
    language, edited = s.language, _edited(s)
    if s.preset.key == OWN_CITY:
        return say("narrative.fact_own" if edited else "narrative.fact_example", language)
    source = source_words(s.preset.source, language)
    return say("narrative.fact_edited" if edited else "narrative.fact_source", language, source=source)


def _edited(s: Situation) -> bool:
    """Whether any of the city's figures is another than those it starts from."""
    start = start_of(s.scenario)
    return any(s.scenario[key] != start[key] for key in _CITY)


def where_the_plan_ends(s: Situation) -> list[RankedText]:
    """Where the plan ends, how sure that is, and how it compares with the plan started from."""
    language, end = s.language, s.projection.coverage_end
    low, high = (formats.percent(share, language) for share in (end.p10, end.p90))
    lines = [
        RankedText(sentences.closing_sentence(s.projection, language)),
        RankedText(say("narrative.range", language, low=low, high=high)),
        RankedText(say("narrative.chance", language, chance=formats.chance(s.projection.target.probability, language))),
    ]
    printed = printed_sentence(s.projection, language)
    if printed:
        lines.insert(1, RankedText(printed))
    lines += [RankedText(text, 2) for text in (further_targets_sentence(s.projection, language),) if text]
    lines += [RankedText(text, 2) for text in (year_ends_sentence(s.projection, language),) if text]
    untried = sentences.untried_sentence(s.scenario, language)
    if untried:
        lines.append(RankedText(untried))
    before = s.compared
    if before is not None and before.target.basis == s.projection.target.basis:
        share = formats.percent(before.coverage_end.line, language)
        gain = shown_gain(end.line, before.coverage_end.line)
        points = formats.points(gain, language, 2)
        lines.append(RankedText(say("narrative.from_start", language, share=share, points=points), 2))
    return lines


def what_the_target_takes(s: Situation) -> list[RankedText]:
    """The pace the target takes, beside the plan's and the fastest on record."""
    language = s.language
    label, figure, notes = s.cards[2]
    short = say("narrative.shortfall", language, label=label, figure=figure, note=notes[0].text)
    lines = [RankedText(sentences.pace_sentences(s.projection, s.verdict, language)), RankedText(short)]
    view = outside_view(s.scenario)
    if view.beyond:
        lines.append(RankedText(sentences.beyond_experience_sentence(view, language)))
    else:
        count = len(view.observed)
        lines.append(RankedText(say("narrative.slower", language, slower=round(view.slower * count), count=count), 3))
    return lines


def what_the_channels_bring(s: Situation) -> list[RankedText]:
    """What each channel brings."""
    language, shown = s.language, channel_people(s.projection)
    if not shown:
        return [RankedText(say("projection.no_activity", language))]
    parts = "; ".join(
        f"{channel_name(a.key, s.scenario, language)} {formats.number(a.credited, language)}"
        for a in sorted(shown, key=lambda a: -a.credited)
    )
    date = formats.long_date(s.projection.days[-1], language)
    total = formats.number(movement(s.projection).activated, language)
    lines = [RankedText(say("narrative.channels", language, date=date, total=total, parts=parts))]
    outside = sum(a.non_resident for a in shown)
    if outside >= 1:
        lines.append(RankedText(say("narrative.outsiders", language, outside=formats.number(outside, language)), 2))
    return lines


def what_limits_the_plan(s: Situation) -> list[RankedText]:
    """What limits the plan, and what growth does to the target."""
    limit = sentences.main_limit_sentence(s.projection, s.language)
    growth = sentences.growth_sentences(s.projection, s.language)
    return [RankedText(text, 2) for text in (limit, *growth) if text]


def analysis(s: Situation) -> list[list[RankedText]]:
    """Where the plan ends, what the target takes, what the channels bring, what limits them: a paragraph each."""
    return [where_the_plan_ends(s), what_the_target_takes(s), what_the_channels_bring(s), what_limits_the_plan(s)]


def as_paragraph(texts: list[RankedText]) -> str:
    """All of the texts, whatever their rank, as one."""
    return " ".join(one.text for one in texts)


def _checked(s: Situation) -> list[RankedText]:
    """How well the city's own plan repeats what happened; only of the plan as built in."""
    checked = check_hindcast(s.preset) if s.scenario == start_of(s.scenario) else None
    if checked is None:
        return []
    return [RankedText(sentences.hindcast_sentence(checked, s.language), 3)]


def _published(s: Situation) -> list[RankedText]:
    """The latest published figures of the place, those after the plan's date among them."""
    first, last = s.projection.days[0] - LOOK_BACK, s.projection.days[-1]
    known = [figure for figure in s.preset.figures if first <= figure.date <= last][-FIGURES:]
    if not known:
        return []
    parts = "; ".join(_one_figure(s, figure) for figure in known)
    return [RankedText(say("narrative.fact_published", s.language, parts=parts), 2)]


def _one_figure(s: Situation, figure: KnownFigure) -> str:
    host = (urlsplit(figure.url).hostname or figure.source).removeprefix("www.")
    share, date = formats.percent(figure.coverage, s.language), formats.date(figure.date, s.language)
    return say("narrative.fact_published_one", s.language, share=share, date=date, source=host)
