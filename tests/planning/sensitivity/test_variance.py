"""The shares of the fan's spread: they add up, and each source shows where it alone is uncertain."""

import numpy as np
import pytest

from simulator import project
from simulator.parameters import CHANNELS, REGISTRY
from simulator.planning.sensitivity.variance import SOURCES, crossed_samples, explain_spread, shares_with_errors
from tests.planning.cities import PRESETS, TOWN

STILL = {key: 0.0 for key in REGISTRY if key.startswith("spread.")} | {"downtime": 0.0}
STARTS = PRESETS | {"town": TOWN}
EVERY_DAY = {f"{channel.key}.events": 5 for channel in CHANNELS} | {"lain.events": 2}
"""An event on each weekday of every channel: whole events fall on the same days in every future."""
EVEN = EVERY_DAY | {key.replace(".events", ".tried"): events for key, events in EVERY_DAY.items()}


@pytest.mark.parametrize("start", STARTS)
def test_the_shares_add_up_to_one_within_their_error(start):
    found = explain_spread(STARTS[start])
    assert {share.source for share in found.shares} == set(SOURCES)
    first = sum(share.first for share in found.shares)
    total = sum(share.total for share in found.shares)
    assert first - sum(share.first_error for share in found.shares) <= 1
    assert total + sum(share.total_error for share in found.shares) >= 1
    assert first == pytest.approx(1, abs=0.15)
    assert [share.total for share in found.shares] == sorted((share.total for share in found.shares), reverse=True)
    assert all(share.first_error >= 0 <= share.total_error for share in found.shares)


@pytest.mark.parametrize("start", STARTS)
def test_the_deviation_is_the_fans(start):
    end = project(STARTS[start], 2000).coverage_end
    found = explain_spread(STARTS[start])
    assert found.deviation == pytest.approx((end.p90 - end.p10) / 2.563, rel=0.25)


@pytest.mark.parametrize(
    ("source", "uncertain"),
    [
        ("turnout", {"spread.turnout": 0.5}),
        ("success", {"spread.success": 0.1}),
        ("nonresident", {"spread.nonresident": 0.2}),
        ("growth", {"spread.growth": 0.02}),
        ("untried", {"spread.untried": 0.5, "kelurahan.tried": 2}),
        ("start", {"certainty.active": "whole", "certainty.age": 2.0}),
        ("start", {"certainty.wajib_ktp": "about"}),
        ("days", {"spread.day": 1.0}),
        ("days", {"downtime": 0.3}),
    ],
)
def test_what_alone_is_uncertain_explains_all(source, uncertain):
    # Five officers are few enough for non-residents to stand in the way.
    town = TOWN.replace(EVEN | {"kelurahan.officers": 1, "kelurahan.turnout": 60.0})
    found = explain_spread(town.replace(STILL | uncertain))
    shares = {share.source: share for share in found.shares}
    assert found.deviation > 0
    assert shares[source].total == pytest.approx(1, abs=3 * shares[source].total_error)
    assert all(share.total <= 1e-9 for share in found.shares if share.source != source)


def test_where_nothing_is_uncertain_there_is_nothing_to_explain():
    found = explain_spread(TOWN.replace(STILL | EVEN))
    assert found.deviation == 0
    assert all((share.first, share.total) == (0, 0) for share in found.shares)


def test_where_whole_events_fall_is_told_with_the_days():
    found = explain_spread(TOWN.replace(STILL | EVEN | {"kelurahan.events": 3}))
    assert found.deviation > 0
    assert found.shares[0].source == "days"


def test_the_same_seed_gives_the_same_shares():
    assert explain_spread(TOWN, 64, 5) == explain_spread(TOWN, 64, 5)
    assert explain_spread(TOWN, 64, 5) != explain_spread(TOWN, 64, 6)


def test_no_samples_are_refused():
    with pytest.raises(ValueError, match="sample"):
        explain_spread(TOWN, 0)


def test_ishigamis_function_has_the_shares_of_its_closed_form():
    # Ishigami and Homma (1990) with a = 7 and b = 0.1: the third acts only together with the first.
    size = 4096
    points = crossed_samples(size, 3)
    x, y, z = (np.pi * (2 * points[:, k] - 1) for k in range(3))
    shares = shares_with_errors((np.sin(x) + 7 * np.sin(y) ** 2 + 0.1 * z**4 * np.sin(x)).reshape(-1, size), 3)
    assert shares[:, 0] == pytest.approx([0.3139, 0.4424, 0, 0, 0, 0, 0], abs=0.01)
    assert shares[:, 2] == pytest.approx([0.5576, 0.4424, 0.2437, 0, 0, 0, 0], abs=0.01)
    assert (abs(shares[:3, 0] - [0.3139, 0.4424, 0]) <= 2 * shares[:3, 1]).all()


def test_the_three_numbers_of_the_start_count_as_one_source():
    size = 1024
    points = crossed_samples(size, 3)
    shares = shares_with_errors((points[:, 0] + points[:, 5:8].sum(axis=1)).reshape(-1, size), 3)
    assert shares[:, 0] == pytest.approx([0.25, 0, 0, 0, 0, 0.75, 0], abs=0.01)


SHOWN_BY_SALIB = {
    "denpasar-2024": {"turnout": (94, 11, 96, 9), "success": (1, 2, 2, 0), "nonresident": (1, 3, 4, 1)},
    "town": {"turnout": (79, 12, 83, 8), "untried": (16, 5, 20, 4), "days": (1, 1, 2, 0)},
}


@pytest.mark.parametrize("start", SHOWN_BY_SALIB)
def test_whole_percentages_are_those_that_salib_gave_on_the_same_samples(start):
    shares = {share.source: share for share in explain_spread(STARTS[start]).shares}
    for source, shown in SHOWN_BY_SALIB[start].items():
        one = shares[source]
        assert tuple(round(100 * x) for x in (one.first, one.first_error, one.total, one.total_error)) == shown
