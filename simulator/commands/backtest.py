"""``backtest FILE.csv``: how far off forecasts from a place's own figures were."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from ..evidence.backtest import Backtest, ScoredForecast, backtest
from ..evidence.observations import Observations, read_file
from ..evidence.tables.files import FileError
from ..parameters import Language
from ..words import formats, say
from .arguments import Json, Parser, Verbs, columns, print_json

QUANTILES = ("p10", "p25", "p50", "p75", "p90")


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser: Parser = verbs.add_parser("backtest", help="score forecasts on a file of dated coverage figures")
    parser.add_argument("file", help="CSV in the format of simulator/data/coverage.csv")
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
    found = backtest(read.rows)
    if call.json:
        print_json(_as_json(found, read))
    else:
        print(_as_text(found, read, call.lang))
    return 0


def _as_json(found: Backtest, read: Observations) -> Json:
    return {
        "n": len(found.forecasts),
        "places": found.places,
        "coverage50": found.held(0.5),
        "coverage80": found.held(0.8),
        "crps": found.crps,
        "baselines": {name: {"crps": mean} for name, mean in found.baselines.items()},
        "skill_vs_best": found.skill,
        "rows": [_row(one) for one in found.forecasts],
        "problems": [
            {"line": one.line, "column": one.column, "received": one.received, "reason": one.code}
            for one in read.problems
        ],
    }


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
        "crps": one.crps,
    }


def _as_text(found: Backtest, read: Observations, language: Language) -> str:
    lines = [say("evidence.backtest_head", language, n=len(found.forecasts), places=found.places)]
    crps, half, most, skill = found.crps, found.held(0.5), found.held(0.8), found.skill
    if crps is not None and half is not None and most is not None:
        rows = [
            (say("evidence.backtest_50", language), formats.percent(half, language, 0)),
            (say("evidence.backtest_80", language), formats.percent(most, language, 0)),
            (say("evidence.backtest_crps", language), formats.pace(crps, language)),
            *(
                (say(f"evidence.baseline_{name}", language), formats.pace(mean or 0.0, language))
                for name, mean in found.baselines.items()
            ),
        ]
        if skill is not None:
            rows.append((say("evidence.backtest_skill", language), formats.percent(skill, language, 0)))
        lines.append(columns(rows))
    lines += [
        say(f"evidence.row_{one.code}", language, line=one.line, column=one.column, received=one.received)
        for one in read.problems
    ]
    return "\n".join(lines)
