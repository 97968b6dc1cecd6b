"""A province's slides: its own line, how its cities stand, the table, who brings how much, what is assumed."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from typing import Any

from pptx.util import Emu, Inches, Pt

from ...narrative.province.phrases import statuses_counted
from ...parameters import clean_text
from ...words import formats, say
from ..deck import native_charts
from ..deck.frame import LONGEST_PLACE, add_notes, new_slide
from ..deck.shapes import BODY, COLOURS, LOCALES, add_run, box, empty_deck, file_bytes, shortened, write
from ..deck.template import from_template
from .paper import ProvincePaper

ROWS = 13
"""Cities on a slide."""
BARS = 12
"""Cities in a chart."""
_ASKED = 5
"""The column of the paper's table that tells what a city is asked for; the pace stands after it."""
_MARK = box(0.6, 0.05, 12.13, 0.35)


def slides(told: ProvincePaper) -> bytes:
    """The slides as PPTX, made from the office's template where it gave one."""
    deck = from_template(told.office.template) if told.office.template else empty_deck()
    _cover(deck, told)
    _line(deck, told)
    _statuses(deck, told)
    _cities(deck, told)
    _shares(deck, told)
    _assumed(deck, told)
    about, made = deck.core_properties, dt.datetime(told.made.year, told.made.month, told.made.day)
    about.title = clean_text(told.title)[:255]
    about.author = about.last_modified_by = say("narrative.product", told.language)
    about.language, about.comments = LOCALES[told.language], told.stamp
    about.created = about.modified = made
    about.revision = 1
    return file_bytes(deck, told.made)


def _slide(deck: Any, told: ProvincePaper, title: str, cover: bool = False) -> Any:
    """A slide; where any figure is made up, that stands on it."""
    slide = new_slide(deck, title, told, cover)
    if told.mark:
        shape = slide.shapes.add_textbox(0, 0, 0, 0)
        write(shape, [told.mark], _MARK, 16, 12, told.language, bold=True, colour=COLOURS.target, centred=True)
    return slide


def _cover(deck: Any, told: ProvincePaper) -> None:
    slide = _slide(deck, told, told.title, cover=True)
    texts = [shortened(told.place, LONGEST_PLACE), formats.long_date(told.made, told.language)]
    write(slide.shapes.add_textbox(0, 0, 0, 0), texts, box(0.9, 4.1, 11.53, 2.2), 26, 14, told.language)
    add_notes(slide, told, told.mark, told.title, told.stamp)


def _line(deck: Any, told: ProvincePaper) -> None:
    slide, whole, language = _slide(deck, told, told.verdict), told.card.province, told.language
    if whole is not None:
        names = say("cities.axis_sum", language), say("cities.target", language)
        native_charts.fan_of(slide, BODY, whole.days, whole.coverage, whole.target, names, told.fan_words, language)
    add_notes(slide, told, told.mark, told.range, told.say("sum_shared"))


def _statuses(deck: Any, told: ProvincePaper) -> None:
    counts, every = told.counts, len(told.card.rows)
    good = sum(one.status == "on_track" for one in told.card.rows)
    slide = _slide(deck, told, told.say("paper_status_title", count=good, of=every))
    words = statuses_counted(told.card.rows, told.language)
    room = box(0.6, 1.8, 12.13, min(4.9, 1.0 + 0.9 * len(counts)))
    texts = [str(count) for _, count in counts]
    name = told.say("paper_counts", count=every)
    native_charts.bars(slide, room, name, [one for one, _ in counts], [one for _, one in counts], texts, words)
    add_notes(slide, told, told.mark, words, told.say("status_rule"))


def _cities(deck: Any, told: ProvincePaper) -> None:
    """Where each city stands; what it is asked for follows by itself."""
    kept = [k for k in range(len(told.head)) if not told.shares or k not in (_ASKED, _ASKED + 1)]
    rows = [[row[k] for k in kept] for row in told.rows()]
    widths = (2.5, 2.9, 2.9, 1.9, 1.3, *([] if told.shares else [1.5]), 2.0)
    _tables(deck, told, ("paper_cities", "paper_part"), [told.head[k] for k in kept], rows, widths)


def _shares(deck: Any, told: ProvincePaper) -> None:
    """Who is asked to add most as bars, and everybody in tables. No slide where nothing was parted."""
    if not told.shares:
        return
    adds = {one.city.name: max(0.0, one.people - one.city.plan.number("active")) for one in told.shares}
    order = sorted(told.shares, key=lambda one: -adds[one.city.name])[:BARS]
    names = [shortened(one.city.name, LONGEST_PLACE) for one in order]
    most = told.say("paper_add_title", city=names[0], people=told.people(adds[order[0].city.name]))
    slide = _slide(deck, told, most)
    values = [adds[one.city.name] for one in order]
    texts = [told.people(value) for value in values]
    native_charts.bars(slide, BODY, told.say("paper_add"), names, values, texts, told.say("paper_add"))
    rule = told.say("paper_rule", rule=told.say(f"rule_{told.rule}"))
    add_notes(slide, told, told.mark, told.say("paper_add"), rule)
    columns = ("city", "now", "people", "add", "share", "chance", "needed", "fastest")
    rows = [
        (
            one.city.name,
            told.people(one.city.plan.number("active")),
            told.people(one.people),
            told.people(adds[one.city.name]),
            told.share(one.share),
            formats.chance(one.chance, told.language),
            told.people(one.needed),
            told.people(one.fastest),
        )
        for one in told.shares
    ]
    head = [told.say(f"shares_{column}") for column in columns]
    _tables(deck, told, ("part_shares", "paper_shares_part"), head, rows, (2.7, 1.3, 1.3, 1.3, 1.1, 2.0, 1.2, 1.2))


def _tables(
    deck: Any,
    told: ProvincePaper,
    titles: tuple[str, str],
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
) -> None:
    """As many slides as the rows need, a table each; ``titles`` are the keys for one slide and for one of several."""
    parts = math.ceil(len(rows) / ROWS)
    for part in range(parts):
        title = told.say(titles[0]) if parts == 1 else told.say(titles[1], part=part + 1, parts=parts)
        slide = _slide(deck, told, title)
        shown = [head, *rows[part * ROWS : (part + 1) * ROWS]]
        frame = slide.shapes.add_table(len(shown), len(head), *box(0.6, 1.35, 12.13, 0.36 * len(shown)))
        frame._element.nvGraphicFramePr.cNvPr.set("descr", title)
        for k, width in enumerate(widths):
            frame.table.columns[k].width = Emu(round(BODY.width * width / sum(widths)))
        for r, row in enumerate(shown):
            frame.table.rows[r].height = Inches(0.36)
            for c, text in enumerate(row):
                cell = frame.table.cell(r, c)
                cell.margin_top = cell.margin_bottom = Pt(2)
                cell.margin_left = cell.margin_right = Pt(4)
                colour = "#FFFFFF" if r == 0 else COLOURS.text
                add_run(cell.text_frame.paragraphs[0], shortened(text, 44), 11, told.language, r == 0 or c == 0, colour)
        add_notes(slide, told, told.mark, *(": ".join(filter(None, (row[0], row[-1]))) for row in shown[1:]))


def _assumed(deck: Any, told: ProvincePaper) -> None:
    slide = _slide(deck, told, told.say("paper_assumed"))
    doubts = [f"{told.say('paper_doubts')}: {'; '.join(told.doubts)}"]
    write(slide.shapes.add_textbox(0, 0, 0, 0), [*told.assumed, *doubts], BODY, 20, 12, told.language)
    add_notes(slide, told, told.mark, *told.assumed, *told.doubts, told.stamp)
