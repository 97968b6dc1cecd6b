"""What every slide has: its title, the place and date, its number, and notes for the speaker."""

from __future__ import annotations

import datetime as dt
from typing import Any, Protocol

from ...parameters import Language, clean_text
from ...words import formats, say
from ..office import Office
from .shapes import COLOURS, TITLE, Box, add_slide_number, box, move_to, set_language, shortened, write
from .template import alone
from .template import cover as cover_of

STAMP, NUMBER = box(0.6, 6.95, 11.0, 0.4), box(11.83, 6.95, 0.9, 0.4)
COVER_TITLE = box(0.9, 2.0, 11.53, 1.9)
LONGEST_PLACE = 60
"""Letters of a typed name in a title; the whole of it is in the notes."""


class Shown(Protocol):
    """What slides are made of, as far as their frame needs it."""

    @property
    def language(self) -> Language:
        """Of the slides."""

    @property
    def office(self) -> Office:
        """Whose slides they are."""

    @property
    def place(self) -> str:
        """Of which place they tell; untrusted."""

    @property
    def made(self) -> dt.date:
        """When."""


def new_slide(slides: Any, title: str, h: Shown, cover: bool = False) -> Any:
    """A slide with its title, the city, the date and its number; on the title slide the title alone."""
    template = bool(h.office.template)
    deck_cover = cover_of(slides) if template else slides.slide_layouts[0]
    other = alone(slides) if template else slides.slide_layouts[1]
    slide = slides.slides.add_slide(deck_cover if cover else other)
    for shape in list(slide.placeholders):  # a template's own, which nothing fills
        if shape.placeholder_format.idx != 0:
            shape._element.getparent().remove(shape._element)
    set_title(slide, title, h, COVER_TITLE if cover else TITLE, 44 if cover else 34)
    if not cover:
        _add_stamp(slide, h)
        add_slide_number(slide, len(slides.slides), NUMBER, 12, h.language)
    return slide


def set_title(slide: Any, text: str, h: Shown, where: Box, largest: int) -> None:
    """The message, in the slide's own title, so that outline and screen reader find it."""
    place_name = h.place
    if len(place_name) > LONGEST_PLACE:
        text = text.replace(place_name, shortened(place_name, LONGEST_PLACE))
    write(slide.shapes.title, [text], where, largest, 20, h.language, bold=True)
    move_to(slide.shapes.title, where)


def _add_stamp(slide: Any, h: Shown) -> None:
    date = formats.long_date(h.made, h.language)
    text = f"{shortened(h.place, LONGEST_PLACE)} · {date} · {say('narrative.product', h.language)}"
    write(slide.shapes.add_textbox(0, 0, 0, 0), [text], STAMP, 12, 10, h.language, colour=COLOURS.muted)


def add_notes(slide: Any, h: Shown, *texts: str) -> None:
    """What the speaker can say, a paragraph a text; typed names stand here in full."""
    frame = slide.notes_slide.notes_text_frame
    for k, text in enumerate(text for text in texts if text):
        paragraph = frame.paragraphs[0] if k == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text = clean_text(text)
        set_language(run, h.language)
