"""Scenarios that the planning tests start from."""

import datetime as dt

from simulator import Scenario
from simulator.parameters import REGISTRY, Value
from simulator.presets import BY_KEY

BLITAR = BY_KEY["blitar-2025"].scenario
DENPASAR = BY_KEY["denpasar-2024"].scenario
PRESETS = {"blitar-2025": BLITAR, "denpasar-2024": DENPASAR}

TOWN = Scenario(
    {
        "as_of": dt.date(2026, 2, 10),
        "end": dt.date(2026, 3, 31),
        "wajib_ktp": 12_000,
        "recorded": 11_500,
        "active": 1_500,
        "target": 0.2,
        "sekolah.audience": 150,
        "asn.audience": 90,
        "kecamatan.events": 4,
        "lain.events": 1,
        "loket.clients": 60.0,
        "loket.rule": dt.date(2026, 3, 2),
    }
)
"""A small town over seven weeks with Ramadan, in which every lever shows."""


def attainable(scenario: Scenario, worst: float, best: float) -> Scenario | None:
    """The scenario with a target that some values of a lever meet and some miss; None where none lies between."""
    for share in range(10, 1000):
        if worst + 1e-9 < share / 1000 <= best - 1e-9:
            return scenario.replace({"target": share / 1000})
    return None


def one_step_worse(values: tuple[Value, ...], value: Value) -> Value:
    return values[values.index(value) - 1]


def step_of(key: str) -> float:
    parameter = REGISTRY[key]
    return parameter.step / parameter.scale
