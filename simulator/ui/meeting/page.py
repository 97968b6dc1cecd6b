"""The meeting page's frame: one part at a time."""

from __future__ import annotations

from collections.abc import Callable

from ..session.state import State
from ..widgets import tabs
from . import compare, handouts, replay, steps

PARTS: dict[str, Callable[[State], None]] = {
    "compare": compare.draw,
    "present": steps.draw,
    "files": handouts.draw,
    "replay": replay.draw,
}


def draw(state: State) -> None:
    """The whole page."""
    tabs.draw(state, "meeting", PARTS)
