"""The meeting page's frame: one tab at a time."""

from __future__ import annotations

from collections.abc import Callable

from ..session.state import State
from ..widgets.tabs import tabs_widget
from .compare import show_compare
from .files.handouts import show_handouts
from .replay import show_replay
from .steps import show_steps

TABS: dict[str, Callable[[State], None]] = {
    "compare": show_compare,
    "present": show_steps,
    "files": show_handouts,
    "replay": show_replay,
}


def show_meeting(state: State) -> None:
    """The whole page."""
    tabs_widget(state, "meeting", TABS)
