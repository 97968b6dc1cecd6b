"""``calibrate FILE LINK``: what an office's log of events says of its channels."""

from __future__ import annotations

from argparse import Namespace

from ...evidence.calibrate import Calibration, Estimate, assumed_before, calibrate, residents_a_day
from ...evidence.tables.log import FORM, EventLog, read_log
from ...narrative.evidence.files import unknown_channels, what_was_read
from ...parameters import CHANNELS, REGISTRY, Language, full_label
from ...scenario import Scenario
from ...sharing import LinkContent
from ...sharing.link import encode
from ...words import formats, say
from ..arguments import (
    Json,
    Parser,
    Verbs,
    columns,
    json_value,
    opened,
    print_json,
    print_repairs,
    repairs_as_json,
)
from .tables import add_file, choices_of, problem_lines, problems_as_json, read, read_as_json


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser: Parser = verbs.add_parser("calibrate", help="what a log of events says of the channels")
    add_file(parser, FORM, channels=True)
    parser.add_argument("link", help="a share link, or its part after the question mark")
    parser.add_argument("--keep-outliers", action="store_true", help="count the events that stand out too")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(answer=lambda call: _answer(parser, call))


def _answer(parser: Parser, call: Namespace) -> int:
    content = opened(call)
    choices = choices_of(call)
    log = read(parser, call.file, content.language, lambda data, name: read_log(data, name, choices))
    if log.unknown:
        parser.error(unknown_channels(log.unknown, content.language))
    basis = assumed_before(content.scenario)
    found = calibrate(basis, log.events, call.keep_outliers)
    if call.json:
        print_json(_as_json(log, found, basis, content))
        return 0
    print(_as_text(log, found, content.language))
    print_repairs(content.repairs, content.language)
    return 0


def _as_json(log: EventLog, found: Calibration, basis: Scenario, content: LinkContent) -> Json:
    better = content.scenario.replace(found.changes)
    keys = [channel.key for channel in CHANNELS if any(event.channel == channel.key for event in log.events)]
    odd = [{"row": event.line, "channel": event.channel, "activations": event.activations} for event in found.outliers]
    return {
        "read": read_as_json(log.read),
        "problems": problems_as_json(log.problems, content.language),
        "channels": [_channel(key, log, found, basis) for key in keys],
        "changes": {key: json_value(value) for key, value in found.changes.items()},
        "link": encode(better, content.language),
        "outliers": odd,
        "names": [{"name": name, "channel": channel, "rows": rows} for name, channel, rows in log.names],
        "repairs": repairs_as_json(content.repairs, content.language),
    }


def _channel(key: str, log: EventLog, found: Calibration, basis: Scenario) -> Json:
    """One channel; at the counter ``turnout`` are the residents who come to activate on an opening day."""
    by_key = {one.key: one for one in found.estimates}
    estimates = {
        name: _range(by_key.get(f"{key}.{name}"))
        for name in ("turnout", "success", "nonresident", "voluntary", "mandatory", "clients")
    }
    if f"{key}.turnout" not in REGISTRY and (day := residents_a_day(basis, found, key)):
        estimates["turnout"] = dict(zip(("value", "low", "high"), day, strict=True))
    return {
        "key": key,
        "events": sum(event.channel == key for event in log.events),
        **estimates,
        "censored": found.censored.get(key, 0),
        "outliers": sum(event.channel == key for event in found.outliers),
    }


def _range(one: Estimate | None) -> Json | None:
    return None if one is None else {"value": one.value, "low": one.low, "high": one.high}


def _as_text(log: EventLog, found: Calibration, language: Language) -> str:
    lines = [what_was_read(log.read, language)]
    head = tuple(
        say(f"evidence.cal_{column}", language) for column in ("parameter", "before", "value", "range", "events")
    )
    rows = []
    for one in found.estimates:
        parameter = REGISTRY[one.key]
        shown = [formats.value(parameter, value, language, with_unit=False) for value in (one.before, one.value)]
        ends = " – ".join(formats.value(parameter, value, language, with_unit=False) for value in (one.low, one.high))
        rows.append((full_label(one.key).in_language(language), *shown, ends, formats.number(one.events, language)))
    lines.append(columns([head, *rows]))
    lines += problem_lines(log.problems, language)
    return "\n".join(lines)
