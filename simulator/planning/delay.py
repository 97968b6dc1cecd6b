"""What waiting costs: the plan's changes begun one, two, four, eight weeks later.

Until the changes begin the baseline's decisions hold, under the plan's assumptions about the world
(see ``switchover``). Where the plan decides nothing differently from the baseline, the question is what
stopping costs: then no outreach is held and no rule is in force until the beginning (``idle``). Nothing begins or stops
before the first day on which it can (``first_start``): until then the plan that ran has run. Where the plan itself
says what ran before its numbers hold, and they do not hold yet, that goes on while it waits, and it begins no earlier.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..model import Trajectory
from ..model.calendar import first_day, first_start
from ..parameters import REGISTRY, Value
from ..scenario import Scenario
from .batch import last_day
from .evaluate import PERSON_TOLERANCE
from .levers import OUTREACH
from .switchover import DECIDED, Switchover, decided_differently

WEEKS = (1, 2, 4, 8)
"""Waits to try, in a period that is long enough."""


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


def days_to_begin(scenario: Scenario) -> int:
    """Days of the horizon on which the plan could begin, from the first on which anything may; 0 where none is left."""
    return max(0, (scenario.day("end") - first_start(scenario)).days + 1)


def weeks_that_fit(scenario: Scenario) -> tuple[int, ...]:
    """Of :data:`WEEKS` those after which the plan still begins within the period, ending with the longest that does
    where that is shorter than theirs; none where less than a week is left.
    """
    longest = max(0, days_to_begin(scenario) - 1) // 7
    return tuple(sorted({min(count, longest) for count in WEEKS} - {0}))


def cost_of_delay(
    scenario: Scenario, baseline: Scenario, weeks: tuple[int, ...] | None = None, lever: str | None = None
) -> Delay:
    """What it costs to begin the scenario's changes later than on the first day on which they can.

    ``lever`` is a channel's events; without one it is the outreach channel with most events (the first
    of equals). ``weeks`` are the waits to try, without them those of :func:`weeks_that_fit`.
    Where the end of the horizon comes first, a wait lasts until then. ValueError for a lever that holds no events, or
    weeks below 0.
    """
    weeks = weeks_that_fit(scenario) if weeks is None else weeks
    if any(count < 0 for count in weeks):
        raise ValueError("weeks are 0 or more")
    key = lever or _busiest(scenario)
    if not key.endswith(".events"):
        raise ValueError(f"{key!r} holds no events")
    waits = scenario.ran is not None and scenario.ran.until >= first_start(scenario)
    if waits:
        baseline = scenario.earlier
    against = "baseline" if decided_differently(scenario, baseline) else "idle"
    wait = _Wait(scenario, baseline if against == "baseline" else idle(scenario), against == "idle")
    days = wait.days
    basis, share = scenario.text("basis"), scenario.number("target")

    def coverage(course: Trajectory) -> float:
        return float(last_day(course).coverage(basis))

    def meets(switch: int) -> bool:
        return float(last_day(wait.begun(switch)).margin(share, basis)) >= -PERSON_TOLERANCE

    at_once = wait.begun(0)
    late = []
    for count in weeks:
        switch = min(7 * count, days)
        course = wait.begun(switch)
        late.append(
            Late(
                count,
                wait.first + dt.timedelta(days=7 * count),
                coverage(course),
                coverage(at_once) - coverage(course),
                float(at_once.active[-1] - course.active[-1]),
                _extra(wait, key, switch, float(at_once.active[-1])),
            )
        )
    needless = meets(days)
    last = days - 1 if needless else _last(days, meets)
    last_start = None if last is None else wait.first + dt.timedelta(days=last)
    return Delay(against, key, coverage(at_once), tuple(late), last_start, needless)


@dataclass(frozen=True)
class _Wait:
    """A plan that begins late, and what holds until then."""

    scenario: Scenario
    before: Scenario
    pause: bool
    """Whether the plan itself ran until today, and ``before`` is what holds while it is stopped."""

    @property
    def first(self) -> dt.date:
        """The day on which the plan begins where nobody waits."""
        first, ran = first_start(self.scenario), self.scenario.ran
        return first if ran is None else max(first, ran.until)

    @property
    def gone(self) -> int:
        """Days of the horizon before that."""
        horizon = (self.scenario.day("end") - self.scenario.day("as_of")).days
        return min((self.first - first_day(self.scenario)).days, horizon)

    @property
    def days(self) -> int:
        """Days of the horizon from then on: as long as one can wait."""
        return (self.scenario.day("end") - self.scenario.day("as_of")).days - self.gone

    def begun(self, switch: int, changes: Mapping[str, Value] | None = None) -> Trajectory:
        """The line when the scenario, with ``changes``, begins ``switch`` days late, the dates it decides as much
        later.
        """
        wait, plan = dt.timedelta(days=switch), self.scenario.replace(changes or {})
        later: dict[str, Value] = {
            key: day + wait
            for key in DECIDED
            if REGISTRY[key].kind == "optional_date"
            and isinstance(day := plan[key], dt.date)
            and day != self.before[key]
        }
        since = self.gone if self.pause or self.scenario.ran else 0
        return Switchover(self.before, plan.replace(later)).line(self.gone + switch, since)


def idle(scenario: Scenario) -> Scenario:
    """The same city while the office waits: no outreach, no rule at the counter, which stays open."""
    changes: dict[str, Value] = {f"{channel}.events": 0 for channel in OUTREACH}
    return scenario.replace(changes | {"loket.rule": None})


def _busiest(scenario: Scenario) -> str:
    return max((f"{channel}.events" for channel in OUTREACH), key=scenario.number)


def _extra(wait: _Wait, key: str, switch: int, wanted: float) -> int | None:
    """The fewest events a week more that reach the persons wanted, by halves; more is never worse."""
    present = int(wait.scenario.number(key))

    def enough(extra: int) -> bool:
        return float(wait.begun(switch, {key: present + extra}).active[-1]) >= wanted - PERSON_TOLERANCE

    most = int(REGISTRY[key].high) - present
    return bisect_left(range(most), True, key=enough) if enough(most) else None


def _last(days: int, meets: Callable[[int], bool]) -> int | None:
    """The last switch that still meets the target, the one on day ``days`` not; later is never better."""
    if not meets(0):
        return None
    return bisect_left(range(1, days), True, key=lambda switch: not meets(switch))
