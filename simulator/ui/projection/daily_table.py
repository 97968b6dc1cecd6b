"""The chart's figures by day."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from ...model import Projection
from ...narrative.sentences import differs
from ...parameters import Language
from ...sharing.table import as_csv, daily_frame, file_name
from ...words import formats, say
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
            st.dataframe(_shown(daily_frame(projection, compared), language), hide_index=True, width="stretch")


def _shown(frame: pd.DataFrame, lang: Language) -> pd.DataFrame:
    """The daily table as text in the language's formats."""
    shown = pd.DataFrame()
    for column in frame.columns:
        title = say(f"projection.column_{column}", lang)
        if column == "date":
            shown[title] = [formats.date(day, lang) for day in frame[column]]
        elif column in ("coverage", "low", "high", "baseline"):
            shown[title] = [formats.percent(value, lang) for value in frame[column]]
        else:
            shown[title] = [formats.number(value, lang) for value in frame[column]]
    return shown
