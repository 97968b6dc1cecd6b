"""Workbooks for tests: made from a scenario, recalculated by LibreOffice, read by openpyxl."""

import datetime as dt
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import openpyxl

from simulator import Scenario
from simulator.handouts import Handout, prepare_handout
from simulator.handouts.workbook import workbook
from simulator.model import project
from simulator.parameters import Language
from simulator.presets import BY_KEY
from simulator.sharing.link import encode
from simulator.words import say
from tools import office

MADE = dt.date(2026, 11, 22)


def handout_of(scenario: Scenario, language: Language = "id", address: str | None = None) -> Handout:
    link = f"https://ikd.example.go.id/?{encode(scenario, language)}"
    return prepare_handout(scenario, BY_KEY[scenario.preset].scenario, language, address or link, MADE)


def made(scenario: Scenario, language: Language = "id") -> bytes:
    """A workbook with few futures, where it is the line that is looked at."""
    few = project(scenario, 20)
    return workbook(Handout(few, few, scenario, language, encode(scenario, language), MADE))


def sheet_name(key: str, language: Language) -> str:
    return say(f"workbook.sheet_{key}", language)


def opened(book: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(book))


def with_spoiled_values(book: bytes) -> bytes:
    """The same workbook with every formula's stored value replaced by one that is wrong."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(book)) as old, zipfile.ZipFile(out, "w") as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename.startswith("xl/worksheets/sheet"):
                data = re.sub(rb"</f><v>[^<]*</v>", b"</f><v>-7</v>", data)
            new.writestr(item, data)
    return out.getvalue()


def with_inputs(book: bytes, cases: Mapping[str, Mapping[str, object]]) -> dict[str, bytes]:
    """The workbook as people save it who each typed other values into cells named as in formulas."""
    read, saved = opened(book), {}
    for case, changes in cases.items():
        before = []
        for name, value in changes.items():
            ((sheet, place),) = read.defined_names[name].destinations
            cell = read[sheet][place.replace("$", "")]
            before.append((cell, cell.value))
            cell.value = value
        out = BytesIO()
        read.save(out)
        saved[case] = out.getvalue()
        for cell, value in before:
            cell.value = value
    return saved


@dataclass(frozen=True)
class Recalculated:
    """A workbook as LibreOffice computes it."""

    sheets: dict[str, list[tuple[object, ...]]]
    """The rows of the sheets by key."""
    errors: list[str]
    """Cells that hold an error value."""


def recalculated(
    books: Mapping[str, bytes], folder: Path, languages: Mapping[str, Language]
) -> dict[str, Recalculated]:
    """Each workbook after LibreOffice has computed every formula anew, by its name. One start for all."""
    (folder / "in").mkdir()
    (folder / "out").mkdir()
    files = []
    for name, book in books.items():
        files.append(folder / "in" / f"{name}.xlsx")
        files[-1].write_bytes(book)
    return {path.stem: _read(path, languages[path.stem]) for path in office.convert(files, folder / "out")}


def _read(path: Path, language: Language) -> Recalculated:
    book = openpyxl.load_workbook(path, data_only=True, read_only=True)
    rows = {
        key: list(book[sheet_name(key, language)].iter_rows(max_col=9, values_only=True))
        for key in ("summary", "days", "channels")
    }
    book.close()
    with zipfile.ZipFile(path) as archive:
        found = [
            f"{name} {cell.decode()}"
            for name in archive.namelist()
            if name.startswith("xl/worksheets/sheet")
            for cell in re.findall(rb'<c r="(\w+)"[^>]* t="e"', archive.read(name))
        ]
    return Recalculated(rows, found)
