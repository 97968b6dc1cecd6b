"""The sentences that say what a projection means, for pages and hand-outs alike."""

from __future__ import annotations

import math

from ..evidence.experience import OutsideView
from ..evidence.hindcast import HindcastCheck
from ..model import Projection, newest
from ..model.cache import projected
from ..model.calendar import first_start
from ..parameters import REGISTRY, Language
from ..planning.outlook import BROUGHT, LARGELY, Possible, Verdict, judge, untried_share
from ..presets import BY_KEY, OWN_CITY
from ..presets.places import is_official, known_name
from ..scenario import Scenario
from ..sharing import in_newest_model
from ..words import formats, say
from .official import printed_share
from .period import is_over
from .whole import LIMITS, channel_limits, movement, target_shift


def differs(plan: Scenario, baseline: Scenario) -> bool:
    """Whether two scenarios differ in anything but names."""
    return plan.ran != baseline.ran or any(REGISTRY[key].kind != "text" for key in plan.differences(baseline))


def comparable(plan: Scenario, baseline: Scenario) -> Scenario:
    """The starting plan with the plan's facts: other figures of a city are no gain of its plan."""
    edited = plan.differences(baseline)
    return baseline.replace({key: value for key, value in edited.items() if REGISTRY[key].role == "fact"})


def older_model_sentence(scenario: Scenario, language: Language) -> str | None:
    """The figure as it was and as the newest version has it; None for a plan of the newest."""
    if scenario.model == newest().number:
        return None
    then, now = (printed_share(projected(one), language) for one in (scenario, in_newest_model(scenario)))
    return say(
        "narrative.older_model",
        language,
        then=scenario.model,
        now=newest().number,
        was=then,
        figure=now,
    )


def place_name(scenario: Scenario, language: Language) -> str:
    """The city's name as it was given, else by its code or its preset. Untrusted: show as text only.

    Before links had ``city`` an own city went by its scenario's name: one that is a place's is still read so.
    """
    named = scenario.text("city") or known_name(scenario.text("code")) or BY_KEY[scenario.preset].place
    if not named and is_official(scenario.text("name")):
        named = scenario.text("name")
    return named or say("projection.place_own", language)


def city_label(scenario: Scenario, language: Language) -> str:
    """The city in a legend: a built-in one's label, with its date; else its name. Untrusted: show as text only."""
    preset = BY_KEY[scenario.preset]
    own = preset.key == OWN_CITY or scenario.text("city") not in ("", preset.place)
    return place_name(scenario, language) if own else preset.label.in_language(language)


def target_words(scenario: Scenario, language: Language) -> str:
    """The target share as written in sentences: no needless decimals."""
    return formats.plain_percent(scenario.number("target"), language)


def basis_words(basis: str, language: Language) -> str:
    """What coverage is a share of, as sentences name it."""
    return say(f"narrative.basis_{basis}", language)


def closing_sentence(projection: Projection, language: Language) -> str:
    """Where the plan ends, or ended."""
    scenario, end = projection.scenario, projection.days[-1]
    place = place_name(scenario, language)
    share = printed_share(projection, language)
    if (end.month, end.day) == (12, 31):
        key = "projection.closed" if is_over(scenario) else "projection.closing"
        return say(key, language, place=place, year=end.year, share=share)
    key = "projection.reached" if is_over(scenario) else "projection.reaching"
    return say(key, language, place=place, date=formats.long_date(end, language), share=share)


def outlook_sentence(scenario: Scenario, verdict: Verdict, language: Language) -> str:
    """Whether the target is met, or was, always with its chance."""
    tense = "was_" if is_over(scenario) else ""
    chance = formats.chance(verdict.chance, language, short=True)
    return say(f"projection.{tense}{verdict.outlook}", language, target=target_words(scenario, language), chance=chance)


def verdict_sentence(projection: Projection, language: Language) -> str:
    """Both sentences, for a message."""
    outlook = outlook_sentence(projection.scenario, judge(projection), language)
    return f"{closing_sentence(projection, language)} {outlook}"


def pace_sentences(projection: Projection, verdict: Verdict, language: Language) -> str:
    """What the target takes a day, beside the plan and the fastest pace on record."""
    pace = projection.pace
    planned, over = pace_words(pace.planned, language), is_over(projection.scenario)
    if pace.needed <= 0 or verdict.outlook == "met":
        return say("projection.pace_was_met" if over else "projection.pace_met", language, planned=planned)
    return say(
        "projection.pace_was" if over else "projection.pace",
        language,
        needed=needed_words(pace.needed, language),
        planned=planned,
        fastest=formats.number(verdict.fastest_pace, language),
    )


def needed_people(needed: float) -> float:
    """A requirement in persons, rounded up: so many meet it."""
    digits = pace_decimals(needed)
    scale = 10.0**digits
    return math.ceil(needed * scale - 1e-9) / scale


def needed_words(needed: float, language: Language) -> str:
    """A requirement in persons, in words."""
    return formats.number(needed_people(needed), language, pace_decimals(needed))


def pace_words(pace: float, language: Language) -> str:
    """Persons per service day as written: whole from 20 on."""
    return formats.number(pace, language, pace_decimals(pace))


def pace_decimals(pace: float) -> int:
    """Decimals of persons per service day: none from 20 on, else one."""
    return 0 if pace >= 20 else 1


def future_sentence(verdict: Verdict, language: Language) -> str:
    """When the target would be met were the pace to go on."""
    if verdict.never:
        return say("projection.too_slow", language)
    if verdict.met_at_this_pace is None:
        return say("projection.far", language)
    return say("projection.at_this_pace", language, month=formats.month_year(verdict.met_at_this_pace, language))


def possible_sentence(projection: Projection, possible: Possible, language: Language) -> str:
    """What would still be possible from the first day on which anything may begin."""
    date = formats.day_month(first_start(projection.scenario), language)
    share = formats.percent(possible.coverage_end, language)
    return say("projection.possible", language, date=date, share=share)


def beyond_experience_sentence(view: OutsideView, language: Language) -> str:
    """That the plan gains more a month than any place did."""
    pace, fastest = (formats.pace(one, language) for one in (view.pace, view.observed[0].pace))
    return say("evidence.outside_flag", language, pace=pace, fastest=fastest)


def untried_sentence(scenario: Scenario, language: Language) -> str | None:
    """What became of other plans, beside one whose gain rests largely on what was never tried; else None."""
    share = untried_share(scenario)
    if share < LARGELY:
        return None
    return say(
        "projection.untried",
        language,
        share=formats.percent(share, language, 0),
        brought=formats.number(BROUGHT, language, 1),
    )


def main_limit_sentence(projection: Projection, language: Language) -> str | None:
    """Which limit took most of what the channels planned; None where that is less than one person."""
    rows = channel_limits(projection)
    taken = {name: sum(row.taken[name] for row in rows) for name in LIMITS}
    worst = max(taken, key=lambda name: taken[name])
    if taken[worst] < 1:
        return None
    limit = say(f"projection.column_{worst}", language).lower()
    return say("projection.limit_main", language, limit=limit, people=formats.number(taken[worst], language))


def growth_sentences(projection: Projection, language: Language) -> list[str]:
    """What growth of the wajib KTP does to the target, and how many active lapsed, where anybody did."""
    moved = movement(projection)

    def people(value: float) -> str:
        return formats.number(value, language)

    growth = say(
        "projection.growth_text",
        language,
        date=formats.long_date(projection.days[-1], language),
        entrants=people(moved.entrants),
        leavers=people(moved.leavers),
        wajib=people(float(projection.wajib_ktp.line[-1])),
        shift=formats.signed(target_shift(projection), language),
        active_leavers=people(moved.active_leavers),
    )
    if moved.lapsed < 1:
        return [growth]
    return [growth, say("projection.lapsed_text", language, lapsed=people(moved.lapsed))]


def hindcast_sentence(check: HindcastCheck, language: Language) -> str:
    """How well a city's own plan, begun at an earlier figure, leads to the next one."""
    return say(
        "projection.check_back" if check.counted else "projection.check_back_derived",
        language,
        start=formats.date(check.start, language),
        start_active=formats.number(check.start_active, language),
        modelled=formats.number(check.modelled, language),
        end=formats.date(check.end, language),
        published=formats.number(check.published, language),
    )
