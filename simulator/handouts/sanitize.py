"""Text typed by people, made fit for any file: the characters no file format may hold are dropped.

``parameters.clean_text`` is for what is read; here is what must otherwise stay to the letter.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ..parameters import NO_CHARACTERS

_UNFIT = re.compile(rf"[\x00-\x08\x0b\x0c\x0e-\x1f{NO_CHARACTERS}]")
"""What XML refuses, and the noncharacters that it allows."""


def fit_for_file(text: str) -> str:
    """The text without what no file may hold, and otherwise to the letter, blanks and line ends included."""
    return _UNFIT.sub("", text)


def with_texts(content: Any, change: Callable[[str], str]) -> Any:
    """A copy of nested dictionaries and lists with every text in them changed; keys stay."""
    if isinstance(content, str):
        return change(content)
    if isinstance(content, dict):
        return {key: with_texts(value, change) for key, value in content.items()}
    if isinstance(content, list | tuple):
        return [with_texts(value, change) for value in content]
    return content


def whole_address(address: str) -> bool:
    """Whether the link is a whole one that a browser or a phone can open."""
    return address.startswith(("https://", "http://")) and not re.search(r"\s", address)
