"""The slides as a real office opens them: whole, every slide with its words, charts and all."""

import pytest
from pypdf import PdfReader

from simulator.handouts.office import Office
from tests.handouts.deck.test_slides import laid_out, made, read
from tools.office import convert


@pytest.mark.slow
def test_slides_with_comparison_and_steps_open_in_an_office_without_repair(tmp_path):
    handout = laid_out(Office(office="Dinas Kependudukan"))
    (tmp_path / "deck.pptx").write_bytes(made(handout))
    (pdf,) = convert([tmp_path / "deck.pptx"], tmp_path, "pdf")
    slides, pages = list(read(handout).slides), PdfReader(pdf).pages
    assert len(pages) == len(slides) >= 9
    for slide, page in zip(slides, pages, strict=True):
        shown = "".join(page.extract_text().split())
        title = "".join(slide.shapes.title.text_frame.text.split())
        assert title
        assert title in shown
    # A chart that the office could not read would leave an empty frame.
    charts = [(k, shape.chart) for k, slide in enumerate(slides) for shape in slide.shapes if shape.has_chart]
    assert len(charts) == 5
    for k, chart in charts:
        drawn = (chart.plots[0].categories[0], chart.plots[-1].series[0].name)
        assert any(str(words) in pages[k].extract_text() for words in drawn)
