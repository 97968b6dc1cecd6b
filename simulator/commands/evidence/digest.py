"""``digest TRACK``: how a tracked plan stands this week, as a text for a messenger."""

from __future__ import annotations

from argparse import Namespace

from ...evidence.tables.counts import FORM
from ...evidence.track.file import Track, read_track
from ...evidence.track.progress import follow
from ...narrative.dates.digest import Digest, digest_of
from ...parameters import LANGUAGES, Language
from ...planning.dates.standing import MEASURES
from ...sharing import LinkContent, decode
from ..arguments import Json, Parser, Verbs, print_json, print_repairs, repairs_as_json
from ..dates.milestones import as_json as milestone_as_json
from .tables import add_file, choices_of, problems_as_json, read

BEHIND = 3
"""The exit status of a plan that is behind."""


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser: Parser = verbs.add_parser("digest", help="a tracked plan this week, as a text for WhatsApp")
    add_file(parser, FORM, kinds="JSON or XLSX of a tracked plan")
    parser.add_argument("--lang", choices=LANGUAGES, help="the language; without it, the link's")
    parser.add_argument("--address", metavar="URL", help="where the app runs, so that the link can be pressed")
    parser.add_argument("--only-if-behind", action="store_true", help="print nothing while the plan is on track")
    parser.add_argument(
        "--behind",
        choices=MEASURES,
        default="line",
        help="below what the last count is behind: the plan's line, or its range of 80 of 100",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(answer=lambda call: _answer(parser, call))


def _answer(parser: Parser, call: Namespace) -> int:
    choices = choices_of(call)
    address = _address(parser, call.address)
    track = read(parser, call.file, call.lang or "id", lambda data, name: read_track(data, name, choices))
    content = decode(track.link)
    language: Language = call.lang or content.language
    found = digest_of(follow(content.scenario, track.counts), f"{address}{track.link}", language)
    behind = found.standing.is_behind(call.behind)
    if behind or not call.only_if_behind:
        if call.json:
            print_json(_as_json(track, found, behind, content, language))
        else:
            print(found.text)
            print_repairs(content.repairs, language, error=True)
    return BEHIND if behind else 0


def _address(parser: Parser, given: str | None) -> str:
    """What stands before the link's query. Leaves with 2 for what is no address."""
    if given is None:
        return ""
    if not given.startswith(("http://", "https://")) or not given.isprintable() or " " in given:
        parser.error(f"--address {given[:60]!r} is no address such as https://ikd.example.go.id/")
    return f"{given.partition('?')[0].partition('#')[0]}?"


def _as_json(track: Track, found: Digest, behind: bool, content: LinkContent, language: Language) -> Json:
    """Persons; chances as fractions of 1; dates ISO."""
    standing = found.standing
    last, change, final = standing.last, standing.change, standing.final
    return {
        "plan": track.link,
        "today": standing.today.isoformat(),
        "period": standing.period,
        "behind": behind,
        "last": None
        if last is None
        else {
            "date": last.count.date.isoformat(),
            "active": last.count.active,
            "expected": {"p10": last.low, "line": last.planned, "p90": last.high},
            "inside": last.inside,
        },
        "final": None if final is None else {"date": final.date.isoformat(), "active": final.active},
        "expected_today": None if standing.expected is None else milestone_as_json(standing.expected),
        "chance": standing.chance,
        "change": None
        if change is None
        else {"since": change.since.isoformat(), "gained": change.gained, "planned": change.planned},
        "advice": found.advice,
        "text": found.text,
        "problems": problems_as_json(track.problems, language),
        "repairs": repairs_as_json(content.repairs, language),
    }
