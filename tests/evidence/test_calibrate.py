"""What a log says: known parameters are found again, few events move little."""

import datetime as dt

import numpy as np
import pytest

from simulator.evidence.calibrate import calibrate
from simulator.evidence.tables.log import Event
from simulator.presets import BY_KEY

TOWN = BY_KEY["sendiri"].scenario
DAY = dt.date(2025, 10, 6)


def made(rng, count, turnout=30.0, success=0.7, outside=0.1, scatter=0.5, channel="kelurahan"):
    """Events as the model has them: scattered turnout, chance in who is from elsewhere and who succeeds."""
    spread = np.sqrt(np.log(1 + scatter**2))
    events = []
    for k in range(count):
        residents = rng.poisson(turnout * np.exp(spread * rng.normal() - spread**2 / 2))
        away = rng.poisson(residents * outside / (1 - outside))
        people = int(residents + away)
        events.append(
            Event(DAY + dt.timedelta(days=k), channel, people, int(rng.binomial(people, success)), int(away), k + 2)
        )
    return events


def of(found, key):
    return next(estimate for estimate in found.estimates if estimate.key == key)


def test_known_parameters_are_found_again_and_the_ranges_hold_them_as_often_as_they_say():
    """Over 200 offices of 24 events each, whose turnout lies about the assumption as assumed."""
    rng = np.random.default_rng(7)
    held = {"turnout": 0, "success": 0, "nonresident": 0}
    ratio = []
    for _ in range(200):
        turnout = 40.0 * np.exp(rng.normal(0, 0.7))
        found = calibrate(TOWN, made(rng, 24, turnout))
        for name, truth in (("turnout", turnout), ("success", 0.7), ("nonresident", 0.1)):
            estimate = of(found, f"kelurahan.{name}")
            held[name] += estimate.low <= truth <= estimate.high
        ratio.append(of(found, "kelurahan.turnout").value / turnout)
    assert 0.95 <= np.exp(np.mean(np.log(ratio))) <= 1.05
    assert 0.7 <= held["turnout"] / 200 <= 0.92
    assert held["success"] / 200 >= 0.7
    assert held["nonresident"] / 200 >= 0.7


def test_the_scatter_of_days_is_found_again():
    rng = np.random.default_rng(3)
    found = [of(calibrate(TOWN, made(rng, 60, scatter=0.9)), "spread.day").value for _ in range(60)]
    assert 0.75 <= np.mean(found) <= 1.0


@pytest.mark.parametrize("name", ["turnout", "success", "nonresident"])
def test_few_events_lean_on_the_assumption_and_many_on_the_log(name):
    rng = np.random.default_rng(1)
    weights = [of(calibrate(TOWN, made(rng, count)), f"kelurahan.{name}").weight for count in (1, 5, 40)]
    assert weights == sorted(weights)
    assert weights[-1] > 0.8
    estimate = of(calibrate(TOWN, made(rng, 3, turnout=90.0)), f"kelurahan.{name}")
    low, high = sorted((estimate.before, estimate.alone))
    assert low - 1e-9 <= estimate.value <= high + 1e-9
    assert estimate.low <= estimate.value <= estimate.high


def test_channels_without_an_event_keep_what_they_had():
    found = calibrate(TOWN, made(np.random.default_rng(1), 12))
    assert all(key.startswith("kelurahan.") or key == "spread.day" for key in found.changes)
    applied = TOWN.replace(found.changes)
    assert applied["sekolah.turnout"] == TOWN["sekolah.turnout"]


def test_an_event_that_stands_out_is_named_and_an_even_log_names_none():
    events = made(np.random.default_rng(2), 20, scatter=0.2)
    assert calibrate(TOWN, events).outliers == ()
    odd = Event(DAY, "kelurahan", 900, 800, 0, 99)
    assert calibrate(TOWN, [*events, odd]).outliers == (odd,)


@pytest.mark.parametrize(
    "events",
    [
        [],
        [Event(DAY, "kelurahan", 0, 0, 0, 2)],
        [Event(DAY, "kelurahan", 5, 5, 5, 2)],
        [Event(DAY, "loket", 120, 4, 0, 2), Event(DAY, "loket", 0, 0, 0, 3)],
        [Event(DAY, "sekolah", 800_000, 800_000, 0, 2)],
    ],
)
def test_the_thinnest_and_oddest_logs_give_a_scenario(events):
    found = calibrate(TOWN, events)
    TOWN.replace(found.changes)
    for estimate in found.estimates:
        assert estimate.low <= estimate.value <= estimate.high


def test_a_log_that_does_not_say_who_lives_elsewhere_keeps_the_assumed_share():
    denpasar = BY_KEY["denpasar-2024"].scenario
    events = [Event(DAY + dt.timedelta(days=k), "asn", 40, 35, None, k) for k in range(28)]
    found = calibrate(denpasar, events)
    assert "asn.nonresident" not in found.changes
    assert of(found, "asn.turnout").alone == pytest.approx(40 * (1 - denpasar["asn.nonresident"]))


def test_ramadans_lower_activity_is_taken_out_before_the_model_puts_it_in():
    ramadan = dt.date(2025, 3, 10)
    events = [Event(ramadan + dt.timedelta(days=k), "kelurahan", 28, 20, 0, k) for k in range(10)]
    found = calibrate(TOWN, events)
    assert of(found, "kelurahan.turnout").alone == pytest.approx(28 / TOWN["calendar.ramadan"])


def test_an_estimate_beyond_the_slider_is_told():
    found = calibrate(TOWN, [Event(DAY, "sekolah", 5_000, 10, 0, k) for k in range(12)])
    assert of(found, "sekolah.turnout").capped
    assert found.changes["sekolah.turnout"] == 800
