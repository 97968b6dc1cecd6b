"""A scenario as a file: written whole, opened again by this version, an older or a later one.

The file is JSON. ``entries`` holds every value of the plan in the spelling of the link, and what the
link says beyond it, so that one reader serves both and every repair is named the same way.
"""

from __future__ import annotations

import datetime as dt
import json

from ..parameters import MODEL, REGISTRY, Language
from ..scenario import Problem, Scenario
from .link import LinkContent, decode, encode, entries
from .meeting import Meeting
from .reader import Repair

FORMAT, VERSION = "ikd-scenario", 1
LARGEST = 5_000_000
"""Bytes."""
_KINDS = {"dict": "object", "list": "list", "bool": "flag", "NoneType": "null"}


class FileProblem(ValueError):
    """A file that is no scenario: ``code`` is size, text, json or foreign."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def write_file(
    scenario: Scenario, baseline: Scenario | None, meeting: Meeting | None, language: Language, made: dt.date
) -> bytes:
    """The file's bytes."""
    whole = dict(entries(scenario, language, baseline, meeting))
    for key in REGISTRY:
        whole[key] = REGISTRY[key].write(scenario[key])
    content = {
        "format": FORMAT,
        "version": VERSION,
        "model": MODEL,
        "made": made.isoformat(),
        "name": scenario["name"],
        "link": encode(scenario, language, baseline, meeting),
        "entries": whole,
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def read_file(content: bytes) -> LinkContent:
    """What a file says. What is not as expected is among the repairs; :class:`FileProblem` for no scenario."""
    if len(content) > LARGEST:
        raise FileProblem("size")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise FileProblem("text") from None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise FileProblem("json") from None
    if not isinstance(found, dict) or found.get("format") != FORMAT or not isinstance(found.get("entries"), dict):
        raise FileProblem("foreign")
    usable: dict[str, list[str]] = {}
    strange: list[Repair] = []
    for key, value in found["entries"].items():
        if isinstance(value, (str, int, float)) and not isinstance(value, bool):
            usable[key] = [value if isinstance(value, str) else repr(value)]
        else:
            kind = _KINDS.get(type(value).__name__, "")
            strange.append(Repair(str(key)[:60], kind, "", Problem("file_value", (str(key)[:60],), kind)))
    opened = decode(usable)
    version = found.get("version")
    if version != VERSION:
        shown = str(version)[:40]
        strange.insert(0, Repair("version", shown, str(VERSION), Problem("file_version", ("version",), shown)))
    return LinkContent(
        opened.scenario, opened.baseline, opened.language, (*strange, *opened.repairs), opened.empty, opened.meeting,
    )  # fmt: skip
