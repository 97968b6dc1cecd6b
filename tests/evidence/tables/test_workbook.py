"""A workbook costs what stands in it, not what it says of itself, and any damage is told as such."""

import contextlib
import datetime as dt
import random
import time

import pytest

from simulator.evidence.tables import workbook
from simulator.evidence.tables.counts import read_counts
from simulator.evidence.tables.files import FileError
from simulator.evidence.tables.log import read_log
from simulator.evidence.tables.workbook import read_workbook
from tests.evidence.tables.books import BOOK, SHEET, STYLES, book, case, changed

HEAD = ("tanggal", "aktif")
GOOD = book(HEAD, (dt.date(2025, 3, 1), 23_370), (dt.date(2025, 4, 1), 24_010))


def refused(content: bytes, reader=read_counts) -> str:
    with pytest.raises(FileError) as wrong:
        reader(content, "x.xlsx")
    return wrong.value.code


def test_a_row_number_beyond_every_sheet_is_refused_at_once_and_by_name():
    started = time.monotonic()
    for reader in (read_counts, read_log):
        with pytest.raises(FileError) as wrong:
            reader(case("row_2e9_nodim.xlsx"), "x.xlsx")
        assert (wrong.value.code, wrong.value.detail) == ("row_number", "2000000000")
    assert time.monotonic() - started < 1.0


def test_the_size_that_a_sheet_declares_is_not_trusted():
    found = read_counts(case("dim_A1.xlsx"), "dim_A1.xlsx")
    assert len(found.rows) == found.read.used == 10
    assert (found.rows[0].active, found.rows[-1].active) == (23_000, 23_900)


def test_a_stray_cell_in_the_last_row_costs_nothing():
    stray = b'<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row></sheetData>'
    found = read_counts(changed(GOOD, SHEET, lambda part: part.replace(b"</sheetData>", stray)), "x.xlsx")
    assert [row.active for row in found.rows] == [23_370, 24_010]


@pytest.mark.parametrize(
    ("limit", "more"),
    [
        ("MOST_ELEMENTS", b"<a/>" * 2_000),
        ("MOST_UNPACKED", b" " * 80_000),
        ("MOST_CELLS", (b"<row>" + b"<c/>" * 50 + b"</row>") * 40),
        ("SECONDS", b"<a/>"),
    ],
)
def test_more_content_than_is_read_is_refused(monkeypatch, limit, more):
    assert len(read_counts(GOOD, "x.xlsx").rows) == 2
    monkeypatch.setattr(workbook, limit, {"MOST_UNPACKED": 20_000, "SECONDS": -1.0}.get(limit, 1_000))
    assert refused(changed(GOOD, SHEET, lambda part: part.replace(b"</sheetData>", more + b"</sheetData>"))) == "heavy"


def test_the_limits_leave_a_log_of_years_readable_and_a_file_of_kilobytes_cheap():
    assert workbook.MOST_CELLS >= 8 * 100_000
    assert workbook.MOST_UNPACKED <= 50_000_000
    assert workbook.SECONDS <= 5


def seconds(content: bytes) -> float:
    started = time.process_time()
    with contextlib.suppress(FileError):
        read_counts(content, "x.xlsx")
    return time.process_time() - started


def test_the_format_of_a_number_and_wide_rows_of_words_cost_little():
    brackets = b'<numFmts><numFmt numFmtId="200" formatCode="' + b"[" * 1_000_000 + b'"/></numFmts>'
    used = b'<cellXfs><xf numFmtId="200"/></cellXfs><fonts'
    assert seconds(changed(GOOD, STYLES, lambda part: part.replace(b"<fonts", brackets + used, 1))) < 1.5
    wide = b"<row>" + b'<c t="str"><v>abc def</v></c>' * 2_000 + b"</row>"
    assert seconds(changed(GOOD, SHEET, lambda part: part.replace(b"<sheetData>", b"<sheetData>" + wide * 40))) < 1.5


def test_shared_strings_beyond_any_log_are_refused(monkeypatch):
    monkeypatch.setattr(workbook, "MOST_STRINGS", 100)
    strings = b"<sst>" + b"<si><t/></si>" * 101 + b"</sst>"
    relation = b'<Relationship Id="rX" Type="x/sharedStrings" Target="styles.xml"/></Relationships>'
    content = changed(GOOD, "xl/_rels/workbook.xml.rels", lambda part: part.replace(b"</Relationships>", relation))
    assert refused(changed(content, STYLES, lambda part: strings)) == "heavy"


def test_half_a_workbook_is_damaged():
    assert refused(case("c_truncated_workbook.xlsx"), read_log) == "damaged"
    assert refused(changed(GOOD, SHEET, lambda part: part[: len(part) // 2])) == "damaged"
    assert refused(changed(GOOD, SHEET, lambda part: b'<!DOCTYPE a [<!ENTITY a "b">]>' + part)) == "damaged"


def test_no_mutated_workbook_raises_anything_else_than_a_reason():
    told, chance = set(), random.Random(1)
    for turn in range(300):
        content = bytearray(GOOD)
        if turn % 2:
            part = chance.choice([SHEET, STYLES, BOOK, "_rels/.rels"])
            content = bytearray(changed(GOOD, part, lambda one: mutated(one, chance)))
        else:
            content = bytearray(mutated(GOOD, chance))
        try:
            read_counts(bytes(content), "x.xlsx")
        except FileError as wrong:
            told.add(wrong.code)
    assert {"damaged"} <= told <= {"damaged", "spreadsheet", "columns", "heavy", "which", "row_number", "rows"}


def mutated(content: bytes, chance: random.Random) -> bytes:
    changed_one = bytearray(content)
    for _ in range(chance.choice((1, 3, 20))):
        changed_one[chance.randrange(len(changed_one))] = chance.randrange(256)
    return bytes(changed_one)


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old"), (b"PK\x05\x06" + b"\0" * 18, "spreadsheet")],
)
def test_other_files_are_told_from_damaged_ones(content, code):
    assert refused(content) == code


def test_values_are_those_that_a_spreadsheet_shows():
    sheet = read_workbook(book(("a", 1, 2.5, True, dt.datetime(2025, 3, 1)), ("=B1+1", None, "x")))[0]
    assert dict(sheet.rows[0].cells) == {0: "a", 1: 1, 2: 2.5, 3: "1", 4: dt.datetime(2025, 3, 1)}
    assert dict(sheet.rows[1].cells) == {0: "=B1+1", 2: "x"}


def test_a_formula_has_the_value_that_was_stored_with_it_and_is_told():
    stored = changed(GOOD, SHEET, lambda part: part.replace(b"<v>24010</v>", b"<f>B2+640</f><v>24010</v>"))
    found = read_counts(stored, "x.xlsx")
    assert (found.rows[-1].active, found.read.formulas) == (24_010, 1)
