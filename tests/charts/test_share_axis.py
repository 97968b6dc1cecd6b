"""The ticks of an axis of shares can be told apart, and none is cut off at the edge."""

import pytest

from simulator.charts.base import EDGE, tick_digits
from simulator.charts.planning.allocation import frontier_chart
from simulator.charts.staircase import staircase_chart
from simulator.words import formats


def steps_of(low: float, high: float):
    return [{"name": "A", "before": low, "after": high, "label": "A"}]


@pytest.mark.parametrize("span", [0.0012, 0.002, 0.0045, 0.006, 0.01, 0.05, 0.3])
def test_no_two_ticks_read_the_same(span):
    digits = tick_digits((0.13, 0.13 + span))
    step = next(one for one in (0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05) if one * 10 >= span)
    ticks = [formats.percent(0.13 + k * step, "id", digits) for k in range(5)]
    assert len(set(ticks)) == len(ticks)


def axis_of(spec):
    layer = spec["layer"][0] if "layer" in spec else spec
    return layer["encoding"]["x"]["axis"]


def test_a_short_way_has_two_decimals_and_a_long_one_one():
    short, long = (staircase_chart(steps_of(0.1305, end), None, "id", "light") for end in (0.1322, 0.2))
    assert ",.2f" in axis_of(short)["labelExpr"]
    assert ",.1f" in axis_of(long)["labelExpr"]


def test_labels_near_an_end_are_drawn_inwards():
    money = frontier_chart([{"cost": 0, "coverage": 0.1, "label": ""}], None, "Rp", "id", "light")
    way = staircase_chart(steps_of(0.1, 0.2), 0.3, "en", "dark")
    assert axis_of(money)["labelFlush"] == axis_of(way)["labelFlush"] == EDGE
