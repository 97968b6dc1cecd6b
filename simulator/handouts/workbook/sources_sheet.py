"""Where every value comes from, what the model leaves out, and what the words mean."""

from __future__ import annotations

from ...parameters import REGISTRY
from ...words import say
from ...words.names import source_words
from .book import Book

_WIDTHS = (44, 24, 24, 96)
_LINES = (
    "people_1",
    "people_2",
    "people_3",
    "printed",
    "outreach_1",
    "outreach_2",
    "outreach_3",
    "outreach_4",
    "outreach_5",
    "counter",
)


def write_sources(book: Book) -> None:
    """The whole sheet: the city, every entry, the rules in words, what is left out, the glossary."""
    sheet, handout, language = book.sheets["sources"], book.handout, book.language
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    book.head("sources", book.say("sources_title"), (book.say("sources_note"),))
    row = 3
    row = _section(book, row, handout.preset.label.in_language(language))
    for text in (handout.preset.note, handout.preset.source):
        row = _long(book, row, text.in_language(language))
    row = _section(book, row + 1, say("methods.parameters", language))
    for column, key in enumerate(("entry", "value", "starting_plan", "source")):
        book.text("sources", row, column, book.say(key), ("head", "head_number", "head_number", "unit_head")[column])
    row += 1
    for one in handout.rows:
        book.text("sources", row, 0, one.label, "bold" if one.changed else "wrapped")
        book.text("sources", row, 1, one.value, "value_bold" if one.changed else "value")
        book.text("sources", row, 2, one.start, "value")
        source = source_words(REGISTRY[one.key].source, language)
        book.text("sources", row, 3, source, "wrapped_note")
        book.fit_row("sources", row, source, _WIDTHS[3])
        row += 1
    row = _section(book, row + 1, say("methods.steps", language))
    for line in _LINES:
        row = _long(book, row, say(f"methods.{line}", language))
    for part in ("left_out", "glossary"):
        row = _section(book, row + 1, say(f"methods.{part}", language))
        for item in say(f"methods.{part}_items", language).split("|"):
            row = _long(book, row, item)


def _section(book: Book, row: int, words: str) -> int:
    for column in range(4):
        book.text("sources", row, column, words if column == 0 else "", "section")
    return row + 1


def _long(book: Book, row: int, text: str) -> int:
    """A sentence over all columns; its row as high as it needs, which no program finds out for merged cells."""
    sheet = book.sheets["sources"]
    sheet.merge_range(row, 0, row, 3, "", book.style("wrapped"))
    book.text("sources", row, 0, text, "wrapped")
    book.fit_row("sources", row, text, sum(_WIDTHS))
    return row + 1
