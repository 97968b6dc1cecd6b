"""What the charts are told about number and date formats; Vega has no Indonesian of its own."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from babel import Locale

from ..parameters import Language

_NAMES = {"id": "id", "en": "en_GB"}


@lru_cache(maxsize=2)
def chart_locale(language: Language) -> dict[str, Any]:
    """The ``config.locale`` of a chart, names and separators from Babel."""
    locale = Locale.parse(_NAMES[language])
    days = locale.days["format"]
    months = locale.months["format"]
    order = [6, 0, 1, 2, 3, 4, 5]  # Vega's week begins on Sunday, Babel's on Monday
    symbols = locale.number_symbols["latn"]
    return {
        "number": {
            "decimal": symbols["decimal"],
            "thousands": symbols["group"],
            "grouping": [3],
            "currency": ["Rp", ""] if language == "id" else ["IDR ", ""],
        },
        "time": {
            "dateTime": "%A, %e %B %Y %X",
            "date": "%d/%m/%Y",
            "time": "%H:%M:%S",
            "periods": ["AM", "PM"],
            "days": [days["wide"][k] for k in order],
            "shortDays": [days["abbreviated"][k] for k in order],
            "months": [months["wide"][k] for k in range(1, 13)],
            "shortMonths": [months["abbreviated"][k].replace("Sept", "Sep") for k in range(1, 13)],
        },
    }
