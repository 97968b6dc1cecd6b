"""What capacity, audience, ceiling, calendar and outages take away."""

from __future__ import annotations

from ...model import Projection
from ...narrative.sentences import LIMITS, main_limit_sentence
from ...words import formats, say
from ...words.names import channel_name
from ..session.state import State
from ..widgets import html


def show_limits(state: State, projection: Projection) -> None:
    """What capacity, audience, ceiling, calendar and outages took away."""
    language = state.language
    html.heading(say("projection.limits", language), say("projection.limits_note", language))
    losses = [row for row in projection.losses if row.planned > 0]
    html.paragraphs(main_limit_sentence(projection, language) or say("projection.limit_none", language))
    if losses:
        names = ("planned", *LIMITS, "credited")
        rows = [
            (
                channel_name(row.key, state.plan, language),
                *(
                    formats.signed(-getattr(row, n), language)
                    if n in LIMITS
                    else formats.number(getattr(row, n), language)
                    for n in names
                ),
            )
            for row in losses
        ]
        head = [say(f"projection.column_{c}", language) for c in ("channel", *names)]
        html.table(head, rows, numeric=tuple(range(1, 8)))
