"""What growth of wajib KTP does to the target."""

from __future__ import annotations

from ...model import Projection
from ...narrative.sentences import growth_sentences
from ...words import say
from ..session.state import State
from ..widgets import html


def show_growth(state: State, projection: Projection) -> None:
    """What growth of wajib KTP does to the target, in persons."""
    html.heading(say("projection.growth", state.language))
    html.paragraphs(*growth_sentences(projection, state.language))
