"""What an office puts on its papers, from files: typed entries as JSON, a letterhead, a template, and the paper.

Entries come from a file alone, as what is typed after a command stays in the shell's history. None of them is repeated
in any message.
"""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ..handouts.deck.template import LARGEST_TEMPLATE, read_template
from ..handouts.kinds import HandoutKind
from ..handouts.office import (
    ENTRIES,
    LARGEST_LETTERHEAD,
    LONGEST_ENTRY,
    PAPERS,
    Office,
    OfficeError,
    adopted,
    is_nip,
    read_letterhead,
)
from ..parameters import Language
from ..words import say
from .arguments import Parser

LARGEST_ENTRIES = 20_000
"""Bytes of a file of entries."""
_PAPER = {"A4": "a4", "F4": "folio"}
_USED_BY = {"office": ("pdf", "pptx"), "letterhead": ("pdf",), "paper": ("pdf",), "template": ("pptx",)}
"""The endings of what each option shows on."""


def add_office(parser: Parser) -> None:
    """Add the options."""
    parser.add_argument("--office", metavar="FILE", help=f"a JSON file with any of {', '.join(ENTRIES)}")
    parser.add_argument("--letterhead", metavar="FILE", help="a PNG or JPEG picture, for the brief")
    parser.add_argument("--template", metavar="FILE", help="the office's own PPTX, for the slides")
    parser.add_argument("--paper", choices=tuple(_PAPER), type=str.upper, help="the brief's paper; without it, A4")


def office_of(parser: Parser, call: Namespace, kind: HandoutKind, language: Language) -> Office:
    """The call's office. What cannot be used, or would show nowhere in this kind of file, ends the call."""
    for option, endings in _USED_BY.items():
        if getattr(call, option) is not None and kind.ending not in endings:
            parser.error(f"--{option} is for {' and '.join(f'.{ending}' for ending in endings)} files")
    office = Office() if call.office is None else _entries(parser, Path(call.office))
    if call.paper is not None:
        office = replace(office, paper=_PAPER[call.paper])
    given: dict[str, bytes] = {}
    for option, most, read in (
        ("letterhead", LARGEST_LETTERHEAD, read_letterhead),
        ("template", LARGEST_TEMPLATE, read_template),
    ):
        if getattr(call, option) is not None:
            given[option] = _picture_or_deck(parser, option, Path(getattr(call, option)), most, read, language)
    return replace(office, letterhead=given.get("letterhead", b""), template=given.get("template", b""))


def _entries(parser: Parser, path: Path) -> Office:
    try:
        kept = json.loads(_content(parser, path, LARGEST_ENTRIES))
    except (ValueError, RecursionError):
        kept = None
    if not isinstance(kept, dict):
        parser.error(f"{path.name[:60]!r} is no JSON object of at most {LARGEST_ENTRIES} bytes")
    known = (*ENTRIES, "paper")
    for key, value in kept.items():
        if key not in known:
            parser.error(f"{key[:20]!r} is no entry of an office; the entries are {', '.join(known)}")
        if not isinstance(value, str) or len(value) > LONGEST_ENTRY:
            parser.error(f"the entry {key!r} is no text of at most {LONGEST_ENTRY} characters")
    if kept.get("paper", PAPERS[0]) not in PAPERS:
        parser.error(f"the entry 'paper' is none of {', '.join(PAPERS)}")
    if kept.get("nip") and not is_nip(kept["nip"]):
        parser.error("the entry 'nip' has not 18 digits")
    return adopted(Office(), kept)


def _picture_or_deck(
    parser: Parser, option: str, path: Path, most: int, read: Callable[[bytes], bytes], language: Language
) -> bytes:
    """A file as the page reads it, refused in the page's words."""
    try:
        return read(_content(parser, path, most))
    except OfficeError as wrong:
        parser.error(say(f"meeting.office_{option}_{wrong.code}", language, name=path.name[:60]))


def _content(parser: Parser, path: Path, most: int) -> bytes:
    """A file's bytes, one more than ``most`` at most."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as wrong:
        parser.error(f"cannot read {str(path)[:80]!r}: {wrong.strerror}")
