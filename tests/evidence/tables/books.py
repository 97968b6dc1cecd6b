"""Workbooks made for tests, well or ill."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from openpyxl import Workbook

DATA = Path(__file__).parents[2] / "data" / "tables"
SHEET, STYLES, BOOK = "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml"


def case(name: str) -> bytes:
    """One of the files that offices really have."""
    return (DATA / name).read_bytes()


def book(*rows: tuple, merges: tuple[str, ...] = (), **others: list[tuple]) -> bytes:
    """A workbook of a sheet, and others by name."""
    file, made = io.BytesIO(), Workbook()
    for row in rows:
        made.active.append(row)
    for block in merges:
        made.active.merge_cells(block)
    for name, content in others.items():
        sheet = made.create_sheet(name)
        for row in content:
            sheet.append(row)
    made.save(file)
    return file.getvalue()


def changed(content: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """A workbook with one part otherwise."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == part else old.read(name))
    return made.getvalue()
