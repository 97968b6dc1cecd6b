"""Where the plan is meant to stand, by date, as a native table."""

from __future__ import annotations

from typing import Any

from ...narrative.dates.milestones import for_one_page, milestones_table
from ...planning.dates.milestones import by_day, expected_on
from ...words import formats, say
from ..handout import Handout
from .frame import add_notes, new_slide
from .laid_out import add_table
from .shapes import box

_ROW, _ROOM = 0.36, 4.9
"""Inches of a row, and of all of them at most."""


def by_date(slides: Any, h: Handout) -> None:
    """The plan's milestones; its title says where it should stand on the day the slides were made."""
    language, p = h.language, by_day(h.scenario, h.projection.draws, h.projection.seed)
    found, expected = for_one_page(p), expected_on(p, h.made)
    fields = {
        "end": formats.number(p.active.at(-1).line, language),
        "date": formats.date(p.days[-1], language),
    }
    if expected is not None and expected.date < p.days[-1]:
        people, made = formats.number(expected.active.line, language), formats.date(h.made, language)
        title = say("deck.expected", language, **fields, people=people, made=made)
    else:
        title = say("deck.milestones", language, **fields)
    slide = new_slide(slides, title, h)
    head, rows = milestones_table(found, p, language)
    note = say("planning.milestones_note", language)
    row = min(_ROW, _ROOM / (len(rows) + 1))
    add_table(slide, head, rows, box(0.6, 1.8, 12.13, row * (len(rows) + 2)), note, language)
    add_notes(slide, h, title, note)
