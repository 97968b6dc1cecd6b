"""Three hundred altered files, the same in every run: each is read or refused with a reason, quickly."""

import datetime as dt
import io
import random
import time
from collections.abc import Callable, Iterator

import pytest
from openpyxl import Workbook
from PIL import Image
from pptx import Presentation

from simulator.evidence.tables.counts import Count, read_counts
from simulator.evidence.tables.log import read_log, template
from simulator.evidence.track.file import Track, as_json, as_xlsx, read_track
from simulator.handouts.deck.template import read_template
from simulator.handouts.office import read_letterhead
from simulator.parameters import SimulatorError
from simulator.presets import BY_KEY
from simulator.sharing import Workspace, write_file
from simulator.sharing.scenariofile import read_file

SEED, EACH = 20251126, 38
SLOWEST = 5.0
"""Seconds that the worst file may take, on a busy machine."""
TRACK = Track("Rapat", "m=1&r=sendiri", tuple(Count(dt.date(2026, 1, day), day, None, 0) for day in range(1, 20)))


def _book() -> bytes:
    book, out = Workbook(), io.BytesIO()
    book.active.append(["tanggal", "kanal", "datang", "aktivasi"])
    for day in range(1, 15):
        book.active.append([dt.date(2026, 1, day), "kelurahan", day + 5, day])
    book.save(out)
    return out.getvalue()


def _slides() -> bytes:
    out = io.BytesIO()
    Presentation().save(out)
    return out.getvalue()


def _picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 20), "white").save(out, "PNG")
    return out.getvalue()


KINDS: dict[str, tuple[Callable[[], bytes], Callable[[bytes], object]]] = {
    "scenario.json": (lambda: write_file(Workspace.of(BY_KEY["sendiri"].scenario), dt.date(2026, 1, 1)), read_file),
    "track.json": (lambda: as_json(TRACK), read_track),
    "track.xlsx": (lambda: as_xlsx(TRACK), read_track),
    "log.csv": (lambda: template("id"), read_log),
    "log.xlsx": (_book, read_log),
    "counts.csv": (lambda: b"tanggal;aktif\n" + b"1/1/2026;5\n" * 30, read_counts),
    "template.pptx": (_slides, read_template),
    "letterhead.png": (_picture, read_letterhead),
}


def altered(content: bytes, chance: random.Random) -> bytes:
    """The file cut, with bytes changed, put in or taken out, or with a part of it many times over."""
    data, way = bytearray(content), chance.randrange(5)
    if way == 0:
        return bytes(data[: chance.randrange(len(data))])
    if way == 1:
        for _ in range(chance.choice((1, 8, 64))):
            data[chance.randrange(len(data))] = chance.randrange(256)
    elif way == 2:
        place = chance.randrange(len(data))
        data[place:place] = chance.choice((b"\0" * 50, b"\xff\xfe", b'"' * 9, b"[" * 3_000, b"PK\x03\x04", b"9" * 400))
    elif way == 3:
        place = chance.randrange(len(data))
        del data[place : place + chance.randrange(1, 200)]
    else:
        place = chance.randrange(len(data))
        data += data[place : place + 400] * 40
    return bytes(data)


def mutations(make: Callable[[], bytes]) -> Iterator[bytes]:
    chance, content = random.Random(SEED), make()
    for _ in range(EACH):
        yield altered(content, chance)


@pytest.mark.parametrize("kind", KINDS)
def test_three_hundred_altered_files_are_read_or_refused_with_a_reason(kind):
    assert EACH * len(KINDS) >= 300
    make, read = KINDS[kind]
    assert read(make()) is not None, "the file it is made from can be read"
    refused = 0
    for data in mutations(make):
        begun = time.perf_counter()
        try:
            read(data)
        except SimulatorError:  # anything else would be a program's error, and fails here
            refused += 1
        assert time.perf_counter() - begun < SLOWEST
    assert refused
