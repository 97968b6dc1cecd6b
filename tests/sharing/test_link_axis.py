"""The chart's axis in the link: like the language, asked for by whoever looks, and no part of a scenario."""

import pytest

from simulator.parameters import AXES, REGISTRY
from simulator.presets import BY_KEY
from simulator.sharing import Workspace, decode, encode

BLITAR = BY_KEY["blitar-2025"].scenario


@pytest.mark.parametrize("axis", AXES)
def test_an_axis_that_was_asked_for_goes_with_the_link(axis):
    link = encode(Workspace(BLITAR, BLITAR, axis=axis))
    content = decode(link)
    assert link.startswith(f"m=1&r=blitar-2025&axis={axis}&lang=id&k=")
    assert not content.maybe_cut
    assert content.workspace.axis == axis
    assert content.scenario == BLITAR
    assert not content.repairs


def test_nobody_asked_where_a_link_says_nothing():
    assert "axis" not in REGISTRY
    assert "axis" not in encode(BLITAR)
    assert decode(encode(BLITAR)).workspace.axis is None


def test_an_axis_that_is_not_known_is_listed_and_the_chart_chooses():
    content = decode("m=1&r=blitar-2025&axis=<b>wide</b>&growth=2")
    assert content.workspace.axis is None
    assert [(one.key, one.received, one.used) for one in content.repairs] == [("axis", "<b>wide</b>", "")]
    assert all("wide" in content.repairs[0].reason(language) for language in ("id", "en"))
    assert content.scenario["growth"] == 0.02
