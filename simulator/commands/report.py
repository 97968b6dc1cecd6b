"""A projection as one JSON object and as a page of text, for the command line and for analysts."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from typing import Any

from ..model import Bands, Figure, Projection
from ..parameters import MODEL, Language, Value
from ..sharing.link import encode
from ..sharing.reader import Repair
from ..words import formats, say
from ..words.names import channel_name

Json = dict[str, Any]
BASES = ("wajib_ktp", "recorded")


def as_json(
    projection: Projection, repairs: Sequence[Repair] = (), language: Language = "id", daily: bool = False
) -> Json:
    """The object of ``python -m simulator project --json``: shares as fractions of 1, dates ISO."""
    scenario, target, last = projection.scenario, projection.target, len(projection.days) - 1
    shortfall = dataclasses.asdict(target.shortfall)
    result: Json = {
        "model": MODEL,
        "scenario": {key: _plain(value) for key, value in scenario.items()},
        "link": encode(scenario, language),
        "repairs": [
            {"key": r.key, "received": r.received, "used": r.used, "reason": r.reason(language)} for r in repairs
        ],
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
            "shortfall": {name: shortfall[name] for name in ("line", "p10", "p50", "p90")},
            "probability": target.probability,
            "probability_error": target.probability_error,
            "met_on": target.met_on.isoformat() if target.met_on else None,
        },
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


def _plain(value: Value) -> int | float | str | None:
    return value.isoformat() if isinstance(value, dt.date) else value


def _stocks(projection: Projection, day: int) -> Json:
    def figure(bands: Bands) -> Json:
        return dataclasses.asdict(bands.at(day))

    return {
        "wajib_ktp": figure(projection.wajib_ktp),
        "recorded": figure(projection.recorded),
        "active": figure(projection.active),
        "coverage": {basis: figure(projection.coverage[basis]) for basis in BASES},
    }


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
        (say("report.start", language, date=formats.date(days[0], language)),
         f"{people(scenario.number('active'))} = {share(float(projection.coverage[target.basis].line[0]))}"),
        (say("report.end", language, date=formats.date(days[-1], language)), share(end.line)),
        (say("report.range", language), span(end)),
        (say("report.target", language), f"{share(target.share)} = {people(target.people)}"),
        (say("report.chance", language), formats.chance(target.probability, language)),
        (say("report.shortfall", language), people(target.shortfall.line)),
        (say("report.needed", language),
         say("report.of", language, planned=formats.number(projection.pace.planned, language, 1),
             needed=formats.number(projection.pace.needed, language, 1), days=projection.service_days)),
    ]  # fmt: skip
    rows += [
        (channel_name(account.key, scenario, language), people(account.credited))
        for account in projection.working_channels
    ]
    width = max(len(label) for label, _ in rows) + 2
    return "\n".join(label.ljust(width) + value for label, value in rows)
