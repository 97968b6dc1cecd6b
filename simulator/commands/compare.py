"""``compare LINK LINK ...``: scenarios side by side, and the way from one to another."""

from __future__ import annotations

import dataclasses
from argparse import Namespace
from collections.abc import Sequence

from ..model import DRAWS, SEED
from ..narrative.whole import shown_gain, shown_gains
from ..parameters import REGISTRY, Language, full_label
from ..planning.compare import MOST_SCENARIOS, Comparison, Waterfall, compare
from ..scenario import PLAN_FROM
from ..sharing import LinkContent, Workspace, decode
from ..sharing.link import encode
from ..words import formats, say
from .arguments import (
    MOST_DRAWS,
    Json,
    Parser,
    Verbs,
    columns,
    json_value,
    print_json,
    print_repairs,
    repairs_as_json,
    whole,
)


def add(verbs: Verbs) -> None:
    """Add the verb."""
    parser: Parser = verbs.add_parser("compare", help="scenarios side by side")
    parser.add_argument(
        "links", nargs="+", metavar="LINK", help=f"two to {MOST_SCENARIOS} share links, or one of a whole comparison"
    )
    parser.add_argument(
        "--baseline", type=whole(1, MOST_SCENARIOS), default=None, metavar="N", help="which link to compare with"
    )
    parser.add_argument("--draws", type=whole(1, MOST_DRAWS), default=DRAWS, help="futures in the fan")
    parser.add_argument("--seed", type=whole(0, 2**32 - 1), default=SEED, help="seed of the random numbers")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(answer=lambda call: _answer(parser, call))


def _answer(parser: Parser, call: Namespace) -> int:
    contents = [decode(link) for link in call.links]
    if len(contents) == 1:  # the link of a whole comparison
        (whole_one,) = contents
        kept = whole_one.meeting.kept
        contents += [
            LinkContent(Workspace(one.scenario.replace({"name": one.name}), one.scenario, whole_one.language))
            for one in kept
        ]
    if not 2 <= len(contents) <= MOST_SCENARIOS:
        parser.error(f"two to {MOST_SCENARIOS} links can be compared, not {len(contents)}")
    baseline = call.baseline or (contents[0].meeting.against + 1 if len(call.links) == 1 else 1)
    if baseline > len(contents):
        parser.error(f"there is no link {baseline}")
    found = compare([content.scenario for content in contents], baseline - 1, call.draws, call.seed)
    if call.json:
        print_json(_as_json(found, contents))
        return 0
    print(_as_text(found, contents[0].language))
    for content in contents:
        print_repairs(content.repairs, contents[0].language)
    return 0


def _as_json(found: Comparison, contents: list[LinkContent]) -> Json:
    base = found.projections[found.baseline].coverage_end.line
    rows: list[Json] = []
    for projection, content, waterfall in zip(found.projections, contents, found.waterfalls, strict=True):
        scenario, target = projection.scenario, projection.target
        rows.append(
            {
                "link": encode(scenario, content.language),
                "name": scenario["name"],
                "preset": scenario.preset,
                "end": projection.days[-1].isoformat(),
                "coverage_end": dataclasses.asdict(projection.coverage_end),
                "difference": projection.coverage[found.basis].at(-1).line - base,
                "basis": target.basis,
                "target": {"share": target.share, "people": target.people, "probability": target.probability},
                "shortfall": target.shortfall.line,
                "way": None if waterfall is None else _waterfall(waterfall),
                "repairs": repairs_as_json(content.repairs, content.language),
            }
        )
    differing = {
        key: [json_value(projection.scenario[key]) for projection in found.projections] for key in found.differing
    }
    if found.begins:
        differing[PLAN_FROM.key] = [json_value(day) for day in found.begins]
    return {"baseline": found.baseline + 1, "difference_basis": found.basis, "scenarios": rows, "differing": differing}


def _waterfall(waterfall: Waterfall) -> Json:
    steps = [
        {"key": step.key, "from": json_value(step.start), "to": json_value(step.to), "gain": step.gain}
        for step in waterfall.steps
    ]
    return {"steps": steps, "together": waterfall.together}


def _as_text(found: Comparison, language: Language) -> str:
    numbers = [str(k) for k in range(1, len(found.projections) + 1)]
    base = found.projections[found.baseline].coverage_end.line
    ends = [projection.coverage[found.basis].at(-1).line for projection in found.projections]
    rows = [
        (say("answer.compare_scenario", language), *numbers),
        (say("answer.compare_end", language), *(formats.date(p.days[-1], language) for p in found.projections)),
        (say("answer.compare_coverage", language), *(formats.percent(end, language) for end in ends)),
        (
            say("answer.compare_difference", language),
            *(formats.points(shown_gain(end, base), language, 2) for end in ends),
        ),
        (
            say("answer.chance", language),
            *(formats.chance(p.target.probability, language, short=True) for p in found.projections),
        ),
    ]
    if found.begins:
        dates = (formats.date(day, language) for day in found.begins)
        rows.append((PLAN_FROM.label.in_language(language), *dates))
    for key in found.differing:
        values = (formats.value(REGISTRY[key], p.scenario[key], language, with_unit=False) for p in found.projections)
        rows.append((full_label(key).in_language(language), *values))
    lines = [columns(rows)]
    for number, waterfall in zip(numbers, found.waterfalls, strict=True):
        if waterfall is not None:
            share = ends[int(number) - 1]
            gains = [*(step.gain for step in waterfall.steps), waterfall.together]
            lines.append(_waterfall_text(number, waterfall, shown_gains(gains, ends[found.baseline], share), language))
    return "\n\n".join(lines)


def _waterfall_text(number: str, waterfall: Waterfall, gains: Sequence[float], language: Language) -> str:
    """The way to one scenario, a line a change, with the gains as shown; the last is of what they do together."""
    rows = []
    for step, gain in zip(waterfall.steps, gains, strict=False):
        if step.key == "facts":
            rows.append((say("meeting.facts", language), "", formats.points(gain, language, 2)))
            continue
        parameter = REGISTRY[step.key]
        start, to = (formats.value(parameter, value, language, with_unit=False) for value in (step.start, step.to))
        label = full_label(step.key).in_language(language)
        rows.append((label, f"{start} → {to}", formats.points(gain, language, 2)))
    rows.append((say("meeting.together", language), "", formats.points(gains[-1], language, 2)))
    return say("answer.compare_way", language, number=number) + "\n" + columns(rows)
