"""``milestones LINK --by week|month|quarter``: where the plan is meant to stand, by date."""

from __future__ import annotations

from argparse import Namespace

from ...model import Figure
from ...narrative.dates.milestones import expected_sentence, milestones_table
from ...planning.dates.milestones import BY, Milestone, by_day, milestones
from ..arguments import Json, Parser, Verbs, columns, opened, print_json, print_repairs, verb


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser = verb(verbs, "milestones", "where the plan is meant to stand, by date", _answer)
    parser.add_argument("--by", choices=BY, default="month", help="at the end of each; weeks end on Sunday")


def _answer(parser: Parser, call: Namespace) -> int:
    content = opened(call)
    projection = by_day(content.scenario, call.draws, call.seed)
    found = milestones(projection, call.by)
    if call.json:
        print_json([as_json(one) for one in found])
        print_repairs(content.repairs, content.language, error=True)
        return 0
    head, rows = milestones_table(found, projection, content.language)
    print(columns([tuple(head), *rows]))
    if expected := expected_sentence(projection, content.language):
        print(f"\n{expected}")
    print_repairs(content.repairs, content.language)
    return 0


def as_json(one: Milestone) -> Json:
    """A milestone for JSON: the date ISO, persons, coverage on the target's basis as a fraction of 1."""
    return {"date": one.date.isoformat(), "active": _figure(one.active), "coverage": _figure(one.coverage)}


def _figure(figure: Figure) -> Json:
    return {"line": figure.line, "p10": figure.p10, "p90": figure.p90}
