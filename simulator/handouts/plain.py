"""Text typed by people, made fit for any file: the characters no file format may hold are dropped."""

from __future__ import annotations

import re

from ..parameters import clean_text

_UNFIT = re.compile(
    "[\ud800-\udfff\ufdd0-\ufdef]|["
    + "".join(chr((p << 16) + 0xFFFE) + chr((p << 16) + 0xFFFF) for p in range(17))
    + "]"
)
"""Halves of pairs and noncharacters: XML refuses most of them, and no writing needs any."""


def plain(text: str) -> str:
    """The text as it may stand in a file. What it says is untouched: each file escapes it in its own way."""
    return _UNFIT.sub("", clean_text(text))


def whole_address(address: str) -> bool:
    """Whether the link is a whole one that a browser or a phone can open."""
    return address.startswith(("https://", "http://")) and not re.search(r"\s", address)
