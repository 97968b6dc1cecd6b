"""``track FILE``: a frozen plan and the counts since, from the file that the page gives."""

from __future__ import annotations

from argparse import Namespace

from ...evidence.tables.counts import FORM
from ...evidence.track.file import Track, read_track
from ...evidence.track.progress import Progress, follow
from ...parameters import Language
from ...planning.recovery import RecoveryOption, recovery_options
from ...sharing import LinkContent, decode
from ...words import formats, say
from ..arguments import Json, Parser, Verbs, columns, json_value, print_json, print_repairs, repairs_as_json
from .tables import add_file, choices_of, problems_as_json, read, read_as_json


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser: Parser = verbs.add_parser("track", help="a frozen plan beside what came")
    add_file(parser, FORM, kinds="JSON or XLSX of a tracked plan")
    parser.add_argument("--lang", choices=("id", "en"), default="id", help="language of refusals")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(answer=lambda call: _answer(parser, call))


def _answer(parser: Parser, call: Namespace) -> int:
    choices = choices_of(call)
    track = read(parser, call.file, call.lang, lambda data, name: read_track(data, name, choices))
    content = decode(track.link)
    found = follow(content.scenario, track.counts)
    back = _way_back(found)
    if call.json:
        print_json(_as_json(track, found, back, content))
        return 0
    print(_as_text(found, content.language))
    print_repairs(content.repairs, content.language)
    return 0


def _way_back(found: Progress) -> tuple[RecoveryOption, ...]:
    if found.renewed is None:
        return ()
    return recovery_options(found.renewed.scenario, float(found.plan.active.line[-1]))


def _as_json(track: Track, found: Progress, back: tuple[RecoveryOption, ...], content: LinkContent) -> Json:
    return {
        "plan": track.link,
        "counts": [
            {
                "date": one.count.date.isoformat(),
                "active": one.count.active,
                "expected": {"p10": one.low, "line": one.planned, "p90": one.high},
                "inside": one.inside,
            }
            for one in found.compared
        ],
        "chance": found.chance,
        "back_on_plan": [{"key": one.key, "from": json_value(one.start), "to": json_value(one.to)} for one in back],
        "chance_planned": found.plan.target.probability,
        "outside": [count.date.isoformat() for count in found.outside],
        "read": None if track.read is None else read_as_json(track.read),
        "problems": problems_as_json(track.problems, content.language),
        "repairs": repairs_as_json(content.repairs, content.language),
    }


def _as_text(found: Progress, language: Language) -> str:
    names = ("date", "track_planned", "track_range", "track_actual")
    rows = [tuple(say(f"evidence.{name}", language) for name in names)]
    for one in found.compared:
        planned, low, high, active = (
            formats.number(value, language) for value in (one.planned, one.low, one.high, one.count.active)
        )
        rows.append((formats.date(one.count.date, language), planned, f"{low} – {high}", active))
    return "\n".join([columns(rows), f"{say('answer.chance', language)}: {formats.chance(found.chance, language)}"])
