"""What slides are put together from: a wide ground, text that fits its box, a file that is always the same."""

from __future__ import annotations

import datetime as dt
import io
import math
import re
import zipfile
from typing import Any, NamedTuple

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml.xmlchemy import OxmlElement
from pptx.util import Emu, Inches, Pt

from ...charts.palette import PALETTES
from ...parameters import Language, clean_text
from ...words import formats

WIDTH, HEIGHT = Inches(13.333), Inches(7.5)
EDGE = Inches(0.6)
INSIDE = WIDTH - 2 * EDGE
LINE = 1.2
"""Of the type's size, from one line to the next."""
COLOURS = PALETTES["light"]
_TITLE, _TITLE_ALONE = 0, 5
LOCALES: dict[Language, str] = {"id": "id-ID", "en": "en-GB"}
_STAMP = (1980, 1, 1, 0, 0, 0)


class Box(NamedTuple):
    """A place on a slide."""

    left: Emu
    top: Emu
    width: Emu
    height: Emu


def box(left: float, top: float, width: float, height: float) -> Box:
    """A place in inches."""
    return Box(*(Emu(Inches(inches)) for inches in (left, top, width, height)))


TITLE = box(0.6, 0.35, 12.13, 1.3)
BODY = box(0.6, 1.8, 12.13, 4.9)


def empty_deck() -> Any:
    """A presentation without slides, its layouts widened to 16:9 and those not needed taken out."""
    deck: Any = Presentation()
    deck.slide_width, deck.slide_height = WIDTH, HEIGHT
    wider = WIDTH / Inches(10)
    for ground in (deck.slide_master, *deck.slide_layouts):
        for shape in ground.placeholders:
            if shape._element.spPr.xfrm is not None:
                shape.left, shape.width = Emu(round(shape.left * wider)), Emu(round(shape.width * wider))
    layouts = list(deck.slide_layouts)
    for shape in layouts[_TITLE_ALONE].placeholders:
        if shape.placeholder_format.idx == 0:
            move_to(shape, TITLE)
    for k, layout in enumerate(layouts):
        if k not in (_TITLE, _TITLE_ALONE):
            deck.slide_layouts.remove(layout)
    package = deck.part.package
    for key, link in list(package._rels.items()):
        if link.reltype.endswith("/thumbnail"):  # of the library's own empty file
            package._rels.pop(key)
    return deck


def move_to(shape: Any, where: Box) -> None:
    """Put a shape somewhere."""
    shape.left, shape.top, shape.width, shape.height = where


def width_in_type_sizes(text: str) -> float:
    """About how wide a text is, in multiples of its type's points; rather too wide than too narrow."""
    return sum(
        1.05
        if ord(c) > 0x2E7F
        else 0.98
        if c in "WM%@mw\u2192"
        else 0.72
        if c.isupper()
        else 0.32
        if c in " .,:;ijlt|'!()"
        else 0.57
        for c in text
    )


def lines_of(text: str, size: float, width: float) -> int:
    """How many lines a paragraph takes at a size, in a width, both in points; long words are broken."""
    count, used = 1, 0.0
    for word in text.split(" "):
        wide = width_in_type_sizes(word + " ") * size
        if used and used + wide > width:
            count, used = count + 1, 0.0
        if wide > width:
            more = math.floor(wide / width)
            count, used = count + more, wide - more * width
        else:
            used += wide
    return count


def size_for(texts: list[str], where: Box, largest: int, smallest: int, gap: float = 0.4) -> int | None:
    """The largest size in points at which paragraphs fit a box, ``gap`` lines apart; None where none does."""
    width, height = where.width.pt - 16, where.height.pt - 10
    for size in range(largest, smallest - 1, -1):
        tall = sum(lines_of(text, size, width) + gap for text in texts) - gap
        if tall * size * LINE <= height:
            return size
    return None


def shortened(text: str, most: int) -> str:
    """A text of at most so many characters, cut at the end."""
    return formats.shortened(clean_text(text), most)


def write(
    shape: Any,
    texts: list[str],
    where: Box,
    largest: int,
    smallest: int,
    language: Language,
    *,
    bold: bool = False,
    colour: str = COLOURS.text,
    centred: bool = False,
    middle: bool = False,
) -> None:
    """Fill a shape with paragraphs at the largest size in points that fits; what fits at no size is cut."""
    texts = [clean_text(text) for text in texts]
    size = size_for(texts, where, largest, smallest)
    while size is None:
        longest = max(range(len(texts)), key=lambda k: len(texts[k]))
        texts[longest] = shortened(texts[longest], max(20, len(texts[longest]) * 9 // 10))
        size = size_for(texts, where, largest, smallest)
        if size is None and max(map(len, texts)) <= 20:
            size = smallest
    move_to(shape, where)
    frame = shape.text_frame
    frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE if middle else MSO_ANCHOR.TOP
    for k, text in enumerate(texts):
        paragraph = frame.paragraphs[0] if k == 0 else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.CENTER if centred else PP_ALIGN.LEFT
        paragraph.space_before = Pt(0 if k == 0 else size * 0.4)
        paragraph.space_after = Pt(0)
        add_run(paragraph, text, size, language, bold, colour)


def add_run(paragraph: Any, text: str, size: float, language: Language, bold: bool, colour: str) -> None:
    """A run of text, its size in points, in its language, so that it is spelled and read aloud in it. Plain text has
    the colour that the slides' own ground gives it.
    """
    run = paragraph.add_run()
    run.text = clean_text(text)
    run.font.size, run.font.bold = Pt(size), bold
    paint(run.font.color, colour)
    set_language(run, language)


def paint(colour_format: Any, colour: str) -> None:
    """Give a colour; that of plain text is the theme's, so that it can be read on a template's ground too."""
    if colour in (COLOURS.text, COLOURS.muted):
        colour_format.theme_color = MSO_THEME_COLOR.TEXT_1
    else:
        colour_format.rgb = RGBColor.from_string(colour.lstrip("#"))


def add_slide_number(slide: Any, number: int, where: Box, size: float, language: Language) -> None:
    """The slide's number, its size in points, as a field, so that it stays right where slides are moved."""
    shape = slide.shapes.add_textbox(*where)
    paragraph = shape.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.RIGHT
    field = OxmlElement("a:fld")
    field.set("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}")
    field.set("type", "slidenum")
    look, text = OxmlElement("a:rPr"), OxmlElement("a:t")
    look.set("lang", LOCALES[language])
    look.set("sz", str(round(size * 100)))
    text.text = str(number)
    field.extend([look, text])
    paragraph._p.insert(1, field)


def set_language(run: Any, language: Language) -> None:
    """Say in which language a run is."""
    run._r.get_or_add_rPr().set("lang", LOCALES[language])


def file_bytes(deck: Any, made: dt.date) -> bytes:
    """The file's bytes, the same for the same slides: no clock's time is left in it."""
    stream = io.BytesIO()
    deck.save(stream)
    return _timeless(stream.getvalue(), made)


def _timeless(packed: bytes, made: dt.date) -> bytes:
    """A zip file with every entry of one date, workbooks inside it as well."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith(".xlsx"):
                content = _timeless(content, made)
            elif name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", f"{made.isoformat()}T00:00:00Z".encode(), content)
            new.writestr(zipfile.ZipInfo(name, _STAMP), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
