"""What the head says of the teams, the money and the kecamatan: asked once, kept for the visit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd
import streamlit as st

from ..parameters import Language
from ..planning.allocate import OBJECTIVES, Objective
from ..planning.costs import PER_EVENT, SOURCE
from ..planning.districts import District
from ..planning.lever import OUTREACH
from ..planning.staffing import Staffing
from ..words import say
from ..words.names import channel_name
from .blocks import escaped

MOST_TEAMS = 40
TEAM_COUNT = "team_count"
"""Key of the number of teams."""
_NUMBERS: dict[str, tuple[float, float | None, float | None, float]] = {
    TEAM_COUNT: (0, MOST_TEAMS, 3, 1),
    "team_officers": (1, 50, None, 1),
    "team_days": (1, 7, 5, 1),
    "team_hours": (1.0, 24.0, 8.0, 0.5),
    "team_travel": (0.0, 24.0, 1.0, 0.5),
    "team_budget": (0, None, None, 1_000_000),
}
"""Lowest, highest, first value and step of each number that is asked."""
_MOST_EVENTS = 150
_COLUMNS = ("district_name", "district_floor", "district_size")
_BASE, _NOW, _EDITOR = "districts:base", "districts:now", "districts_table"


@dataclass(frozen=True)
class Asked:
    """What the head has, and looks for."""

    staffing: Staffing
    objective: Objective
    districts: tuple[District, ...]
    unusable: bool = False
    """Whether the table of kecamatan has no size above 0."""


def ask(language: Language) -> Asked:
    """Draw the form and read it."""
    row = st.columns(3)
    for place, key in zip(row, (TEAM_COUNT, "team_officers", "team_days"), strict=True):
        with place:
            _number(key, language)
    row = st.columns(3)
    for place, key in zip(row, ("team_hours", "team_travel", "team_budget"), strict=True):
        with place:
            _number(key, language)
    st.toggle(say("planning.team_several", language), key="team_several", persist_state="session")
    st.segmented_control(
        say("planning.team_objective", language), list(OBJECTIVES), default="coverage", required=True,
        key="team_objective", format_func=lambda o: say(f"planning.objective_{o}", language), persist_state="session",
    )  # fmt: skip
    with st.expander(say("planning.team_costs", language), key="fold:costs"):
        st.html(f'<p class="ikd-caption">{escaped(SOURCE.in_language(language))}</p>')
        for channel in OUTREACH:
            _channel(channel, channel_name(channel, {}, language), language)
    with st.expander(say("planning.districts", language), key="fold:districts"):
        st.html(f'<p class="ikd-caption">{escaped(say("planning.districts_note", language))}</p>')
        _district_table(language)
    return asked()


def asked() -> Asked:
    """What was said so far in this visit, here or when this form was last open."""
    said: Any = st.session_state

    def number(key: str) -> float | None:
        value = said.get(key, _NUMBERS[key][2])
        return None if value is None else float(value)

    officers, budget = number("team_officers"), number("team_budget")
    floors = {channel: int(said.get(f"floor:{channel}") or 0) for channel in OUTREACH}
    caps = {channel: int(cap) for channel in OUTREACH if (cap := said.get(f"cap:{channel}")) is not None}
    cost = {channel: said.get(f"cost:{channel}") for channel in OUTREACH}
    staffing = Staffing(
        teams=int(number(TEAM_COUNT) or 0),
        days=int(number("team_days") or 1),
        hours=number("team_hours") or 1.0,
        travel=number("team_travel") or 0.0,
        officers=None if officers is None else int(officers),
        several=bool(said.get("team_several", False)),
        cost={channel: float(PER_EVENT[channel] if given is None else given) for channel, given in cost.items()},
        budget=budget,
        floors=floors,
        caps=caps,
    )
    objective = next(one for one in OBJECTIVES if one == (said.get("team_objective") or OBJECTIVES[0]))
    districts = _districts(said.get(_NOW))
    sized = not districts or any(district.size is None or district.size > 0 for district in districts)
    return Asked(staffing, objective, districts, unusable=not sized)


def _number(key: str, language: Language) -> None:
    low, high, first, step = _NUMBERS[key]
    st.number_input(
        say(f"planning.{key}", language), low, high, first, step, key=key, persist_state="session",
        placeholder=say(f"planning.{key}_none", language) if first is None else None,
    )  # fmt: skip


def _channel(channel: str, name: str, language: Language) -> None:
    fields: tuple[tuple[str, int | None, int | None, int], ...] = (
        ("cost", None, PER_EVENT[channel], 50_000),
        ("floor", _MOST_EVENTS, 0, 1),
        ("cap", _MOST_EVENTS, None, 1),
    )
    for place, (what, high, first, step) in zip(st.columns(3), fields, strict=True):
        label = say(f"planning.team_{what}", language)
        place.number_input(
            f"{name}: {label[0].lower()}{label[1:]}", 0, high, first, step, key=f"{what}:{channel}",
            persist_state="session",
        )  # fmt: skip


def _district_table(language: Language) -> None:
    # An editor keeps its changes beside the table it was given, and loses them when it leaves the page.
    if _EDITOR not in st.session_state or _BASE not in st.session_state:
        empty = pd.DataFrame({c: pd.Series(dtype="str" if c == _COLUMNS[0] else "float") for c in _COLUMNS})
        st.session_state[_BASE] = st.session_state.get(_NOW, empty)
    name, floor, size = (say(f"planning.{column}", language) for column in _COLUMNS)
    st.session_state[_NOW] = st.data_editor(
        st.session_state[_BASE],
        num_rows="dynamic",
        hide_index=True,
        key=_EDITOR,
        column_config={
            _COLUMNS[0]: st.column_config.TextColumn(name, required=True, max_chars=60),
            _COLUMNS[1]: st.column_config.NumberColumn(floor, min_value=0, max_value=_MOST_EVENTS, step=1, default=0),
            _COLUMNS[2]: st.column_config.NumberColumn(size, min_value=0, max_value=10_000_000),
        },
    ).reset_index(drop=True)


def _districts(table: pd.DataFrame | None) -> tuple[District, ...]:
    """The rows that have a name."""
    if table is None:
        return ()
    return tuple(
        District(str(name).strip(), 0 if pd.isna(floor) else int(floor), None if pd.isna(size) else float(size))
        for name, floor, size in table[list(_COLUMNS)].itertuples(index=False)
        if isinstance(name, str) and name.strip()
    )
