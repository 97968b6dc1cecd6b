"""The hindcast: the starting plan held against a span whose outcome is known."""

from __future__ import annotations

import streamlit as st

from ...evidence import HindcastCheck, check_hindcast, check_outcome
from ...narrative.sentences import hindcast_sentence
from ...presets import BY_KEY
from ...words import formats, say
from ..session.state import State
from ..widgets import html


@st.cache_data(show_spinner=False)
def _checks(preset: str) -> tuple[HindcastCheck | None, HindcastCheck | None]:
    return check_hindcast(BY_KEY[preset]), check_outcome(BY_KEY[preset])


def show_hindcast(state: State) -> None:
    """The hindcast: the starting plan run over a span whose outcome is known."""
    preset, language = BY_KEY[state.plan.preset], state.language
    if not preset.place:
        return
    html.heading(say("projection.check", language))
    back, forward = _checks(preset.key)

    def people(value: float | None) -> str:
        return formats.number(value or 0.0, language)

    if back is None or preset.hindcast is None:
        html.paragraphs(say("projection.check_typical", language), preset.note.in_language(language))
        return
    source = preset.hindcast.source.in_language(language).rstrip(".")
    texts = [hindcast_sentence(back, language)]
    if forward is not None and preset.outcome is not None:
        texts.append(
            say(
                "projection.check_forward",
                language,
                end=formats.date(forward.end, language),
                modelled=people(forward.modelled),
                low=people(forward.low),
                high=people(forward.high),
                published=people(forward.published),
                verdict=say("projection.inside" if forward.inside else "projection.outside", language),
            )
        )
        source += "; " + preset.outcome.source.in_language(language)
    html.paragraphs(*texts, say("projection.check_source", language, source=source))
