"""What a projection means for the reader, in paragraphs: the problem, the conclusion, what to do."""

from __future__ import annotations

import datetime as dt

from ..model.accounts import RECORDING
from ..parameters import CHANNELS
from ..words import formats, say
from ..words.names import channel_name
from . import sentences
from .briefing import Handout
from .facts import Line, basis, working

_COUNTER = next(channel.key for channel in CHANNELS if channel.counter)


def subject(h: Handout) -> str:
    """What the hand-out is about."""
    return say("telling.subject", h.language, target=sentences.target_words(h.scenario, h.language), place=h.place)


def problem(h: Handout) -> list[Line]:
    """Will the target be met, and how many persons is that."""
    language, target = h.language, h.projection.target
    active, end = h.scenario.number("active"), formats.long_date(h.projection.days[-1], language)
    asked = say(
        "telling.problem",
        language,
        place=_sentence_start(h.place),
        target=sentences.target_words(h.scenario, language),
        basis=basis(h, target.basis),
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


def slipping(h: Handout) -> bool:
    """Whether a target met at the start is missed again at the end."""
    return h.verdict.outlook == "met" and h.projection.target.shortfall.line > 0


def conclusion(h: Handout) -> list[Line]:
    """The verdict, plain and polite where the target is out of reach."""
    language, pace = h.language, h.projection.pace
    lines = [Line(sentences.outlook_sentence(h.scenario, h.verdict, language))]
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
    lines.append(Line(sentences.future_sentence(h.verdict, language)))
    return lines


def recommendation(h: Handout) -> list[Line]:
    """What to do: what would be possible instead, or how to keep what is there; then the next steps."""
    language = h.language
    end = formats.long_date(h.projection.days[-1], language)
    lines: list[Line] = []
    if h.verdict.good and h.projection.target.shortfall.line > 0:
        needed = sentences.needed_words(h.projection.pace.needed, language)
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
        wanted = sentences.target_words(h.scenario, language)
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


def _sentence_start(text: str) -> str:
    return text[:1].upper() + text[1:]


def _times(ratio: float, h: Handout) -> str:
    return formats.number(ratio, h.language, 0 if ratio >= 10 else 1)
