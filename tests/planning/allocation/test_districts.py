"""Office days shared out over the kecamatan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.planning.allocation.districts import District, share_out
from simulator.planning.allocation.refusal import Infeasible

SOME = st.lists(
    st.builds(District, st.sampled_from("ABCDEF"), st.integers(0, 4), st.none() | st.floats(0.1, 1e6)),
    min_size=1,
    max_size=8,
)


@given(SOME, st.integers(0, 60))
def test_every_day_is_given_and_every_floor_kept(districts, events):
    if sum(district.floor for district in districts) > events:
        with pytest.raises(Infeasible) as infeasible:
            share_out(districts, events)
        refusal = infeasible.value.refusal
        assert (refusal.reason, refusal.available) == ("districts", events)
        assert sum(value for _, value in refusal.terms) == refusal.needed
        return
    shares = share_out(districts, events)
    assert sum(share.events for share in shares) == events
    assert [share.name for share in shares] == [district.name for district in districts]
    assert all(share.events >= district.floor for share, district in zip(shares, districts, strict=True))


@pytest.mark.parametrize(
    ("sizes", "events", "expected"),
    [((100, 200, 300), 6, [1, 2, 3]), ((1, 1, 1), 7, [3, 2, 2]), ((None, None), 5, [3, 2]), ((0, 5), 4, [0, 4])],
)
def test_without_floors_days_follow_size(sizes, events, expected):
    districts = [District(str(k), 0, size) for k, size in enumerate(sizes)]
    assert [share.events for share in share_out(districts, events)] == expected


def test_floors_come_first():
    districts = [District("small", 4, 1.0), District("large", 0, 9.0)]
    assert [share.events for share in share_out(districts, 6)] == [4, 2]


@pytest.mark.parametrize("districts", [[], [District("A", -1)], [District("A", 0, -2.0)], [District("A", 0, 0.0)]])
def test_a_table_of_no_sense_is_refused(districts):
    with pytest.raises(ValueError, match="district"):
        share_out(districts, 3)
