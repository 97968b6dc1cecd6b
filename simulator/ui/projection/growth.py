"""What growth of wajib KTP does to the target."""

from __future__ import annotations

from ...model import Projection
from ...words import formats, say
from ..session.state import State
from ..widgets import html


def show_growth(state: State, projection: Projection) -> None:
    """What growth of wajib KTP does to the target, in persons."""
    language, flows, target = state.language, projection.flows, projection.target

    def people(value: float) -> str:
        return formats.number(value, language)

    html.heading(say("projection.growth", language))
    texts = [
        say(
            "projection.growth_text",
            language,
            date=formats.long_date(projection.days[-1], language),
            entrants=people(flows.entrants),
            leavers=people(flows.leavers),
            wajib=people(float(projection.wajib_ktp.line[-1])),
            shift=formats.signed(target.people - target.people_at_start, language),
            active_leavers=people(flows.active_leavers),
        )
    ]
    if flows.lapsed >= 0.5:
        texts.append(say("projection.lapsed_text", language, lapsed=people(flows.lapsed)))
    html.paragraphs(*texts)
