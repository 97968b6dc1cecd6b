"""Pictures of a chart, read again: a picture whatever is typed, and what it says of itself."""

import io
from xml.etree import ElementTree

import pytest
from PIL import Image

from simulator.__main__ import main
from simulator.handouts import Handout
from simulator.handouts.kinds import KINDS
from simulator.handouts.picture import svg
from simulator.narrative.assumptions import main_assumptions
from simulator.parameters import LANGUAGES
from simulator.presets import BY_KEY, OWN_CITY
from simulator.words import formats

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
def test_an_own_citys_name_is_text_in_the_drawing(name):
    handout = handed(named(OWN, NASTY[name], NASTY[name]), address=HOST + "?name=" + NASTY[name])
    shown = "".join(drawn(handout).split())
    assert "".join(NASTY[name].translate(LEFT_OUT).split())[:30] in shown


@pytest.mark.parametrize("names", [("illegal",), ("far", "wide"), tuple(NASTY)], ids="-".join)
def test_any_name_makes_a_picture_that_says_where_it_came_from(names):
    typed = " ".join(NASTY[name] for name in names)
    handout = handed(named(OWN, typed, typed), address=HOST + "?name=" + typed)
    picture = png(handout)
    assert picture.width >= 2_000
    assert picture.info["Source"] == handout.address.translate(LEFT_OUT)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("preset", ["blitar-2025", OWN_CITY])
def test_the_unseen_description_holds_link_model_date_and_assumptions_with_sources(preset, language):
    start = BY_KEY[preset].scenario
    long = HOST + "?" + "&".join(f"x{k}=1" for k in range(300))
    handout = handed(start.replace({"kelurahan.events": 9}), language, start, long)
    described = next(
        ElementTree.fromstring(BY_FILE["chart.svg"].make(handout)).iter("{http://www.w3.org/2000/svg}desc")
    )
    info = png(handout).info
    assert info["Source"] == long
    for said in (info["Assumptions"], described.text):
        assert len(main_assumptions(handout)) >= 5
        for one in main_assumptions(handout):
            assert f"{one.text} {one.source}" in said
    for said in (info["Software"], described.text):
        assert "model 1" in said
        assert formats.date(handout.made, language) in said
    assert long in described.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_most_telling_assumptions_stand_in_sight(language):
    start = BY_KEY["blitar-2025"].scenario
    handout = handed(start.replace({"kelurahan.events": 9}), language, start)
    tree = ElementTree.fromstring(BY_FILE["chart.svg"].make(handout))
    seen = [line for text in tree.iter("{http://www.w3.org/2000/svg}text") for line in text.itertext()]
    for one in main_assumptions(handout)[:2]:
        assert any(one.text.rstrip(".") in line for line in seen)
    assert max(map(len, seen)) <= 150


def test_an_assumption_too_long_for_its_line_stays_out_of_sight():
    start = BY_KEY[OWN_CITY].scenario
    handout = handed(named(start.replace({"lain.events": 9}), "", "W" * 200), "id", named(start, "", "W" * 200))
    tree = ElementTree.fromstring(BY_FILE["chart.svg"].make(handout))
    assert not any("W" * 50 in "".join(text.itertext()) for text in tree.iter("{http://www.w3.org/2000/svg}text"))
    assert "W" * 200 in png(handout).info["Assumptions"]


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
