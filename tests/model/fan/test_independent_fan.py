"""The fan against one with random numbers of its own: 40,000 futures of plain draws, every event drawn by itself."""

import numpy as np
import pytest

from simulator import Scenario, preset
from simulator.model import project_fan
from tests.bases import BUSY, SEVEN_WEEKS
from tests.oracle.future import independent_futures, simulate_future

FUTURES = 40_000
TOLERANCE = 0.012
"""Between the shares of futures below a coverage: 2.2 standard errors of a median of 2,048 plain futures, twice as
many of their p10 and p90, and five of the 40,000."""

SMALL = Scenario(
    {
        **SEVEN_WEEKS,
        "wajib_ktp": 4_000,
        "recorded": 3_900,
        "active": 500,
        "certainty.active": "whole",
        "certainty.wajib_ktp": "about",
        "kelurahan.events": 1,
        "kelurahan.officers": 1,
        "kelurahan.venues": 3,
        "kecamatan.events": 0,
        "sekolah.events": 1,
        "sekolah.audience": 150,
        "sosialisasi.events": 0,
        "loket.events": 2,
        "loket.clients": 20.0,
        "downtime": 0.1,
    }
)
"""A small town with few events: one a week in the kelurahan and one in a school, two days at the counter."""

MANY = BUSY.replace(
    {
        "kelurahan.events": 50,
        "kelurahan.officers": 1,
        "kelurahan.tried": 20,
        "kelurahan.venues": 40,
        "kecamatan.events": 45,
        "kecamatan.officers": 1,
    }
)
"""Ten and nine events a day, of which the product draws the sum."""

CASES = {
    "small": SMALL,
    "many": MANY,
    "busy": BUSY,
    "blitar": preset("blitar-2025"),
    "denpasar": preset("denpasar-2024"),
}


@pytest.mark.parametrize("case", CASES)
def test_quantiles_and_chances_are_those_of_futures_drawn_event_by_event(case: str) -> None:
    _, fan = project_fan(CASES[case])
    end = simulate_future(CASES[case], independent_futures(FUTURES, 20261125))[-1]
    for theirs, ours in (
        (fan.active[-1] / fan.wajib_ktp[-1], end.active / end.wajib_ktp),
        (fan.active[-1] / fan.recorded[-1], end.active / end.recorded),
    ):
        for share in (0.1, 0.25, 0.5, 0.75, 0.9):
            # The chance of a target that in the other fan has that of 1 - share.
            target = np.quantile(ours, share)
            assert np.mean(theirs < target) == pytest.approx(share, abs=TOLERANCE)
