"""The brief: a staff paper of one page, with an annex where it needs one, typeset as a tagged PDF."""

from __future__ import annotations

import base64
import io
import json
from pathlib import Path
from threading import Lock
from typing import Any

import typst
from PIL import Image

from ...charts.base import Spec
from ...charts.targets import clear_of_each_other
from ...narrative import facts, recommendation, sentences
from ...narrative.assumptions import Assumption, main_assumptions, presumptions
from ...narrative.dates.milestones import milestones_sentence
from ...narrative.facts import RankedText
from ...parameters import Language, clean_text
from ...planning.dates.milestones import by_day
from ...words import formats, say
from ..handout import Handout
from ..picture import svg
from ..qr import qr_svg
from ..sanitize import whole_address, with_texts

TEMPLATE = Path(__file__).with_name("brief.typ")
FONT = "Libertinus Serif"
"""In the typesetter's own stock, so that no machine needs to have it."""
CHART = (630, 185)
"""Pixels of the chart, whose smallest type is then 9 points on the page."""
LONGEST_LINK = 8000
"""Letters of a link that a PDF may hold; a longer one is on the page as text, as far as it fits."""
LABELS_APART, TARGETS_APART = 0.17, 0.13
"""Of the chart's height."""
SECTIONS = {
    "problem": "I",
    "presumptions": "II",
    "facts": "III",
    "analysis": "IV",
    "conclusion": "V",
    "recommendation": "VI",
}
"""The parts of a staff paper with their numbers."""
TYPESETTING = Lock()
"""One page at a time: the typesetter uses all cores and much memory."""

LAYOUTS: tuple[dict[str, float | bool], ...] = tuple(
    {"size": size, "rank": rank, "chart": chart, "annex": annex}
    for size, rank, chart, annex in (
        (10.5, 3, True, False),
        (10.0, 2, True, False),
        (9.5, 2, True, False),
        (10.5, 3, True, True),
        (10.0, 3, True, True),
        (10.0, 2, True, True),
        (9.5, 2, True, True),
        (9.0, 2, True, True),
        (10.0, 2, False, True),
        (9.5, 2, False, True),
        (9.0, 2, False, True),
        (9.0, 1, False, True),
    )
)
"""How the paper gives way where there is much to say, a step at a time: points of the type, rank up to which lines
stay, whether the chart stands on the page itself, whether assumptions, sources and the whole link have an annex."""
ANNEX_LAYOUTS: tuple[dict[str, float], ...] = tuple(
    {"size": size, "assumptions": named, "link": link}
    for size, named, link in (
        (10, 30, 0),
        (9.5, 24, 0),
        (9, 20, 0),
        (9, 14, 0),
        (9, 12, 2400),
        (9, 10, 1200),
        (9, 8, 600),
        (9, 6, 300),
        (9, 3, 120),
    )
)
"""The same of the annex: points, assumptions named, letters of the link shown (0 for all; the code and the link behind
the letters stay whole)."""


def brief(handout: Handout, alone: bool = False) -> bytes:
    """The staff paper as PDF: one page, and an annex of one where it needs one. ``alone`` uses no font of the
    machine.
    """
    data = json.dumps(_data(handout))
    with TYPESETTING:
        try:
            return _pdf(data, True, alone)
        except typst.TypstError:
            # A letter that no font of this machine holds is refused there; without the mark of
            # accessibility it stands as an empty box.
            return _pdf(data, False, alone)


def _pdf(data: str, accessible: bool, alone: bool) -> bytes:
    """Typeset; ``accessible`` claims PDF/UA and refuses what would break it."""
    return typst.compile(
        TEMPLATE,
        sys_inputs={"data": data},
        pdf_standards="ua-1" if accessible else None,
        ignore_system_fonts=alone,
    )


def _data(h: Handout) -> dict[str, Any]:
    """All that the template shows. Charts and codes apart, every text is cleaned of what no file may hold."""
    language, assumptions = h.language, main_assumptions(h)
    whole = whole_address(h.address) and len(h.address) <= LONGEST_LINK
    about = [(say("brief.about", language), recommendation.subject(h))]
    if h.name and h.name != h.place:
        about.append((say("brief.scenario", language), h.name))
    caption = [
        say("brief.figure", language, basis=sentences.basis_words(h.projection.target.basis, h.language)),
        say("projection.chart_key", language),
    ]
    if h.compared is not None:
        caption.insert(1, say("brief.figure_ghost", language))
    words = {
        "lang": language,
        "title": recommendation.subject(h),
        "made": [h.made.year, h.made.month, h.made.day],
        "form": say("brief.form", language),
        "paper": h.office.paper,
        "letterhead_alt": say("brief.letterhead", language),
        "rows": _rows(h),
        # Of which paper, as an annex that comes loose must say.
        "annex_of": _rows(h)[2:],
        "about": about,
        **{key: say(f"brief.{key}", language) for key in ("annex_label", "annex_one", "annex_none", "annex_title")},
        "signer": {key: getattr(h.office, key) for key in ("office", "name", "rank", "nip")},
        "sections": [
            _section(h, "problem", [recommendation.problem(h)]),
            _section(h, "presumptions", presumptions(h)),
            _section(h, "facts", facts.starting_facts(h)),
            _section(h, "analysis", [*facts.analysis(h), *_by_date(h)], chart=True),
            _section(h, "conclusion", [recommendation.conclusion(h)]),
            _section(h, "recommendation", [[line] for line in recommendation.recommendation(h)]),
        ],
        "chart_alt": h.fan_words,
        "caption": " ".join(caption),
        "assumptions_title": say("brief.assumptions", language),
        "assumptions": [{"text": one.text, "source": one.source} for one in assumptions],
        "link": h.address,
        "whole": whole,
        "link_label": say("narrative.link", language),
        "link_note": say("narrative.link_note" if whole else "narrative.link_query", language),
        "qr_alt": say("narrative.qr", language),
        "stamp": h.stamp,
        "product": say("narrative.product", language),
        "scan": say("brief.scan", language),
        "page": say("brief.page", language, page="%1", pages="%2"),
        "steps": LAYOUTS,
        "annex_steps": [
            {**step, "more": _more(assumptions, int(step["assumptions"]), language)} for step in ANNEX_LAYOUTS
        ],
    }
    pictures = {
        "chart": svg(_in_type(h.fan), *CHART),
        "qr": qr_svg(h.address),
        "letterhead": _drawn(h.office.letterhead),
    }
    return {**with_texts(words, clean_text), **pictures}


def _rows(h: Handout) -> list[tuple[str, str]]:
    """To whom, from whom, when, and the number; who signs sends it where nobody else is named."""
    language, office = h.language, h.office
    return [
        (say("brief.to", language), office.to),
        (say("brief.from", language), office.sender or office.office),
        (say("brief.date", language), formats.long_date(h.made, language)),
        (say("brief.number", language), office.number),
    ]


def _drawn(letterhead: bytes) -> str:
    """A picture as a drawing that holds it, as which the typesetter takes it among its data; empty for none."""
    if not letterhead:
        return ""
    picture = Image.open(io.BytesIO(letterhead))
    wide, high = picture.size
    address = f"data:{Image.MIME[str(picture.format)]};base64,{base64.b64encode(letterhead).decode()}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}">'
        f'<image width="{wide}" height="{high}" href="{address}"/></svg>'
    )


def _section(h: Handout, key: str, paragraphs: list[list[RankedText]], chart: bool = False) -> dict[str, Any]:
    """One numbered part: its paragraphs, each a list of lines with their ranks."""
    number = SECTIONS[key]
    lines = [[{"text": line.text, "rank": line.rank} for line in paragraph] for paragraph in paragraphs]
    return {"title": f"{number}. {say(f'brief.{key}', h.language)}", "paragraphs": lines, "chart": chart}


def _by_date(h: Handout) -> list[list[RankedText]]:
    """Where the plan should stand, by date; nothing over years, whose ends are told already."""
    told = milestones_sentence(by_day(h.scenario, h.projection.draws, h.projection.seed), h.language)
    return [[RankedText(told, 2)]] if told else []


def _more(assumptions: tuple[Assumption, ...], named: int, language: Language) -> str:
    """How many changed entries a step leaves to the link."""
    left = sum(one.changed for one in assumptions[named:])
    return say("narrative.more_assumptions", language, count=left) if left else ""


def _in_type(spec: Spec) -> Spec:
    """The chart in the brief's own type, the two labels at its right end kept clear of each other: it is
    lower than on the page, and they are as high.
    """
    data = spec["datasets"]
    main, *others = data["ends"]
    low, high = next(one["encoding"]["y"]["scale"]["domain"] for one in spec["layer"] if _scaled(one))
    data = {**data, "target_labels": clear_of_each_other(data["target_labels"], (low, high), TARGETS_APART)}
    if others:
        apart = (high - low) * LABELS_APART
        gap = others[0]["line"] - main["line"]
        if abs(gap) < apart:
            up = main["line"] + apart
            down = main["line"] - apart
            at = up if (gap > 0 and up < high) or down < low else down
            data = {**data, "ends": [main, {**others[0], "line": at}]}
    return {**spec, "datasets": data, "config": {**spec["config"], "font": FONT}}


def _scaled(layer: Spec) -> bool:
    return "domain" in layer.get("encoding", {}).get("y", {}).get("scale", {})
