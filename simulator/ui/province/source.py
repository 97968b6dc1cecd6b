"""Where a province's figures come from: published, a table of the office's own or a batch's result, or made up."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import streamlit as st

from ...cities.made_up import made_up_csv
from ...cities.published import provinces_published, published_rows
from ...cities.tables.outcomes import is_outcomes, read_outcomes
from ...cities.tables.table import CITY_FORM, CityRow, read_cities
from ...evidence.tables.cells import CellProblem
from ...evidence.tables.choices import Choices
from ...evidence.tables.table import Read
from ...model.calendar import today
from ...parameters import PROVINCES, Language
from ...presets.this_year import year_end
from ...words import say
from ..session.widget_sync import worded_key
from ..widgets import html
from ..widgets.files.upload import upload_widget

SOURCES = ("published", "upload", "example")
MOST_ON_PAGE = 120
"""Cities that a page reckons; a nation is the command's work."""


@dataclass(frozen=True)
class Uploaded:
    """What an office's file gives: rows by strategy, one strategy of no name where it is a table of cities."""

    strategies: dict[str, tuple[CityRow, ...]]
    read: Read | None = None
    problems: tuple[CellProblem, ...] = ()
    """None here: a bad row stays in the table with its reason."""


def chosen_rows(language: Language) -> tuple[CityRow, ...]:
    """The rows of the source that the visitor chose; none where nothing was given yet."""
    source = st.segmented_control(
        say("cities.source", language),
        SOURCES,
        default=SOURCES[0],
        required=True,
        key="province_source",
        format_func=lambda one: say(f"cities.source_{one}", language),
        persist_state="session",
    )
    if source == "upload":
        return _uploaded(language)
    if source == "example":
        html.warning(say("cities.example_note", language))
        return _example(_province(dict.fromkeys(PROVINCES, 0), "province_example", language), today(), language)
    rows = published_rows(_province(provinces_published(), "province_published", language), today())
    html.caption(say("cities.published_note", language))
    return rows


def _province(counts: dict[str, int], key: str, language: Language) -> str:
    def named(code: str) -> str:
        if not counts[code]:
            return PROVINCES[code]
        return say("cities.province_count", language, name=PROVINCES[code], count=counts[code])

    codes = list(counts)
    most = codes.index(max(codes, key=lambda code: counts[code]))
    label = say("cities.province", language)
    return str(st.selectbox(label, codes, most, format_func=named, key=worded_key(key, language)))


@st.cache_data(max_entries=64, show_spinner=False)
def _example(province: str, day: dt.date, language: Language) -> tuple[CityRow, ...]:
    nation = read_cities(made_up_csv(day, year_end(year_end(day)), language=language)).rows
    return tuple(row for row in nation if row.code.startswith(f"{province}."))


def _uploaded(language: Language) -> tuple[CityRow, ...]:
    st.download_button(
        say("cities.template", language),
        lambda: _template(language),
        file_name="ikd-cities.csv",
        mime="text/csv",
        on_click="ignore",
        key="province_template",
        icon=":material/download:",
    )
    empty = say("cities.upload_empty", language)
    found = upload_widget("province", CITY_FORM, _read, empty, language)
    if found is None:
        return ()
    names = list(found.strategies)
    chosen = names[0]
    if len(names) > 1:
        chosen = st.selectbox(
            say("cities.strategy", language),
            names,
            key=worded_key("province_strategy", language),
            format_func=lambda name: name or say("cities.as_it_is", language),
        )
    return found.strategies[chosen]


def _read(content: bytes, name: str, choices: Choices) -> Uploaded:
    if is_outcomes(content):
        return Uploaded(read_outcomes(content))
    cities = read_cities(content, name, choices)
    return Uploaded({"": cities.rows}, cities.read)


def _template(language: Language) -> bytes:
    """A table of two cities, made up, with the headings that are read."""
    lines = made_up_csv(today(), year_end(today()), language=language).splitlines(keepends=True)
    return b"".join(lines[:3])
