"""The meeting page's frame: one part at a time."""

from __future__ import annotations

from collections.abc import Callable

from . import meeting_compare, meeting_files, meeting_replay, meeting_steps, parts
from .state import State

PARTS: dict[str, Callable[[State], None]] = {
    "compare": meeting_compare.draw,
    "present": meeting_steps.draw,
    "files": meeting_files.draw,
    "replay": meeting_replay.draw,
}


def draw(state: State) -> None:
    """The whole page."""
    parts.draw(state, "meeting", PARTS)
