"""Who may import whom."""

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

from tests.calls import run_python

ROOT = Path(__file__).parents[2]
BROWSER_PARTS = ("simulator/ui/", "pages/", "app.py", "asgi.py")


def sources() -> list[Path]:
    return [*ROOT.glob("*.py"), *(ROOT / "pages").rglob("*.py"), *(ROOT / "simulator").rglob("*.py")]


@cache
def imported(path: Path) -> set[str]:
    """The outermost packages a file imports, wherever in the file the import stands."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in {"__import__", "importlib.import_module"}:
            names |= {str(arg.value).partition(".")[0] for arg in node.args if isinstance(arg, ast.Constant)}
    return names


def test_streamlit_is_imported_by_the_browser_parts_alone():
    files = sources()
    assert len(files) > 30
    strangers = [
        path.relative_to(ROOT).as_posix()
        for path in files
        if "streamlit" in imported(path) and not path.relative_to(ROOT).as_posix().startswith(BROWSER_PARTS)
    ]
    assert strangers == []


def test_the_product_never_imports_its_tests_or_tools():
    for path in sources():
        assert not imported(path) & {"tests", "tools", "pytest", "simpy", "hypothesis"}, path


def test_imports_run_downwards_only():
    done = run_python("-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-cache")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_every_verb_starts_without_streamlit():
    every = """
import sys
from simulator.__main__ import main
try:
    main(["--help"])
finally:
    sys.exit(3 * ("streamlit" in sys.modules))
"""
    done = run_python("-c", every)
    assert done.returncode == 0
    assert "calibrate" in done.stdout


def test_a_reader_who_has_enough_gets_no_traceback():
    long = f"{sys.executable} -m simulator project m=1 --json --daily | head -c 10"
    done = subprocess.run(long, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == '{"model": '
    assert done.stderr == ""
