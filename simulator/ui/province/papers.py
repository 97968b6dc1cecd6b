"""A province on paper and on slides, made when they are asked for."""

from __future__ import annotations

from functools import partial

import streamlit as st

from ...cities.scorecard import Scorecard
from ...cities.shares import Rule, Share
from ...handouts.province.paper import ProvincePaper
from ...handouts.province.pdf import paper
from ...handouts.province.slides import slides
from ...model.calendar import today
from ..session.state import State

_PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def offer_papers(state: State, card: Scorecard, shares: tuple[Share, ...] = (), rule: Rule | None = None) -> None:
    """Two downloads: the paper and the slides, with each city's share where it was parted."""
    told = ProvincePaper(card, state.language, today(), shares, rule)
    kinds = (
        ("paper_pdf", paper, "ikd-province.pdf", "application/pdf"),
        ("paper_deck", slides, "ikd-province.pptx", _PPTX),
    )
    for column, (key, make, name, kind) in zip(st.columns(2), kinds, strict=True):
        column.download_button(
            told.say(key),
            partial(make, told),
            file_name=name,
            mime=kind,
            on_click="ignore",
            key=f"province_{key}",
            icon=":material/download:",
        )
