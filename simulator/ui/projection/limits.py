"""What capacity, audience, ceiling, calendar and outages take away."""

from __future__ import annotations

from ...model import Projection
from ...narrative.sentences import main_limit_sentence
from ...narrative.tables import limits_table
from ...words import say
from ..session.state import State
from ..widgets import html


def show_limits(state: State, projection: Projection) -> None:
    """What capacity, audience, ceiling, calendar and outages took away."""
    language = state.language
    html.heading(say("projection.limits", language), say("projection.limits_note", language))
    html.paragraphs(main_limit_sentence(projection, language) or say("projection.limit_none", language))
    head, rows = limits_table(projection, language)
    if rows:
        html.table(head, rows, numeric=tuple(range(1, len(head))))
