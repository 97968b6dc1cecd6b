"""The factor on turnout at which a plan brings what is wanted of it."""

from __future__ import annotations

from collections.abc import Callable

HALVINGS = 40
"""Enough for twelve digits: the factor found lies within ``most`` / 2**40 of the true one."""


def scale_where(falls_short: Callable[[float], bool], most: float, halvings: int = HALVINGS) -> float:
    """The factor, between 0 and ``most``, from which on the plan no longer falls short. By bisection.

    ``falls_short`` says it of a factor, and never again once it has said no: more turnout never brings less.
    """
    low, high = 0.0, most
    for _ in range(halvings):
        middle = (low + high) / 2
        low, high = (middle, high) if falls_short(middle) else (low, middle)
    return (low + high) / 2
