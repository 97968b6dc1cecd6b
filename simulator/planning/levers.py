"""What a search may move: a parameter, its values from the worst to the best, and whose decision it is."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

import numpy as np

from ..model import Plan, compile_plan
from ..model.calendar import first_day, first_start
from ..parameters import CHANNEL_LABELS, CHANNELS, REGISTRY, Parameter, SimulatorError, Value
from ..scenario import RESTRICTED, Scenario, find_problems
from .batch import ends

COUNTER = next(channel.key for channel in CHANNELS if channel.counter)
OUTREACH = tuple(channel.key for channel in CHANNELS if not channel.counter)
"""The channels that teams go out to; the counter stays where it is."""

SEARCHABLE_LEVERS = tuple(key for key, parameter in REGISTRY.items() if parameter.searchable)
"""Every parameter that can be sought, mapped or swung: numbers that move the line, and start dates."""

USUAL_COUNTER_DAYS = 5
"""Days a week on which a counter is usually open; a sixth is plausible, but no office's habit."""


class LeverError(SimulatorError, ValueError):
    """A key that no search can move; ``key`` is what was asked for."""

    def __init__(self, key: str) -> None:
        super().__init__(f"{key!r} is no lever")
        self.key = key


def parameter_of(key: str) -> Parameter:
    """The lever's parameter. Raises :class:`LeverError` for a key that is no lever."""
    if key not in SEARCHABLE_LEVERS:
        raise LeverError(key)
    return REGISTRY[key]


def channel_of(key: str) -> str | None:
    """The channel a lever belongs to, None for those of the whole city."""
    group = REGISTRY[key].group
    return group if group in CHANNEL_LABELS else None


def worst_to_best(scenario: Scenario, key: str) -> tuple[Value, ...]:
    """Every value on the slider, in the program's unit, so that coverage rises along it.

    Numbers go by the parameter's step from its low to its high end, or back where less is better;
    where the sign depends on the scenario, the line of the two ends decides. Dates go from the end
    date back to the first on which anything may begin (:func:`first_start`), and a rule that may be absent begins with
    None; what began before that day stands last as it is. Raises :class:`LeverError`.
    """
    parameter = parameter_of(key)
    if parameter.kind == "optional_date":
        first, end = first_start(scenario), scenario.day("end")
        days: tuple[Value, ...] = tuple(end - dt.timedelta(days=k) for k in range((end - first).days + 1))
        if has_begun(scenario, key) or not days:
            days = (*days, scenario[key])
        return (None, *days) if parameter.without_date == "never" and None not in days else days
    values = possible_values(scenario, key)
    return values if _more_is_better(scenario, parameter, values) else values[::-1]


@lru_cache(maxsize=256)
def on_grid(parameter: Parameter) -> tuple[Value, ...]:
    """A number's values on its slider, ascending by its step to its high end, in the program's unit."""
    count = int(np.floor((parameter.high - parameter.low) / parameter.step + 1e-9)) + 1
    shown = [round(parameter.low + k * parameter.step, parameter.decimals) for k in range(count)]
    if shown[-1] < parameter.high - 1e-9:
        shown.append(parameter.high)
    return tuple(parameter.inside(value) for value in shown)


def possible_values(scenario: Scenario, key: str) -> tuple[Value, ...]:
    """Of a number's values on its slider, those that do not contradict the rest of the scenario."""
    values = on_grid(REGISTRY[key])
    if key not in RESTRICTED:
        return values
    return tuple(value for value in values if not find_problems({**scenario, key: value}, ()))


def at_most(scenario: Scenario, key: str, screen: float) -> float:
    """The value (in the screen's unit), or the most that does not contradict the rest of the scenario."""
    if key not in RESTRICTED:
        return screen
    top = REGISTRY[key].screen(possible_values(scenario, key)[-1])
    assert isinstance(top, (int, float))
    return min(screen, top)


def usual_end(scenario: Scenario, key: str) -> Value:
    """The upper end of what is usual for a lever, in the program's unit; for a start the first day on which it may
    begin. Front page, hand-outs and package call the same usual.
    """
    parameter = REGISTRY[key]
    if parameter.kind == "optional_date":
        return first_start(scenario)
    assert parameter.plausible is not None
    most = USUAL_COUNTER_DAYS if key == f"{COUNTER}.events" else parameter.plausible[1]
    return parameter.inside(at_most(scenario, key, most))


def _more_is_better(scenario: Scenario, parameter: Parameter, values: tuple[Value, ...]) -> bool:
    if parameter.effect != "depends":
        return parameter.effect == "raises"
    low, high = ends(plans_at(scenario, parameter.key, (values[0], values[-1]))).coverage(scenario.text("basis"))
    return bool(high >= low)


def plans_at(scenario: Scenario, key: str, values: tuple[Value, ...]) -> list[Plan]:
    """The scenario compiled with each value, in the program's unit, of one parameter."""
    return [compile_plan(scenario.replace({key: value})) for value in values]


def plausible_range(scenario: Scenario, key: str) -> tuple[Value, Value]:
    """A parameter's low and high plausible value here, in the program's unit.

    The registry's, as far as the scenario allows it, stretched to hold the plan's own value. What presets
    scale down to the pace their city showed keeps the range's proportions around it. ValueError for a
    parameter without a range.
    """
    parameter = REGISTRY[key]
    if parameter.plausible is None:
        raise ValueError(f"{key} has no plausible range")
    low, high = (at_most(scenario, key, end) for end in parameter.plausible)
    present, default = parameter.screen(scenario[key]), parameter.default
    if not isinstance(present, (int, float)) or not isinstance(default, (int, float)) or low <= present <= high:
        return parameter.inside(low), parameter.inside(high)
    if parameter.scaled_by_presets and default > 0:
        low, high = (min(max(present * end / default, parameter.low), parameter.high) for end in (low, high))
    return parameter.inside(min(low, present)), parameter.inside(max(high, present))


def effective(scenario: Scenario, key: str) -> Value:
    """The present value, in the program's unit; a start that is not given is the first day."""
    value = scenario[key]
    if value is None and REGISTRY[key].without_date == "from_first_day":
        return first_day(scenario)
    return value


def has_begun(scenario: Scenario, key: str) -> bool:
    """Whether what a date lever would begin has begun by today, in a period that runs."""
    begins, first = effective(scenario, key), first_start(scenario)
    return isinstance(begins, dt.date) and begins < first != first_day(scenario)


def _settled(scenario: Scenario, key: str) -> bool:
    """Whether a start date can be brought no further forward: begun, or too late to begin at all."""
    first = first_start(scenario)
    at_once = REGISTRY[key].without_date == "from_first_day" and effective(scenario, key) == first
    return at_once or has_begun(scenario, key) or first > scenario.day("end")


def office_levers(scenario: Scenario) -> tuple[str, ...]:
    """The levers an office can pull in this scenario, in the registry's order.

    Of a channel that holds no events only the number of events moves anything; the counter's rule
    does until it is in force. Growth and leavers are nobody's decision.
    """
    chosen = []
    for key in SEARCHABLE_LEVERS:
        parameter, channel = REGISTRY[key], channel_of(key)
        if parameter.office == "accepts":
            continue
        if channel is not None and key != f"{channel}.events" and scenario.number(f"{channel}.events") == 0:
            continue
        if parameter.kind == "optional_date" and _settled(scenario, key):
            continue
        chosen.append(key)
    return tuple(chosen)
