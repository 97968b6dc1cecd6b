"""The levers whose direction is known, and channels grouped by whom they reach."""

from simulator import Scenario
from simulator.parameters import CHANNELS, REGISTRY, Value

RAISING = tuple(key for key, p in REGISTRY.items() if p.effect == "raises" and p.switches and p.numeric)
"""More of these never lowers coverage."""

LOWERING = tuple(key for key, p in REGISTRY.items() if p.effect == "lowers" and p.office == "influences")
"""More of these never raises it."""

CLOSED = tuple(c.key for c in CHANNELS if c.closed)


def is_of_a_closed_group(key: str) -> bool:
    return key.split(".")[0] in CLOSED


def without_groups(scenario: Scenario) -> Scenario:
    """The same scenario with no event in any closed group."""
    return scenario.replace({f"{key}.events": 0 for key in CLOSED})


def ladder(key: str, rungs: int) -> list[Value]:
    """Values from a lever's worst to its best, closer together near the low end, where levers stand."""
    parameter = REGISTRY[key]
    reach = parameter.high - parameter.low
    steps = {round(parameter.low + reach * (rung / rungs) ** 2, parameter.decimals) for rung in range(rungs + 1)}
    values = [parameter.inside(step) for step in sorted(steps)]
    return values[::-1] if key in LOWERING else values


def worse_and_better(key: str, one: Value, other: Value) -> tuple[Value, Value]:
    """Two values of a lever, the one that cannot give more coverage first."""
    low, high = sorted((one, other))
    return (high, low) if key in LOWERING else (low, high)
