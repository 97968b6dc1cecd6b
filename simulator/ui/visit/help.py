"""The help page: five topics, each with a drawn picture."""

from __future__ import annotations

import streamlit as st

from ...charts import PALETTES
from ...words import formats, say
from ..session.state import State
from ..theme import mode
from ..widgets.html import escaped
from .pictures import TOPICS, picture


def show_help(state: State) -> None:
    """The whole page."""
    language, palette = state.language, PALETTES[mode()]
    names = {
        "fill_in": say("visit.fill_in", language),
        "this_year": say("visit.this_year", language),
        "levers": say("side.open", language),
        "undo": say("side.undo", language),
        "share": say("share.button", language),
        "projection": say("app.page_projection", language),
        "meeting": say("app.page_meeting", language),
        "methods": say("app.page_methods", language),
        "chance": formats.chance(0.2, language),
    }
    title, lead = (escaped(say(f"visit.help_{part}", language)) for part in ("title", "lead"))
    parts = [f'<h1 class="ikd-verdict">{title}</h1><p class="ikd-sub">{lead}</p>']
    for topic in TOPICS:
        heading = say(f"visit.help_{topic}", language)
        lines = say(f"visit.help_{topic}_text", language, **names).split("|")
        told = "".join(f'<p class="ikd-text">{escaped(line)}</p>' for line in lines)
        drawn = picture(topic, heading, language, palette)
        parts.append(
            f'<section class="ikd-help"><div><h2 class="ikd-h2">{escaped(heading)}</h2>{told}</div>'
            f"<figure>{drawn}</figure></section>"
        )
    more = escaped(say("visit.help_more", language, **names))
    st.html("".join(parts) + f'<p class="ikd-text">{more}</p>')
