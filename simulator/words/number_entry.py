"""Reading what a person typed: a number as either language writes it.

What can be read in two ways is asked back, never guessed: ``12.345`` is twelve thousand to an
Indonesian and twelve and a third to an English reader, so it is read by the language of the screen,
and a spelling that contradicts it is refused with the two readings named.
"""

from __future__ import annotations

import re

from ..parameters import BadValue, Language

_SEPARATORS: dict[Language, tuple[str, str]] = {"id": (".", ","), "en": (",", ".")}
_BLANKS = re.compile(r"[\s\u00a0\u202f]")


def read_number(typed: str, language: Language, *, whole: bool = False) -> float:
    """The number meant. Raises :class:`BadValue` with code empty, number, separators or other_language.

    Where only a ``whole`` number makes sense, 24,000 on an Indonesian screen is an English spelling.
    """
    text = _BLANKS.sub("", typed).replace("\u2212", "-").removesuffix("%")
    if not text:
        raise BadValue("empty")
    own = _read(text, *_SEPARATORS[language])
    other: Language = "en" if language == "id" else "id"
    group = re.escape(_SEPARATORS[other][0])
    if own is not None and not (whole and re.fullmatch(rf"[-+]?\d{{1,3}}({group}\d{{3}})+", text, re.ASCII)):
        return own
    if _read(text, *_SEPARATORS[other]) is not None:
        raise BadValue("other_language")
    if re.fullmatch(r"[-+0-9.,]+", text) and re.search("[0-9]", text):
        raise BadValue("separators")
    raise BadValue("number")


def _read(text: str, group: str, point: str) -> float | None:
    g, p = re.escape(group), re.escape(point)
    if re.fullmatch(rf"[-+]?(\d{{1,60}}|\d{{1,3}}({g}\d{{3}}){{1,20}})({p}\d{{1,9}})?", text, re.ASCII):
        return float(text.replace(group, "").replace(point, "."))
    return None
