"""The command line: the same engine without a browser. ``python -m simulator project LINK``."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from .commands import allocation, backtest, compare, project, seek, sensitivity, two_way_map
from .commands.arguments import Parser
from .commands.evidence import calibrate, history, track
from .model.calendar import BadTodayError, today


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb and return the exit status."""
    parser = Parser(prog="simulator", description="Projects IKD coverage of a city to the end of the year.")
    verbs = parser.add_subparsers(dest="verb", required=True, parser_class=Parser)
    for command in (
        project,
        seek,
        two_way_map,
        sensitivity,
        allocation,
        backtest,
        compare,
        calibrate,
        history,
        track,
    ):
        command.add(verbs)
    given = sys.argv[1:] if arguments is None else arguments
    if not given or given[0] not in verbs.choices:
        from .commands import export  # what its hand-outs are made with takes most of the time to load

        export.add(verbs)
    call = parser.parse_args(arguments)
    try:
        today()
        status: int = call.answer(call)
    except BadTodayError as bad:
        parser.error(str(bad))
    except MemoryError:
        parser.error("not enough memory for so many futures over so many days; ask for fewer --draws")
    return status


if __name__ == "__main__":
    sys.exit(main())
