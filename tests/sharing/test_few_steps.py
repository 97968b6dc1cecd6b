"""A link's text takes few steps to its scenario, and each of its values is checked once."""

import sys
from collections.abc import Callable

import pytest

from simulator.parameters import kinds
from simulator.presets import BY_KEY
from simulator.sharing import decode, encode
from tests.checks import checked

LINK = "m=1&r=blitar-2025&kelurahan.events=9&growth=1.5&loket.rule=2025-12-10&lang=id"
MODULES = ("simulator.sharing.", "simulator.scenario.")


def steps_of(act: Callable[[], object]) -> list[str]:
    """The product's functions that take a text on its way to a scenario, each once, in order of first call.

    How one value is read stands as one step, ``Parameter.read``; expressions inside a function are its own.
    """
    met: dict[str, None] = {}

    def note(frame, event, _):
        name, module = frame.f_code.co_qualname, frame.f_globals.get("__name__", "")
        if event == "call" and "<" not in name and (module.startswith(MODULES) or name == "Parameter.read"):
            met[name] = None

    sys.setprofile(note)
    try:
        act()
    finally:
        sys.setprofile(None)
    return list(met)


def test_a_links_text_reaches_its_scenario_in_nine_steps():
    decode(LINK)  # presets are made on first use
    assert BY_KEY["blitar-2025"].scenario
    steps = steps_of(lambda: decode(LINK))
    steps = steps[: steps.index("contradictions") + 1]
    assert len(steps) <= 9, steps


@pytest.mark.parametrize("key", ["kelurahan.events", "growth", "loket.rule"])
def test_each_value_of_a_link_is_checked_once(monkeypatch, key):
    checked: list[str] = []
    monkeypatch.setattr(kinds, "_CHECKS", {kind: _counting(check, checked) for kind, check in kinds._CHECKS.items()})
    decode(LINK)
    assert checked.count(key) == 1
    assert len(checked) == 3


def test_what_a_link_carries_is_one_value():
    link = checked("m=1&r=blitar-2025&kelurahan.events=9&b.growth=1.1&p1.title=Awal&p1.growth=2&lang=en")
    opened = decode(link)
    at_work = opened.workspace
    assert (at_work.plan, at_work.baseline, at_work.language) == (opened.scenario, opened.baseline, "en")
    assert encode(at_work) == link


def _counting(check: Callable, checked: list[str]) -> Callable:
    def counting(parameter, inside):
        checked.append(parameter.key)
        check(parameter, inside)

    return counting
