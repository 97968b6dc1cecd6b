"""The chart's figures by day."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from ...model import Projection
from ...narrative import tables
from ...narrative.sentences import differs
from ...sharing.table import as_csv, daily_frame, file_name
from ...words import say
from ..session.state import State
from ..widgets import html


def show_daily_table(state: State, projection: Projection, baseline: Projection) -> None:
    """The chart's figures by day, with a download."""
    language = state.language
    html.heading(say("projection.table", language), say("projection.table_note", language))
    compared = baseline if differs(state.plan, baseline.scenario) else None

    def csv() -> bytes:
        return as_csv(daily_frame(projection, compared), language)

    st.download_button(
        say("projection.download", language),
        csv,
        file_name=file_name(state.plan, "csv"),
        mime="text/csv",
        on_click="ignore",
        key="download_table",
        icon=":material/download:",
    )
    with st.expander(say("projection.show_table", language), key="fold:table", on_change="rerun") as fold:
        if fold.open:
            head, rows = tables.daily_table(daily_frame(projection, compared), language)
            st.dataframe(pd.DataFrame(rows, columns=head), hide_index=True, width="stretch")
