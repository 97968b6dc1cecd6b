"""Where a table's header stands, below whatever letterhead, and which of its columns is which."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .choices import Column, Said, headings_apart
from .files import MOST_ABOVE
from .sheets import Row, Sheet

Names = Mapping[str, Sequence[Sequence[str]]]
"""By field, what its column may be called, in tiers: one of a later tier is taken only where no earlier one fits."""

MOST_LEVELS, MOST_HEADINGS = 3, 300
"""Rows of a header, and cells of one: a wider row is no office's header."""
BEGINS_WITH = 100
"""The tier of headings that only begin with a name: "aktif bulan ini"."""
_COUNTED = re.compile(r"^(jumlah|jml|jlh|total|banyaknya|number of|angka|data)\s+")
_TGL = re.compile(r"\btgl\b")
_FILLERS = re.compile(r"\b(yang|yg|ikd|identitas kependudukan digital|orang yg|per)\b")
_UNITS = frozenset(("orang", "jiwa", "org", "kali", "lembar"))
_SUMS = frozenset(("jumlah", "jml", "jlh", "total", "l+p", "lp", "l p"))
_SEXES = frozenset(("l", "p", "lk", "pr", "laki laki", "laki", "perempuan", "pria", "wanita", "male", "female"))
_OTHERWISE = re.compile(
    r"\b(gagal|belum|tidak|target|rencana|persen|persentase|ditolak|kurang|sisa|tertunda|pending)\b|%"
)
"""A heading with such a word says something else."""


def names(written: str) -> tuple[str, ...]:
    """Names parted by commas."""
    return tuple(_TGL.sub("tanggal", part.strip()) for part in written.split(","))


@dataclass(frozen=True)
class Header:
    """A header: its first row's place among the sheet's rows, counted from 0, how many it has, and its columns."""

    first: int
    levels: int
    columns: tuple[Column, ...]

    @property
    def below(self) -> int:
        """The place of the first row below, counted from 0."""
        return self.first + self.levels


@dataclass(frozen=True)
class Fit:
    """What a header gives: by field the columns that fit best, one where it is clear or as was said; and the fields of
    which it was said.
    """

    header: Header
    fits: Mapping[str, tuple[Column, ...]]
    said: frozenset[str] = frozenset()

    def missing(self, needed: Sequence[str]) -> tuple[str, ...]:
        """The needed fields without any column."""
        return tuple(name for name in needed if not self.fits.get(name))


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A heading's bare words: small letters, no signs, nothing in brackets, no words that say only "number of"."""
    words = unicodedata.normalize("NFKC", text).casefold()
    words = re.sub(r"\([^)]*\)?|\[[^\]]*\]?", " ", words)
    words = _TGL.sub("tanggal", " ".join(re.sub(r"[^\w%+]|_", " ", words).split()))
    bare = " ".join(_FILLERS.sub(" ", words).split()) or words
    while _COUNTED.match(bare):
        bare = _COUNTED.sub("", bare)
    return bare


def best_fit(sheet: Sheet, names: Names, needed: Sequence[str], said: Sequence[Said] = ()) -> Fit | None:
    """The header that gives most of the needed fields, by what was ``said`` of its headings or else by their names; of
    several the one of fewest rows, then the first. None for a sheet without any row of text.
    """
    found = [_fit(header, names, said) for header in _headers(sheet)]
    if not found:
        return None
    return min(
        found,
        key=lambda fit: (
            len(fit.missing(needed)),
            -sum(bool(fits) for fits in fit.fits.values()),
            fit.header.levels,
            -len(fit.header.columns) if fit.missing(needed) else 0,
            fit.header.first,
        ),
    )


def _headers(sheet: Sheet) -> Iterator[Header]:
    rows = sheet.rows[:MOST_ABOVE]
    for first, row in enumerate(rows):
        if len(row.cells) > MOST_HEADINGS or not any(_is_words(row.text(place)) for place in row.cells):
            continue
        levels = [row]
        while len(levels) < MOST_LEVELS and first + len(levels) < len(rows):
            under = rows[first + len(levels)]
            if not _is_under(sheet, levels[-1], under):
                break
            levels.append(under)
        yield Header(first, len(levels), tuple(_columns(sheet, levels)))


def _columns(sheet: Sheet, levels: Sequence[Row]) -> Iterator[Column]:
    """The columns of a header's rows: one for each cell of any, with what stands over it before its own text."""
    parts = [*(_spread(sheet, row) for row in levels[:-1]), _texts(levels[-1])]
    for place in sorted({place for row in levels for place in row.cells}):
        heading = " / ".join(dict.fromkeys(part[place] for part in parts if place in part))
        yield Column(place, heading, place in sheet.hidden_columns)


def _texts(row: Row) -> dict[int, str]:
    return {place: " ".join(row.text(place).split()) for place in sorted(row.cells)}


def _spread(sheet: Sheet, row: Row) -> dict[int, str]:
    """A row's texts, each standing over the columns it is merged over, or in a table without merges up to the next."""
    texts = _texts(row)
    spread = dict(texts)
    if sheet.merges:
        for merge in sheet.merges:
            if merge.top == row.line and merge.left in texts:
                for place in range(merge.left, min(merge.right, merge.left + 200) + 1):
                    spread.setdefault(place, texts[merge.left])
        return spread
    last = max(texts, default=-1)
    for place in range(last + 6):
        if place not in spread and place - 1 in spread:
            spread[place] = spread[place - 1]
    return spread


def _is_under(sheet: Sheet, top: Row, under: Row) -> bool:
    """Whether a row is a header's next level: words only, some beneath a heading over several columns, and none beneath
    a heading of one column such as the date.
    """
    if under.line - top.line > MOST_LEVELS or not all(_is_words(under.text(place)) for place in under.cells):
        return False
    spread = _spread(sheet, top)
    beneath_several = any(place in spread and place not in top.cells for place in under.cells)
    return beneath_several and any(place not in under.cells for place in top.cells)


def _is_words(text: str) -> bool:
    """Whether a text is words and no figure, date or formula."""
    return bool(re.search(r"[^\W\d_]", text)) and not re.match(r"[=+\-]|\d+[-/. :]\d+", text)


def _fit(header: Header, names: Names, said: Sequence[Said]) -> Fit:
    by_heading = {heading: place for place, heading in headings_apart(header.columns).items()} if said else {}
    by_place = {column.place: column for column in header.columns}
    fits: dict[str, tuple[Column, ...]] = {}
    settled: set[int] = set()
    for one in said:
        places = [by_heading[heading] for heading in one.headings if heading in by_heading]
        if len(places) < len(one.headings) or one.field in fits or (one.field and one.field not in names):
            continue
        settled.update(places)
        if one.field:
            fits[one.field] = tuple(by_place[place] for place in places)
    open_fields = {name: tiers for name, tiers in names.items() if name not in fits}
    rest = fits_of([column for column in header.columns if column.place not in settled], open_fields)
    return Fit(header, {name: fits.get(name) or rest[name] for name in names}, frozenset(fits))


def fits_of(columns: Sequence[Column], names: Names) -> dict[str, tuple[Column, ...]]:
    """By field the columns that its names fit best, none of them another's."""
    ranked: dict[str, dict[int, list[Column]]] = {name: {} for name in names}
    for column in columns:
        for name, tier in _meanings(column.heading, names).items():
            ranked[name].setdefault(tier, []).append(column)
    fits: dict[str, tuple[Column, ...]] = {}
    taken: set[int] = set()
    for name, tiers in ranked.items():
        free = ([c for c in tiers[tier] if c.place not in taken] for tier in sorted(tiers))
        best = next((some for some in free if some), [])
        fits[name] = _sum_of_sexes(best)
        if len(fits[name]) == 1:
            taken.add(fits[name][0].place)
    return fits


def _meanings(heading: str, names: Names) -> dict[str, int]:
    """The fields a heading may mean, with the tier of the name: by its lowest part, else by those above it."""
    if _OTHERWISE.search(heading.casefold()):
        # What says so may be the name itself, but not where it stands in brackets: "Capaian (%)" is no count.
        return _exactly(plain(heading), names) if _OTHERWISE.search(plain(heading)) else {}
    parts = [plain(part) for part in heading.split(" / ")]
    found = _exactly(" ".join(parts[-2:]), names)
    if found:
        return found
    for part in reversed(parts):
        if len(parts) > 1 and part in _UNITS and any(_named(upper, names) for upper in parts[:-1]):
            continue  # "Aktivasi / Orang": the unit of what stands above
        if found := _named(part, names):
            return found
    return {}


def _named(part: str, names: Names) -> dict[str, int]:
    return _exactly(part, names) or {
        name: BEGINS_WITH
        for name, tiers in names.items()
        if any(part.startswith(f"{word} ") for tier in tiers for word in tier if len(word) > 3)
    }


def _exactly(part: str, names: Names) -> dict[str, int]:
    return {name: k for name, tiers in names.items() for k, tier in reversed(list(enumerate(tiers))) if part in tier}


def _sum_of_sexes(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Of men, women and their sum under one heading the sum; else what was given."""
    lowest = {column.place: plain_sum(column.heading.split(" / ")[-1]) for column in columns}
    sums = [column for column in columns if lowest[column.place] in _SUMS]
    others = [column for column in columns if lowest[column.place] not in _SUMS]
    if len(sums) == 1 and len(others) > 1 and all(lowest[column.place] in _SEXES for column in others):
        return tuple(sums)
    return tuple(columns)


def plain_sum(text: str) -> str:
    """The words of a heading's lowest part, with those that say it is a sum."""
    return " ".join(re.sub(r"[^\w+]|_", " ", text.casefold()).split())
