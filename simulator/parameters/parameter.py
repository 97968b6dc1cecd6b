"""What is declared of one parameter: all that any part of the product needs to know of it.

Inside the program a share is a fraction of 1 and a rate a fraction a year. The screen, the link
and the command line show percent. The two are converted here and nowhere else.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from . import kinds
from .kinds import NUMERIC, OFF, PERCENT, Kind, Value
from .text import Text

Role = Literal["fact", "lever", "assumption"]
Effect = Literal["raises", "lowers", "depends", "widens", "none"]
"""What more of it (of a date: a later one) does to coverage on the end date, all else equal: it never
lowers it; it never raises it; one or the other, as the rest of the scenario has it; it moves no line but
widens the range around it; nothing."""
Office = Literal["decides", "influences", "accepts"]
"""Whose decision it is: the office's alone; in part, as how many come or succeed is; nobody's here."""


@dataclass(frozen=True)
class Band:
    """Words for the values up to and including ``upto`` (screen unit)."""

    upto: float
    words: Text


@dataclass(frozen=True, kw_only=True)
class Parameter:
    """One parameter. ``default``, ``low``, ``high``, ``step``, ``bands`` and ``plausible`` are in screen units.

    What needs a list of parameters (searches, hand-outs, sidebar, tests) makes it from these fields, so
    that a parameter is added by declaring it.
    """

    key: str
    """Its name in links, files and on the command line; of a channel, ``channel.name``."""
    label: Text
    help: Text
    kind: Kind
    default: Value
    source: Text
    """Where the default was taken from, or that it is an assumption."""
    group: str
    """The channel, or the part of the sidebar, that it belongs to."""
    role: Role
    effect: Effect
    office: Office = "accepts"
    switches: bool = False
    """Whether it changes hands when one plan follows another; the rest is the world's and stays."""
    plan_field: str = ""
    """The field of ``model.Plan`` that it mainly sets; empty where the line does not depend on it."""
    scaled_by_presets: bool = False
    """Whether a preset multiplies it to the pace its city really showed."""
    always_named: bool = False
    """Whether every hand-out names it among its assumptions."""
    headline: bool = False
    """Whether its widget is in sight while the others of its group are folded away."""
    unit: Text = Text("", "")
    low: float = 0.0
    high: float = 0.0
    step: float = 1.0
    decimals: int = 0
    plausible: tuple[float, float] | None = None
    """What the evidence leaves open, for sensitivity studies; its high end is the most that is still usual.
    None for what is certain, or no number."""
    bands: tuple[Band, ...] = ()
    choices: tuple[tuple[str, Text], ...] = ()
    longest: int = 200
    """Characters of a text."""
    without_date: Literal["never", "from_first_day"] = "never"
    """What no date means."""

    @cached_property
    def numeric(self) -> bool:
        """Whether the value is a number that has a low and a high end."""
        return self.kind in NUMERIC

    @cached_property
    def scale(self) -> int:
        """How many screen units make one inside."""
        return 100 if self.kind in PERCENT else 1

    @property
    def searchable(self) -> bool:
        """Whether it can be sought, mapped or swung: a number or start date that moves the line and is
        none of the city's counted figures.
        """
        moves = self.effect in ("raises", "lowers", "depends") and self.group != "city"
        return moves and (self.numeric or self.kind == "optional_date")

    @property
    def live(self) -> bool:
        """Whether a presenter can move it before the audience: a number that is no fact."""
        return self.numeric and self.role != "fact"

    def inside(self, screen: Value) -> Value:
        """From the screen's unit to the program's."""
        if not self.numeric or isinstance(screen, (str, dt.date)) or screen is None:
            return screen
        if self.kind == "count":
            return int(screen)
        return float(screen) / self.scale

    def screen(self, inside: Value) -> Value:
        """From the program's unit to the screen's, free of binary dust."""
        if not self.numeric or isinstance(inside, (str, dt.date)) or inside is None:
            return inside
        if self.kind == "count":
            return int(inside)
        return round(float(inside) * self.scale, self.decimals)

    def check(self, inside: Value) -> None:
        """Raise :class:`BadValue` when the parameter cannot take this value (program's unit)."""
        kinds.check(self, inside)

    def write(self, inside: Value) -> str:
        """The value (program's unit) as a link spells it: decimal point, ISO date, weekday digits."""
        if self.kind == "flag":
            return "1" if inside else "0"
        if inside is None:
            return OFF
        if isinstance(inside, dt.date):
            return inside.isoformat()
        if isinstance(inside, str):
            return inside
        shown = self.screen(inside)
        assert isinstance(shown, (int, float))
        return str(int(shown)) if shown == int(shown) else repr(shown)

    def read(self, written: str) -> Value:
        """A link's spelling in the program's unit. Raises :class:`BadValue` for what it cannot mean."""
        value = kinds.read(self, written)
        kinds.check(self, value)
        return value

    def band(self, inside: Value) -> Text | None:
        """The words for how usual a value (program's unit) is, if the parameter has bands."""
        shown = self.screen(inside)
        if not isinstance(shown, (int, float)):
            return None
        return next((band.words for band in self.bands if shown <= band.upto), None)
