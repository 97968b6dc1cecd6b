"""Names that depend on the scenario."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..parameters import CHANNEL_LABELS, Language, Text, Value

_LABELS = CHANNEL_LABELS | {"recording": Text("Saat perekaman", "When recorded")}

_FILES = re.compile(r"(params|events|coverage)\.csv(, [a-z_]+)*")
_PUBLISHED = Text("angka terbitan", "published figures")


def source_words(source: Text, language: Language) -> str:
    """A source as an office reads it: the product's collection of figures rather than its files."""
    return _FILES.sub(_PUBLISHED.in_language(language), source.in_language(language))


def channel_name(key: str, scenario: Mapping[str, Value], language: Language) -> str:
    """A channel's name; the office's own channel goes by the name the office gave it."""
    own = scenario.get(f"{key}.name")
    return str(own) if own else _LABELS[key].in_language(language)
