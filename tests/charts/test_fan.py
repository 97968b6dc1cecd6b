"""The front page's chart answers a move, names a target that it does not show, and its labels never meet."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.charts import axis_shown, fan_chart
from simulator.charts.base import noon
from simulator.charts.zoom import edge_of, reach
from simulator.model.cache import projected
from simulator.parameters import AXES
from simulator.presets import BY_KEY, OWN_CITY
from tests.examples import examples

BLITAR, OWN = BY_KEY["blitar-2025"].scenario, BY_KEY[OWN_CITY].scenario


def chart(scenario, today=None, axis=None):
    """The chart of a plan without published figures."""
    return fan_chart(projected(scenario), None, (), today, "id", "light", axis=axis)


def drawn_height(spec):
    """The part of the vertical axis that the line's range takes."""
    low, high = next(
        layer["encoding"]["y"]["scale"]["domain"]
        for layer in spec["layer"]
        if "domain" in layer["encoding"].get("y", {}).get("scale", {})
    )
    rows = spec["datasets"]["fan"]
    return (max(row["p90"] for row in rows) - min(row["p10"] for row in rows)) / (high - low)


def test_a_target_far_off_is_named_at_the_edge_and_the_line_has_the_axis_to_itself():
    zoomed, whole = chart(BLITAR), chart(BLITAR, axis="whole")
    target = zoomed["datasets"]["target"][0]
    assert target["edge"] == "above"
    assert zoomed["datasets"]["target_labels"][0]["label"].startswith("↑ Target 30")
    assert drawn_height(zoomed) > 0.5 > 5 * drawn_height(whole)
    assert whole["datasets"]["target"][0]["edge"] == ""
    assert chart(BLITAR, axis="zoom") == zoomed


def test_a_target_that_the_range_comes_near_stays_on_the_axis_until_asked_otherwise():
    near = OWN.replace({"target": 0.2})
    assert axis_shown(projected(near), None, (), None) == "whole"
    assert chart(near)["datasets"]["target"][0]["edge"] == ""
    assert axis_shown(projected(near), None, (), "zoom") == "zoom"


shares = st.floats(0.001, 1.0)


@given(moving=st.lists(shares, min_size=1, max_size=6), target=shares, axis=st.sampled_from([*AXES, None]))
def test_what_is_drawn_is_always_on_the_axis_and_the_target_on_it_or_at_its_edge(moving, target, axis):
    shown, low, high = reach(moving, [target], axis)
    assert low <= min(moving) <= max(moving) <= high
    assert axis in (None, shown)
    assert (low <= target <= high) == (edge_of(target, low, high) == "")
    if shown == "whole":
        assert low <= target <= high


@given(horizon=st.integers(2, 700), gone=st.integers(0, 700))
@examples(12)
def test_days_that_are_named_never_share_a_row_and_lean_to_where_there_is_room(horizon, gone):
    start = dt.date(2026, 11, 20)
    end, today = start + dt.timedelta(days=horizon), start + dt.timedelta(days=min(gone, horizon))
    city = OWN.replace({"as_of": start, "end": end, **{key: 0 for key in OWN if key.endswith(".events")}})
    marks = chart(city, today)["datasets"]["marks"]
    assert [mark["day"] for mark in marks] == [noon(start), *([noon(today)] if today > start else [])]
    assert all(one["row"] != other["row"] for one, other in pairwise(marks))
    for mark in marks:
        first_half = 2 * (mark["day"] - noon(start)) <= noon(end) - noon(start)
        assert mark["side"] == ("left" if first_half else "right")


@pytest.mark.parametrize("axis", AXES)
def test_every_day_on_the_axis_carries_its_year(axis):
    layers = chart(BLITAR, axis=axis)["layer"]
    axes = [layer["encoding"]["x"]["axis"] for layer in layers if "axis" in layer["encoding"].get("x", {})]
    assert axes
    assert all("%Y" in one["labelExpr"] for one in axes)
