"""QR codes for a room: drawn only where the last row can read them."""

import pytest

from simulator.handouts.qr import CORNER, LARGE, MOST_MODULES, qr_for_room

ADDRESS = "https://simulator.example/?"


@pytest.mark.parametrize(("side", "most"), [(CORNER, 154), (LARGE, 586)])
def test_a_code_is_shown_up_to_the_length_that_the_last_row_can_read(side, most):
    assert qr_for_room(ADDRESS.ljust(most, "x"), side)
    assert qr_for_room(ADDRESS.ljust(most + 1, "x"), side) == ""
    assert qr_for_room(ADDRESS.ljust(9_000, "x"), side) == ""


@pytest.mark.parametrize(("side", "share"), [(CORNER, 1 / 205), (LARGE, 1 / 102)])
def test_a_module_is_never_smaller_than_the_limit(side, share):
    """Modules as shares of the screen's height, the white border of two on either side counted in."""
    assert side / 100 / (MOST_MODULES[side] + 4) >= share
