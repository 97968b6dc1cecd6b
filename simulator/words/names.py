"""Names that depend on the scenario."""

from __future__ import annotations

from collections.abc import Mapping

from ..parameters import CHANNELS, Language, Text, Value

_LABELS = {channel.key: channel.label for channel in CHANNELS}
_LABELS["recording"] = Text("Saat perekaman", "When recorded")


def channel_name(key: str, scenario: Mapping[str, Value], language: Language) -> str:
    """A channel's name; the office's own channel goes by the name the office gave it."""
    own = scenario.get(f"{key}.name")
    return str(own) if own else _LABELS[key].in_language(language)
