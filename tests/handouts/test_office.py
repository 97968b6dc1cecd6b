"""What an office puts on its papers: typed text as text, pictures read once and bounded, nothing of it in a link."""

import contextlib
import io
import json
import random
import struct
import zlib

import pytest
from PIL import Image

from simulator.handouts.office import (
    LARGEST_LETTERHEAD,
    LONGEST_ENTRY,
    WIDEST,
    Office,
    OfficeError,
    adopted,
    as_text,
    from_text,
    is_nip,
    read_letterhead,
)

NIP = "197001011995031001"


def picture(kind: str = "PNG", size: tuple[int, int] = (300, 60)) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", size, "teal").save(made, kind)
    return made.getvalue()


def declaring(wide: int, high: int) -> bytes:
    """A small PNG that says that it is a large one."""
    head = b"IHDR" + struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return picture()[:8] + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head)) + picture()[33:]


def test_what_a_browser_kept_is_the_office_again_without_pictures():
    office = Office("Wali Kota", "", "1/2", "Kepala Dinas", "Ni Luh", "Pembina", NIP, "folio", picture())
    kept = as_text(office)
    assert from_text(kept) == Office("Wali Kota", "", "1/2", "Kepala Dinas", "Ni Luh", "Pembina", NIP, "folio")
    assert len(kept) < 400


@pytest.mark.parametrize("kept", ["", "[]", "{", "[" * 9000, '{"name": 3, "paper": "a0", "letterhead": "x", "y": "z"}'])
def test_what_a_browser_says_that_is_no_office_is_none(kept):
    assert from_text(kept) == Office()


def test_typed_entries_stand_on_one_line_and_end_somewhere():
    office = adopted(Office(), {"name": "A\u202e\n B\x00" + "x" * 900, "to": "  ", "nip": None})
    assert office.name.startswith("A B")
    assert len(office.name) == LONGEST_ENTRY
    assert office.to == office.nip == ""


@pytest.mark.parametrize(
    ("typed", "good"), [(NIP, True), ("19700101 199503 1 001", True), ("1970", False), ("NIP", False)]
)
def test_an_officials_number_has_eighteen_digits(typed, good):
    assert is_nip(typed) is good


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_letterhead_is_brought_down_to_what_a_page_shows(kind):
    read = Image.open(io.BytesIO(read_letterhead(picture(kind, (4000, 500)))))
    assert (read.format, read.size) == (kind, (WIDEST, WIDEST // 8))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "kind"),
        (picture("GIF"), "kind"),
        (picture()[:-30], "broken"),
        (picture("JPEG")[:400] + b"\xff" * 50, "broken"),
        (declaring(60_000, 60_000), "large"),
        (declaring(9_000, 9_000), "large"),
        (b"\x89PNG" + bytes(LARGEST_LETTERHEAD), "large"),
    ],
)
def test_a_picture_that_cannot_be_used_is_refused_with_the_reason(content, code):
    with pytest.raises(OfficeError) as refused:
        read_letterhead(content)
    assert refused.value.code == code


def test_damaged_pictures_are_read_or_refused_and_nothing_else():
    chance, whole = random.Random(1), picture("JPEG")
    for _ in range(60):
        damaged = bytearray(whole)
        for _ in range(6):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        with contextlib.suppress(OfficeError):
            assert Image.open(io.BytesIO(read_letterhead(bytes(damaged)))).width <= WIDEST
    assert json.loads(as_text(Office()))["paper"] == "a4"
