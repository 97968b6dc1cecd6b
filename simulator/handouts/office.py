"""What an office puts on its papers: whom they go to, who signs, its letterhead, its template for slides.

None of it is a scenario's: it is in no link, no scenario file and no log. All of it is untrusted.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PIL import Image

from ..parameters import SimulatorError, clean_text

LONGEST_ENTRY = 120
"""Characters of a typed entry."""
PAPERS = ("a4", "folio")
LARGEST_LETTERHEAD = 2_000_000
"""Bytes of an uploaded letterhead."""
MOST_DOTS = 24_000_000
"""Of a picture; one that declares more is not unpacked."""
WIDEST = 1_600
"""Dots to which a letterhead is brought down: more than a page shows."""
_NIP = re.compile(r"[0-9]{18}")
_FORMATS = ("PNG", "JPEG")


class OfficeError(SimulatorError, ValueError):
    """A letterhead or template that cannot be used; ``code`` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Office:
    """An office's entries. Empty ones are left on paper as dots, to be filled in by hand."""

    to: str = ""
    sender: str = ""
    number: str = ""
    office: str = ""
    """The post of who signs, such as "Kepala Dinas ...", and the office on the slides."""
    name: str = ""
    rank: str = ""
    nip: str = ""
    paper: str = "a4"
    letterhead: bytes = b""
    """A picture that :func:`read_letterhead` has made; empty for none."""
    template: bytes = b""
    """A PPTX that :func:`simulator.handouts.deck.template.read_template` has taken; empty for none."""


ENTRIES = ("to", "sender", "number", "office", "name", "rank", "nip")
"""What is typed."""


def adopted(office: Office, entries: Mapping[str, Any]) -> Office:
    """The office with entries taken over as text, each on one line and no longer than :data:`LONGEST_ENTRY`;
    what is no text, no entry or no paper is left as it is.
    """
    texts: dict[str, Any] = {
        key: " ".join(clean_text(entries[key]).split())[:LONGEST_ENTRY]
        for key in ENTRIES
        if isinstance(entries.get(key), str)
    }
    if entries.get("paper") in PAPERS:
        texts["paper"] = entries["paper"]
    return replace(office, **texts)


def is_nip(text: str) -> bool:
    """Whether a text is an official's number: 18 digits, gaps aside."""
    return bool(_NIP.fullmatch(text.replace(" ", "")))


def as_text(office: Office) -> str:
    """What is typed and the paper, for a browser to keep."""
    return json.dumps({key: getattr(office, key) for key in (*ENTRIES, "paper")}, ensure_ascii=False)


def from_text(text: str) -> Office:
    """What a browser kept; what cannot be read is left out. Never fails."""
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        return Office()
    return adopted(Office(), kept) if isinstance(kept, dict) else Office()


def read_letterhead(content: bytes) -> bytes:
    """A letterhead brought down to what a page shows, as PNG or JPEG without anything but the picture.

    :class:`OfficeError`: ``large`` beyond :data:`LARGEST_LETTERHEAD` or :data:`MOST_DOTS`, ``kind`` for what is no
    PNG or JPEG, ``broken`` for one that cannot be unpacked.
    """
    if len(content) > LARGEST_LETTERHEAD:
        raise OfficeError("large")
    try:
        picture = Image.open(io.BytesIO(content), formats=_FORMATS)
    except Image.DecompressionBombError as bomb:
        raise OfficeError("large") from bomb
    except Exception as unknown:  # whatever a parser of pictures raises for what is none
        raise OfficeError("kind") from unknown
    if picture.width * picture.height > MOST_DOTS:
        raise OfficeError("large")
    kind = picture.format
    try:
        picture.load()
        plain = picture.convert("RGB" if kind == "JPEG" else "RGBA")
        plain.thumbnail((WIDEST, WIDEST))
        made = io.BytesIO()
        plain.save(made, kind, optimize=True)
    except Exception as broken:  # the same, for one whose dots cannot be read
        raise OfficeError("broken") from broken
    return made.getvalue()
