"""The two-way map: any two levers, a cell a plan, a click to use it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import streamlit as st

from ...charts.arrow import sent
from ...charts.planning.two_way_map import CELL, map_chart
from ...parameters import REGISTRY, Language
from ...planning.levers import office_levers
from ...planning.two_way_map.grid import TwoWayMap, axis, two_way
from ...scenario import Scenario
from ...words import formats, say
from ..session.actions import use_answer
from ..session.state import State
from ..theme import mode
from ..widgets import html
from ..widgets.computed import calculation_wanted, computed, known_result
from ..widgets.lever import lever_choice, lever_label, lever_value
from .goal import GOALS, goal_choice

_MADE_OF = "map:made_of"
DEFAULT_X, DEFAULT_Y = "kelurahan.events", "kelurahan.turnout"


def show_two_way_map(state: State) -> None:
    """The question "two levers at once?"."""
    language, plan = state.language, state.plan
    html.heading(say("planning.q_map", language), say("planning.map_note", language))
    levers = office_levers(plan)
    columns = st.columns(3)
    with columns[0]:
        x = lever_choice(say("planning.map_x", language), levers, DEFAULT_X, language, "map_x")
    with columns[1]:
        y = lever_choice(say("planning.map_y", language), levers, DEFAULT_Y, language, "map_y")
    with columns[2]:
        shown = st.segmented_control(
            say("planning.map_show", language),
            ["coverage", "chance"],
            default="coverage",
            format_func=lambda s: say(f"planning.map_{s}", language),
            required=True,
            key="map_show",
            persist_state="session",
        )
    if x == y:
        st.info(say("planning.map_same", language))
        return
    chance = shown == "chance"
    asked = GOALS[goal_choice(language, "map_goal", line=False)] if chance else None
    made_of = _made_of(plan, x, y)
    if known_result(("map", made_of, x, y, chance)) is None:
        made_of = st.session_state[_MADE_OF] = plan
    key = ("map", made_of, x, y, chance)
    if chance and not calculation_wanted(key, language, "map_go"):
        return
    found = computed(key, language, lambda progress: two_way(made_of, x, y, chance=chance, progress=progress))
    _chart(state, replace(found, here=(plan[x], plan[y])), str(shown), found.target if asked is None else asked)


def _made_of(plan: Scenario, x: str, y: str) -> Scenario:
    """The plan that the map on the screen was made of, while the present one is one of its cells; else the present."""
    made: Scenario | None = st.session_state.get(_MADE_OF)
    if (
        made is not None
        and (made.model, made.preset) == (plan.model, plan.preset)
        and set(plan.differences(made)) <= {x, y}
        and all(plan[key] == made[key] or plan[key] in axis(made, key).values for key in (x, y))
    ):
        return made
    st.session_state[_MADE_OF] = plan
    return plan


def _chart(state: State, found: TwoWayMap, shown: str, edge: float) -> None:
    """``edge``: the share or the chance asked for, at which the boundary is drawn."""
    language = state.language
    values = found.coverage if shown == "coverage" else found.probability
    assert values is not None
    cells = _cells(found, values, language)
    names = (lever_label(found.x.key, language), lever_label(found.y.key, language))
    titles = (*names, say(f"planning.map_{shown}", language))
    domain = (
        (0.0, 1.0) if shown == "chance" else (float(values.min()), max(float(values.max()), float(values.min()) + 1e-4))
    )
    meeting = int((values >= edge).sum())
    asked = (
        say("planning.map_asked_line", language)
        if shown == "coverage"
        else say("planning.map_asked_chance", language, chance=formats.chance(edge, language))
    )
    summary = say(
        "planning.map_none" if meeting == 0 else "planning.map_all" if meeting == values.size else "planning.map_some",
        language,
        count=formats.number(meeting, language),
        total=formats.number(values.size, language),
        asked=asked,
    )
    html.paragraphs(summary)
    spec = map_chart(
        cells, _border(cells, values, edge), _here(found, cells, language), titles, domain, language, mode()
    )
    words = say(
        "planning.map_words",
        language,
        x=names[0],
        y=names[1],
        low=formats.percent(float(values.min()), language),
        high=formats.percent(float(values.max()), language),
        summary=summary,
    )
    st.vega_lite_chart(
        sent(spec),
        width="stretch",
        key="map_chart",
        on_select=lambda: _use_cell(found),
        selection_mode=CELL,
        alt=words,
    )
    with st.expander(say("planning.map_table", language), key="fold:map", on_change="rerun") as fold:
        if fold.open:
            head = [f"{names[1]} \\ {names[0]}", *(lever_value(found.x.key, v, language) for v in found.x.values)]
            rows = [
                (lever_value(found.y.key, v, language), *(formats.percent(float(c), language) for c in values[j]))
                for j, v in enumerate(found.y.values)
            ]
            html.table(head, rows, numeric=tuple(range(1, len(head))))
            html.download(head, rows, "map", state.plan, language)


def _use_cell(found: TwoWayMap) -> None:
    """A cell was clicked: set both levers to it."""
    picked: Any = st.session_state.get("map_chart")
    points = picked["selection"].get(CELL) if picked else None
    if not points:
        return
    column, row = int(points[0]["column"]), int(points[0]["row"])
    use_answer({found.x.key: found.x.values[column], found.y.key: found.y.values[row]})


def _cells(found: TwoWayMap, values: Any, language: Language) -> list[dict[str, Any]]:
    xs, ys = (
        [formats.value(REGISTRY[axis.key], value, language, with_unit=False) for value in axis.values]
        for axis in (found.x, found.y)
    )
    chances = found.probability

    def label(i: int, j: int, x: str, y: str) -> str:
        share = formats.percent(float(found.coverage[j, i]), language)
        if chances is None:
            return say("planning.map_cell_line", language, x=x, y=y, share=share)
        chance = formats.chance(float(chances[j, i]), language)
        return say("planning.map_cell", language, x=x, y=y, share=share, chance=chance)

    return [
        {
            "column": i,
            "row": j,
            "x": x,
            "y": y,
            "value": float(values[j, i]),
            "label": label(i, j, x, y),
        }
        for j, y in enumerate(ys)
        for i, x in enumerate(xs)
    ]


def _border(cells: list[dict[str, Any]], values: Any, edge: float) -> list[dict[str, Any]]:
    """The sides between cells that meet and cells that do not: above or to the left of the cell named."""
    met = values >= edge
    sides = (("top", (1, 0)), ("left", (0, -1)))
    return [
        {"x": cell["x"], "y": cell["y"], "side": side}
        for cell in cells
        for side, (up, aside) in sides
        if (row := cell["row"] + up) < met.shape[0] and (column := cell["column"] + aside) >= 0
        if met[row, column] != met[cell["row"], cell["column"]]
    ]


def _here(found: TwoWayMap, cells: list[dict[str, Any]], language: Language) -> dict[str, Any]:
    """The cell nearest the present plan."""

    def near(values: tuple[Any, ...], value: Any) -> int:
        known_values = [v for v in values if v is not None]
        if value is None:
            return len(known_values) - 1
        return min(range(len(known_values)), key=lambda k: abs(known_values[k] - value))

    column, row = near(found.x.values, found.here[0]), near(found.y.values, found.here[1])
    cell = next(c for c in cells if c["column"] == column and c["row"] == row)
    return {"x": cell["x"], "y": cell["y"], "label": cell["label"]}
