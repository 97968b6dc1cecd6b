"""What each channel brings."""

from __future__ import annotations

import streamlit as st

from ...charts import channel_chart, channel_words
from ...charts.arrow import sent
from ...model import Projection
from ...narrative import tables
from ...narrative.whole import channel_people
from ...words import formats, say
from ..session.state import State
from ..theme import mode
from ..widgets import html


def show_channels(state: State, projection: Projection) -> None:
    """What each channel brings, credited and not credited."""
    language = state.language
    end = formats.long_date(projection.days[-1], language)
    html.heading(say("projection.channels", language), say("projection.channels_note", language, date=end))
    if not projection.working_channels:
        html.paragraphs(say("projection.no_activity", language))
        return
    bars = channel_people(projection)
    st.vega_lite_chart(
        sent(channel_chart(bars, state.plan, language, mode())),
        width="stretch",
        key="channels",
        alt=channel_words(bars, state.plan, language),
    )

    head, rows = tables.channel_table(projection, language)
    html.table(head, rows, numeric=(1, 2, 3, 4))
