"""The digest: how a tracked plan stands this week, as a text for a messenger."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ...evidence.track.progress import Progress
from ...parameters import Language, clean_text
from ...planning.dates.milestones import expected_today
from ...planning.dates.standing import Standing, standing_of
from ...words import formats, say
from ..planning import change_words
from ..recommendation import recommendation
from ..sentences import place_name, possible_sentence, target_words
from ..situation import Situation
from .milestones import expected_fields, expected_sentence

LONGEST = 699
"""Characters of a text at most; a messenger folds longer ones."""
LONGEST_PLACE = 60
_ROOM_FOR_ADVICE = 160
"""Characters kept for what to do, before the link has the rest."""
OLD = 7
"""Days without a count after which it is said."""


@dataclass(frozen=True)
class Digest:
    """The text, and what it was made from. ``advice`` is what to do, whole; empty where nothing can be begun, or where
    the forecast could not be renewed. Names in the text are untrusted: show as text only.
    """

    standing: Standing
    advice: str
    text: str


def digest_of(found: Progress, link: str, language: Language) -> Digest:
    """The digest of a followed plan, with the link as it is to be written: a whole address, or a query."""
    standing, end = standing_of(found), found.plan.days[-1]
    place = formats.shortened(" ".join(clean_text(place_name(found.plan.scenario, language)).split()), LONGEST_PLACE)
    head = [say("evidence.digest_title", language, date=formats.date(standing.today, language)), place]
    if standing.period == "past":
        return Digest(standing, "", _fitted([*head, *_over(found, standing, language)], [], link, language))
    now = found.renewed or (found.plan if standing.last is None else None)
    advices = _advices(Situation(now, now, now.scenario, language)) if now is not None else []
    facts = [*head, *_counted(found, standing, language)]
    if standing.expected is not None:
        facts.append(say("evidence.digest_expected", language, **expected_fields(standing.expected, language)))
    if found.trouble:
        facts.append(say("evidence.digest_trouble", language))
    elif standing.chance is not None:
        key = "digest_chance" if found.renewed is not None else "digest_chance_planned"
        facts.append(
            say(
                f"evidence.{key}",
                language,
                target=target_words(found.plan.scenario, language),
                date=formats.date(end, language),
                chance=formats.chance(standing.chance, language),
                before=formats.chance(found.plan.target.probability, language),
            )
        )
    return Digest(standing, advices[0] if advices else "", _fitted(facts, advices, link, language))


def expected_beside_last(found: Progress, language: Language) -> str | None:
    """What is expected by today beside the last count, or alone before there is one; None outside the plan's days."""
    one = expected_today(found.plan)
    if one is None or not found.compared:
        return expected_sentence(found.plan, language)
    last = found.compared[-1].count
    return say(
        "planning.expected_and_last",
        language,
        **expected_fields(one, language),
        active=formats.number(last.active, language),
        last=formats.date(last.date, language),
    )


def _counted(found: Progress, standing: Standing, language: Language) -> list[str]:
    """The last count beside the plan, and what came since last week."""
    last = standing.last
    if last is None:
        start = formats.date(found.plan.days[0], language)
        return [say(f"evidence.digest_{'starts' if standing.period == 'ahead' else 'none'}", language, date=start)]
    active, date = formats.number(last.count.active, language), formats.date(last.count.date, language)
    counted = [say("evidence.digest_last", language, date=date, active=active)]
    gap = last.count.active - round(last.planned)
    key = "behind" if gap < 0 else "ahead" if gap else "as_planned"
    planned, more = formats.number(round(last.planned), language), formats.number(abs(gap), language)
    counted.append(say(f"evidence.digest_{key}", language, planned=planned, more=more))
    if standing.doubt is not None:
        counted.append(say("evidence.digest_doubt", language))
    if standing.days_without > OLD:
        counted.append(say("evidence.digest_old", language, days=standing.days_without))
    lines = [" ".join(counted)]
    if (change := standing.change) is not None:
        lines.append(
            say(
                "evidence.digest_change",
                language,
                date=formats.date(change.since, language),
                gained=formats.signed(change.gained, language),
                planned=formats.signed(change.planned, language),
            )
        )
    return lines


def _over(found: Progress, standing: Standing, language: Language) -> list[str]:
    """What is left to say once the period is over: nothing is expected, forecast or advised any more."""
    ended = say(
        "evidence.digest_over",
        language,
        date=formats.date(found.plan.days[-1], language),
        planned=formats.number(float(found.plan.active.line[-1]), language),
        target=formats.number(found.plan.target.people, language),
    )
    if standing.final is None:
        told = [say("evidence.digest_no_final", language)]
        if standing.last is not None:
            told.insert(0, _count_words("digest_last", standing.last.count.date, standing.last.count.active, language))
        return [ended, *told]
    return [ended, _count_words("digest_final", standing.final.date, standing.final.active, language)]


def _count_words(key: str, date: dt.date, active: int, language: Language) -> str:
    fields = {"date": formats.date(date, language), "active": formats.number(active, language)}
    return say(f"evidence.{key}", language, **fields)


def _advices(s: Situation) -> list[str]:
    """The one recommendation, whole and then in fewer words."""
    told = [recommendation(s)[0].text]
    if not s.verdict.good and s.better is not None:
        possible = possible_sentence(s.projection, s.better, s.language)
        for most in (3, 1):
            parts = "; ".join(change_words(s.scenario, change, s.language) for change in s.better.ranked[:most])
            told.append(f"{possible} {say('evidence.digest_most', s.language, parts=parts)}")
        told.append(possible)
    return told


def _fitted(facts: list[str], advices: list[str], link: str, language: Language) -> str:
    """Facts, advice and link within :data:`LONGEST`: a link that leaves no room is named, of the advice the fullest
    wording that fits is taken.
    """
    linked = say("evidence.digest_link", language, link=link)
    used = sum(len(line) + 1 for line in facts)
    if used + len(linked) + (_ROOM_FOR_ADVICE if advices else 0) > LONGEST:
        linked = say("evidence.digest_long_link", language)
    room = LONGEST - used - len(linked) - 1
    told = [say("evidence.digest_do", language, advice=advice) for advice in advices]
    best = next((line for line in told if len(line) <= room), None)
    if best is None and told:
        best = formats.shortened(min(told, key=len), room)
    return "\n".join([*facts, *([best] if best else []), linked])
