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
    held = sum(trial.inside(0.8) for trial in found.trials)
    html.paragraphs(
        say(
            "evidence.backtest_words",
            language,
            n=len(found.trials),
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
            trial.place,
            f"{formats.date(trial.start, language)} – {formats.date(trial.end, language)}",
            f"{formats.number(trial.quantiles[0] * 100, language, 1)} – "
            f"{formats.percent(trial.quantiles[-1], language, 1)}",
            formats.percent(trial.actual, language, 1),
            say("control.yes" if trial.inside(0.8) else "control.no", language),
            formats.pace(trial.crps, language),
        )
        for trial in found.trials
    ]
    html.table(head, rows, numeric=(2, 3, 5))
    html.download(head, rows, "backtest", state.plan, language)
