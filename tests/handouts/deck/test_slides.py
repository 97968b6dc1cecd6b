"""The slides, read back: charts that hold the projection, notes on every slide, nothing beyond the edge."""

import dataclasses
import io
import re
import zipfile
from xml.etree import ElementTree

import openpyxl
import pytest
from pptx import Presentation
from pptx.util import Pt

from simulator.handouts import Handout
from simulator.handouts.deck.native_charts import MOST_POINTS, days_drawn
from simulator.handouts.deck.shapes import lines_of
from simulator.handouts.deck.slides import deck
from simulator.handouts.office import Office
from simulator.model.cache import projected
from simulator.narrative import recommendation
from simulator.narrative.assumptions import main_assumptions
from simulator.narrative.sentences import basis_words
from simulator.narrative.whole import channel_people
from simulator.parameters import LANGUAGES, clean_text
from simulator.presets import BY_KEY
from simulator.sharing.meeting import KeptScenario, Meeting, PresentationStep
from simulator.words import formats, say
from tests.handouts.cases import NASTY, PRESETS, extremes, handed, named

SLIDES = 8
"""A title slide and seven messages, where nothing is laid out for the meeting."""
LAST = SLIDES - 1


_MADE: dict[tuple, bytes] = {}


def made(handout: Handout) -> bytes:
    """The slides of a hand-out, made once."""
    key = (
        handout.scenario,
        handout.baseline.scenario,
        handout.language,
        handout.address,
        handout.meeting,
        handout.office,
    )
    if key not in _MADE:
        _MADE[key] = deck(handout)
    return _MADE[key]


def read(handout: Handout):
    slides = Presentation(io.BytesIO(made(handout)))
    meeting = handout.meeting
    assert len(slides.slides) == SLIDES + bool(meeting.kept) + len(meeting.steps)
    return slides


def of(preset: str, language: str) -> Handout:
    return handed(BY_KEY[preset].scenario, language)


def words(slide) -> str:
    texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    for shape in slide.shapes:
        if shape.has_table:
            texts += [cell.text for row in shape.table.rows for cell in row.cells]
    return "\n".join(texts)


def charts(slides) -> list:
    return [shape for slide in slides.slides for shape in slide.shapes if shape.has_chart]


def assert_sound(slides) -> None:
    """Every slide has a title and notes, and every shape lies inside it with room for its text."""
    for slide in slides.slides:
        assert slide.shapes.title.text_frame.text.strip()
        assert slide.notes_slide.notes_text_frame.text.strip()
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.top >= 0
            assert shape.left + shape.width <= slides.slide_width
            assert shape.top + shape.height <= slides.slide_height
            if shape.has_text_frame:
                assert tall(shape) <= shape.height
            if shape.has_chart or shape.shape_type == 13:
                assert shape._element.xpath(".//p:cNvPr")[0].get("descr")


def tall(shape) -> float:
    """About how high the text in a shape stands."""
    height = 0.0
    for paragraph in shape.text_frame.paragraphs:
        size = max((run.font.size for run in paragraph.runs if run.font.size), default=Pt(12)).pt
        height += lines_of(paragraph.text, size, shape.width.pt - 16) * size * 1.2
        height += (paragraph.space_before or Pt(0)).pt
    return Pt(height)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("preset", PRESETS)
def test_every_city_has_sound_slides_with_the_front_pages_figures(preset, language):
    handout = of(preset, language)
    slides = read(handout)
    assert_sound(slides)
    first, opening, ends, takes, *_ = slides.slides
    assert formats.long_date(handout.made, language) in words(first)
    assert handout.place in words(first)
    share = formats.percent(handout.projection.coverage_end.line, language)
    assert share in opening.shapes.title.text_frame.text
    assert " ".join(handout.headline.split(". ")[0].split()) in " ".join(words(opening).split())
    end = handout.projection.coverage_end
    for figure in (end.line, end.p10, end.p90):
        assert formats.percent(figure, language) in ends.shapes.title.text_frame.text
    for label, figure, lines in handout.cards[1:]:
        for text in (label, figure, *(line for line, _ in lines)):
            assert text in words(takes)


@pytest.mark.parametrize("preset", ["denpasar-2024", "bogor-2025"])
def test_the_first_charts_data_are_the_projection(preset):
    start = BY_KEY[preset].scenario
    handout = handed(start.replace({"kecamatan.events": 60}), "en", start)
    chart = charts(read(handout))[0].chart
    series = {one.name: list(one.values) for plot in chart.plots for one in plot.series}
    bands = handout.projection.coverage[handout.projection.target.basis]
    days = days_drawn(len(handout.projection.days))
    low, width = series["Lower end (10 of 100)"], series["80 of 100 futures"]
    assert low == pytest.approx([bands.quantiles[1][t] for t in days])
    assert [a + b for a, b in zip(low, width, strict=True)] == pytest.approx([bands.quantiles[5][t] for t in days])
    assert series[f"Plan: coverage of {basis_words(handout.projection.target.basis, 'en')}"] == pytest.approx(
        [bands.line[t] for t in days]
    )
    assert set(series["Target 30\u00a0%"]) == {0.3}
    before = handout.baseline.coverage[handout.projection.target.basis].line
    assert series["Starting plan"] == pytest.approx([before[t] for t in days])
    assert [plot.__class__.__name__ for plot in chart.plots] == ["AreaPlot", "LinePlot"]
    book = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    column = [row[0].date() for row in book.active.iter_rows(min_row=2, max_col=1, values_only=True)]
    assert column == [handout.projection.days[t] for t in days]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_second_charts_data_are_the_channels(language):
    handout = of("denpasar-2024", language)
    chart = charts(read(handout))[1].chart
    credited, outside = chart.plots[0].series
    shown = sorted(channel_people(handout.projection), key=lambda a: -a.credited)
    assert list(credited.values) == [one.credited for one in shown]
    assert list(outside.values) == [one.non_resident for one in shown]
    assert (credited.name, outside.name) == tuple(say(f"chart.{k}", language) for k in ("credited", "not_credited"))
    dot = "." if language == "id" else ","
    assert f"\\{dot}" in credited.data_labels.number_format


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_slide_has_assumptions_sources_link_model_and_date(language):
    handout = of("tegal-2025", language)
    slides = read(handout)
    last = slides.slides[LAST]
    first = main_assumptions(handout)[0]
    assert first.text in words(last)
    assert first.source in words(last)
    assert handout.address not in words(last)
    assert handout.stamp in words(last)
    assert say("deck.scan", language) in words(last)
    notes = last.notes_slide.notes_text_frame.text
    assert handout.address in notes
    assert all(f"{one.text} {one.source}" in notes for one in main_assumptions(handout))
    assert not last._element.xpath(".//a:hlinkClick")
    assert slides.core_properties.title == recommendation.subject(handout)
    assert slides.core_properties.created.date() == handout.made
    assert {run.get("lang") for run in last._element.xpath(".//a:rPr")} == {{"id": "id-ID", "en": "en-GB"}[language]}


def test_a_code_stands_only_where_a_phone_could_open_it():
    whole, query = of("blitar-2025", "id"), handed(BY_KEY["blitar-2025"].scenario, "id", address="m=1&r=blitar-2025")
    pictures = [[s for s in read(h).slides[LAST].shapes if s.shape_type == 13] for h in (whole, query)]
    assert [len(found) for found in pictures] == [1, 0]
    last = read(query).slides[LAST]
    assert say("deck.link_in_notes", "id") in words(last)
    assert "m=1&r=blitar-2025" in last.notes_slide.notes_text_frame.text


@pytest.mark.parametrize(("case", "language"), [(case, LANGUAGES[k % 2]) for k, case in enumerate(extremes())])
def test_every_extreme_makes_sound_slides(case, language):
    plan, start = extremes()[case]
    slides = read(handed(plan, language, start))
    assert_sound(slides)
    for shape in charts(slides):
        assert all(len(list(one.values)) <= MOST_POINTS for plot in shape.chart.plots for one in plot.series)


@pytest.mark.parametrize("name", NASTY)
def test_typed_names_are_text_and_stay_on_the_slide(name):
    plan = named(
        extremes()["one day"][0].replace({"lain.events": 40, "lain.days": "1234567", "lain.turnout": 500.0}),
        NASTY[name],
        NASTY[name],
    )
    handout = handed(plan, "id")
    slides = read(handout)
    assert_sound(slides)
    assert clean_text(NASTY[name]) in slides.slides[1].notes_slide.notes_text_frame.text
    assert clean_text(NASTY[name]) in slides.slides[4].notes_slide.notes_text_frame.text
    with zipfile.ZipFile(io.BytesIO(made(handout))) as file:
        for part in file.namelist():
            if part.endswith((".xml", ".rels")):
                ElementTree.fromstring(file.read(part))
            assert "vba" not in part.lower()
    book = openpyxl.load_workbook(io.BytesIO(charts(slides)[1].chart.part.chart_workbook.xlsx_part.blob))
    cells = [cell for row in book.active.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert not [cell for cell in cells if cell.hyperlink]


def test_a_typed_name_in_the_titles_is_shortened_there_and_whole_in_the_notes():
    plan = named(extremes()["open"][0], NASTY["wide"], NASTY["long"])
    slides = read(handed(plan, "en"))
    assert_sound(slides)
    assert "\u2026" in slides.slides[0].shapes.title.text_frame.text
    assert NASTY["wide"] in slides.slides[1].notes_slide.notes_text_frame.text


def test_a_target_met_and_lost_again_is_told_as_lost():
    plan, start = extremes()["slipping"]
    _, opening, _, takes, _, instead, *_ = read(handed(plan, "en", start)).slides
    assert "below the target again" in words(opening)
    assert takes.shapes.title.text_frame.text.startswith("It takes")
    assert instead.shapes.title.text_frame.text.startswith("Raise the pace")


def test_the_same_inputs_give_the_same_bytes_without_a_clock():
    handout = of("makassar-2026", "id")
    assert deck(handout) == deck(handout)
    with zipfile.ZipFile(io.BytesIO(made(handout))) as file:
        assert {entry.date_time[0] for entry in file.infolist()} == {1980}
        stamps = re.findall(rb"\d{4}-\d\d-\d\dT", file.read("docProps/core.xml"))
    assert set(stamps) == {b"2026-11-22T"}


NOBODY = Office()


def laid_out(office: Office = NOBODY) -> Handout:
    plan = BY_KEY["makassar-2026"].scenario
    twice = plan.replace({"kelurahan.events": 20})
    meeting = Meeting(
        (KeptScenario("=Twice", twice),),
        0,
        (PresentationStep("First <b>", plan, "As now."), PresentationStep("", twice)),
    )
    return dataclasses.replace(handed(plan, "en"), meeting=meeting, office=office)


def test_the_comparison_and_the_steps_have_slides_with_their_own_charts():
    handout = laid_out()
    slides = read(handout)
    assert_sound(slides)
    compared, first, second = list(slides.slides)[7:10]
    twice = projected(handout.meeting.kept[0].scenario)
    share = formats.percent(twice.coverage_end.line, "en")
    assert compared.shapes.title.text_frame.text.startswith(f"B. =Twice ends highest: {share}")
    (bars,) = (shape.chart for shape in compared.shapes if shape.has_chart)
    assert list(bars.plots[0].categories) == ["A. Present plan", "B. =Twice"]
    assert list(bars.plots[0].series[0].values) == pytest.approx(
        [handout.projection.coverage_end.line, twice.coverage_end.line]
    )
    assert first.shapes.title.text_frame.text == "First <b>"
    assert "As now." in words(first)
    assert share in second.shapes.title.text_frame.text
    for step, slide in zip(handout.meeting.steps, (first, second), strict=True):
        (chart,) = (shape.chart for shape in slide.shapes if shape.has_chart)
        drawn = next(iter(chart.plots[1].series))
        assert drawn.values[-1] == pytest.approx(projected(step.scenario).coverage_end.line)


def test_every_slide_but_the_first_has_its_number_place_and_date():
    for number, slide in enumerate(read(of("tegal-2025", "id")).slides, 1):
        fields = slide._element.xpath(".//a:fld[@type='slidenum']")
        assert [field.xpath("./a:t")[0].text for field in fields] == ([str(number)] if number > 1 else [])
        assert "22\u00a0November\u00a02026" in words(slide)
        assert "Kabupaten Tegal" in words(slide)


def test_nothing_in_the_file_is_fetched_from_outside():
    with zipfile.ZipFile(io.BytesIO(made(of("padang-2025", "en")))) as file:
        links = [file.read(name).decode() for name in file.namelist() if name.endswith(".rels")]
    assert not [one for one in links if 'TargetMode="External"' in one]
