"""What the verbs share: reading arguments, saying in one line what is wrong, telling repairs."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import math
import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn, TypeAlias

from ..model import DRAWS, SEED
from ..parameters import Language, Value
from ..sharing import LinkContent, Repair, decode, repair_lines
from ..words import say

MOST_DRAWS = 50_000
LONGEST_LINE = 600
"""Characters of what is said of a call: it names what there is to choose from."""
Json = dict[str, Any]


class Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one line and exits with 2."""

    def error(self, message: str) -> NoReturn:
        """Leave with 2."""
        line = " ".join(message.split())
        self.exit(2, f"{self.prog}: {line if len(line) <= LONGEST_LINE else line[: LONGEST_LINE - 1] + chr(0x2026)}\n")


Verbs: TypeAlias = "argparse._SubParsersAction[Parser]"
"""Where a verb adds its parser; it sets ``answer``, called with the call, to print and return a status."""


def verb(
    verbs: Verbs, name: str, help: str, answer: Callable[[Parser, argparse.Namespace], int], draws: int = DRAWS
) -> Parser:
    """A verb's parser with what all verbs take: the link, futures, seed, and JSON."""
    parser: Parser = verbs.add_parser(name, help=help)
    parser.add_argument("link", help="a share link, or its part after the question mark")
    parser.add_argument("--draws", type=whole(1, MOST_DRAWS), default=draws, help="futures in the fan")
    parser.add_argument("--seed", type=whole(0, 2**32 - 1), default=SEED, help="seed of the random numbers")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(answer=lambda call: answer(parser, call))
    return parser


def opened(call: argparse.Namespace) -> LinkContent:
    """The scenario of the call's link."""
    return decode(call.link)


def whole(low: int, high: int) -> Callable[[str], int]:
    """Reads a whole number from ``low`` to ``high``."""

    def read(text: str) -> int:
        if not text.isascii() or not text.isdigit() or not low <= int(text) <= high:
            raise argparse.ArgumentTypeError(f"{text[:20]!r} is no whole number from {low} to {high}")
        return int(text)

    return read


def amount(low: float, high: float, inside: bool = False) -> Callable[[str], float]:
    """Reads a number from ``low`` to ``high``, with ``inside`` excluding both."""

    def read(text: str) -> float:
        try:
            number = float(text) if text.isascii() and "_" not in text else math.nan
        except ValueError:
            number = math.nan
        if not low <= number <= high or (inside and number in (low, high)):
            span = f"between {low:g} and {high:g}" if inside else f"from {low:g} to {high:g}"
            raise argparse.ArgumentTypeError(f"{text[:20]!r} is no number {span}")
        return number

    return read


def pair(keys: Sequence[str], number: Callable[[str], Any]) -> Callable[[str], tuple[str, Any]]:
    """Reads ``KEY=NUMBER`` with one of the keys."""

    def read(text: str) -> tuple[str, Any]:
        key, _, value = text.partition("=")
        if key not in keys:
            raise argparse.ArgumentTypeError(f"{key[:20]!r} is none of {', '.join(keys)}")
        return key, number(value)

    return read


def json_value(value: Value) -> int | float | str | None:
    """A value for JSON: dates ISO."""
    return value.isoformat() if isinstance(value, dt.date) else value


def print_json(thing: object) -> None:
    """One line of JSON."""
    print(json.dumps(thing, allow_nan=False))


def repairs_as_json(repairs: Sequence[Repair], language: Language) -> list[Json]:
    """Repairs for JSON."""
    return [{"key": r.key, "received": r.received, "used": r.used, "reason": r.reason(language)} for r in repairs]


def print_repairs(repairs: Sequence[Repair], language: Language, error: bool = False) -> None:
    """What the link got wrong, to read; to standard error where the output has no place for it."""
    if not repairs:
        return
    file = sys.stderr if error else sys.stdout
    print(("" if error else "\n") + say("report.repairs", language), file=file)
    for key, received, _, reason in repair_lines(repairs, language):
        print(f"  {key}={received[:40]!r}: {reason}", file=file)


def columns(rows: Sequence[tuple[str, ...]]) -> str:
    """Rows of text in columns."""
    widths = [max(len(row[k]) for row in rows if k < len(row)) for k in range(max(map(len, rows)))]
    return "\n".join("  ".join(cell.ljust(widths[k]) for k, cell in enumerate(row)).rstrip() for row in rows)
