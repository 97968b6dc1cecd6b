"""Branch and bound finds what trying every allocation finds."""

from dataclasses import replace

import numpy as np
import pytest

from simulator.parameters import REGISTRY
from simulator.planning.allocation.costs import PER_EVENT
from simulator.planning.allocation.search import bound, optimum
from simulator.planning.allocation.search.constraints import Constraints
from simulator.planning.allocation.search.enumeration import enumerate_allocations
from simulator.planning.allocation.search.optimum import can_reach, cheapest, most_active
from simulator.planning.allocation.valuation import EventValuation
from simulator.planning.levers import OUTREACH
from tests.planning.cities import BLITAR, DENPASAR, TOWN

CITIES = {
    "blitar-2025": BLITAR,
    "denpasar-2024": DENPASAR,
    "town": TOWN,
    "crowded": TOWN.replace({"reachable": 0.2, "kelurahan.officers": 1, "calendar.makeup": True}),
    "many in groups": TOWN.replace({"sekolah.audience": 900, "asn.audience": 700, "sekolah.refill": 1.0}),
    "outages": DENPASAR.replace({"downtime": 0.2, "kecamatan.minutes": 40.0}),
}  # fmt: skip
PRICES = np.array([float(PER_EVENT[channel]) for channel in OUTREACH])
HIGH = np.array([float(REGISTRY[f"{channel}.events"].high) for channel in OUTREACH])


def limited(valuation: EventValuation) -> dict[str, Constraints]:
    free, none = np.zeros(6), np.zeros(6)
    ones, money = np.ones(6), PRICES * valuation.held
    low = np.array([1.0, 0, 2, 0, 1, 0])
    return {
        "teams": Constraints(ones, 9.0, free, np.inf, none, HIGH),
        "teams of two sizes": Constraints(np.array([1, 2, 0.5, 2, 1, 1]), 8.0, free, np.inf, none, HIGH),
        "money": Constraints(ones, 12.0, money, 6 * float(money.mean()), none, HIGH),
        "floors and caps": Constraints(
            ones, 14.0, money, 30 * float(money.mean()), low, np.array([3.0, 5, 6, 2, 2, 4])
        ),
    }


def brute(valuation: EventValuation, constraints: Constraints) -> tuple[np.ndarray, np.ndarray]:
    rows = enumerate_allocations(constraints, 60_000, maximal=False)
    assert rows is not None
    assert all(constraints.allows(row) for row in rows[::97])
    return rows, valuation.ends(rows).active


@pytest.fixture
def no_enumeration(monkeypatch):
    monkeypatch.setattr(optimum, "ENUMERATED", -1)


@pytest.mark.parametrize("city", CITIES)
@pytest.mark.parametrize("kind", ["teams", "teams of two sizes", "money", "floors and caps"])
@pytest.mark.usefixtures("no_enumeration")
def test_nothing_is_more_active_or_cheaper_than_what_is_found(city, kind):
    valuation = EventValuation(CITIES[city])
    constraints = limited(valuation)[kind]
    rows, active = brute(valuation, constraints)
    found = most_active(valuation, constraints)
    assert found.proof == "bounded"
    assert constraints.allows(found.events)
    assert found.active == pytest.approx(active.max(), abs=2 * bound.BOUND_TOLERANCE)
    priced = replace(constraints, cost=PRICES * valuation.held)
    for share in (0.3, 0.9):
        needed = float(active.min() + share * (active.max() - active.min()))
        best = cheapest(valuation, priced, needed)
        enough = active >= needed
        assert best.active >= needed - 1e-6
        assert best.events @ priced.cost == pytest.approx((rows[enough] @ priced.cost).min(), abs=1)
        assert can_reach(valuation, constraints, needed)
    assert not can_reach(valuation, constraints, float(active.max()) + 1)
    assert cheapest(valuation, priced, float(active.max()) + 1) is None


def test_where_allocations_are_few_all_are_tried():
    valuation = EventValuation(TOWN)
    constraints = limited(valuation)["floors and caps"]
    rows, active = brute(valuation, constraints)
    found = most_active(valuation, constraints)
    assert found.proof == "enumerated"
    assert found.active == active.max()
    maximal = enumerate_allocations(constraints, 60_000)
    assert {tuple(row) for row in maximal} == {tuple(row) for row in rows if not constraints.addable(row).any()}


def test_the_slope_at_a_corner_bounds_what_more_events_add():
    random = np.random.default_rng(2)
    for city in CITIES.values():
        valuation = EventValuation(city)
        for _ in range(12):
            low = random.integers(0, 8, 6).astype(float)
            more = random.integers(0, 12, 6).astype(float)
            active, slopes, members = (of[0] for of in valuation.slopes(low[None], HIGH))
            bound = active + np.minimum(more * slopes, members).sum()
            assert valuation.ends((low + more)[None]).active[0] <= bound + 1e-6


def test_floors_that_do_not_fit_leave_nothing():
    constraints = Constraints(np.ones(6), 3.0, np.zeros(6), np.inf, np.ones(6), HIGH)
    valuation = EventValuation(TOWN)
    assert most_active(valuation, constraints) is None
    assert cheapest(valuation, constraints, 0.0) is None
    assert not can_reach(valuation, constraints, 0.0)


@pytest.mark.usefixtures("no_enumeration")
def test_a_search_that_is_stopped_says_what_it_leaves_open(monkeypatch):
    monkeypatch.setattr(bound, "MOST_VALUED", 1)
    valuation = EventValuation(DENPASAR)
    found = most_active(valuation, limited(valuation)["teams"])
    assert found.proof == "searched"
    assert found.gap > 0
