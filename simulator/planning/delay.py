"""What waiting costs: the plan's changes begun one, two, four, eight weeks later.

Until the changes begin the baseline's decisions hold, under the plan's assumptions about the world
(see ``switchover``). Where the plan decides nothing differently from the baseline, the question is what
stopping costs: then no outreach is held and no rule is in force until the beginning (``idle``).
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from ..model import Trajectory
from ..parameters import REGISTRY, Value
from ..scenario import Scenario
from .batch import last_day
from .evaluate import PERSON_TOLERANCE
from .levers import OUTREACH, first_day
from .switchover import DECIDED, Switchover, decided_differently

WEEKS = (1, 2, 4, 8)


@dataclass(frozen=True)
class Late:
    """The plan begun so many weeks late. ``coverage_lost`` is a fraction of 1, persons are ``active_lost``.

    ``extra_events`` a week of the lever, on top of the plan's, from the late beginning to the end date,
    make up for the wait; None where not even the slider's end does. ``begins`` after the end date
    means that the changes come too late to begin at all.
    """

    weeks: int
    begins: dt.date
    coverage_end: float
    coverage_lost: float
    active_lost: float
    extra_events: int | None


@dataclass(frozen=True)
class Delay:
    """What each wait costs, and until when the target can wait.

    ``lever`` is the one whose extra events are counted. ``last_start`` is the last day on which the
    changes may begin so that the line meets the target, None where it does not even when they begin
    at once; where it is met without them it is the end date and ``needless`` is true.
    """

    against: str
    """``baseline``, or ``idle`` where plan and baseline decide the same."""
    lever: str
    coverage_end: float
    late: tuple[Late, ...]
    last_start: dt.date | None
    needless: bool


def cost_of_delay(
    scenario: Scenario, baseline: Scenario, weeks: tuple[int, ...] = WEEKS, lever: str | None = None
) -> Delay:
    """What it costs to begin the scenario's changes later than on the first day.

    ``lever`` is a channel's events; without one it is the outreach channel with most events (the first
    of equals). ``weeks`` are the waits to try. Where the end of the horizon comes first, a wait lasts
    until then. ValueError for a lever that holds no events, or weeks below 0.
    """
    if any(count < 0 for count in weeks):
        raise ValueError("weeks are 0 or more")
    key = lever or _busiest(scenario)
    if not key.endswith(".events"):
        raise ValueError(f"{key!r} holds no events")
    against = "baseline" if decided_differently(scenario, baseline) else "idle"
    before = baseline if against == "baseline" else idle(scenario)
    days = Switchover(before, scenario).days
    basis, share = scenario.text("basis"), scenario.number("target")

    def coverage(course: Trajectory) -> float:
        return float(last_day(course).coverage(basis))

    def begun(switch: int) -> Trajectory:
        return _begun(scenario, before, switch)

    def meets(switch: int) -> bool:
        return float(last_day(begun(switch)).margin(share, basis)) >= -PERSON_TOLERANCE

    at_once = begun(0)
    late = []
    for count in weeks:
        switch = min(7 * count, days)
        course = begun(switch)
        late.append(
            Late(
                count,
                first_day(scenario) + dt.timedelta(days=7 * count),
                coverage(course),
                coverage(at_once) - coverage(course),
                float(at_once.active[-1] - course.active[-1]),
                _extra(scenario, before, key, switch, float(at_once.active[-1])),
            )
        )
    needless = meets(days)
    last = days - 1 if needless else _last(days, meets)
    last_start = None if last is None else first_day(scenario) + dt.timedelta(days=last)
    return Delay(against, key, coverage(at_once), tuple(late), last_start, needless)


def _begun(scenario: Scenario, before: Scenario, switch: int) -> Trajectory:
    """The line when the scenario begins ``switch`` days late, the dates it decides as much later."""
    wait = dt.timedelta(days=switch)
    later: dict[str, Value] = {
        key: day + wait
        for key in DECIDED
        if REGISTRY[key].kind == "optional_date" and isinstance(day := scenario[key], dt.date) and day != before[key]
    }
    return Switchover(before, scenario.replace(later)).line(switch)


def idle(scenario: Scenario) -> Scenario:
    """The same city while the office waits: no outreach, no rule at the counter, which stays open."""
    changes: dict[str, Value] = {f"{channel}.events": 0 for channel in OUTREACH}
    return scenario.replace(changes | {"loket.rule": None})


def _busiest(scenario: Scenario) -> str:
    return max((f"{channel}.events" for channel in OUTREACH), key=scenario.number)


def _extra(scenario: Scenario, before: Scenario, key: str, switch: int, wanted: float) -> int | None:
    """The fewest events a week more that reach the persons wanted, by halves; more is never worse."""
    present = int(scenario.number(key))

    def enough(extra: int) -> bool:
        richer = scenario.replace({key: present + extra})
        return float(_begun(richer, before, switch).active[-1]) >= wanted - PERSON_TOLERANCE

    most = int(REGISTRY[key].high) - present
    return bisect_left(range(most), True, key=enough) if enough(most) else None


def _last(days: int, meets: Callable[[int], bool]) -> int | None:
    """The last switch that still meets the target, the one on day ``days`` not; later is never better."""
    if not meets(0):
        return None
    return bisect_left(range(1, days), True, key=lambda switch: not meets(switch))
