"""The planning page answers each of its questions, in both languages."""

import pytest

from simulator.words import say

from .visit import ROOT, Visit

PLANNING = str(next(ROOT.glob("pages/planning.py")).relative_to(ROOT))
BUTTONS = {"map": "map_go", "teams": "teams_go", "package": "package_go"}


def asked(question: str, link: str) -> Visit:
    visit = Visit(link)
    visit.open_page(PLANNING)
    visit.app.button_group("question").set_value(question)
    visit.run()
    # What another visitor has already worked out is there at once.
    if question in BUTTONS and BUTTONS[question] in [button.key for button in visit.app.button]:
        visit.press(BUTTONS[question])
    return visit


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("question", ["seek", "map", "matter", "teams", "wait", "package"])
def test_each_question_is_answered(question, language):
    visit = asked(question, f"m=1&r=blitar-2025&lang={language}")
    page = " ".join(visit.html)
    assert say(f"planning.q_{question}", language).replace('"', "&quot;") in page.replace("&#x27;", "'")
    assert visit.app.get("download_button") or question in ("seek", "map")


def test_an_answer_can_be_put_into_the_plan():
    visit = asked("seek", "m=1&r=makassar-2026&lang=id")
    before = visit.link
    visit.press("seek_apply_best")
    assert "loket.rule=2026-01-07" in visit.link
    assert visit.link != before


def test_a_package_can_be_put_into_the_plan():
    visit = asked("package", "m=1&r=sendiri&lang=id")
    visit.press("package_apply")
    assert visit.link != "m=1&r=sendiri&lang=id"
    assert "Target 30\u00a0%" in " ".join(visit.html)
