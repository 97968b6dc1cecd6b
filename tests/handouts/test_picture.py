"""Pictures of a chart, read again: a picture whatever is typed, and what it says of itself."""

import io
from xml.etree import ElementTree

import pytest
from PIL import Image

from simulator.__main__ import main
from simulator.handouts import Handout
from simulator.handouts.files import KINDS
from simulator.handouts.picture import svg
from simulator.presets import BY_KEY, OWN_CITY

from .cases import HOST, NASTY, handed, named

BY_FILE = {kind.file: kind for kind in KINDS}
OWN = BY_KEY[OWN_CITY].scenario
LEFT_OUT = {ord(bad): None for bad in "\x00\x0b\ufffe\uffff\ud800"}


def png(handout: Handout) -> Image.Image:
    picture = Image.open(io.BytesIO(BY_FILE["chart.png"].make(handout)))
    picture.load()
    return picture


def drawn(handout: Handout) -> str:
    """The text in a drawing, without what only guides line breaks."""
    tree = ElementTree.fromstring(BY_FILE["chart.svg"].make(handout))
    return " ".join(text.strip() for text in tree.itertext() if text.strip())


@pytest.mark.parametrize("name", NASTY)
def test_an_own_citys_name_is_text_in_picture_and_drawing(name):
    handout = handed(named(OWN, NASTY[name], NASTY[name]), address=HOST + "?name=" + NASTY[name])
    picture = png(handout)
    assert picture.width >= 2_000
    assert picture.info["Source"] == handout.address.translate(LEFT_OUT)
    shown = "".join(drawn(handout).split())
    assert "".join(NASTY[name].translate(LEFT_OUT).split())[:30] in shown


@pytest.mark.parametrize("ending", ["png", "svg"])
@pytest.mark.parametrize("code", ["%EF%BF%BF", "%EF%BF%BE", "%F0%9F%BF%BE", "%EF%B7%90", "%F4%8F%BF%BF"])
def test_a_noncharacter_in_a_link_is_refused_and_ends_nothing(tmp_path, capsys, code, ending):
    path = tmp_path / f"chart.{ending}"
    assert main(["export", f"m=1&r=sendiri&name=a{code}", "--to", str(path)]) == 0
    assert path.stat().st_size > 1_000
    assert "name=" in capsys.readouterr().err


def test_texts_in_lists_and_in_data_are_cleaned_and_blanks_stay():
    spec = {
        "datasets": {"rows": [{"x": 1, "label": "a\uffff  b\x00"}]},
        "data": {"name": "rows"},
        "title": {"text": ["top\ufffe"], "subtitle": ["under\U0001ffff"]},
        "layer": [{"mark": {"type": "text"}, "encoding": {"text": {"field": "label"}, "x": {"field": "x"}}}],
    }
    picture = svg(spec, origin={"Source": "m=1\ufdd0&name=<a>"})
    for said in ("a  b", "top", "under", "m=1&amp;name=&lt;a&gt;"):
        assert f">{said}<" in picture or f"{said}</desc>" in picture
    assert spec["title"]["text"] == ["top\ufffe"]
