"""``batch CITIES -o OUT``: every city of a table with every strategy, on this machine or on many."""

from __future__ import annotations

import argparse
import dataclasses
import sys
import time
from argparse import Namespace
from pathlib import Path

from ...cities.batch.batch import Batch, BatchResult, journal_of, run_batch, usual_workers
from ...cities.batch.journal import OtherJournalError
from ...cities.batch.output import FORMATS
from ...cities.batch.run import WorkersError
from ...cities.tables.table import AS_IT_IS, CITY_FORM, Cities, Strategy, StrategyError, read_cities, read_strategies
from ...model import DRAWS, SEED
from ...narrative.evidence.files import what_was_read
from ...parameters import LANGUAGES
from ...words import say
from ..arguments import MOST_DRAWS, Parser, Verbs, print_json, whole
from ..evidence.tables import add_file, choices_of, read

_MOST_WORKERS = 256
_SHOWN = 20
_TELL_EVERY = 1.0
"""Seconds between two lines of progress."""


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser: Parser = verbs.add_parser("batch", help="every city of a table with every strategy")
    add_file(parser, CITY_FORM)
    parser.add_argument("--strategies", metavar="FILE", help="CSV or XLSX: a row a strategy, its name and lever values")
    parser.add_argument("-o", "--output", required=True, type=_output, metavar="OUT", help=" or ".join(FORMATS))
    parser.add_argument("--workers", type=whole(1, _MOST_WORKERS), help="processes (as many as there are cores)")
    parser.add_argument(
        "--scheduler", metavar="ADDRESS", help="of a Dask cluster: tls://host:8786, tcp://127.0.0.1:8786"
    )
    parser.add_argument("--trust-network", action="store_true", help="use a scheduler that others may reach")
    parser.add_argument("--restart", action="store_true", help="begin again where an earlier run was stopped")
    parser.add_argument("--draws", type=whole(1, MOST_DRAWS), default=DRAWS, help="futures in each fan")
    parser.add_argument("--seed", type=whole(0, 2**32 - 1), default=SEED, help="seed of the random numbers")
    parser.add_argument("--lang", choices=LANGUAGES, default=LANGUAGES[0], help="language of sentences and links")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(answer=lambda call: _answer(parser, call))


def _output(text: str) -> Path:
    if Path(text).suffix.lower() not in FORMATS:
        raise argparse.ArgumentTypeError(f"{text[:60]!r} ends neither in {' nor in '.join(FORMATS)}")
    return Path(text)


def _answer(parser: Parser, call: Namespace) -> int:
    choices = choices_of(call)
    cities: Cities = read(parser, call.file, call.lang, lambda data, name: read_cities(data, name, choices))
    batch = Batch(cities.rows, _strategies(parser, call), call.lang, call.draws, call.seed)
    if call.restart:
        journal_of(call.output).unlink(missing_ok=True)
    try:
        result = run_batch(
            batch,
            call.output,
            workers=call.workers or usual_workers(),
            scheduler=call.scheduler,
            trusted=call.trust_network,
            progress=_Teller(call.lang),
        )
    except OtherJournalError as other:
        parser.error(say("cities.other_journal", call.lang, path=str(other)))
    except WorkersError as wrong:
        parser.error(say(f"cities.workers_{wrong.code}", call.lang, detail=wrong.detail))
    except OSError as wrong:
        parser.error(say("cities.not_written", call.lang, path=str(call.output), reason=wrong.strerror or str(wrong)))
    if call.json:
        print_json(
            {
                "rows": result.rows,
                "done": result.done,
                "failed": [dataclasses.asdict(one) for one in result.failed],
                "seconds": round(result.seconds, 3),
                "workers": result.workers,
                "output": str(call.output),
            }
        )
        return 0
    print(what_was_read(cities.read, call.lang))
    if cities.read.unused:
        print(say("cities.unused", call.lang, headings=", ".join(cities.read.unused)[:200]))
    print("\n".join(_as_text(result, call)))
    return 0


def _strategies(parser: Parser, call: Namespace) -> tuple[Strategy, ...]:
    if call.strategies is None:
        return (AS_IT_IS,)
    try:
        return read(parser, call.strategies, call.lang, read_strategies)
    except StrategyError as wrong:
        found = "; ".join(f"{p.row} {p.column}: {p.reason(call.lang)}" for p in wrong.problems[:_SHOWN])
        parser.error(say("cities.strategies_wrong", call.lang, found=found))


def _as_text(result: BatchResult, call: Namespace) -> list[str]:
    lang = call.lang
    counted = {"done": result.done, "rows": result.rows, "written": result.written, "output": str(call.output)}
    lines = [say("cities.done", lang, seconds=round(result.seconds), workers=result.workers, **counted)]
    if result.resumed:
        lines.append(say("cities.resumed", lang, rows=result.resumed))
    lines += [
        f"  {one.row} {one.column} {one.strategy}".rstrip() + f": {one.problem}" for one in result.failed[:_SHOWN]
    ]
    if len(result.failed) > _SHOWN:
        lines.append(say("cities.more_failed", lang, count=len(result.failed) - _SHOWN))
    return lines


class _Teller:
    """Says on standard error how far it is: in one line that is written over on a screen, else a line now and then."""

    def __init__(self, language: str) -> None:
        self._language, self._told = language, 0.0

    def __call__(self, done: int, rows: int, left: float) -> None:
        now = time.monotonic()
        screen = sys.stderr.isatty()
        if done < rows and now - self._told < (_TELL_EVERY if screen else 10 * _TELL_EVERY):
            return
        self._told = now
        minutes, seconds = divmod(round(left), 60)
        text = say("cities.progress", self._language, done=done, rows=rows, left=f"{minutes}:{seconds:02}")  # type: ignore[arg-type]
        print(f"\r{text}" if screen else text, end="" if screen and done < rows else "\n", file=sys.stderr, flush=True)
