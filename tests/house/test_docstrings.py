"""A number says what it counts: public functions and classes name units, shapes and what they raise.

The rule, by reading the source:

* a public function, method or property that takes or returns a plain number or array (``float``, ``int``,
  ``Floats`` ...), also inside a list or a tuple, names a unit in its docstring; a class with such a field
  names one in its docstring, or in the string below the field, and its methods may lean on that;
* where an array goes in or out, a shape such as ``(T,)`` or ``(draws, T)`` stands beside the unit;
* an exception that its body raises is named.

A parameter's own type (``Value``, ``Scenario``, ``Count`` ...) carries its units and needs no words.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKED = ("model", "planning", "evidence", "sharing", "scenario", "presets", "narrative")
NUMBER = re.compile(r"\b(float|int|Floats|Ints|NDArray|ndarray)\b")
ARRAY = re.compile(r"\b(Floats|Ints|NDArray|ndarray)\b")
UNIT = re.compile(
    r"\b(persons?|people|residents|fractions?|share|percent|points?|coverage"
    r"|days?|dates?|weeks?|months?|years?|hours?|minutes?|milliseconds?"
    r"|rupiah|events?|factor|ratio|weight|logarithm|futures|draws|seed"
    r"|how many|number of|counted from [01]|bytes|characters|decimals|screen's unit|program's unit)\b",
    re.IGNORECASE,
)
SHAPE = re.compile(r"\(\w+(, ?\w+)*,?\)")
MAKING = ("__init__", "__post_init__")
ROOT = Path(__file__).parents[2] / "simulator"

Function = ast.FunctionDef | ast.AsyncFunctionDef


def public(name: str) -> bool:
    return not name.startswith("_")


def annotations(function: Function) -> str:
    spec = function.args
    given = [a.annotation for a in (*spec.posonlyargs, *spec.args, *spec.kwonlyargs, spec.vararg, spec.kwarg) if a]
    return " ".join(ast.unparse(a) for a in (*given, function.returns) if a is not None)


def raised(function: Function) -> set[str]:
    """The names of the exceptions that the body itself raises anew."""
    found, left = set(), list(function.body)
    while left:
        node = left.pop()
        if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Lambda):
            continue
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and isinstance(node.exc.func, ast.Name):
            found.add(node.exc.func.id)
        left += ast.iter_child_nodes(node)
    return {name for name in found if public(name)}


def said_of(node: ast.ClassDef) -> str:
    """A class's docstring and the strings below its fields."""
    return " ".join(
        line.value.value
        for line in node.body
        if isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant) and isinstance(line.value.value, str)
    )


def missing(types: str, words: str) -> Iterator[str]:
    if NUMBER.search(types) and not UNIT.search(words):
        yield "names no unit"
    if ARRAY.search(types) and not SHAPE.search(words):
        yield "names no shape"


def of_function(function: Function, owner: str, around: str) -> Iterator[str]:
    words = ast.get_docstring(function) or ""
    name = f"{owner}{function.name}"
    if not words and not function.name.startswith("__"):
        yield f"{name} has no docstring"
        return
    for fault in missing(annotations(function), f"{words} {around}"):
        yield f"{name} {fault}"
    for error in sorted(raised(function)):
        if not re.search(rf"\b{error}\b", f"{words} {around}"):
            yield f"{name} does not say that it raises {error}"


def faults(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, Function) and public(node.name):
            yield from of_function(node, "", "")
        elif isinstance(node, ast.ClassDef) and public(node.name):
            words = said_of(node)
            fields = [line for line in node.body if isinstance(line, ast.AnnAssign)]
            types = " ".join(ast.unparse(f.annotation) for f in fields if public(ast.unparse(f.target)))
            for fault in missing(types, words):
                yield f"{node.name} {fault}"
            for method in node.body:
                if isinstance(method, Function) and (public(method.name) or method.name in MAKING):
                    yield from of_function(method, f"{node.name}.", words)


@pytest.mark.parametrize("package", CHECKED)
def test_numbers_name_their_units_and_functions_what_they_raise(package):
    found = [
        f"{path.relative_to(ROOT)}: {fault}"
        for path in sorted((ROOT / package).rglob("*.py"))
        for fault in faults(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("def f(x: float):\n '''Twice.'''", "names no unit"),
        ("def f(x: 'list[float] | None') -> str:\n '''As text.'''", "names no unit"),
        ("def f() -> tuple[Floats, Floats]:\n '''Persons.'''", "names no shape"),
        ("def f():\n '''Nothing.'''\n raise KeyError(1)", "raises KeyError"),
        ("def f():\n pass", "no docstring"),
        ("class A:\n '''A thing.'''\n x: int", "names no unit"),
        ("class A:\n '''A thing.'''\n @property\n def x(self) -> float:\n  '''It.'''", "names no unit"),
    ],
)
def test_the_check_finds_what_it_is_for(source, fault):
    (found,) = faults(ast.parse(source))
    assert fault in found


@pytest.mark.parametrize(
    "source",
    [
        "def f(x: float) -> float:\n '''Persons of a share (a fraction of 1).'''",
        "def f(x: Floats):\n '''Persons a day, (T,).'''",
        "def f(plan: Scenario) -> Projection:\n '''Where it ends.'''",
        "def f():\n '''Raises :class:`KeyError`.'''\n raise KeyError(1)",
        "def _f(x: float):\n pass",
        "class A:\n '''A thing.'''\n x: int\n '''Persons.'''\n def y(self) -> int:\n  '''Twice that.'''",
    ],
)
def test_what_says_enough_passes(source):
    assert not list(faults(ast.parse(source)))
