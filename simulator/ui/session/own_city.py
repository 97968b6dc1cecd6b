"""The visitor's own city: kept while others are looked at, and by the visitor's browser for the next visit."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from ...parameters import REGISTRY
from ...presets import BY_KEY, OWN_CITY
from ...scenario import Scenario
from ...sharing import Workspace, decode, encode
from ...sharing.link import LinkContent
from .actions import open_city, open_workspace
from .browser_storage import LONGEST_TEXT
from .state import State, current

_KEY = "city"
"""Under this key the browser keeps the link of the last own city."""


def is_filled_in(plan: Scenario) -> bool:
    """Whether a plan is of an own city with figures of its own, not the example's."""
    edited = plan.differences(BY_KEY[OWN_CITY].scenario)
    return plan.preset == OWN_CITY and any(REGISTRY[key].role == "fact" for key in edited)


def remember_own_city(state: State) -> None:
    """Let the browser keep the own city worked on in this visit; one that was only looked at is not kept."""
    if state.unremembered or not state.past or not is_filled_in(state.plan):
        return
    link = encode(Workspace(state.plan, state.baseline, state.language))
    if len(link) <= LONGEST_TEXT:
        state.browser.set(_KEY, link)


def own_city_to_return_to(state: State) -> Scenario | None:
    """The own city's plan to offer while another city is looked at: as left in this visit, else as the browser
    kept it; None for none. Untrusted.
    """
    if state.plan.preset == OWN_CITY:
        return None
    left, _ = state.left.get(OWN_CITY, (None, None))
    if left is not None and is_filled_in(left):
        return left
    kept = _kept(state)
    return None if kept is None else kept.scenario


def is_remembered(state: State) -> bool:
    """Whether the browser keeps an own city."""
    return _kept(state) is not None


def return_to_own_city() -> None:
    """Work on the own city again: as left in this visit, else as the browser kept it."""
    state = current()
    left, _ = state.left.get(OWN_CITY, (None, None))
    kept = _kept(state)
    if kept is None or (left is not None and is_filled_in(left)):
        open_city(OWN_CITY)
        return
    workspace = replace(state.workspace, plan=kept.scenario, baseline=kept.baseline)
    open_workspace(workspace, kept.repairs)


def forget_own_city(for_this_visit: bool = False) -> None:
    """Let the browser keep no own city, and with ``for_this_visit`` none that is worked on later in it either."""
    state = current()
    state.browser.forget(_KEY)
    state.left.pop(OWN_CITY, None)
    state.unremembered = state.unremembered or for_this_visit


def _kept(state: State) -> LinkContent | None:
    text = state.browser.get(_KEY)
    content = None if text is None else _read(text)
    return content if content is not None and is_filled_in(content.scenario) else None


@lru_cache(maxsize=64)
def _read(text: str) -> LinkContent:
    return decode(text)
