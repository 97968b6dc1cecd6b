"""``backtest FILE.csv``: how far off forecasts of places were, from experience or by the model."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from ..evidence.backtest import BASELINES, POOL_DRAW, WAYS, Backtest, ScoredForecast, Skill, Way, backtest
from ..evidence.observations import Observations, read_file
from ..evidence.tables.files import FileError
from ..narrative.backtest import backtest_sentences, backtest_table
from ..parameters import Language
from ..words import say
from .arguments import Json, Parser, Verbs, columns, print_json

QUANTILES = ("p10", "p25", "p50", "p75", "p90")


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser: Parser = verbs.add_parser("backtest", help="score forecasts on a file of dated coverage figures")
    parser.add_argument("file", help="CSV in the format of simulator/data/coverage.csv")
    parser.add_argument("--with", dest="way", choices=WAYS, default=WAYS[0], help="what forecasts")
    parser.add_argument("--lang", choices=("id", "en"), default="id", help="language of the summary")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(answer=lambda call: _answer(parser, call))


def _answer(parser: Parser, call: Namespace) -> int:
    try:
        read = read_file(Path(call.file))
    except OSError as wrong:
        parser.error(f"cannot read {call.file!r}: {wrong.strerror or wrong}")
    except FileError as wrong:
        parser.error(say(f"evidence.file_{wrong.code}", call.lang, detail=wrong.detail))
    found = backtest(read.rows, call.way)
    if call.json:
        print_json(_as_json(found, read, call.way))
    else:
        print(_as_text(found, read, call.way, call.lang))
    return 0


def _as_json(found: Backtest, read: Observations, way: Way) -> Json:
    ways = {name: {"mae": mean, "crps": mean} for name, mean in found.baselines.items()}
    best = found.crps_skill
    return {
        "with": way,
        "n": len(found.forecasts),
        "places": found.places,
        "coverage50": found.held(0.5),
        "coverage80": found.held(0.8),
        "mae": found.mae,
        "crps": found.crps,
        "baselines": ways,
        POOL_DRAW: {"mae": found.pool_mae, "crps": found.pool_crps},
        "skill": {
            "mae": _skill(found.mae_skill),
            "mae_vs_last_pace": _skill(found.last_pace_skill),
            "crps": _skill(best),
        },
        "skill_vs_best": None if best is None else best.value,
        "rows": [_row(one) for one in found.forecasts],
        "problems": [
            {"line": one.line, "column": one.column, "received": one.received, "reason": one.code}
            for one in read.problems
        ],
    }


def _skill(found: Skill | None) -> Json | None:
    if found is None:
        return None
    return {"against": found.against, "value": found.value, "low": found.low, "high": found.high}


def _row(one: ScoredForecast) -> Json:
    return {
        "place": one.place,
        "level": one.level,
        "from": one.start.isoformat(),
        "to": one.end.isoformat(),
        "coverage_from": one.before,
        "coverage_to": one.actual,
        "forecast": dict(zip(QUANTILES, one.quantiles, strict=True)),
        "inside50": one.inside(0.5),
        "inside80": one.inside(0.8),
        "error": one.error,
        "crps": one.crps,
        "baselines": dict(zip(BASELINES, one.errors, strict=True)),
        POOL_DRAW: {"error": one.pool_error, "crps": one.pool_crps},
    }


def _as_text(found: Backtest, read: Observations, way: Way, language: Language) -> str:
    lines = [say("evidence.backtest_head", language, n=len(found.forecasts), places=found.places)]
    if found.forecasts:
        head, rows = backtest_table(found, way, language)
        lines += [*backtest_sentences(found, language), columns([tuple(head), *rows])]
    lines += [
        say(f"evidence.row_{one.code}", language, line=one.line, column=one.column, received=one.received)
        for one in read.problems
    ]
    return "\n".join(lines)
