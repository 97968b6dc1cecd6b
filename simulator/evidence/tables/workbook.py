"""Values of an Office Open XML workbook, read within limits of its bytes, its elements and time.

A workbook says of itself how many rows, styles and texts it has, and programs that believe it can be kept busy for ever
by a file of a few kilobytes. Here only what really stands in it is read, once, and no more of it than the limits.
(ECMA-376: workbook part 18.2, sheets 18.3, shared strings 18.4, styles 18.8.)
"""

from __future__ import annotations

import datetime as dt
import io
import posixpath
import re
import time
import zipfile
from collections.abc import Callable, Iterable
from typing import Any
from xml.parsers import expat

from .files import FileError
from .sheets import Merge, Row, Sheet, place_of

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
"""A sheet's last row and column in every program that writes one."""
MOST_UNPACKED, MOST_ELEMENTS, MOST_STRINGS, MOST_CELLS = 48_000_000, 2_500_000, 300_000, 1_000_000
SECONDS = 2.5
"""Of the processor, not of the clock: how busy the machine is, is no fault of the file's."""
MOST_SHEETS, MOST_MERGES, MOST_SPANS = 100, 5_000, 200
_CHUNK = 1 << 20
"""Large, as the parser begins a text or a tag that has not ended anew with each."""
LONGEST_FORMAT = 255
_DATES = frozenset((*range(14, 23), *range(27, 37), *range(50, 59)))
"""Built-in formats of dates."""
_BLOCK = re.compile(r"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})", re.ASCII)

Attributes = dict[str, str]


def read_workbook(content: bytes) -> tuple[Sheet, ...]:
    """Every sheet with its values; a formula has the value that was stored with it, or stands as its text.

    Raises :class:`FileError`: spreadsheet (another kind of file), damaged, heavy, row_number.
    """
    try:
        return _Workbook(content).sheets()
    except FileError:
        raise
    except Exception as wrong:  # a damaged part breaks the libraries below in more ways than they tell
        raise FileError("damaged") from wrong


class _Workbook:
    """An opened file, and what is left of its limits."""

    def __init__(self, content: bytes) -> None:
        self._packed = zipfile.ZipFile(io.BytesIO(content))
        self._names = {name.lstrip("/").lower(): name for name in self._packed.namelist()}
        if sum(part.file_size for part in self._packed.infolist()) > 4 * MOST_UNPACKED:
            raise FileError("heavy")
        self._bytes, self._elements, self.cells = MOST_UNPACKED, MOST_ELEMENTS, MOST_CELLS
        self._until = time.thread_time() + SECONDS
        self.strings: list[str] = []
        self.dated: list[bool] = []
        self.epoch = dt.datetime(1899, 12, 30)

    def sheets(self) -> tuple[Sheet, ...]:
        """All sheets in order."""
        main = next((target for kind, target in self._relations("").values() if kind == "officeDocument"), "")
        if not main.endswith("workbook.xml"):
            raise FileError("spreadsheet")
        listed: list[tuple[str, bool, str]] = []

        def start(tag: str, have: Attributes) -> None:
            if tag == "sheet":
                listed.append((have.get("name", ""), have.get("state", "visible") == "visible", _relation(have)))
            elif tag == "workbookPr" and have.get("date1904", "0") in ("1", "true"):
                self.epoch = dt.datetime(1904, 1, 1)

        self.parse(main, start)
        if not listed or len(listed) > MOST_SHEETS:
            raise FileError("heavy" if listed else "spreadsheet")
        related = self._relations(main)
        for kind, target in related.values():
            if kind == "sharedStrings":
                self._read_strings(target)
            elif kind == "styles":
                self._read_styles(target)
        found = []
        for name, visible, key in listed:
            kind, target = related[key]
            if kind == "worksheet":  # not a chart's sheet
                found.append(_SheetReader(self).read(target, name, visible))
        return tuple(found)

    def parse(
        self,
        part: str,
        start: Callable[[str, Attributes], None],
        end: Callable[[str], None] | None = None,
        text: Callable[[str], None] | None = None,
    ) -> None:
        """Read one part through, to its last byte, so that its check sum is checked. Raises :class:`FileError`."""
        parser = expat.ParserCreate()
        parser.buffer_text = True

        def refuse(*_: object) -> None:
            raise FileError("damaged")

        def begin(tag: str, have: Attributes) -> None:
            self._elements -= 1
            if self._elements < 0:
                raise FileError("heavy")
            start(tag.rpartition(":")[2] if ":" in tag else tag, have)

        parser.StartDoctypeDeclHandler = refuse
        parser.StartElementHandler = begin
        if end is not None:
            closing = end
            parser.EndElementHandler = lambda tag: closing(tag.rpartition(":")[2] if ":" in tag else tag)
        if text is not None:
            parser.CharacterDataHandler = text
        with self._packed.open(self._names[part.lower()]) as stream:
            while chunk := stream.read(_CHUNK):
                self._bytes -= len(chunk)
                if self._bytes < 0 or time.thread_time() > self._until:
                    raise FileError("heavy")
                parser.Parse(chunk, False)
        parser.Parse(b"", True)

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """By its key, each relation of a part: kind and the part it leads to."""
        folder, name = posixpath.split(part)
        found: dict[str, tuple[str, str]] = {}

        def start(tag: str, have: Attributes) -> None:
            if tag == "Relationship" and have.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/" + folder, have.get("Target", ""))).lstrip("/")
                found[have.get("Id", "")] = (have.get("Type", "").rpartition("/")[2], target)

        relations = posixpath.join(folder, "_rels", f"{name}.rels")
        if relations.lower() not in self._names:
            raise FileError("damaged" if part else "spreadsheet")
        self.parse(relations, start)
        return found

    def _read_strings(self, part: str) -> None:
        pieces: list[str] = []
        inside = {"t": 0, "rPh": 0}

        def start(tag: str, _: Attributes) -> None:
            if tag == "si":
                pieces.clear()
                if len(self.strings) >= MOST_STRINGS:
                    raise FileError("heavy")
            elif tag in inside:
                inside[tag] += 1

        def end(tag: str) -> None:
            if tag == "si":
                self.strings.append("".join(pieces))
            elif tag in inside:
                inside[tag] -= 1

        def text(piece: str) -> None:
            if inside["t"] and not inside["rPh"]:
                pieces.append(piece)

        self.parse(part, start, end, text)

    def _read_styles(self, part: str) -> None:
        formats: dict[str, str] = {}
        inside = [""]

        def start(tag: str, have: Attributes) -> None:
            if tag in ("cellXfs", "cellStyleXfs", "dxfs"):
                inside[0] = tag
            elif tag == "numFmt":
                formats[have.get("numFmtId", "")] = have.get("formatCode", "")
            elif tag == "xf" and inside[0] == "cellXfs":
                key = have.get("numFmtId", "0")
                self.dated.append(_is_date(formats[key]) if key in formats else key.isdigit() and int(key) in _DATES)

        self.parse(part, start)


class _SheetReader:
    """Collects the values of one sheet while its part is read."""

    def __init__(self, book: _Workbook) -> None:
        self._book = book
        self._rows: list[Row] = []
        self._merges: list[Merge] = []
        self._hidden: set[tuple[int, int]] = set()
        self._formulas: dict[int, int] = {}
        self._line, self._place, self._row_hidden = 0, -1, False
        self._cells: dict[int, Any] = {}
        self._kind, self._style = "n", 0
        self._value: list[str] = []
        self._formula: list[str] | None = None
        self._into: list[str] | None = None

    def read(self, part: str, name: str, visible: bool) -> Sheet:
        """The sheet of a part."""
        self._book.parse(part, self._start, self._end, self._text)
        hidden = frozenset(k for first, last in sorted(self._hidden)[:MOST_SPANS] for k in range(first - 1, last))
        return Sheet(name, self._rows, visible, hidden, self._merges, self._formulas)

    def _start(self, tag: str, have: Attributes) -> None:
        if tag == "c":
            self._start_cell(have)
        elif tag == "row":
            self._line = int(have.get("r", self._line + 1))
            if not 0 < self._line <= LAST_ROW:
                raise FileError("row_number", str(self._line))
            self._place, self._cells = -1, {}
            self._row_hidden = have.get("hidden") in ("1", "true")
        elif tag in ("v", "t"):
            self._into = self._value
        elif tag == "f":
            self._formula = self._into = []
        elif tag == "rPh":
            self._into = None
        elif tag == "col" and have.get("hidden") in ("1", "true"):
            self._hidden.add((int(have["min"]), min(int(have["max"]), LAST_COLUMN)))
        elif tag == "mergeCell" and len(self._merges) < MOST_MERGES:
            self._merges += _merge(have.get("ref", ""))

    def _start_cell(self, have: Attributes) -> None:
        self._book.cells -= 1
        if self._book.cells < 0:
            raise FileError("heavy")
        place = place_of(have.get("r", "").rstrip("0123456789"))
        self._place = self._place + 1 if place is None else place
        if self._place >= LAST_COLUMN:
            raise FileError("damaged")
        self._kind, self._style = have.get("t", "n"), int(have.get("s", "0"))
        self._value, self._formula, self._into = [], None, None

    def _text(self, piece: str) -> None:
        if self._into is not None:
            self._into.append(piece)

    def _end(self, tag: str) -> None:
        if tag in ("v", "t", "f", "rPh"):
            self._into = None
        elif tag == "c":
            self._end_cell()
        elif tag == "row" and self._cells:
            self._rows.append(Row(self._line, self._cells, self._row_hidden))

    def _end_cell(self) -> None:
        written = "".join(self._value)
        if self._formula is not None:
            if not written.strip():
                self._cells[self._place] = "=" + "".join(self._formula)[:60]
                return
            self._formulas[self._place] = self._formulas.get(self._place, 0) + 1
        if written.strip():
            self._cells[self._place] = self._read(written)

    def _read(self, written: str) -> Any:
        if self._kind == "s":
            return self._book.strings[int(written)]
        if self._kind == "d":
            return dt.datetime.fromisoformat(written)
        if self._kind != "n":
            return written
        number = float(written)
        if self._style < len(self._book.dated) and self._book.dated[self._style] and 1 <= number < 100_000:
            return self._book.epoch + dt.timedelta(days=number)
        return int(number) if number.is_integer() and abs(number) < 1e18 else number


def _relation(have: Attributes) -> str:
    return next((value for name, value in have.items() if name.rpartition(":")[2] == "id"), "")


def _is_date(code: str) -> bool:
    """Whether a format's code shows a day or a year."""
    bare = re.sub(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]', "", code[:LONGEST_FORMAT]).lower()
    return "d" in bare or "y" in bare


def _merge(reference: str) -> Iterable[Merge]:
    found = _BLOCK.fullmatch(reference)
    if not found:
        return
    left, right = place_of(found[1]), place_of(found[3])
    if left is not None and right is not None:
        yield Merge(int(found[2]), int(found[4]), left, right)
