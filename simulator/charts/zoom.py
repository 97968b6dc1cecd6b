"""Which part of the vertical axis a chart shows: all with the target, or near the line, so that a move is seen."""

from __future__ import annotations

from collections.abc import Sequence

from ..parameters import Axis
from .base import span

FAR = 0.4
"""Where what moves takes less than this share of an axis with the target on it, the target lies far off."""


def reach(moving: Sequence[float], targets: Sequence[float], axis: Axis | None) -> tuple[Axis, float, float]:
    """The axis shown, with its low and high end, fractions of 1.

    ``moving`` are the shares that the line, its range and known figures take, ``targets`` those that are only aimed at.
    Without an ``axis`` asked for it is near the line where the target lies far off, else whole.
    """
    whole, near = span((*moving, *targets)), span(moving)
    if axis is None:
        axis = "zoom" if near[1] - near[0] < FAR * (whole[1] - whole[0]) else "whole"
    return (axis, *(near if axis == "zoom" else whole))


def edge_of(share: float, low: float, high: float) -> str:
    """Where a share lies that the axis does not show: ``above`` or ``below``; empty for one that it shows."""
    return "above" if share > high else "below" if share < low else ""
