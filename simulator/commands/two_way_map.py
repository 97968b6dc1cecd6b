"""``map LINK --x KEY --y KEY``: coverage and the chance of the target over two levers. Always JSON."""

from __future__ import annotations

from argparse import Namespace

from ..planning.levers import SEARCHABLE_LEVERS
from ..planning.two_way_map.grid import DRAWS_A_CELL, MOST_A_SIDE, SIZE, two_way
from ..planning.two_way_map.lattice import Axis
from .arguments import Json, Parser, Verbs, json_value, opened, print_json, repairs_as_json, verb, whole


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser = verb(verbs, "map", "coverage and chance over two levers, as JSON", _answer, DRAWS_A_CELL)
    parser.add_argument("--x", required=True, metavar="KEY", help="the lever of the columns")
    parser.add_argument("--y", required=True, metavar="KEY", help="the lever of the rows")
    parser.add_argument("--size", type=whole(2, MOST_A_SIDE), default=SIZE, help="least values a side")


def _answer(parser: Parser, call: Namespace) -> int:
    for key in (call.x, call.y):
        if key not in SEARCHABLE_LEVERS:
            parser.error(f"{key[:40]!r} is no lever")
    if call.x == call.y:
        parser.error("a map needs two different levers")
    content = opened(call)
    found = two_way(content.scenario, call.x, call.y, call.size, call.draws, call.seed)
    assert found.probability is not None
    print_json(
        {
            "x": _axis(found.x),
            "y": _axis(found.y),
            "coverage": found.coverage.tolist(),
            "probability": found.probability.tolist(),
            "target": found.target,
            "here": {"x": json_value(found.here[0]), "y": json_value(found.here[1])},
            "exact": {"rows": found.exact_rows, "columns": found.exact_columns},
            "repairs": repairs_as_json(content.repairs, content.language),
        }
    )
    return 0


def _axis(axis: Axis) -> Json:
    return {"key": axis.key, "values": [json_value(value) for value in axis.values]}
