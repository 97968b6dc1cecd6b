"""Where the pace of a city of one's own comes from, said plainly beside its verdict."""

from __future__ import annotations

from ...narrative.city.own_pace import own_pace_sentences
from ..session.own_city import is_filled_in
from ..session.state import State
from ..widgets import html


def show_own_pace(state: State) -> None:
    """For a city of one's own: whose pace its plan has, and which places that is."""
    if is_filled_in(state.plan):
        html.caption(" ".join(own_pace_sentences(state.plan, state.language)))
