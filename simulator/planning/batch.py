"""Many plans in one run of the engine, a column each: how searches, maps and tornados stay fast.

A plan's day arrays and most of its figures go into columns. A few belong to the city as a whole and
are the same in one run (the register, recording, the members of groups): plans that
differ in those are run in groups, and a group of a few plans one by one, which is then faster.
Every column equals the plan's own run to rounding (1e-12 of it).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..model import ExpectedInputs, Plan, Trajectory, line_inputs, run
from ..model.plan import LEAST_ODDS, fields_with, odds
from ..parameters import REGISTRY

Floats = NDArray[np.float64]
MOST_COLUMNS = 8192
"""Columns in one run; more no longer fit the processor's cache."""
ONE_BY_ONE = 8
"""Plans up to this number are run one by one."""
_COLUMNS = fields_with("column")
"""The plan's fields that :class:`ExpectedInputs` or the engine take an array of, a value a column."""
_FIELDS = tuple(dict.fromkeys(p.plan_field for p in REGISTRY.values() if p.plan_field not in ("", "days")))
"""The plan's fields that parameters set; the days are the same in every plan of a run."""
_CITY = tuple(name for name in _FIELDS if name not in _COLUMNS)
_BY_CHANNEL = fields_with("by_channel")


@dataclass(frozen=True)
class Ends:
    """The end date, persons: (K,) with one entry a plan, or the shape in which plans were asked for.

    Wajib KTP and recorded are those that coverage divides by: the end date's, or of its semester's register.
    """

    wajib_ktp: Floats
    recorded: Floats
    active: Floats

    def base(self, basis: str) -> Floats:
        """The denominator of coverage on a basis, persons (K,)."""
        return self.wajib_ktp if basis == "wajib_ktp" else self.recorded

    def coverage(self, basis: str) -> Floats:
        """Active over the basis, a fraction of 1 (K,); 0 where the basis is empty."""
        base = self.base(basis)
        return np.divide(self.active, base, out=np.zeros_like(base), where=base > 0)

    def margin(self, share: float, basis: str) -> Floats:
        """Persons (K,) above the target of ``share`` (a fraction of 1) of a basis, below 0 when short."""
        return self.active - share * self.base(basis)


def last_day(course: Trajectory) -> Ends:
    """The end of one run, persons: 0-dimensional for a line, (K,) for a fan."""
    return Ends(course.last_base("wajib_ktp"), course.last_base("recorded"), np.asarray(course.active[-1]))


def ends(plans: Sequence[Plan]) -> Ends:
    """The line's end of every plan, persons, each stock of shape (plans,). All plans have the same days."""
    result = np.empty((3, len(plans)))
    for members in _alike(plans):
        chosen = [plans[k] for k in members]
        if len(chosen) > ONE_BY_ONE:
            result[:, members] = _batch(chosen, [], chosen[0], chosen[0])[:, :, 0]
            continue
        for k in members:
            end = last_day(run(plans[k], line_inputs(plans[k])))
            result[:, k] = end.wajib_ktp, end.recorded, end.active
    return Ends(*result)


def pair_ends(base: Plan, rows: Sequence[Plan], columns: Sequence[Plan]) -> Ends | None:
    """The line's end of every pair: ``base`` changed as the row changes it and as the column does.

    Stocks in persons, of shape (rows, columns). None where a row and a column change the same thing, so that nobody can
    say from the two alone what both together are; then every cell has to be compiled. Capacity is a
    product, officers by hours by activations an hour, so that both changes together are known. What shows only
    when both are changed (the start of a channel that the base has resting) is not seen here.
    """
    both = _touched(base, rows) & _touched(base, columns)
    if any(name != "capacity" or base.capacity[:, channel].min() <= 0 for name, channel in both):
        return None
    result = np.empty((3, len(rows), len(columns)))
    for over in _alike(rows):
        for across in _alike(columns):
            city: dict[str, Any] = {name: _moved(name, base, rows[over[0]], columns[across[0]]) for name in _CITY}
            part = _batch([rows[k] for k in over], [columns[k] for k in across], base, replace(base, **city))
            result[np.ix_(range(3), over, across)] = part
    return Ends(*result)


def _alike(plans: Sequence[Plan]) -> Iterable[list[int]]:
    """Indices of the plans that share everything that cannot go into columns."""
    groups: dict[tuple[object, ...], list[int]] = {}
    for k, plan in enumerate(plans):
        city = (getattr(plan, name) for name in (*_CITY, "register"))
        signature = tuple(value.tobytes() if isinstance(value, np.ndarray) else value for value in city)
        groups.setdefault(signature, []).append(k)
    return groups.values()


def _touched(base: Plan, plans: Sequence[Plan]) -> set[tuple[str, int]]:
    """What the plans change of the base, by name and channel (-1 for what has none)."""
    found = set()
    for name in _FIELDS:
        values = np.stack([np.asarray(getattr(plan, name)) for plan in plans])
        differs = values != np.asarray(getattr(base, name))
        if name in _BY_CHANNEL:
            found |= {(name, int(c)) for c in np.flatnonzero(differs.reshape(-1, differs.shape[-1]).any(axis=0))}
        elif differs.any():
            found.add((name, -1))
    return found


def _moved(name: str, base: Plan, row: Plan, column: Plan) -> object:
    """The value of what a row or a column has changed."""
    start, of_row, of_column = (np.asarray(getattr(plan, name)) for plan in (base, row, column))
    value = np.where(of_row != start, of_row, np.where(of_column != start, of_column, start))
    return value if value.ndim else float(value)


class _Days(Sequence[Floats]):
    """A value of every column for each day, made when it is asked for; (T or 1, rows or 1, columns or 1) inside."""

    def __init__(self, values: Floats, shape: tuple[int, int]) -> None:
        self._values, self._shape = values, shape
        self._always = _flat(values[0], shape) if len(values) == 1 else None

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, day: int) -> Floats:  # type: ignore[override]
        return _flat(self._values[day], self._shape) if self._always is None else self._always


def _flat(values: Floats, shape: tuple[int, int]) -> Floats:
    return np.broadcast_to(values, shape).reshape(-1)


def _batch(rows: Sequence[Plan], columns: Sequence[Plan], base: Plan, city: Plan) -> Floats:
    """(3, rows, columns) stocks at the end, in runs of at most :data:`MOST_COLUMNS` columns."""
    height = max(1, MOST_COLUMNS // max(1, len(columns)))
    parts = [_one_run(rows[k : k + height], columns, base, city) for k in range(0, len(rows), height)]
    return np.concatenate(parts, axis=1)


def _one_run(rows: Sequence[Plan], columns: Sequence[Plan], base: Plan, city: Plan) -> Floats:
    shape = (len(rows), max(1, len(columns)))
    field = _Fields(rows, columns, base)
    channels = range(base.held.shape[1])
    downtime, activity = field.of("downtime"), field.of("activity")
    held = [field.of("held", c) for c in channels]

    def daily(values: Iterable[Floats]) -> list[_Days]:
        return [_Days(value, shape) for value in values]

    growth = np.array(_flat(field.of("growth")[0], shape))
    reachable: Any = np.array(_flat(field.of("reachable")[0], shape))
    most = np.stack([of.max(axis=(1, 2)) for of in held], axis=1)
    plan = replace(city, held=np.broadcast_to(most, base.held.shape), reachable=reachable)
    inputs = ExpectedInputs(
        start=(city.wajib_ktp, city.recorded, city.active),
        growth=growth,
        held=daily(held),
        people=daily(field.of("turnout", c) * field.of("fresh", c) * activity for c in channels),
        spread=daily(field.of("spread", c) for c in channels),
        capacity=daily(field.of("capacity", c) for c in channels),
        finish=daily(field.of("success", c) * (1.0 - downtime) for c in channels),
        others=daily(
            np.maximum(odds(field.of("nonresident", c)) / (1.0 if base.closed[c] else field.of("fresh", c)), LEAST_ODDS)
            for c in channels
        ),
        closed=base.closed.tolist(),
    )
    end = last_day(run(plan, inputs))
    return np.stack([stock.reshape(shape) for stock in (end.wajib_ktp, end.recorded, end.active)])


class _Fields:
    """The plans' figures as arrays of days, rows and columns, each with length 1 where nothing differs."""

    def __init__(self, rows: Sequence[Plan], columns: Sequence[Plan], base: Plan) -> None:
        self._rows, self._columns, self._base = rows, columns, base
        self._known: dict[tuple[str, int], Floats] = {}

    def of(self, name: str, channel: int = -1) -> Floats:
        """Shape (T or 1, rows or 1, columns or 1)."""
        start = _figure(self._base, name, channel)
        found = start[:, None, None]
        for plans, axis in ((self._columns, 2), (self._rows, 1)):
            if not plans:
                continue
            figures = [_figure(plan, name, channel) for plan in plans]
            values = np.stack(np.broadcast_arrays(*figures), axis=1)
            if np.any(values != start[:, None]):
                values = values[:, None, :] if axis == 2 else values[:, :, None]
                found = found * values / start[:, None, None] if found.size > len(start) else values
        return found


def _figure(plan: Plan, name: str, channel: int) -> Floats:
    """A figure of a plan as (T,) or (1,)."""
    value = np.asarray(getattr(plan, name), dtype=float)
    return np.atleast_1d(value if channel < 0 else value[..., channel])
