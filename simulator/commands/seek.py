"""``seek LINK --lever KEY [--chance 0.8]``: how much of one lever meets the target."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace

from ..model.calendar import change_from_tomorrow
from ..parameters import REGISTRY, Language, Value, full_label
from ..planning.allocation.problem import changes_of
from ..planning.allocation.refusal import Infeasible, explain
from ..planning.allocation.team_count import TEAMS, seek_teams
from ..planning.levers import SEARCHABLE_LEVERS
from ..planning.seek import SeekAnswer, seek
from ..scenario import Scenario
from ..sharing import LinkContent
from ..sharing.link import encode
from ..words import formats, say
from .arguments import (
    Json,
    Parser,
    Verbs,
    amount,
    columns,
    json_value,
    opened,
    print_json,
    print_repairs,
    repairs_as_json,
    verb,
)
from .staffing import add_staffing, staffing_of


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser = verb(verbs, "seek", "the smallest value of a lever that meets the target", _answer)
    parser.add_argument("--lever", required=True, type=_lever, metavar="KEY", help=f"a parameter's key, or {TEAMS}")
    add_staffing(parser)
    parser.add_argument("--chance", type=amount(0, 1, inside=True), help="between 0 and 1; without it, the line")


def _answer(parser: Parser, call: Namespace) -> int:
    if call.json:
        print_json(answer_as_json(parser, call))
        return 0
    content = opened(call)
    found = _found(parser, call, content)
    print(_as_text(found, content.scenario, content.language))
    print_repairs(content.repairs, content.language)
    return 0


def _lever(text: str) -> str:
    if text not in (*SEARCHABLE_LEVERS, TEAMS):
        raise ArgumentTypeError(f"{text[:40]!r} is no lever")
    return text


def _found(parser: Parser, call: Namespace, content: LinkContent) -> SeekAnswer:
    fan = (call.chance, call.draws, call.seed)
    try:
        if call.lever == TEAMS:
            return seek_teams(content.scenario, staffing_of(parser, call, 1), *fan, call.district)
        return seek(content.scenario, call.lever, *fan)
    except Infeasible as infeasible:
        parser.error(explain(infeasible.refusal, content.scenario, content.language))


def answer_as_json(parser: Parser, call: Namespace) -> Json:
    """What ``--json`` prints, and the server's API answers."""
    content = opened(call)
    return _as_json(_found(parser, call, content), content)


def _as_json(found: SeekAnswer, content: LinkContent) -> Json:
    scenario = content.scenario
    applied = scenario
    if found.reachable:
        changes = changes_of(dict(found.plan)) if found.lever == TEAMS else {found.lever: found.value}
        applied = change_from_tomorrow(scenario, changes)
    return {
        "lever": found.lever,
        "chance": found.chance,
        "value": json_value(found.value),
        "value_link": _spelled(found.lever, found.value) if found.reachable else None,
        "plan": dict(found.plan) or None,
        "reachable": found.reachable,
        "coverage_end": found.coverage_end,
        "probability": found.probability,
        "best": {
            "value": json_value(found.best.value),
            "value_link": _spelled(found.lever, found.best.value),
            "coverage_end": found.best.coverage_end,
            "probability": found.best.probability,
        },
        "binding": found.binding,
        "met_at_best_pace": json_value(found.met_at_best_pace),
        "link": encode(applied, content.language),
        "repairs": repairs_as_json(content.repairs, content.language),
    }


def _spelled(lever: str, value: Value) -> str:
    return str(value) if lever == TEAMS else REGISTRY[lever].write(value)


def _as_text(found: SeekAnswer, scenario: Scenario, language: Language) -> str:
    date = formats.date(scenario.day("end"), language)
    target = formats.percent(scenario.number("target"), language)
    goal = say("answer.goal_line", language, target=target)
    if found.chance is not None:
        goal = say("answer.goal_chance", language, target=target, chance=formats.chance(found.chance, language))
    lever = say("answer.teams", language) if found.lever == TEAMS else full_label(found.lever).in_language(language)
    shown, end, chance = found.best.value, found.best.coverage_end, found.best.probability
    if found.reachable:
        assert found.coverage_end is not None
        assert found.probability is not None
        shown, end, chance = found.value, found.coverage_end, found.probability
        now = "\u2013" if found.lever == TEAMS else _written(found.lever, scenario[found.lever], language)
        head = say("answer.needed", language, lever=lever, value=_written(found.lever, shown, language), now=now)
    else:
        head = say("answer.unreachable", language, lever=lever)
    rows = [
        (say("answer.coverage", language, date=date), formats.percent(end, language)),
        (say("answer.chance", language), formats.chance(chance, language, asked=found.chance)),
    ]
    if not found.reachable:
        rows.insert(0, (say("answer.best", language), _written(found.lever, shown, language)))
        rows.append((say("answer.binding", language), say(f"planning.limit_{found.binding}", language)))
        met = found.met_at_best_pace
        when = formats.date(met, language) if met else say("answer.never", language)
        rows.append((say("answer.met", language), when))
    return f"{goal}\n{head}\n{columns(rows)}"


def _written(lever: str, value: Value, language: Language) -> str:
    if lever == TEAMS:
        return say("answer.teams_unit", language, count=value)
    return formats.value(REGISTRY[lever], value, language)
