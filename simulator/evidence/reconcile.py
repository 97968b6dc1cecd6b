"""Which reading of a published percentage fits its own figures, to the digit, and what the true coverage is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, get_args

from ..parameters import SimulatorError

Basis = Literal[
    "wajib_ktp",
    "recorded",
    "residents",
    "target_of_wajib_ktp",
    "target_of_recorded",
    "target_of_residents",
    "target_people",
]
"""What a share may be of: a denominator, a target share of one, or the target's own number of persons."""
BASES: tuple[Basis, ...] = get_args(Basis)
Fit = Literal["exact", "cut", "near", "no", "untested"]
"""``exact``: rounds to the printed digits. ``cut``: is cut off to them. ``near``: within 2 % of it.
``untested``: something is missing to tell."""
NEAR = 0.02


class TooFewError(SimulatorError, ValueError):
    """Fewer than two figures, or two that say nothing of each other."""


@dataclass(frozen=True)
class Published:
    """What was printed. Counts in persons, the target share a fraction of 1; None where nothing was.

    ``percent`` is in percent, as printed, with ``digits`` decimals.
    """

    active: float | None = None
    percent: float | None = None
    digits: int = 2
    wajib_ktp: float | None = None
    recorded: float | None = None
    residents: float | None = None
    target: float | None = None
    target_people: float | None = None


@dataclass(frozen=True)
class Reading:
    """One reading: what the share would be of, and how well it fits.

    ``percent`` is what the count makes of the denominator, None without a count; ``active`` the count
    that the printed percentage would mean, None without one.
    """

    basis: Basis
    denominator: float
    percent: float | None
    active: float | None
    fit: Fit


@dataclass(frozen=True)
class Reconciliation:
    """Every reading that can be asked about, the best fit first, and true coverage where it is known.

    ``coverage`` is by denominator (wajib KTP, recorded), fractions of 1: from the count, or where none
    was printed from the percentage in the one reading there is.
    """

    readings: tuple[Reading, ...]
    coverage: dict[str, float]

    @property
    def fitting(self) -> tuple[Reading, ...]:
        """The readings that fit best, if any fits at all."""
        for fit in ("exact", "cut", "near"):
            found = tuple(reading for reading in self.readings if reading.fit == fit)
            if found:
                return found
        return ()

    @property
    def tested(self) -> bool:
        """Whether there was a count and a percentage to hold against a denominator."""
        return any(reading.fit != "untested" for reading in self.readings)


def reconcile(published: Published) -> Reconciliation:
    """Hold the printed figures against each other. Raises :class:`TooFewError`.

    A percentage fits a denominator when the count over it rounds, or is cut off, to the printed digits.
    """
    active, percent = published.active, published.percent
    readings = [_read(basis, denominator, published) for basis, denominator in _denominators(published)]
    if (active is None and percent is None) or not readings:
        raise TooFewError("a count or a percentage, and a denominator or a target")
    order: list[Fit] = ["exact", "cut", "near", "untested", "no"]
    readings.sort(key=lambda reading: (order.index(reading.fit), BASES.index(reading.basis)))
    coverage = {}
    for name in ("wajib_ktp", "recorded"):
        denominator = getattr(published, name)
        if denominator and active is not None:
            coverage[name] = active / denominator
        elif denominator and percent is not None and len(readings) == 1 and readings[0].active is not None:
            coverage[name] = readings[0].active / denominator
    return Reconciliation(tuple(readings), coverage)


def _denominators(published: Published) -> list[tuple[Basis, float]]:
    found: list[tuple[Basis, float]] = []
    for basis in BASES:
        name = basis.removeprefix("target_of_")
        value = getattr(published, name)
        if value and name != basis:
            value = value * published.target if published.target else None
        if value:
            found.append((basis, float(value)))
    return found


def _read(basis: Basis, denominator: float, published: Published) -> Reading:
    meant = None if published.percent is None else published.percent / 100 * denominator
    if published.active is None:
        return Reading(basis, denominator, None, meant, "untested")
    percent = published.active / denominator * 100
    if published.percent is None:
        return Reading(basis, denominator, percent, None, "untested")
    return Reading(basis, denominator, percent, meant, _fit(percent, published.percent, published.digits))


def _fit(percent: float, printed: float, digits: int) -> Fit:
    unit = 10.0**-digits
    if abs(percent - printed) <= unit / 2 + 1e-9:
        return "exact"
    if abs(math.floor(percent / unit + 1e-9) * unit - printed) <= unit * 1e-6:
        return "cut"
    return "near" if printed and abs(percent / printed - 1) <= NEAR else "no"
