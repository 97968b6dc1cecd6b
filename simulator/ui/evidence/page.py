"""The evidence page's frame: one tab at a time."""

from __future__ import annotations

from collections.abc import Callable

from ..session.state import State
from ..widgets.tabs import tabs_widget
from .backtest import show_backtest
from .calibrate import show_calibrate
from .experience import show_experience
from .history import show_history
from .observations import show_observations
from .reconcile import show_reconcile
from .track import show_track

TABS: dict[str, Callable[[State], None]] = {
    "figures": show_observations,
    "reconcile": show_reconcile,
    "outside": show_experience,
    "log": show_calibrate,
    "history": show_history,
    "track": show_track,
    "backtest": show_backtest,
}


def show_evidence(state: State) -> None:
    """The whole page."""
    tabs_widget(state, "evidence", TABS)
