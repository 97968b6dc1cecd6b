"""What a projection says, in paragraphs: problem, facts, analysis, conclusion, recommendation.

Every line has a rank: 1 stays, 2 gives way where a page has no room, 3 gives way first.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..evidence.experience import outside_view
from ..evidence.hindcast import check_hindcast
from ..model.accounts import RECORDING, ChannelAccount
from ..parameters import CHANNELS
from ..presets import OWN_CITY, KnownFigure
from ..words import formats, say
from ..words.names import channel_name, source_words
from . import summary
from .handout import Handout

FIGURES = 4
"""Published figures told at most, the latest ones."""
LOOK_BACK = dt.timedelta(days=400)
_CITY = ("as_of", "wajib_ktp", "recorded", "active")
_LIMITS = ("calendar", "audience", "capacity", "outages", "ceiling")
_COUNTER = next(channel.key for channel in CHANNELS if channel.counter)


@dataclass(frozen=True)
class Line:
    """A sentence or two. May hold text typed by people."""

    text: str
    rank: int = 1


def subject(h: Handout) -> str:
    """What the hand-out is about."""
    return say("telling.subject", h.language, target=summary.target_words(h.scenario, h.language), place=h.place)


def problem(h: Handout) -> list[Line]:
    """Will the target be met, and how many persons is that."""
    language, target = h.language, h.projection.target
    active, end = h.scenario.number("active"), formats.long_date(h.projection.days[-1], language)
    asked = say(
        "telling.problem",
        language,
        place=_sentence_start(h.place),
        target=summary.target_words(h.scenario, language),
        basis=_basis(h, target.basis),
        date=end,
        people=formats.number(target.people, language),
        as_of=formats.long_date(h.projection.days[0], language),
        active=formats.number(active, language),
    )
    missing = round(target.people) - round(active)
    if h.verdict.outlook == "met":
        rest = say("telling.problem_met", language, date=end)
    elif missing > 0:
        rest = say("telling.problem_missing", language, missing=formats.number(missing, language))
    else:
        rest = say("telling.problem_enough", language, date=end)
    return [Line(f"{asked} {rest}")]


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
        basis=_basis(h, p.target.basis),
        other=formats.percent(float(p.coverage[other].line[0]), language),
        other_basis=_basis(h, other),
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
        Line(summary.closing_sentence(h.projection, language)),
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
        # Of the figures as shown, so that who subtracts them finds the same.
        gain = (round(end.line * 1e4) - round(before.coverage_end.line * 1e4)) / 1e4
        points = formats.points(gain, language, 2)
        lines.append(Line(say("telling.from_start", language, share=share, points=points), 2))
    return lines


def takes(h: Handout) -> list[Line]:
    """The pace the target takes, beside the plan's and the fastest on record."""
    language = h.language
    label, figure, notes = h.cards[2]
    short = say("telling.shortfall", language, label=label, figure=figure, note=notes[0][0])
    lines = [Line(summary.pace_sentences(h.projection, h.verdict, language)), Line(short)]
    view = outside_view(h.scenario)
    if view.beyond:
        pace, fastest = (formats.points(one, language, 2, plus=False) for one in (view.pace, view.observed[0].pace))
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


def slipping(h: Handout) -> bool:
    """Whether a target met at the start is missed again at the end."""
    return h.verdict.outlook == "met" and h.projection.target.shortfall.line > 0


def conclusion(h: Handout) -> list[Line]:
    """The verdict, plain and polite where the target is out of reach."""
    language, pace = h.language, h.projection.pace
    lines = [Line(summary.outlook_sentence(h.scenario, h.verdict, language))]
    short = h.projection.target.shortfall.line
    if slipping(h):
        date, people = formats.long_date(h.projection.days[-1], language), formats.number(short, language)
        return [*lines, Line(say("telling.slipping", language, date=date, people=people))]
    if h.verdict.outlook == "open":
        chance = formats.chance(h.projection.target.probability, language)
        return [*lines, Line(say("telling.unsure", language, chance=chance))]
    if h.verdict.good:
        return [*lines, Line(say("telling.good", language))]
    if pace.needed > h.verdict.fastest_pace:
        times = _times(pace.needed / max(h.verdict.fastest_pace, 1e-9), h)
        lines.append(Line(say("telling.beyond_record", language, times=times)))
    elif pace.planned <= 0:
        lines.append(Line(say("telling.within_record_idle", language)))
    elif pace.needed > pace.planned:
        lines.append(Line(say("telling.within_record", language, times=_times(pace.needed / pace.planned, h))))
    lines.append(Line(summary.future_sentence(h.verdict, language)))
    return lines


def recommendation(h: Handout) -> list[Line]:
    """What to do: what would be possible instead, or how to keep what is there; then the next steps."""
    language = h.language
    end = formats.long_date(h.projection.days[-1], language)
    lines: list[Line] = []
    if h.verdict.good and h.projection.target.shortfall.line > 0:
        needed = summary.needed_words(h.projection.pace.needed, language)
        lines.append(Line(say("telling.raise_pace", language, needed=needed, date=end)))
    elif h.verdict.good:
        lines.append(Line(say("telling.keep_pace", language, date=end)))
    elif h.better is None:
        lines.append(Line(say("telling.no_more", language)))
    else:
        first = formats.day_month(h.projection.days[1], language)
        share = formats.percent(h.better.coverage_end, language)
        possible = say("projection.possible", language, date=first, share=share)
        lines.append(Line(f"{possible} {_changes(h)}"))
        wanted = summary.target_words(h.scenario, language)
        reached = h.better.coverage_end >= h.scenario.number("target")
        text = "telling.enough_better" if reached else "telling.interim"
        lines.append(Line(say(text, language, share=share, date=end, target=wanted)))
    rule = h.scenario[f"{_COUNTER}.rule"]
    kept = isinstance(rule, dt.date) and rule <= h.projection.days[-1]
    lines.append(Line(say("telling.rule_kept" if kept else "telling.rule", language)))
    outreach = [a for a in working(h) if a.key not in (_COUNTER, RECORDING) and a.events >= 1]
    if len(outreach) > 1:
        best = max(outreach, key=lambda a: a.credited / a.events)
        each = formats.number(best.credited / best.events, language, 1)
        name = channel_name(best.key, h.scenario, language)
        lines.append(Line(say("telling.best_channel", language, channel=name, each=each), 2))
    lines.append(Line(say("telling.log", language), 2))
    return lines


def texts(lines: list[Line], rank: int = 3) -> str:
    """The lines of at most this rank as one paragraph."""
    return " ".join(line.text for line in lines if line.rank <= rank)


def stamp(h: Handout) -> str:
    """Model version and date made."""
    return say("telling.stamp", h.language, model=h.model, date=formats.long_date(h.made, h.language))


def _changes(h: Handout) -> str:
    """What the possible plan changes: events a week by channel, and the counter rule."""
    assert h.better is not None
    language = h.language
    parts, said = [], []
    for key, value in h.better.changes.items():
        channel, _, name = key.partition(".")
        if isinstance(value, dt.date):
            said.append(say("telling.changes_rule", language, date=formats.date(value, language)))
        elif name == "events" and isinstance(value, int):
            now = formats.number(h.scenario.number(key), language)
            then = formats.number(value, language)
            parts.append(f"{channel_name(channel, h.scenario, language)} {now} \u2192 {then}")
    if parts:
        said.insert(0, say("telling.changes", language, parts=", ".join(parts)))
    return " ".join(said)


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


def _basis(h: Handout, basis: str) -> str:
    return say(f"telling.basis_{basis}", h.language)


def _sentence_start(text: str) -> str:
    return text[:1].upper() + text[1:]


def _times(ratio: float, h: Handout) -> str:
    return formats.number(ratio, h.language, 0 if ratio >= 10 else 1)
