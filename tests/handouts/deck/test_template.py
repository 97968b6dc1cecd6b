"""An office's own template: it is the ground of the slides, and one that cannot be used is refused by reason."""

import io
import zipfile

import pytest
from pptx import Presentation
from pptx.dml.color import RGBColor

from simulator.handouts.deck.template import LARGEST_TEMPLATE, read_template
from simulator.handouts.office import Office, OfficeError
from tests.handouts.deck.test_slides import assert_sound, laid_out, read, words


def template(change=lambda deck: None) -> bytes:
    """An office's own, 4:3, with slides of its own."""
    deck = Presentation()
    for _ in range(2):
        deck.slides.add_slide(deck.slide_layouts[1]).shapes.title.text = "Old"
    deck.slide_master.background.fill.solid()
    deck.slide_master.background.fill.fore_color.rgb = RGBColor(0xDD, 0xEE, 0xDD)
    change(deck)
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def test_an_offices_own_template_is_the_ground_of_the_slides():
    office = Office(office="Dinas <Dukcapil>", template=read_template(template()))
    slides = read(laid_out(office))
    assert_sound(slides)
    assert "Dinas <Dukcapil>" in words(slides.slides[0])
    assert str(slides.slide_master.background.fill.fore_color.rgb) == "DDEEDD"
    assert not [slide for slide in slides.slides if "Old" in words(slide)]
    assert not [shape for slide in slides.slides for shape in slide.placeholders if shape.placeholder_format.idx != 0]


def without_titles(deck) -> None:
    for layout in deck.slide_layouts:
        for shape in list(layout.placeholders):
            shape._element.getparent().remove(shape._element)


def damaged(name: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(template())) as old, zipfile.ZipFile(out, "w") as new:
        for one in old.namelist():
            new.writestr(one, b"<p:broken" if one == name else old.read(one))
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "kind"),
        (b"PK\x03\x04 no zip", "kind"),
        (template()[:-400], "kind"),
        (bytes(LARGEST_TEMPLATE + 1), "large"),
        (damaged("ppt/presentation.xml"), "broken"),
        (damaged("ppt/slideMasters/slideMaster1.xml"), "broken"),
        (damaged("[Content_Types].xml"), "broken"),
        (template(without_titles), "broken"),
    ],
)
def test_a_template_that_cannot_be_used_is_refused_with_the_reason(content, code):
    with pytest.raises(OfficeError) as refused:
        read_template(content)
    assert refused.value.code == code
