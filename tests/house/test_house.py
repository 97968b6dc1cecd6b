"""The house keeps its measure: small files of one idea, small folders, small functions."""

import re
from pathlib import Path

from tests.calls import run_python

ROOT = Path(__file__).parents[2]
PRODUCT = ROOT / "simulator"
MOST_FILES, MOST_LINES, MOST_SKIPS = 12, 300, 20
BRANCHES, STATEMENTS = 12, 45


def sources() -> list[Path]:
    return sorted(PRODUCT.rglob("*.py"))


def test_no_folder_holds_more_than_a_dozen_files():
    folders = {path.parent for path in (*sources(), *(ROOT / "tests").rglob("*.py"))}
    counts = {folder.relative_to(ROOT).as_posix(): len(list(folder.glob("*.py"))) for folder in folders}
    assert len(counts) > 20
    assert {folder: count for folder, count in counts.items() if count > MOST_FILES} == {}


def test_no_file_is_longer_than_one_idea():
    lines = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8").count("\n") for path in sources()}
    assert {path: count for path, count in lines.items() if count > MOST_LINES} == {}


def test_no_test_file_is_longer_than_one_idea():
    files = {path.relative_to(ROOT).as_posix(): path for path in sorted((ROOT / "tests").rglob("*.py"))}
    lines = {name: path.read_text(encoding="utf-8").count("\n") for name, path in files.items()}
    assert len(lines) > 100
    assert {name: count for name, count in lines.items() if count > MOST_LINES} == {}


def test_few_lines_are_laid_out_by_hand():
    skips = sum(len(re.findall(r"# fmt: skip", path.read_text(encoding="utf-8"))) for path in sources())
    assert skips <= MOST_SKIPS


def test_no_function_branches_or_runs_on_too_far():
    limits = [f"lint.mccabe.max-complexity={BRANCHES}", f"lint.pylint.max-statements={STATEMENTS}"]
    options = [part for limit in limits for part in ("--config", limit)]
    done = run_python("-m", "ruff", "check", "--no-cache", "--select", "C901,PLR0915", *options, PRODUCT)
    assert done.returncode == 0, done.stdout + done.stderr
