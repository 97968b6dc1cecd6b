"""A parameter is added by declaring it in one file: everything else finds it."""

import json
import shutil
from pathlib import Path

import pytest

from tests.calls import run_python

ROOT = Path(__file__).parents[2]
DECLARATIONS = ROOT / "simulator" / "parameters"
DECLARED = """
    Parameter(
        key={key},
        label=Text("Isian percobaan {number}", "Trial entry {number}"),
        help=Text("Hanya untuk pemeriksaan.", "For a check alone."),
        kind="share",
        default=10.0,
        source=src.OFFICE_DECIDES,
        group={group},
        role="lever",
        effect="raises",
        office="influences",
        unit=PERCENT,
        low=0,
        high=50,
        step=5,
        decimals=1,
        plausible=(5, 20),
    ),
"""
FILES = {
    "population.py": ('"trial.population"', '"population"', ")\n", "trial.population"),
    "assumptions.py": ('"trial.assumption"', '"assumptions"', ")\n", "trial.assumption"),
    "channels/counter.py": ('f"{LOKET.key}.trial"', "LOKET.key", "    *serving_parameters(\n", "loket.trial"),
    "channels/serving.py": ('f"{group}.trial"', "group", "    )\n", "kelurahan.trial"),
}
"""File by file: the key and the group as the file spells them, the line before which a declaration may
stand (the last such line), and a key that results.
"""
KEYS = tuple(key for *_, key in FILES.values())
EVERYWHERE = {
    "widget", "link", "seek", "tornado", "methods", "office", "live", "rows", "workbook", "snapshot", "file",
}  # fmt: skip


@pytest.fixture(scope="module")
def found(tmp_path_factory) -> dict[str, list[str]]:
    """Where the product finds a parameter more in each file, in a copy of it."""
    copy = tmp_path_factory.mktemp("product")
    for part in ("simulator", "pages", "tests", ".streamlit"):
        shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__", "browser"))
    shutil.copy(ROOT / "app.py", copy)
    for number, (file, (key, group, line, _)) in enumerate(FILES.items()):
        path = copy / "simulator" / "parameters" / file
        before, found_line, after = path.read_text(encoding="utf-8").rpartition("\n" + line)
        assert found_line, file
        declaration = DECLARED.format(key=key, group=group, number=number)
        path.write_text(before + declaration.rstrip() + found_line + after, encoding="utf-8")
    done = run_python("-m", "tests.parameters.found_everywhere", *KEYS, cwd=copy)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("key", KEYS)
def test_a_parameter_declared_in_one_file_is_found_everywhere(found, key):
    assert set(found[key]) == EVERYWHERE
