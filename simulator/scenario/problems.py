"""Everything that is wrong with a set of values, each with what came, what is allowed and what to do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from ..parameters import CHANNELS, REGISTRY, BadValue, Language, Parameter, SimulatorError, Value, full_label
from ..words import formats, say

COUNTERS = tuple(channel.key for channel in CHANNELS if channel.counter)
RESTRICTED = frozenset(f"{key}.events" for key in COUNTERS)
"""Levers of which some values contradict the rest of a scenario."""
LONGEST = dt.timedelta(days=3 * 366)
"""A projection's longest span: three years, leap days included."""
LONGEST_RECEIVED = 40
"""Characters of what was received that a problem repeats."""


@dataclass(frozen=True)
class ScenarioProblem:
    """One thing wrong. ``keys`` are the parameters it concerns, the first the one to show it at; ``received``
    is what came, ``fields`` what else its sentence names, values as links spell them.
    """

    code: str
    keys: tuple[str, ...]
    received: str = ""
    fields: tuple[tuple[str, str], ...] = ()

    def message(self, language: Language) -> str:
        """One sentence: what is wrong, where, and what to do."""
        fields: dict[str, str] = {"received": self.received, **dict(self.fields)}
        parameter = REGISTRY.get(self.keys[0]) if self.keys else None
        if parameter is not None:
            fields |= _parameter_fields(parameter, language)
        else:
            fields.setdefault("label", self.keys[0] if self.keys else "")
        for key in ("wajib_ktp", "recorded", "active"):
            if key in fields:
                fields[key] = formats.number(float(fields[key]), language)
        for key in ("as_of", "end"):
            if key in fields:
                fields[key] = formats.date(dt.date.fromisoformat(fields[key]), language)
        for counter in COUNTERS:
            if f"{counter}.days" in fields:
                fields |= {
                    "events": fields[f"{counter}.events"],
                    "days": formats.weekdays(fields[f"{counter}.days"], language),
                    "events_label": full_label(f"{counter}.events").in_language(language),
                    "days_label": full_label(f"{counter}.days").in_language(language),
                }
        return say(f"problem.{self.code}", language, **fields)


class ScenarioError(SimulatorError, ValueError):
    """Values that make no scenario; ``problems`` lists every one."""

    def __init__(self, problems: tuple[ScenarioProblem, ...]) -> None:
        super().__init__(" ".join(problem.message("en") for problem in problems))
        self.problems = problems


def value_problem(key: str, code: str, received: str) -> ScenarioProblem:
    """The problem of one value that breaks its parameter's rule ``code`` (of :class:`.BadValue`).

    ``received`` is as it was typed or came in a link, and is cut where it is long; data of persons are not repeated.
    """
    shown = "" if code == "personal" else formats.shortened(received, LONGEST_RECEIVED, keep_blanks=True)
    return ScenarioProblem(code, (key,), shown)


def find_problems(
    values: Mapping[str, Value], suspects: Collection[str] = tuple(REGISTRY)
) -> tuple[ScenarioProblem, ...]:
    """Every problem of a complete set of values, in the program's units; none when it is consistent.

    ``suspects`` are the keys whose values have not been checked by themselves before. Unknown keys come
    first, then values in the registry's order, then contradictions between values that are each possible.
    """
    unknown = [value_problem(str(key), "unknown", str(key)) for key in values if key not in REGISTRY]
    broken = {key: found for key in suspects if key in REGISTRY and (found := _broken_rule(key, values[key]))}
    together = (p for p in contradictions(values) if not broken.keys() & set(p.keys))
    return (*unknown, *(broken[key] for key in REGISTRY if key in broken), *together)


def _broken_rule(key: str, inside: Value) -> ScenarioProblem | None:
    """What is wrong with a value by itself, said in the screen's unit."""
    parameter = REGISTRY[key]
    try:
        parameter.check(inside)
    except BadValue as bad:
        shown = inside
        if parameter.numeric and isinstance(shown, (int, float)) and not isinstance(shown, bool):
            shown = shown * parameter.scale
        return value_problem(key, bad.code, str(shown))
    return None


def contradictions(values: Mapping[str, Value]) -> list[ScenarioProblem]:
    """What is wrong between the values of a complete set, each possible by itself (program's units)."""
    found = []

    def add(code: str, *keys: str) -> None:
        fields = tuple((key, str(values[key])) for key in keys)
        found.append(ScenarioProblem(code, keys, str(values[keys[0]]), fields))

    wajib, recorded, active = values["wajib_ktp"], values["recorded"], values["active"]
    if isinstance(wajib, (int, float)) and isinstance(recorded, (int, float)) and recorded > wajib:
        add("recorded_above_wajib", "recorded", "wajib_ktp")
    if isinstance(recorded, (int, float)) and isinstance(active, (int, float)) and active > recorded:
        add("active_above_recorded", "active", "recorded")
    start, end = values["as_of"], values["end"]
    if isinstance(start, dt.date) and isinstance(end, dt.date):
        if end <= start:
            add("end_before_start", "end", "as_of")
        elif end - start > LONGEST:
            add("too_long", "end", "as_of")
    for counter in COUNTERS:
        opened, days = values[f"{counter}.events"], values[f"{counter}.days"]
        # An event of the counter is an opening day, and there is one on each of its weekdays at most.
        if isinstance(opened, int) and isinstance(days, str) and opened > len(days):
            add("counter_days", f"{counter}.events", f"{counter}.days")
    return found


def _parameter_fields(parameter: Parameter, language: Language) -> dict[str, str]:
    def shown(value: float, with_unit: bool = True) -> str:
        return formats.value(parameter, parameter.inside(value), language, with_unit)

    fields = {"label": full_label(parameter.key).in_language(language), "longest": str(parameter.longest)}
    if parameter.numeric:
        default = parameter.default
        assert isinstance(default, (int, float))
        fields |= {
            "low": shown(parameter.low, with_unit=False),
            "high": shown(parameter.high),
            "decimals": str(parameter.decimals),
            "example": formats.value(parameter, parameter.inside(default), language, with_unit=False),
        }
    fields["choices"] = ", ".join(code for code, _ in parameter.choices)
    return fields
