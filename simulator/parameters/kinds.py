"""The kinds of value a parameter can have: how each is checked, and how a link's spelling of it is read."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from .errors import SimulatorError
from .personal import holds_personal
from .provinces import PROVINCES

if TYPE_CHECKING:
    from .parameter import Parameter

Kind = Literal[
    "count",  # whole persons, events, officers
    "number",  # minutes, hours, people per event
    "share",  # fraction of 1 inside, percent on screen
    "rate",  # fraction a year inside, percent a year on screen
    "date",
    "optional_date",  # a date, or None for what Parameter.without_date says
    "flag",
    "choice",
    "weekdays",  # ISO weekday digits in order, "12345" is Monday to Friday
    "place_code",  # Kemendagri's code of a kabupaten or kota, "35.72", or nothing
    "text",
]
Value = int | float | bool | str | dt.date | None

NUMERIC: frozenset[Kind] = frozenset({"count", "number", "share", "rate"})
PERCENT: frozenset[Kind] = frozenset({"share", "rate"})
OFF = "off"
"""How a link spells a date that is not given."""
FIRST_YEAR, LAST_YEAR = 2022, 2045
"""Years a date may lie in, both included."""
_NUMBER = re.compile(r"[+-]?\d{1,15}(\.\d{1,15})?", re.ASCII)
_PLACE_CODE = re.compile(r"(\d\d)\.(?!00)\d\d", re.ASCII)
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
NO_CHARACTERS = r"\ud800-\udfff\ufdd0-\ufdef" + "".join(f"\\U{p:04x}fffe\\U{p:04x}ffff" for p in range(17))
"""Halves of pairs and noncharacters, as a pattern lists them: no file may hold them, and no writing needs any."""
_CONTROL = re.compile(rf"[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff{NO_CHARACTERS}]")
_DUST = 1e-9
"""What a binary fraction may miss a decimal one by."""


class BadValue(SimulatorError, ValueError):
    """A value a parameter cannot take; ``code`` names the rule it breaks."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def check(parameter: Parameter, inside: Value) -> None:
    """Raise :class:`BadValue` when the parameter cannot take this value (program's unit)."""
    _CHECKS[parameter.kind](parameter, inside)


def read(parameter: Parameter, written: str) -> Value:
    """What a link's spelling means, in the program's unit; :class:`BadValue` where it is no such spelling.

    The value is not checked yet: it may be out of range.
    """
    reader = _READERS.get(parameter.kind)
    return written if reader is None else reader(parameter, written)


def clean_text(text: str) -> str:
    """Drop control and direction characters and noncharacters, which no name needs, and outer blanks."""
    return _CONTROL.sub("", text).strip()


def _check_number(parameter: Parameter, inside: Value) -> None:
    if isinstance(inside, bool) or not isinstance(inside, (int, float)) or not _is_finite(inside):
        raise BadValue("number")
    if parameter.kind == "count" and inside != int(inside):
        raise BadValue("whole")
    shown = inside * parameter.scale
    if not parameter.low - _DUST <= shown <= parameter.high + _DUST:
        raise BadValue("range")
    if abs(shown - round(shown, parameter.decimals)) > _DUST * max(1.0, abs(shown)):
        raise BadValue("decimals")


def _is_finite(number: float) -> bool:
    try:
        return math.isfinite(number)
    except OverflowError:  # a whole number beyond every float
        return False


def _check_flag(parameter: Parameter, inside: Value) -> None:
    if not isinstance(inside, bool):
        raise BadValue("flag")


def _check_choice(parameter: Parameter, inside: Value) -> None:
    if inside not in [code for code, _ in parameter.choices]:
        raise BadValue("choice")


def _check_date(parameter: Parameter, inside: Value) -> None:
    if inside is None and parameter.kind == "optional_date":
        return
    if not isinstance(inside, dt.date) or isinstance(inside, dt.datetime):
        raise BadValue("date")
    if not FIRST_YEAR <= inside.year <= LAST_YEAR:
        raise BadValue("year")


def _check_weekdays(parameter: Parameter, inside: Value) -> None:
    if not isinstance(inside, str) or not inside or not set(inside) <= set("1234567"):
        raise BadValue("weekdays")
    if "".join(sorted(set(inside))) != inside:
        raise BadValue("weekdays")


def _check_place_code(parameter: Parameter, inside: Value) -> None:
    if inside == "":
        return
    found = _PLACE_CODE.fullmatch(inside) if isinstance(inside, str) else None
    if found is None or found[1] not in PROVINCES:
        raise BadValue("place_code")


def _check_text(parameter: Parameter, inside: Value) -> None:
    if not isinstance(inside, str) or _CONTROL.search(inside):
        raise BadValue("text")
    if len(inside) > parameter.longest:
        raise BadValue("long")
    if holds_personal(inside):
        raise BadValue("personal")


def _read_number(parameter: Parameter, written: str) -> Value:
    if not _NUMBER.fullmatch(written):
        raise BadValue("number")
    if parameter.kind == "count" and "." in written and float(written) != int(float(written)):
        raise BadValue("whole")
    return parameter.inside(float(written))


def _read_flag(parameter: Parameter, written: str) -> Value:
    if written not in ("0", "1"):
        raise BadValue("flag")
    return written == "1"


def _read_date(parameter: Parameter, written: str) -> Value:
    if written == OFF and parameter.kind == "optional_date":
        return None
    if not _ISO_DATE.fullmatch(written):
        raise BadValue("date")
    try:
        return dt.date.fromisoformat(written)
    except ValueError:
        raise BadValue("date") from None


_CHECKS: dict[Kind, Callable[[Parameter, Value], None]] = {
    **dict.fromkeys(NUMERIC, _check_number),
    "date": _check_date,
    "optional_date": _check_date,
    "flag": _check_flag,
    "choice": _check_choice,
    "weekdays": _check_weekdays,
    "place_code": _check_place_code,
    "text": _check_text,
}
_READERS: dict[Kind, Callable[[Parameter, str], Value]] = {
    **dict.fromkeys(NUMERIC, _read_number),
    "date": _read_date,
    "optional_date": _read_date,
    "flag": _read_flag,
}
