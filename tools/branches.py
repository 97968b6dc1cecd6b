"""``python -m tools.branches FILE``: what SlipCover counted while the tests ran, told and judged by coverage.py.

SlipCover counts at next to no cost (coverage.py, on Python 3.11, doubles the time of a test), but a share of its own,
in which a table of many lines weighs as much as many statements. Told by coverage.py the figure is the one it always
was: statements and branches passed through, of all there are. Files, floor and form are those of ``pyproject.toml``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from coverage import Coverage
from coverage.python import PythonFileReporter

Arcs = set[tuple[int, int]]
"""From a line to a line, as coverage.py names them: a function is left to minus the line where it begins."""


def passed(coverage: Coverage, file: str, counted: dict[str, Any]) -> Arcs:
    """The arcs of a file that were passed through: an executed line as one to itself, and the branches taken.

    SlipCover writes 0 for where a function is left. A branch that coverage.py does not know counts as not taken.
    """
    reporter = PythonFileReporter(file, coverage)
    left = {line: to for line, to in reporter.arcs() if to < 0}
    first = reporter.translate_lines
    lines = {(line, line) for line in first(counted["executed_lines"])}
    taken = ((line, left.get(line, 0) if to == 0 else to) for line, to in counted["executed_branches"])
    return lines | {arc for arc in taken if arc[1]}


def main(file: str) -> int:
    """0 when the share is at or above the floor, else 2, as coverage.py's own command has it."""
    coverage = Coverage(data_file=None)
    data = coverage.get_data()
    for name, counted in json.loads(Path(file).read_text(encoding="utf-8"))["files"].items():
        path = str(Path(name).resolve())
        data.add_arcs({path: passed(coverage, path, counted)})
        data.touch_file(path)  # one that no test imports counts too
    share = coverage.report(skip_covered=True)
    floor = float(coverage.get_option("report:fail_under") or 0)
    if share >= floor:
        return 0
    print(f"{share:.2f} % of statements and branches below the pages were passed through; it was {floor} % before.")
    return 2


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
