"""Where to send the teams: the best whole-number events a week per channel."""

from __future__ import annotations

import streamlit as st

from ...charts.arrow import sent
from ...charts.planning.allocation import frontier_chart
from ...model import Projection
from ...narrative.planning import next_event_sentence
from ...narrative.sentences import pace_words
from ...planning.allocation.allocate import Allocation, AllocationOutcome, allocate
from ...planning.allocation.frontier import FrontierPoint, frontier
from ...planning.allocation.problem import changes_of
from ...planning.allocation.refusal import Refusal, explain
from ...planning.evaluate import Progress
from ...planning.levers import OUTREACH
from ...words import formats, say
from ...words.names import channel_name
from ..session.state import State
from ..theme import mode
from ..widgets import html
from ..widgets.computed import calculation_wanted, computed
from ..widgets.lever import apply_button
from .staffing import or_refusal, staffing_form


def show_allocation(state: State, projection: Projection) -> None:
    """The question "where to send the teams?"."""
    language, plan = state.language, state.plan
    html.heading(say("planning.q_teams", language), say("planning.teams_note", language))
    asked = staffing_form(language)
    if asked is None:
        return
    key = ("allocate", plan, repr(asked))
    if not calculation_wanted(key, language, "teams_go"):
        return
    teams = asked.staffing

    def best(progress: Progress) -> Allocation:
        return allocate(plan, teams, asked.objective, districts=asked.districts, progress=progress)

    found = computed(key, language, or_refusal(best))
    if isinstance(found, Refusal):
        html.warning(say("planning.team_impossible", language, reason=explain(found, plan, language)))
        return
    _answer(state, projection, found)
    curve = computed(
        ("frontier", plan, repr(asked)),
        language,
        lambda progress: frontier(plan, teams, progress=progress, districts=asked.districts),
    )
    _frontier(state, found, curve)


def _answer(state: State, projection: Projection, found: Allocation) -> None:
    language, best, yours = state.language, found.best, found.yours
    same = best.events == yours.events
    with st.container(border=True, key="teams_answer"):
        html.paragraphs(*_sentences(state, projection, found, same))
        if not same:
            apply_button(state, dict(changes_of(best.events)), "teams_apply")
    for reasons, words in (
        (found.refused, "answer.your_plan_refused"),
        (found.excluded, "answer.excluded"),
        (found.unserved, "answer.unserved"),
    ):
        for reason in reasons:
            html.warning(say(words, language, reason=explain(reason, state.plan, language)))
    head = [
        say(f"planning.{c}", language)
        for c in ("team_channel", "team_own", "team_best", "team_marginal", "team_one_more")
    ]
    rows = [
        (
            channel_name(channel, state.plan, language),
            formats.number(yours.events[channel], language),
            formats.number(best.events[channel], language),
            formats.number(best.marginal.get(channel, 0.0), language, 1),
            pace_words(yours.one_more[channel], language),
        )
        for channel in OUTREACH
    ]
    html.table(head, rows, numeric=(1, 2, 3, 4), caption=say("planning.team_plan", language))
    html.caption(say("planning.team_marginal_note", language))
    html.download(head, rows, "teams", state.plan, language)
    if found.districts:
        head = [say(f"planning.{c}", language) for c in ("district_name", "district_floor", "district_share")]
        shares = [
            (share.name, *(formats.number(n, language) for n in (share.floor, share.events)))
            for share in found.districts
        ]
        html.table(head, shares, numeric=(1, 2), caption=say("planning.district_plan", language))
        html.download(head, shares, "kecamatan", state.plan, language)


def _sentences(state: State, projection: Projection, found: Allocation, same: bool) -> list[str]:
    language, best = state.language, found.best
    date = formats.day_month(projection.days[-1], language)

    def figures(sent: AllocationOutcome) -> dict[str, str]:
        return {
            "date": date,
            "share": formats.percent(sent.coverage_end, language),
            "chance": formats.chance(sent.probability, language),
            "cost": formats.number(sent.cost, language),
            "days": formats.shortest(sent.team_days, language, 1),
            "available": formats.shortest(found.team_days_available, language, 1),
        }

    texts = []
    if found.objective == "cost" and not best.reached:
        texts.append(say("planning.team_no_target", language))
    texts.append(say("planning.team_result", language, **figures(best)))
    texts.append(say("planning.team_same" if same else "planning.team_yours", language, **figures(found.yours)))
    if found.binding:
        limit = say(f"planning.limit_{found.binding}", language)
        texts.append(say("planning.team_binding", language, limit=limit))
    proof: str = "unsure" if found.gap is None else found.proof
    if proof == "searched" and found.objective == "cost" and best.reached:
        proof = "searched_cost"
    texts.append(say(f"planning.proof_{proof}", language, gap=formats.number(found.gap or 0.0, language)))
    texts.append(next_event_sentence(state.plan, language) or "")
    return texts


def _frontier(state: State, found: Allocation, curve: tuple[FrontierPoint, ...]) -> None:
    language = state.language
    html.heading(say("planning.frontier", language))

    def point(cost: float, coverage: float) -> dict[str, object]:
        label = f"Rp {formats.number(cost, language)}: {formats.percent(coverage, language)}"
        return {"cost": cost, "coverage": coverage, "label": label}

    points = [point(one.cost, one.coverage_end) for one in curve]
    own = point(found.yours.cost, found.yours.coverage_end)
    spec = frontier_chart(points, own, say("planning.frontier_cost", language), language, mode())
    low, high = (formats.percent(curve[k].coverage_end, language) for k in (0, -1))
    st.vega_lite_chart(
        sent(spec), width="stretch", key="frontier", alt=say("planning.frontier_words", language, low=low, high=high)
    )
    head = [say("planning.frontier_cost", language), say("planning.best_share", language)]
    rows = [(formats.number(one.cost, language), formats.percent(one.coverage_end, language)) for one in curve]
    html.table(head, rows, numeric=(0, 1))
    html.download(head, rows, "frontier", state.plan, language)
