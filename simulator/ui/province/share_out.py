"""Who should bring how much: the province's target parted among its cities, and its annex."""

from __future__ import annotations

import streamlit as st

from ...cities.scorecard import Scorecard
from ...cities.shares import SHARE_RULES, Rule, Share, SharesError, share_target
from ...handouts.kinds import XLSX
from ...handouts.province.annex import annex
from ...words import formats, say
from ..session.state import State
from ..widgets import html
from ..widgets.computed import computed
from .papers import offer_papers


def show_shares(state: State, card: Scorecard) -> None:
    """Rule and floor, the table, what it asks beyond the record, and the annex."""
    language = state.language
    html.heading(say("cities.part_shares", language))
    bad = [one for one in card.rows if one.problem is not None]
    if bad or card.province is None:
        text = say(f"cities.why_{card.why or 'none'}", language)
        if bad and bad[0].problem is not None:
            named = {"name": bad[0].name, "reason": bad[0].problem.reason(language), "count": len(bad)}
            text = say("cities.shares_wrong_cities", language, **named)
        html.warning(text)
        return
    left, right = st.columns(2)
    rule: Rule = left.selectbox(
        say("cities.rule", language),
        SHARE_RULES,
        key="province_rule",
        format_func=lambda r: say(f"cities.rule_{r}", language),
    )
    floor = right.number_input(say("cities.floor", language), 0, 99, 0, key="province_floor") / 100
    cities, target = [one.city for one in card.rows if one.city is not None], card.province.target
    try:
        shares = computed(
            ("shares", tuple(city.plan for city in cities), target, rule, floor),
            language,
            lambda progress: share_target(cities, target, rule, floor, progress=progress),
        )
    except SharesError as impossible:
        people = formats.number(impossible.people, language)
        html.warning(say(f"cities.shares_{impossible.code}", language, people=people))
        return
    _show(state, card, shares, rule)


def _show(state: State, card: Scorecard, shares: tuple[Share, ...], rule: Rule) -> None:
    language = state.language
    assert card.province is not None
    line = say(
        "cities.annex_line",
        language,
        target=formats.plain_percent(card.province.target, language),
        date=formats.date(card.province.days[-1], language),
        people=formats.number(sum(one.people for one in shares), language),
        rule=say(f"cities.rule_{rule}", language),
    )
    html.paragraphs(line)
    beyond = [one.city.name for one in shares if one.beyond_record]
    named = say("cities.shares_fair", language, names=", ".join(beyond))
    html.paragraphs(named if beyond else say("cities.shares_fair_none", language))
    names = ("city", "now", "people", "add", "share", "chance", "needed", "fastest")
    head = [say(f"cities.shares_{name}", language) for name in names]
    body = [
        (
            one.city.name,
            formats.number(one.city.plan.number("active"), language),
            formats.number(one.people, language),
            formats.number(max(0.0, one.people - one.city.plan.number("active")), language),
            formats.percent(one.share, language),
            formats.chance(one.chance, language),
            formats.number(one.needed, language, 1),
            formats.number(one.fastest, language, 1),
        )
        for one in shares
    ]
    html.table(head, body, numeric=range(1, len(head)))
    notes = [one.row.note for one in card.rows if one.row.note]
    st.download_button(
        say("cities.shares_annex", language),
        lambda: annex(head, shares, line, notes[:1], language),
        file_name="ikd-province-shares.xlsx",
        mime=XLSX,
        on_click="ignore",
        key="province_annex",
        icon=":material/download:",
    )
    offer_papers(state, card, shares, rule)
