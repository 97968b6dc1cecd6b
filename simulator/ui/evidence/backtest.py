"""How far off forecasts were: from experience, and by the model."""

from __future__ import annotations

from ...evidence.backtest import WAYS, Way, shipped_backtest
from ...narrative.backtest import backtest_sentences, backtest_table
from ...words import formats, say
from ..session.state import State
from ..widgets import html
from ..widgets.computed import computed


def show_backtest(state: State) -> None:
    """Both ways, one below the other."""
    html.heading(say("evidence.q_backtest", state.language), say("evidence.backtest_note", state.language))
    for way in WAYS:
        _show_way(state, way)


def _show_way(state: State, way: Way) -> None:
    """A way's scores beside those of simple ways, then every forecast beside what came."""
    language = state.language
    html.heading(say(f"evidence.way_{way}", language), say(f"evidence.way_{way}_note", language))
    found = computed(("backtest", way), language, lambda progress: shipped_backtest(way))
    html.paragraphs(*backtest_sentences(found, language))
    html.table(*backtest_table(found, way, language), numeric=(1, 2))
    head = [say(f"evidence.{c}", language) for c in ("place", "stretch", "forecast", "came", "inside", "error", "crps")]
    rows = [
        (
            one.place,
            f"{formats.date(one.start, language)} – {formats.date(one.end, language)}",
            f"{formats.number(one.quantiles[0] * 100, language, 1)} – "
            f"{formats.percent(one.quantiles[-1], language, 1)}",
            formats.percent(one.actual, language, 1),
            say("control.yes" if one.inside(0.8) else "control.no", language),
            formats.pace(one.error, language),
            formats.pace(one.crps, language),
        )
        for one in found.forecasts
    ]
    html.table(head, rows, numeric=(2, 3, 5, 6))
    html.download(head, rows, f"backtest_{way}", state.plan, language)
