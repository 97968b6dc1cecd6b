"""What was laid out for the meeting: the plans side by side, and the steps as prepared, each with its native chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ...charts.compare import scenarios_words
from ...model.cache import projected
from ...narrative.facts import as_paragraph, where_the_plan_ends
from ...narrative.sentences import closing_sentence, comparable
from ...parameters import Language, clean_text
from ...words import formats, say
from ..compared import compared_plans
from ..handout import Handout
from . import native_charts
from .frame import LONGEST_PLACE, add_notes, new_slide
from .shapes import COLOURS, Box, add_run, box, shortened, write


def comparison(slides: Any, h: Handout) -> None:
    """The plan beside those kept: where each ends, how sure that is. No slide where none is kept."""
    plans, language = compared_plans(h), h.language
    if plans is None:
        return
    shares = [formats.percent(end, language) for end in plans.ends]
    if len(set(shares)) == 1:
        title = say("deck.compared_same", language, share=shares[0])
    else:
        best = plans.found.projections[plans.best]
        date = formats.long_date(best.days[-1], language)
        title = say("deck.compared", language, name=plans.names[plans.best], share=shares[plans.best], date=date)
    slide = new_slide(slides, title, h)
    words = scenarios_words(plans.found.projections, list(plans.names), plans.found.basis, language)
    room = box(0.6, 1.8, 12.13, 2.7)
    native_charts.plan_bars(slide, room, list(plans.names), plans.ends, words, language)
    head, rows = plans.table(language)
    add_table(slide, head, rows, box(0.6, 4.6, 12.13, 2.2), say("meeting.figures", language), language)
    add_notes(slide, h, words, *(kept.name for kept in h.meeting.kept))


def prepared_steps(slides: Any, h: Handout) -> None:
    """The steps as prepared, a slide each: its title, its sentence, where its plan ends."""
    for step in h.meeting.steps:
        shown = replace(h, projection=projected(step.scenario), baseline=projected(comparable(step.scenario, h.start)))
        closing = closing_sentence(shown.projection, h.language)
        slide = new_slide(slides, shortened(step.title, LONGEST_PLACE) or closing, shown)
        told = [text for text in (clean_text(step.text), closing if step.title else "") if text]
        top = 1.8
        if told:
            write(slide.shapes.add_textbox(0, 0, 0, 0), told, box(0.6, 1.7, 12.13, 1.3), 22, 12, h.language)
            top = 3.0
        native_charts.coverage_fan(slide, box(0.6, top, 12.13, 6.75 - top), shown)
        add_notes(slide, shown, step.title, step.text, as_paragraph(where_the_plan_ends(shown)))


def add_table(
    slide: Any, head: Sequence[str], rows: Sequence[tuple[str, ...]], where: Box, words: str, language: Language
) -> None:
    """A native table, with what it is in words; cells are cut where they would take a second line."""
    frame = slide.shapes.add_table(len(rows) + 1, len(head), *where[:3], where.height // (len(rows) + 2))
    frame._element.nvGraphicFramePr.cNvPr.set("descr", words)
    for r, row in enumerate([head, *rows]):
        for c, text in enumerate(row):
            paragraph = frame.table.cell(r, c).text_frame.paragraphs[0]
            colour = "#FFFFFF" if r == 0 else COLOURS.text
            add_run(paragraph, shortened(text, 34), 13, language, r == 0 or c == 0, colour)
