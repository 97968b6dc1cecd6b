"""Where to run the fan of a two-way map, so that what lies between can be interpolated.

The line is cheap: it is worked out at every cell for several levels of turnout, which is what the
futures of a fan differ in most. Along each lever lattice points are added one by one where straight lines
between those so far miss these margins by most, near the target, where the sign is at stake.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ...model import Plan, compile_plan
from ...parameters import Value
from ...scenario import Scenario
from ..batch import Ends, Floats, ends, pair_ends
from ..levers import plans_at

MOST_LATTICE_POINTS = 12
"""Most lattice points a side."""
TURNOUT_LEVELS = np.linspace(-2.0, 2.0, 7)
"""Levels of turnout, in standard deviations of a future's own level."""

VALUES_ACROSS = 11
"""Values of the other lever at which the bends along one are looked for."""

Indices = NDArray[np.intp]


@dataclass(frozen=True)
class Axis:
    """One lever of a map and its values, ascending, in the program's unit."""

    key: str
    values: tuple[Value, ...]


class MapCells:
    """The compiled plans of every cell of a map, and the line's ends with everybody's turnout scaled."""

    def __init__(self, scenario: Scenario, across: Axis, over: Axis) -> None:
        self._scenario, self._across, self._over = scenario, across, over
        self._base = compile_plan(scenario)
        self._rows, self._columns = (plans_at(scenario, one.key, one.values) for one in (over, across))
        self._each: list[Plan] | None = None
        self._checked = False

    def ends(self, level: float = 1.0) -> Ends:
        """The line's end of every cell, persons, (rows, columns), with everybody's turnout times ``level``."""

        def scaled(plan: Plan) -> Plan:
            return plan if level == 1 else replace(plan, turnout=plan.turnout * level)

        if self._each is None:
            rows, columns = ([scaled(plan) for plan in plans] for plans in (self._rows, self._columns))
            found = pair_ends(scaled(self._base), rows, columns)
            if found is not None and (self._checked or self._holds(found, scaled)):
                self._checked = True
                return found
            # Both levers change the same thing, such as officers and hours: every cell is compiled.
            self._each = [plan for row in self._over.values for plan in self._row(row)]
        shape = (len(self._rows), len(self._columns))
        flat = ends([scaled(plan) for plan in self._each])
        return Ends(*(stock.reshape(shape) for stock in (flat.wajib_ktp, flat.recorded, flat.active)))

    def _holds(self, found: Ends, scaled: Callable[[Plan], Plan]) -> bool:
        """Whether corners and centre, run by themselves, are as found. A lever whose channel rests in the
        plan seems to change nothing; only where the other sets it going does it show.
        """
        height, width = found.active.shape
        some = [(j, i) for j in (0, height - 1) for i in (0, width - 1)] + [(height // 2, width // 2)]
        cells = [{self._over.key: self._over.values[j], self._across.key: self._across.values[i]} for j, i in some]
        plans = [scaled(compile_plan(self._scenario.replace(cell))) for cell in cells]
        alone = ends(plans).active
        return bool(np.allclose(alone, [found.active[index] for index in some], rtol=1e-11, atol=1e-9))

    def _row(self, value: Value) -> list[Plan]:
        return plans_at(self._scenario.replace({self._over.key: value}), self._across.key, self._across.values)


def choose_lattice(scenario: Scenario, across: Axis, over: Axis) -> tuple[Indices, Indices]:
    """Indices of the lattice points among the rows and among the columns, (points,) each, both ends among them."""
    rows = _chosen(*_margins(scenario, _thinned(across), over, axis=1))
    columns = _chosen(*_margins(scenario, across, _thinned(over), axis=2))
    return rows, columns


def _thinned(axis: Axis) -> Axis:
    """A few values of the other lever: enough to see where lines across it bend."""
    count = len(axis.values)
    indices = np.unique(np.linspace(0, count - 1, min(count, VALUES_ACROSS)).round().astype(int))
    return Axis(axis.key, tuple(axis.values[index] for index in indices))


def _margins(scenario: Scenario, across: Axis, over: Axis, axis: int) -> tuple[Floats, Floats]:
    """Margins of the line at every level, and how near the target each is; (values of the axis, all else)."""
    share, basis, spread = scenario.number("target"), scenario.text("basis"), scenario.number("spread.turnout")
    cells = MapCells(scenario, across, over)
    levels = np.unique(np.exp(spread * TURNOUT_LEVELS))
    margins = np.stack([cells.ends(float(level)).margin(share, basis) for level in levels])
    width = np.maximum(np.ptp(margins, axis=0) / 4, 1e-3 * share * scenario.number("wajib_ktp"))
    near = 1 / (1 + (margins / width) ** 2)
    return _along(margins, axis), _along(near, axis)


def weights(points: Indices, count: int) -> Floats:
    """(count, points) weights of linear interpolation by index, 1 at a lattice point itself."""
    return np.stack([np.interp(np.arange(count), points, row) for row in np.eye(len(points))], axis=1)


def _along(values: Floats, axis: int) -> Floats:
    """Shape (values of the axis, all else)."""
    return np.moveaxis(values, axis, 0).reshape(values.shape[axis], -1)


def _chosen(margins: Floats, near: Floats) -> Indices:
    count = len(margins)
    if count <= MOST_LATTICE_POINTS:
        return np.arange(count)
    points = [0, count - 1]
    while len(points) < MOST_LATTICE_POINTS:
        missed = (np.abs(margins - weights(np.array(points), count) @ margins[points]) * near).max(axis=1)
        if missed.max() < 1:
            # Straight to a person: where the margins change most, noise may still bend single futures.
            change = (np.abs(np.diff(margins, axis=0)) * near[1:]).sum(axis=1)
            gaps = [change[a:b].sum() if b - a > 1 else -1.0 for a, b in itertools.pairwise(points)]
            widest = int(np.argmax(gaps))
            points.append((points[widest] + points[widest + 1]) // 2)
        else:
            points.append(int(np.argmax(missed)))
        points.sort()
    return np.array(points)
