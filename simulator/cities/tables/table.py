"""A table of cities, and one of strategies, read: a row each, and what cannot be used named by its row."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ...evidence.tables.cells import BadCellError, TableRow
from ...evidence.tables.choices import NOTHING_SAID, Choices
from ...evidence.tables.files import FileError
from ...evidence.tables.headings import names
from ...evidence.tables.table import Form, Read, read_table, used
from ...parameters import REGISTRY, Value
from ...scenario import value_problem
from .problems import CityProblem, of_cause
from .values import given_values, value_names

CITY_NAMES: dict[str, tuple[tuple[str, ...], ...]] = {
    "city": (
        names("city, kota, kabupaten, kab kota, kabupaten kota, kota kabupaten, nama kota, nama kabupaten, daerah")
        + names("nama daerah, nama kabupaten kota, nama kab kota, nama wilayah, wilayah, place, name"),
        names("nama, unit, kecamatan, kelurahan, desa, lokasi"),
    ),
    "code": (names("code, kode, kode wilayah, kode kemendagri, kode kab kota, kode daerah, area code"),),
    "province": (names("province, provinsi, propinsi, nama provinsi"),),
    "wajib_ktp": (names("wajib ktp, wktp, wajib, penduduk wajib ktp, wajib_ktp, must hold a ktp"),),
    "recorded": (
        names("recorded, perekaman, rekam, sudah perekaman, sudah rekam, terekam, telah rekam, perekaman ktp el"),
    ),
    "active": (
        names("active, aktif, aktivasi, aktifasi, sudah aktif, teraktivasi, activated, ikd aktif, ikd, active ikd"),
        names("capaian, kumulatif, aktivasi kumulatif, aktif kumulatif"),
    ),
    "as_of": (
        names("as_of, as of, tanggal data, per tanggal, posisi tanggal, tanggal angka, date of the figures"),
        names("tanggal, tgl, date, posisi"),
    ),
    "end": (names("end, tanggal akhir, sampai, end date, batas waktu, tanggal target"),),
    "older.date": (names("older.date, older date, tanggal lama, tanggal sebelumnya, tanggal data lama"),),
    "older.active": (names("older.active, older active, aktif lama, aktif sebelumnya, aktivasi lama"),),
    "target": (names("target, target ikd, target persen, target share"),),
    "link": (names("link, tautan, url"),),
    "percent": (names("percent, persen, persentase, cakupan, capaian persen, capaian %, %"),),
    "note": (names("note, notes, catatan, keterangan, ket"),),
}
"""What a city's column may be called, in tiers; every other parameter's is called by its key or label."""
STRATEGY_NAMES: dict[str, tuple[tuple[str, ...], ...]] = {
    "strategy": (names("strategy, strategi, nama strategi, name, nama, skenario, scenario, rencana"),),
}
_TEXTS = tuple(key for key, parameter in REGISTRY.items() if not parameter.numeric)
CITY_FORM = Form(
    CITY_NAMES | value_names(CITY_NAMES),
    needed=(),
    texts=("city", "code", "province", "link", "note", *(key for key in _TEXTS if key not in ("as_of", "end"))),
    kind="cities",
    asked=tuple(CITY_NAMES),
)
STRATEGY_FORM = Form(
    STRATEGY_NAMES | value_names({}),
    needed=("strategy",),
    texts=("strategy", *_TEXTS),
    kind="strategies",
    asked=("strategy",),
)
MOST_STRATEGIES = 200
LONGEST_NOTE = 200
"""Characters of a row's note that go along with it."""
_PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d{1,4}))?\s*%?", re.ASCII)
_Entry = TypeVar("_Entry")

_COUNTS = ("wajib_ktp", "recorded", "active", "older.active")
_OF_THE_CELL = ("separator", "formula", "date", "years", "fraction")
"""Codes that are said of a cell, not of a parameter's value."""
_DATES = ("as_of", "end", "older.date")
_OWN = frozenset(CITY_NAMES) - {"target"}
"""Fields that are more than a lever's value laid over the city."""


@dataclass(frozen=True)
class CityRow:
    """One row of the table of cities, with what it gives. Texts are untrusted.

    ``counts`` and ``dates`` by parameter; ``values`` are lever values laid over the city, in the program's units.
    """

    line: int
    name: str = ""
    code: str = ""
    province: str = ""
    link: str = ""
    note: str = ""
    grade: str = ""
    """How good the source is, of a published figure: A, B or C."""
    percent: tuple[float, int] | None = None
    """As printed: the number, in percent, and its decimals. It is held against the counts and reckons nothing."""
    counts: tuple[tuple[str, int], ...] = ()
    dates: tuple[tuple[str, dt.date], ...] = ()
    values: tuple[tuple[str, Value], ...] = ()
    problems: tuple[CityProblem, ...] = ()
    """Why the row cannot be reckoned; it keeps its place all the same."""


@dataclass(frozen=True)
class Cities:
    """The rows in the order of the file, the bad ones among them, and what was read."""

    rows: tuple[CityRow, ...]
    read: Read


@dataclass(frozen=True)
class Strategy:
    """A name, and the lever values laid over each city, in the program's units."""

    name: str
    values: tuple[tuple[str, Value], ...] = ()


AS_IT_IS = Strategy("")
"""Each city's plan as it is: what is reckoned where no strategies are given."""


class StrategyError(FileError):
    """A table of strategies of which a row cannot be used: a strategy left out in silence would be missed by nobody."""

    def __init__(self, problems: Sequence[CityProblem]) -> None:
        super().__init__("strategies", "; ".join(f"{p.row} {p.column}: {p.reason('en')}" for p in problems[:5]))
        self.problems = tuple(problems)


def read_cities(content: bytes, name: str = "", choices: Choices = NOTHING_SAID) -> Cities:
    """Read a file's bytes, CSV or spreadsheet; ``name`` may tell which. Raises ``FileError`` and ``PrivateError``.

    A city is named by name, code or link. Rows of sums are left out, as :class:`.Read` tells.
    """
    table = read_table(content, name, CITY_FORM, choices)
    if not any(column.field in ("city", "code", "link") for column in table.read.columns):
        raise FileError("columns", "city")
    rows = tuple(_city(row) for row in table.rows)
    return Cities(rows, used(table, sum(not row.problems for row in rows), 0))


def _city(row: TableRow) -> CityRow:
    faults: list[CityProblem] = []

    def text(key: str) -> str:
        return "" if row.cells.get(key) is None else " ".join(_written(key, row.cells[key]).split())

    counts = dict(_entered(row, _COUNTS, row.count, faults))
    dates = dict(_entered(row, _DATES, row.date, faults))
    values, wrong = given_values(row, dict.fromkeys(_OWN))
    faults += [_fault(row.line, *one) for one in wrong]
    return CityRow(
        row.line,
        text("city"),
        text("code"),
        text("province"),
        text("link"),
        text("note")[:LONGEST_NOTE],
        percent=_percent(row),
        counts=tuple(counts.items()),
        dates=tuple(dates.items()),
        values=tuple(values.items()),
        problems=tuple(faults),
    )


def _entered(
    row: TableRow, keys: Sequence[str], read: Callable[[str], _Entry], faults: list[CityProblem]
) -> Iterator[tuple[str, _Entry]]:
    """What stands in the cells of a row that are not blank; what cannot be read is added to its faults."""
    for key in keys:
        if not row.is_blank(key):
            try:
                yield key, read(key)
            except BadCellError as bad:
                faults.append(CityProblem(row.line, bad.column, bad.received, bad.code))


def _percent(row: TableRow) -> tuple[float, int] | None:
    """The printed percentage; None where there is none or it is no number, as nothing rests on it."""
    cell = row.cells.get("percent")
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        number = round(cell, 6)
        return number, len(f"{number}".partition(".")[2].rstrip("0"))
    found = _PERCENT.fullmatch(str(cell or "").strip())
    return (float(f"{found[1]}.{found[2] or 0}"), len(found[2] or "")) if found else None


def _written(key: str, cell: object) -> str:
    """A code that a spreadsheet took for a number, 35.72 or 3572, is written as one again."""
    if key == "code" and isinstance(cell, int | float) and not isinstance(cell, bool):
        return f"{cell:.2f}" if cell < 100 else f"{cell:.0f}"
    return str(cell)


def _fault(line: int, key: str, received: str, code: str) -> CityProblem:
    if code in ("separator", "formula", "date", "years", "fraction") or (
        code == "number" and REGISTRY[key].kind == "count"
    ):
        return CityProblem(line, key, received, code)
    return of_cause(line, value_problem(key, code, received))


def read_strategies(content: bytes, name: str = "", choices: Choices = NOTHING_SAID) -> tuple[Strategy, ...]:
    """Strategies, each with a name of its own. Raises :class:`StrategyError` for a row that cannot be used, and
    ``FileError`` and ``PrivateError``.
    """
    table = read_table(content, name, STRATEGY_FORM, choices)
    faults = list(_strategy_faults(table.rows))
    if table.read.unused:
        # A lever that was misspelled would be missed by nobody.
        faults += [CityProblem(0, heading[:60], "", "no_lever") for heading in table.read.unused]
    if len(table.rows) > MOST_STRATEGIES:
        raise FileError("rows", str(MOST_STRATEGIES))
    if faults:
        raise StrategyError(faults)
    if not table.rows:
        raise FileError("empty")
    return tuple(Strategy(_name_of(row), tuple(given_values(row, STRATEGY_NAMES)[0].items())) for row in table.rows)


def _name_of(row: TableRow) -> str:
    return " ".join(str(row.cells.get("strategy") or "").split())


def _strategy_faults(rows: Sequence[TableRow]) -> Iterator[CityProblem]:
    seen: set[str] = set()
    for row in rows:
        name = _name_of(row)
        if not name or name.casefold() in seen:
            yield CityProblem(row.line, "strategy", name[:60], "strategy_again" if name else "strategy_unnamed")
        seen.add(name.casefold())
        for key, received, code in given_values(row, STRATEGY_NAMES)[1]:
            yield _fault(row.line, key, received, code)
