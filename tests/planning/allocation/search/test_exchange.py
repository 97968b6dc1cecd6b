"""An exchange takes from one channel and gives to another, within the constraints, as long as that helps."""

import numpy as np

from simulator.parameters import REGISTRY
from simulator.planning.allocation.search.constraints import Constraints
from simulator.planning.allocation.search.exchange import exchange, neighbours
from simulator.planning.allocation.search.optimum import most_active
from simulator.planning.allocation.valuation import EventValuation
from simulator.planning.levers import OUTREACH
from tests.planning.cities import TOWN

HIGH = np.array([float(REGISTRY[f"{channel}.events"].high) for channel in OUTREACH])
TEAM_DAYS = Constraints(np.array([1, 2, 0.5, 2, 1, 1]), 8.0, np.zeros(6), np.inf, np.zeros(6), HIGH)


def test_neighbours_fit_and_the_allocation_is_one_of_them():
    events = np.array([2.0, 1, 0, 1, 1, 0])
    near = neighbours(TEAM_DAYS, events)
    assert near[0].tolist() == events.tolist()
    assert all(TEAM_DAYS.allows(one) for one in near)
    assert len(np.unique(near, axis=0)) > 10
    for one in near[1:]:
        assert (one < events).sum() == 1
        assert (one > events).sum() == 1


def test_no_exchange_improves_what_is_left_and_nothing_beats_the_optimum():
    valuation, tolerance = EventValuation(TOWN), 0.01
    start = np.array([0.0, 0, 0, 4, 0, 0])
    before = float(valuation.ends(start[None]).active[0])
    events, active = exchange(valuation, TEAM_DAYS, start, before, tolerance)
    assert active > before
    assert active == valuation.ends(events[None]).active[0]
    assert valuation.ends(neighbours(TEAM_DAYS, events)).active.max() <= active + tolerance
    assert active <= most_active(valuation, TEAM_DAYS).active + 1e-9
