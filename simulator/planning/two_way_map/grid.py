"""The two-way map: year-end coverage and the chance of the target over any two levers.

Coverage is the line's, exact in every cell. For the chance, the fan is run at a lattice of cells (see
``lattice``). Between them each future's margin, the persons above the target, is interpolated linearly
both ways and the futures that meet the target are counted; on the lattice the chance is exact. Every
cell has the same random numbers, so a future's margin is a smooth function of the levers, bent only
where capacity or a group runs out. Off the lattice the chance was found within 0.06 of the exact one
and 0.015 of it in the mean; tests hold that.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np

from ...model import SEED
from ...model.calendar import first_start, from_tomorrow
from ...parameters import REGISTRY, Value
from ...scenario import Scenario
from ..batch import Floats
from ..evaluate import PERSON_TOLERANCE, Progress, margins_of
from ..levers import LeverError, parameter_of, plausible_range, possible_values, worst_to_best
from .lattice import Axis, Indices, MapCells, choose_lattice, weights

SIZE = 41
DRAWS_A_CELL = 500
MOST_A_SIDE = 101


@dataclass(frozen=True)
class TwoWayMap:
    """A map of two levers. Rows follow ``y``, columns ``x``; shares are fractions of 1.

    ``target`` is the share to compare ``coverage`` with, ``here`` the plan's own (x, y): it need not
    be one of the axes' values. ``probability`` is None when it was not asked for; then ``exact_rows``
    and ``exact_columns`` are empty, else it is exact where such a row and column cross.
    """

    x: Axis
    y: Axis
    coverage: Floats
    probability: Floats | None
    target: float
    here: tuple[Value, Value]
    exact_rows: tuple[int, ...]
    exact_columns: tuple[int, ...]


def axis(scenario: Scenario, key: str, size: int = SIZE) -> Axis:
    """At least ``size`` evenly spaced values over the whole slider, or all where it has fewer.

    A whole lever goes by whole steps, so it can have up to twice as many; a number has exactly
    ``size``, up to twice what is plausible. Dates go from the first on which anything may begin; a rule that is
    absent has no place on an axis.
    """
    parameter = parameter_of(key)
    if parameter.kind == "optional_date":
        days = tuple(day for day in worst_to_best(scenario, key)[::-1] if isinstance(day, dt.date))
        # What has begun by today stands among them as it is: it is no start to choose.
        values: tuple[Value, ...] = tuple(day for day in days if day >= first_start(scenario)) or (scenario.day("end"),)
    elif parameter.kind == "count":
        values = possible_values(scenario, key)
    else:
        low, high = _span(scenario, key, size)
        shown = np.round(np.linspace(low, high, size), parameter.decimals)
        return Axis(key, tuple(parameter.inside(float(value)) for value in np.unique(shown)))
    stride = max(1, (len(values) - 1) // (size - 1))
    return Axis(key, values[::stride])


def _span(scenario: Scenario, key: str, size: int) -> tuple[float, float]:
    """From the slider's low end to twice what is plausible here, where the slider goes on much further."""
    parameter = REGISTRY[key]
    if parameter.plausible is None:
        return parameter.low, parameter.high
    top = parameter.screen(plausible_range(scenario, key)[1])
    assert isinstance(top, (int, float))
    apart = (size - 1) / 10**parameter.decimals
    return parameter.low, min(parameter.high, max(2 * top, parameter.low + apart))


def two_way(
    scenario: Scenario,
    x: str,
    y: str,
    size: int = SIZE,
    draws: int = DRAWS_A_CELL,
    seed: int = SEED,
    *,
    chance: bool = True,
    progress: Progress | None = None,
) -> TwoWayMap:
    """Coverage, and with ``chance`` its chance, over two levers, the rest as in the scenario; both from tomorrow on
    where days of the period have gone by.

    ``progress(done, total)`` counts the fans. Raises ``LeverError`` for a key that is no lever or
    given twice, ValueError for a size outside 2 to 101 or fewer than 1 future.
    """
    if x == y:
        raise LeverError(y)
    if not 2 <= size <= MOST_A_SIDE or draws < 1:
        raise ValueError(f"a map has 2 to {MOST_A_SIDE} values a side and at least one future")
    scenario = from_tomorrow(scenario)
    across, over = axis(scenario, x, size), axis(scenario, y, size)
    coverage = MapCells(scenario, across, over).ends().coverage(scenario.text("basis"))
    target, here = scenario.number("target"), (scenario[x], scenario[y])
    if not chance:
        return TwoWayMap(across, over, coverage, None, target, here, (), ())
    rows, columns = choose_lattice(scenario, across, over)
    probability = _probability(scenario, across, over, (rows, columns), draws, seed, progress)
    return TwoWayMap(across, over, coverage, probability, target, here, tuple(rows.tolist()), tuple(columns.tolist()))


def _probability(
    scenario: Scenario,
    across: Axis,
    over: Axis,
    lattice: tuple[Indices, Indices],
    draws: int,
    seed: int,
    progress: Progress | None,
) -> Floats:
    rows, columns = lattice
    margins = np.empty((len(rows), len(columns), draws))
    total = len(rows) * len(columns)
    for j, row in enumerate(rows):
        for i, column in enumerate(columns):
            cell = scenario.replace({over.key: over.values[row], across.key: across.values[column]})
            margins[j, i] = margins_of(cell, draws, seed)
            if progress:
                progress(j * len(columns) + i + 1, total)
    between = weights(columns, len(across.values))
    probability = np.empty((len(over.values), len(across.values)))
    for row, along in enumerate(weights(rows, len(over.values))):
        met = between @ np.tensordot(along, margins, axes=1) >= -PERSON_TOLERANCE
        probability[row] = met.mean(axis=1)
    return probability
