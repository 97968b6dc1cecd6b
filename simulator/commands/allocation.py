"""``allocate LINK --teams N``: where to send the teams."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from ..model.calendar import change_from_tomorrow
from ..parameters import Language
from ..planning.allocation.allocate import OBJECTIVES, Allocation, AllocationOutcome, allocate
from ..planning.allocation.costs import SOURCE
from ..planning.allocation.problem import changes_of
from ..planning.allocation.refusal import Infeasible, Refusal, explain
from ..planning.levers import OUTREACH
from ..scenario import Scenario
from ..sharing import LinkContent
from ..sharing.link import encode
from ..words import formats, say
from ..words.names import channel_name
from .arguments import Json, Parser, Verbs, columns, opened, print_json, print_repairs, repairs_as_json, verb, whole
from .staffing import add_staffing, staffing_of


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser = verb(verbs, "allocate", "events a week per channel for the teams at hand", _answer)
    parser.add_argument("--teams", type=whole(0, 10_000), required=True, metavar="N")
    parser.add_argument("--objective", choices=OBJECTIVES, default="coverage")
    add_staffing(parser)


def _answer(parser: Parser, call: Namespace) -> int:
    content = opened(call)
    staffing = staffing_of(parser, call, call.teams)
    try:
        found = allocate(content.scenario, staffing, call.objective, call.draws, call.seed, call.district)
    except Infeasible as infeasible:
        parser.error(explain(infeasible.refusal, content.scenario, content.language))
    if call.json:
        print_json(_as_json(found, content))
        return 0
    print(_as_text(found, content.scenario, content.language, own_costs=bool(call.cost)))
    print_repairs(content.repairs, content.language)
    return 0


def _as_json(found: Allocation, content: LinkContent) -> Json:
    applied = change_from_tomorrow(content.scenario, changes_of(found.best.events))
    return {
        "objective": found.objective,
        **_outcome(found.best),
        "team_days_available": found.team_days_available,
        "binding": found.binding,
        "proof": found.proof,
        "gap": found.gap,
        "yours": {
            **_outcome(found.yours),
            "feasible": not found.refused,
            "refused": [_refusal(reason, content) for reason in found.refused],
        },
        "unserved": [_refusal(reason, content) for reason in found.unserved],
        "excluded": [_refusal(reason, content) for reason in found.excluded],
        "districts": [asdict(share) for share in found.districts],
        "link": encode(applied, content.language),
        "repairs": repairs_as_json(content.repairs, content.language),
    }


def _outcome(outcome: AllocationOutcome) -> Json:
    return {
        "plan": dict(outcome.events),
        "coverage_end": outcome.coverage_end,
        "probability": outcome.probability,
        "cost": outcome.cost,
        "team_days": outcome.team_days,
        "reached": outcome.reached,
        "marginal": dict(outcome.marginal),
    }


def _refusal(reason: Refusal, content: LinkContent) -> Json:
    return {
        "reason": reason.reason,
        "channel": reason.channel,
        "needed": _finite(reason.needed),
        "available": _finite(reason.available),
        "terms": {name: _finite(value) for name, value in reason.terms},
        "sentence": explain(reason, content.scenario, content.language),
    }


def _finite(value: float) -> float | None:
    return value if abs(value) < float("inf") else None


def _as_text(found: Allocation, scenario: Scenario, language: Language, own_costs: bool) -> str:
    both = (found.best, found.yours)
    held = [channel for channel in OUTREACH if any(one.events[channel] for one in both)]
    date = formats.date(scenario.day("end"), language)
    available = formats.shortest(found.team_days_available, language, 1)
    rows: list[tuple[str, ...]] = [
        ("", say("answer.column_best", language), say("answer.column_yours", language)),
        *((channel_name(c, scenario, language), *(str(one.events[c]) for one in both)) for c in held),
    ]
    for label, cell in (
        (say("answer.coverage", language, date=date), lambda one: formats.percent(one.coverage_end, language)),
        (say("answer.chance", language), lambda one: formats.chance(one.probability, language)),
        (
            say("answer.cost", language),
            lambda one: say("answer.money", language, amount=formats.number(one.cost, language)),
        ),
        (
            say("answer.team_days", language, available=available),
            lambda one: formats.shortest(one.team_days, language, 1),
        ),
    ):
        rows.append((label, *map(cell, both)))
    lines = [columns(rows)]
    lines += [f"  {share.name}: {share.events}" for share in found.districts]
    if found.binding:
        lines.append(f"{say('answer.binding', language)}: {say(f'planning.limit_{found.binding}', language)}")
    if found.objective == "cost" and not found.best.reached:
        lines.append(say("answer.target_missed", language))
    for reasons, key in (
        (found.refused, "answer.your_plan_refused"),
        (found.excluded, "answer.excluded"),
        (found.unserved, "answer.unserved"),
    ):
        lines += [say(key, language, reason=explain(reason, scenario, language)) for reason in reasons]
    if not own_costs:
        lines.append(say("answer.costs", language, source=SOURCE.in_language(language)))
    return "\n".join(lines)
