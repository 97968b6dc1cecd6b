"""The workbook: the whole line of the model in live formulas, for who wants to check it or change it by hand."""

from __future__ import annotations

from ...model import compile_plan, line_inputs, run
from ...parameters import VERSION
from ..handout import Handout
from .book import Book
from .calendar_sheet import write_calendar
from .channels_sheet import write_channels
from .dates.milestones_sheet import write_milestones
from .days_sheet import write_days
from .fan_sheet import write_fan
from .inputs_sheet import write_inputs
from .sources_sheet import write_sources
from .summary_sheet import write_summary

__all__ = ["workbook"]


def workbook(handout: Handout) -> bytes:
    """An XLSX file in the hand-out's language. Every formula carries the simulator's own value."""
    book = Book(handout)
    plan = compile_plan(handout.scenario)
    line = run(plan, line_inputs(plan), detail=True)
    write_inputs(book, plan)
    calendar = write_calendar(book, plan)
    days = write_days(book, plan, line, calendar)
    write_channels(book, plan, calendar, days)
    write_fan(book, plan, days)
    write_milestones(book, days)
    write_summary(book, plan, calendar, days)
    write_sources(book)
    made = handout.made.isoformat()
    comments = book.say("properties", link=handout.address, model=handout.model, version=VERSION, date=made)
    return book.close(book.say("title", place=handout.place), handout.headline, comments, handout.made)
