"""A scenario as a file: written whole, opened again by this version, an older or a later one.

The file is JSON. ``entries`` holds every value of the plan, of the plan started from, of what was kept
beside it and of each step in the spelling of the link, and what the link says beyond it, so that one
reader serves both, every repair is named the same way, and no later default changes a figure.
``assumptions`` is for people who read the file; the reader leaves it aside.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from ..model import start_of
from ..parameters import REGISTRY, SimulatorError
from ..parameters import VERSION as PRODUCT
from ..scenario import ScenarioProblem
from . import stages
from .link import BASELINE, LinkContent, decode, encode, entries
from .reader import MAX_LINK_ENTRIES, Reader
from .workspace import Workspace

FORMAT, VERSION = "ikd-scenario", 1
LARGEST = 5_000_000
"""Bytes."""
_KINDS = {"dict": "object", "list": "list", "bool": "flag", "NoneType": "null"}


class ScenarioFileError(SimulatorError, ValueError):
    """A file that is no scenario: ``code`` is size, text, json or foreign."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def write_file(workspace: Workspace, made: dt.date, assumptions: Sequence[Mapping[str, str]] = ()) -> bytes:
    """The file's bytes, JSON in UTF-8, made on the day ``made``.

    ``assumptions`` are written for people to read, each as key, label, value and source.
    """
    content = {
        "format": FORMAT,
        "version": VERSION,
        "model": workspace.plan.model,
        "product": PRODUCT,
        "made": made.isoformat(),
        "name": workspace.plan["name"],
        "link": encode(workspace),
        "entries": _whole(workspace),
    }
    if assumptions:
        content["assumptions"] = [dict(one) for one in assumptions]
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def _whole(workspace: Workspace) -> dict[str, str]:
    """The link's entries, with every value of each scenario and step also where the link may leave it out."""
    whole = dict(entries(workspace))
    others = {f"s{k}.": kept.scenario for k, kept in enumerate(workspace.meeting.kept, 1)}
    others |= {f"p{k}.": step.scenario for k, step in enumerate(workspace.meeting.steps, 1)}
    whole |= {f"{prefix}r": other.preset for prefix, other in others.items()}
    written = {"": workspace.plan, BASELINE: workspace.baseline, **others}
    for prefix, one in written.items():
        whole |= {prefix + key: parameter.write(one[key]) for key, parameter in REGISTRY.items()}
        whole |= {prefix + key: value for key, value in stages.write(one, start_of(one))}
    return whole


def read_file(content: bytes) -> LinkContent:
    """What a file says; what is not as expected is among the repairs.

    Raises :class:`ScenarioFileError` for what is no scenario: code ``size`` above :data:`LARGEST` bytes,
    ``text`` for no UTF-8, ``json``, or ``foreign`` for a file of something else.
    """
    if len(content) > LARGEST:
        raise ScenarioFileError("size")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ScenarioFileError("text") from None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise ScenarioFileError("json") from None
    if not isinstance(found, dict) or found.get("format") != FORMAT or not isinstance(found.get("entries"), dict):
        raise ScenarioFileError("foreign")
    reader = Reader()
    _note_version(reader, found.get("version"))
    opened = decode(_usable(reader, found["entries"]))
    if opened.empty:
        raise ScenarioFileError("foreign")
    return replace(opened, repairs=(*reader.repairs, *opened.repairs), maybe_cut=False, at=1)


def _usable(reader: Reader, found: Mapping[str, object]) -> dict[str, list[str]]:
    """The entries that are text or a number, as the link's reader takes them; the others are noted."""
    usable: dict[str, list[str]] = {}
    for key, value in islice(found.items(), MAX_LINK_ENTRIES):
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            usable[key] = [value if isinstance(value, str) else repr(value)]
        else:
            kind = _kind(value)
            reader.note(key, kind, "", ScenarioProblem("file_value", (key[:60],), kind))
    for key in islice(found, MAX_LINK_ENTRIES, MAX_LINK_ENTRIES + 1):
        reader.too_many(key, "")
    return usable


def _note_version(reader: Reader, version: object) -> None:
    if version != VERSION:
        shown = (str(version) if isinstance(version, str | int | float) else _kind(version))[:40]
        reader.note("version", shown, str(VERSION), ScenarioProblem("file_version", ("version",), shown))


def _kind(value: object) -> str:
    return _KINDS.get(type(value).__name__, "")
