"""Back on plan: how much more of one thing from now on ends where the plan meant to end."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import project_line
from ..model.calendar import first_start, from_tomorrow
from ..parameters import Value
from ..scenario import Scenario
from .batch import ends
from .evaluate import PERSON_TOLERANCE
from .levers import OUTREACH, on_grid, parameter_of, plans_at


@dataclass(frozen=True)
class RecoveryOption:
    """One lever's smallest value that ends at the persons wanted, the others as they are."""

    key: str
    start: Value
    to: Value


def recovery_options(now: Scenario, wanted: float) -> tuple[RecoveryOption, ...]:
    """Every single change of events, or the counter's rule, after which the line ends with ``wanted`` active.

    ``wanted`` are persons on the end date. The fewest extra events first; empty when none is enough, or
    none is needed.
    """
    now = from_tomorrow(now)
    if _active(now) >= wanted - PERSON_TOLERANCE:
        return ()
    found: list[tuple[float, RecoveryOption]] = []
    for channel in OUTREACH:
        key = f"{channel}.events"
        present = now.number(key)
        values = tuple(v for v in on_grid(parameter_of(key)) if isinstance(v, (int, float)) and v > present)
        if not values:
            continue
        active = ends(plans_at(now, key, values)).active
        enough = next((k for k, persons in enumerate(active) if persons >= wanted - PERSON_TOLERANCE), None)
        if enough is not None:
            found.append((float(values[enough]) - present, RecoveryOption(key, now[key], values[enough])))
    day = first_start(now)
    by_rule = now["loket.rule"] is None and day <= now.day("end")
    if by_rule and _active(now.replace({"loket.rule": day})) >= wanted - PERSON_TOLERANCE:
        found.append((0.0, RecoveryOption("loket.rule", None, day)))
    return tuple(way for _, way in sorted(found, key=lambda one: one[0]))


def _active(scenario: Scenario) -> float:
    _, line = project_line(scenario)
    return float(line.active[-1])
