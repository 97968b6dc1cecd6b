"""The view for the projector: one number, one chart, one change at a time.

Everything else is hidden. Keys press the buttons, so a presenter's remote does too. The one lever that may
be moved live changes what is shown, never the prepared steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, cast

import streamlit as st

from ...charts.arrow import sent
from ...charts.compare import PROJECTOR, Axes, axes_of, scenarios_chart, scenarios_words
from ...model import Projection, project
from ...model.cache import projected
from ...model.calendar import change_from_tomorrow, today_in
from ...narrative.sentences import older_model_sentence, place_name, target_words
from ...narrative.whole import shown_gain
from ...parameters import REGISTRY, Language
from ...planning.evaluate import coverage_at_end
from ...planning.levers import at_most
from ...planning.outlook import judge
from ...scenario import Scenario, ScenarioError
from ...words import formats, say
from ..session.state import State, current
from ..theme import mode
from ..widgets.html import caption, escaped, unseen_table
from ..widgets.lever import lever_label
from .projector import fill_screen, listen_for_keys
from .room_code import show_code, show_large_code
from .steps import changes_in_words, value_in_words

_LIVE = "live"


def show_presentation(state: State) -> None:
    """The step the presentation stands at."""
    language, steps = state.language, state.meeting.steps
    fill_screen()
    if state.repairs:
        count = formats.number(len(state.repairs), language)
        caption(say("meeting.show_faults", language, count=count))
    if older := older_model_sentence(state.plan, language):
        caption(older)
    if state.maybe_cut:
        caption(say("projection.link_maybe_cut", language))
    if not steps:
        st.html(f'<p class="ikd-show-title">{escaped(say("meeting.show_empty", language))}</p>')
        _leave(language)
        return
    k = state.step - 1
    step = steps[k]
    shown = _moved(step.scenario, state)
    projection = projected(shown)
    with st.container(key="show"):
        _heading(state, k)
        left, right = st.columns([4, 7], gap="medium")
        with left, st.container(key="show_left"):
            _number(state, projection, k)
            _slider(state, step.scenario)
            show_code(state, shown)
        with right:
            _chart(state, projection, k)
        _bottom(state, k, shown)
    listen_for_keys()


def _heading(state: State, k: int) -> None:
    """Place and dates, then the step's title and sentence: who comes in late sees whose figures these are."""
    language, step = state.language, state.meeting.steps[k]
    place = place_name(step.scenario, language)
    dates = say(
        "meeting.show_dates",
        language,
        as_of=formats.date(step.scenario.day("as_of"), language),
        today=formats.date(today_in(step.scenario), language),
    )
    st.html(
        f'<p class="ikd-show-place"><b dir="auto">{escaped(place)}</b> · {escaped(dates)}</p>'
        f'<h1 class="ikd-show-title" dir="auto">{escaped(step.title or place)}</h1>'
        f'<p class="ikd-show-text" dir="auto">{escaped(step.text)}</p>'
    )


def _number(state: State, projection: Projection, k: int) -> None:
    """The one number, how sure it is, and what this step changed."""
    language, steps = state.language, state.meeting.steps
    end = projection.coverage_end
    tone = "good" if judge(projection).good else "bad"
    lines = [
        say(
            "meeting.show_range",
            language,
            low=formats.number(end.p10 * 100, language, 1),
            high=formats.percent(end.p90, language, 1),
        ),
        say(
            "meeting.show_chance",
            language,
            target=target_words(projection.scenario, language),
            chance=formats.chance(projection.target.probability, language, short=True),
        ),
    ]
    prepared = projected(steps[k].scenario)
    change = ""
    if projection.scenario != steps[k].scenario:
        gain = shown_gain(end.line, prepared.coverage[projection.target.basis].at(-1).line)
        change = say("meeting.show_live", language, points=formats.points(gain, language, 2))
    elif k:
        before = steps[k - 1].scenario
        gain = shown_gain(end.line, projected(before).coverage[projection.target.basis].at(-1).line)
        change = say("meeting.show_change", language, points=formats.points(gain, language, 2))
        lines.insert(0, changes_in_words(before, projection.scenario, language))
    label = say("meeting.show_number", language, date=formats.date(projection.days[-1], language))
    st.html(
        f'<div class="ikd-show"><p class="label">{escaped(label)}</p>'
        f'<p class="number {tone}">{escaped(formats.percent(end.line, language))}</p>'
        f'<p class="change">{escaped(change)}</p>' + "".join(f"<p>{escaped(line)}</p>" for line in lines) + "</div>"
    )


def _chart(state: State, projection: Projection, k: int) -> None:
    language, steps = state.language, state.meeting.steps
    basis = projection.target.basis
    drawn, letters, bands = [projection], [""], [True]
    reference = steps[k].scenario if projection.scenario != steps[k].scenario else steps[k - 1].scenario if k else None
    if reference is not None:
        drawn.append(projected(reference))
        letters.append(say("meeting.show_before", language))
        bands.append(False)
    axes = _axes(tuple(step.scenario for step in steps), state.meeting.lever, basis)
    spec = scenarios_chart(drawn, tuple(letters), basis, axes, language, mode(), bands=bands, look=PROJECTOR)
    named = [steps[k].title or "1", *letters[1:]]
    words = scenarios_words(drawn, named, basis, language)
    st.vega_lite_chart(sent(spec), width="stretch", height="stretch", key="show_chart", alt=words)
    head = [say(f"meeting.{name}", language) for name in ("way_step", "row_coverage", "row_range")]
    ends = [(name, one.coverage[basis].at(-1)) for name, one in zip(named, drawn, strict=True)]
    rows = [
        (
            name,
            formats.percent(end.line, language),
            f"{formats.percent(end.p10, language)} – {formats.percent(end.p90, language)}",
        )
        for name, end in ends
    ]
    unseen_table(head, rows)
    live = projection.scenario != steps[k].scenario
    note = say(f"meeting.show_{'prepared' if live else 'dashed'}", language) if len(drawn) > 1 else "\u00a0"
    st.html(f'<p class="ikd-show-note">{escaped(note)}</p>')


@lru_cache(maxsize=32)
def _axes(scenarios: tuple[Scenario, ...], lever: str, basis: str) -> Axes:
    """The same axes for every step, wherever the live lever may stand."""
    drawn = [projected(scenario) for scenario in scenarios]
    if lever:
        # Of all steps with the lever at either end, those that end highest and lowest span the rest.
        ends = sorted(_at_ends(scenarios, lever), key=lambda scenario: coverage_at_end(scenario, basis))
        drawn += [project(scenario) for scenario in {ends[0], ends[-1]}] if ends else []
    return axes_of(drawn, basis, bands=True)


def _at_ends(scenarios: Sequence[Scenario], lever: str) -> list[Scenario]:
    parameter, found = REGISTRY[lever], []
    for scenario in scenarios:
        for end in (parameter.low, at_most(scenario, lever, parameter.high)):
            try:
                found.append(change_from_tomorrow(scenario, {lever: parameter.inside(end)}))
            except ScenarioError:
                continue
    return found


def _live_key(state: State) -> str:
    return f"{_LIVE}:{state.meeting.lever}:{state.step}"


def _moved(scenario: Scenario, state: State) -> Scenario:
    """The step's plan with the live lever where the presenter has put it."""
    lever = state.meeting.lever
    value = st.session_state.get(_live_key(state))
    if not lever or value is None:
        return scenario
    try:
        return change_from_tomorrow(scenario, {lever: REGISTRY[lever].inside(value)})
    except ScenarioError:
        return scenario


def _slider(state: State, scenario: Scenario) -> None:
    """The one lever that may be moved."""
    lever, language = state.meeting.lever, state.language
    if not lever:
        return
    parameter = REGISTRY[lever]
    whole = parameter.kind == "count"
    prepared = cast(float, parameter.screen(scenario[lever]))
    highest = at_most(scenario, lever, parameter.high)
    low, high, step = (int(v) if whole else float(v) for v in (parameter.low, highest, parameter.step))
    if st.session_state.get(_live_key(state), low) > high:  # moved before the step's plan was changed
        del st.session_state[_live_key(state)]
    value = st.session_state.get(_live_key(state), prepared)
    label, shown = lever_label(lever, language), value_in_words(lever, parameter.inside(value), language)
    st.html(f'<p class="ikd-show-lever">{escaped(label)}: <b>{escaped(shown)}</b></p>')
    with st.container(horizontal=True, vertical_alignment="center", key="live"):
        st.slider(
            lever_label(lever, language),
            low,
            high,
            int(prepared) if whole else float(prepared),
            step,
            key=_live_key(state),
            label_visibility="collapsed",
        )
        if value != prepared:
            st.button(
                say("meeting.show_reset", language),
                icon=":material/undo:",
                key="live_reset",
                type="tertiary",
                on_click=_reset,
                args=(_live_key(state), prepared),
            )


def _reset(key: str, value: Any) -> None:
    st.session_state[key] = value


def _bottom(state: State, k: int, shown: Scenario) -> None:
    """The steps' buttons, where one stands, leave, the large code; and which keys do the same."""
    language, count = state.language, len(state.meeting.steps)
    ways = (
        ("first", "first_page", 1),
        ("previous", "arrow_back", k),
        ("next", "arrow_forward", k + 2),
        ("last", "last_page", count),
    )
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="show_bottom"):
        for name, icon, to in ways:
            whole, label = name in ("previous", "next"), say(f"meeting.show_{name}", language)
            st.button(
                label if whole else "\u200b",
                key=f"show_{name}",
                icon=f":material/{icon}:",
                help=None if whole else label,
                disabled=to == k + 1 or not 1 <= to <= count,
                on_click=_go,
                args=(to,),
                type="primary" if name == "next" and to <= count else "secondary" if whole else "tertiary",
            )
        st.html(f'<p class="ikd-show-of">{escaped(say("meeting.show_of", language, number=k + 1, count=count))}</p>')
        _leave(language)
        show_large_code(state, shown)
        keys, release = (escaped(say(f"meeting.show_{key}", language)) for key in ("keys", "release"))
        st.html(f'<p class="ikd-show-keys">{keys}</p><p class="ikd-show-release">{release}</p>')


def _leave(language: Language) -> None:
    with st.container(key="show_leave", width="content"):
        st.page_link("pages/meeting.py", label=say("meeting.show_leave", language), icon=":material/close:")


def _go(to: int) -> None:
    current().at = to
