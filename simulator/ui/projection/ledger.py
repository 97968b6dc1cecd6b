"""The ledger of percentages: numerator, denominator and date of each."""

from __future__ import annotations

from ...model import Projection
from ...narrative.sentences import target_words
from ...words import formats, say
from ..session.state import State
from ..widgets import html


def show_ledger(state: State, projection: Projection) -> None:
    """Every percentage with its numerator, its denominator and its date."""
    language, target = state.language, projection.target
    html.heading(say("projection.ledger", language), say("projection.ledger_note", language))
    rows = []
    for day, when in ((0, "now"), (-1, "then")):
        date = say(f"projection.ledger_{when}", language, date=formats.date(projection.days[day], language))
        active = float(projection.active.line[day])
        register = projection.target.register if day else None
        top = say("projection.ledger_active", language, people=formats.number(active, language))
        for basis, base in projection.denominators.items():
            bottom = say(f"projection.ledger_of_{basis}", language, people=formats.number(float(base[day]), language))
            if register:
                bottom = say("official.ledger", language, people=bottom, date=formats.date(register, language))
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
