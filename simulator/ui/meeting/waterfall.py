"""The way from the baseline to a plan, change by change, with what the changes bring only together."""

from __future__ import annotations

import itertools
import textwrap
from functools import lru_cache
from typing import Any

import streamlit as st

from ...charts.arrow import sent
from ...charts.staircase import staircase_chart
from ...narrative.whole import shown_gains
from ...parameters import Language
from ...planning.compare import Comparison, Waterfall
from ...planning.compare import waterfall as waterfall_between
from ...words import formats, say
from ..session.state import State
from ..theme import mode
from ..widgets import html
from . import kept
from .steps import change_in_words

CHANGES_SHOWN = 10
"""Changes shown one by one; the smaller ones are added up."""
_waterfall = lru_cache(maxsize=64)(waterfall_between)
_DUST = 0.00005
"""What the levers do only together is left out where it would be written 0,00."""


def show_waterfall(state: State, found: Comparison, names: list[str]) -> None:
    """The way to one plan, chosen where there are several."""
    language = state.language
    others = [k for k in range(len(names)) if k != found.baseline]
    letters = [kept.LETTERS[k] for k in others]
    key = f"compare_way:{''.join(letters)}"
    chosen = str(st.session_state.get(key) or letters[0])
    html.heading(say("meeting.way", language, start=kept.LETTERS[found.baseline], end=chosen))
    if len(letters) > 1:
        picked = st.segmented_control(
            say("meeting.way_of", language), letters, default=chosen, required=True, key=key, persist_state="session"
        )
        chosen = str(picked or chosen)
    end = kept.LETTERS.index(chosen)
    every = kept.scenarios(state)
    waterfall = _waterfall(every[found.baseline], every[end])
    start_share, end_share = (found.projections[k].coverage[found.basis].at(-1).line for k in (found.baseline, end))
    html.paragraphs(say("meeting.way_note", language))
    steps = _steps(waterfall, start_share, end_share, names[found.baseline], names[end], language)
    spec = staircase_chart(steps, None, language, mode())
    middle = "; ".join(f"{step['title']} {step['gain']}" for step in steps[1:-1])
    alt = say(
        "meeting.way_words",
        language,
        start=formats.percent(start_share, language),
        end=formats.percent(end_share, language),
        steps=middle,
    )
    st.vega_lite_chart(sent(spec), width="stretch", key="compare_way_chart", alt=alt)
    head = [say(f"meeting.way_{column}", language) for column in ("step", "gain", "after")]
    rows = [(step["title"], step["gain"], formats.percent(step["after"], language)) for step in steps]
    html.table(head, rows, numeric=(1, 2))
    html.download(head, rows, "way", state.plan, language)


def _steps(
    waterfall: Waterfall, start: float, end: float, first: str, last: str, language: Language
) -> list[dict[str, Any]]:
    """Rows of the staircase: the baseline, each change, the small ones, what comes only together, the plan."""
    changes: list[tuple[str, float, str]] = []
    for step in waterfall.steps[:CHANGES_SHOWN]:
        if step.key == "facts":
            title = say("meeting.facts", language)
        else:
            title = change_in_words(step.key, step.start, step.to, language)
        changes.append((title, step.gain, "gain" if step.gain >= 0 else "loss"))
    small = waterfall.steps[CHANGES_SHOWN:]
    if small:
        gain = sum(step.gain for step in small)
        title = say("meeting.others", language, count=len(small))
        changes.append((title, gain, "gain" if gain >= 0 else "loss"))
    if abs(waterfall.together) > _DUST:
        changes.append((say("meeting.together", language), waterfall.together, "both"))
    start, end = (formats.settled(share, 4) for share in (start, end))
    gains = shown_gains([gain for _, gain, _ in changes], start, end)
    changes = [(title, shown, kind) for (title, _, kind), shown in zip(changes, gains, strict=True)]
    reached = list(itertools.accumulate(gains, initial=start))
    floor = min(*reached, end)
    floor -= max(max(*reached, end) - floor, 0.001) * 0.15
    steps = [_total(first, max(0.0, floor), start, language)]
    for (title, gain, kind), before in zip(changes, reached, strict=False):
        points = formats.points(gain, language, 2)
        steps.append(
            {
                "title": title,
                "name": title,
                "before": before,
                "after": before + gain,
                "kind": kind,
                "gain": points,
                "label": f"{textwrap.shorten(title, 90, placeholder='…')}  {points}",
            }
        )
    return [*steps, _total(last, max(0.0, floor), end, language)]


def _total(name: str, floor: float, share: float, language: Language) -> dict[str, Any]:
    label = f"{name}  {formats.percent(share, language)}"
    return {"title": name, "name": name, "before": floor, "after": share, "kind": "total", "gain": "", "label": label}
