"""What the documents for developers name exists: files, functions, rooms, the screen's words."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from simulator.parameters import LANGUAGES, REGISTRY
from simulator.words import _CATALOG

ROOT = Path(__file__).parents[2]
PRODUCT = ROOT / "simulator"
NAMING = ("CONTRIBUTING.md", "docs/architecture.md")
SPAN = re.compile(r"`([^`\n]+)`")
FILE = re.compile(r"[\w./-]*\w\.(py|md|svg|csv|json|typ|toml)|[\w./-]+/")
NAME = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)?")
STEP = re.compile(r"^\d+\. .*(?:\n   .*)*", re.MULTILINE)
NO_SCREEN = "–"


def text_of(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def place_of(path: str) -> Path | None:
    """The file or folder a document names, from the root or from ``simulator/``."""
    return next((start / path for start in (ROOT, PRODUCT) if (start / path).exists()), None)


@cache
def defined_in(place: Path) -> set[str]:
    """Functions, classes, constants and fields of a file, or of a folder's files; methods as ``Class.method`` too."""
    found = set()
    for path in [place] if place.is_file() else place.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                found.add(node.name)
                own = node.body if isinstance(node, ast.ClassDef) else []
                found |= {f"{node.name}.{one.name}" for one in own if isinstance(one, ast.FunctionDef)}
            elif isinstance(node, ast.Assign | ast.AnnAssign):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                found |= {target.id for target in targets if isinstance(target, ast.Name)}
    return found


@cache
def defined_anywhere() -> set[str]:
    folders = {path.parent for part in ("simulator", "tests", "tools") for path in (ROOT / part).rglob("*.py")}
    return set().union(*(defined_in(folder) for folder in folders))


def steps(document: str) -> Iterator[tuple[str, str]]:
    """Each function that a walk passes, with the file that is said to hold it."""
    _, *walks = text_of(document).split("\n## Walk ")
    for step in STEP.findall("\n".join(walks)):
        holder = ""
        for span in SPAN.findall(step):
            if FILE.fullmatch(span):
                holder = span
            elif holder and NAME.fullmatch(span):
                yield holder, span


@pytest.mark.parametrize("document", [*NAMING, "README.md"])
def test_every_file_named_exists(document):
    named = [span for span in SPAN.findall(text_of(document)) if FILE.fullmatch(span) and "/" in span]
    assert len(named) > 2
    assert [path for path in named if place_of(path) is None] == []


@pytest.mark.parametrize("document", sorted(path.name for path in (ROOT / "docs/decisions").glob("*.md")))
def test_every_file_of_the_product_named_in_a_decision_exists(document):
    """But in the table of what was renamed, whose left column is of before."""
    text = "\n".join(line for line in text_of(f"docs/decisions/{document}").splitlines() if not line.startswith("|"))
    named = [span for span in SPAN.findall(text) if FILE.fullmatch(span) and span.startswith(("simulator/", "tests/"))]
    assert [path for path in named if place_of(path) is None] == []


@pytest.mark.parametrize("document", NAMING)
def test_every_function_named_exists(document):
    known = defined_anywhere() | REGISTRY.keys()
    named = [span for span in SPAN.findall(text_of(document)) if NAME.fullmatch(span) and "_" in span.strip("_")]
    assert len(named) > 5
    assert [name for name in named if not FILE.fullmatch(name) and name not in known] == []


def test_the_functions_of_a_walk_stand_in_the_files_it_names():
    passed = list(steps("docs/architecture.md"))
    assert len(passed) > 40
    strangers = [(path, name) for path, name in passed if name not in defined_in(place_of(path))]
    assert strangers == []


def test_the_picture_shows_the_rooms_as_the_import_rules_have_them():
    rules = tomllib.loads(text_of("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    layers = next(rule["layers"] for rule in rules if rule["type"] == "layers")
    drawn = re.findall(r'class="room"[^>]*>(\w+)<', text_of("docs/house.svg"))
    assert drawn == [layer.removeprefix("simulator.") for layer in layers]


def test_the_readme_lists_each_folder_of_the_product_once():
    rows = [line.split("|")[1] for line in text_of("README.md").splitlines() if line.startswith("| `")]
    listed = sorted(span for row in rows for span in SPAN.findall(row) if span.startswith("simulator/"))
    folders = [path for path in PRODUCT.iterdir() if path.is_dir() and any(path.glob("[!_.]*"))]
    assert listed == sorted(f"simulator/{path.name}" for path in folders)


def glossary() -> list[tuple[str, dict[str, str]]]:
    rows = [line.strip("| ").split(" | ") for line in text_of("docs/glossary.md").splitlines() if line.startswith("| ")]
    return [(code, dict(zip(LANGUAGES, words, strict=True))) for code, *words, _ in rows if code != "code"]


def test_the_glossary_gives_each_word_one_meaning():
    names = [name for code, _ in glossary() for name in SPAN.findall(code)]
    assert len(names) > 60
    assert len(set(names)) == len(names)


def test_the_glossarys_words_are_the_codes():
    known = defined_anywhere() | REGISTRY.keys()
    assert [name for code, _ in glossary() for name in SPAN.findall(code) if name not in known] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_glossarys_words_are_the_screens(language):
    texts = [*_CATALOG.values(), *(text for p in REGISTRY.values() for text in (p.label, p.help))]
    said = "\n".join(text.in_language(language).lower() for text in texts)
    words = [word for _, both in glossary() for word in both[language].split(", ") if word != NO_SCREEN]
    assert [word for word in words if word.lower() not in said] == []


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_every_make_command_named_exists(document):
    wanted = set(re.findall(r"`make (\w+)`|^make (\w+)", text_of(document), re.MULTILINE))
    known = set(re.findall(r"^(\w+):", text_of("Makefile"), re.MULTILINE))
    named = {name for pair in wanted for name in pair if name}
    assert len(named) > 2
    assert named <= known
