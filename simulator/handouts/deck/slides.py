"""The slides: a title slide, seven messages, each the sentence in its title, and what was laid out for the meeting;
with native charts and speaker's notes.
"""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_AUTO_SIZE
from pptx.util import Emu, Inches, Pt

from ...charts import channel_words
from ...narrative import facts, recommendation, sentences
from ...narrative.assumptions import Assumption, main_assumptions
from ...narrative.facts import as_paragraph
from ...narrative.period import is_over, no_advice_sentence, plan_from_sentence
from ...narrative.whole import channel_people, movement
from ...parameters import clean_text
from ...words import formats, say
from ...words.names import channel_name
from ..handout import Handout
from ..qr import qr_png
from . import native_charts
from .by_date import by_date
from .frame import LONGEST_PLACE, add_notes, new_slide
from .laid_out import comparison, prepared_steps
from .shapes import (
    BODY,
    COLOURS,
    LINE,
    LOCALES,
    Box,
    add_run,
    box,
    empty_deck,
    file_bytes,
    lines_of,
    shortened,
    write,
)
from .template import from_template

BOLD = 1.2
"""How much wider bold figures may be than the letters that are reckoned with."""


def deck(handout: Handout) -> bytes:
    """The slides as PPTX, made from the office's template where it gave one."""
    h = handout
    slides = from_template(h.office.template) if h.office.template else empty_deck()
    messages = (_title, _opening, _ends, _takes, _channels, _instead, by_date)
    for make in (*messages, comparison, prepared_steps, _assumptions):
        make(slides, h)
    _set_properties(slides, h)
    return file_bytes(slides, h.made)


def _title(slides: Any, h: Handout) -> None:
    """What it is about: city, date, office."""
    slide = new_slide(slides, recommendation.subject(h), h, cover=True)
    told = [shortened(h.place, LONGEST_PLACE), formats.long_date(h.made, h.language), shortened(h.office.office, 120)]
    texts = [text for text in told if text]
    write(slide.shapes.add_textbox(0, 0, 0, 0), texts, box(0.9, 4.1, 11.53, 2.2), 26, 14, h.language)
    add_notes(slide, h, recommendation.subject(h), h.stamp, *_full_name(h))


def _opening(slides: Any, h: Handout) -> None:
    """The one number, with the verdict."""
    language = h.language
    slide = new_slide(slides, sentences.closing_sentence(h.projection, language), h)
    share = formats.percent(h.projection.coverage_end.line, language)
    number = slide.shapes.add_textbox(0, 0, 0, 0)
    write(number, [share], box(0.6, 2.5, 12.13, 1.9), 110, 60, language, bold=True, colour=COLOURS.plan, middle=True)
    outlook = sentences.outlook_sentence(h.scenario, h.verdict, language)
    colour = COLOURS.good if h.verdict.good else COLOURS.target
    if h.slipping:
        outlook, colour = as_paragraph(recommendation.conclusion(h)), COLOURS.target
    told = slide.shapes.add_textbox(0, 0, 0, 0)
    write(told, [outlook], box(0.6, 4.4, 12.13, 1.3), 32, 20, language, bold=True, colour=colour)
    name = say("deck.scenario", language, name=h.name) if h.name and h.name != h.place else None
    below = [text for text in (plan_from_sentence(h.scenario, h.baseline.scenario, language), name) if text]
    if below:
        write(slide.shapes.add_textbox(0, 0, 0, 0), below, box(0.6, 5.8, 12.13, 1.0), 20, 12, language)
    add_notes(slide, h, recommendation.subject(h), as_paragraph(recommendation.problem(h)), *_full_name(h))


def _ends(slides: Any, h: Handout) -> None:
    """Where the year ends."""
    language, end = h.language, h.projection.coverage_end
    title = say(
        "deck.range",
        language,
        share=formats.percent(end.line, language),
        low=formats.percent(end.p10, language),
        high=formats.percent(end.p90, language),
    )
    slide = new_slide(slides, title, h)
    native_charts.coverage_fan(slide, BODY, h)
    stacked = say("deck.stacked", language, band=say("deck.series_band", language))
    add_notes(
        slide,
        h,
        h.fan_words,
        as_paragraph(facts.where_the_plan_ends(h)),
        as_paragraph(facts.what_limits_the_plan(h)),
        stacked,
    )


def _takes(slides: Any, h: Handout) -> None:
    """What the target takes: pace, chance, shortfall."""
    language, pace = h.language, h.projection.pace
    planned = sentences.pace_words(pace.planned, language)
    met = pace.needed <= 0 or (h.verdict.outlook == "met" and not h.slipping)
    needed = sentences.needed_words(pace.needed, language)
    title = say("deck.pace_met" if met else "deck.pace", language, planned=planned, needed=needed)
    slide = new_slide(slides, title, h)
    _, chance, short, day = h.cards
    for k, (label, figure, notes) in enumerate((day, chance, short)):
        where = box(0.6 + k * 4.11, 1.9, 3.91, 3.2)
        card = slide.shapes.add_textbox(*where)
        card.line.color.rgb = RGBColor.from_string(COLOURS.muted[1:])
        card.line.width = Pt(1.25)
        card.name = clean_text(label)
        frame = card.text_frame
        frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
        size = next((s for s in (44, 40, 36, 32, 28, 24) if lines_of(figure, s * BOLD, where.width.pt - 16) == 1), 22)
        for n, (text, points, bold) in enumerate(
            [(label, 20, False), (figure, size, True), *((text, 18, False) for text, _ in notes)]
        ):
            paragraph = frame.paragraphs[0] if n == 0 else frame.add_paragraph()
            add_run(paragraph, text, points, language, bold, COLOURS.plan if bold else COLOURS.text)
    fastest = say("deck.fastest", language, fastest=formats.number(h.verdict.fastest_pace, language))
    write(slide.shapes.add_textbox(0, 0, 0, 0), [fastest], box(0.6, 5.6, 12.13, 1.1), 22, 16, language)
    add_notes(slide, h, as_paragraph(facts.what_the_target_takes(h)), as_paragraph(recommendation.conclusion(h)))


def _channels(slides: Any, h: Handout) -> None:
    """Where the activations come from."""
    language, shown = h.language, channel_people(h.projection)
    if not shown:
        slide = new_slide(slides, say("deck.no_channels", language), h)
        write(slide.shapes.add_textbox(0, 0, 0, 0), [say("projection.no_activity", language)], BODY, 28, 18, language)
    else:
        best = max(shown, key=lambda a: a.credited)
        title = say(
            "deck.channels",
            language,
            channel=shortened(channel_name(best.key, h.scenario, language), LONGEST_PLACE),
            people=formats.number(best.credited, language),
            total=formats.number(movement(h.projection).activated, language),
        )
        slide = new_slide(slides, title, h)
        room = box(0.6, 1.8, 12.13, min(4.9, 1.0 + 0.8 * len(shown)))
        native_charts.channel_bars(slide, room, h, channel_words(shown, h.scenario, language))
    note = say("projection.channels_note", language, date=formats.long_date(h.projection.days[-1], language))
    add_notes(slide, h, as_paragraph(facts.what_the_channels_bring(h)), note)


def _instead(slides: Any, h: Handout) -> None:
    """What would be possible instead, or how to keep what is there."""
    language, p = h.language, h.projection
    closed = no_advice_sentence(h.scenario, language)
    if closed is not None:
        title = say("deck.over" if is_over(h.scenario) else "deck.last_day", language)
    elif h.better is not None:
        date = formats.long_date(p.days[-1], language)
        title = say("deck.possible", language, share=formats.percent(h.better.coverage_end, language), date=date)
    elif not h.verdict.good:
        title = say("deck.no_more", language, share=formats.percent(p.coverage_end.line, language))
    elif p.target.shortfall.line > 0:
        title = say("deck.raise", language, needed=sentences.needed_words(p.pace.needed, language))
    else:
        planned = sentences.pace_words(p.pace.planned, language)
        title = say("deck.keep", language, planned=planned)
    slide = new_slide(slides, title, h)
    lines = [line.text for line in recommendation.recommendation(h)]
    write(slide.shapes.add_textbox(0, 0, 0, 0), lines, BODY, 26, 14, language)
    add_notes(slide, h, as_paragraph(recommendation.conclusion(h)), *lines)


def _assumptions(slides: Any, h: Handout) -> None:
    """The main assumptions with their sources, and the way back to the calculation."""
    language, changed = h.language, sum(row.changed for row in h.rows)
    counts = {"count": formats.number(len(h.rows), language), "changed": formats.number(changed, language)}
    slide = new_slide(slides, say("deck.assumptions", language, **counts), h)
    known = main_assumptions(h)
    code = qr_png(h.address)
    _add_assumption_table(slide, known, box(0.6, 1.7, 12.13, 3.7), h)
    where = box(0.6, 5.5, 10.4 if code else 12.13, 1.4)
    link = f"{say('narrative.link', language)}: {h.address}"
    told = [say("deck.scan" if code else "deck.link_in_notes", language), h.stamp]
    write(slide.shapes.add_textbox(0, 0, 0, 0), told, where, 18, 12, language, middle=True)
    if code:
        picture = slide.shapes.add_picture(io.BytesIO(code), *box(11.33, 5.5, 1.4, 1.4))
        picture._element.nvPicPr.cNvPr.set("descr", say("narrative.qr", language))
    named = [f"{one.text} {one.source}" for one in known]
    add_notes(slide, h, facts.source_of_the_facts(h), *named, link, h.stamp)


def _add_assumption_table(slide: Any, known: tuple[Assumption, ...], where: Box, h: Handout) -> None:
    """As many assumptions as there is room for, in a table."""
    size, language = 13, h.language
    widths = (where.width * 2 // 5, where.width - where.width * 2 // 5)
    head = (say("deck.assumption", language), say("deck.source", language))
    rows: list[tuple[str, str]] = []
    used, room = 0.0, where.height.pt
    for text, source in [head, *((one.text, one.source) for one in known)]:
        row = shortened(text, 190), shortened(source, 190)
        lines = max(lines_of(t, size, Emu(w).pt - 16) for t, w in zip(row, widths, strict=True))
        used += lines * size * LINE + 9
        if used > room:
            break
        rows.append(row)
    frame = slide.shapes.add_table(len(rows), 2, *where[:3], Inches(0.3 * len(rows)))
    frame._element.nvGraphicFramePr.cNvPr.set("descr", say("brief.assumptions", language))
    for k, width in enumerate(widths):
        frame.table.columns[k].width = Emu(width)
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            cell = frame.table.cell(r, c)
            cell.margin_top = cell.margin_bottom = Pt(3)
            paragraph = cell.text_frame.paragraphs[0]
            add_run(paragraph, text, size, language, r == 0 or c == 0, "#FFFFFF" if r == 0 else COLOURS.text)


def _full_name(h: Handout) -> list[str]:
    names = [h.place] if len(h.place) > LONGEST_PLACE else []
    return [*names, say("deck.scenario", h.language, name=h.name)] if h.name else names


def _set_properties(slides: Any, h: Handout) -> None:
    """The file's own properties."""
    about, made = slides.core_properties, dt.datetime(h.made.year, h.made.month, h.made.day)
    about.title = clean_text(recommendation.subject(h))[:255]
    about.author = about.last_modified_by = say("narrative.product", h.language)
    about.language = LOCALES[h.language]
    about.subject = h.address[:255]
    about.comments = h.stamp
    about.created = about.modified = made
    about.revision = 1
