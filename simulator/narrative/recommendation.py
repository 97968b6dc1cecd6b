"""What a projection means for the reader, in paragraphs: the problem, the conclusion, what to do."""

from __future__ import annotations

import datetime as dt

from ..model.calendar import change_from_tomorrow
from ..parameters import CHANNELS
from ..planning.evaluate import chance_of
from ..words import formats, say
from . import sentences
from .facts import RankedText
from .period import is_over, no_advice_sentence, plan_from_sentence
from .planning import change_words, next_event_sentence, rule_sentence
from .situation import Situation
from .whole import missing_people

_COUNTER = next(channel.key for channel in CHANNELS if channel.counter)


def subject(s: Situation) -> str:
    """What the hand-out is about."""
    return say("narrative.subject", s.language, target=sentences.target_words(s.scenario, s.language), place=s.place)


def problem(s: Situation) -> list[RankedText]:
    """Will the target be met, and how many persons is that."""
    language, target = s.language, s.projection.target
    active, end = s.scenario.number("active"), formats.long_date(s.projection.days[-1], language)
    asked = say(
        "narrative.problem_was" if is_over(s.scenario) else "narrative.problem",
        language,
        place=formats.sentence_start(s.place),
        target=sentences.target_words(s.scenario, language),
        basis=sentences.basis_words(target.basis, language),
        date=end,
        people=formats.number(target.people, language),
        as_of=formats.long_date(s.projection.days[0], language),
        active=formats.number(active, language),
    )
    missing = formats.settled(target.people, 0) - active
    if is_over(s.scenario):
        rest = say("narrative.problem_over", language)
    elif s.verdict.outlook == "met":
        rest = say("narrative.problem_met", language, date=end)
    elif missing > 0:
        rest = say("narrative.problem_missing", language, missing=formats.number(missing, language))
    else:
        rest = say("narrative.problem_enough", language, date=end)
    return [RankedText(f"{asked} {rest}")]


def conclusion(s: Situation) -> list[RankedText]:
    """The verdict, plain and polite where the target is out of reach."""
    language, pace = s.language, s.projection.pace
    lines = [RankedText(sentences.outlook_sentence(s.scenario, s.verdict, language))]
    held = plan_from_sentence(s.scenario, s.baseline.scenario, language)
    if held is not None:
        lines.append(RankedText(held))
    if is_over(s.scenario):
        return lines
    if s.slipping:
        date = formats.long_date(s.projection.days[-1], language)
        people = formats.number(max(1.0, missing_people(s.projection)), language)
        return [*lines, RankedText(say("narrative.slipping", language, date=date, people=people))]
    if s.verdict.outlook == "open":
        return [*lines, RankedText(say("narrative.unsure", language))]
    if s.verdict.good:
        return [*lines, RankedText(say("narrative.good", language))]
    if pace.needed > s.verdict.fastest_pace:
        times = _times(pace.needed / max(s.verdict.fastest_pace, 1e-9), s)
        lines.append(RankedText(say("narrative.beyond_record", language, times=times)))
    elif pace.planned <= 0:
        lines.append(RankedText(say("narrative.within_record_idle", language)))
    elif pace.needed > pace.planned:
        lines.append(RankedText(say("narrative.within_record", language, times=_times(pace.needed / pace.planned, s))))
    lines.append(RankedText(sentences.future_sentence(s.verdict, language)))
    return lines


def recommendation(s: Situation) -> list[RankedText]:
    """What to do: what would be possible instead, or how to keep what is there; then the next steps. Nothing where
    nothing can begin any more.
    """
    language = s.language
    end = formats.long_date(s.projection.days[-1], language)
    closed = no_advice_sentence(s.scenario, language)
    if closed is not None:
        return [RankedText(closed)]
    lines: list[RankedText] = []
    if s.verdict.good and s.projection.target.shortfall.line > 0:
        needed = sentences.needed_words(s.projection.pace.needed, language)
        lines.append(RankedText(say("narrative.raise_pace", language, needed=needed, date=end)))
    elif s.verdict.good:
        lines.append(RankedText(say("narrative.keep_pace", language, date=end)))
    elif s.better is None:
        lines.append(RankedText(say("narrative.no_more", language)))
    else:
        share = formats.percent(s.better.coverage_end, language)
        possible = sentences.possible_sentence(s.projection, s.better, language)
        lines.append(RankedText(f"{possible} {_changes(s)}"))
        wanted = sentences.target_words(s.scenario, language)
        reached = s.better.coverage_end >= s.scenario.number("target")
        if reached:
            chance = formats.chance(chance_of(change_from_tomorrow(s.scenario, s.better.changes)), language)
            lines.append(RankedText(say("narrative.enough_better", language, target=wanted, chance=chance)))
        else:
            lines.append(RankedText(say("narrative.interim", language, share=share, date=end, target=wanted)))
    rule = s.scenario[f"{_COUNTER}.rule"]
    kept = isinstance(rule, dt.date) and rule <= s.projection.days[-1]
    lines.append(RankedText(rule_sentence(kept, language)))
    next_event = next_event_sentence(s.scenario, language)
    if next_event:
        lines.append(RankedText(next_event, 2))
    lines.append(RankedText(say("narrative.log", language), 2))
    return lines


def _changes(s: Situation) -> str:
    """What the possible plan changes, by what each change alone brings."""
    assert s.better is not None
    language = s.language
    parts = (change_words(s.scenario, change, language) for change in s.better.ranked)
    return say("narrative.changes", language, parts="; ".join(parts))


def _times(ratio: float, s: Situation) -> str:
    return formats.number(ratio, s.language, 0 if ratio >= 10 else 1)
