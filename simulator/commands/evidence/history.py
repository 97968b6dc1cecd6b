"""``history FILE LINK``: dated counts beside the plan that ran then."""

from __future__ import annotations

from argparse import Namespace

from ...evidence.history import ObservedPace, factor_changes, observed_pace
from ...evidence.pace.stretches import DAYS_A_MONTH
from ...evidence.tables.counts import FORM, Counts, read_counts
from ...narrative.evidence.files import what_was_read
from ...narrative.sentences import comparable
from ...parameters import Language
from ...sharing import LinkContent, decode
from ...sharing.link import encode
from ...words import formats, say
from ..arguments import Json, Parser, Verbs, opened, print_json, print_repairs, repairs_as_json
from .tables import add_file, choices_of, problem_lines, problems_as_json, read, read_as_json


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser: Parser = verbs.add_parser("history", help="dated counts beside the plan that ran then")
    add_file(parser, FORM)
    parser.add_argument("link", help="a share link, or its part after the question mark")
    parser.add_argument("--ran", metavar="LINK", help="the plan that ran then, if not the link's starting plan")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(answer=lambda call: _answer(parser, call))


def _answer(parser: Parser, call: Namespace) -> int:
    content = opened(call)
    choices = choices_of(call)
    counts = read(parser, call.file, content.language, lambda data, name: read_counts(data, name, choices))
    ran = comparable(content.scenario, content.baseline if call.ran is None else decode(call.ran).scenario)
    pace = observed_pace(ran, counts.rows) if len(counts.rows) > 1 else None
    changes = factor_changes(content.scenario, ran, pace.factor.value) if pace and pace.factor else {}
    link = encode(content.scenario.replace(changes), content.language)
    if call.json:
        print_json(_as_json(counts, pace, link, content))
        return 0
    print(_as_text(counts, pace, link, content.language))
    print_repairs(content.repairs, content.language)
    return 0


def _as_json(counts: Counts, pace: ObservedPace | None, link: str, content: LinkContent) -> Json:
    factor = pace.factor if pace else None
    points = pace.points_a_month if pace else None
    if pace and points is None:
        # Without a register in the file the plan's is taken, at both ends.
        points = pace.a_day * DAYS_A_MONTH / content.scenario.number("wajib_ktp")
    return {
        "read": read_as_json(counts.read),
        "problems": problems_as_json(counts.problems, content.language),
        "pace": {
            "points_a_month": points,
            "gain": pace.gain if pace else None,
            "a_day": pace.a_day if pace else None,
            "modelled": pace.modelled if pace else None,
        },
        "factor": {name: getattr(factor, name) if factor else None for name in ("value", "low", "high")},
        "link": link,
        "falls": [{"row": fall.line, "date": fall.date.isoformat()} for fall in counts.falls],
        "repairs": repairs_as_json(content.repairs, content.language),
    }


def _as_text(counts: Counts, pace: ObservedPace | None, link: str, language: Language) -> str:
    lines = [what_was_read(counts.read, language)]
    lines += problem_lines(counts.problems, language)
    if pace is None:
        return "\n".join([*lines, say("evidence.history_two", language)])
    dates = {"start": formats.date(pace.start.date, language), "end": formats.date(pace.end.date, language)}
    gain, daily = formats.signed(pace.gain, language), formats.number(pace.a_day, language, 1)
    lines.append(say("evidence.history_pace", language, gain=gain, daily=daily, **dates))
    if pace.factor is None:
        return "\n".join([*lines, say("evidence.history_no_factor", language)])
    figures = {name: formats.shortest(getattr(pace.factor, name), language, 2) for name in ("value", "low", "high")}
    return "\n".join([*lines, say("evidence.history_factor_alone", language, **figures), link])
