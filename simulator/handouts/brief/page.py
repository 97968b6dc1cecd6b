"""The brief: one A4 page in the form of a staff paper, typeset as a tagged PDF."""

from __future__ import annotations

import json
from pathlib import Path
from threading import Lock
from typing import Any

import typst

from ...charts.base import Spec
from ...charts.targets import clear_of_each_other
from ...narrative import facts, recommendation, sentences
from ...narrative.assumptions import Assumption, main_assumptions
from ...narrative.facts import RankedText
from ...parameters import Language, clean_text
from ...words import formats, say
from ..handout import Handout
from ..picture import svg
from ..qr import qr_svg
from ..sanitize import whole_address, with_texts

TEMPLATE = Path(__file__).with_name("brief.typ")
FONT = "Libertinus Serif"
"""In the typesetter's own stock, so that no machine needs to have it."""
CHART = (640, 185)
"""Pixels of the chart."""
LONGEST_LINK = 8000
"""Letters of a link that a PDF may hold; a longer one is on the page as text, as far as it fits."""
LABELS_APART, TARGETS_APART = 0.17, 0.13
"""Of the chart's height."""
_LOCK = Lock()
"""One page at a time: the typesetter uses all cores and much memory."""

LAYOUTS: tuple[dict[str, float], ...] = tuple(
    {"size": size, "rank": rank, "chart": chart, "assumptions": named, "link": link, "qr": qr}
    for size, rank, chart, named, link, qr in (
        (10.5, 3, 6.4, 14, 0, 2.2),
        (10.0, 3, 6.2, 12, 0, 2.2),
        (9.8, 3, 5.8, 11, 0, 2.2),
        (9.5, 3, 5.6, 10, 0, 2.2),
        (9.5, 2, 5.6, 10, 0, 2.2),
        (9.2, 3, 5.4, 10, 0, 2.2),
        (9.2, 2, 5.4, 9, 0, 2.2),
        (9.0, 2, 5.2, 8, 0, 2.2),
        (8.7, 2, 5.0, 8, 0, 2.4),
        (8.5, 2, 4.6, 7, 600, 2.6),
        (8.0, 2, 4.2, 6, 400, 2.6),
        (8.0, 1, 4.0, 6, 300, 2.6),
        (7.5, 1, 3.6, 5, 200, 2.6),
        (7.0, 1, 3.2, 4, 120, 2.4),
    )
)
"""How the page gives way where there is much to say, a step at a time: points of the type, rank up to which
lines stay, centimetres of the chart, assumptions named, letters of the link shown (0 for all; the QR code and
the link behind the letters stay whole), centimetres of the QR code."""


def brief(handout: Handout, alone: bool = False) -> bytes:
    """The staff paper as PDF, always one page. ``alone`` uses no font of the machine."""
    data = json.dumps(_data(handout))
    with _LOCK:
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
    rows = [
        (say("brief.about", language), recommendation.subject(h)),
        (say("brief.date", language), formats.long_date(h.made, language)),
    ]
    if h.name and h.name != h.place:
        rows.insert(1, (say("brief.scenario", language), h.name))
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
        "rows": rows,
        "sections": [
            _section(h, "problem", [recommendation.problem(h)]),
            _section(h, "facts", facts.starting_facts(h)),
            _section(h, "analysis", facts.analysis(h), chart=True),
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
        "page": say("brief.page", language),
        "steps": [{**step, "more": _more(assumptions, int(step["assumptions"]), language)} for step in LAYOUTS],
    }
    return {**with_texts(words, clean_text), "chart": svg(_in_type(h.fan), *CHART), "qr": qr_svg(h.address)}


def _section(h: Handout, key: str, paragraphs: list[list[RankedText]], chart: bool = False) -> dict[str, Any]:
    """One lettered part: its paragraphs, each a list of lines with their ranks."""
    letter = "ABCDE"[("problem", "facts", "analysis", "conclusion", "recommendation").index(key)]
    lines = [[{"text": line.text, "rank": line.rank} for line in paragraph] for paragraph in paragraphs]
    return {"title": f"{letter}. {say(f'brief.{key}', h.language)}", "paragraphs": lines, "chart": chart}


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
