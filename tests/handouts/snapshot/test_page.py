"""The snapshot, read by a parser of its own: one file that asks for nothing, with the page's figures."""

import dataclasses
import re
from functools import lru_cache
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from simulator.handouts.snapshot.page import MARK, snapshot
from simulator.handouts.snapshot.script import POLICY
from simulator.model.cache import projected
from simulator.narrative import facts, recommendation
from simulator.narrative.whole import channel_people, movement
from simulator.parameters import LANGUAGES, REGISTRY, clean_text
from simulator.presets import BY_KEY
from simulator.sharing.meeting import KeptScenario, Meeting
from simulator.words import formats, say
from tests.handouts.cases import NASTY, extremes, handed, named

VOID = {"meta", "br", "hr", "img", "input", "link"}
LOADING = {"src", "srcset", "data", "poster", "action", "formaction", "background", "style", "xlink:href", "ping"}
"""Attributes by which a page fetches something; none of them may stand anywhere outside the drawings' styles."""


class Page(HTMLParser):
    """Elements, attributes, text and tables of a file."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict]] = []
        self.texts: list[str] = []
        self.tables: list[list[list[str]]] = []
        self.open: list[str] = []
        self.folded = 0
        self.feed(source)
        assert self.open == [], "an element is left open"

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "table":
            self.tables.append([])
        if tag == "tr":
            self.tables[-1].append([])
        if tag in ("th", "td"):
            self.tables[-1][-1].append("")

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)
        if self.open and self.open[-1] in ("th", "td"):
            self.tables[-1][-1][-1] += data

    @property
    def text(self) -> str:
        return " ".join("".join(self.texts).split())

    def all(self, tag: str) -> list[dict]:
        return [attributes for name, attributes in self.elements if name == tag]


@lru_cache(maxsize=8)
def page(preset: str, language: str) -> Page:
    return Page(snapshot(handed(BY_KEY[preset].scenario, language)))


def assert_inert(page: Page, policy: str = POLICY) -> None:
    """Nothing that runs, nothing that is fetched, and the policy that forbids both; with another policy the one script
    that it allows, which the tests of levers know to the letter.
    """
    assert page.all("script") == ([] if policy == POLICY else [{}])
    assert not {tag for tag, _ in page.elements} & {
        "iframe",
        "object",
        "embed",
        "img",
        "link",
        "form",
        "base",
        "audio",
        "video",
        "use",
        "image",
    }
    for tag, attributes in page.elements:
        assert not [name for name in attributes if name.startswith("on")]
        assert not [name for name in attributes if name in LOADING - {"style"}]
        if "href" in attributes:
            assert tag == "a"
        for value in attributes.values():
            assert "url(" not in (value or "") or re.fullmatch(r"url\(#[\w-]+\)", value)
    policies = [m["content"] for m in page.all("meta") if m.get("http-equiv") == "Content-Security-Policy"]
    assert policies == [policy]
    assert POLICY.startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("preset", ["blitar-2025", "denpasar-2024", "padang-2025", "sendiri"])
def test_it_asks_for_nothing_and_says_what_the_front_page_says(preset, language):
    handout, read = handed(BY_KEY[preset].scenario, language), page(preset, language)
    assert_inert(read)
    assert read.all("html") == [{"lang": language}]
    assert " ".join(handout.headline.split()) in read.text
    for label, figure, lines in handout.cards:
        for text in (label, figure, *(line for line, _ in lines)):
            assert " ".join(text.split()) in read.text
    assert " ".join(facts.as_paragraph(recommendation.conclusion(handout)).split()) in read.text
    assert " ".join(handout.stamp.split()) in read.text
    assert {"href": handout.address, "rel": "noopener noreferrer"} in read.all("a")


@pytest.mark.parametrize("language", LANGUAGES)
def test_behind_the_chart_stand_weeks_in_the_open_and_days_folded(language):
    handout, read = handed(BY_KEY["denpasar-2024"].scenario, language), page("denpasar-2024", language)
    _, weeks, days, _ = read.tables
    assert len(days) == 1 + len(handout.projection.days) == 85
    assert [row[0] for row in weeks[1:]] == [days[k][0] for k in (*range(1, 85, 7), 84)]
    last = handout.projection.coverage_end
    assert weeks[-1][:4] == [
        formats.date(handout.projection.days[-1], language),
        *(formats.percent(x, language) for x in (last.line, last.p10, last.p90)),
    ]
    drawn = read.all("svg")
    assert [one["aria-label"] for one in drawn] == [handout.fan_words] * 2 + [say("narrative.qr", language)]
    assert {one["role"] for one in drawn} == {"img"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_channels_add_up_and_every_entry_has_its_source(language):
    handout, read = handed(BY_KEY["denpasar-2024"].scenario, language), page("denpasar-2024", language)
    channels, *_, entries = read.tables
    credited = movement(handout.projection).activated
    assert credited == pytest.approx(sum(a.credited for a in handout.projection.channels), abs=1)
    assert credited == sum(one.credited for one in channel_people(handout.projection))
    assert channels[-1][0] == say("projection.total", language)
    assert channels[-1][2] == formats.number(credited, language)
    assert [row[0] for row in entries[1:]] == [row.label for row in handout.rows]
    assert len(entries) - 1 == sum(p.kind != "text" for p in REGISTRY.values())
    assert all(row[1] and row[3] for row in entries[1:])
    assert not [row for row in entries if MARK in row[0]]


def test_what_was_changed_is_marked_and_shown_beside_the_starting_plan():
    start = BY_KEY["bogor-2025"].scenario
    read = Page(
        snapshot(handed(start.replace({"kecamatan.events": 60, "lain.events": 2, "reachable": 0.7}), "en", start))
    )
    marked = [row for row in read.tables[-1] if MARK in row[0]]
    assert [row[0] for row in marked] == [
        f"{MARK} Kecamatan offices: events a week (changed)",
        f"{MARK} Other channel: events a week (changed)",
        f"{MARK} Reachable (changed)",
    ]
    assert [row[2].replace("\u00a0", " ") for row in marked] == ["30 events a week", "0 events a week", "60 %"]
    assert marked[0][3].startswith("Entered by the user")
    assert "starting plan ends" in read.all("svg")[0]["aria-label"]


@pytest.mark.parametrize("name", NASTY)
def test_typed_names_are_text(name):
    plan = named(extremes()["one day"][0].replace({"lain.events": 9, "lain.days": "1234567"}), NASTY[name], NASTY[name])
    made = snapshot(handed(plan, "id"))
    made.encode("utf-8")
    read = Page(made)
    assert_inert(read)
    shown = " ".join(clean_text(NASTY[name]).split())
    assert shown in read.text
    assert {row[0] for row in read.tables[0]} >= {clean_text(NASTY[name])}


@pytest.mark.parametrize("address", ["m=1&r=x", "javascript:alert(1)", "http://a b", '"><script>alert(1)</script>'])
def test_what_is_no_whole_address_is_text_alone(address):
    read = Page(snapshot(handed(BY_KEY["blitar-2025"].scenario, "id", address=address)))
    assert_inert(read)
    assert read.all("a") == []
    assert address in read.text


@pytest.mark.parametrize("case", extremes())
def test_every_extreme_is_well_formed(case):
    plan, start = extremes()[case]
    made = snapshot(handed(plan, "en", start))
    assert_inert(Page(made))
    for drawing in re.findall(r"<svg .*?</svg>", made, re.DOTALL):
        ElementTree.fromstring(drawing)
    ids = re.findall(r'\bid="([^"]+)"', made)
    assert len(ids) == len(set(ids))


def test_plans_kept_for_comparison_stand_beside_the_plan():
    plan = BY_KEY["makassar-2026"].scenario
    twice = plan.replace({"kelurahan.events": 20})
    meeting = Meeting((KeptScenario("Twice <b>", twice),))
    made = snapshot(dataclasses.replace(handed(plan, "en"), meeting=meeting))
    read = Page(made)
    assert_inert(read)
    head, *rows = read.tables[0]
    assert head == ["Measure", "A. Present plan", "B. Twice <b>"]
    (coverage,) = (row for row in rows if row[0] == say("meeting.row_coverage", "en"))
    assert coverage[1:] == [formats.percent(projected(one).coverage_end.line, "en") for one in (plan, twice)]
    drawn = [one for one in read.all("svg") if "Twice" in one["aria-label"]]
    assert [one["data-size"] for one in drawn] == ["wide", "narrow"]
    assert all(coverage[2] in one["aria-label"] for one in drawn)
    ids = re.findall(r'\bid="([^"]+)"', made)
    assert len(ids) == len(set(ids))


def test_the_same_inputs_give_the_same_file():
    handout = handed(BY_KEY["tegal-2025"].scenario, "id")
    assert snapshot(handout) == snapshot(handout)
