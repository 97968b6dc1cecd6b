"""A province's paper, typeset as a tagged PDF of one or two pages for a province of the usual size."""

from __future__ import annotations

import json
from pathlib import Path

import typst

from ...charts.cities.province import sum_chart
from ...parameters import clean_text
from ...words import formats, say
from ..brief.page import FONT, TYPESETTING
from ..picture import svg
from ..sanitize import with_texts
from .paper import ProvincePaper

TEMPLATE = Path(__file__).with_name("paper.typ")
CHART = (520, 190)
"""Pixels of the chart, whose type is then 9 points at least."""


def paper(told: ProvincePaper) -> bytes:
    """The paper as PDF; without its mark of accessibility where no font of this machine holds a letter of it."""
    data = json.dumps(_data(told))
    with TYPESETTING:
        try:
            return typst.compile(TEMPLATE, sys_inputs={"data": data}, pdf_standards="ua-1")
        except typst.TypstError:
            return typst.compile(TEMPLATE, sys_inputs={"data": data})


def _data(told: ProvincePaper) -> dict[str, object]:
    language = told.language
    words = {
        "lang": language,
        "title": told.title,
        "made": [told.made.year, told.made.month, told.made.day],
        "date": formats.long_date(told.made, language),
        "mark": told.mark,
        "stamp": told.stamp,
        "product": say("narrative.product", language),
        "page": told.say("paper_page", page="%1", pages="%2"),
        "verdict": told.verdict,
        "range": told.range,
        "counts_title": told.say("paper_counts", count=len(told.card.rows)),
        "counts": told.counts,
        "cities": told.say("paper_cities"),
        "head": told.head,
        "rows": told.rows(),
        "assumed_title": told.say("paper_assumed"),
        "assumed": told.assumed,
        "doubts_title": told.say("paper_doubts"),
        "doubts": told.doubts,
        "chart_alt": told.fan_words,
        "caption": told.say("paper_figure", words=told.fan_words),
    }
    return {**with_texts(words, clean_text), "chart": _chart(told)}


def _chart(told: ProvincePaper) -> str:
    whole = told.card.province
    if whole is None:
        return ""
    spec = sum_chart(whole.days, whole.coverage, whole.target, told.language, "light")
    return svg({**spec, "config": {**spec["config"], "font": FONT}}, *CHART)
