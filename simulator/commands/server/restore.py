"""``restore FILE``: a back-up put in the place of the store of tracked plans."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from ...evidence.track.backup import restore
from ..arguments import Parser, Verbs
from .backup import refusals_told


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser: Parser = verbs.add_parser("restore", help="put a back-up in the place of the store of tracked plans")
    parser.add_argument("file", type=Path, help="a file that `backup` made")
    parser.add_argument("--replace", action="store_true", help="also where the store holds tracked plans")
    parser.set_defaults(answer=lambda call: _answer(parser, call))


def _answer(parser: Parser, call: Namespace) -> int:
    with refusals_told(parser):
        print(f"{restore(call.file, call.replace)} tracked plans restored from {call.file}")
    return 0
