"""What a visitor sets is checked once on its way to the chart, and the session is asked for few widgets."""

import pytest
from streamlit.runtime.state import SessionStateProxy

from simulator.parameters import REGISTRY, kinds

from .visit import Visit, opened

MOVES = {
    "a slider": ("kelurahan.events", 40, lambda visit: visit.slide("kelurahan.events", 40)),
    "a typed number": ("growth", 0.0235, lambda visit: visit.type("growth", "2,35")),
}


@pytest.mark.parametrize("move", MOVES)
def test_a_value_is_checked_once(monkeypatch, move):
    key, value, act = MOVES[move]
    visit = opened()
    checked: list[tuple[str, object]] = []
    for kind, check in list(kinds._CHECKS.items()):

        def counting(parameter, inside, check=check):
            checked.append((parameter.key, inside))
            check(parameter, inside)

        monkeypatch.setitem(kinds._CHECKS, kind, counting)
    before = visit.verdict
    act(visit)
    assert visit.verdict != before
    # What would be possible instead is other scenarios, of other values.
    assert checked.count((key, value)) == 1


def test_a_move_asks_the_session_for_few_of_the_widgets_that_the_registry_may_have(monkeypatch):
    visit: Visit = opened()
    asked: list[str] = []
    contains = SessionStateProxy.__contains__
    monkeypatch.setattr(
        SessionStateProxy, "__contains__", lambda self, key: asked.append(str(key)) or contains(self, key)
    )
    visit.slide("kelurahan.events", 40)
    widgets = [name for name in asked if name.partition(":")[2] in REGISTRY]
    assert 0 < len(widgets) < 20
