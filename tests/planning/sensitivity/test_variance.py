"""The shares of the fan's spread: they add up, and each source shows where it alone is uncertain."""

import pytest

from simulator import project
from simulator.parameters import REGISTRY
from simulator.planning.sensitivity.variance import SOURCES, explain_spread
from tests.planning.cities import PRESETS, TOWN

STILL = {key: 0.0 for key in REGISTRY if key.startswith("spread.")} | {"downtime": 0.0}
STARTS = PRESETS | {"town": TOWN}


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
        ("days", {"spread.day": 1.0}),
        ("days", {"downtime": 0.3}),
    ],
)
def test_what_alone_is_uncertain_explains_all(source, uncertain):
    # Five officers are few enough for non-residents to stand in the way.
    town = TOWN.replace({"kelurahan.officers": 1, "kelurahan.events": 5, "kelurahan.turnout": 60.0})
    found = explain_spread(town.replace(STILL | uncertain))
    shares = {share.source: share for share in found.shares}
    assert found.deviation > 0
    assert shares[source].total == pytest.approx(1, abs=3 * shares[source].total_error)
    assert all(share.total <= 1e-9 for share in found.shares if share.source != source)


def test_where_nothing_is_uncertain_there_is_nothing_to_explain():
    found = explain_spread(TOWN.replace(STILL))
    assert found.deviation == 0
    assert all((share.first, share.total) == (0, 0) for share in found.shares)


def test_the_same_seed_gives_the_same_shares():
    assert explain_spread(TOWN, 64, 5) == explain_spread(TOWN, 64, 5)
    assert explain_spread(TOWN, 64, 5) != explain_spread(TOWN, 64, 6)


def test_no_samples_are_refused():
    with pytest.raises(ValueError, match="sample"):
        explain_spread(TOWN, 0)
