"""The help page in both languages, and hints that go away for good."""

import base64
import re
from xml.etree import ElementTree

import pytest

from simulator.charts import PALETTES
from simulator.ui.visit.pictures import HEIGHT, TOPICS, WIDTH, picture
from simulator.words import say
from tests.pages.visit import Visit, opened

HELP = "pages/help.py"


def _drawing(topic, language, shade):
    image = picture(topic, "A <b>title</b>", language, PALETTES[shade])
    assert 'alt="A &lt;b&gt;title&lt;/b&gt;"' in image
    source = re.search(r"base64,([^\"]+)", image)
    return ElementTree.fromstring(base64.b64decode(source[1]))


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("topic", TOPICS)
def test_every_picture_is_drawn_within_its_frame_in_both_shades(topic, language):
    drawn = {shade: _drawing(topic, language, shade) for shade in PALETTES}
    for root in drawn.values():
        for node in root.iter():
            for name, most in (("x", WIDTH), ("y", HEIGHT), ("x2", WIDTH), ("y2", HEIGHT)):
                assert 0 <= float(node.get(name, 0)) <= most
    texts = [[node.text for node in root.iter() if node.tag.endswith("text")] for root in drawn.values()]
    assert texts[0] == texts[1]
    assert len(texts[0]) > 2


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_help_page_tells_five_topics_and_names_the_buttons_as_they_are(language):
    visit = opened(language=language)
    visit.open_page(HELP)
    assert visit.marked("ikd-h2") == [say(f"visit.help_{topic}", language) for topic in TOPICS]
    text = " ".join(visit.marked("ikd-text"))
    for button in ("visit.fill_in", "visit.this_year", "side.open", "side.undo", "share.button", "app.page_meeting"):
        assert say(button, language) in text
    assert "{" not in text


def test_a_hint_waits_for_the_browser_and_once_read_never_comes_back():
    visit = Visit()
    assert not visit.has("button", "hint_done")
    browser = visit.app.session_state["state"].browser
    browser.told({"hints_read": "planning <b>"})
    visit.run()
    assert say("visit.hint_projection", "id", fill_in=say("visit.fill_in", "id")) in visit.marked("ikd-text")
    visit.press("hint_done")
    assert not visit.has("button", "hint_done")
    assert browser.get("hints_read") == "planning projection"
    visit.open_page("pages/planning.py")
    assert not visit.has("button", "hint_done")
    visit.open_page("pages/meeting.py")
    assert visit.has("button", "hint_done")
