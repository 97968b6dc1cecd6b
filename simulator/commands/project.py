"""``project LINK``: where the scenario of a link ends."""

from __future__ import annotations

import dataclasses
import datetime as dt
from argparse import Namespace
from collections.abc import Sequence

from ..model import BASES, OWN, Bands, Figure, Projection, Target, project
from ..model.calendar import period_of, today_in
from ..narrative.official import target_name, told_year_ends
from ..narrative.period import plan_from_sentence
from ..narrative.sentences import needed_words, older_model_sentence, pace_words
from ..narrative.whole import channel_people, missing_people
from ..parameters import Language
from ..sharing import Repair, encode
from ..words import formats, say
from ..words.names import channel_name
from .arguments import (
    Json,
    Parser,
    Verbs,
    columns,
    json_value,
    opened,
    print_json,
    print_repairs,
    repairs_as_json,
    verb,
)


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser = verb(verbs, "project", "project the scenario of a link", _answer)
    parser.add_argument("--daily", action="store_true", help="with --json, every day's figures")


def _answer(parser: Parser, call: Namespace) -> int:
    if call.daily and not call.json:
        parser.error("--daily goes with --json")
    if call.json:
        print_json(answer_as_json(parser, call))
        return 0
    content = opened(call)
    result = project(content.scenario, call.draws, call.seed)
    print(as_text(result, content.language))
    if held := plan_from_sentence(content.scenario, content.baseline, content.language):
        print(f"\n{held}")
    if older := older_model_sentence(content.scenario, content.language):
        print(f"\n{older}")
    print_repairs(content.repairs, content.language)
    return 0


def answer_as_json(parser: Parser, call: Namespace) -> Json:
    """What ``--json`` prints, and the server's API answers."""
    content = opened(call)
    result = project(content.scenario, call.draws, call.seed, daily=call.daily)
    return as_json(result, content.repairs, content.language, call.daily)


def as_json(
    projection: Projection, repairs: Sequence[Repair] = (), language: Language = "id", daily: bool = False
) -> Json:
    """The object of ``python -m simulator project --json``: shares as fractions of 1, dates ISO."""
    scenario, target, last = projection.scenario, projection.target, len(projection.days) - 1
    result: Json = {
        "model": scenario.model,
        "scenario": {key: json_value(value) for key, value in scenario.items()},
        "link": encode(scenario, language),
        "repairs": repairs_as_json(repairs, language),
        "today": today_in(scenario).isoformat(),
        "period": period_of(scenario),
        "horizon": {
            "start": projection.days[0].isoformat(),
            "end": projection.days[-1].isoformat(),
            "days": last,
            "service_days": projection.service_days,
        },
        "draws": projection.draws,
        "seed": projection.seed,
        "start": {
            "wajib_ktp": scenario["wajib_ktp"],
            "recorded": scenario["recorded"],
            "active": scenario["active"],
            "coverage": {basis: float(projection.coverage[basis].line[0]) for basis in BASES},
            "target_people": target.people_at_start,
            "target_achievement": scenario.number("active") / target.people_at_start
            if target.people_at_start
            else None,
        },
        "end": _stocks(projection, -1),
        "target": {
            "share": target.share,
            "basis": target.basis,
            "people": target.people,
            "shortfall": _short(target),
            "probability": target.probability,
            "probability_error": target.probability_error,
            "met_on": target.met_on.isoformat() if target.met_on else None,
            "denominator": scenario["denominator"],
            "register": target.register.isoformat() if target.register else None,
            "base": float(projection.base[-1]),
        },
        "targets": [
            {
                "name": name,
                "share": one.share,
                "basis": one.basis,
                "people": one.people,
                "probability": one.probability,
                "shortfall": _short(one),
                "met_on": one.met_on.isoformat() if one.met_on else None,
            }
            for name, one in projection.targets.items()
        ],
        "year_ends": [
            {
                "date": one.date.isoformat(),
                "active": dataclasses.asdict(one.active),
                "coverage": {basis: dataclasses.asdict(figure) for basis, figure in one.coverage.items()},
                "people": one.people,
                "probability": one.probability,
            }
            for one in projection.year_ends
        ],
        "pace": {
            "needed_per_service_day": projection.pace.needed,
            "planned_per_service_day": projection.pace.planned,
        },
        "channels": [dataclasses.asdict(account) for account in projection.channels],
        "limits": [dataclasses.asdict(losses) for losses in projection.losses],
        "flows": dataclasses.asdict(projection.flows),
    }
    if daily:
        result["daily"] = [{"date": day.isoformat(), **_stocks(projection, t)} for t, day in enumerate(projection.days)]
    return result


def _short(target: Target) -> Json:
    found = dataclasses.asdict(target.shortfall)
    return {name: found[name] for name in ("line", "p10", "p50", "p90")}


def _stocks(projection: Projection, day: int) -> Json:
    def figure(bands: Bands) -> Json:
        return dataclasses.asdict(bands.at(day))

    return {
        "wajib_ktp": figure(projection.wajib_ktp),
        "recorded": figure(projection.recorded),
        "active": figure(projection.active),
        "coverage": {basis: figure(projection.coverage[basis]) for basis in BASES},
    }


def _denominator(projection: Projection, register: dt.date, language: Language) -> tuple[str, str]:
    base = formats.number(float(projection.base[-1]), language)
    words = say("official.report_register", language, date=formats.date(register, language), base=base)
    return say("official.report", language), words


def _further(projection: Projection, language: Language) -> list[tuple[str, str]]:
    """A line for every further target, and for every year-end where there are several."""
    rows = [
        (
            target_name(name, language),
            f"{formats.plain_percent(one.share, language)} = {formats.number(one.people, language)}; "
            f"{say('report.chance', language).lower()}: {formats.chance(one.probability, language)}",
        )
        for name, one in projection.targets.items()
        if name != OWN
    ]
    if len(told := told_year_ends(projection)) > 1:
        for one in told:
            end = formats.percent(one.coverage[projection.target.basis].line, language)
            when = formats.date(one.date, language)
            rows.append((say("report.end", language, date=when), f"{end}; {formats.chance(one.probability, language)}"))
    return rows


def as_text(projection: Projection, language: Language) -> str:
    """A readable summary of a dozen lines."""
    scenario, target = projection.scenario, projection.target
    end, days = projection.coverage_end, projection.days

    def share(value: float) -> str:
        return formats.percent(value, language)

    def people(value: float) -> str:
        return formats.number(value, language)

    def span(figure: Figure) -> str:
        return f"{share(figure.p10)} - {share(figure.p90)}"

    rows: list[tuple[str, str]] = [
        (
            say("report.start", language, date=formats.date(days[0], language)),
            f"{people(scenario.number('active'))} = {share(float(projection.coverage[target.basis].line[0]))}",
        ),
        (say("report.end", language, date=formats.date(days[-1], language)), share(end.line)),
        (say("report.range", language), span(end)),
        (say("report.target", language), f"{share(target.share)} = {people(target.people)}"),
        *([] if target.register is None else [_denominator(projection, target.register, language)]),
        (say("report.chance", language), formats.chance(target.probability, language)),
        *_further(projection, language),
        (say("report.shortfall", language), people(max(0.0, missing_people(projection)))),
        (
            say("report.needed", language),
            say(
                "report.of",
                language,
                planned=pace_words(projection.pace.planned, language),
                needed=needed_words(projection.pace.needed, language),
                days=projection.service_days,
            ),
        ),
    ]
    rows += [
        (channel_name(shown.key, scenario, language), people(shown.credited)) for shown in channel_people(projection)
    ]
    return columns(rows)
