"""The command line: the same engine without a browser. ``python -m simulator project LINK``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from .model import DRAWS, SEED, project
from .sharing import decode, repair_lines
from .sharing.report import as_json, as_text
from .words import say

MOST_DRAWS = 50_000


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one line and exits with 2."""

    def error(self, message: str) -> NoReturn:
        line = " ".join(message.split())
        self.exit(2, f"{self.prog}: {line if len(line) <= 200 else line[:199] + chr(0x2026)}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb and return the exit status."""
    parser = _Parser(prog="simulator", description="Projects IKD coverage of a city to the end of the year.")
    verbs = parser.add_subparsers(dest="verb", required=True, parser_class=_Parser)
    projecting = verbs.add_parser("project", help="project the scenario of a link")
    projecting.add_argument("link", help="a share link, or its part after the question mark")
    projecting.add_argument("--draws", type=_whole(1, MOST_DRAWS), default=DRAWS, help="futures in the fan")
    projecting.add_argument("--seed", type=_whole(0, 2**32 - 1), default=SEED, help="seed of the random numbers")
    projecting.add_argument("--daily", action="store_true", help="with --json, every day's figures")
    projecting.add_argument("--json", action="store_true", help="print one JSON object")
    call = parser.parse_args(arguments)
    if call.daily and not call.json:
        projecting.error("--daily goes with --json")
    content = decode(call.link)
    result = project(content.scenario, call.draws, call.seed, daily=call.daily)
    if call.json:
        print(json.dumps(as_json(result, content.repairs, content.language, call.daily), allow_nan=False))
        return 0
    print(as_text(result, content.language))
    if content.repairs:
        print("\n" + say("report.repairs", content.language))
        for key, received, _, reason in repair_lines(content.repairs, content.language):
            print(f"  {key}={received[:40]!r}: {reason}")
    return 0


def _whole(low: int, high: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not text.isascii() or not text.isdigit() or not low <= int(text) <= high:
            raise argparse.ArgumentTypeError(f"{text[:20]!r} is no whole number from {low} to {high}")
        return int(text)

    return read


if __name__ == "__main__":
    sys.exit(main())
