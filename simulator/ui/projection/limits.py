"""What capacity, audience, ceiling, calendar and outages take away."""

from __future__ import annotations

from ...model import Projection
from ...words import formats, say
from ...words.names import channel_name
from ..session.state import State
from ..widgets import html

LIMITS = ("calendar", "audience", "capacity", "outages", "ceiling")


def show_limits(state: State, projection: Projection) -> None:
    """What capacity, audience, ceiling, calendar and outages took away."""
    language = state.language
    html.heading(say("projection.limits", language), say("projection.limits_note", language))
    losses = [row for row in projection.losses if row.planned > 0]
    taken = {name: sum(getattr(row, name) for row in losses) for name in LIMITS}
    worst = max(taken, key=lambda name: taken[name])
    if taken[worst] < 1:
        html.paragraphs(say("projection.limit_none", language))
    else:
        limit = say(f"projection.column_{worst}", language).lower()
        people = formats.number(taken[worst], language)
        html.paragraphs(say("projection.limit_main", language, limit=limit, people=people))
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
