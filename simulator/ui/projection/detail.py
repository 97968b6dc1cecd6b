"""The part of the front page below the answer: channels, limits, growth, ledger, checks, daily table."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from ...charts import channel_chart, channel_words
from ...evidence import HindcastCheck, check_hindcast, check_outcome
from ...model import Projection
from ...narrative import tables
from ...narrative.sentences import (
    LIMITS,
    differs,
    growth_sentences,
    hindcast_sentence,
    main_limit_sentence,
    target_words,
)
from ...presets import BY_KEY
from ...sharing.table import as_csv, daily_frame, file_name
from ...words import formats, say
from ...words.names import channel_name
from ..session.state import State
from ..theme import mode
from ..widgets import html


def channels(state: State, projection: Projection) -> None:
    """What each channel brings, credited and not credited."""
    language = state.language
    end = formats.long_date(projection.days[-1], language)
    html.heading(say("projection.channels", language), say("projection.channels_note", language, date=end))
    if not projection.working_channels:
        html.paragraphs(say("projection.no_activity", language))
        return
    st.vega_lite_chart(
        channel_chart(projection, language, mode()),
        width="stretch",
        key="channels",
        alt=channel_words(projection, language),
    )

    head, rows = tables.channel_table(projection, language)
    html.table(head, rows, numeric=(1, 2, 3, 4))


def limits(state: State, projection: Projection) -> None:
    """What capacity, audience, ceiling, calendar and outages took away."""
    language = state.language
    html.heading(say("projection.limits", language), say("projection.limits_note", language))
    losses = [row for row in projection.losses if row.planned > 0]
    html.paragraphs(main_limit_sentence(projection, language) or say("projection.limit_none", language))
    if losses:
        names = ("planned", *LIMITS, "credited")
        rows = [
            (
                channel_name(row.key, state.plan, language),
                *(
                    formats.signed(-getattr(row, n), language)
                    if n in LIMITS
                    else formats.number(getattr(row, n), language)
                    for n in names
                ),
            )
            for row in losses
        ]
        head = [say(f"projection.column_{c}", language) for c in ("channel", *names)]
        html.table(head, rows, numeric=tuple(range(1, 8)))


def growth(state: State, projection: Projection) -> None:
    """What growth of wajib KTP does to the target, in persons."""
    html.heading(say("projection.growth", state.language))
    html.paragraphs(*growth_sentences(projection, state.language))


def ledger(state: State, projection: Projection) -> None:
    """Every percentage with its numerator, its denominator and its date."""
    language, target = state.language, projection.target
    html.heading(say("projection.ledger", language), say("projection.ledger_note", language))
    rows = []
    for day, when in ((0, "now"), (-1, "then")):
        date = say(f"projection.ledger_{when}", language, date=formats.date(projection.days[day], language))
        active = float(projection.active.line[day])
        bases = {"wajib_ktp": float(projection.wajib_ktp.line[day]), "recorded": float(projection.recorded.line[day])}
        top = say("projection.ledger_active", language, people=formats.number(active, language))
        for basis, base in bases.items():
            bottom = say(f"projection.ledger_of_{basis}", language, people=formats.number(base, language))
            share = formats.percent(float(projection.coverage[basis].line[day]), language)
            rows.append((say(f"projection.ledger_{basis}", language), share, top, bottom, date))
        wanted = target.people_at_start if day == 0 else target.people
        bottom = say(
            "projection.ledger_of_target",
            language,
            people=formats.number(wanted, language),
            share=target_words(state.plan, language),
            basis=say(f"projection.column_{target.basis}", language)
            .replace("Sudah", "sudah")
            .replace("Wajib", "wajib"),
        )
        if wanted > 0:
            share = formats.percent(active / wanted, language)
            rows.append((say("projection.ledger_target", language), share, top, bottom, date))
    head = [say(f"projection.ledger_{c}", language) for c in ("what", "share", "top", "bottom", "date")]
    html.table(head, rows, numeric=(1,))


@st.cache_data(show_spinner=False)
def _checks(preset: str) -> tuple[HindcastCheck | None, HindcastCheck | None]:
    return check_hindcast(BY_KEY[preset]), check_outcome(BY_KEY[preset])


def check(state: State) -> None:
    """The hindcast: the starting plan run over a span whose outcome is known."""
    preset, language = BY_KEY[state.plan.preset], state.language
    if not preset.place:
        return
    html.heading(say("projection.check", language))
    back, forward = _checks(preset.key)

    def people(value: float | None) -> str:
        return formats.number(value or 0.0, language)

    if back is None or preset.hindcast is None:
        html.paragraphs(say("projection.check_typical", language), preset.note.in_language(language))
        return
    source = preset.hindcast.source.in_language(language).rstrip(".")
    texts = [hindcast_sentence(back, language)]
    if forward is not None and preset.outcome is not None:
        texts.append(
            say(
                "projection.check_forward",
                language,
                end=formats.date(forward.end, language),
                modelled=people(forward.modelled),
                low=people(forward.low),
                high=people(forward.high),
                published=people(forward.published),
                verdict=say("projection.inside" if forward.inside else "projection.outside", language),
            )
        )
        source += "; " + preset.outcome.source.in_language(language)
    html.paragraphs(*texts, say("projection.check_source", language, source=source))


def daily_table(state: State, projection: Projection, baseline: Projection) -> None:
    """The chart's figures by day, with a download."""
    language = state.language
    html.heading(say("projection.table", language), say("projection.table_note", language))
    compared = baseline if differs(state.plan, baseline.scenario) else None

    def csv() -> bytes:
        return as_csv(daily_frame(projection, compared), language)

    st.download_button(
        say("projection.download", language),
        csv,
        file_name=file_name(state.plan, "csv"),
        mime="text/csv",
        on_click="ignore",
        key="download_table",
        icon=":material/download:",
    )
    with st.expander(say("projection.show_table", language), key="fold:table", on_change="rerun") as fold:
        if fold.open:
            head, rows = tables.daily_table(daily_frame(projection, compared), language)
            st.dataframe(pd.DataFrame(rows, columns=head), hide_index=True, width="stretch")
