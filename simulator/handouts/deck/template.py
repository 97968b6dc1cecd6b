"""An office's own template: read once, bounded, emptied of its slides, brought to the size that the slides are laid out
for.
"""

from __future__ import annotations

import io
import zipfile
from functools import lru_cache
from typing import Any

from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.util import Emu

from ..office import OfficeError
from .shapes import HEIGHT, WIDTH

LARGEST_TEMPLATE = 5_000_000
"""Bytes of an uploaded template."""
LARGEST_UNPACKED, MOST_PARTS = 60_000_000, 2_000
"""Bytes and files that it may hold, as it declares them, before it is opened."""


@lru_cache(maxsize=8)
def read_template(content: bytes) -> bytes:
    """A template as it was given, once it is known that slides can be made from it.

    :class:`OfficeError`: ``large`` beyond the limits, ``kind`` for what is no PPTX, ``broken`` for one that cannot be
    read or has no layout with a title.
    """
    if len(content) > LARGEST_TEMPLATE:
        raise OfficeError("large")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = packed.infolist()
            if "ppt/presentation.xml" not in packed.namelist():
                raise OfficeError("kind")
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
                raise OfficeError("large")
    except (zipfile.BadZipFile, NotImplementedError, UnicodeDecodeError) as unknown:
        raise OfficeError("kind") from unknown
    try:
        deck = from_template(content)
        slide = deck.slides.add_slide(alone(deck))
        slide.notes_slide.notes_text_frame.text = slide.shapes.title.text_frame.text
        deck.save(io.BytesIO())
    except Exception as broken:  # a damaged part fails in the library's own many ways
        raise OfficeError("broken") from broken
    return content


def from_template(content: bytes) -> Any:
    """The template without slides, everything on its grounds brought to the size of the slides."""
    deck: Any = Presentation(io.BytesIO(content))
    ids = deck.slides._sldIdLst
    for one in list(ids):
        deck.part.drop_rel(one.rId)
        ids.remove(one)
    presentation = deck.part._element
    for name in ("p:custShowLst", "p:extLst"):  # they name the slides that were there
        for old in presentation.findall(qn(name)):
            presentation.remove(old)
    across, down = WIDTH / deck.slide_width, HEIGHT / deck.slide_height
    deck.slide_width, deck.slide_height = WIDTH, HEIGHT
    for ground in (*deck.slide_masters, *deck.slide_layouts):
        for shape in ground.shapes:
            if (shape._element.xpath("./p:spPr/a:xfrm") or shape._element.xpath("./p:grpSpPr/a:xfrm")) and shape.width:
                shape.left, shape.width = Emu(round(shape.left * across)), Emu(round(shape.width * across))
                shape.top, shape.height = Emu(round(shape.top * down)), Emu(round(shape.height * down))
    return deck


def cover(deck: Any) -> Any:
    """The layout of the title slide: the first one that has a title."""
    return next(layout for layout in deck.slide_layouts if _titles(layout))


def alone(deck: Any) -> Any:
    """The layout of the others: a title and as little else as can be, not that of the title slide where there is
    another.
    """
    others = [layout for layout in deck.slide_layouts if _titles(layout)]
    return min(others[1:] or others, key=lambda layout: len(list(layout.placeholders)))


def _titles(layout: Any) -> bool:
    return any(shape.placeholder_format.idx == 0 for shape in layout.placeholders)
