"""What all channels at their usual frequency would give is one figure, wherever it is told."""

import re

import pytest

from simulator.narrative.planning import first_change_sentence
from simulator.narrative.recommendation import recommendation
from simulator.narrative.sentences import possible_sentence
from simulator.planning.evaluate import line_of
from simulator.planning.levers import usual_end
from simulator.planning.package import build_package
from simulator.sharing import decode
from simulator.words import formats
from tests.handouts.cases import handed
from tests.story import papers
from tests.story.reading import SHARE, plain

OWN = (
    "m=1&r=sendiri&city=Kota%20Kediri&code=35.71&as_of=2026-01-05&end=2026-12-31&wajib_ktp=224310&recorded=221540"
    "&active=28400&loket.events=4&kelurahan.events=3&sekolah.turnout=9"
)


@pytest.fixture(params=["m=1&r=blitar-2025", "m=1&r=denpasar-2024", OWN], ids=["Blitar", "Denpasar", "own city"])
def scenario(request):
    return decode(request.param).scenario


def shares_in(text: str) -> set[str]:
    return set(re.findall(rf"frekuensi lazim .{{1,80}}membawa ke ({SHARE})", plain(text)))


def test_front_page_papers_the_plan_tried_and_the_package_agree_to_the_digit(scenario, monkeypatch):
    h = handed(scenario, "id")
    possible = h.better
    told = plain(formats.percent(possible.coverage_end, "id"))
    assert shares_in(possible_sentence(h.projection, possible, "id")) == {told}
    assert shares_in(" ".join(line.text for line in recommendation(h))) == {told}
    monkeypatch.setattr(papers, "handout", lambda: h)
    assert shares_in(re.sub("<[^>]+>", " ", papers.file_of("html").decode())) == {told}
    tried = scenario.replace(possible.changes)
    assert plain(formats.percent(line_of(tried).coverage, "id")) == told
    package = build_package(scenario.replace({"target": 0.999}), tuple(possible.changes), draws=1)
    usual = [step for step in package.steps if step.usual]
    assert plain(formats.percent(usual[-1].coverage_after, "id")) == told
    assert first_change_sentence(scenario, possible, "id")


def test_what_is_usual_is_the_same_to_front_page_and_package(scenario):
    possible = handed(scenario, "id").better
    assert {key: usual_end(scenario, key) for key in possible.changes} == possible.changes
    assert all(scenario[key] is None or scenario.number(key) < possible.changes[key] for key in possible.changes)
