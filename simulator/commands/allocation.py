"""``allocate LINK --teams N``: where to send the teams."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from ..parameters import Language
from ..planning.allocation.allocate import OBJECTIVES, Allocation, AllocationOutcome, allocate
from ..planning.allocation.costs import SOURCE
from ..planning.allocation.problem import changes_of
from ..planning.allocation.refusal import explain
from ..planning.allocation.staffing import Infeasible
from ..planning.levers import OUTREACH
from ..scenario import Scenario
from ..sharing import LinkContent
from ..sharing.link import encode
from ..words import formats, say
from ..words.names import channel_name
from .arguments import Json, Parser, Verbs, columns, opened, print_json, print_repairs, told, verb, whole
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
    found = allocate(content.scenario, staffing, call.objective, call.draws, call.seed, call.district)
    if isinstance(found, Infeasible):
        parser.error(explain(found, content.scenario, content.language))
    if call.json:
        print_json(_as_json(found, content))
        return 0
    print(_as_text(found, content.scenario, content.language, own_costs=bool(call.cost)))
    print_repairs(content.repairs, content.language)
    return 0


def _as_json(found: Allocation, content: LinkContent) -> Json:
    applied = content.scenario.replace(changes_of(found.best.events))
    return {
        "objective": found.objective,
        **_sent(found.best),
        "team_days_available": found.team_days_available,
        "binding": found.binding,
        "proof": found.proof,
        "gap": found.gap,
        "yours": {
            **_sent(found.yours),
            "feasible": not found.refused,
            "refused": [_refusal(reason, content) for reason in found.refused],
        },
        "unserved": [_refusal(reason, content) for reason in found.unserved],
        "excluded": [_refusal(reason, content) for reason in found.excluded],
        "districts": [asdict(share) for share in found.districts],
        "link": encode(applied, content.language),
        "repairs": told(content.repairs, content.language),
    }


def _sent(sent: AllocationOutcome) -> Json:
    return {
        "plan": dict(sent.events),
        "coverage_end": sent.coverage_end,
        "probability": sent.probability,
        "cost": sent.cost,
        "team_days": sent.team_days,
        "reached": sent.reached,
        "marginal": dict(sent.marginal),
    }


def _refusal(reason: Infeasible, content: LinkContent) -> Json:
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
    def row(label: str, best: str, yours: str) -> tuple[str, str, str]:
        return label, best, yours

    both = (found.best, found.yours)
    money = [say("answer.money", language, amount=formats.number(sent.cost, language)) for sent in both]
    date = formats.date(scenario.day("end"), language)
    available = formats.shortest(found.team_days_available, language, 1)
    rows = [
        row("", say("answer.column_best", language), say("answer.column_yours", language)),
        *(row(channel_name(channel, scenario, language), *(str(sent.events[channel]) for sent in both))
          for channel in OUTREACH if any(sent.events[channel] for sent in both)),
        row(say("answer.coverage", language, date=date), *(formats.percent(s.coverage_end, language) for s in both)),
        row(say("answer.chance", language), *(formats.chance(sent.probability, language) for sent in both)),
        row(say("answer.cost", language), *money),
        row(say("answer.team_days", language, available=available),
            *(formats.shortest(sent.team_days, language, 1) for sent in both)),
    ]  # fmt: skip
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
