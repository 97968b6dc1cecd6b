"""The evidence page's frame: one part at a time."""

from __future__ import annotations

from collections.abc import Callable

from ..session.state import State
from ..widgets import tabs
from . import calibrate, experience, history, observations, reconcile, track

PARTS: dict[str, Callable[[State], None]] = {
    "figures": observations.draw,
    "reconcile": reconcile.draw,
    "outside": experience.draw_outside,
    "log": calibrate.draw,
    "history": history.draw,
    "track": track.draw,
    "backtest": experience.draw_backtest,
}


def draw(state: State) -> None:
    """The whole page."""
    tabs.draw(state, "evidence", PARTS)
