"""A built-in city: its facts, its plan scaled to the pace it really showed, and what that rests on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..parameters import CHANNELS, REGISTRY, Text, Value
from ..scenario import Scenario
from .figures import KnownFigure, figures_of


@dataclass(frozen=True, kw_only=True)
class Hindcast:
    """Two dated counts of the city, in persons. The plan, begun at the first, must lead to the second."""

    start: dt.date
    start_active: int
    start_wajib_ktp: int
    start_recorded: int
    end: dt.date
    end_active: int
    source: Text
    counted: bool = True
    """Whether the counts were published; else they are computed from a rounded percentage."""
    certainty: Mapping[str, Value] = field(default_factory=dict)
    """How sure the first figure is: values of ``certainty.*`` in the units of the screen, exact where not named."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """A count of active persons published after the preset's date, to judge its projection by."""

    date: dt.date
    active: int
    source: Text


@dataclass(frozen=True, kw_only=True)
class Preset:
    """A city to start from. ``facts`` and ``plan`` are in the units of the screen.

    ``scale`` multiplies every channel's turnout (at the counter the voluntary share) so that the
    plan shows the city's real pace: the hindcast's, or where the city has no two dated counts a
    typical pace of ``typical_pace`` points of wajib KTP a month.
    """

    key: str
    place: str
    label: Text
    facts: Mapping[str, Value]
    plan: Mapping[str, Value]
    scale: float
    note: Text
    source: Text
    hindcast: Hindcast | None = None
    outcome: Outcome | None = None
    typical_pace: float | None = None

    @cached_property
    def scenario(self) -> Scenario:
        """The city's starting scenario."""
        return self.scaled(self.scale)

    def scaled(self, scale: float) -> Scenario:
        """The starting scenario with another scale of the reported yields: a factor on every parameter of
        :data:`SCALED`. Raises ScenarioError where that carries one beyond its slider.
        """
        screen: dict[str, Value] = {"city": self.place} | dict(self.facts) | dict(self.plan)
        for channel in CHANNELS:
            # The pace that the scale is fitted to is that of this plan.
            screen[f"{channel.key}.tried"] = screen.get(events := f"{channel.key}.events", REGISTRY[events].default)
        for key in SCALED:
            reported = screen.get(key, REGISTRY[key].default)
            assert isinstance(reported, (int, float))
            screen[key] = round(reported * scale, 1)
        return Scenario({key: REGISTRY[key].inside(value) for key, value in screen.items()}, preset=self.key)

    @property
    def figures(self) -> tuple[KnownFigure, ...]:
        """The published figures of the place; where the hindcast begins, as it reads the source there."""
        known = figures_of(self.place) if self.place else ()
        h = self.hindcast
        if h is None:
            return known
        if self.scenario["basis"] != "wajib_ktp":
            return known
        return tuple(one.read_as(h.start_active, h.start_wajib_ktp) if one.date == h.start else one for one in known)


SCALED = tuple(key for key, parameter in REGISTRY.items() if parameter.scaled_by_presets)
"""The parameters a preset scales."""


def scale_turnout(scenario: Scenario, scale: float) -> Scenario:
    """The scenario with every parameter of :data:`SCALED` multiplied by a factor, as far as the sliders go."""
    changes: dict[str, Value] = {}
    for key in SCALED:
        parameter = REGISTRY[key]
        shown = parameter.screen(scenario[key])
        assert isinstance(shown, (int, float))
        scaled = round(shown * scale, parameter.decimals)
        changes[key] = parameter.inside(min(max(scaled, parameter.low), parameter.high))
    return scenario.replace(changes)
