"""The levers whose direction is known, and channels grouped by whom they reach."""

from simulator import Scenario
from simulator.parameters import CHANNELS, REGISTRY, Value

_NUMERIC = {key: parameter for key, parameter in REGISTRY.items() if parameter.numeric}

RAISING = tuple(key for key, p in _NUMERIC.items() if p.effect == "raises" and (p.switches or p.plan_field == "fresh"))
"""More of these never lowers coverage: what an office moves, and venues."""

LOWERING = tuple(
    key for key, p in _NUMERIC.items() if p.effect == "lowers" and (p.office == "influences" or p.plan_field == "fresh")
)
"""More of these never raises it: what an office influences, and the rest a venue needs."""

PACES = tuple(f"{c.key}.events" for c in CHANNELS if not c.counter)
"""How many events are held: one more moves the others to other days, where other outcomes wait for them."""

CLOSED = tuple(c.key for c in CHANNELS if c.closed)


def is_of_a_closed_group(key: str) -> bool:
    return key.split(".")[0] in CLOSED


def without_groups(scenario: Scenario) -> Scenario:
    """The same scenario with no event in any closed group."""
    return scenario.replace({f"{key}.events": 0 for key in CLOSED})


def roomy(scenario: Scenario, key: str) -> Scenario:
    """The same scenario, the counter's whole week free where its opening days are the lever."""
    return scenario.replace({"loket.days": "1234567"}) if key == "loket.events" else scenario


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
