"""The one formatter: numbers, shares and dates as each language writes them.

Rounding happens here, once, at the edge. Babel knows the separators and the month names.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from ..parameters import Language, Parameter, Text, Value

_LOCALE = {"id": Locale("id"), "en": Locale("en", "GB")}
"""Read once: half of what a number costs is finding the place its language names."""
_SIGNS = {
    language: str.maketrans(
        {",": place.number_symbols["latn"]["group"], ".": place.number_symbols["latn"]["decimal"], "-": "\u2212"}
    )
    for language, place in _LOCALE.items()
}
"""Separators and minus as each language writes them, for those that Python writes."""
_EXACT = 1e15
"""Below it Python writes the digits that Babel writes, in a hundredth of the time: a page has two hundred numbers."""
NBSP = "\u00a0"
MINUS = "\u2212"


def settled(value: float, decimals: int) -> float:
    """Rounded half away from zero, as people round, and never minus zero."""
    scaled = abs(value) * 10**decimals
    rounded: float = int(scaled + 0.5 + 1e-9) / 10**decimals
    return rounded if value >= 0 or rounded == 0 else -rounded


def adding_up(parts: Sequence[float], total: float, decimals: int = 0) -> list[float]:
    """Parts rounded so that they add up to ``total``, itself already rounded to ``decimals``: by largest remainder,
    so that each stands within one unit of its value and a part that is whole already stays. Parts may be below 0,
    and their sum lie less than one unit from the total. No parts give none.
    """
    scale = 10**decimals
    scaled = [round(part * scale, 6) for part in parts]
    rounded = [math.floor(part) for part in scaled]
    order = sorted(range(len(parts)), key=lambda k: rounded[k] - scaled[k])
    missing = round(total * scale) - sum(rounded)
    for k in order[: max(0, missing)]:
        rounded[k] += 1
    return [part / scale for part in rounded]


def shortened(text: str, longest: int, *, keep_blanks: bool = False) -> str:
    """A text of at most ``longest`` characters, an ellipsis in place of what is cut.

    Blanks before the ellipsis go, unless ``keep_blanks`` asks for what was received just as it came.
    """
    if len(text) <= longest:
        return text
    start = text[: longest - 1]
    return (start if keep_blanks else start.rstrip()) + "\u2026"


def sentence_start(text: str) -> str:
    """The text with a capital first letter, as a sentence or a table's cell begins."""
    return text[:1].upper() + text[1:]


def number(value: float, language: Language, decimals: int = 0) -> str:
    """``36900`` as ``36.900`` or ``36,900``."""
    shown = settled(value, decimals)
    if abs(shown) < _EXACT:
        return f"{shown:,.{decimals}f}".translate(_SIGNS[language])
    return format_decimal(shown, _pattern(decimals), locale=_LOCALE[language]).replace("-", MINUS)


def shortest(value: float, language: Language, decimals: int) -> str:
    """As :func:`number`, with at most ``decimals`` places and no trailing zeros."""
    shown = settled(value, decimals)
    if abs(shown) < _EXACT:
        text = f"{shown:,.{decimals}f}"
        return (text.rstrip("0").rstrip(".") if decimals else text).translate(_SIGNS[language])
    pattern = "#,##0." + "#" * decimals if decimals else "#,##0"
    return format_decimal(shown, pattern, locale=_LOCALE[language]).replace("-", MINUS)


def percent(fraction: float, language: Language, decimals: int = 2) -> str:
    """``0.1905`` as ``19,05 %`` or ``19.05 %``."""
    return number(fraction * 100, language, decimals) + NBSP + "%"


def signed(value: float, language: Language, decimals: int = 0) -> str:
    """A difference with its sign: ``+1.250``, a true minus sign below zero, no sign for nothing."""
    shown = settled(value, decimals)
    return ("+" if shown > 0 else "") + number(shown, language, decimals)


def points(fraction: float, language: Language, decimals: int = 1, *, plus: bool = True) -> str:
    """A difference of two shares, in percentage points; without ``plus`` a gain stands without its sign."""
    figure = signed(fraction * 100, language, decimals)
    return (figure if plus else figure.removeprefix("+")) + NBSP + ("poin" if language == "id" else "points")


def pace(share_a_month: float, language: Language) -> str:
    """A pace, in percentage points a month; a gain stands without its sign."""
    return points(share_a_month, language, 2, plus=False)


def chance(probability: float, language: Language, short: bool = False, asked: float | None = None) -> str:
    """A probability in natural frequencies: ``7 dari 10``, ``19 dari 20``, ``kurang dari 1 dari 100`` (short
    ``< 1 dari 100``). One that misses what was ``asked`` but reads the same is ``kurang dari 8 dari 10``.
    """
    of, less, more = ("dari", "kurang dari", "lebih dari") if language == "id" else ("of", "less than", "more than")
    if short:
        less, more = f"<{NBSP}", f">{NBSP}"
    else:
        less, more = less + " ", more + " "
    if probability < 0.01:
        return f"{less}1 {of} 100"
    if probability > 0.99:
        return f"{more}99 {of} 100"
    base = 10 if 0.095 <= probability <= 0.905 else 100
    base = 20 if settled(probability * base, 0) / base == 0.95 else base
    text = f"{number(probability * base, language)} {of} {base}"
    return f"{less}{text}" if asked is not None and probability < asked and text == chance(asked, language) else text


def plain_percent(share: float, language: Language) -> str:
    """A target's share, a fraction of 1, with a decimal only where it is not whole: ``30 %``, ``29,9 %``."""
    return percent(share, language, 0 if abs(share * 100 - round(share * 100)) < 1e-9 else 1)


@lru_cache(maxsize=1024)
def date(day: dt.date, language: Language) -> str:
    """``31 Des 2025`` or ``31 Dec 2025``."""
    return format_date(day, "d MMM y", locale=_LOCALE[language]).replace("Sept", "Sep").replace(" ", NBSP)


@lru_cache(maxsize=1024)
def long_date(day: dt.date, language: Language) -> str:
    """``31 Desember 2025`` or ``31 December 2025``."""
    return format_date(day, "d MMMM y", locale=_LOCALE[language]).replace(" ", NBSP)


@lru_cache(maxsize=1024)
def day_month(day: dt.date, language: Language) -> str:
    """``31 Des`` or ``31 Dec``."""
    return format_date(day, "d MMM", locale=_LOCALE[language]).replace("Sept", "Sep").replace(" ", NBSP)


@lru_cache(maxsize=1024)
def month_year(day: dt.date, language: Language) -> str:
    """``Maret 2041`` or ``March 2041``."""
    return format_date(day, "MMMM y", locale=_LOCALE[language]).replace(" ", NBSP)


def weekdays(digits: str, language: Language) -> str:
    """``12345`` as ``Sen, Sel, Rab, Kam, Jum``."""
    return ", ".join(weekday(int(digit), language) for digit in digits)


@lru_cache(maxsize=1024)
def weekday(iso: int, language: Language) -> str:
    """The short name of an ISO weekday, 1 for Monday."""
    return format_date(dt.date(2024, 1, iso), "ccc", locale=_LOCALE[language])


_NEVER = Text("tidak ada", "none")
_YES = Text("ya", "yes")
_NO = Text("tidak", "no")


def value(parameter: Parameter, inside: Value, language: Language, with_unit: bool = True) -> str:
    """A parameter's value as the screen shows it, with its unit."""
    if inside is None or (parameter.kind == "place_code" and not inside):
        return _NEVER.in_language(language)
    if parameter.kind == "flag":
        return (_YES if inside else _NO).in_language(language)
    if parameter.kind == "choice":
        return dict(parameter.choices)[str(inside)].in_language(language)
    if parameter.kind == "weekdays":
        return weekdays(str(inside), language)
    if isinstance(inside, dt.date):
        return date(inside, language)
    shown = parameter.screen(inside)
    if isinstance(shown, str) or not isinstance(shown, (int, float)):
        return str(shown)
    text = shortest(shown, language, parameter.decimals)
    unit = parameter.unit.in_language(language)
    return f"{text}{NBSP}{unit}" if with_unit and unit else text


def _pattern(decimals: int) -> str:
    return "#,##0" + ("." + "0" * decimals if decimals else "")
