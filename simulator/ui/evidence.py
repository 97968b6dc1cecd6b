"""The evidence page's frame: one part at a time."""

from __future__ import annotations

from collections.abc import Callable

from . import (
    evidence_figures,
    evidence_history,
    evidence_log,
    evidence_outside,
    evidence_reconcile,
    evidence_track,
    parts,
)
from .state import State

PARTS: dict[str, Callable[[State], None]] = {
    "figures": evidence_figures.draw,
    "reconcile": evidence_reconcile.draw,
    "outside": evidence_outside.draw_outside,
    "log": evidence_log.draw,
    "history": evidence_history.draw,
    "track": evidence_track.draw,
    "backtest": evidence_outside.draw_backtest,
}


def draw(state: State) -> None:
    """The whole page."""
    parts.draw(state, "evidence", PARTS)
