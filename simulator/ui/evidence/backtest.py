"""How far off forecasts from experience were."""

from __future__ import annotations

from ...evidence.backtest import shipped_backtest
from ...words import formats, say
from ..session.state import State
from ..widgets import html
from ..widgets.computed import computed


def show_backtest(state: State) -> None:
    """Every forecast beside what came, in words and as a table."""
    language = state.language
    html.heading(say("evidence.q_backtest", language), say("evidence.backtest_note", language))
    found = computed(("backtest",), language, lambda progress: shipped_backtest())
    assert found.crps is not None
    assert found.skill is not None
    held = sum(one.inside(0.8) for one in found.forecasts)
    html.paragraphs(
        say(
            "evidence.backtest_words",
            language,
            n=len(found.forecasts),
            places=found.places,
            held=held,
            crps=formats.pace(found.crps, language),
            skill=formats.percent(found.skill, language, 0),
        ),
        say("evidence.backtest_caution", language),
    )
    ways = [(say("evidence.way_forecast", language), formats.pace(found.crps, language))]
    ways += [
        (say(f"evidence.baseline_{name}", language), formats.pace(mean or 0.0, language))
        for name, mean in found.baselines.items()
    ]
    html.table([say("evidence.method", language), say("evidence.error", language)], ways, numeric=(1,))
    head = [say(f"evidence.{c}", language) for c in ("place", "stretch", "forecast", "came", "inside", "error")]
    rows = [
        (
            one.place,
            f"{formats.date(one.start, language)} – {formats.date(one.end, language)}",
            f"{formats.number(one.quantiles[0] * 100, language, 1)} – "
            f"{formats.percent(one.quantiles[-1], language, 1)}",
            formats.percent(one.actual, language, 1),
            say("control.yes" if one.inside(0.8) else "control.no", language),
            formats.pace(one.crps, language),
        )
        for one in found.forecasts
    ]
    html.table(head, rows, numeric=(2, 3, 5))
    html.download(head, rows, "backtest", state.plan, language)
