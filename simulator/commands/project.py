"""``project LINK``: where the scenario of a link ends."""

from __future__ import annotations

from argparse import Namespace

from ..model import project
from .arguments import Parser, Verbs, opened, print_json, print_repairs, verb
from .report import as_json, as_text


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser = verb(verbs, "project", "project the scenario of a link", _answer)
    parser.add_argument("--daily", action="store_true", help="with --json, every day's figures")


def _answer(parser: Parser, call: Namespace) -> int:
    if call.daily and not call.json:
        parser.error("--daily goes with --json")
    content = opened(call)
    result = project(content.scenario, call.draws, call.seed, daily=call.daily)
    if call.json:
        print_json(as_json(result, content.repairs, content.language, call.daily))
        return 0
    print(as_text(result, content.language))
    print_repairs(content.repairs, content.language)
    return 0
