"""Text from a link is text: escaped where it stands, and nowhere that reads markdown."""

from urllib.parse import quote
from xml.etree import ElementTree

import pytest

from tests.pages.visit import METHODS, Visit, opened

HOSTILE = [
    "![x](http://host.example/t.png)",
    "<img src=//host.example/t.png>",
    "<script>alert(1)</script>",
    "[tekan](http://host.example)",
    "http://host.example/t.png",
    "$\\frac{1}{2}$ :red[merah]",
    "</h1><b>tebal</b>",
    '" onmouseover="alert(1)',
    "&lt;b&gt; {name} %s",
]
ALLOWED_TAGS = {
    "div", "p", "h1", "h2", "span", "table", "caption", "thead", "tbody", "tr", "th", "td", "ul", "li",
}  # fmt: skip
ALLOWED_ATTRIBUTES = {"class", "scope", "tabindex", "role"}


def _plain(text: str) -> str:
    return " ".join(text.split())


def _assert_inert(visit: Visit, hostile: str) -> None:
    """The text is on the page as text, and no element that would read it as anything else holds it."""
    holding = [body for body in visit.html if hostile in "".join(ElementTree.fromstring(f"<p>{body}</p>").itertext())]
    assert holding, "the text is not shown at all"
    for body in holding:
        for node in ElementTree.fromstring(f"<div>{body}</div>").iter():
            assert node.tag in ALLOWED_TAGS
            assert set(node.attrib) <= ALLOWED_ATTRIBUTES
    for kind in (
        "markdown",
        "title",
        "header",
        "subheader",
        "caption",
        "metric",
        "info",
        "error",
        "warning",
        "success",
    ):
        for element in visit.app.get(kind):
            assert hostile not in str(getattr(element, "value", "")) + str(getattr(element, "label", ""))
    for kind in ("button", "expander", "toggle", "checkbox", "radio", "selectbox", "slider", "text_input", "popover"):
        for element in visit.app.get(kind):
            assert hostile not in str(getattr(element, "label", "")) + str(getattr(element, "help", ""))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_names_from_a_link_are_only_ever_text(hostile):
    names = f"city={quote(hostile)}&name={quote(hostile)}&lain.name={quote(hostile[:30])}"
    visit = opened(f"r=sendiri&{names}&lain.events=9", open_folds=("city", "lain"))
    _assert_inert(visit, hostile)
    _assert_inert(visit, hostile[:30])
    assert _plain(hostile) in visit.verdict
    assert _plain(hostile[:30]) in {row[0] for row in visit.tables[0]}
    assert visit.typed("name") == hostile
    assert visit.typed("lain.name") == hostile[:30]


def test_the_name_of_a_citys_scenario_stands_above_the_verdict_as_text():
    visit = opened(f"name={quote(HOSTILE[0])}")
    _assert_inert(visit, HOSTILE[0])
    assert f"Skenario: {HOSTILE[0]}" in visit.marked("ikd-sub")
    assert HOSTILE[0] not in visit.verdict


@pytest.mark.parametrize("hostile", HOSTILE)
def test_what_is_wrong_in_a_link_or_a_field_is_repeated_as_text(hostile):
    visit = opened(f"kelurahan.events={quote(hostile)}&{quote(hostile)}=1")
    assert [_plain(hostile)] * 2 == [visit.tables[0][1][1], visit.tables[0][2][0]]
    _assert_inert(visit, hostile)
    visit.type("kelurahan.events", hostile)
    assert _plain(hostile) in visit.fault("kelurahan.events")
    _assert_inert(visit, hostile)


def test_a_name_stands_on_no_other_page():
    visit = opened(f"name={quote(HOSTILE[0])}")
    visit.open_page(METHODS)
    assert not [body for body in visit.html if "host.example" in body]
