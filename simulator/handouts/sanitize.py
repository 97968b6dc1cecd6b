"""Text typed by people, made fit for any file: the characters no file format may hold are dropped."""

from __future__ import annotations

import re
from typing import Any

from ..parameters import NO_CHARACTERS, clean_text

_UNFIT = re.compile(rf"[\x00-\x08\x0b\x0c\x0e-\x1f{NO_CHARACTERS}]")
"""What XML refuses, and the noncharacters that it allows."""


def plain(text: str) -> str:
    """The text as it may stand in a file. What it says is untouched: each file escapes it in its own way."""
    return clean_text(text)


def fit(text: str) -> str:
    """The text without what no file may hold, and otherwise to the letter, blanks and line ends included."""
    return _UNFIT.sub("", text)


def all_fit(content: Any) -> Any:
    """A copy of nested dictionaries and lists with every text in them fit for a file."""
    if isinstance(content, str):
        return fit(content)
    if isinstance(content, dict):
        return {key: all_fit(value) for key, value in content.items()}
    if isinstance(content, list | tuple):
        return [all_fit(value) for value in content]
    return content


def whole_address(address: str) -> bool:
    """Whether the link is a whole one that a browser or a phone can open."""
    return address.startswith(("https://", "http://")) and not re.search(r"\s", address)
