"""The sentences and figures that say what a projection means, for pages and hand-outs alike."""

from __future__ import annotations

import math

from ..model import Projection
from ..parameters import REGISTRY, Language
from ..planning.outlook import Verdict, judge
from ..presets import BY_KEY
from ..scenario import Scenario
from ..words import formats, say
from ..words.names import channel_name


def differs(plan: Scenario, baseline: Scenario) -> bool:
    """Whether two scenarios differ in anything but names."""
    return any(REGISTRY[key].kind != "text" for key in plan.differences(baseline))


def comparable(plan: Scenario, baseline: Scenario) -> Scenario:
    """The starting plan with the plan's facts: other figures of a city are no gain of its plan."""
    edited = plan.differences(baseline)
    return baseline.replace({key: value for key, value in edited.items() if REGISTRY[key].role == "fact"})


def shown_gain(after: float, before: float) -> float:
    """The difference of two shares as shown, with two decimals of percent, so that who subtracts them finds
    the same.
    """
    shown, held = (round(formats.settled(share * 100, 2) * 100) for share in (after, before))
    return (shown - held) / 1e4


def place_name(scenario: Scenario, language: Language) -> str:
    """The city's name, or for an own city the scenario's name. Untrusted: show as text only."""
    return BY_KEY[scenario.preset].place or scenario.text("name") or say("projection.place_own", language)


def target_words(scenario: Scenario, language: Language) -> str:
    """The target share as written in sentences: no needless decimals."""
    share = scenario.number("target")
    return formats.percent(share, language, 0 if abs(share * 100 - round(share * 100)) < 1e-9 else 1)


def closing_sentence(projection: Projection, language: Language) -> str:
    """Where the plan ends."""
    scenario, end = projection.scenario, projection.days[-1]
    place = place_name(scenario, language)
    share = formats.percent(projection.coverage_end.line, language)
    if (end.month, end.day) == (12, 31):
        return say("projection.closing", language, place=place, year=end.year, share=share)
    return say("projection.reaching", language, place=place, date=formats.long_date(end, language), share=share)


def outlook_sentence(scenario: Scenario, verdict: Verdict, language: Language) -> str:
    """Whether the target is met."""
    return say(f"projection.{verdict.outlook}", language, target=target_words(scenario, language))


def verdict_sentence(projection: Projection, language: Language) -> str:
    """Both sentences, for a message."""
    outlook = outlook_sentence(projection.scenario, judge(projection), language)
    return f"{closing_sentence(projection, language)} {outlook}"


def pace_sentences(projection: Projection, verdict: Verdict, language: Language) -> str:
    """What the target takes a day, beside the plan and the fastest pace on record."""
    pace = projection.pace
    planned = formats.number(pace.planned, language, 0 if pace.planned >= 20 else 1)
    if pace.needed <= 0 or verdict.outlook == "met":
        return say("projection.pace_met", language, planned=planned)
    return say(
        "projection.pace",
        language,
        needed=needed_words(pace.needed, language),
        planned=planned,
        fastest=formats.number(verdict.fastest_pace, language),
    )


def needed_people(needed: float) -> float:
    """A requirement, rounded up: so many meet it."""
    digits = 0 if needed >= 20 else 1
    scale = 10.0**digits
    return math.ceil(needed * scale - 1e-9) / scale


def needed_words(needed: float, language: Language) -> str:
    """A requirement in words."""
    return formats.number(needed_people(needed), language, 0 if needed >= 20 else 1)


def future_sentence(verdict: Verdict, language: Language) -> str:
    """When the target would be met were the pace to go on."""
    if verdict.never:
        return say("projection.too_slow", language)
    if verdict.met_at_this_pace is None:
        return say("projection.far", language)
    return say("projection.at_this_pace", language, month=formats.month_year(verdict.met_at_this_pace, language))


def cards(
    projection: Projection, baseline: Projection, language: Language
) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """The four figures, each with what it is compared with."""
    changed = differs(projection.scenario, baseline.scenario)
    return [
        _coverage_card(projection, baseline, changed, language),
        _chance_card(projection, baseline, changed, language),
        _shortfall_card(projection, language),
        _pace_card(projection, language),
    ]


def _coverage_card(
    p: Projection, b: Projection, changed: bool, language: Language
) -> tuple[str, str, list[tuple[str, str]]]:
    end = p.coverage_end
    lines = [
        (
            say(
                "projection.card_range",
                language,
                low=formats.number(end.p10 * 100, language, 2),
                high=formats.percent(end.p90, language),
            ),
            "plain",
        )
    ]
    same_basis = p.target.basis == b.target.basis
    if changed and same_basis:
        gain = shown_gain(end.line, b.coverage_end.line)
        tone = "good" if gain > 0.00005 else "bad" if gain < -0.00005 else "plain"
        decimals = 1 if abs(gain) >= 0.0095 else 2
        lines.append(
            (say("projection.card_from_plan", language, points=formats.points(gain, language, decimals)), tone)
        )
    else:
        basis = say(f"projection.column_{p.target.basis}", language).lower().replace("ktp", "KTP")
        lines.append((say("projection.card_basis", language, basis=basis), "plain"))
    date = formats.date(p.days[-1], language)
    return say("projection.card_coverage", language, date=date), formats.percent(end.line, language), lines


def _chance_card(
    p: Projection, b: Projection, changed: bool, language: Language
) -> tuple[str, str, list[tuple[str, str]]]:
    lines = [(say("projection.card_error", language, draws=formats.number(p.draws, language)), "plain")]
    if changed:
        before = formats.chance(b.target.probability, language)
        lines.insert(0, (say("projection.card_chance_from", language, chance=before), "plain"))
    return say("projection.card_chance", language), formats.chance(p.target.probability, language, short=True), lines


def _shortfall_card(p: Projection, language: Language) -> tuple[str, str, list[tuple[str, str]]]:
    target = p.target
    missing = target.people - float(p.active.line[-1])
    key = "card_shortfall" if missing > 0 else "card_surplus"
    shift = round(target.people) - round(target.people_at_start)
    moved = "up" if shift > 0 else "down" if shift < 0 else "same"
    note = say(
        f"projection.card_target_{moved}",
        language,
        people=formats.number(target.people, language),
        more=formats.number(abs(shift), language),
    )
    figure = say("projection.card_people", language, people=formats.number(abs(missing), language))
    return say(f"projection.{key}", language, date=formats.day_month(p.days[-1], language)), figure, [(note, "plain")]


def _pace_card(p: Projection, language: Language) -> tuple[str, str, list[tuple[str, str]]]:
    pace = p.pace

    def written(people: float) -> str:
        return formats.number(people, language, 0 if people >= 20 else 1)

    planned = written(pace.planned)
    figure = say("projection.card_of", language, planned=planned, needed=needed_words(pace.needed, language))
    shown = round(pace.planned, 0 if pace.planned >= 20 else 1)
    more = needed_people(pace.needed) - shown if pace.needed > pace.planned else 0.0
    line = (
        (say("projection.card_more", language, more=written(more)), "bad")
        if more > 0
        else (say("projection.card_enough", language), "good")
    )
    days = say("projection.card_days", language, days=formats.number(pace.service_days, language))
    return say("projection.card_pace", language), figure, [line, (days, "plain")]


def channel_table(projection: Projection, language: Language) -> tuple[list[str], list[tuple[str, ...]]]:
    """Head and rows of what each working channel brings, the last row their sum. Names are untrusted."""
    working = [account for account in projection.channels if account.activated > 0]

    def people(value: float) -> str:
        return formats.number(value, language)

    rows = [
        (
            channel_name(account.key, projection.scenario, language),
            people(account.events),
            people(account.credited),
            formats.number(account.credited / account.events, language, 1) if account.events else "",
            people(account.non_resident),
        )
        for account in working
    ]
    credited, outside = (sum(getattr(a, name) for a in working) for name in ("credited", "non_resident"))
    total = (say("projection.total", language), "", people(credited), "", people(outside))
    columns = ("channel", "events", "credited", "each", "outside")
    return [say(f"projection.column_{column}", language) for column in columns], [*rows, total]
