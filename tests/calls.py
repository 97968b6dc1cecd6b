"""Calls of the command line in tests."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from simulator.__main__ import main

ROOT = Path(__file__).parents[1]

LINKS_OF_NOBODY = (
    "m=1&r=sendiri&wajib_ktp=100&recorded=0&active=0",
    "m=1&r=sendiri&wajib_ktp=100&recorded=0&active=0&basis=recorded",
    "m=1&r=sendiri&kelurahan.events=0&sekolah.events=0&sosialisasi.events=0&loket.events=0",
    "m=1&r=sendiri&downtime=100&kelurahan.officers=0&kelurahan.nonresident=95",
    "m=1&r=sendiri&as_of=2026-12-30&end=2026-12-31",
    "%%%",
)
"""Where figures are divided by nobody, by no event or by no day; and one that says nothing."""


def printed(capsys, *arguments: object, quiet: bool = True) -> Any:
    """What a call prints with ``--json``: one line of JSON of finite numbers; ``quiet``: and nothing else."""
    assert main([*map(str, arguments), "--json"]) == 0
    captured = capsys.readouterr()
    assert not (quiet and captured.err)
    assert captured.out.count("\n") == 1
    return json.loads(captured.out, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))


def run_python(*arguments: object, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """A Python of its own, as from a shell; at most two minutes."""
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False, timeout=120)


def assert_refused(capsys, arguments) -> None:
    """A call that makes no sense exits with 2, prints nothing, and says in one line what is wrong."""
    with pytest.raises(SystemExit) as leave:
        main(arguments)
    captured = capsys.readouterr()
    assert leave.value.code == 2
    assert captured.out == ""
    assert captured.err.strip()
    assert captured.err.count("\n") == 1
