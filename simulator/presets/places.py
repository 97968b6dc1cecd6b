"""Indonesia's 514 kabupaten and kota with Kemendagri's codes, found by what people type of their names."""

from __future__ import annotations

import csv
import difflib
import re
from dataclasses import dataclass
from functools import lru_cache

from ..parameters import PROVINCES
from .figures import DATA

MOST_FOUND = 6
"""Places offered for what was typed."""
_LIST = "|"
_KIND = re.compile(r"(kab|kabupaten|kota)\b\.?\s+(?:(?:adm|administrasi)\b\.?\s+)?(?=\S)")
_CODE = re.compile(r"(\d\d)[. ]?(\d\d)", re.ASCII)


@dataclass(frozen=True)
class Kecamatan:
    """A kecamatan (in Papua a distrik) with the names of its kelurahan and of its desa, in the order of their codes."""

    code: str
    name: str
    kelurahan: tuple[str, ...]
    desa: tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """A kabupaten or kota by its official name, with how many kecamatan, kelurahan and desa it has."""

    code: str
    name: str
    kecamatan: int
    kelurahan: int
    desa: int

    @property
    def province(self) -> str:
        """The province's name, as :data:`simulator.parameters.PROVINCES` has it."""
        return PROVINCES[self.code[:2]]

    @property
    def villages(self) -> int:
        """Kelurahan and desa together: what teams can go to in turn."""
        return self.kelurahan + self.desa

    @property
    def kecamatan_named(self) -> tuple[Kecamatan, ...]:
        """Its kecamatan, in the order of their codes."""
        return _districts().get(self.code, ())

    @property
    def is_kota(self) -> bool:
        """Whether it is a kota; else a kabupaten."""
        return self.name.startswith("Kota ")


@lru_cache(maxsize=1)
def places() -> dict[str, Place]:
    """Every kabupaten and kota by its code (``places.csv``)."""
    with (DATA / "places.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["code"]: Place(row["code"], row["name"], int(row["kecamatan"]), int(row["kelurahan"]), int(row["desa"]))
            for row in csv.DictReader(file)
        }


def known_name(code: str) -> str:
    """The official name of a place by its code; empty for a code that is none's."""
    place = places().get(code)
    return place.name if place else ""


def is_official(name: str) -> bool:
    """Whether a text is the official name of a place, however its letters are cased."""
    return name.casefold() in _names()


def code_of(typed: str) -> str | None:
    """Kemendagri's code that was typed, 3572 or 35 72 too, as 35.72; None for what is none."""
    found = _CODE.fullmatch(typed)
    return f"{found[1]}.{found[2]}" if found else None


def find_places(typed: str, most: int = MOST_FOUND) -> tuple[Place, ...]:
    """The places that what was typed may mean, the likeliest first; ``most`` is the number of places at most.

    A code finds its place. Of a name, what is equal comes before what begins with it, a later word that does,
    what holds it, and what is only spelled alike; and of equals a kota before a kabupaten, unless what was
    typed says which.
    """
    words = " ".join(typed.casefold().replace("\u2019", "'").split())
    code = code_of(words)
    if code is not None:
        place = places().get(code)
        return (place,) if place else ()
    kind = _KIND.match(words)
    name = words[kind.end() :] if kind else words
    if not name:
        return ()
    wants_kabupaten = bool(kind) and words.startswith("kab")
    ranked = []
    for place in places().values():
        nearness = _nearness(name, _bare(place.name))
        if nearness is not None:
            ranked.append((nearness, place.is_kota == wants_kabupaten, place.name, place))
    if not ranked:
        alike = difflib.get_close_matches(name, {_bare(place.name) for place in places().values()}, most, 0.75)
        ranked = [
            (alike.index(_bare(place.name)), place.is_kota == wants_kabupaten, place.name, place)
            for place in places().values()
            if _bare(place.name) in alike
        ]
    return tuple(place for *_, place in sorted(ranked, key=lambda one: one[:3])[:most])


def _nearness(typed: str, name: str) -> int | None:
    if name == typed:
        return 0
    if name.startswith(typed):
        return 1
    if f" {typed}" in name:
        return 2
    return 3 if typed in name and len(typed) > 2 else None


@lru_cache(maxsize=1024)
def _bare(name: str) -> str:
    """A place's name as it is searched: without what kind it is."""
    return _KIND.sub("", name.casefold(), count=1)


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    return frozenset(place.name.casefold() for place in places().values())


@lru_cache(maxsize=1)
def _districts() -> dict[str, tuple[Kecamatan, ...]]:
    found: dict[str, list[Kecamatan]] = {}
    with (DATA / "districts.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            villages = (tuple(row[kind].split(_LIST)) if row[kind] else () for kind in ("kelurahan", "desa"))
            found.setdefault(row["code"].rpartition(".")[0], []).append(Kecamatan(row["code"], row["name"], *villages))
    return {code: tuple(rows) for code, rows in found.items()}
