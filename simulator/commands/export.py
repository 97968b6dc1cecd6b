"""``export LINK --to FILE``: a hand-out of the scenario of a link, its kind told by the file's ending."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from ..handouts import prepare_handout
from ..handouts.kinds import KINDS, HandoutKind
from ..model.calendar import today_in
from ..parameters import LANGUAGES, Language
from ..sharing import LinkContent, decode
from ..sharing.link import encode
from .arguments import Parser, Verbs, print_repairs

_BY_ENDING = {kind.ending: kind for kind in KINDS}


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser: Parser = verbs.add_parser("export", help="a brief, slides, a workbook, pictures, data or a snapshot")
    parser.add_argument("link", help="a share link, or its part after the question mark")
    names = ", ".join(kind.file for kind in KINDS)
    parser.add_argument("--to", required=True, metavar="FILE", help=f"where to write it: {names}, or a path so ending")
    parser.add_argument("--lang", choices=LANGUAGES, help="the language; without it, the link's")
    parser.set_defaults(answer=lambda call: _answer(parser, call))


def _answer(parser: Parser, call: Namespace) -> int:
    path = Path(call.to)
    kind = _BY_ENDING.get(path.suffix.removeprefix(".").lower())
    if kind is None:
        endings = ", ".join(f".{ending}" for ending in _BY_ENDING)
        parser.error(f"{path.name[:60]!r} ends like no file that can be made; the endings are {endings}")
    content = decode(call.link)
    language: Language = call.lang or content.language
    made = made_of(kind, call.link, content, language)
    try:
        path.write_bytes(made)
    except OSError as wrong:
        parser.error(f"cannot write {str(path)[:80]!r}: {wrong.strerror}")
    print_repairs(content.repairs, language, error=True)
    print(path, file=sys.stdout)
    return 0


def made_of(kind: HandoutKind, link: str, content: LinkContent, language: Language) -> bytes:
    """The hand-out's file; ``content`` is what ``link`` says."""
    plan, today, axis = content.scenario, today_in(content.scenario), content.workspace.axis
    address = _address(link, content, language)
    return kind.make(prepare_handout(plan, content.baseline, language, address, today, content.meeting, axis))


def _address(link: str, content: LinkContent, language: Language) -> str:
    """The whole address where the call gave one, else the link's query; the link is written anew."""
    query = encode(content.scenario, language, content.baseline, content.meeting, axis=content.workspace.axis)
    text = link.strip()
    if text.startswith(("http://", "https://")):
        return f"{text.partition('?')[0]}?{query}"
    return query
