"""What ran before a plan's numbers hold, in links and files.

``plan.from`` is the date from which they hold; ``was.`` before a key gives what the office had decided until then,
where that differs from the plan. What had run before that stands behind ``was.plan.from`` and ``was.was.``. Without
``plan.from`` a plan holds from the date of its figures to its end.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..parameters import OFF, REGISTRY, BadValue, Value
from ..scenario import HELD, MOST_STAGES, PLAN_FROM, Ran, Scenario, ScenarioProblem, decisions_of, value_problem

if TYPE_CHECKING:
    from .reader import Reader

FROM, WAS = PLAN_FROM.key, "was."
"""A key, and the beginning of all others, that tell what ran before, without what names their scenario."""


def write(scenario: Scenario, start: Scenario) -> list[tuple[str, str]]:
    """A link's keys and values for what ran before a scenario, read as ``start`` with changes; none where that of
    ``start`` is meant.
    """
    if scenario.ran == start.ran:
        return []
    return [(FROM, OFF)] if scenario.ran is None else _whole(scenario, scenario.ran)


def _whole(values: Mapping[str, Value], ran: Ran) -> list[tuple[str, str]]:
    pairs = [(FROM, ran.until.isoformat())]
    pairs += [(WAS + key, REGISTRY[key].write(value)) for key, value in ran.decisions if value != values[key]]
    if ran.before is not None:
        pairs += [(WAS + key, value) for key, value in _whole(dict(ran.decisions), ran.before)]
    return pairs


def read(reader: Reader, entries: Mapping[str, str], scenario: Scenario, prefix: str) -> Scenario:
    """The scenario after what ran before it, by the entries that tell that. Never fails: what cannot be used is noted
    with ``prefix`` before the key, and what ran before the scenario as it came stands instead.
    """
    until = entries.get(FROM)
    was = {key.removeprefix(WAS): value for key, value in entries.items() if key.startswith(WAS)}
    day = None
    if until is not None:
        try:
            day = PLAN_FROM.read(until)
        except BadValue as bad:
            used = scenario.ran.until.isoformat() if scenario.ran else OFF
            reader.note(prefix + FROM, until, used, value_problem(FROM, bad.code, until))
            until = None
    if day is None:
        _leave_out(reader, was, prefix, "was_alone")
        return scenario if until is None else scenario.after(None)
    deepest = prefix.count(WAS) + 1 >= MOST_STAGES
    stage = {key for key in was if not deepest and (key == FROM or key.startswith(WAS))}
    other = {key: value for key, value in was.items() if key not in HELD and key not in stage}
    _leave_out(reader, other, prefix, "unknown")
    usable = {key: value for key, value in was.items() if key not in other}
    earlier = reader.scenario(usable, scenario.after(None), prefix + WAS)
    return scenario.after(Ran(day, decisions_of(earlier), earlier.ran))  # type: ignore[arg-type]


def _leave_out(reader: Reader, was: Mapping[str, str], prefix: str, code: str) -> None:
    for key, received in was.items():
        whole = prefix + WAS + key
        reader.note(whole, received, "", ScenarioProblem(code, (whole,), whole[:60]))
