"""``export LINK --to FILE``: a hand-out of the scenario of a link, its kind told by the file's ending."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from ..handouts import prepare_handout
from ..handouts.kinds import KINDS, HandoutKind
from ..handouts.office import Office
from ..handouts.offline_levers import OfflineLevers, work_out
from ..model.calendar import today_in
from ..parameters import LANGUAGES, Language
from ..planning.lever_grid.grid import MOST_LEVERS, helpful_levers, movable_levers
from ..planning.levers import LeverError
from ..sharing import LinkContent, decode
from ..sharing.link import encode
from .arguments import Parser, Verbs, print_repairs
from .office import add_office, office_of

NO_LEVERS = "none"
_BY_ENDING = {kind.ending: kind for kind in KINDS}


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser: Parser = verbs.add_parser("export", help="a brief, slides, a workbook, pictures, data or a snapshot")
    parser.add_argument("link", help="a share link, or its part after the question mark")
    names = ", ".join(kind.file for kind in KINDS)
    parser.add_argument("--to", required=True, metavar="FILE", help=f"where to write it: {names}, or a path so ending")
    parser.add_argument("--lang", choices=LANGUAGES, help="the language; without it, the link's")
    add_office(parser)
    parser.add_argument(
        "--levers",
        metavar="KEYS",
        help=f"up to {MOST_LEVERS} levers that move in the snapshot itself, by comma, or none; without it, the most "
        "helpful ones",
    )
    parser.set_defaults(answer=lambda call: _answer(parser, call))


def _answer(parser: Parser, call: Namespace) -> int:
    path = Path(call.to)
    kind = _BY_ENDING.get(path.suffix.removeprefix(".").lower())
    if kind is None:
        endings = ", ".join(f".{ending}" for ending in _BY_ENDING)
        parser.error(f"{path.name[:60]!r} ends like no file that can be made; the endings are {endings}")
    content = decode(call.link)
    language: Language = call.lang or content.language
    office = office_of(parser, call, kind, language)
    levers = _levers(parser, call, kind, content, language)
    made = made_of(kind, call.link, content, language, office, levers)
    try:
        path.write_bytes(made)
    except OSError as wrong:
        parser.error(f"cannot write {str(path)[:80]!r}: {wrong.strerror}")
    print_repairs(content.repairs, language, error=True)
    print(path, file=sys.stdout)
    return 0


def _levers(
    parser: Parser, call: Namespace, kind: HandoutKind, content: LinkContent, language: Language
) -> OfflineLevers | None:
    """The levers asked for, worked out, with a count of what is done where somebody watches."""
    plan = content.scenario
    if kind.what != "snapshot":
        if call.levers is not None:
            parser.error("--levers is for .html files")
        return None
    if call.levers == NO_LEVERS:
        return None
    keys = helpful_levers(plan) if call.levers is None else tuple(call.levers.split(","))
    if not keys:  # nothing in the plan can be moved any more
        return None

    def progress(done: int, total: int) -> None:
        print(f"\r{done}/{total}", end="\n" if done == total else "", file=sys.stderr, flush=True)

    try:
        return work_out(plan, content.baseline, language, keys, progress if sys.stderr.isatty() else None)
    except LeverError as wrong:
        known = ", ".join(movable_levers(plan))
        parser.error(f"{wrong.key[:40]!r} is no lever of this plan, or given twice; its levers are {known}")
    except ValueError as wrong:
        parser.error(str(wrong))


def made_of(
    kind: HandoutKind,
    link: str,
    content: LinkContent,
    language: Language,
    office: Office | None = None,
    levers: OfflineLevers | None = None,
) -> bytes:
    """The hand-out's file; ``content`` is what ``link`` says."""
    plan, today, axis = content.scenario, today_in(content.scenario), content.workspace.axis
    address = _address(link, content, language)
    told = (plan, content.baseline, language, address, today, content.meeting, axis, office, levers)
    return kind.make(prepare_handout(*told))


def _address(link: str, content: LinkContent, language: Language) -> str:
    """The whole address where the call gave one, else the link's query; the link is written anew."""
    query = encode(content.workspace, language)
    text = link.strip()
    if text.startswith(("http://", "https://")):
        return f"{text.partition('?')[0]}?{query}"
    return query
