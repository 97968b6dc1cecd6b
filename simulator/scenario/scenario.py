"""The scenario: an immutable, complete and consistent set of values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ..parameters import MODEL, REGISTRY, Value
from .problems import ScenarioError, contradictions, find_problems
from .ran import Ran, within

OWN_CITY = "sendiri"
"""The preset of a city entered by hand: the registry's own defaults."""
_DEFAULTS = {key: parameter.inside(parameter.default) for key, parameter in REGISTRY.items()}


class Scenario(Mapping[str, Value]):
    """Every parameter's value by key, in the program's units (shares as fractions of 1).

    >>> Scenario({"wajib_ktp": 123_000, "active": 23_370, "growth": 0.012})["growth"]
    0.012

    ``Scenario(changes)`` starts from the registry's defaults; ``Scenario(changes, start=other)`` from
    another scenario. Raises :class:`ScenarioError`, which lists every problem, when the values are
    no scenario. With ``checked`` each change has passed its parameter's own check before, and only
    contradictions are looked for. ``model`` is the version of the model that it is reckoned with: that of
    ``start``, or the newest, unless it is told. ``ran`` is what ran before its numbers hold: what ran before those of
    ``start``, unless it is told; None where they hold throughout.
    """

    __slots__ = ("_hash", "_values", "model", "preset", "ran")
    preset: str
    model: int
    ran: Ran | None
    _values: Mapping[str, Value]
    _hash: int

    def __init__(
        self,
        changes: Mapping[str, Value] | None = None,
        *,
        start: Scenario | None = None,
        preset: str | None = None,
        checked: bool = False,
        model: int | None = None,
        ran: Ran | Literal["of start"] | None = "of start",
    ) -> None:
        changes = changes or {}
        settled: dict[str, Value] = dict(_DEFAULTS if start is None else start._values)
        together = {**settled, **changes}
        problems = contradictions(together) if checked else find_problems(together, changes.keys())
        if problems:
            raise ScenarioError(tuple(problems))
        settled |= {key: REGISTRY[key].inside(REGISTRY[key].screen(value)) for key, value in changes.items()}
        name = preset or (OWN_CITY if start is None else start.preset)
        version = model or (MODEL if start is None else start.model)
        object.__setattr__(self, "preset", name)
        object.__setattr__(self, "model", version)
        object.__setattr__(self, "_values", MappingProxyType(settled))
        if ran == "of start":
            ran = None if start is None else start.ran
        object.__setattr__(self, "ran", within(ran, self.day("as_of") + dt.timedelta(days=1)))
        object.__setattr__(self, "_hash", hash((version, name, tuple(settled.values()), self.ran)))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a scenario is frozen; use replace()")

    def __getitem__(self, key: str) -> Value:
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Scenario):
            return NotImplemented
        mine, theirs = ((one._hash, one.model, one.preset, one.ran) for one in (self, other))
        return mine == theirs and self._values == other._values

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (dict(self._values), self.preset, self.model, self.ran))

    def __repr__(self) -> str:
        return f"Scenario({self.preset!r}, {self['as_of']} to {self['end']})"

    def replace(self, changes: Mapping[str, Value]) -> Scenario:
        """The same scenario with some values (program's units) changed. Raises :class:`ScenarioError`."""
        return Scenario(changes, start=self)

    def after(self, ran: Ran | None) -> Scenario:
        """The same scenario whose numbers hold after what is told to have run; None for throughout."""
        return Scenario(start=self, checked=True, ran=ran)

    @property
    def earlier(self) -> Scenario:
        """What ran before the scenario's numbers hold, in the same city; itself where they hold throughout."""
        if self.ran is None:
            return self
        return Scenario(dict(self.ran.decisions), start=self, checked=True, ran=self.ran.before)

    def number(self, key: str) -> float:
        """A numeric value as a float, in the program's unit. KeyError for no parameter."""
        value = self[key]
        assert isinstance(value, (int, float))
        return float(value)

    def day(self, key: str) -> dt.date:
        """A date."""
        value = self[key]
        assert isinstance(value, dt.date)
        return value

    def text(self, key: str) -> str:
        """A text, a choice's code or weekday digits."""
        value = self[key]
        assert isinstance(value, str)
        return value

    def differences(self, other: Scenario) -> dict[str, Value]:
        """The values of this scenario (program's units) that differ from the other's, in the registry's order."""
        theirs = other._values
        return {key: value for key, value in self._values.items() if value != theirs[key]}


def _rebuild(values: dict[str, Value], preset: str, model: int, ran: Ran | None) -> Scenario:
    return Scenario(values, preset=preset, model=model, ran=ran)
