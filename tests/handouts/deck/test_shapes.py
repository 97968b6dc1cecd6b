"""What slides are made of: long horizons are thinned, type shrinks until the text fits its box."""

import datetime as dt

import pytest

from simulator.handouts.deck.native_charts import MOST_POINTS, days_drawn
from simulator.handouts.deck.shapes import BODY, box, size_for
from tests.handouts.deck.test_slides import of


@pytest.mark.parametrize("days", [2, 32, 130, 131, 260, 366, 1097])
def test_long_horizons_are_thinned_with_both_ends_kept(days):
    days_kept = days_drawn(days)
    assert days_kept[0] == 0
    assert days_kept[-1] == days - 1
    assert min(days, 60) <= len(days_kept) <= MOST_POINTS


def test_type_shrinks_until_the_text_fits_its_box():
    assert size_for(["short"], BODY, 30, 10) == 30
    sizes = [size_for(["word " * n], box(0, 0, 5, 2), 30, 10) for n in (5, 30, 80)]
    assert sizes == sorted(sizes, reverse=True)
    assert size_for(["word " * 2000], box(0, 0, 5, 2), 30, 10) is None
    assert dt.date(2026, 11, 22) == of("blitar-2025", "id").made
