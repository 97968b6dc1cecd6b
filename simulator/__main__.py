"""The command line: the engine without a browser. ``ikd project LINK`` or ``python -m simulator project LINK``."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from .commands.arguments import Parser
from .model.calendar import BadTodayError, today

_VERBS = {
    "project": "project",
    "seek": "seek",
    "map": "two_way_map",
    "tornado": "sensitivity",
    "allocate": "allocation",
    "backtest": "backtest",
    "compare": "compare",
    "milestones": "dates.milestones",
    "export": "export",
    "calibrate": "evidence.calibrate",
    "history": "evidence.history",
    "track": "evidence.track",
    "digest": "evidence.digest",
    "batch": "cities.batch",
    "shares": "cities.shares",
    "run": "server.run",
    "backup": "server.backup",
    "restore": "server.restore",
}
"""Each verb's module: only the one called is imported, since what draws and writes files takes a second to load."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb and return the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = Parser(
        prog="ikd" if Path(sys.argv[0]).stem == "ikd" else "simulator",
        description="Projects IKD coverage of a city to the end of the year.",
    )
    verbs = parser.add_subparsers(dest="verb", required=True, parser_class=Parser)
    for verb in given[:1] if given[:1] and given[0] in _VERBS else _VERBS:
        import_module(f".commands.{_VERBS[verb]}", __package__).add(verbs)
    call = parser.parse_args(given)
    try:
        today()
        status: int = call.answer(call)
        sys.stdout.flush()
    except BadTodayError as bad:
        parser.error(str(bad))
    except MemoryError:
        parser.error("not enough memory for so many futures over so many days; ask for fewer --draws")
    except BrokenPipeError:  # whoever read the answer has enough; what is left in the buffer goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


if __name__ == "__main__":
    sys.exit(main())
