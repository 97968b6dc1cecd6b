"""Scenarios simple enough for pen and paper."""

import datetime as dt

import numpy as np
import pytest

from simulator import Scenario, project
from simulator.model import project_line
from simulator.parameters import CHANNELS, Value

NO_HOLIDAY = {"as_of": dt.date(2025, 10, 31), "end": dt.date(2025, 12, 19)}
"""49 days without a public holiday, a school break or Ramadan."""
DAYS = 49
EVERY_DAY = "1234567"

STILL = Scenario(
    {
        **NO_HOLIDAY,
        **{f"{channel.key}.events": 0 for channel in CHANNELS},
        **{f"{channel.key}.nonresident": 0.0 for channel in CHANNELS},
        **{f"{channel.key}.days": EVERY_DAY for channel in CHANNELS},
        **{f"{channel.key}.officers": 60 for channel in CHANNELS},
        "growth": 0.0,
        "exit": 0.0,
        "lapse": 0.0,
        "recording.sessions": 0,
        "downtime": 0.0,
        **{f"{channel.key}.rest": 0.0 for channel in CHANNELS if not channel.counter},
        "spread.growth": 0.0,
        "spread.day": 0.0,
    }
)
"""Nothing happens: no event, nobody enters, leaves, lapses or is recorded, no venue needs a rest, no event varies."""

T = np.arange(DAYS + 1)


def line(changes: dict[str, Value]):
    return project_line(STILL.replace(changes))[1]


def test_without_events_and_flows_nothing_changes():
    result = project(STILL, 50, daily=True)
    stocks = {"wajib_ktp": result.wajib_ktp, "recorded": result.recorded, "active": result.active}
    for key, bands in stocks.items():
        assert (bands.line == STILL[key]).all()
        assert (bands.quantiles == STILL[key]).all()
    assert result.target.met_on is None
    assert result.pace.planned == 0


def test_full_mixing_leaves_a_geometric_rest():
    start = line({}).recorded[0] * 0.6 - line({}).active[0]
    yields = 4 * 50 * 0.9 * (1 - 0.1)
    course = line(
        {
            "kelurahan.events": 28,
            "kelurahan.turnout": 50.0,
            "kelurahan.success": 0.9,
            "downtime": 0.1,
            "reachable": 0.6,
        }
    )
    left = 0.6 * course.recorded - course.active
    np.testing.assert_allclose(left, start * (1 - yields / start) ** T, rtol=1e-12)


def test_a_closed_group_empties_geometrically():
    course = line({"sekolah.events": 7, "sekolah.turnout": 30.0, "sekolah.success": 0.8, "sekolah.audience": 500})
    np.testing.assert_allclose(course.active - course.active[0], 500 * (1 - (1 - 24 / 500) ** T), rtol=1e-12)


def test_the_counter_meets_each_waiting_person_with_the_same_chance():
    changes = {"loket.events": 7, "loket.clients": 300.0, "loket.voluntary": 0.2, "loket.success": 0.5}
    course = line({**changes, "reachable": 1.0})
    left = course.recorded - course.active
    met = 300 * 0.2 * 0.5 / STILL.number("recorded")
    np.testing.assert_allclose(left, left[0] * (1 - met) ** T, rtol=1e-12)


def test_two_channels_open_to_all_add_their_shares():
    course = line(
        {
            "kelurahan.events": 7,
            "kelurahan.turnout": 40.0,
            "kelurahan.success": 1.0,
            "lain.events": 14,
            "lain.turnout": 25.0,
            "lain.success": 0.6,
            "lain.nonresident": 0.4,
        }
    )
    left = 0.6 * course.recorded - course.active
    taken = 40 * 1.0 + 2 * 25 * 0.6
    np.testing.assert_allclose(left, left[0] * (1 - taken / left[0]) ** T, rtol=1e-12)


def test_capacity_gives_start_plus_events_times_yield():
    served = 2 * 4.0 * 60 / 12
    course = line(
        {
            "kelurahan.events": 14,
            "kelurahan.turnout": 800.0,
            "kelurahan.officers": 2,
            "kelurahan.hours": 4.0,
            "kelurahan.minutes": 12.0,
            "kelurahan.success": 0.75,
            "downtime": 0.04,
        }
    )
    np.testing.assert_allclose(course.active, STILL["active"] + 2 * served * 0.75 * 0.96 * T, rtol=1e-12)


def test_capacity_is_shared_with_non_residents():
    changes = {"kelurahan.events": 7, "kelurahan.turnout": 80.0, "kelurahan.officers": 1, "kelurahan.hours": 5.0}
    course = line({**changes, "kelurahan.minutes": 10.0, "kelurahan.nonresident": 0.75, "kelurahan.success": 1.0})
    assert course.active[1] - course.active[0] == pytest.approx(30 * 0.25, rel=1e-12)


def test_an_audience_refilled_as_fast_as_it_is_used_gives_start_plus_events_times_yield():
    # 900 are waiting; each day 100 are recorded, and of the 1,000 then waiting 100 activate.
    course = line(
        {
            "wajib_ktp": 100_000,
            "recorded": 10_900,
            "active": 10_000,
            "reachable": 1.0,
            "recording.sessions": 7,
            "recording.days": EVERY_DAY,
            "recording.people": 100.0,
            "recording.activate": 0.0,
            "kelurahan.events": 7,
            "kelurahan.turnout": 90.0,
            "kelurahan.success": 1.0,
        }
    )
    np.testing.assert_allclose(course.active, 10_000 + 100 * T, rtol=1e-12)
    np.testing.assert_allclose(course.recorded, 10_900 + 100 * T, rtol=1e-12)


def test_an_endless_audience_gives_start_plus_events_times_yield():
    crowd = {"wajib_ktp": 20_000_000, "recorded": 20_000_000, "active": 1_000_000, "reachable": 1.0}
    course = line({**crowd, "kecamatan.events": 7, "kecamatan.turnout": 2.0, "kecamatan.success": 0.5})
    unsaturated = 1_000_000 + T * 1.0
    # Depletion takes at most the share of the audience already used, of what was still to come.
    depletion = T * 1.0 * (T * 1.0 / 19_000_000)
    assert (course.active <= unsaturated + 1e-6).all()
    assert (course.active >= unsaturated - depletion - 1e-6).all()


def test_growth_alone_follows_its_closed_form():
    course = line({"growth": 0.03, "exit": 0.01})
    leave, rest = 0.01 / 365, 0.04 / 0.01 * STILL["wajib_ktp"]
    expected = rest + (STILL["wajib_ktp"] - rest) * (1 - leave) ** T
    np.testing.assert_allclose(course.wajib_ktp, expected, rtol=1e-12)
    np.testing.assert_allclose(course.active, STILL["active"] * (1 - leave) ** T, rtol=1e-12)
    np.testing.assert_allclose(course.recorded, STILL["recorded"] * (1 - leave) ** T, rtol=1e-12)


def test_growth_without_leavers_is_a_straight_line():
    course = line({"growth": 0.03})
    np.testing.assert_allclose(course.wajib_ktp, STILL["wajib_ktp"] * (1 + 0.03 * T / 365), rtol=1e-12)
    assert (course.active == STILL["active"]).all()


def test_a_register_that_shrinks_faster_than_people_leave_keeps_its_coverage():
    course = line({"growth": -0.05, "exit": 0.01})
    np.testing.assert_allclose(course.wajib_ktp, STILL["wajib_ktp"] * (1 - 0.05 / 365) ** T, rtol=1e-12)
    np.testing.assert_allclose(course.active / course.wajib_ktp, 0.1, rtol=1e-12)


def test_lapse_alone_decays():
    course = line({"lapse": 0.2})
    np.testing.assert_allclose(course.active, STILL["active"] * (1 - 0.2 / 365) ** T, rtol=1e-12)


def test_recording_ends_when_everybody_is_recorded():
    course = line(
        {
            "recording.sessions": 7,
            "recording.days": EVERY_DAY,
            "recording.people": 60.0,
            "recording.activate": 0.25,
        }
    )
    recorded = np.minimum(100_000, 98_500 + 60 * T)
    np.testing.assert_allclose(course.recorded, recorded, rtol=1e-12)
    np.testing.assert_allclose(course.active, 10_000 + 0.25 * (recorded - 98_500), rtol=1e-12)


def test_nobody_beyond_the_reachable_is_activated():
    course = line({"reachable": 0.12, "kelurahan.events": 60, "kelurahan.turnout": 400.0})
    assert course.active[-1] == pytest.approx(0.12 * 98_500, rel=1e-12)


def test_downtime_takes_its_share_of_the_first_day():
    changes = {"kelurahan.events": 7, "kelurahan.turnout": 40.0}
    up, down = line(changes), line({**changes, "downtime": 0.3})
    assert down.active[1] - 10_000 == pytest.approx((up.active[1] - 10_000) * 0.7, rel=1e-12)


def test_ramadan_takes_its_share_of_who_comes():
    start = {"as_of": dt.date(2026, 2, 23), "end": dt.date(2026, 2, 24), "kelurahan.events": 7}
    usual, fasting = line({**start, "calendar.ramadan": 1.0}), line({**start, "calendar.ramadan": 0.7})
    assert fasting.active[1] - 10_000 == pytest.approx((usual.active[1] - 10_000) * 0.7, rel=1e-12)
