"""Where the pace of a city of one's own comes from, said plainly beside its verdict."""

from __future__ import annotations

from ...narrative.city.own_pace import own_pace
from ...words import say
from ..session.own_city import is_filled_in
from ..session.state import State
from ..widgets import html


def show_own_pace(state: State) -> None:
    """For a city of one's own: whose pace its plan has, and which places that is."""
    said = own_pace(state.plan, state.language) if is_filled_in(state.plan) else None
    if said is not None:
        html.caption_folded_on_a_phone(said.short, said.rests_on, say("visit.pace_more", state.language))
