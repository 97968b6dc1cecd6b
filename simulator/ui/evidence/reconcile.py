"""Which reading of a published percentage fits its own figures."""

from __future__ import annotations

import streamlit as st

from ...evidence.reconcile import BASES, Published, Reading, Reconciliation, TooFewError, reconcile
from ...parameters import Language
from ...presets import BY_KEY, OWN_CITY
from ...scenario import Scenario, ScenarioError
from ...words import formats, say
from ..session.actions import adopt_plan
from ..session.state import State
from ..widgets import html, number_field
from ..widgets.number_field import Field

FORM = "reconcile"
_COUNT = Field(1, 400_000_000, None)
FIELDS: dict[str, Field] = {
    "rec_active": Field(0, 400_000_000, None),
    "rec_percent": Field(0, 1000, None, whole=False, digits=6),
    "rec_wajib_ktp": _COUNT,
    "rec_recorded": _COUNT,
    "rec_residents": _COUNT,
    "rec_target": Field(1, 100, 30, whole=False),
    "rec_target_people": _COUNT,
}


def show_reconcile(state: State) -> None:
    """The form, the answer, and every reading."""
    language = state.language
    html.heading(say("evidence.q_reconcile", language), say("evidence.reconcile_note", language))
    published = _asked(language)
    if published is None:
        return
    try:
        found = reconcile(published)
    except TooFewError:
        html.paragraphs(say("evidence.rec_few", language))
        return
    with st.container(border=True, key="rec_answer"):
        html.paragraphs(*_sentences(found, published, language))
        _use(published, language)
    head = [
        say(f"evidence.{c}", language) for c in ("rec_reading", "rec_denominator", "rec_result", "rec_meant", "rec_fit")
    ]
    rows = [_row(reading, published, language) for reading in found.readings]
    html.table(head, rows, numeric=(1, 2, 3))
    html.download(head, rows, "percentage", state.plan, language)


def _asked(language: Language) -> Published | None:
    good = True
    keys = list(FIELDS)
    for part in (keys[:2], keys[2:5], keys[5:]):
        for place, key in zip(st.columns(3), part, strict=False):
            with place:
                good &= number_field.number_widget(FORM, key, say(f"evidence.{key}", language), FIELDS[key], language)
    if not good:
        return None
    answers = number_field.last_answers(FORM)
    target = answers.get("rec_target")
    return Published(
        answers.get("rec_active"),
        answers.get("rec_percent"),
        number_field.decimals(FORM, "rec_percent"),
        answers.get("rec_wajib_ktp"),
        answers.get("rec_recorded"),
        answers.get("rec_residents"),
        None if target is None else target / 100,
        answers.get("rec_target_people"),
    )


def _basis(reading: Reading, published: Published, language: Language) -> str:
    name = say(f"evidence.basis_{reading.basis}", language)
    if reading.basis.startswith("target_of_") and published.target:
        share = formats.shortest(published.target * 100, language, 2)
        return f"{name} ({share}{formats.NBSP}%: {formats.number(reading.denominator, language)})"
    return name


def _sentences(found: Reconciliation, published: Published, language: Language) -> list[str]:
    texts = []
    fitting = found.fitting
    if any(share > 1 for share in found.coverage.values()):
        texts.append(say("evidence.rec_above", language))
    if not found.tested:
        texts.append(say("evidence.rec_untested", language))
    elif not fitting:
        texts.append(say("evidence.rec_none", language))
    for reading in fitting:
        words = {"exact": "rec_fits", "cut": "rec_fits_cut", "near": "rec_fits_near"}[reading.fit]
        texts.append(say(f"evidence.{words}", language, basis=_basis(reading, published, language)))
    if fitting and all(reading.basis.startswith("target") for reading in fitting):
        texts.append(say("evidence.rec_not_coverage", language))
    if found.coverage:
        shares = "; ".join(
            say(
                "evidence.rec_share",
                language,
                share=formats.percent(share, language),
                basis=say(f"evidence.basis_{name}", language).removeprefix("yang "),
            )
            for name, share in found.coverage.items()
        )
        texts.append(say("evidence.rec_true", language, shares=shares))
    return texts


def _row(reading: Reading, published: Published, language: Language) -> tuple[str, ...]:
    digits = max(2, published.digits)
    return (
        say(f"evidence.basis_{reading.basis}", language),
        formats.number(reading.denominator, language),
        "" if reading.percent is None else f"{formats.number(reading.percent, language, digits)}{formats.NBSP}%",
        "" if reading.active is None else formats.number(reading.active, language),
        say(f"evidence.fit_{reading.fit}", language),
    )


def _use(published: Published, language: Language) -> None:
    """The button that makes the figures those of one's own city, where they are complete and consistent."""
    if published.active is None or published.wajib_ktp is None:
        return
    start = BY_KEY[OWN_CITY].scenario
    # Without a count of the recorded the register's usual share is kept.
    recorded = published.recorded or round(published.wajib_ktp * start.number("recorded") / start.number("wajib_ktp"))
    facts = {"active": int(published.active), "wajib_ktp": int(published.wajib_ktp), "recorded": int(recorded)}
    try:
        city: Scenario = start.replace(facts)
    except ScenarioError as wrong:
        html.warning(" ".join(problem.message(language) for problem in wrong.problems))
        return
    st.button(
        say("evidence.rec_use", language),
        key="rec_use",
        on_click=adopt_plan,
        args=(city,),
        kwargs={"as_baseline": True},
    )


assert set(FIELDS) >= {f"rec_{basis}" for basis in BASES if not basis.startswith("target_of")}
