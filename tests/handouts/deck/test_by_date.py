"""The slide of milestones: the plan's own figures in a native table."""

import datetime as dt

from simulator.narrative.dates.milestones import for_one_page
from simulator.planning.dates.milestones import by_day
from simulator.words import formats
from tests.handouts.cases import MADE, extremes, handed
from tests.handouts.deck.test_slides import of, read


def slide_of(handout):
    return list(read(handout).slides)[6]


def test_the_table_has_the_plans_milestones_and_the_title_what_is_expected():
    handout = of("denpasar-2024", "id")
    slide = slide_of(handout)
    found = for_one_page(by_day(handout.scenario))
    (table,) = (shape.table for shape in slide.shapes if shape.has_table)
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert [row[:2] for row in rows[1:]] == [
        [formats.date(one.date, "id"), formats.number(one.active.line, "id")] for one in found
    ]
    assert "24.375 orang aktif" in slide.shapes.title.text_frame.text
    assert "seharusnya" not in slide.shapes.title.text_frame.text, "the period was over when the slides were made"
    assert slide.notes_slide.notes_text_frame.text


def test_within_the_period_the_title_says_what_is_expected_on_the_day_of_the_slides():
    plan = handed(extremes()["open"][0], "en")
    expected = by_day(plan.scenario).active.line[(MADE - plan.scenario["as_of"]).days]
    title = slide_of(plan).shapes.title.text_frame.text
    assert title.startswith("By 22\u00a0Nov\u00a02026, " + formats.number(expected, "en"))


def test_what_is_told_together_is_by_the_finest_kind_that_fits():
    plans = {name: by_day(plan, 20) for name, (plan, _) in extremes().items() if name in ("one day", "three years")}
    assert [one.date for one in for_one_page(plans["one day"])] == [plans["one day"].days[-1]]
    long = for_one_page(plans["three years"])
    assert len(long) <= 14
    assert all((one.date + dt.timedelta(days=1)).month in (1, 4, 7, 10) for one in long[:-1])
