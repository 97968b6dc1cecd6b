"""The methods page: equations in words, evidence, built-in cities, every parameter, glossary."""

from __future__ import annotations

import math

import streamlit as st

from ..model import DRAWS
from ..model.calendar import last_decreed
from ..model.levels import ABOUT, AGE_A_MONTH
from ..model.sampled_inputs import SINGLY
from ..parameters import MODEL, REGISTRY, VERSION, Language, Parameter, full_label
from ..presets import PRESETS
from ..words import formats, say
from ..words.names import source_words
from .session.state import State
from .widgets import html
from .widgets.html import escaped

_STEPS = {
    "people": ("people_1", "people_2", "people_3", "printed"),
    "outreach": (
        "outreach_1",
        "outreach_makeup",
        "outreach_2",
        "venues",
        "outreach_3",
        "outreach_4",
        "noise",
        "outreach_5",
        "counter",
    ),
    "calendar": ("calendar_1", "calendar_2", "calendar_3", "ramadan"),
    "range": ("range_1", "whole", "level", "untried", "start", "others", "range_2"),
}


def show_methods(state: State) -> None:
    """The whole page."""
    language, version = state.language, state.plan.text("calendar.version")
    figures = _figures(language) | {
        "calendar": version,
        "decreed": last_decreed(version),
        "default": REGISTRY["calendar.version"].default,
    }

    def words(key: str) -> str:
        return say(f"methods.{key}", language, **figures)

    st.html(f'<h1 class="ikd-verdict">{escaped(words("title"))}</h1><p class="ikd-sub">{escaped(words("lead"))}</p>')
    for part, lines in _STEPS.items():
        html.heading(words(part))
        html.paragraphs(*(words(line) for line in lines))
    for part in ("left_out", "evidence"):
        html.heading(words(part))
        _bullets(words(f"{part}_items"))
    html.heading(words("cities"), words("cities_note"))
    html.table(
        [words("city"), words("city_note"), words("source")],
        [
            (p.label.in_language(language), p.note.in_language(language), source_words(p.source, language))
            for p in PRESETS
            if p.place
        ],
    )
    html.heading(words("parameters"), words("parameters_note"))
    html.table(
        [words("name"), words("default"), words("bounds"), words("source"), words("key")],
        [_row(parameter, language) for parameter in REGISTRY.values()],
    )
    html.heading(words("glossary"))
    _bullets(words("glossary_items"))
    html.heading(words("version"))
    html.paragraphs(words("version_text"))


def _figures(language: Language) -> dict[str, str]:
    """What the sentences name of the model, in words."""
    spread = REGISTRY["spread.turnout"]
    level = spread.inside(spread.default)
    assert isinstance(level, float)

    def default(key: str) -> str:
        return formats.value(REGISTRY[key], REGISTRY[key].inside(REGISTRY[key].default), language)

    return {
        "model": str(MODEL),
        "version": VERSION,
        "draws": formats.number(DRAWS, language),
        "singly": str(SINGLY),
        "level": default("spread.turnout"),
        "mean": formats.number(math.exp(level**2 / 2), language, 2),
        "untried": default("spread.untried"),
        "age": formats.number(100 * AGE_A_MONTH, language, 1),
        "about": formats.percent(ABOUT["about"], language, 0),
        "rough": formats.percent(ABOUT["rough"], language, 0),
    }


def _bullets(items: str) -> None:
    st.html("<ul>" + "".join(f"<li>{escaped(item)}</li>" for item in items.split("|")) + "</ul>")


def _row(parameter: Parameter, language: Language) -> tuple[str, str, str, str, str]:
    default = formats.value(parameter, parameter.inside(parameter.default), language)
    bounds = ""
    if parameter.numeric:
        low, high = (
            formats.value(parameter, parameter.inside(v), language, with_unit=False)
            for v in (parameter.low, parameter.high)
        )
        bounds = f"{low} – {high}"
    label = full_label(parameter.key).in_language(language)
    return label, default, bounds, source_words(parameter.source, language), parameter.key
