"""A nation to try things on: every kabupaten and kota of the official list with figures that are made up.

The figures are plausible and no more: sizes follow the number of kecamatan, coverage and pace spread as widely
as the published ones do. Each row says that it is made up, and the outcome of a batch carries that on.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import math
from collections.abc import Iterator

import numpy as np

from ..parameters import LANGUAGES, Language, Text
from ..presets.places import Place, places

MARK = Text("Contoh buatan, bukan angka resmi", "Made up, no official figure")
COLUMNS = ("city", "code", "wajib_ktp", "recorded", "active", "as_of", "end", "older.date", "older.active", "note")
KECAMATAN = {True: 45_000, False: 26_000}
"""Wajib KTP of a kecamatan, of a kota and of a kabupaten: 201 million in 7,285 of them (coverage.csv, places.csv)."""
_OLDER = dt.timedelta(days=184)


def is_made_up(note: str) -> bool:
    """Whether a row's note says that its figures are made up, in either language."""
    return note in {MARK.in_language(language) for language in LANGUAGES}


def made_up_nation(
    as_of: dt.date, end: dt.date, seed: int = 1, language: Language = "id"
) -> Iterator[dict[str, object]]:
    """A row for each of the 514 places in the order of their codes, with the columns of a table of cities."""
    random = np.random.default_rng(seed)
    for place in places().values():
        yield _row(place, random, as_of, end, language)


def _row(
    place: Place, random: np.random.Generator, as_of: dt.date, end: dt.date, language: Language
) -> dict[str, object]:
    size = place.kecamatan * KECAMATAN[place.is_kota] * math.exp(0.35 * random.standard_normal())
    wajib = round(min(max(size, 5_000.0), 4_000_000.0))
    recorded = round(wajib * min(0.999, random.normal(0.985, 0.008)))
    share = min(0.45, 0.09 * math.exp(0.7 * random.standard_normal()))
    pace = min(0.02, 0.002 * math.exp(0.7 * random.standard_normal()))
    active = min(recorded, round(wajib * share))
    older = max(0, round(active - wajib * pace * _OLDER.days / (365 / 12)))
    figures = (wajib, recorded, active, as_of, end, as_of - _OLDER, older)
    return dict(zip(COLUMNS, (place.name, place.code, *figures, MARK.in_language(language)), strict=True))


def made_up_csv(as_of: dt.date, end: dt.date, seed: int = 1, language: Language = "id") -> bytes:
    """The nation as a file that the batch and the page read."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS)
    writer.writeheader()
    writer.writerows(made_up_nation(as_of, end, seed, language))
    return text.getvalue().encode("utf-8")
