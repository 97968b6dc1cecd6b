"""Plans side by side: where each ends, on the same axes, what differs, and the way from one to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from ...charts import Mode
from ...charts.arrow import sent
from ...charts.base import Spec
from ...charts.compare import axes_of, scenarios_chart, scenarios_words
from ...handouts.picture import origin_line, png, titled
from ...model import Projection
from ...model.cache import projected
from ...model.calendar import today_in
from ...narrative.official import compared_rows
from ...narrative.sentences import basis_words, city_label, needed_people, pace_decimals, verdict_sentence
from ...narrative.whole import channel_people, missing_people, movement, shown_gain
from ...parameters import REGISTRY, Language, full_label
from ...planning.compare import Comparison
from ...planning.outlook import judge
from ...sharing.table import file_name
from ...words import formats, say
from ..session.state import State, current, set_meeting
from ..session.widget_sync import synced_key
from ..theme import mode
from ..widgets import html
from ..widgets.share import page_address
from . import kept
from .waterfall import show_waterfall

BASELINE_CHOICE = "compare_against"
LONGEST_NAME_IN_TEXT = 40
"""Characters of a name in sentences and heads of tables."""


def show_compare(state: State) -> None:
    """The plans kept, on one chart and in one table, and the way from one to another."""
    language = state.language
    scenarios, names = kept.scenarios(state), kept.names(state)
    against = state.meeting.against
    found = Comparison(tuple(projected(one) for one in scenarios), against, ())
    answer = say("meeting.lonely", language) if len(scenarios) == 1 else _answer(state, found)
    html.paragraphs(answer)
    kept.show_kept(state)
    _chart(state, found, names, answer if len(scenarios) > 1 else verdict_sentence(found.projections[0], language))
    if len(scenarios) > 1:
        _baseline(state)
        _figures(state, found)
        _differing(state, found)
        show_waterfall(state, found, kept.names(state, LONGEST_NAME_IN_TEXT))


def _answer(state: State, found: Comparison) -> str:
    """Which plan ends highest, and with which the target is more likely met than not."""
    language, names = state.language, kept.names(state, LONGEST_NAME_IN_TEXT)
    ends = [_coverage(one, found.basis) for one in found.projections]
    best = max(range(len(ends)), key=ends.__getitem__)
    shown = {formats.percent(end, language) for end in ends}
    if len(shown) == 1:
        first = say("meeting.same", language, share=shown.pop())
    else:
        first = say(
            "meeting.best",
            language,
            name=names[best],
            share=formats.percent(ends[best], language),
            date=formats.date(found.projections[best].days[-1], language),
        )
    good = [
        say(
            "meeting.met_by_plan",
            language,
            name=name,
            chance=formats.chance(one.target.probability, language, short=True),
        )
        for name, one in zip(names, found.projections, strict=True)
        if judge(one).good
    ]
    second = say("meeting.met_by", language, names=", ".join(good)) if good else say("meeting.met_by_none", language)
    return f"{first} {second}"


def _coverage(one: Projection, basis: str) -> float:
    return one.coverage[basis].at(-1).line


def _chart(state: State, found: Comparison, names: list[str], title: str) -> None:
    language = state.language
    basis = found.basis
    basis_named = basis_words(basis, language)
    with st.container(horizontal=True, gap="medium", key="compare_toggles"):
        bands, close = (
            bool(st.toggle(say(f"meeting.{name}", language), key=f"compare_{name}", persist_state="session"))
            for name in ("bands", "close")
        )
    axes = axes_of(found.projections, basis, bands, targets=not close)
    letters = kept.LETTERS[: len(names)]

    def chart(shade: Mode) -> Spec:
        return scenarios_chart(
            found.projections, tuple(letters), basis, axes, language, shade, bands=(bands,) * len(names)
        )

    words = scenarios_words(found.projections, names, basis, language)
    st.vega_lite_chart(sent(chart(mode())), width="stretch", key="compare_chart", alt=words)
    _legend(found, names, language)
    note = say("meeting.chart_note", language, basis=basis_named)
    if any(one.target.basis != basis for one in found.projections):
        note = say("meeting.other_basis", language, basis=basis_named)
    html.caption(note)
    address = page_address(state, "meeting")

    def picture() -> bytes:
        lines = [
            title,
            *_legend_lines(found, names, language),
            note,
            origin_line(state.plan.model, today_in(state.plan), language),
            address,
        ]
        # Marks of the direction of writing are for the screen; a picture's font may lack them.
        first, *others = (line.translate({0x2068: None, 0x2069: None}) for line in lines)
        return png(titled(chart("light"), first, others), origin={"Source": address})

    st.download_button(
        say("meeting.picture", language),
        picture,
        mime="image/png",
        file_name=file_name(state.plan, "png", "compare"),
        on_click="ignore",
        key="compare_picture",
        icon=":material/download:",
    )


def _legend_lines(found: Comparison, names: list[str], language: Language) -> list[str]:
    """Which line is whose, in words: letter, name, city and end."""
    return [
        f"{name} · {html.isolated(city_label(one.scenario, language))} · "
        f"{formats.percent(_coverage(one, found.basis), language)}"
        for name, one in zip(names, found.projections, strict=True)
    ]


def _legend(found: Comparison, names: list[str], language: Language) -> None:
    """Which line is whose: letters in the lines' colours, names as text."""
    items = []
    for k, (name, one) in enumerate(zip(names, found.projections, strict=True)):
        city = html.isolated(city_label(one.scenario, language))
        items.append(f'<li class="series{k}"><b>{html.escaped(name)}</b> · {html.escaped(city)}</li>')
    st.html(f'<ul class="ikd-legend">{"".join(items)}</ul>')


def _baseline(state: State) -> None:
    """Whom the others are held against; letters, as names are not for labels."""
    letters = list(kept.LETTERS[: 1 + len(state.meeting.kept)])
    key = synced_key(BASELINE_CHOICE, letters[state.meeting.against])
    st.segmented_control(
        say("meeting.baseline", state.language), letters, key=key, required=True, on_change=_choose_baseline
    )


def _choose_baseline() -> None:
    state = current()
    letter = str(st.session_state.get(BASELINE_CHOICE) or "")
    if letter and kept.LETTERS.find(letter) <= len(state.meeting.kept):
        set_meeting(replace(state.meeting, against=kept.LETTERS.index(letter)))


Measure = Callable[[Projection], float]


MEASURES: tuple[tuple[str, Measure], ...] = (
    ("target", lambda p: p.target.people),
    ("shortfall", lambda p: max(0.0, missing_people(p))),
    ("credited", lambda p: movement(p).activated),
    ("outside", lambda p: sum(shown.non_resident for shown in channel_people(p))),
    ("events", lambda p: sum(a.events for a in p.channels)),
    ("pace", lambda p: p.pace.planned),
    ("needed", lambda p: needed_people(p.pace.needed)),
)
"""Figures that are subtracted: key and figure."""
_PACES = ("pace", "needed")
_OF_TARGET = ("target", "shortfall", "needed")
"""Those that cannot be subtracted where bases or end dates differ."""


def _figures(state: State, found: Comparison) -> None:
    """The key figures, each with its difference from the baseline, of the figures as they are shown."""
    language, against, names = state.language, found.baseline, kept.names(state, LONGEST_NAME_IN_TEXT)
    every = found.projections
    rows = [_row("end", [formats.date(one.days[-1], language) for one in every], language)]
    if found.begins:
        rows.insert(0, _row("from", [formats.date(day, language) for day in found.begins], language))
    if len({one.target.basis for one in every}) > 1:
        rows.append(_row("basis", [basis_words(one.target.basis, language) for one in every], language))
    shares = [_coverage(one, found.basis) for one in every]
    gains = [shown_gain(share, shares[against]) for share in shares]
    cells = [
        formats.percent(share, language) + (f" ({formats.points(gain, language, 2)})" if gain else "")
        for share, gain in zip(shares, gains, strict=True)
    ]
    rows.append(_row("coverage", cells, language))
    rows.append(_row("range", [_range(one, found.basis, language) for one in every], language))
    chances = [formats.chance(one.target.probability, language, short=True) for one in every]
    rows.append(_row("chance", chances, language))
    rows += compared_rows(every, found.basis, language)
    for key, measure in MEASURES:
        decimals = [pace_decimals(measure(one)) if key in _PACES else 0 for one in every]
        values = [formats.settled(measure(one), digits) for one, digits in zip(every, decimals, strict=True)]
        subtracted = found.alike or key not in _OF_TARGET
        cells = [
            formats.number(value, language, digits)
            + (
                f" ({formats.signed(value - values[against], language, max(digits, decimals[against]))})"
                if subtracted and value != values[against]
                else ""
            )
            for value, digits in zip(values, decimals, strict=True)
        ]
        rows.append(_row(key, cells, language))
    met = [
        say("meeting.not_met", language) if one.target.met_on is None else formats.date(one.target.met_on, language)
        for one in every
    ]
    rows.append(_row("met", met, language))
    head = [say("meeting.row_what", language), *names]
    html.heading(say("meeting.figures", language), say("meeting.figures_note", language, name=names[against]))
    html.table(head, rows, numeric=tuple(range(1, len(head))))
    if not found.alike:
        html.caption(say("meeting.apart", language))
    html.download(head, rows, "compare", state.plan, language)


def _row(key: str, cells: list[str], language: Language) -> tuple[str, ...]:
    return (say(f"meeting.row_{key}", language), *cells)


def _range(one: Projection, basis: str, language: Language) -> str:
    end = one.coverage[basis].at(-1)
    return f"{formats.number(end.p10 * 100, language, 2)}–{formats.percent(end.p90, language)}"


def _differing(state: State, found: Comparison) -> None:
    """Only the parameters that are not the same everywhere."""
    language = state.language
    html.heading(say("meeting.differing", language), say("meeting.differing_note", language))
    keys = [key for key in found.differing if key != "name"]
    if not keys:
        html.paragraphs(say("meeting.nothing_differs", language))
        return
    rows = [
        (
            full_label(key).in_language(language),
            *(formats.value(REGISTRY[key], one.scenario[key], language) for one in found.projections),
        )
        for key in keys
    ]
    head = [say("meeting.way_step", language), *kept.names(state, LONGEST_NAME_IN_TEXT)]
    html.table(head, rows, numeric=tuple(range(1, len(head))))
    html.download(head, rows, "differences", state.plan, language)
