"""What the head says of the teams, the money and the kecamatan: asked once, kept for the visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import pandas as pd
import streamlit as st

from ...parameters import BadValue, Language
from ...parameters.personal import holds_personal
from ...planning.allocation.allocate import OBJECTIVES, Objective
from ...planning.allocation.costs import PER_EVENT, SOURCE
from ...planning.allocation.districts import District
from ...planning.allocation.refusal import Infeasible, Refusal
from ...planning.allocation.staffing import Staffing
from ...planning.evaluate import Progress
from ...planning.levers import OUTREACH
from ...presets.places import Place, places
from ...words import say
from ...words.names import channel_name
from ..session.state import current
from ..widgets import number_field
from ..widgets.html import caption, warning
from ..widgets.number_field import Field

_MOST_EVENTS, _MOST_RUPIAH, _MOST_PEOPLE = 150, 1e12, 1e7


TEAM_COUNT = "team_count"
"""Key of the number of teams."""
FIELDS: dict[str, Field] = {
    TEAM_COUNT: Field(0, 200, 3),
    "team_officers": Field(1, 50, None),
    "team_days": Field(1, 7, 5),
    "team_hours": Field(0.5, 24, 8, whole=False),
    "team_travel": Field(0, 24, 0, whole=False),
    "team_budget": Field(0, _MOST_RUPIAH, None),
    **{f"team_cost:{channel}": Field(0, _MOST_RUPIAH, PER_EVENT[channel]) for channel in OUTREACH},
    **{f"team_floor:{channel}": Field(0, _MOST_EVENTS, 0) for channel in OUTREACH},
    **{f"team_cap:{channel}": Field(0, _MOST_EVENTS, None) for channel in OUTREACH},
}
_COLUMNS = ("district_name", "district_floor", "district_size")
_FORM, _BASE, _NOW, _EDITOR, _GOOD = "staffing", "districts:base", "districts:now", "districts_table", "districts"


@dataclass(frozen=True)
class StaffingAnswers:
    """What the head has, and looks for."""

    staffing: Staffing
    objective: Objective
    districts: tuple[District, ...]


Answer = TypeVar("Answer")


def or_refusal(compute: Callable[[Progress], Answer]) -> Callable[[Progress], Answer | Refusal]:
    """The calculation with its refusal as an answer, which is remembered and shown like any other."""

    def answer(progress: Progress) -> Answer | Refusal:
        try:
            return compute(progress)
        except Infeasible as infeasible:
            return infeasible.refusal

    return answer


def staffing_form(language: Language) -> StaffingAnswers | None:
    """Draw the form and read it; None while something in it cannot be read, which it says."""
    good = True
    for keys in ((TEAM_COUNT, "team_officers", "team_days"), ("team_hours", "team_travel", "team_budget")):
        for place, key in zip(st.columns(3), keys, strict=True):
            with place:
                good &= _number(key, language)
    st.toggle(say("planning.team_several", language), key="team_several", persist_state="session")
    st.segmented_control(
        say("planning.team_objective", language),
        list(OBJECTIVES),
        default="coverage",
        required=True,
        key="team_objective",
        format_func=lambda o: say(f"planning.objective_{o}", language),
        persist_state="session",
    )
    with st.expander(say("planning.team_costs", language), key="fold:costs"):
        caption(SOURCE.in_language(language))
        for channel in OUTREACH:
            for place, what in zip(st.columns(3), ("team_cost", "team_floor", "team_cap"), strict=True):
                with place:
                    good &= _number(f"{what}:{channel}", language)
    with st.expander(say("planning.districts", language), key="fold:districts"):
        caption(say("planning.districts_note", language))
        _own_kecamatan(language)
        _district_table(language)
        districts = _districts(st.session_state[_NOW], language)
        if districts is not None and districts and all(district.size == 0 for district in districts):
            warning(say("planning.districts_unusable", language))
            districts = None
    if not good or districts is None:
        return None
    st.session_state[_GOOD] = districts
    return last_staffing()


def last_staffing() -> StaffingAnswers:
    """What was last answered in this visit, here or when this form was last open."""
    answers = number_field.last_answers(_FORM)

    def number(key: str) -> float | None:
        return answers.get(key, FIELDS[key].first)

    def whole(key: str) -> int | None:
        value = number(key)
        return None if value is None else int(value)

    staffing = Staffing(
        teams=whole(TEAM_COUNT) or 0,
        days=whole("team_days") or 0,
        hours=number("team_hours") or 0.0,
        travel=number("team_travel") or 0.0,
        officers=whole("team_officers"),
        several=bool(st.session_state.get("team_several", False)),
        cost={channel: number(f"team_cost:{channel}") or 0.0 for channel in OUTREACH},
        budget=number("team_budget"),
        floors={channel: whole(f"team_floor:{channel}") or 0 for channel in OUTREACH},
        caps={channel: cap for channel in OUTREACH if (cap := whole(f"team_cap:{channel}")) is not None},
    )
    objective = next(one for one in OBJECTIVES if one == (st.session_state.get("team_objective") or OBJECTIVES[0]))
    return StaffingAnswers(staffing, objective, st.session_state.get(_GOOD, ()))


def _number(key: str, language: Language) -> bool:
    what, _, channel = key.partition(":")
    label = say(f"planning.{what}", language)
    if channel:
        label = f"{channel_name(channel, {}, language)}: {label[0].lower()}{label[1:]}"
    empty = FIELDS[key].first is None and not channel
    hint = say(f"planning.{what}_none", language) if empty else None
    return number_field.number_widget(_FORM, key, label, FIELDS[key], language, hint)


def _own_kecamatan(language: Language) -> None:
    """Where the city's code is known and the table empty: the button that puts the city's kecamatan into it."""
    place, table = places().get(current().plan.text("code")), st.session_state.get(_NOW)
    if place is not None and (table is None or table.empty):
        label = say("planning.districts_of", language, count=place.kecamatan, place=place.name)
        st.button(label, key="districts_of", on_click=_fill_in, args=(place,))


def _fill_in(place: Place) -> None:
    """Each kecamatan by name; its size is how many kelurahan and desa it has."""
    rows = [(one.name, "", str(len(one.kelurahan) + len(one.desa))) for one in place.kecamatan_named]
    st.session_state[_NOW] = pd.DataFrame(rows, columns=list(_COLUMNS), dtype="str")
    st.session_state.pop(_EDITOR, None)
    st.session_state.pop(_BASE, None)


def _district_table(language: Language) -> None:
    # An editor keeps its changes beside the table it was given, and loses them when it leaves the page.
    if _EDITOR not in st.session_state or _BASE not in st.session_state:
        empty = pd.DataFrame({column: pd.Series(dtype="str") for column in _COLUMNS})
        st.session_state[_BASE] = st.session_state.get(_NOW, empty)
    st.session_state[_NOW] = st.data_editor(
        st.session_state[_BASE],
        num_rows="dynamic",
        hide_index=True,
        key=_EDITOR,
        column_config={
            column: st.column_config.TextColumn(say(f"planning.{column}", language), max_chars=60)
            for column in _COLUMNS
        },
    ).reset_index(drop=True)


def _districts(table: pd.DataFrame, language: Language) -> tuple[District, ...] | None:
    """The rows of the table; None, with a sentence for each, where some cannot be read."""
    found, good = [], True
    for row, cells in enumerate(table[list(_COLUMNS)].itertuples(index=False), 1):
        name, floor, size = ("" if pd.isna(cell) else str(cell).strip() for cell in cells)
        if not (name or floor or size):
            continue
        try:
            if not name:
                raise BadValue("empty")
            if holds_personal(name):
                name = ""  # not repeated in the warning
                raise BadValue("personal")
            least = number_field.read(floor or "0", Field(0, _MOST_EVENTS, None), language) or 0
            found.append(
                District(name, int(least), number_field.read(size, Field(0, _MOST_PEOPLE, None, whole=False), language))
            )
        except BadValue:
            good = False
            shown: Any = " | ".join((name or "\u2026", floor or "\u2026", size or "\u2026"))
            warning(say("planning.district_unreadable", language, row=row, shown=shown))
    return tuple(found) if good else None
