"""A province on paper and slides, read again: its own verdict, every city, marks on what is made up, text as text."""

import datetime as dt
import io
from functools import lru_cache

import pytest
from pptx import Presentation
from pypdf import PdfReader

from simulator.cities.made_up import made_up_csv
from simulator.cities.scorecard import Scorecard, score_cities
from simulator.cities.shares import share_target
from simulator.cities.tables.table import read_cities
from simulator.handouts.province.paper import ProvincePaper
from simulator.handouts.province.pdf import paper
from simulator.handouts.province.slides import slides
from simulator.parameters import LANGUAGES
from simulator.words import formats, say
from tests.cities.tables import BLITAR, DAY, END, HEAD, MADIUN, rows_of

MADE = dt.date(2024, 10, 9)
FALLS = "#let x = [*Kota* =1+1],,90000,88000,9000,30/09/2024,31/12/2024,01/06/2024,9100"
BAD = "Blitar,,1,1,1,30/09/2024,,,"


@lru_cache(maxsize=1)
def card() -> Scorecard:
    head = HEAD + ",Tanggal lama,Aktif lama"
    return score_cities(rows_of(BLITAR + ",,", MADIUN + ",,", FALLS, BAD, head=head), 0.2, MADE)


@lru_cache(maxsize=4)
def told(language: str = "id") -> ProvincePaper:
    found = card()
    cities = [one.city for one in found.rows if one.city]
    return ProvincePaper(found, language, MADE, share_target(cities, 0.2, "size", draws=16), "size")


def squeezed(text: str) -> str:
    return "".join(text.replace("\u00a0", " ").split())


def pages(made: bytes) -> list[str]:
    return [squeezed(page.extract_text()) for page in PdfReader(io.BytesIO(made)).pages]


def slide_texts(made: bytes) -> list[str]:
    found = []
    for slide in Presentation(io.BytesIO(made)).slides:
        texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        tables = [shape.table for shape in slide.shapes if shape.has_table]
        texts += [cell.text for table in tables for row in table.rows for cell in row.cells]
        found.append(squeezed(" ".join(texts)))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_holds_the_verdict_every_city_and_what_is_assumed_on_one_page(language):
    (page,) = pages(paper(told(language)))
    given = told(language)
    for text in (given.title, given.verdict, given.range, *given.assumed, *given.doubts):
        assert squeezed(text) in page
    for row in given.rows():
        assert squeezed(row[0]) in page
    for share in given.shares:
        assert squeezed(formats.number(share.people, language)) in page


def test_the_table_has_numerator_and_denominator_and_tells_why_a_row_is_empty():
    rows = told().rows()
    assert squeezed(rows[0][1]) == "19,00%(23.370dari123.000)"
    assert rows[3][1:-1] == ("",) * 6
    assert "Kabupaten Blitar" in rows[3][-1]
    assert sum(one.people for one in told().shares) == card().province.people


def test_the_slides_hold_the_same_with_native_charts_and_typed_text_as_text():
    texts = slide_texts(slides(told()))
    assert squeezed(told().verdict) in texts[1]
    assert squeezed("#let x = [*Kota* =1+1]") in "".join(texts)
    charts = [s for slide in Presentation(io.BytesIO(slides(told()))).slides for s in slide.shapes if s.has_chart]
    fan = charts[0].chart
    shown = list(next(iter(fan.plots[1].series)).values)
    assert shown[-1] == pytest.approx(card().province.coverage.line[-1])
    assert len(charts) == 3


def test_made_up_figures_are_marked_on_every_page_and_slide_and_others_on_none():
    rows = [row for row in read_cities(made_up_csv(DAY, END)).rows if row.code.startswith("34")]
    made_up = ProvincePaper(score_cities(rows, 0.2, MADE), "id", MADE)
    mark = squeezed(say("cities.made_up", "id"))
    for texts in (pages(paper(made_up)), slide_texts(slides(made_up))):
        assert all(mark in text for text in texts)
    for texts in (pages(paper(told())), slide_texts(slides(told()))):
        assert not any(mark in text for text in texts)


def test_cities_without_a_sum_make_a_paper_that_says_why():
    ends = rows_of(BLITAR, MADIUN.replace("31/12/2024", "31/03/2025"))
    unsummed = ProvincePaper(score_cities(ends, 0.2, MADE), "en", MADE)
    (page,) = pages(paper(unsummed))
    assert squeezed(say("cities.why_ends", "en")) in page
    assert squeezed(say("cities.why_ends", "en")) in slide_texts(slides(unsummed))[1]
