"""What a projection finds, in paragraphs: the facts it starts from, and the analysis.

Every line has a rank: 1 stays, 2 gives way where a page has no room, 3 gives way first.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..evidence.experience import outside_view
from ..evidence.hindcast import check_hindcast
from ..model.accounts import ChannelAccount
from ..presets import OWN_CITY, KnownFigure
from ..words import formats, say
from ..words.names import channel_name, source_words
from . import sentences
from .briefing import Handout

FIGURES = 4
"""Published figures told at most, the latest ones."""
LOOK_BACK = dt.timedelta(days=400)
_CITY = ("as_of", "wajib_ktp", "recorded", "active")
_LIMITS = ("calendar", "audience", "capacity", "outages", "ceiling")


@dataclass(frozen=True)
class Line:
    """A sentence or two. May hold text typed by people."""

    text: str
    rank: int = 1


def facts(h: Handout) -> list[list[Line]]:
    """The city's figures, where they come from, and what was published, a paragraph each."""
    language, p = h.language, h.projection
    other = "recorded" if p.target.basis == "wajib_ktp" else "wajib_ktp"
    active = h.scenario.number("active")
    wanted = p.target.people_at_start
    stocks = say(
        "telling.fact_stocks",
        language,
        date=formats.long_date(p.days[0], language),
        wajib=formats.number(h.scenario.number("wajib_ktp"), language),
        recorded=formats.number(h.scenario.number("recorded"), language),
        active=formats.number(active, language),
    )
    coverage = say(
        "telling.fact_coverage",
        language,
        share=formats.percent(float(p.coverage[p.target.basis].line[0]), language),
        basis=basis(h, p.target.basis),
        other=formats.percent(float(p.coverage[other].line[0]), language),
        other_basis=basis(h, other),
        achieved=formats.percent(active / wanted if wanted else 0.0, language),
    )
    time = say(
        "telling.fact_time_one" if p.service_days == 1 else "telling.fact_time",
        language,
        days=formats.number(p.service_days, language),
        date=formats.long_date(p.days[-1], language),
    )
    note = [Line(source_words(h.preset.note, language), 3)] if h.preset.key != OWN_CITY else []
    return [
        [Line(stocks), Line(coverage), *([Line(time, 2)] if working(h) else [])],
        [Line(origin(h)), *note],
        [*_published(h), *_checked(h)],
    ]


def origin(h: Handout) -> str:
    """Where the city's figures come from."""
    language, start = h.language, h.preset.scenario
    edited = any(h.scenario[key] != start[key] for key in _CITY)
    if h.preset.key == OWN_CITY:
        return say("telling.fact_own" if edited else "telling.fact_example", language)
    source = source_words(h.preset.source, language)
    return say("telling.fact_edited" if edited else "telling.fact_source", language, source=source)


def ends(h: Handout) -> list[Line]:
    """Where the plan ends, how sure that is, and how it compares with the plan started from."""
    language, end = h.language, h.projection.coverage_end
    lines = [
        Line(sentences.closing_sentence(h.projection, language)),
        Line(
            say(
                "telling.range",
                language,
                low=formats.percent(end.p10, language),
                high=formats.percent(end.p90, language),
            )
        ),
        Line(say("telling.chance", language, chance=formats.chance(h.projection.target.probability, language))),
    ]
    before = h.compared
    if before is not None and before.target.basis == h.projection.target.basis:
        share = formats.percent(before.coverage_end.line, language)
        gain = sentences.shown_gain(end.line, before.coverage_end.line)
        points = formats.points(gain, language, 2)
        lines.append(Line(say("telling.from_start", language, share=share, points=points), 2))
    return lines


def takes(h: Handout) -> list[Line]:
    """The pace the target takes, beside the plan's and the fastest on record."""
    language = h.language
    label, figure, notes = h.cards[2]
    short = say("telling.shortfall", language, label=label, figure=figure, note=notes[0][0])
    lines = [Line(sentences.pace_sentences(h.projection, h.verdict, language)), Line(short)]
    view = outside_view(h.scenario)
    if view.beyond:
        pace, fastest = (formats.pace(one, language) for one in (view.pace, view.observed[0].pace))
        lines.append(Line(say("evidence.outside_flag", language, pace=pace, fastest=fastest)))
    else:
        count = len(view.observed)
        lines.append(Line(say("telling.slower", language, slower=round(view.slower * count), count=count), 3))
    return lines


def working(h: Handout) -> list[ChannelAccount]:
    """The channels that activate anybody."""
    return [account for account in h.projection.channels if account.activated > 0]


def brought(h: Handout) -> list[Line]:
    """What each channel brings."""
    language, accounts = h.language, working(h)
    if not accounts:
        return [Line(say("projection.no_activity", language))]
    parts = "; ".join(
        f"{channel_name(a.key, h.scenario, language)} {formats.number(a.credited, language)}"
        for a in sorted(accounts, key=lambda a: -a.credited)
    )
    date = formats.long_date(h.projection.days[-1], language)
    total = formats.number(sum(a.credited for a in accounts), language)
    lines = [Line(say("telling.channels", language, date=date, total=total, parts=parts))]
    outside = sum(a.non_resident for a in accounts)
    if outside >= 0.5:
        lines.append(Line(say("telling.outsiders", language, outside=formats.number(outside, language)), 2))
    return lines


def limited(h: Handout) -> list[Line]:
    """What limits the plan, and what growth does to the target."""
    language, flows, target = h.language, h.projection.flows, h.projection.target
    lines = []
    taken = {name: sum(getattr(row, name) for row in h.projection.losses if row.planned > 0) for name in _LIMITS}
    worst = max(taken, key=lambda name: taken[name])
    if taken[worst] >= 1:
        limit = say(f"projection.column_{worst}", language).lower()
        people = formats.number(taken[worst], language)
        lines.append(Line(say("projection.limit_main", language, limit=limit, people=people), 2))
    growth = say(
        "projection.growth_text",
        language,
        date=formats.long_date(h.projection.days[-1], language),
        entrants=formats.number(flows.entrants, language),
        leavers=formats.number(flows.leavers, language),
        wajib=formats.number(float(h.projection.wajib_ktp.line[-1]), language),
        shift=formats.signed(target.people - target.people_at_start, language),
        active_leavers=formats.number(flows.active_leavers, language),
    )
    lines.append(Line(growth, 2))
    if flows.lapsed >= 0.5:
        lines.append(Line(say("projection.lapsed_text", language, lapsed=formats.number(flows.lapsed, language)), 2))
    return lines


def analysis(h: Handout) -> list[list[Line]]:
    """Where the plan ends, what the target takes, what the channels bring, what limits them: a paragraph each."""
    return [ends(h), takes(h), brought(h), limited(h)]


def texts(lines: list[Line], rank: int = 3) -> str:
    """The lines of at most this rank as one paragraph."""
    return " ".join(line.text for line in lines if line.rank <= rank)


def basis(h: Handout, key: str) -> str:
    """What coverage is a share of, as sentences name it."""
    return say(f"telling.basis_{key}", h.language)


def _checked(h: Handout) -> list[Line]:
    """How well the city's own plan repeats what happened; only of the plan as built in."""
    language = h.language
    checked = check_hindcast(h.preset) if h.scenario == h.preset.scenario else None
    if checked is None:
        return []
    told = say(
        "projection.check_back",
        language,
        start=formats.date(checked.start, language),
        start_active=formats.number(checked.start_active, language),
        modelled=formats.number(checked.modelled, language),
        end=formats.date(checked.end, language),
        published=formats.number(checked.published, language),
    )
    return [Line(told, 3)]


def _published(h: Handout) -> list[Line]:
    """The latest published figures of the place, those after the plan's date among them."""
    first, last = h.projection.days[0] - LOOK_BACK, h.projection.days[-1]
    known = [figure for figure in h.preset.figures if first <= figure.date <= last][-FIGURES:]
    if not known:
        return []
    return [Line(say("telling.fact_published", h.language, parts="; ".join(_one_figure(h, f) for f in known)), 2)]


def _one_figure(h: Handout, figure: KnownFigure) -> str:
    host = (urlsplit(figure.url).hostname or figure.source).removeprefix("www.")
    share, date = formats.percent(figure.coverage, h.language), formats.date(figure.date, h.language)
    return say("telling.fact_published_one", h.language, share=share, date=date, source=host)
