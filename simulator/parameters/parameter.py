"""What is declared of one parameter, and how its value is read, checked and written.

Inside the program a share is a fraction of 1 and a rate a fraction a year. The screen, the link
and the command line show percent. The two are converted here and nowhere else.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import dataclass
from typing import Literal

from .text import Text

Kind = Literal[
    "count",  # whole persons, events, officers
    "number",  # minutes, hours, people per event
    "share",  # fraction of 1 inside, percent on screen
    "rate",  # fraction a year inside, percent a year on screen
    "date",
    "optional_date",  # a date, or None for "never"
    "flag",
    "choice",
    "weekdays",  # ISO weekday digits in order, "12345" is Monday to Friday
    "text",
]
Role = Literal["fact", "lever", "assumption"]
Value = int | float | bool | str | dt.date | None

NUMERIC: frozenset[Kind] = frozenset({"count", "number", "share", "rate"})
OFF = "off"
_NUMBER = re.compile(r"[+-]?\d{1,15}(\.\d{1,15})?", re.ASCII)
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
NO_CHARACTERS = r"\ud800-\udfff\ufdd0-\ufdef" + "".join(f"\\U{p:04x}fffe\\U{p:04x}ffff" for p in range(17))
"""Halves of pairs and noncharacters, as a pattern lists them: no file may hold them, and no writing needs any."""
_CONTROL = re.compile(rf"[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff{NO_CHARACTERS}]")


class BadValue(ValueError):
    """A value a parameter cannot take; ``code`` names the rule it breaks."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Band:
    """Words for the values up to and including ``upto`` (screen unit)."""

    upto: float
    words: Text


@dataclass(frozen=True)
class Parameter:
    """One parameter. ``default``, ``low``, ``high`` and ``step`` are in the unit the screen shows.

    ``source`` says where the default was taken from, or that it is an assumption. ``plausible`` is
    the low and high value that the evidence leaves open, for sensitivity studies.
    """

    key: str
    label: Text
    help: Text
    kind: Kind
    default: Value
    source: Text
    role: Role
    group: str
    unit: Text = Text("", "")
    low: float = 0.0
    high: float = 0.0
    step: float = 1.0
    decimals: int = 0
    bands: tuple[Band, ...] = ()
    choices: tuple[tuple[str, Text], ...] = ()
    longest: int = 200
    plausible: tuple[float, float] | None = None

    @property
    def numeric(self) -> bool:
        """Whether the value is a number that has a low and a high end."""
        return self.kind in NUMERIC

    @property
    def scale(self) -> int:
        """How many screen units make one inside."""
        return 100 if self.kind in ("share", "rate") else 1

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
        kind = self.kind
        if self.numeric:
            self._check_number(inside)
        elif kind == "flag" and not isinstance(inside, bool):
            raise BadValue("flag")
        elif kind == "choice" and inside not in [code for code, _ in self.choices]:
            raise BadValue("choice")
        elif kind in ("date", "optional_date"):
            if inside is None and kind == "optional_date":
                return
            if not isinstance(inside, dt.date) or isinstance(inside, dt.datetime):
                raise BadValue("date")
            if not 2022 <= inside.year <= 2045:
                raise BadValue("year")
        elif kind == "weekdays":
            if not isinstance(inside, str) or not _is_weekdays(inside):
                raise BadValue("weekdays")
        elif kind == "text":
            if not isinstance(inside, str) or _CONTROL.search(inside):
                raise BadValue("text")
            if len(inside) > self.longest:
                raise BadValue("long")

    def _check_number(self, inside: Value) -> None:
        if isinstance(inside, bool) or not isinstance(inside, (int, float)):
            raise BadValue("number")
        try:
            finite = math.isfinite(inside)
        except OverflowError:
            finite = False
        if not finite:
            raise BadValue("number")
        if self.kind == "count" and inside != int(inside):
            raise BadValue("whole")
        shown = inside * self.scale
        if not self.low - 1e-9 <= shown <= self.high + 1e-9:
            raise BadValue("range")
        if abs(shown - round(shown, self.decimals)) > 1e-9 * max(1.0, abs(shown)):
            raise BadValue("decimals")

    def write(self, inside: Value) -> str:
        """The value as a link spells it: decimal point, ISO date, weekday digits."""
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
        """Read a link's spelling. Raises :class:`BadValue` for what it cannot mean."""
        value = self._read(written)
        self.check(value)
        return value

    def _read(self, written: str) -> Value:
        if self.numeric:
            if not _NUMBER.fullmatch(written):
                raise BadValue("number")
            if self.kind == "count" and "." in written and float(written) != int(float(written)):
                raise BadValue("whole")
            return self.inside(float(written))
        if self.kind == "flag":
            if written not in ("0", "1"):
                raise BadValue("flag")
            return written == "1"
        if self.kind in ("date", "optional_date"):
            if written == OFF and self.kind == "optional_date":
                return None
            if not _ISO_DATE.fullmatch(written):
                raise BadValue("date")
            try:
                return dt.date.fromisoformat(written)
            except ValueError:
                raise BadValue("date") from None
        return written

    def band(self, inside: Value) -> Text | None:
        """The words for how usual a value is, if the parameter has bands."""
        shown = self.screen(inside)
        if not isinstance(shown, (int, float)):
            return None
        return next((band.words for band in self.bands if shown <= band.upto), None)


def clean_text(text: str) -> str:
    """Drop control and direction characters and noncharacters, which no name needs, and outer blanks."""
    return _CONTROL.sub("", text).strip()


def _is_weekdays(text: str) -> bool:
    return text != "" and set(text) <= set("1234567") and "".join(sorted(set(text))) == text
