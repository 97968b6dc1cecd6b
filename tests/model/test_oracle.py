"""The line of the product against the second engine in ``tests/oracle``."""

import datetime as dt

import numpy as np
import pytest
from hypothesis import assume, given

from simulator import Scenario
from simulator.model import project_line
from simulator.parameters import CHANNELS
from simulator.presets import PRESETS
from tests.bases import BASES, BUSY, CROWDED, FOLLOWED, following
from tests.examples import examples
from tests.oracle import simulate
from tests.strategies import scenarios

EVENTS = tuple(f"{channel.key}.events" for channel in CHANNELS)
HARD = {
    "capacity binds": BUSY.replace(
        {"kelurahan.officers": 1, "kelurahan.minutes": 45.0, "loket.minutes": 60.0, "lain.nonresident": 0.95}
    ),
    "no capacity at all": BUSY.replace({"kelurahan.officers": 0, "sekolah.hours": 0.0}),
    "tiny closed groups": BUSY.replace({"sekolah.audience": 3, "asn.audience": 1, "sekolah.events": 40}),
    "groups empty at the start": BUSY.replace({"sekolah.audience": 0, "asn.audience": 0}),
    "a group empty at the start that few come from": CROWDED.replace({"sekolah.audience": 0, "sekolah.turnout": 0.5}),
    "groups larger than the city": CROWDED.replace({"sekolah.audience": 1_000_000, "asn.audience": 1_000_000}),
    "shrinking register": BUSY.replace({"growth": -0.05, "exit": 0.01}),
    "shrinking slower than people leave": BUSY.replace({"growth": -0.01, "exit": 0.03}),
    "ceiling reached": BUSY.replace({"reachable": 0.12, "kelurahan.events": 60}),
    "begins above the ceiling": BUSY.replace({"reachable": 0.05}),
    "all of Ramadan, nobody comes": BUSY.replace({"calendar.ramadan": 0.0}),
    "all of Ramadan, more come": BUSY.replace({"calendar.ramadan": 1.5}),
    "rule from mid-way": BUSY.replace({"loket.rule": dt.date(2026, 3, 2), "loket.clients": 900.0}),
    "made up": BUSY.replace({"calendar.makeup": True}),
    "lapse": BUSY.replace({"lapse": 0.3, "active": 50_000}),
    "channels that begin later": BUSY.replace(
        {"sekolah.from": dt.date(2026, 3, 10), "asn.from": dt.date(2026, 2, 1), "kelurahan.from": dt.date(2026, 3, 1)}
    ),
    "everybody recorded at once": BUSY.replace(
        {"recording.sessions": 60, "recording.people": 500.0, "recording.activate": 1.0}
    ),
    "down every day": BUSY.replace({"downtime": 1.0}),
    "two other plans ran first": FOLLOWED,
    "all that ran came to nothing": following(BUSY, dt.date(2026, 3, 3), BUSY.replace(dict.fromkeys(EVENTS, 0))),
    "three years": BUSY.replace({"end": dt.date(2029, 2, 10)}),
}


def assert_agrees(scenario: Scenario) -> None:
    _, line = project_line(scenario)
    days = simulate(scenario)
    for stock in ("wajib_ktp", "recorded", "active"):
        ours = np.array([getattr(day, stock) for day in days])
        assert_close(getattr(line, stock)[1:], ours, stock)
    flows = ("entrants", "leavers", "newly_recorded", "active_leavers", "lapsed", "on_the_spot")
    size = float(line.wajib_ktp.max())
    for column, flow in enumerate(flows):
        assert_close(line.flows[:, column], np.array([getattr(day, flow) for day in days]), flow, size)
    for column, channel in enumerate(CHANNELS):
        ours = np.array([day.credited.get(channel.key, 0.0) for day in days])
        assert_close(line.credited[:, column], ours, channel.key, size)


def assert_close(theirs: np.ndarray, ours: np.ndarray, what: str, size: float = 1.0) -> None:
    """To 1e-9 of the quantity; a flow is a difference of stocks, so to 1e-9 of the stock it is taken from."""
    np.testing.assert_allclose(theirs, ours, rtol=1e-9, atol=1e-9 * size, err_msg=what)


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_agrees_on_every_preset(preset):
    assert_agrees(preset.scenario)


@pytest.mark.parametrize("base", BASES)
def test_agrees_on_every_base(base):
    assert_agrees(BASES[base])


@pytest.mark.parametrize("case", HARD)
def test_agrees_where_a_limit_binds(case):
    assert_agrees(HARD[case])


@given(scenarios(longest=90))
@examples(100)
def test_agrees_on_generated_scenarios(scenario):
    assume(not on_the_edge(scenario))
    assert_agrees(scenario)


def on_the_edge(scenario: Scenario) -> bool:
    """Whether somebody or nobody is left to activate hangs on the last digit of a float.

    Then "the share of those left who were met today" is nothing over nothing, and a closed group is
    emptied or kept by rounding alone. Without closed groups the line does not depend on it.
    """
    plan, line = project_line(scenario)
    if not plan.held[:, plan.closed].any():
        return False
    left = plan.reachable * line.recorded - line.active
    return bool((np.abs(left) < 1e-9 * line.recorded).any())
