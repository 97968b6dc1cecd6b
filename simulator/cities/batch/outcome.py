"""What a city comes to under a strategy, as one row of figures, and the task that works out all rows of a city."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields

from ...model import DRAWS, SEED, Projection, project
from ...model.calendar import today_in
from ...model.events import KEPT
from ...parameters import FURTHER, Language
from ...planning.outlook import DAYS_A_MONTH, judge
from ...scenario import Scenario, ScenarioError
from ...sharing import encode
from ..city import City, city_of
from ..tables.problems import CityProblem, of_cause
from ..tables.table import CityRow, Strategy

ON_TRACK, SPEED_UP, OUT_OF_REACH, FAILED = "on_track", "speed_up", "out_of_reach", "failed"
EVENTS_KEPT = 64_000_000
"""Bytes of drawn events that a city's strategies share."""
STATUSES = (ON_TRACK, SPEED_UP, OUT_OF_REACH, FAILED)


@dataclass(frozen=True)
class CityOutcome:
    """One city under one strategy. Persons, fractions of 1, persons a service day; None where it could not be reckoned.

    ``row`` is the city's line in its file. ``coverage`` is that of the date of the figures, ``coverage_end`` with
    ``p10`` and ``p90`` that of the end date, on the target's basis; ``shortfall`` the line's, never below 0.
    """

    row: int
    city: str
    code: str
    province: str
    strategy: str
    status: str
    link: str = ""
    as_of: dt.date | None = None
    end: dt.date | None = None
    age_days: int | None = None
    """Days since the date of the figures, 0 for figures of today or later."""
    wajib_ktp: int | None = None
    recorded: int | None = None
    active: int | None = None
    coverage: float | None = None
    target: float | None = None
    target_people: float | None = None
    active_end: float | None = None
    coverage_end: float | None = None
    p10: float | None = None
    p90: float | None = None
    chance: float | None = None
    shortfall: float | None = None
    chance_province: float | None = None
    """Of the province's own target, where the plan gives one; the next is the nation's."""
    chance_national: float | None = None
    needed: float | None = None
    planned: float | None = None
    usual: float | None = None
    """Its own pace between two counts, else the median of places of its size."""
    assumed: str = ""
    """Keys of counts and dates that the row did not give."""
    note: str = ""
    """The row's own: untrusted."""
    problem_column: str = ""
    problem: str = ""


COLUMNS = tuple(field.name for field in fields(CityOutcome))


@dataclass(frozen=True)
class Task:
    """One row of the table with every strategy: what one worker works out. ``number`` counts the rows from 0."""

    number: int
    row: CityRow
    strategies: tuple[Strategy, ...]
    language: Language = "id"
    draws: int = DRAWS
    seed: int = SEED


def work_out_row(task: Task) -> tuple[CityOutcome, ...]:
    """An outcome a strategy; one alone for a row that cannot be reckoned. The noise is drawn here, on the worker."""
    city = city_of(task.row)
    if isinstance(city, CityProblem):
        return (_failed(task, city),)
    with KEPT.at_most(EVENTS_KEPT if len(task.strategies) > 1 else 0):
        return tuple(_one(task, city, strategy) for strategy in task.strategies)


def _failed(task: Task, problem: CityProblem, strategy: Strategy | None = None) -> CityOutcome:
    row = task.row
    return CityOutcome(
        row.line,
        row.name,
        row.code,
        row.province,
        strategy.name if strategy else "",
        FAILED,
        note=row.note,
        problem_column=problem.column,
        problem=problem.reason(task.language),
    )


def _one(task: Task, city: City, strategy: Strategy) -> CityOutcome:
    try:
        plan = city.plan.replace(dict(strategy.values))
    except ScenarioError as impossible:
        return _failed(task, of_cause(task.row.line, impossible.problems[0]), strategy)
    return city_outcome(task.row, city, plan, project(plan, task.draws, task.seed, bands=False), strategy.name)


def city_outcome(row: CityRow, city: City, plan: Scenario, projection: Projection, strategy: str = "") -> CityOutcome:
    """The outcome of a city's projection."""
    target, end = projection.target, projection.coverage_end
    verdict = judge(projection)
    pace, days = projection.pace, projection.service_days
    months = (len(projection.days) - 1) / DAYS_A_MONTH
    status = ON_TRACK if verdict.good else OUT_OF_REACH if pace.needed > verdict.fastest_pace else SPEED_UP
    further = {name: projection.targets[name].probability for name in FURTHER if name in projection.targets}
    return CityOutcome(
        row.line,
        city.name,
        city.code,
        city.province,
        strategy,
        status,
        encode(plan),
        projection.days[0],
        projection.days[-1],
        max(0, (today_in(plan) - projection.days[0]).days),
        int(plan.number("wajib_ktp")),
        int(plan.number("recorded")),
        int(plan.number("active")),
        float(projection.coverage[target.basis].line[0]),
        target.share,
        target.people,
        float(projection.active.line[-1]),
        end.line,
        end.p10,
        end.p90,
        target.probability,
        target.shortfall.line,
        further.get("province"),
        further.get("national"),
        pace.needed,
        pace.planned,
        city.usual * months * plan.number("wajib_ktp") / days if days else 0.0,
        " ".join(city.assumed),
        row.note,
    )


def as_record(outcome: CityOutcome) -> dict[str, object]:
    """By column, dates ISO: what a file or JSON holds."""
    return {name: value.isoformat() if isinstance(value, dt.date) else value for name, value in asdict(outcome).items()}


def problems_of(outcomes: Sequence[CityOutcome]) -> list[dict[str, object]]:
    """Of the failed outcomes row, column and problem."""
    return [
        {"row": one.row, "column": one.problem_column, "problem": one.problem, "strategy": one.strategy}
        for one in outcomes
        if one.status == FAILED
    ]
