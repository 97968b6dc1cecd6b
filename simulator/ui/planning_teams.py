"""Where to send the teams: the best whole-number events a week per channel."""

from __future__ import annotations

import streamlit as st

from ..charts.planning import frontier_chart
from ..model import Projection
from ..planning.allocate import OBJECTIVES, Allocation, Objective, allocate
from ..planning.costs import PER_EVENT, SOURCE
from ..planning.frontier import FrontierPoint, frontier
from ..planning.lever import OUTREACH
from ..planning.staffing import Infeasible, Staffing
from ..words import formats, say
from ..words.names import channel_name
from . import blocks
from .blocks import escaped
from .planning_seek import apply_button
from .state import State
from .theme import mode
from .work import wanted, worked

MOST_TEAMS = 40


def draw(state: State, projection: Projection) -> None:
    """The question "where to send the teams?"."""
    language, plan = state.language, state.plan
    blocks.heading(say("planning.q_teams", language), say("planning.teams_note", language))
    staffing, objective = _asked(state)
    key = ("allocate", plan, _signature(staffing), objective)
    if not wanted(key, language, "teams_go"):
        return
    found = worked(key, language, lambda progress: allocate(plan, staffing, objective, progress=progress))
    if isinstance(found, Infeasible):
        _refusal(state, found)
        return
    _answer(state, projection, found)
    curve = worked(
        ("frontier", plan, _signature(staffing)), language, lambda progress: frontier(plan, staffing, progress=progress)
    )
    if not isinstance(curve, Infeasible):
        _frontier(state, found, curve)


def _asked(state: State) -> tuple[Staffing, Objective]:
    language = state.language

    def say_(key: str) -> str:
        return say(f"planning.{key}", language)

    columns = st.columns(4)
    teams = columns[0].number_input(say_("team_count"), 0, MOST_TEAMS, 3, key="team_count")
    days = columns[1].number_input(say_("team_days"), 1, 7, 5, key="team_days")
    hours = columns[2].number_input(say_("team_hours"), 1.0, 24.0, 8.0, 0.5, key="team_hours")
    travel = columns[3].number_input(say_("team_travel"), 0.0, 24.0, 1.0, 0.5, key="team_travel")
    left, right = st.columns(2)
    budget = left.number_input(
        say_("team_budget"), 0, None, None, 1_000_000, key="team_budget", placeholder=say_("team_budget_none")
    )
    objective = right.segmented_control(
        say_("team_objective"), list(OBJECTIVES), default="coverage", required=True, key="team_objective",
        format_func=lambda o: say_(f"objective_{o}"),
    )  # fmt: skip
    cost, floors, caps = dict(PER_EVENT), {}, {}
    with st.expander(say_("team_costs"), key="fold:costs"):
        st.html(f'<p class="ikd-caption">{escaped(SOURCE.in_language(language))}</p>')
        for channel in OUTREACH:
            name = channel_name(channel, {}, language)
            parts = st.columns(3)
            cost[channel] = parts[0].number_input(
                f"{name}: {say_('team_cost').lower()}", 0, None, PER_EVENT[channel], 50_000, key=f"cost:{channel}"
            )
            floors[channel] = parts[1].number_input(
                f"{name}: {say_('team_floor').lower()}", 0, 150, 0, key=f"floor:{channel}"
            )
            cap = parts[2].number_input(f"{name}: {say_('team_cap').lower()}", 0, 150, None, key=f"cap:{channel}")
            if cap is not None:
                caps[channel] = cap
    staffing = Staffing(
        int(teams), int(days), float(hours), float(travel), cost={k: float(v) for k, v in cost.items()},
        budget=None if budget is None else float(budget), floors=floors, caps=caps,
    )  # fmt: skip
    return staffing, next(one for one in OBJECTIVES if one == objective)


def _signature(staffing: Staffing) -> str:
    return repr(staffing)


def _refusal(state: State, refused: Infeasible) -> None:
    """Why it cannot be, with the sum."""
    language = state.language
    terms = ", ".join(f"{name} {formats.shortest(value, language, 2)}" for name, value in refused.terms)
    where = f"{channel_name(refused.channel, {}, language)}: " if refused.channel else ""
    text = say(
        "planning.team_refused",
        language,
        reason=say(f"planning.refused_{refused.reason}", language),
        needed=formats.shortest(refused.needed, language, 2),
        available=formats.shortest(refused.available, language, 2),
    )
    st.warning(where + text + (f" ({terms})" if terms else ""))


def _answer(state: State, projection: Projection, found: Allocation) -> None:
    language, best, yours = state.language, found.best, found.yours
    date = formats.day_month(projection.days[-1], language)
    texts = []
    if found.objective == "cost" and not best.reached:
        texts.append(say("planning.team_no_target", language))
    texts.append(
        say(
            "planning.team_result",
            language,
            date=date,
            share=formats.percent(best.coverage_end, language),
            chance=formats.chance(best.probability, language),
            cost=formats.number(best.cost, language),
            days=formats.shortest(best.team_days, language, 1),
        )
    )
    same = best.events == yours.events
    texts.append(
        say("planning.team_same", language)
        if same
        else say(
            "planning.team_yours",
            language,
            share=formats.percent(yours.coverage_end, language),
            cost=formats.number(yours.cost, language),
        )
    )
    if found.binding:
        limit = say(f"planning.limit_{found.binding}", language)
        texts.append(say("planning.team_binding", language, limit=limit))
    blocks.paragraphs(*texts)
    for refused in found.refused:
        _refusal(state, refused)
    head = [say(f"planning.{c}", language) for c in ("lever", "team_own", "team_best", "team_marginal")]
    rows = [
        (
            channel_name(channel, state.plan, language),
            formats.number(yours.events[channel], language),
            formats.number(best.events[channel], language),
            formats.number(best.marginal.get(channel, 0.0), language, 1),
        )
        for channel in OUTREACH
    ]
    blocks.table(head, rows, numeric=(1, 2, 3), caption=say("planning.team_plan", language))
    if not same:
        apply_button(state, {f"{channel}.events": count for channel, count in best.events.items()}, "teams_apply")
    blocks.download(head, rows, "teams", state.plan, language)


def _frontier(state: State, found: Allocation, curve: tuple[FrontierPoint, ...]) -> None:
    language = state.language
    blocks.heading(say("planning.frontier", language))

    def point(cost: float, coverage: float) -> dict[str, object]:
        label = f"Rp {formats.number(cost, language)}: {formats.percent(coverage, language)}"
        return {"cost": cost, "coverage": coverage, "label": label}

    points = [point(one.cost, one.coverage_end) for one in curve]
    own = point(found.yours.cost, found.yours.coverage_end)
    spec = frontier_chart(points, own, say("planning.frontier_cost", language), language, mode())
    low, high = (formats.percent(curve[k].coverage_end, language) for k in (0, -1))
    st.vega_lite_chart(
        spec, width="stretch", key="frontier", alt=say("planning.frontier_words", language, low=low, high=high)
    )
    blocks.table(
        [say("planning.frontier_cost", language), say("planning.best_share", language)],
        [(formats.number(one.cost, language), formats.percent(one.coverage_end, language)) for one in curve],
        numeric=(0, 1),
    )
